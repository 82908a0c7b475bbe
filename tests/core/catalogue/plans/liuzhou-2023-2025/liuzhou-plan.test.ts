import { indicators, liuzhouPlan } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { isListThere, listedEntries, planText, wordsWithoutTarget } from './listed-clauses.ts';

test('every clause has its own id, and those about an indicator are about one of the catalogue', () => {
  const ids = liuzhouPlan.clauses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const clause of liuzhouPlan.clauses) {
    const about = clause.kind === 'rank' ? clause.indicators : [];
    for (const indicator of 'indicator' in clause ? [clause.indicator] : about)
      expect(indicators.includes(indicator), clause.id).toBe(true);
  }
});

test('every clause falls due in the period of the plan', () => {
  const [from, to] = liuzhouPlan.period;
  for (const { id, year } of liuzhouPlan.clauses) expect(year >= from && year <= to, id).toBe(true);
});

test('the two that must not fall are asked of the city and of each county, and no other trend is', () => {
  const levels = liuzhouPlan.clauses.flatMap((clause) =>
    clause.kind === 'trend' && clause.level !== 'city' ? [[clause.id, clause.level]] : [],
  );
  expect(levels).toEqual([
    ['finance-budget-education-expenditure-nondecreasing', 'city-and-each-county'],
    ['finance-budget-education-per-student-nondecreasing', 'city-and-each-county'],
  ]);
});

/** Parts of an entry that says several things, or the reading of the body beside that of the annex. */
const besideTheList = [
  'teacher-above-degree-share',
  'teacher-senior-title-share',
  'preschool-public-share-strive',
  'compulsory-quality-balanced-counties-chengzhong',
  'compulsory-quality-balanced-counties-liubei',
  'junior-strong-acceptance-experimental',
  'junior-strong-acceptance-partner',
  'special-three-level-resource-centres-city',
  'special-three-level-resource-centres-county',
  'special-three-level-resource-centres-school',
  'voc-integration-enterprises-about',
  'he-gxmet-upgrade-standard',
  'he-gxust-doctoral-programme',
];

describe.skipIf(!isListThere)(
  'the plan as received and its list of clauses (needs ../shared/domain)',
  () => {
    const listed = isListThere ? listedEntries().map(({ id }) => id) : [];

    test('each of the 137 entries has its clause', () => {
      expect(listed).toHaveLength(137);
      const ids = new Set(liuzhouPlan.clauses.map(({ id }) => id));
      expect(listed.filter((id) => !ids.has(id))).toEqual([]);
    });

    test('every other clause is a part of an entry, named here', () => {
      const others = liuzhouPlan.clauses.map(({ id }) => id).filter((id) => !listed.includes(id));
      expect([...others].sort()).toEqual([...besideTheList].sort());
    });

    test('no number of the plan that could be a target stands outside every clause', () => {
      const text = planText();
      const words = [
        ...liuzhouPlan.clauses.flatMap(({ quotes }) => quotes.map((quote) => quote.text)),
        ...wordsWithoutTarget(),
      ].map((quote) => quote.replaceAll(/\s/gu, ''));
      const covered = new Set<number>();
      for (const quote of new Set(words))
        for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
          for (let offset = 0; offset < quote.length; offset++) covered.add(at + offset);
      const amounts = text.matchAll(
        /(?<![\d.])\d[\d.]*余?(?:[%％‰所个名人家间条项类门]|万[人条]|：1|小时)/gu,
      );
      const found = [...amounts];
      expect(found.length).toBeGreaterThan(50);
      expect(found.filter(({ index }) => !covered.has(index)).map(([amount]) => amount)).toEqual(
        [],
      );
    });

    test.each(liuzhouPlan.clauses)('$id is quoted as the plan has it', ({ quotes }) => {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text } of quotes) expect(planText()).toContain(text.replaceAll(/\s/gu, ''));
    });
  },
);
