import { nearNames, parseYear, SourceError } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { PeriodFamily } from './layout-schema.ts';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * The family of a kind of period, such as that of `Autumn term`.
 *
 * @throws {SourceError} if no family has it, naming the near ones
 */
export function periodFamilyOf(
  identifier: string,
  families: readonly PeriodFamily[],
): PeriodFamily {
  const found = families.find(({ identifiers }) =>
    identifiers.some((known) => same(known, identifier)),
  );
  if (found) return found;
  const known = families.flatMap(({ identifiers }) => identifiers);
  throw new SourceError(layoutMessages.unknownPeriod(identifier, nearNames(identifier, known)));
}

/**
 * The reference year of a period code: `2018` of a calendar year, the first year of `201718` of a
 * school, fiscal or tax year.
 *
 * @throws {SourceError} if it has other digits than its kind of period, or two years that do not
 *   follow each other
 */
export function readPeriod(code: string, identifier: string, { digits }: PeriodFamily): number {
  const plain = code.normalize('NFKC').trim();
  if (!/^\d+$/u.test(plain) || plain.length !== digits)
    throw new SourceError(layoutMessages.wrongPeriodDigits(code, identifier, digits));
  const year = parseYear(plain.slice(0, 4));
  if (digits === 6 && Number(plain.slice(4)) !== (year + 1) % 100)
    throw new SourceError(layoutMessages.yearsNotConsecutive(code));
  return year;
}

/** One period of a table: its year and, where a year has several, its kind. */
export interface Period {
  readonly year: number;
  readonly identifier: string | null;
}

/**
 * The periods that are missing between the first and the last of a table. Kinds of period that
 * follow each other within a year (terms, months) count as one sequence; of any other kind, and
 * where there is none, years are counted.
 */
export function missingPeriods(
  periods: readonly Period[],
  families: readonly PeriodFamily[],
): string[] {
  const groups = new Map<string, { sequence: readonly string[]; present: Set<number> }>();
  for (const { year, identifier } of periods) {
    const family =
      identifier === null
        ? undefined
        : families.find(({ identifiers }) => identifiers.some((known) => same(known, identifier)));
    const ordered = family?.sequence ?? [];
    const step = ordered.findIndex((known) => identifier !== null && same(known, identifier));
    const sequence = step < 0 ? [identifier ?? ''] : ordered;
    const name = sequence.join('\n');
    const group = groups.get(name) ?? { sequence, present: new Set<number>() };
    group.present.add(year * sequence.length + Math.max(step, 0));
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ sequence, present }) => {
    const ordered = [...present].sort((a, b) => a - b);
    const [from = 0, to = 0] = [ordered[0], ordered.at(-1)];
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
      .filter((index) => !present.has(index))
      .map((index) => {
        const kind = sequence[index % sequence.length] ?? '';
        const year = Math.floor(index / sequence.length);
        return sequence.length > 1 ? `${year} ${kind}` : String(year);
      });
  });
}
