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
export { wilsonInterval } from './number/wilson-interval.ts';
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
  type Edition,
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
  defineRank,
  defineRecord,
  defineTrend,
  type EvidenceClause,
  type MilestoneClause,
  type RankClause,
  type RecordClause,
  type Stage,
  stages,
  type TrendClause,
} from './model/define-clause.ts';
export type { ClauseLevel, ClauseText, Force, Quote, Tier } from './model/clause-text.ts';
export {
  assessPlan,
  type ClauseAssessment,
  type ClauseStatus,
  type MilestoneRecord,
  type PlanEvidence,
} from './model/assess-plan.ts';
export { clauseStatuses } from './model/clause-outcome.ts';
export { breaksOnTheWay, type Trajectory, trajectoryOf } from './model/trajectory.ts';
export { type Ranking, type RankRequest, type RankedValue, rankAmong } from './model/rank.ts';
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
export type { SchoolCoverage } from './model/school-coverage.ts';
export type { Missing, MissingCode } from './model/missing.ts';
export { notApplicable } from './model/not-applicable.ts';
export { type Break, breaksBetween, breaksOf, breaksWithin } from './model/break.ts';
export { smallDenominator, type Uncertainty } from './model/uncertainty.ts';
export { type ContractProblem, contractProblems } from './model/contract-problems.ts';

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
export {
  type ParquetColumn,
  type ParquetType,
  writeParquetTable,
} from './store/write-parquet-table.ts';
export { writeParquet } from './frames/write-parquet.ts';
export { toCsv } from './frames/to-csv.ts';
export { writeCsv } from './frames/write-csv.ts';

