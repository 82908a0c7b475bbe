import {
  type Indicator,
  type IndicatorValue,
  type Judgement,
  type Language,
  type PlaceRegister,
  printDecimal,
  type Verdict,
  verdicts,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock, TableColumn } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { resultWording } from '../wording/result-wording.ts';
import { valueWithUnit, withUnit } from './printed-value.ts';
import { titleOf } from './reading-name.ts';

/** A judged figure, as far as a table shows it. */
export interface ShownJudgement {
  readonly figure: {
    readonly place: string;
    readonly year: number;
    readonly printed: string | null;
    readonly document: string;
    /** Where the figure stands in the register. */
    readonly origin: { readonly row: number };
  };
  readonly indicator: Indicator;
  readonly variant: string;
  readonly judgement: Judgement;
  readonly others: readonly IndicatorValue[];
  readonly recalled: boolean;
}

/** How many figures got each verdict, and what the verdict means. */
export function verdictCounts(
  judged: readonly ShownJudgement[],
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const count = (verdict: Verdict) =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return table({
    caption,
    columns: [
      { key: 'verdict', label: wording.verdictHead, kind: 'heading' },
      { key: 'count', label: wording.figures, kind: 'number' },
      { key: 'meaning', label: wording.meaning, kind: 'note' },
    ],
    rows: verdicts.map((verdict) => ({
      verdict: wording.verdict[verdict],
      count: String(count(verdict)),
      meaning: wording.verdictMeaning[verdict],
    })),
    ...simulatedShare(judged.map(({ judgement }) => judgement.value.simulated)),
  });
}

/** The computed value as the figure would print it, with the figure's unit; null where missing. */
export function computedText({ computed, figure }: Judgement, language: Language): string | null {
  return computed === null ? null : withUnit(computed, figure.unit, language);
}

// Enough to see a difference below the last printed digit.
const extraDecimals = 2;

/** What a reader should know of one judgement, in a sentence; empty where there is nothing to know. */
export function judgementRemark(
  { judgement, indicator, others, recalled }: ShownJudgement,
  language: Language,
): string {
  const wording = resultWording[language];
  const remarks = [
    judgement.reason?.[language],
    ...others.map((other) =>
      wording.otherReading(other.variant.name[language], valueWithUnit(other, language) ?? ''),
    ),
    judgement.verdict === 'differs' ? indicator.caution?.[language] : undefined,
    recalled ? wording.recalled : undefined,
    judgement.value.simulated ? framesMessages.simulated()[language] : undefined,
  ].flatMap((remark) => remark?.replace(/[。.]$/u, '') ?? []);
  return remarks.join(language === 'zh' ? '；' : '; ');
}

/** The rows of the register behind a judgement: the figure's own, and those that it was computed from. */
function registerRows({ figure, judgement }: ShownJudgement): string {
  const inputs = Object.values(judgement.value.inputs).flatMap(({ origin }) => origin?.row ?? []);
  return inputs.length > 0 ? `${figure.origin.row} ← ${inputs.join(', ')}` : `${figure.origin.row}`;
}

/**
 * Judged figures as a table, in the order given; without a column of recomputed values where there
 * is none.
 *
 * @param named the verdict that the caption names, so that no row repeats it
 */
export function verdictTable(
  judged: readonly ShownJudgement[],
  places: PlaceRegister,
  language: Language,
  caption: string,
  named?: Verdict,
): TableBlock {
  const wording = resultWording[language];
  const isComputed = judged.some(({ judgement }) => judgement.computed !== null);
  const leftOut = [
    ...(isComputed ? [] : ['computed', 'difference']),
    ...(named === undefined ? [] : ['verdict']),
  ];
  const columns: readonly TableColumn[] = [
    { key: 'indicator', label: wording.indicator, kind: 'heading' },
    { key: 'place', label: wording.place },
    { key: 'year', label: wording.year, kind: 'number' },
    { key: 'published', label: wording.publishedHead, kind: 'number' },
    { key: 'computed', label: wording.computedHead, kind: 'number' },
    { key: 'difference', label: wording.difference, kind: 'number' },
    { key: 'verdict', label: wording.verdictHead },
    { key: 'rows', label: wording.registerRows },
    { key: 'remark', label: wording.remark, kind: 'note' },
  ];
  return table({
    caption,
    columns: columns.filter(({ key }) => !leftOut.includes(key)),
    rows: judged.map((shown) => {
      const { figure, judgement, indicator, variant } = shown;
      return {
        indicator: titleOf(indicator, variant, language),
        place: places.get(figure.place).name[language],
        year: String(figure.year),
        published: figure.printed,
        computed: computedText(judgement, language),
        difference:
          judgement.difference &&
          printDecimal(judgement.difference, judgement.figure.decimals + extraDecimals),
        verdict: wording.verdict[judgement.verdict],
        rows: registerRows(shown),
        remark: judgementRemark(shown, language),
      };
    }),
    ...simulatedShare(judged.map(({ judgement }) => judgement.value.simulated)),
  });
}
