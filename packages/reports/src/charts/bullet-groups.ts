import type { Language } from '@eduplan/core';
import { chartWording } from '../wording/chart-wording.ts';
import type { BulletRow } from './bullet-values.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** Clauses that share a scale. */
export interface BulletGroup {
  /** What the scale is in. */
  readonly head: string;
  readonly axis: ValueAxis;
  readonly decimals: number;
  readonly rows: readonly BulletRow[];
  /** A number of a row's own unit, on the scale. */
  readonly onScale: (value: number, row: BulletRow) => number;
}

/** How far a scale of parts of the target goes: a value beyond it is cut, with an arrow. */
const mostOfTarget = 200;

const isShare = ({ clause }: BulletRow) => clause.unit.kind.startsWith('share');

const numbersOf = ({ latest, baseline, target, upper }: BulletRow) => [
  target,
  ...[latest?.value, baseline?.value, upper].flatMap((one) => one ?? []),
];

/** Only what is greater than nothing can be told as a part of a target greater than nothing. */
const isRelative = (row: BulletRow) => row.target > 0 && numbersOf(row).every((one) => one >= 0);

function inOneUnit(rows: readonly BulletRow[], language: Language): BulletGroup[] {
  const signs = [...new Set(rows.map(({ clause }) => clause.unit.symbol))];
  return signs.flatMap((sign) => {
    const group = rows.filter(({ clause }) => clause.unit.symbol === sign);
    const unit = group[0]?.clause.unit;
    if (!unit) return [];
    return {
      head: chartWording[language].percentGroup(unit.label[language]),
      axis: valueAxis([0, ...group.flatMap(numbersOf)]),
      decimals: Math.max(...group.map(({ clause }) => clause.indicator.decimals)),
      rows: group,
      onScale: (value) => value,
    };
  });
}

/**
 * Clauses by the scale that they share: shares on the scale of their unit, all others as parts of
 * their targets, because three bases and two million records share no other; and those whose
 * target is nothing, or that fell below it, on the scale of their unit again.
 */
export function bulletGroups(rows: readonly BulletRow[], language: Language): BulletGroup[] {
  const shares = rows.filter(isShare);
  const others = rows.filter((row) => !isShare(row) && isRelative(row));
  const rest = rows.filter((row) => !isShare(row) && !isRelative(row));
  const part = (value: number, { target }: BulletRow) => (value / target) * 100;
  const parts = others.flatMap((row) => numbersOf(row).map((one) => part(one, row)));
  const relative: BulletGroup = {
    head: chartWording[language].relativeGroup,
    axis: valueAxis([0, 100, ...parts.map((one) => Math.min(one, mostOfTarget))]),
    decimals: 0,
    rows: others,
    onScale: part,
  };
  return [
    ...inOneUnit(shares, language),
    ...(others.length > 0 ? [relative] : []),
    ...inOneUnit(rest, language),
  ];
}
