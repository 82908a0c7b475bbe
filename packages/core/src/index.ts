// Numbers: exact values, units, rounding, printed figures.
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
  type PrintedNumber,
  type PrintedOptions,
  parsePrinted,
  type Qualifier,
} from './number/printed.ts';
export { printDecimal, type RoundingRule, round, roundingRules } from './number/rounding.ts';
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
  addQuantities,
  convert,
  hundredMillionYuan,
  institutions,
  inUnit,
  perMille,
  percent,
  percentagePoints,
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

// Definitions: datasets, measures, indicators, targets, plans.
export {
  type Dataset,
  type DatasetDefinition,
  defineDataset,
  type RowOf,
} from './model/define-dataset.ts';
export { decimal, type Field, referenceYear } from './model/fields.ts';
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
export {
  defaultVariant,
  defineIndicator,
  type Formula,
  type FormulaIndicator,
  type Indicator,
  type IndicatorDefinition,
  type Inputs,
  ownFormula,
  reportedVariant,
  type Variant,
} from './model/define-indicator.ts';
export {
  type Assessment,
  type AssessmentStatus,
  assess,
  type Comparator,
  defineTarget,
  type Target,
  type TargetDefinition,
} from './model/define-target.ts';
export {
  type Clause,
  type CompositeClause,
  defineComposite,
  defineEvidence,
  defineMilestone,
  defineRecord,
  defineTrend,
  type EvidenceClause,
  type MilestoneClause,
  type RecordClause,
  type Stage,
  stages,
  type TrendClause,
} from './model/define-clause.ts';
export type { ClauseText, Force, Quote, Tier } from './model/clause-text.ts';
export {
  assessPlan,
  type ClauseAssessment,
  type ClauseStatus,
  type MilestoneRecord,
  type PlanEvidence,
} from './model/assess-plan.ts';
export { type Trajectory, trajectoryOf } from './model/trajectory.ts';
export { definePlan, type Plan, type PlanDefinition } from './model/define-plan.ts';

// Results: compute, judge, and why a value is missing.
export { type ComputeRequest, type ComputeResult, compute } from './model/compute.ts';
export { type IndicatorValue, printValue } from './model/indicator-value.ts';
export { seriesOf } from './model/series.ts';
export { type Judgement, judge, type Verdict, verdicts } from './model/judge.ts';
export type {
  MeasureRequest,
  MeasureSource,
  MeasureValue,
  RowOrigin,
} from './model/measure-source.ts';
export type { Coverage } from './model/coverage.ts';
export type { Missing, MissingCode } from './model/missing.ts';

// Results as tables: plain rows, Arquero, danfo, Parquet, Arrow.
export {
  type ResultOptions,
  type ResultRow,
  type Results,
  resultColumns,
  toRows,
} from './frames/to-rows.ts';
export { inputColumn } from './frames/input-columns.ts';
export { toArquero } from './frames/to-arquero.ts';
export { toDanfo } from './frames/to-danfo.ts';
export { toArrow } from './frames/to-arrow.ts';
export { writeParquet } from './frames/write-parquet.ts';
export { toCsv } from './frames/to-csv.ts';
export { writeCsv } from './frames/write-csv.ts';

// The store: releases of datasets in DuckDB.
export { openStore, type Store, type StoredRow } from './store/open-store.ts';
export {
  fromCsv,
  fromParquet,
  fromRows,
  type RowsOptions,
  type TableInput,
} from './store/table-input.ts';
export type { Delivery, LoadedRelease } from './store/load-release.ts';
export type { Release } from './store/releases.ts';

// Places and years.
export { createPlaceRegister, type PlaceRegister } from './register/place-register.ts';
export { isValidIn, type Place, type PlaceKind, type PlaceLevel } from './register/place.ts';
export { parsePlaces } from './register/parse-places.ts';
export type { ResolveOptions } from './register/resolve-place.ts';
export { type CsvRecord, readCsv } from './register/read-csv.ts';
export { describeYear, parseYear, type YearKind, yearKindLabels, years } from './register/year.ts';

// Errors and sentences.
export { DefinitionError, type Language, type Sentence, SourceError } from './messages/sentence.ts';
export { nearNames } from './messages/near.ts';

