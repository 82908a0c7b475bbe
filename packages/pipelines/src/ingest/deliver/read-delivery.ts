import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Dataset,
  datasets,
  nearNames,
  type PlaceRegister,
  type Sentence,
  SourceError,
} from '@eduplan/core';
import { checkMessages, ingestMessages, layoutMessages } from '@eduplan/core/messages';
import type { Finding, Severity } from '../cells/finding.ts';
import { checkContract } from '../checks/check-contract.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { readBytes } from '../files/read-bytes.ts';
import { sourceRecordName } from '../files/source-record-name.ts';
import { checkKeys } from '../layout/check-rows.ts';
import type { LayoutRecord } from '../layout/layout-schema.ts';
import type { MappedRow } from '../layout/mapped-row.ts';
import { type MatchedFiles, matchFiles } from '../layout/match-files.ts';
import { parseLayoutRecord } from '../layout/parse-layout-record.ts';
import { parsePlaceList } from '../layout/place-list.ts';
import type { Readers } from '../readers/read-in-parallel.ts';
import { type LargeTable, largeBytes, largeFiles, largeTable } from './large-tables.ts';
import { listFiles } from './list-files.ts';
import { findingOfFile, readFiles } from './read-files.ts';

/** The rows of one dataset that a delivery holds and that keep its contract. */
export interface DeliveredRows {
  readonly dataset: Dataset;
  readonly rows: readonly MappedRow[];
}

/** A folder of files, read and checked; nothing of it is stored yet. */
export interface CheckedDelivery {
  /** How the folder is named in messages and origins. */
  readonly label: string;
  readonly record: LayoutRecord;
  /** Of the record and of every file that it lists. */
  readonly sha256: string;
  readonly files: number;
  /** Whether the very same record and files were taken before: then nothing of it was read again. */
  readonly isKnown: boolean;
  readonly delivered: readonly DeliveredRows[];
  /** By dataset the rows that an error keeps out, with those of their fields that could be read. */
  readonly refused: ReadonlyMap<string, readonly MappedRow[]>;
  /** Delimited files too large to be mapped here; a store checks them as it loads them. */
  readonly large: readonly LargeTable[];
  readonly findings: readonly Finding[];
}

/** So many files are read together while they are hashed. */
const readAtOnce = 32;

async function hashFiles(folder: string, recordText: string, names: readonly string[]) {
  const hash = createHash('sha256').update(recordText);
  for (let at = 0; at < names.length; at += readAtOnce) {
    const some = names.slice(at, at + readAtOnce);
    const read = await Promise.all(some.map((name) => readBytes(join(folder, name), name)));
    read.forEach((bytes, index) => {
      hash.update(`\n${some[index]} ${createHash('sha256').update(bytes).digest('hex')}`);
    });
  }
  return hash.digest('hex');
}

/** The register that the places of a record are looked up in: ours, or the list that it brings. */
async function placesOf(
  { places: rule }: LayoutRecord,
  folder: string,
  label: string,
  places: PlaceRegister,
): Promise<PlaceRegister> {
  if (typeof rule !== 'object') return places;
  const file = `${label}/${rule.file}`;
  const [root, real] = await Promise.all([
    realpath(folder),
    realpath(join(folder, rule.file)),
  ]).catch(() => {
    throw new SourceError(ingestMessages.unreadable(file, 'ENOENT'));
  });
  if (!real.startsWith(`${root}/`))
    throw new SourceError(
      ingestMessages.pathLeavesFolder(`${label}/${sourceRecordName}`, rule.file),
    );
  return parsePlaceList(decodeUtf8(await readBytes(real, file), file), file);
}

function datasetOf(id: string, record: string): Dataset {
  const known = datasets.find((dataset) => dataset.id === id);
  if (known) return known;
  const ids = datasets.map((dataset) => dataset.id);
  throw new SourceError(checkMessages.unknownDataset(record, id, nearNames(id, ids)));
}

const lineOf = ({ file, sheet, row }: Pick<Finding, 'file' | 'sheet' | 'row'>) =>
  `${file}\u0000${sheet}\u0000${row}`;

