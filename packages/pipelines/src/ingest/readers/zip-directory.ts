import { crc32, inflateRawSync } from 'node:zlib';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';

/** A member of a zip archive as its directory at the end of the file lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** The size that the directory promises; what comes out may be another. */
  readonly promised: number;
  readonly method: number;
  /** The checksum of the content. */
  readonly checksum: number;
  readonly compressed: number;
  /** Where the member's own head begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const headLength = 30;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

const inUtf8 = new TextDecoder('utf-8', { fatal: true });

// Windows packs Chinese names in its own encoding, without the mark that says UTF-8.
function decodeName(bytes: Uint8Array): string {
  try {
    return inUtf8.decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): [ZipEntry, number] | null {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature)
    return null;
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const entry = {
    name: decodeName(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    promised: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return [entry, next];
}

/**
 * The members that a zip archive lists, directories left out. Nothing is inflated.
 *
 * @throws {SourceError} if the directory is damaged or cut off, or lists too many members
 */
export function listZip(bytes: Uint8Array, file: string, limits: ReadLimits): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) throw new SourceError(readersMessages.cutOff(file));
  const count = view.getUint16(end + 10, true);
  if (count > limits.members)
    throw new SourceError(readersMessages.tooManyMembers(file, limits.members));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    const read = readEntry(bytes, view, at);
    if (read === null) throw new SourceError(readersMessages.cutOff(file));
    const [entry, next] = read;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + headLength > view.byteLength || view.getUint32(offset, true) !== headSignature)
    return null;
  const start =
    offset + headLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressed;
  return end > view.byteLength ? null : bytes.subarray(start, end);
}

/** The bytes that may still come out of an archive; what is inflated is taken off. */
export interface InflateBudget {
  left: number;
  /** What the budget began with, to name in the refusal. */
  readonly limit: number;
}

function inflate(data: Uint8Array, { method, promised }: ZipEntry): Uint8Array | null {
  if (method === stored) return data;
  if (method !== deflated) return null;
  try {
    // One byte more than promised is enough to know that the promise was a lie.
    return inflateRawSync(data, { maxOutputLength: promised + 1 });
  } catch {
    return null;
  }
}

/**
 * Inflate one member. No more memory is taken than its promised size, which counts against the
 * budget before the first byte comes out.
 *
 * @throws {SourceError} if it is encrypted, damaged, larger than promised, or beyond the budget
 */
export function inflateEntry(
  bytes: Uint8Array,
  file: string,
  entry: ZipEntry,
  budget: InflateBudget,
): Uint8Array {
  if (entry.encrypted) throw new SourceError(readersMessages.passwordProtected(file));
  if (entry.promised > budget.left)
    throw new SourceError(readersMessages.inflatesTooFar(file, budget.limit));
  budget.left -= entry.promised;
  const data = compressedBytes(bytes, entry);
  const content = data === null ? null : inflate(data, entry);
  if (content?.length !== entry.promised || crc32(content) !== entry.checksum)
    throw new SourceError(readersMessages.memberDamaged(file, entry.name));
  return content;
}
