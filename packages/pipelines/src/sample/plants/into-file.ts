import { sourceRecordName } from '../../ingest/files/source-record-name.ts';
import type { SampleFile, SheetCells } from '../files/sample-file.ts';
import type { TablePlant } from './into-table.ts';
import { keySheet } from './plant.ts';

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The file is named after the year before. */
export const renamed = (rule: string, folder: string): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file: SampleFile, { severity }) => {
    const name = baseName(file.path);
    const other = name.replace(/^\d{4}/u, (year) => String(Number(year) - 1));
    const path = file.path.slice(0, file.path.length - name.length) + other;
    const [sheet] = file.sheets;
    return {
      file: { ...file, path },
      entry: {
        ...{ file: path, sheet: sheet ? keySheet(file, sheet) : null, at: null },
        ...{ rule, severity, planted: other, original: name },
      },
    };
  },
});

/** One more sheet, which no table of the source record is for. */
export const addSheet = (rule: string, folder: string, name: string): TablePlant => ({
  rule,
  severity: 'warning',
  folder,
  into: (file, { severity }) => {
    const sheet: SheetCells = { name, rows: [[name]], merges: [] };
    return {
      file: { ...file, sheets: [...file.sheets, sheet] },
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: null },
        ...{ rule, severity, planted: name, original: '' },
      },
    };
  },
});

/** The file breaks off. */
export const cutOff = (rule: string, folder: string): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file, { severity }) => ({
    file,
    keepBytes: 0.6,
    entry: {
      ...{ file: file.path, sheet: null, at: null, rule, severity },
      ...{ planted: '60% of the bytes', original: '' },
    },
  }),
});

/** The file was not sent, and the source record lists it. */
export const notSent = (rule: string, folder: string): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file, { severity }) => {
    const name = baseName(file.path);
    const record = `${file.path.slice(0, file.path.length - name.length)}${sourceRecordName}`;
    return {
      file,
      keepBytes: 0,
      entry: {
        ...{ file: record, sheet: null, at: null, rule, severity },
        ...{ planted: '', original: name },
      },
    };
  },
});
