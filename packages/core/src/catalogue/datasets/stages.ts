import { z } from 'zod';

/** The stages of education that returns tell apart. A combined school stands under each of its own. */
export const stage = () =>
  z.enum([
    'kindergarten',
    'primary',
    'junior',
    'senior',
    'adult-senior',
    'vocational',
    'technician',
    'special',
    'junior-college',
    'undergraduate',
  ]);