// The catalogue: what the plan of Liuzhou counts, theme by theme, and its clauses.
export { indicators } from './catalogue/indicators/index.ts';
export { preschoolGrossEnrolmentRate } from './catalogue/indicators/preschool/preschool-gross-enrolment-rate.ts';
export { preschoolInclusiveCoverage } from './catalogue/indicators/preschool/preschool-inclusive-coverage.ts';
export { inclusiveKindergartenShare } from './catalogue/indicators/preschool/inclusive-kindergarten-share.ts';
export { preschoolPupilTeacherRatio } from './catalogue/indicators/preschool/preschool-pupil-teacher-ratio.ts';
export { compulsoryRetentionRate } from './catalogue/indicators/compulsory/compulsory-retention-rate.ts';
export { seniorGrossEnrolmentRate } from './catalogue/indicators/senior/senior-gross-enrolment-rate.ts';
export { primaryPupilTeacherRatio } from './catalogue/indicators/teachers/primary-pupil-teacher-ratio.ts';
export { juniorPupilTeacherRatio } from './catalogue/indicators/teachers/junior-pupil-teacher-ratio.ts';
export { seniorPupilTeacherRatio } from './catalogue/indicators/teachers/senior-pupil-teacher-ratio.ts';
export { fiscalEducationGdpShare } from './catalogue/indicators/finance/fiscal-education-gdp-share.ts';
export { fiscalEducationFundsGrowth } from './catalogue/indicators/finance/fiscal-education-funds-growth.ts';
export { generalBudgetEducationShare } from './catalogue/indicators/finance/general-budget-education-share.ts';
export { generalBudgetEducationGrowth } from './catalogue/indicators/finance/general-budget-education-growth.ts';
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
export { liuzhouPlan } from './catalogue/plans/liuzhou-2023-2025/liuzhou-plan.ts';

// Measures of the catalogue, to build other indicators from.
export { grade1Intake, grade9Graduates } from './catalogue/measures/cohort.ts';
export {
  budgetPerStudent,
  fiscalEducationFunds,
  fiscalEducationFundsFlash,
  gdpAnnounced,
  gdpFinal,
  gdpPreliminary,
  generalBudgetEducation,
  generalBudgetEducationRestated,
  generalBudgetTotal,
  studentsAverage,
} from './catalogue/measures/finance.ts';
export {
  inclusiveKindergartenChildren,
  inclusiveKindergartens,
  kindergartenChildren,
  kindergartens,
} from './catalogue/measures/kindergartens.ts';
export { population3To5, population15To17 } from './catalogue/measures/population.ts';
export {
  juniorPupils,
  primaryPupils,
  seniorPupils,
  seniorStagePupils,
} from './catalogue/measures/pupils.ts';
export {
  juniorTeachers,
  kindergartenTeachers,
  primaryTeachers,
  seniorTeachers,
} from './catalogue/measures/teachers.ts';
export { reportedFigure, type Vintage } from './catalogue/measures/reported-figure.ts';

// Datasets of the catalogue: the returns of schools and offices, and what offices printed.
export { cohort } from './catalogue/datasets/cohort.ts';
export { exerciseSurvey } from './catalogue/datasets/exercise-survey.ts';
export { finance } from './catalogue/datasets/finance.ts';
export { fitness } from './catalogue/datasets/fitness.ts';
export { internationalStudents } from './catalogue/datasets/international-students.ts';
export { migrantChildren } from './catalogue/datasets/migrant-children.ts';
export { milestones } from './catalogue/datasets/milestones.ts';
export { pay } from './catalogue/datasets/pay.ts';
export { platformAccounts } from './catalogue/datasets/platform-accounts.ts';
export { population } from './catalogue/datasets/population.ts';
export { publishedFigures } from './catalogue/datasets/published-figures.ts';
export { pupils } from './catalogue/datasets/pupils.ts';
export { recognitions } from './catalogue/datasets/recognitions.ts';
export { researchers } from './catalogue/datasets/researchers.ts';
export { satisfactionSurvey } from './catalogue/datasets/satisfaction-survey.ts';
export { schools } from './catalogue/datasets/schools.ts';
export { specialPlacement } from './catalogue/datasets/special-placement.ts';
export { staff } from './catalogue/datasets/staff.ts';
export { trainingEvents } from './catalogue/datasets/training-events.ts';
export { yearlyCounts } from './catalogue/datasets/yearly-counts.ts';
