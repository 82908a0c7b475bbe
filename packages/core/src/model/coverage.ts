import type { PlaceRegister } from '../register/place-register.ts';
import type { MeasureValue } from './measure-source.ts';

/** Which of the counties of a place stand behind a value. */
export interface Coverage {
  /** Codes of the counties whose rows every input has. */
  readonly reporting: readonly string[];
  /** Codes of the counties that at least one input lacks. */
  readonly absent: readonly string[];
}

/**
 * Which counties of a place reported the inputs of a value. Inputs that the place reports itself,
 * such as its GDP, say nothing of counties; a value of such inputs alone has no coverage.
 */
export function coverageOf(
  place: string,
  year: number,
  inputs: Readonly<Record<string, MeasureValue>>,
  register: PlaceRegister,
): Coverage | null {
  const added = Object.values(inputs).filter(({ measure }) => measure.dataset.levels === 'lowest');
  if (added.length === 0) return null;
  const counties = register.counties(place, year).map(({ code }) => code);
  const reported = (code: string) => added.every(({ reporting }) => reporting.includes(code));
  return {
    reporting: counties.filter(reported),
    absent: counties.filter((code) => !reported(code)),
  };
}