// The store: releases of datasets in DuckDB.
export { openStore, type Store, type StoredRow } from './store/open-store.ts';
export type { StoreLimits } from './store/open-duckdb.ts';
export type { QueryLimits, QueryResult } from './store/read-only-query.ts';
export { type ParquetText, readParquetText } from './store/parquet-text.ts';
export {
  type CsvOptions,
  fromCsv,
  fromParquet,
  fromRows,
  type RowsOptions,
  type TableInput,
} from './store/table-input.ts';
export type {
  Delivery,
  LoadedRelease,
  LoadOptions,
  ReadyDelivery,
} from './store/load-release.ts';
export type { Reject, SetAside } from './store/rejects.ts';
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
export { overallPublicSatisfactionImproves } from './catalogue/indicators/overall/overall-public-satisfaction-improves.ts';
export { financeNewFundsTeachersFacilities } from './catalogue/indicators/finance/finance-new-funds-teachers-facilities.ts';
export { budgetEducationPerStudent } from './catalogue/indicators/finance/budget-education-per-student.ts';
export {
  budgetEducationPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
  higherBudgetPerStudentGrowth,
} from './catalogue/indicators/finance/budget-per-student-growth.ts';
export { fiscalEducationFundsGrowth } from './catalogue/indicators/finance/fiscal-education-funds-growth.ts';
export { fiscalEducationGdpShare } from './catalogue/indicators/finance/fiscal-education-gdp-share.ts';
export { generalBudgetEducationGrowth } from './catalogue/indicators/finance/general-budget-education-growth.ts';
export { generalBudgetEducationShare } from './catalogue/indicators/finance/general-budget-education-share.ts';
export { teacherStaffingStandardCountyCompliance } from './catalogue/indicators/teachers/teacher-staffing-standard-county-compliance.ts';
export { teacherSalaryVsCivilServants } from './catalogue/indicators/teachers/teacher-salary-vs-civil-servants.ts';
export { teacherArrearsWages } from './catalogue/indicators/teachers/teacher-arrears-wages.ts';
export { teacherArrearsSocialInsurance } from './catalogue/indicators/teachers/teacher-arrears-social-insurance.ts';
export { teacherArrearsHousingFund } from './catalogue/indicators/teachers/teacher-arrears-housing-fund.ts';
export { teacherHousingProjectsStarted } from './catalogue/indicators/teachers/teacher-housing-projects-started.ts';
export { teacherExcellentPrincipals } from './catalogue/indicators/teachers/teacher-excellent-principals.ts';
export { teacherExcellentTeachers } from './catalogue/indicators/teachers/teacher-excellent-teachers.ts';
export { teacherTalentIntroduced } from './catalogue/indicators/teachers/teacher-talent-introduced.ts';
export { teacherRotation } from './catalogue/indicators/teachers/teacher-rotation.ts';
export { juniorPupilTeacherRatio } from './catalogue/indicators/teachers/junior-pupil-teacher-ratio.ts';
export { primaryPupilTeacherRatio } from './catalogue/indicators/teachers/primary-pupil-teacher-ratio.ts';
export { seniorPupilTeacherRatio } from './catalogue/indicators/teachers/senior-pupil-teacher-ratio.ts';
export { teacherAboveDegreeShare } from './catalogue/indicators/teachers/teacher-above-degree-share.ts';
export { teacherSeniorTitleShare } from './catalogue/indicators/teachers/teacher-senior-title-share.ts';
export { communitySeniorCoverage } from './catalogue/indicators/community/community-senior-coverage.ts';
export { communityJuniorCoverage } from './catalogue/indicators/community/community-junior-coverage.ts';
export { communityPrimaryParticipation } from './catalogue/indicators/community/community-primary-participation.ts';
export { communityKindergartenParticipation } from './catalogue/indicators/community/community-kindergarten-participation.ts';
export { communityCoverageExpansion } from './catalogue/indicators/community/community-coverage-expansion.ts';
export { communityCityRecruitCountyUse } from './catalogue/indicators/community/community-city-recruit-county-use.ts';
export { digitalMetroNetworkCoverage } from './catalogue/indicators/digital/digital-metro-network-coverage.ts';
export { digitalMetroNetworkAccessPoints } from './catalogue/indicators/digital/digital-metro-network-access-points.ts';
export { digitalCampusCoverage } from './catalogue/indicators/digital/digital-campus-coverage.ts';
export { digitalSyncClassrooms } from './catalogue/indicators/digital/digital-sync-classrooms.ts';
export { digitalDataRecords } from './catalogue/indicators/digital/digital-data-records.ts';
export { digitalApplicationSystems } from './catalogue/indicators/digital/digital-application-systems.ts';
export { digitalTeacherAccountRate } from './catalogue/indicators/digital/digital-teacher-account-rate.ts';
export { digitalRuralQualityResourceCoverage } from './catalogue/indicators/digital/digital-rural-quality-resource-coverage.ts';
export { scienceCampusActivityCoverage } from './catalogue/indicators/science/science-campus-activity-coverage.ts';
export { fitnessExcellentGoodRate } from './catalogue/indicators/pe-health/fitness-excellent-good-rate.ts';
export { peDailyHourInSchool } from './catalogue/indicators/pe-health/pe-daily-hour-in-school.ts';
export { peDailyHourOutSchool } from './catalogue/indicators/pe-health/pe-daily-hour-out-school.ts';
export { peSixEvents } from './catalogue/indicators/pe-health/pe-six-events.ts';
export { peArtsFourHundredsRecess } from './catalogue/indicators/pe-health/pe-arts-four-hundreds-recess.ts';
export { peArtsFourHundredsClubs } from './catalogue/indicators/pe-health/pe-arts-four-hundreds-clubs.ts';
export { peArtsFourHundredsLessons } from './catalogue/indicators/pe-health/pe-arts-four-hundreds-lessons.ts';
export { peArtsFourHundredsSchools } from './catalogue/indicators/pe-health/pe-arts-four-hundreds-schools.ts';
export { fitnessTestRate } from './catalogue/indicators/pe-health/fitness-test-rate.ts';
export { preschoolGrossEnrolmentRate } from './catalogue/indicators/preschool/preschool-gross-enrolment-rate.ts';
export { preschoolPublicShare } from './catalogue/indicators/preschool/preschool-public-share.ts';
export { preschoolInclusiveCoverage } from './catalogue/indicators/preschool/preschool-inclusive-coverage.ts';
export { preschoolDemonstrationKindergartens } from './catalogue/indicators/preschool/preschool-demonstration-kindergartens.ts';
export { preschoolResidentialKindergartenPublic } from './catalogue/indicators/preschool/preschool-residential-kindergarten-public.ts';
export { inclusiveKindergartenShare } from './catalogue/indicators/preschool/inclusive-kindergarten-share.ts';
export { preschoolPupilTeacherRatio } from './catalogue/indicators/preschool/preschool-pupil-teacher-ratio.ts';
export { compulsoryRetentionRate } from './catalogue/indicators/compulsory/compulsory-retention-rate.ts';
export { juniorStrongExperimentalSchools } from './catalogue/indicators/compulsory/junior-strong-experimental-schools.ts';
export { juniorStrongPartnerSchools } from './catalogue/indicators/compulsory/junior-strong-partner-schools.ts';
export { compulsoryGroupSchoolingCoverage } from './catalogue/indicators/compulsory/compulsory-group-schooling-coverage.ts';
export { compulsoryMigrantChildrenAccess } from './catalogue/indicators/compulsory/compulsory-migrant-children-access.ts';
export { compulsoryQualityPlacesExpansion } from './catalogue/indicators/compulsory/compulsory-quality-places-expansion.ts';
export { seniorGrossEnrolmentRate } from './catalogue/indicators/senior/senior-gross-enrolment-rate.ts';
export { seniorDisciplineBases } from './catalogue/indicators/senior/senior-discipline-bases.ts';
export { seniorStarSchoolShare } from './catalogue/indicators/senior/senior-star-school-share.ts';
export { seniorCurriculumDemoSchools } from './catalogue/indicators/senior/senior-curriculum-demo-schools.ts';
export { seniorAffiliatedJuniorSchools } from './catalogue/indicators/senior/senior-affiliated-junior-schools.ts';
export { seniorComprehensiveSchools } from './catalogue/indicators/senior/senior-comprehensive-schools.ts';
export { specialCompulsoryEnrolmentRate } from './catalogue/indicators/special/special-compulsory-enrolment-rate.ts';
export { specialSchool200kCounties } from './catalogue/indicators/special/special-school-200k-counties.ts';
export { specialNonCompulsoryAccess } from './catalogue/indicators/special/special-non-compulsory-access.ts';
export { researchStaffRatio } from './catalogue/indicators/research/research-staff-ratio.ts';
export { researchLeadingStudios } from './catalogue/indicators/research/research-leading-studios.ts';
export { vocConsortiaRegionalLevel } from './catalogue/indicators/vocational/voc-consortia-regional-level.ts';
export { vocPracticeCentresRegional } from './catalogue/indicators/vocational/voc-practice-centres-regional.ts';
export { vocPracticeCentresNationalStandard } from './catalogue/indicators/vocational/voc-practice-centres-national-standard.ts';
export { vocFieldEngineers } from './catalogue/indicators/vocational/voc-field-engineers.ts';
export { vocIntegrationEnterprises } from './catalogue/indicators/vocational/voc-integration-enterprises.ts';
export { vocIndustryCommunities } from './catalogue/indicators/vocational/voc-industry-communities.ts';
export { vocCraftsmanColleges } from './catalogue/indicators/vocational/voc-craftsman-colleges.ts';
export { vocOverseasTraining } from './catalogue/indicators/vocational/voc-overseas-training.ts';
export { vocDegreeInternationalStudents } from './catalogue/indicators/vocational/voc-degree-international-students.ts';
export { vocAseanStudentsScale } from './catalogue/indicators/vocational/voc-asean-students-scale.ts';
export { vocGroupsIndustryColleges } from './catalogue/indicators/vocational/voc-groups-industry-colleges.ts';
export { heInstitutionsInPreparation } from './catalogue/indicators/higher/he-institutions-in-preparation.ts';
export { heUndergraduateShare } from './catalogue/indicators/higher/he-undergraduate-share.ts';
export { evalFourGuidesApplied } from './catalogue/indicators/evaluation/eval-four-guides-applied.ts';
export { coedSocialWorkers } from './catalogue/indicators/coeducation/coed-social-workers.ts';
export { coedCommunityStations } from './catalogue/indicators/coeducation/coed-community-stations.ts';
export { liuzhouPlan } from './catalogue/plans/liuzhou-2023-2025/liuzhou-plan.ts';

