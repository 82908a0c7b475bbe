import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';
import { attributeOf, scanXml, XmlFault, type XmlHandler } from './scan-xml.ts';
import { type InflateBudget, inflateEntry, listZip, type ZipEntry } from './zip-directory.ts';

/** The XML parts of a workbook, inflated one by one as they are asked for. */
export interface WorkbookParts {
  readonly file: string;
  has(name: string): boolean;
  /** Go through a part; false where there is none of that name. */
  scan(name: string, handler: Partial<XmlHandler>): boolean;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What the workbook part says about the whole. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetEntry[];
  /** Whether days count from 1904, as on old Apple machines. */
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

const nothing = () => {};

function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/**
 * Open the zip archive that an .xlsx workbook is.
 *
 * @throws {SourceError} if the archive is damaged, and, of `scan`, if a part inflates too far, is
 * no XML or declares entities
 */
export function openParts(bytes: Uint8Array, file: string, limits: ReadLimits): WorkbookParts {
  const entries = new Map<string, ZipEntry>();
  for (const entry of listZip(bytes, file, limits))
    entries.set(entry.name.replaceAll('\\', '/').toLowerCase(), entry);
  const budget: InflateBudget = { left: limits.workbookBytes, limit: limits.workbookBytes };
  const entryOf = (name: string) => entries.get(name.toLowerCase());
  return {
    file,
    has: (name) => entryOf(name) !== undefined,
    scan(name, { open = nothing, close = nothing, text = nothing }) {
      const entry = entryOf(name);
      if (entry === undefined) return false;
      const content = inflateEntry(bytes, file, entry, budget);
      try {
        scanXml(decodePart(content), { open, close, text });
      } catch (error) {
        if (error instanceof SourceError) throw error;
        if (error instanceof XmlFault && error.kind === 'doctype')
          throw new SourceError(readersMessages.declaresEntities(file, entry.name));
        throw new SourceError(readersMessages.memberDamaged(file, entry.name));
      }
      return true;
    },
  };
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

function resolvePart(folder: string, target: string): string {
  const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const step of target.split('/'))
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  return parts.join('/');
}

function readRelations(parts: WorkbookParts, part: string): Map<string, Relation> {
  const folder = part.slice(0, Math.max(0, part.lastIndexOf('/')));
  const name = part.slice(part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  parts.scan(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`, {
    open(element, tag) {
      // What lies outside the file is never followed.
      if (element !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      const kind = attributeOf(tag, 'Type') ?? '';
      relations.set(attributeOf(tag, 'Id') ?? '', {
        kind: kind.slice(kind.lastIndexOf('/') + 1),
        target: resolvePart(folder, attributeOf(tag, 'Target') ?? ''),
      });
    },
  });
  return relations;
}

const onlyTarget = (relations: Iterable<Relation>, kind: string): string | null =>
  [...relations].find((relation) => relation.kind === kind)?.target ?? null;

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/**
 * The sheets of a workbook in the order of their tabs; sheets that hold only a chart are left out.
 *
 * @throws {SourceError} if it lists a sheet that is not in the file
 */
export function readOutline(parts: WorkbookParts): WorkbookOutline {
  const workbook =
    onlyTarget(readRelations(parts, '').values(), 'officeDocument') ?? 'xl/workbook.xml';
  const relations = readRelations(parts, workbook);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const found = parts.scan(workbook, {
    open(element, tag) {
      if (element === 'workbookPr') from1904 = isTrue(attributeOf(tag, 'date1904'));
      if (element !== 'sheet') return;
      const name = attributeOf(tag, 'name') ?? '';
      const relation = relations.get(attributeOf(tag, 'id') ?? '');
      if (relation === undefined || !parts.has(relation.target))
        throw new SourceError(readersMessages.sheetMissing(parts.file, name));
      if (relation.kind !== 'worksheet') return;
      const hidden = (attributeOf(tag, 'state') ?? 'visible') !== 'visible';
      sheets.push({ name, hidden, part: relation.target });
    },
  });
  if (!found) throw new SourceError(readersMessages.memberDamaged(parts.file, workbook));
  const targets = [...relations.values()];
  return {
    sheets,
    from1904,
    strings: onlyTarget(targets, 'sharedStrings'),
    styles: onlyTarget(targets, 'styles'),
  };
}