/** Rows of one dataset against its contract and its key, with what keeps rows out. */
function checkRows(
  dataset: Dataset,
  rows: readonly MappedRow[],
  known: readonly Finding[],
): { rows: readonly MappedRow[]; findings: Finding[] } {
  const { kept, findings } = checkContract(dataset, rows);
  const told = new Set(known.filter(({ rule }) => rule === 'key').map(lineOf));
  const repeated = checkKeys(kept, dataset.grain)
    .filter((finding) => !told.has(lineOf(finding)))
    .map((finding) => ({ ...finding, dataset: dataset.id }));
  const out = new Set([...told, ...repeated.map(lineOf)]);
  return {
    rows: kept.filter((row) => !out.has(lineOf(row))),
    findings: [...findings, ...repeated],
  };
}

/** Files that the record lists and that are not there; files and links that are there and not read. */
function filesNotRead(
  record: string,
  { problems, unlisted }: MatchedFiles,
  links: readonly string[],
): Finding[] {
  const told = (sentence: Sentence, severity: Severity) =>
    findingOfFile(record, { rule: 'file', severity, sentence });
  return [
    ...problems.map((sentence) => told(sentence, 'error')),
    ...unlisted.map((sentence) => told(sentence, 'warning')),
    ...links.map((name) => told(ingestMessages.linkNotFollowed(name), 'warning')),
  ];
}

/** What of a delivery is read. */
export interface DeliveryOptions {
  /** These files of the folder alone; all that the record lists unless given. */
  readonly only?: readonly string[] | undefined;
  /** Whether a source's delivery of these bytes needs no reading, since it was taken before. */
  readonly isTaken?: ((source: string, sha256: string) => boolean) | undefined;
}

/**
 * Read a folder by its source record and check every row: values, contract, keys, totals and what
 * forms must keep among themselves. Nothing is stored.
 *
 * @param label how the folder is named in messages and origins
 * @param readers the threads that read its files
 * @throws {SourceError} if there is no folder or record, or the record is wrong
 */
export async function readDelivery(
  folder: string,
  label: string,
  register: PlaceRegister,
  readers: Readers,
  { only, isTaken }: DeliveryOptions = {},
): Promise<CheckedDelivery> {
  const recordFile = `${label}/${sourceRecordName}`;
  const { files: listed, links } = await listFiles(folder, label);
  if (!listed.includes(sourceRecordName))
    throw new SourceError(ingestMessages.noSourceRecord(label));
  const text = decodeUtf8(await readBytes(join(folder, sourceRecordName), recordFile), recordFile);
  const record = parseLayoutRecord(text, recordFile);
  for (const table of record.tables) datasetOf(table.dataset ?? record.dataset ?? '', recordFile);
  const matched = matchFiles(record, sourceRecordName, listed, label);
  const names = matched.files
    .map(({ name }) => name)
    .filter((name) => only?.includes(name) ?? true);
  const [notListed] = (only ?? []).filter((name) => !names.includes(name));
  if (notListed !== undefined)
    throw new SourceError(layoutMessages.fileNotListed(recordFile, `${label}/${notListed}`));
  const places = await placesOf(record, folder, label, register);
  const beyond = record.forms ? [] : await largeFiles(folder, names, largeBytes);
  const large = beyond.map((name) =>
    largeTable(record, { folder, label, name }, (id) => datasetOf(id, recordFile)),
  );
  const mapped = names.filter((name) => !beyond.includes(name));
  // While threads read the files there is time to hash them.
  const hashing = hashFiles(folder, text, mapped);
  // Whoever awaits it sees the failure; it must not end the process before that.
  hashing.catch(() => {});
  const about = { label, record, files: names.length, large };
  if (isTaken?.(record.source, await hashing))
    return {
      ...about,
      sha256: await hashing,
      isKnown: true,
      delivered: [],
      refused: new Map(),
      findings: [],
    };
  const isWhole = !only && large.length === 0;
  const read = await readFiles(record, {
    ...{ folder, label, names: mapped, places, isWhole, readers },
  });
  const findings: Finding[] = [
    ...(only
      ? []
      : filesNotRead(
          recordFile,
          matched,
          links.map((name) => `${label}/${name}`),
        )),
    ...read.findings,
  ];
  const refused = new Map(read.refused);
  const delivered = [...read.rows].map(([id, rows]) => {
    const dataset = datasetOf(id, recordFile);
    const checked = checkRows(dataset, rows, read.findings);
    findings.push(...checked.findings);
    if (checked.rows.length < rows.length) {
      const kept = new Set(checked.rows);
      refused.set(id, [...(refused.get(id) ?? []), ...rows.filter((row) => !kept.has(row))]);
    }
    return { dataset, rows: checked.rows };
  });
  return { ...about, sha256: await hashing, isKnown: false, delivered, refused, findings };
}
