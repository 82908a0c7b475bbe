import type { Indicator } from '../../model/define-indicator.ts';
import { coedCommunityStations } from './coeducation/coed-community-stations.ts';
import { coedSocialWorkers } from './coeducation/coed-social-workers.ts';
import { communityCityRecruitCountyUse } from './community/community-city-recruit-county-use.ts';
import { communityCoverageExpansion } from './community/community-coverage-expansion.ts';
import { communityJuniorCoverage } from './community/community-junior-coverage.ts';
import { communityKindergartenParticipation } from './community/community-kindergarten-participation.ts';
import { communityPrimaryParticipation } from './community/community-primary-participation.ts';
import { communitySeniorCoverage } from './community/community-senior-coverage.ts';
import { compulsoryGroupSchoolingCoverage } from './compulsory/compulsory-group-schooling-coverage.ts';
import { compulsoryMigrantChildrenAccess } from './compulsory/compulsory-migrant-children-access.ts';
import { compulsoryQualityPlacesExpansion } from './compulsory/compulsory-quality-places-expansion.ts';
import { compulsoryRetentionRate } from './compulsory/compulsory-retention-rate.ts';
import { juniorStrongExperimentalSchools } from './compulsory/junior-strong-experimental-schools.ts';
import { juniorStrongPartnerSchools } from './compulsory/junior-strong-partner-schools.ts';
import { digitalApplicationSystems } from './digital/digital-application-systems.ts';
import { digitalCampusCoverage } from './digital/digital-campus-coverage.ts';
import { digitalDataRecords } from './digital/digital-data-records.ts';
import { digitalMetroNetworkAccessPoints } from './digital/digital-metro-network-access-points.ts';
import { digitalMetroNetworkCoverage } from './digital/digital-metro-network-coverage.ts';
import { digitalRuralQualityResourceCoverage } from './digital/digital-rural-quality-resource-coverage.ts';
import { digitalSyncClassrooms } from './digital/digital-sync-classrooms.ts';
import { digitalTeacherAccountRate } from './digital/digital-teacher-account-rate.ts';
import { evalFourGuidesApplied } from './evaluation/eval-four-guides-applied.ts';
import { budgetEducationPerStudent } from './finance/budget-education-per-student.ts';
import {
  budgetEducationPerStudentGrowth,
  higherBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
} from './finance/budget-per-student-growth.ts';
import { financeNewFundsTeachersFacilities } from './finance/finance-new-funds-teachers-facilities.ts';
import { fiscalEducationFundsGrowth } from './finance/fiscal-education-funds-growth.ts';
import { fiscalEducationGdpShare } from './finance/fiscal-education-gdp-share.ts';
import { generalBudgetEducationGrowth } from './finance/general-budget-education-growth.ts';
import { generalBudgetEducationShare } from './finance/general-budget-education-share.ts';
import { heInstitutionsInPreparation } from './higher/he-institutions-in-preparation.ts';
import { heUndergraduateShare } from './higher/he-undergraduate-share.ts';
import { overallPublicSatisfactionImproves } from './overall/overall-public-satisfaction-improves.ts';
import { fitnessExcellentGoodRate } from './pe-health/fitness-excellent-good-rate.ts';
import { fitnessTestRate } from './pe-health/fitness-test-rate.ts';
import { peArtsFourHundredsClubs } from './pe-health/pe-arts-four-hundreds-clubs.ts';
import { peArtsFourHundredsLessons } from './pe-health/pe-arts-four-hundreds-lessons.ts';
import { peArtsFourHundredsRecess } from './pe-health/pe-arts-four-hundreds-recess.ts';
import { peArtsFourHundredsSchools } from './pe-health/pe-arts-four-hundreds-schools.ts';
import { peDailyHourInSchool } from './pe-health/pe-daily-hour-in-school.ts';
import { peDailyHourOutSchool } from './pe-health/pe-daily-hour-out-school.ts';
import { peSixEvents } from './pe-health/pe-six-events.ts';
import { inclusiveKindergartenShare } from './preschool/inclusive-kindergarten-share.ts';
import { preschoolDemonstrationKindergartens } from './preschool/preschool-demonstration-kindergartens.ts';
import { preschoolGrossEnrolmentRate } from './preschool/preschool-gross-enrolment-rate.ts';
import { preschoolInclusiveCoverage } from './preschool/preschool-inclusive-coverage.ts';
import { preschoolPublicShare } from './preschool/preschool-public-share.ts';
import { preschoolPupilTeacherRatio } from './preschool/preschool-pupil-teacher-ratio.ts';
import { preschoolResidentialKindergartenPublic } from './preschool/preschool-residential-kindergarten-public.ts';
import { researchLeadingStudios } from './research/research-leading-studios.ts';
import { researchStaffRatio } from './research/research-staff-ratio.ts';
import { scienceCampusActivityCoverage } from './science/science-campus-activity-coverage.ts';
import { seniorAffiliatedJuniorSchools } from './senior/senior-affiliated-junior-schools.ts';
import { seniorComprehensiveSchools } from './senior/senior-comprehensive-schools.ts';
import { seniorCurriculumDemoSchools } from './senior/senior-curriculum-demo-schools.ts';
import { seniorDisciplineBases } from './senior/senior-discipline-bases.ts';
import { seniorGrossEnrolmentRate } from './senior/senior-gross-enrolment-rate.ts';
import { seniorStarSchoolShare } from './senior/senior-star-school-share.ts';
import { specialCompulsoryEnrolmentRate } from './special/special-compulsory-enrolment-rate.ts';
import { specialNonCompulsoryAccess } from './special/special-non-compulsory-access.ts';
import { specialSchool200kCounties } from './special/special-school-200k-counties.ts';
import { juniorPupilTeacherRatio } from './teachers/junior-pupil-teacher-ratio.ts';
import { primaryPupilTeacherRatio } from './teachers/primary-pupil-teacher-ratio.ts';
import { seniorPupilTeacherRatio } from './teachers/senior-pupil-teacher-ratio.ts';
import { teacherAboveDegreeShare } from './teachers/teacher-above-degree-share.ts';
import { teacherArrearsHousingFund } from './teachers/teacher-arrears-housing-fund.ts';
import { teacherArrearsSocialInsurance } from './teachers/teacher-arrears-social-insurance.ts';
import { teacherArrearsWages } from './teachers/teacher-arrears-wages.ts';
import { teacherExcellentPrincipals } from './teachers/teacher-excellent-principals.ts';
import { teacherExcellentTeachers } from './teachers/teacher-excellent-teachers.ts';
import { teacherHousingProjectsStarted } from './teachers/teacher-housing-projects-started.ts';
import { teacherRotation } from './teachers/teacher-rotation.ts';
import { teacherSalaryVsCivilServants } from './teachers/teacher-salary-vs-civil-servants.ts';
import { teacherSeniorTitleShare } from './teachers/teacher-senior-title-share.ts';
import { teacherStaffingStandardCountyCompliance } from './teachers/teacher-staffing-standard-county-compliance.ts';
import { teacherTalentIntroduced } from './teachers/teacher-talent-introduced.ts';
import { vocAseanStudentsScale } from './vocational/voc-asean-students-scale.ts';
import { vocConsortiaRegionalLevel } from './vocational/voc-consortia-regional-level.ts';
import { vocCraftsmanColleges } from './vocational/voc-craftsman-colleges.ts';
import { vocDegreeInternationalStudents } from './vocational/voc-degree-international-students.ts';
import { vocFieldEngineers } from './vocational/voc-field-engineers.ts';
import { vocGroupsIndustryColleges } from './vocational/voc-groups-industry-colleges.ts';
import { vocIndustryCommunities } from './vocational/voc-industry-communities.ts';
import { vocIntegrationEnterprises } from './vocational/voc-integration-enterprises.ts';
import { vocOverseasTraining } from './vocational/voc-overseas-training.ts';
import { vocPracticeCentresNationalStandard } from './vocational/voc-practice-centres-national-standard.ts';
import { vocPracticeCentresRegional } from './vocational/voc-practice-centres-regional.ts';

