import type { Break, Indicator, Language } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { resultWording } from '../wording/result-wording.ts';

/** Why years before a break do not compare, naming the indicator where it is its definition that changed. */
export function breakText(indicator: Indicator, { since, reason }: Break, language: Language) {
  const note = framesMessages.breakNote(since, reason)[language];
  const ofDefinition = indicator.editions?.some(
    (edition) => edition.since === since && edition.note === reason,
  );
  return ofDefinition ? resultWording[language].noteOf(indicator.name[language], note) : note;
}
