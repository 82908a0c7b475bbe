import type { Chance } from './chance.ts';
import { between, inYear, simulatedYears } from './course-of-years.ts';
import { cityCode, countyUnits, type ReportingPlace } from './reporting-places.ts';

/** A level of education in the funding statistics. */
export type FundedLevel =
  | 'kindergarten'
  | 'primary'
  | 'junior'
  | 'senior'
  | 'vocational'
  | 'higher';

/** The levels of education in the order of the tables. */
export const fundedLevels: readonly FundedLevel[] = [
  'kindergarten',
  'primary',
  'junior',
  'senior',
  'vocational',
  'higher',
];

/** An amount of a year and the same of the year before on its basis (同口径), in ten thousand yuan. */
export interface ComparedAmount {
  readonly amount: number;
  readonly previous: number;
}

/** The education funds of one place in one year. */
export interface SimulatedFunds {
  readonly place: string;
  readonly budgetEducation: ComparedAmount;
  readonly budgetByLevel: Readonly<Record<FundedLevel, ComparedAmount>>;
  readonly studentsByLevel: Readonly<Record<FundedLevel, ComparedAmount>>;
  readonly budgetTotal: ComparedAmount;
  readonly fiscalFunds: ComparedAmount;
  readonly gdp: { readonly preliminary: ComparedAmount; readonly final: ComparedAmount };
  readonly increment: number;
  readonly incrementTeachersFacilities: number;
}

/** In ten thousand yuan, of 2021. */
const cityGdp = 30_420_000;
const cityBudget = 1_063_000;
const gdpGrowth = [1, 1.0139, 1.0195, 1.0381, 1.0587] as const;
const levelShares: Readonly<Record<FundedLevel, number>> = {
  kindergarten: 0.11,
  primary: 0.37,
  junior: 0.24,
  senior: 0.13,
  vocational: 0.09,
  higher: 0.06,
};
const studentsOfCity: Readonly<Record<FundedLevel, readonly [number, number]>> = {
  kindergarten: [147_900, 128_300],
  primary: [318_400, 309_700],
  junior: [153_100, 154_800],
  senior: [82_300, 88_900],
  vocational: [55_200, 55_900],
  higher: [96_400, 109_200],
};

/** What the lagging county spends falls in 2023, which breaks 只增不减 there alone. */
const lagging = [1, 1.024, 1.009, 1.031, 1.046] as const;
const others = [1, 1.029, 1.052, 1.069, 1.094] as const;

const round = (amount: number) => Math.round(amount * 100) / 100;

const shareOf = ({ code, pupils }: Pick<ReportingPlace, 'code' | 'pupils'>, chance: Chance) =>
  code === cityCode ? 1 : (pupils / 100) * 0.86 * chance.around(0.03, 'funds', code);

/** What a place spent on education; the levels add up to their total to the last yuan. */
function fundsOf(
  place: Pick<ReportingPlace, 'code' | 'pupils' | 'lags'>,
  year: number,
  chance: Chance,
): SimulatedFunds {
  const { code } = place;
  // Restated on this year's basis the year before was a little more than it was printed.
  const restated = 1.0012;
  const compared = (of: (year: number) => number): ComparedAmount => ({
    amount: round(of(year)),
    previous: round(of(year - 1) * restated),
  });
  const inLevels = (of: (level: FundedLevel, year: number) => number) => {
    const entries = fundedLevels.map(
      (level) => [level, compared((one) => of(level, one))] as const,
    );
    return Object.fromEntries(entries) as Record<FundedLevel, ComparedAmount>;
  };
  const spent = (one: number) =>
    (cityBudget * shareOf(place, chance) * inYear(one, place.lags ? lagging : others)) /
    (one < simulatedYears.first ? 1.021 : 1);
  const budgetByLevel = inLevels(
    (level, one) =>
      spent(one) * levelShares[level] * (level === 'higher' && code !== cityCode ? 0.1 : 1),
  );
  const sum = (of: 'amount' | 'previous') =>
    round(fundedLevels.reduce((total, level) => total + budgetByLevel[level][of], 0));
  const budgetEducation = { amount: sum('amount'), previous: sum('previous') };
  const heads = inLevels((level, one) => {
    const part = code === cityCode ? 1 : level === 'higher' ? 0.002 : place.pupils / 100;
    return between(one, ...studentsOfCity[level]) * part;
  });
  const studentsByLevel = Object.fromEntries(
    fundedLevels.map((level) => [
      level,
      { amount: Math.round(heads[level].amount), previous: Math.round(heads[level].previous) },
    ]),
  ) as Record<FundedLevel, ComparedAmount>;
  const gdpIn = (one: number) =>
    cityGdp *
    shareOf(place, chance) *
    (one < simulatedYears.first ? 0.981 : inYear(one, gdpGrowth)) *
    chance.around(0.002, 'gdp', code, one);
  const final = compared(gdpIn);
  const increment = round(Math.max(0, budgetEducation.amount - budgetEducation.previous));
  return {
    place: code,
    budgetEducation,
    budgetByLevel,
    studentsByLevel,
    budgetTotal: compared((one) => spent(one) * between(one, 4.62, 4.71)),
    fiscalFunds: compared((one) => spent(one) * between(one, 1.168, 1.172)),
    gdp: {
      final,
      preliminary: {
        amount: round(final.amount * 1.0043),
        previous: round(final.previous * 1.0043),
      },
    },
    increment,
    incrementTeachersFacilities: round(increment * between(year, 0.54, 0.66)),
  };
}

/** The funds of the city and of its ten county units in a year, each its own total. */
export function simulateFinance(year: number, chance: Chance): SimulatedFunds[] {
  return [{ code: cityCode, pupils: 100 }, ...countyUnits].map((place) =>
    fundsOf(place, year, chance),
  );
}