// Measures of the catalogue, to build other indicators from.
export {
  budgetEducationByLevel,
  budgetEducationRestatedByLevel,
  studentsByLevel,
  studentsRestatedByLevel,
  educationIncrement,
  incrementTeachersFacilities,
} from './catalogue/measures/accounts-by-level.ts';
export { accountsFigure } from './catalogue/measures/accounts-figure.ts';
export { campusEvents, fourHundreds } from './catalogue/measures/activities.ts';
export {
  grade9Graduates,
  grade1Intake,
  cohortEntrants,
  cohortMovedIn,
  cohortMovedOut,
  cohortDied,
  registeredGraduates,
} from './catalogue/measures/cohort.ts';
export {
  countySchools,
  cityRecruitedPosts,
  cityRecruitingCommunities,
  type CommunityStage,
} from './catalogue/measures/community.ts';
export {
  registeredSchools,
  ruralSchools,
  networkAccessPoints,
  syncClassrooms,
  dataRecords,
  applicationSystems,
  accountHolders,
  type SchoolScope,
} from './catalogue/measures/digital.ts';
export {
  exerciseSchools,
  hourInSchoolSchools,
  exerciseAsked,
  hourOutOfSchoolStudents,
} from './catalogue/measures/exercise.ts';
export {
  schoolSocialWorkers,
  familyEducationStations,
} from './catalogue/measures/family-education.ts';
export {
  fiscalEducationFunds,
  fiscalEducationFundsFlash,
  gdpPreliminary,
  gdpFinal,
  gdpAnnounced,
  generalBudgetEducation,
  generalBudgetEducationRestated,
  generalBudgetTotal,
  studentsAverage,
  byLevel,
  budgetPerStudent,
} from './catalogue/measures/finance.ts';
export { fitnessResults } from './catalogue/measures/fitness.ts';
export { undergraduates, juniorCollegeStudents } from './catalogue/measures/higher.ts';
export {
  kindergartenChildren,
  inclusiveKindergartenChildren,
  publicKindergartenChildren,
  kindergartens,
  inclusiveKindergartens,
  demonstrationKindergartens,
  compoundKindergartens,
  publicCompoundKindergartens,
} from './catalogue/measures/kindergartens.ts';
export {
  teacherPay,
  civilServantPay,
  wageArrears,
  insuranceArrears,
  housingFundArrears,
} from './catalogue/measures/pay.ts';
export {
  hukouPopulation,
  hukouPopulation15To17,
  hukouPopulation3To5,
  population15To17,
  population3To5,
  registeredPopulation15To17,
  registeredPopulation3To5,
  residentPopulation,
} from './catalogue/measures/population.ts';
export {
  eligibleMigrantChildren,
  enrolledMigrantChildren,
  groupSchoolingPupils,
  juniorPupils,
  localSeniorStagePupils,
  primaryPupils,
  publishedGroupSchoolingCoverage,
  seniorPupils,
  seniorStagePupils,
  seniorStagePupilsWithoutTechnician,
} from './catalogue/measures/pupils.ts';
export { recognised } from './catalogue/measures/recognised.ts';
export { reportedFigure, type Vintage } from './catalogue/measures/reported-figure.ts';
export { fullTimeResearchers } from './catalogue/measures/research.ts';
export {
  compulsorySchools,
  fiveStarSeniorSchools,
  fourStarSeniorSchools,
  generalSeniorSchools,
  groupSchools,
  qualityPlacesAdded,
  specialSchools,
  standardSpecialSchools,
  starSeniorSchools,
} from './catalogue/measures/schools.ts';
export {
  childrenWithDisabilities,
  childrenWithDisabilitiesDue,
  nonCompulsoryChildrenWithDisabilities,
  placedChildrenWithDisabilities,
} from './catalogue/measures/special.ts';
export { surveyRespondents, surveySatisfied } from './catalogue/measures/surveys.ts';
export {
  kindergartenTeachers,
  primaryTeachers,
  juniorTeachers,
  seniorTeachers,
  primaryApprovedPosts,
  juniorApprovedPosts,
  seniorApprovedPosts,
  schoolApprovedPosts,
  allTeachers,
  teachersWithoutKindergarten,
  teachersWithoutVocational,
  schoolTeachers,
  teachersAboveDegree,
  teachersSeniorTitle,
  teachersRotated,
  talentIntroduced,
} from './catalogue/measures/teachers.ts';
export {
  excellentPrincipalsTrained,
  excellentTeachersTrained,
} from './catalogue/measures/training.ts';
export {
  fieldEngineersTrained,
  overseasTraining,
  allOverseasTraining,
  degreeAdmissions,
  aseanStudents,
} from './catalogue/measures/vocational.ts';

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
export { pupilsByAge } from './catalogue/datasets/pupils-by-age.ts';
export { recognitions } from './catalogue/datasets/recognitions.ts';
export { researchers } from './catalogue/datasets/researchers.ts';
export { satisfactionSurvey } from './catalogue/datasets/satisfaction-survey.ts';
export { schools } from './catalogue/datasets/schools.ts';
export { specialPlacement } from './catalogue/datasets/special-placement.ts';
export { staff } from './catalogue/datasets/staff.ts';
export { teachers } from './catalogue/datasets/teachers.ts';
export { approvedPosts } from './catalogue/datasets/approved-posts.ts';
export { teacherQualifications } from './catalogue/datasets/teacher-qualifications.ts';
export { trainingEvents } from './catalogue/datasets/training-events.ts';
export { yearlyCounts } from './catalogue/datasets/yearly-counts.ts';
export { datasets } from './catalogue/datasets/index.ts';
