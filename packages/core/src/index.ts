// Numbers: exact values, units, rounding, printed figures.

// The catalogue: what the plan of Liuzhou counts, and its clauses.
export { publishedFigures } from './catalogue/datasets/published-figures.ts';
export { compulsoryRetentionRate } from './catalogue/indicators/compulsory/compulsory-retention-rate.ts';
export { budgetEducationPerStudent } from './catalogue/indicators/finance/budget-education-per-student.ts';
export {
  budgetEducationPerStudentGrowth,
  higherBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
} from './catalogue/indicators/finance/budget-per-student-growth.ts';
export { fiscalEducationFundsGrowth } from './catalogue/indicators/finance/fiscal-education-funds-growth.ts';
export { fiscalEducationGdpShare } from './catalogue/indicators/finance/fiscal-education-gdp-share.ts';
export { generalBudgetEducationGrowth } from './catalogue/indicators/finance/general-budget-education-growth.ts';
export { generalBudgetEducationShare } from './catalogue/indicators/finance/general-budget-education-share.ts';
export { indicators } from './catalogue/indicators/index.ts';
export { inclusiveKindergartenShare } from './catalogue/indicators/preschool/inclusive-kindergarten-share.ts';
export { preschoolGrossEnrolmentRate } from './catalogue/indicators/preschool/preschool-gross-enrolment-rate.ts';
export { preschoolInclusiveCoverage } from './catalogue/indicators/preschool/preschool-inclusive-coverage.ts';
export { preschoolPupilTeacherRatio } from './catalogue/indicators/preschool/preschool-pupil-teacher-ratio.ts';
export { seniorGrossEnrolmentRate } from './catalogue/indicators/senior/senior-gross-enrolment-rate.ts';
export { juniorPupilTeacherRatio } from './catalogue/indicators/teachers/junior-pupil-teacher-ratio.ts';
export { primaryPupilTeacherRatio } from './catalogue/indicators/teachers/primary-pupil-teacher-ratio.ts';
export { seniorPupilTeacherRatio } from './catalogue/indicators/teachers/senior-pupil-teacher-ratio.ts';
export { liuzhouPlan } from './catalogue/plans/liuzhou-2023-2025/liuzhou-plan.ts';
// Errors and sentences.
export { nearNames } from './messages/near.ts';
export { DefinitionError, type Language, type Sentence, SourceError } from './messages/sentence.ts';
// Results: compute, judge, and why a value is missing.
export {
  type ComputeRequest,
  type ComputeResult,
  compute,
  type IndicatorValue,
  printValue,
} from './model/compute.ts';
// Definitions: datasets, measures, indicators, targets.
export {
  type Dataset,
  type DatasetDefinition,
  defineDataset,
  type RowOf,
} from './model/define-dataset.ts';
export {
  defaultVariant,
  defineIndicator,
  type Formula,
  type FormulaIndicator,
  type Indicator,
  type IndicatorDefinition,
  type Inputs,
  reportedVariant,
  type Variant,
} from './model/define-indicator.ts';
export {
  type Aggregate,
  type Basis,
  countRows,
  defineMeasure,
  type Measure,
  type MeasureDefinition,
  type MeasureInput,
  reportedIn,
  sumOf,
} from './model/define-measure.ts';
export { definePlan, type Plan } from './model/define-plan.ts';
export {
  type Assessment,
  type AssessmentStatus,
  assess,
  type Comparator,
  defineTarget,
  type Force,
  type Target,
  type TargetDefinition,
} from './model/define-target.ts';
export { decimal, type Field, referenceYear } from './model/fields.ts';
export { type Judgement, judge, type Verdict, verdicts } from './model/judge.ts';
export type {
  MeasureRequest,
  MeasureSource,
  MeasureValue,
  RowOrigin,
} from './model/measure-source.ts';
export type { Missing, MissingCode } from './model/missing.ts';
export {
  difference,
  type Exact,
  type ExactInput,
  exact,
  growth,
  ratio,
  sum,
} from './number/exact.ts';
export {
  type Bound,
  between,
  contains,
  floatInterval,
  type Interval,
  isPoint,
  overlaps,
  point,
  roundingInterval,
  scaleInterval,
} from './number/interval.ts';
export {
  type PrintedNumber,
  type PrintedOptions,
  parsePrinted,
  type Qualifier,
} from './number/printed.ts';
export { printDecimal, type RoundingRule, round, roundingRules } from './number/rounding.ts';
export {
  addQuantities,
  convert,
  hundredMillionYuan,
  institutions,
  inUnit,
  percent,
  percentagePoints,
  perMille,
  persons,
  type Quantity,
  quantity,
  toBase,
  toOne,
  type Unit,
  type UnitKind,
  unitOf,
  units,
  yuan,
  yuanPerPerson,
} from './number/unit.ts';
// Places and years.
export { parsePlaces } from './register/parse-places.ts';
export { isValidIn, type Place, type PlaceKind, type PlaceLevel } from './register/place.ts';
export { createPlaceRegister, type PlaceRegister } from './register/place-register.ts';
export { type CsvRecord, readCsv } from './register/read-csv.ts';
export type { ResolveOptions } from './register/resolve-place.ts';
export { describeYear, parseYear, type YearKind, yearKindLabels, years } from './register/year.ts';
// The store: releases of datasets in DuckDB.
export type { Delivery, LoadedRelease } from './store/load-release.ts';
export { openStore, type Store, type StoredRow } from './store/open-store.ts';
export type { Release } from './store/releases.ts';
export {
  fromCsv,
  fromParquet,
  fromRows,
  type RowsOptions,
  type TableInput,
} from './store/table-input.ts';
