/** How much one file may hold before it is refused rather than read. */
export interface ReadLimits {
  /** Bytes of one file as it arrives, or of one member of an archive once inflated. */
  readonly fileBytes: number;
  /** Bytes of one file that is text: delimited, HTML or JSON. */
  readonly textBytes: number;
  /** Bytes that the parts of one .xlsx workbook may inflate to, together. */
  readonly workbookBytes: number;
  /** Bytes that the members of one archive may inflate to, together. */
  readonly archiveBytes: number;
  /** Members of one archive, and parts of one workbook. */
  readonly members: number;
  /** Cells with something in them, over all sheets of one file. */
  readonly cells: number;
  /** Height times width of one sheet, so that one stray cell cannot make a table without end. */
  readonly area: number;
}

const megabyte = 1_000_000;

/**
 * The limits that hold where none are given: far above any return, below what a machine with a
 * few gigabytes can bear. Larger tables are for `fromCsv` and `fromParquet`, which do not hold
 * them in memory.
 */
export const defaultLimits: ReadLimits = {
  fileBytes: 200 * megabyte,
  textBytes: 64 * megabyte,
  workbookBytes: 100 * megabyte,
  archiveBytes: 1_000 * megabyte,
  members: 20_000,
  cells: 2_000_000,
  area: 20_000_000,
};

/** The longest a worker may take over one file before it is stopped, in seconds. */
export const secondsPerFile = 60;

/** The memory that a worker may use for cells and text, in megabytes. */
export const workerMegabytes = 1_024;
