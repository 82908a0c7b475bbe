import { place } from './returned.ts';

/** A school of the register as a test needs it; the rest is a public primary school of a county. */
export function schoolRow(school: string, details: Readonly<Record<string, unknown>> = {}) {
  return {
    place,
    year: 2024,
    school,
    kind: 'primary',
    ownership: 'public',
    setting: 'town',
    area: 'county',
    community: false,
    group: false,
    compoundOpened: false,
    network: false,
    accessPoints: 0,
    digitalCampus: false,
    syncClassrooms: 0,
    platformResources: false,
    scienceActivities: false,
    meetsStandard: false,
    ...details,
  };
}
