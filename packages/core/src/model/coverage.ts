import type { PlaceRegister } from '../register/place-register.ts';
import type { MeasureValue } from './measure-source.ts';
import { type FindRespondents, type SchoolCoverage, schoolCoverageOf } from './school-coverage.ts';

/** Which of the counties and schools of a place stand behind a value. */
export interface Coverage {
  /**
   * Codes of the counties whose rows every input has; null without a register of places, and where
   * no input is added up from counties.
   */
  readonly reporting: readonly string[] | null;
  /** Codes of the counties that at least one input lacks; null where `reporting` is. */
  readonly absent: readonly string[] | null;
  /** Null where no input comes from schools that a register lists. */
  readonly schools: SchoolCoverage | null;
}

function countiesOf(
  place: string,
  year: number,
  inputs: readonly MeasureValue[],
  register: PlaceRegister | null,
): Pick<Coverage, 'reporting' | 'absent'> {
  const added = inputs.filter(({ measure }) => measure.dataset.levels === 'lowest');
  if (!register || added.length === 0) return { reporting: null, absent: null };
  const counties = register.counties(place, year).map(({ code }) => code);
  const reported = (code: string) => added.every(({ reporting }) => reporting.includes(code));
  return {
    reporting: counties.filter(reported),
    absent: counties.filter((code) => !reported(code)),
  };
}

/**
 * Which counties and schools of a place reported the inputs of a value. Inputs that the place
 * reports itself, such as its GDP, say nothing of either; a value of such inputs alone has no
 * coverage.
 */
export function coverageOf(
  place: string,
  year: number,
  inputs: Readonly<Record<string, MeasureValue>>,
  register: PlaceRegister | null,
  find: FindRespondents,
): Coverage | null {
  const counties = countiesOf(place, year, Object.values(inputs), register);
  const schools = schoolCoverageOf(inputs, find);
  return counties.reporting || schools ? { ...counties, schools } : null;
}
