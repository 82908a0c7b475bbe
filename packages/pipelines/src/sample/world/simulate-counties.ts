import { bornIn } from './birth-cohorts.ts';
import type { Chance } from './chance.ts';
import { between, inYear } from './course-of-years.ts';
import type { ReportingPlace } from './reporting-places.ts';
import { type PartOfCity, wholeCity } from './small-city.ts';

/** What a county reports of its children, teachers and pay in one year. */
export interface CountyReturn {
  readonly place: ReportingPlace;
  readonly cohort: {
    readonly entrants: number;
    readonly movedIn: number;
    readonly movedOut: number;
    readonly died: number;
    readonly graduates: number;
    readonly registeredGraduates: number;
  };
  readonly placement: {
    readonly specialSchool: number;
    readonly attachedClass: number;
    readonly inclusiveClass: number;
    readonly homeDelivery: number;
    readonly exempt: number;
    readonly none: number;
  };
  readonly pay: {
    readonly teachers: number;
    readonly civilServants: number;
    readonly wageArrears: number;
    readonly insuranceArrears: number;
    readonly housingFundArrears: number;
  };
  readonly migrants: { readonly eligible: number; readonly enrolled: number };
  readonly researchers: number;
}

const schoolAges = 9;
/** Researchers go with the pupils of this age. */
const middleAge = 9;

/** One county in one year. @param year of the school register, of which the pay is the calendar year */
export function simulateCounty(
  place: ReportingPlace,
  year: number,
  chance: Chance,
  partOfCity: PartOfCity = wholeCity,
): CountyReturn {
  const { code, pupils, lags } = place;
  const share = pupils / 100;
  const name = [code, year];
  const some = (number: number, what: string, deviation = 0.03) =>
    Math.round(number * chance.around(deviation, what, ...name));
  const entrants = some(bornIn(year - schoolAges - 6) * share, 'entrants', 0.02);
  const movedIn = some(entrants * 0.034, 'moved in', 0.1);
  const movedOut = some(entrants * 0.031, 'moved out', 0.1);
  const died = some(entrants * 0.0007, 'died', 0.3);
  const kept = (lags ? between(year, 0.968, 0.982) : between(year, 0.9905, 0.9945)) * 1;
  const graduates = Math.round((entrants + movedIn - movedOut - died) * kept);
  const disabled = some(bornIn(year - 10) * schoolAges * share * 0.0046, 'disabled');
  const parts = [0.27, 0.03, 0.47, between(year, 0.185, 0.2), 0.006].map((part, index) =>
    Math.round(disabled * part * chance.around(0.05, 'placed', code, index)),
  );
  const [specialSchool = 0, attachedClass = 0, inclusiveClass = 0, homeDelivery = 0, exempt = 0] =
    parts;
  const none = Math.round(
    disabled * (lags ? between(year, 0.06, 0.045) : between(year, 0.04, 0.024)),
  );
  const teachers = 97_300 * 1.038 ** (year - 2021) * chance.around(0.04, 'pay', code);
  const civilServants = teachers * (lags ? 1.021 : 0.985 * chance.around(0.004, 'civil', code));
  const eligible = some(pupils * 610, 'eligible', 0.05);
  return {
    place,
    cohort: {
      entrants,
      movedIn,
      movedOut,
      died,
      graduates,
      registeredGraduates: Math.min(graduates, Math.round(graduates - movedIn * 0.97)),
    },
    placement: { specialSchool, attachedClass, inclusiveClass, homeDelivery, exempt, none },
    pay: {
      teachers: Math.round(teachers),
      civilServants: Math.round(civilServants),
      wageArrears: lags ? inYear(year, [2, 1, 0, 0, 0]) : 0,
      insuranceArrears: lags ? inYear(year, [3, 3, 2, 1, 1]) : 0,
      housingFundArrears: lags ? inYear(year, [4, 2, 2, 1, 0]) : 0,
    },
    migrants: {
      eligible,
      enrolled: eligible - some(eligible * (lags ? 0.004 : 0.0005), 'left', 0.3),
    },
    researchers: Math.round(pupils * between(year, 2.4, 2.95) * partOfCity(code, middleAge)),
  };
}