/** Every indicator of the catalogue, theme by theme. */
export const indicators: readonly Indicator[] = [
  overallPublicSatisfactionImproves,
  financeNewFundsTeachersFacilities,
  budgetEducationPerStudent,
  budgetEducationPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
  higherBudgetPerStudentGrowth,
  fiscalEducationFundsGrowth,
  fiscalEducationGdpShare,
  generalBudgetEducationGrowth,
  generalBudgetEducationShare,
  teacherStaffingStandardCountyCompliance,
  teacherSalaryVsCivilServants,
  teacherArrearsWages,
  teacherArrearsSocialInsurance,
  teacherArrearsHousingFund,
  teacherHousingProjectsStarted,
  teacherExcellentPrincipals,
  teacherExcellentTeachers,
  teacherTalentIntroduced,
  teacherRotation,
  juniorPupilTeacherRatio,
  primaryPupilTeacherRatio,
  seniorPupilTeacherRatio,
  teacherAboveDegreeShare,
  teacherSeniorTitleShare,
  communitySeniorCoverage,
  communityJuniorCoverage,
  communityPrimaryParticipation,
  communityKindergartenParticipation,
  communityCoverageExpansion,
  communityCityRecruitCountyUse,
  digitalMetroNetworkCoverage,
  digitalMetroNetworkAccessPoints,
  digitalCampusCoverage,
  digitalSyncClassrooms,
  digitalDataRecords,
  digitalApplicationSystems,
  digitalTeacherAccountRate,
  digitalRuralQualityResourceCoverage,
  scienceCampusActivityCoverage,
  fitnessExcellentGoodRate,
  peDailyHourInSchool,
  peDailyHourOutSchool,
  peSixEvents,
  peArtsFourHundredsRecess,
  peArtsFourHundredsClubs,
  peArtsFourHundredsLessons,
  peArtsFourHundredsSchools,
  fitnessTestRate,
  preschoolGrossEnrolmentRate,
  preschoolPublicShare,
  preschoolInclusiveCoverage,
  preschoolDemonstrationKindergartens,
  preschoolResidentialKindergartenPublic,
  inclusiveKindergartenShare,
  preschoolPupilTeacherRatio,
  compulsoryRetentionRate,
  juniorStrongExperimentalSchools,
  juniorStrongPartnerSchools,
  compulsoryGroupSchoolingCoverage,
  compulsoryMigrantChildrenAccess,
  compulsoryQualityPlacesExpansion,
  seniorGrossEnrolmentRate,
  seniorDisciplineBases,
  seniorStarSchoolShare,
  seniorCurriculumDemoSchools,
  seniorAffiliatedJuniorSchools,
  seniorComprehensiveSchools,
  specialCompulsoryEnrolmentRate,
  specialSchool200kCounties,
  specialNonCompulsoryAccess,
  researchStaffRatio,
  researchLeadingStudios,
  vocConsortiaRegionalLevel,
  vocPracticeCentresRegional,
  vocPracticeCentresNationalStandard,
  vocFieldEngineers,
  vocIntegrationEnterprises,
  vocIndustryCommunities,
  vocCraftsmanColleges,
  vocOverseasTraining,
  vocDegreeInternationalStudents,
  vocAseanStudentsScale,
  vocGroupsIndustryColleges,
  heInstitutionsInPreparation,
  heUndergraduateShare,
  evalFourGuidesApplied,
  coedSocialWorkers,
  coedCommunityStations,
];
