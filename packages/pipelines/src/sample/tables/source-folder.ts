import { stringify } from 'yaml';
import type { SampleFile } from '../files/sample-file.ts';

/** What the source record of a folder says, beside what every simulated one says. */
export interface FolderRecord {
  /** Id of the dataset that tables without their own feed; unset where workbooks tell it. */
  readonly dataset?: string;
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Date received, written 2024-03-31. */
  readonly received: string;
  readonly tables?: readonly object[];
  /** The built-in reader of workbooks that no table describes. */
  readonly forms?: { readonly kind: 'school-workbooks' | 'fitness-reports'; readonly year: number };
}

/** A folder of the simulated returns: its files, and the record that says how to read them. */
export interface SampleFolder {
  /** Within the folder of the sample. */
  readonly path: string;
  readonly record: FolderRecord;
  readonly files: readonly SampleFile[];
}

/** The text of the `source.yaml` of a folder. @param paths the files of the folder, by name or pattern */
export function sourceRecord(
  { dataset, source, title, received, tables, forms }: FolderRecord,
  paths: readonly string[],
): string {
  return stringify(
    {
      ...(dataset !== undefined && { dataset }),
      source,
      title: { zh: `${title.zh}（模拟数据）`, en: `${title.en} (simulated data)` },
      producer: 'eduplan',
      licence: 'CC0-1.0',
      received,
      simulated: true,
      note: '模拟数据：由 eduplan sample 生成，不是任何机构的真实数据。',
      files: paths.map((path) => ({ path })),
      ...(tables && { tables }),
      ...(forms && { forms }),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}
