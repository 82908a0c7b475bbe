import { type IndicatorValue, type PlaceRegister, type Sentence, toRows } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import type { ColumnKind, DownloadColumn, DownloadRow, DownloadTable } from './download-table.ts';

const kinds: readonly (readonly [name: string, kind: ColumnKind])[] = [
  ['indicator', 'text'],
  ['indicator_zh', 'text'],
  ['indicator_en', 'text'],
  ['variant', 'text'],
  ['place', 'text'],
  ['place_zh', 'text'],
  ['place_en', 'text'],
  ['year', 'integer'],
  ['value', 'printed'],
  ['number', 'float'],
  ['unit', 'text'],
  ['exact', 'text'],
  ['low', 'printed'],
  ['high', 'printed'],
  ['denominator', 'printed'],
  ['wilson_low', 'printed'],
  ['wilson_high', 'printed'],
  ['small', 'text'],
  ['basis', 'text'],
  ['simulated', 'text'],
  ['inputs', 'text'],
  ['origins', 'text'],
  ['counties_absent', 'text'],
  ['schools_reporting', 'integer'],
  ['schools_expected', 'integer'],
  ['missing_zh', 'text'],
  ['missing_en', 'text'],
  ['breaks_zh', 'text'],
  ['breaks_en', 'text'],
];

const columns: readonly DownloadColumn[] = kinds.map(([name, kind]) => ({
  name,
  kind,
  note: framesMessages.columnNote(name),
}));

/** The cells of a row whose names begin so, as `name=value` one behind the other; null without any. */
function gathered(row: DownloadRow, prefix: string): string | null {
  const found = Object.entries(row).filter(
    ([name, value]) => name.startsWith(prefix) && value !== null,
  );
  const texts = found.map(([name, value]) => `${name.slice(prefix.length)}=${value}`);
  return texts.length === 0 ? null : texts.join('; ');
}

function valueRow(value: IndicatorValue, places: PlaceRegister): DownloadRow {
  const [zh] = toRows([value], { language: 'zh' });
  const [en] = toRows([value], { language: 'en' });
  const { indicator, place } = value;
  const named = places.get(place).name;
  return {
    ...en,
    indicator_zh: indicator.name.zh,
    indicator_en: indicator.name.en,
    place_zh: named.zh,
    place_en: named.en,
    simulated: value.simulated ? 'yes' : 'no',
    inputs: gathered(en ?? {}, 'input_'),
    origins: gathered(en ?? {}, 'origin_'),
    missing_zh: zh?.missing ?? null,
    missing_en: en?.missing ?? null,
    breaks_zh: zh?.breaks ?? null,
    breaks_en: en?.breaks ?? null,
  };
}

/**
 * Computed values as a table, one row for each that has at least one input: most of the plan's
 * indicators have no published input at all, and a row without any says nothing. The columns are
 * those of `toRows`, with names in both languages and all inputs in one column.
 */
export function valueTable(
  name: string,
  title: Sentence,
  values: readonly IndicatorValue[],
  places: PlaceRegister,
): DownloadTable {
  const known = values.filter(({ inputs }) => Object.values(inputs).some(({ rows }) => rows > 0));
  return { name, title, columns, rows: known.map((value) => valueRow(value, places)) };
}
