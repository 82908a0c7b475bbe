import type {
  ClauseAssessment,
  ClauseLevel,
  Language,
  MilestoneClause,
  TrendClause,
} from '@eduplan/core';
import { resultWording } from '../wording/result-wording.ts';
import { summaryWording } from '../wording/summary-wording.ts';
import { describeGoal, describeTarget } from './describe-target.ts';
import { describeMovement, historyOf, type SummaryContext } from './describe-value.ts';
import { reasonText } from './reason-text.ts';

/** Whether a clause was held against several places. */
function isOfPlaces(
  level: ClauseLevel,
  { place, value }: ClauseAssessment,
  context: SummaryContext | undefined,
): boolean {
  if (level === 'city') return false;
  return context ? place === context.plan.place : value?.place !== place;
}

function standing({ status, reason }: ClauseAssessment, language: Language): string {
  const words = resultWording[language].status[status];
  return summaryWording[language].stands(words, reasonText(reason, language));
}

function movementOf(
  { value }: ClauseAssessment,
  variant: string,
  language: Language,
  context?: SummaryContext,
): string[] {
  if (!value) return [];
  const movement = describeMovement(value, historyOf(value, variant, context), language);
  return movement === null ? [] : [movement];
}

function describeTrend(
  assessment: ClauseAssessment,
  clause: TrendClause,
  language: Language,
  context?: SummaryContext,
): string[] {
  const wording = summaryWording[language];
  const { status, value } = assessment;
  const reason = reasonText(assessment.reason, language);
  const direction = resultWording[language].direction[clause.direction];
  const moved = movementOf(
    assessment,
    clause.variant,
    language,
    clause.of === 'level' ? context : undefined,
  );
  if (status === 'met') return [...moved, wording.followed(direction, null)];
  if (status === 'on-track' && value) return [...moved, wording.followed(direction, value.year)];
  if (status === 'not-met' && reason) return [...moved, wording.broken(direction, reason)];
  return [...moved, standing(assessment, language)];
}

/** What several places make of a clause: kept by all of them, or which of them do not. */
function describePlaces(
  assessment: ClauseAssessment,
  level: ClauseLevel,
  kept: string,
  language: Language,
): string[] {
  const { status } = assessment;
  const reason = reasonText(assessment.reason, language);
  if (status !== 'met') return [standing(assessment, language)];
  const every = summaryWording[language].everyPlace(level, kept);
  return reason ? [every, reason] : [every];
}

function describeEvent(
  assessment: ClauseAssessment & { readonly clause: MilestoneClause },
  language: Language,
): string[] {
  const { status, milestone } = assessment;
  if (status !== 'met' || !milestone) return [standing(assessment, language)];
  const stage = resultWording[language].stage[milestone.stage];
  return [summaryWording[language].reachedStage(stage, milestone.date)];
}

/** How one clause stands, whatever its kind, phrase by phrase. */
export function describeStanding(
  assessment: ClauseAssessment,
  language: Language,
  context?: SummaryContext,
): readonly string[] {
  const wording = summaryWording[language];
  const { clause, status } = assessment;
  const reason = reasonText(assessment.reason, language);
  const why = reason ? [reason] : [];
  switch (clause.kind) {
    case 'value': {
      if (isOfPlaces(clause.level, assessment, context)) {
        const kept = wording.keeps(describeGoal(clause, language), clause.comparator);
        return describePlaces(assessment, clause.level, kept, language);
      }
      return describeTarget({ ...assessment, clause }, language, context);
    }
    case 'trend': {
      const kept = resultWording[language].direction[clause.direction];
      return isOfPlaces(clause.level, assessment, context)
        ? describePlaces(assessment, clause.level, kept, language)
        : describeTrend(assessment, clause, language, context);
    }
    case 'milestone':
      return describeEvent({ ...assessment, clause }, language);
    case 'composite':
      return status === 'met'
        ? [wording.allParts(clause.parts.length)]
        : [standing(assessment, language)];
    case 'record': {
      const moved = movementOf(assessment, clause.variant, language, context);
      return [...(moved.length > 0 ? moved : [wording.noValue]), ...why];
    }
    case 'rank':
    case 'evidence':
      return reason ? why : [standing(assessment, language)];
  }
}
