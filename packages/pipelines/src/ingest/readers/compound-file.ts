/** Why a compound file was refused: what of it is missing or impossible, in a few words. */
export class CompoundFault extends Error {
  override readonly name = 'CompoundFault';
}

/** A named stream in a compound file, the container of .xls and of protected workbooks. */
export interface CompoundStream {
  readonly name: string;
  /** Its bytes, put together from the sectors that they are scattered over. */
  read(): Uint8Array;
}

const headerLength = 512;
const entryLength = 128;
const miniSectorLength = 64;
const longestMini = 4096;
const sectorsInHeader = 109;
const [streamType, rootType] = [2, 5];
const highestSector = 0xfffffffa;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Sectors of one size, and the table that says which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where the first sector begins. */
  readonly base: number;
  next(sector: number): number;
}

// No chain is longer than the sectors there are: one that is goes in a circle.
function chain({ bytes, length, base, next }: Sectors, first: number): number[] {
  const most = Math.ceil((bytes.length - base) / length);
  const sectors: number[] = [];
  for (let sector = first; sector < highestSector; sector = next(sector)) {
    if (sectors.length >= most) throw new CompoundFault('circular chain of sectors');
    if (base + sector * length >= bytes.length) throw new CompoundFault('missing sectors');
    sectors.push(sector);
  }
  return sectors;
}

function gather(sectors: Sectors, first: number, size: number | null): Uint8Array {
  const { bytes, length, base } = sectors;
  const parts = chain(sectors, first).map((sector) =>
    bytes.subarray(base + sector * length, base + (sector + 1) * length),
  );
  const gathered = Buffer.concat(parts);
  if (size === null) return gathered;
  if (gathered.length < size) throw new CompoundFault('missing sectors');
  return gathered.subarray(0, size);
}

function readTable(bytes: Uint8Array, sectors: readonly number[], length: number): Sectors['next'] {
  const view = viewOf(bytes);
  const perSector = length / 4;
  return (sector) => {
    const table = sectors[Math.floor(sector / perSector)];
    const at = table === undefined ? -1 : (table + 1) * length + (sector % perSector) * 4;
    if (at < 0 || at + 4 > bytes.length) throw new CompoundFault('missing sector table');
    return view.getUint32(at, true);
  };
}

function tableSectors(bytes: Uint8Array, length: number): number[] {
  const view = viewOf(bytes);
  const sectors: number[] = [];
  for (let index = 0; index < sectorsInHeader; index += 1)
    sectors.push(view.getUint32(76 + index * 4, true));
  const most = bytes.length / length;
  let seen = 0;
  for (let more = view.getUint32(68, true); more < highestSector; seen += 1) {
    const start = (more + 1) * length;
    if (seen > most || start + length > bytes.length)
      throw new CompoundFault('missing sector table');
    for (let at = start; at < start + length - 4; at += 4) sectors.push(view.getUint32(at, true));
    more = view.getUint32(start + length - 4, true);
  }
  return sectors.filter((sector) => sector < highestSector);
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

function readDirectory(directory: Uint8Array): DirectoryEntry[] {
  const view = viewOf(directory);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const nameLength = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/**
 * The streams of a compound file, in the order of its directory.
 *
 * @throws {CompoundFault} if sectors are missing or go in a circle; so does `read`
 */
export function openCompoundFile(bytes: Uint8Array): CompoundStream[] {
  if (bytes.length < headerLength) throw new CompoundFault('no header');
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new CompoundFault('no sector size');
  const length = 2 ** shift;
  const next = readTable(bytes, tableSectors(bytes, length), length);
  const sectors: Sectors = { bytes, length, base: length, next };
  const directory = readDirectory(gather(sectors, view.getUint32(48, true), null));
  const root = directory.find(({ type }) => type === rootType);
  const openMini = (): Sectors => {
    const table = viewOf(gather(sectors, view.getUint32(60, true), null));
    return {
      bytes: root === undefined ? new Uint8Array() : gather(sectors, root.first, null),
      length: miniSectorLength,
      base: 0,
      next(sector) {
        if ((sector + 1) * 4 > table.byteLength) throw new CompoundFault('missing sector table');
        return table.getUint32(sector * 4, true);
      },
    };
  };
  return directory
    .filter(({ type }) => type === streamType)
    .map(({ name, first, size }) => ({
      name,
      read: () => gather(size < longestMini ? openMini() : sectors, first, size),
    }));
}
