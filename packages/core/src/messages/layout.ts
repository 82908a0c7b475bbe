import type { Sentence } from './sentence.ts';

const near = (names: readonly string[]): Sentence =>
  names.length > 0
    ? { zh: `相近的有：${names.join('、')}`, en: `near ones: ${names.join(', ')}` }
    : { zh: '没有相近的', en: 'none is near it' };

const severalShown = 6;

const first = (items: readonly string[]): Sentence => {
  const shown = items.slice(0, severalShown);
  const more = items.length - shown.length;
  return {
    zh: `${shown.join('、')}${more > 0 ? ` 等 ${items.length} 个` : ''}`,
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
};

const kinds = {
  date: { zh: '日期', en: 'a date' },
  boolean: { zh: '真假值', en: 'a truth value' },
} as const;

/** One of two counts that are held against each other. */
interface LimitSide {
  /** Of the first its file, sheet and cell, of the second the cell alone. */
  readonly origin: string;
  readonly header: string;
  readonly amount: string;
}

/** What can be said of the values of single cells, and of tables found and mapped by a layout. */
export const layoutMessages = {
  tablesOrForms: (): Sentence => ({
    zh: '没有说明如何读取这些文件；请写 tables（表格的列）或 forms（内置报表）',
    en: 'it does not say how these files are read; give tables (their columns) or forms (built-in ones)',
  }),
  datasetNeeded: (): Sentence => ({
    zh: '没有说明这张表属于哪个数据集；请写 dataset',
    en: 'it does not say which dataset this table feeds; give dataset',
  }),
  percentContractMissing: (unit: string): Sentence => ({
    zh: `单位为“${unit}”的列没有说明写法；请写明 percent: fraction（0.951）、percent（95.1）或 sign（95.1%）。`,
    en: `The column in "${unit}" does not say how it is written; give percent: fraction (0.951), percent (95.1) or sign (95.1%).`,
  }),
  bareInSignColumn: (text: string): Sentence => ({
    zh: `“${text}”没有百分号，而本列约定每个值都带百分号；请核对是 ${text}% 还是其他，不作猜测。`,
    en: `"${text}" carries no percent sign, but every value of this column should; check whether ${text}% is meant, it is not guessed.`,
  }),
  signInFractionColumn: (text: string): Sentence => ({
    zh: `“${text}”带百分号，而本列约定写小数（0.951 即 95.1%）；请统一写法。`,
    en: `"${text}" carries a percent sign, but this column is written in fractions (0.951 is 95.1%); write it alike.`,
  }),
  fractionInPercentColumn: (text: string): Sentence => ({
    zh: `“${text}”在百分数列（95.1 即 95.1%）中不大于 1，可能写成了小数；请核对，确有如此小的值时在来源记录中写 belowOne: true。`,
    en: `"${text}" is not above 1 in a column of percentages (95.1 is 95.1%) and may be a fraction; check it, and give belowOne: true in the source record if values so small do occur.`,
  }),
  percentInFractionColumn: (text: string): Sentence => ({
    zh: `“${text}”在小数列（0.951 即 95.1%）中过大，可能写成了百分数；请核对，不作猜测。`,
    en: `"${text}" is too large for a column of fractions (0.951 is 95.1%) and may be a percentage; check it, it is not guessed.`,
  }),
  multipleTwice: (text: string, unit: string): Sentence => ({
    zh: `“${text}”在单位为“${unit}”的列中又写了万或亿；请写全单位，如 1.2万人。`,
    en: `"${text}" adds a 万 or 亿 in a column of "${unit}"; write the unit in full, as in 1.2万人.`,
  }),
  gluedFootnote: (text: string, mark: string, rest: string, unit: string): Sentence => ({
    zh: `“${text}”超出范围，开头的 ${mark} 可能是粘连的注释号（后面是 ${rest}${unit}）；请核对原文，不作修正。`,
    en: `"${text}" is out of range, and its leading ${mark} may be the mark of a footnote before ${rest}${unit}; check the document, it is not repaired.`,
  }),
  aboveRange: (text: string, high: string, unit: string): Sentence => ({
    zh: `“${text}”高于 ${high}${unit}，难以成立；请核对，确实可能时在来源记录中放宽 range。`,
    en: `"${text}" lies above ${high}${unit} and can hardly be right; check it, and widen range in the source record if it can be.`,
  }),
  belowRange: (text: string, low: string, unit: string): Sentence => ({
    zh: `“${text}”低于 ${low}${unit}，难以成立；请核对，确实可能时在来源记录中放宽 range。`,
    en: `"${text}" lies below ${low}${unit} and can hardly be right; check it, and widen range in the source record if it can be.`,
  }),
  notAQuantity: (text: string, kind: 'date' | 'boolean'): Sentence => ({
    zh: `“${text}”是${kinds[kind].zh}，而这里应为数；请检查单元格格式。`,
    en: `"${text}" is ${kinds[kind].en} where a number should stand; check the format of the cell.`,
  }),
  otherUnit: (text: string, unit: string, expected: string): Sentence => ({
    zh: `“${text}”的单位“${unit}”与本列的单位“${expected}”不是同一种量；请核对。`,
    en: `The unit "${unit}" of "${text}" measures something other than the column's unit "${expected}"; check it.`,
  }),
  inText: (text: string, problem: Sentence): Sentence => ({
    zh: `无法把“${text}”读作一个数：${problem.zh}请改正，只写数及其单位。`,
    en: `Cannot read "${text}" as a number: ${problem.en} Correct it, and write the number and its unit alone.`,
  }),
  tooLong: (length: number): Sentence => ({
    zh: `这里有 ${length} 个字符，不会是一个数；请检查是否填错了列。`,
    en: `${length} characters stand here, which is no number; check whether they belong in another column.`,
  }),
  noSuchDay: (text: string): Sentence => ({
    zh: `日历上没有“${text}”这一天（只接受 1900 至 2100 年）；请核对。`,
    en: `No calendar has the day "${text}" (1900 to 2100 are accepted); check it.`,
  }),
  notADate: (text: string): Sentence => ({
    zh: `无法把“${text}”读作日期；请写年、月、日，如 2023-09-01 或 2023年9月1日。`,
    en: `Cannot read "${text}" as a date; write year, month and day, as in 2023-09-01 or 2023年9月1日.`,
  }),
  notMinutesSeconds: (text: string): Sentence => ({
    zh: `无法把“${text}”读作分秒；请写作 1′25（1 分 25 秒），秒写两位且小于 60。`,
    en: `Cannot read "${text}" as minutes and seconds; write 1′25 for 1 min 25 s, with two digits of seconds below 60.`,
  }),

  notYaml: (where: string, problem: string): Sentence => ({
    zh: `${where}：不是合格的 YAML（${problem}）；请改正后重试。`,
    en: `${where}: it is not well-formed YAML (${problem}); correct it and try again.`,
  }),
  recordFault: (where: string, key: string, problem: Sentence): Sentence => ({
    zh: `${where}：${key && `${key}：`}${problem.zh}`,
    en: `${where}: ${key && `${key}: `}${problem.en}`,
  }),
  recordBroken: (file: string, faults: readonly Sentence[]): Sentence => ({
    zh: `来源记录 ${file} 有误，请改正：\n${faults.map(({ zh }) => `  - ${zh}`).join('\n')}`,
    en: `The source record ${file} is wrong; correct it:\n${faults.map(({ en }) => `  - ${en}`).join('\n')}`,
  }),
  keyMissing: (): Sentence => ({
    zh: '缺少这一项，请补上；各项的写法见 SOURCE-RECORDS.zh.md',
    en: 'it is missing; add it, SOURCE-RECORDS.md says how',
  }),
  recordDate: (text: string): Sentence => ({
    zh: `日历上没有“${text}”这一天；请写作 2024-10-08`,
    en: `no calendar has the day "${text}"; write it as in 2024-10-08`,
  }),
  unknownKey: (key: string, known: readonly string[]): Sentence => ({
    zh: `没有名为“${key}”的项；${near(known).zh}`,
    en: `there is no key "${key}"; ${near(known).en}`,
  }),
  unknownField: (field: string, known: readonly string[]): Sentence => ({
    zh: `没有列对应字段“${field}”；${near(known).zh}`,
    en: `no column fills a field "${field}"; ${near(known).en}`,
  }),
  noCount: (field: string, known: readonly string[]): Sentence => ({
    zh: `没有数值列对应“${field}”；${near(known).zh}`,
    en: `no column of values fills "${field}"; ${near(known).en}`,
  }),
  fieldTwice: (field: string): Sentence => ({
    zh: `字段“${field}”出现两次；每个字段只能由一列填写`,
    en: `the field "${field}" is filled twice; one column fills a field`,
  }),
  badPattern: (pattern: string): Sentence => ({
    zh: `“${pattern}”不是合格的正则表达式`,
    en: `"${pattern}" is not a regular expression`,
  }),
  columnNeedsHeader: (): Sentence => ({
    zh: '缺少 header；只有年份写在表头时，数值列才可不写',
    en: 'header is missing; only a column of values under years may leave it out',
  }),
  unitNeeded: (): Sentence => ({
    zh: '数值列须写明 unit（如 人、万人、%），或写明从何处读取（from: header、caption、cell、column）',
    en: 'a column of values needs its unit (人, 万人, % …), or where it is read (from: header, caption, cell, column)',
  }),
  fileNotThere: (record: string, pattern: string, names: readonly string[]): Sentence => ({
    zh: `来源记录 ${record} 的 files 写有“${pattern}”，文件夹中没有这样的文件；${near(names).zh}。`,
    en: `The source record ${record} lists "${pattern}" under files, and the folder has no such file; ${near(names).en}.`,
  }),
  fileNotListed: (record: string, file: string): Sentence => ({
    zh: `文件 ${file} 不在来源记录 ${record} 的 files 中，没有读取；请列入或移走。`,
    en: `The file ${file} is not under files in the source record ${record} and was not read; list it or move it away.`,
  }),
  sheetNotMapped: (where: string, sheets: readonly string[]): Sentence => ({
    zh: `${where} 没有任何表对应；来源记录所写的表名为：${sheets.join('、')}。`,
    en: `No table of the source record is for ${where}; its sheets are ${sheets.join(', ')}.`,
  }),

  noHeader: (
    where: string,
    words: readonly string[],
    missing: readonly string[],
    like: readonly string[],
  ): Sentence => ({
    zh: `${where} 中没有含 ${words.join('、')} 的表头；${missing.length > 0 ? `到处都没有“${missing.join('”“')}”，${near(like).zh}` : '这些词不在相邻的几行内'}。请检查文件是否送错，或改来源记录的 header。`,
    en: `${where} has no header with ${words.join(', ')}; ${missing.length > 0 ? `nowhere is "${missing.join('", "')}", ${near(like).en}` : 'the words do not stand in neighbouring rows'}. Check whether it is the right file, or change header in the source record.`,
  }),
  noTitle: (where: string, title: string): Sentence => ({
    zh: `${where} 中没有标题“${title}”；请检查文件是否送错，或改来源记录的 title。`,
    en: `${where} has no title "${title}"; check whether it is the right file, or change title in the source record.`,
  }),
  headerNotFound: (where: string, header: string, names: readonly string[]): Sentence => ({
    zh: `${where} 的表头中没有“${header}”；${near(names).zh}。请在来源记录的 header 中补充写法。`,
    en: `The header of ${where} has no "${header}"; ${near(names).en}. Add the spelling under header in the source record.`,
  }),
  headerAmbiguous: (where: string, header: string, columns: readonly string[]): Sentence => ({
    zh: `${where} 的表头中有不止一个“${header}”：${columns.join('、')}；请写出上一级表头或前一项，如 上级/${header}。`,
    en: `The header of ${where} has more than one "${header}": ${columns.join(', ')}; name the heading above or before it, as in above/${header}.`,
  }),
  yearTwice: (where: string, year: number, columns: readonly string[]): Sentence => ({
    zh: `${where} 的表头中有不止一列是 ${year} 年：${columns.join('、')}；请只保留一列，或在来源记录中为该字段写明 header。`,
    en: `The header of ${where} has more than one column of ${year}: ${columns.join(', ')}; keep one, or give header for the field in the source record.`,
  }),
  headerNotMapped: (origin: string, header: string, names: readonly string[]): Sentence => ({
    zh: `${origin} 的表头“${header}”在来源记录中没有对应；${near(names).zh}。请对应到字段，或列入 ignore。`,
    en: `The header "${header}" at ${origin} is not mapped by the source record; ${near(names).en}. Map it to a field, or list it under ignore.`,
  }),
  unitDisagrees: (origin: string, header: string, recorded: string): Sentence => ({
    zh: `${origin} 的表头写单位“${header}”，来源记录写“${recorded}”；请以原表为准改正来源记录。`,
    en: `The header at ${origin} says "${header}" and the source record says "${recorded}"; correct the record by the table.`,
  }),
  captionUnitDisagrees: (where: string, caption: string, recorded: string): Sentence => ({
    zh: `${where} 表上方的说明写单位“${caption}”，来源记录写“${recorded}”；请以原表为准改正来源记录。`,
    en: `The caption of ${where} says "${caption}" and the source record says "${recorded}"; correct the record by the table.`,
  }),
  noUnit: (origin: string, place: 'header' | 'caption' | 'column'): Sentence => ({
    zh: `${origin}：${{ header: '表头', caption: '表上方的说明', column: '单位列' }[place]}中没有单位；请核对原表，或在来源记录中写明 unit。`,
    en: `${origin}: the ${place} carries no unit; check the table, or give unit in the source record.`,
  }),
  noRows: (where: string): Sentence => ({
    zh: `${where} 的表头下没有数据行；请检查文件是否完整。`,
    en: `${where} has no rows under its header; check whether the file is complete.`,
  }),
  belowNotes: (origin: string, notes: string): Sentence => ({
    zh: `${origin}：这一行在表下的注释（${notes}）之后，却像数据，没有读取；是数据的，请把注释移到全表之后重新报送。`,
    en: `${origin}: this row stands below the notes of the table (${notes}) but looks like data, and was not read; if it is data, move the notes below the whole table and send it again.`,
  }),
  hiddenSheet: (where: string, rows: number): Sentence => ({
    zh: `${where} 是隐藏的工作表，打开工作簿时看不到，其中 ${rows} 行照常读取；请确认不是旧数据，不需要的请删去。`,
    en: `${where} is a hidden sheet, which nobody sees who opens the workbook; its ${rows} rows were read all the same. Check that they are no old ones, and delete the sheet if it is not needed.`,
  }),
  wrongRowCount: (where: string, expected: number, found: number): Sentence => ({
    zh: `${where} 应有 ${expected} 行，实有 ${found} 行；文件可能被截断，或来源记录未更新。`,
    en: `${where} should hold ${expected} rows but holds ${found}; it may be truncated, or the source record was not brought up to date.`,
  }),

  atCell: (origin: string, header: string, problem: Sentence): Sentence => ({
    zh: `${origin}（${header}）：${problem.zh}`,
    en: `${origin} (${header}): ${problem.en}`,
  }),
  emptyKey: (): Sentence => ({
    zh: '不得为空；请补填，或把上方的值写在每一行',
    en: 'must not be empty; fill it in, or set fillDown if the value above counts',
  }),
  unknownValue: (text: string, known: readonly string[]): Sentence => ({
    zh: `来源记录的 values 中没有“${text}”；${near(known).zh}。`,
    en: `values of the source record has no "${text}"; ${near(known).en}.`,
  }),
  damagedText: (text: string): Sentence => ({
    zh: `“${text}”中有无法显示的字符，编码可能已损坏；请重新获取文件。`,
    en: `"${text}" holds characters that cannot be shown, so its encoding may be damaged; get the file again.`,
  }),
  noPlaceColumn: (level: string, known: readonly string[]): Sentence => ({
    zh: `层级“${level}”没有对应的地名列；${near(known).zh}。请在来源记录的 columns 中补充。`,
    en: `The level "${level}" has no column of places; ${near(known).en}. Add it under columns in the source record.`,
  }),
  placesDisagree: (code: string, name: string): Sentence => ({
    zh: `代码 ${code} 与地名“${name}”不是同一地区；请改正其中之一。`,
    en: `code ${code} and name "${name}" are not the same place; correct one of them.`,
  }),

  yearNotFound: (where: string, pattern: string): Sentence => ({
    zh: `${where} 中没有符合“${pattern}”的年份；请改来源记录的 year。`,
    en: `${where} holds no year that fits "${pattern}"; change year in the source record.`,
  }),
  yearNotConfirmed: (file: string, year: number): Sentence => ({
    zh: `文件名 ${file} 提示年份为 ${year}，文件名只作提示；请核对内容后在来源记录的 confirm 中写入 ${year}。`,
    en: `The file name ${file} suggests the year ${year}, and a name is only a hint; look at the content and list ${year} under confirm in the source record.`,
  }),
  yearsNotConsecutive: (text: string): Sentence => ({
    zh: `“${text}”的两个年份不相连；学年应如 2023-2024 或 202324。`,
    en: `The two years of "${text}" do not follow each other; write 2023-2024 or 202324.`,
  }),
  yearInFuture: (year: number, received: string): Sentence => ({
    zh: `年份 ${year} 晚于收到日期 ${received}；请核对，预测数请在来源记录中写 projections: true。`,
    en: `The year ${year} lies after the date received, ${received}; check it, and give projections: true in the source record for projections.`,
  }),
  wrongPeriodDigits: (text: string, identifier: string, digits: number): Sentence => ({
    zh: `时期“${text}”应为 ${digits} 位数字（${identifier}）；请核对。`,
    en: `The period "${text}" should have ${digits} digits (${identifier}); check it.`,
  }),
  unknownPeriod: (identifier: string, known: readonly string[]): Sentence => ({
    zh: `未知的时期类型“${identifier}”；${near(known).zh}。`,
    en: `Unknown kind of period "${identifier}"; ${near(known).en}.`,
  }),
  mixedPeriods: (where: string, families: readonly string[]): Sentence => ({
    zh: `${where} 混用了不同的时期类型（${families.join('、')}），其年份不能并列；请分成几个文件或几张表。`,
    en: `${where} mixes kinds of period (${families.join(', ')}), whose years do not compare; split it into one table for each.`,
  }),
  gaps: (where: string, missing: readonly string[]): Sentence => ({
    zh: `${where} 的时期不连续，缺 ${first(missing).zh}；请确认是否漏报。`,
    en: `The periods of ${where} have gaps: ${first(missing).en}; check whether any was left out.`,
  }),
  sameKey: (key: string, one: string, other: string, differing: readonly string[]): Sentence => ({
    zh: `${other} 与 ${one} 的键重复（${key}），${differing.length > 0 ? `而 ${differing.join('、')} 不同` : '内容也相同'}；请只保留一行。`,
    en: `${other} repeats the key of ${one} (${key}) ${differing.length > 0 ? `with another ${differing.join(', ')}` : 'and all of its values'}; keep one row.`,
  }),
  aboveLimit: (
    [of, per]: readonly [of: LimitSide, per: LimitSide],
    ratio: string,
    limit: string,
  ): Sentence => ({
    zh: `${of.origin}（${of.header}）：${of.amount} 除以${per.header} ${per.amount}（${per.origin}）得 ${ratio}，超过上限 ${limit}；请核对两数，该行照常计入。`,
    en: `${of.origin} (${of.header}): ${of.amount} divided by ${per.amount} in ${per.header} (${per.origin}) is ${ratio}, above the limit of ${limit}; check both, the row counts all the same.`,
  }),
  perNone: ([of, per]: readonly [of: LimitSide, per: LimitSide]): Sentence => ({
    zh: `${of.origin}（${of.header}）：为 ${of.amount}，而${per.header}（${per.origin}）为 0；请核对两数，该行照常计入。`,
    en: `${of.origin} (${of.header}): it is ${of.amount}, and ${per.header} (${per.origin}) is 0; check both, the row counts all the same.`,
  }),
  codeWithNames: (where: string, code: string, names: readonly string[]): Sentence => ({
    zh: `${where} 的代码 ${code} 有不止一个名称：${first(names).zh}；请核对代码列。`,
    en: `The code ${code} of ${where} has more than one name: ${first(names).en}; check the codes.`,
  }),
  nameWithCodes: (where: string, name: string, codes: readonly string[]): Sentence => ({
    zh: `${where} 的“${name}”有不止一个代码：${first(codes).zh}；请确认是否为同一地区。`,
    en: `"${name}" of ${where} has more than one code: ${first(codes).en}; check whether it is one place.`,
  }),
  totalDisagrees: (origin: string, label: string, printed: string, added: string): Sentence => ({
    zh: `${origin} 的“${label}”印为 ${printed}，各行相加为 ${added}；请核对，未作改动。`,
    en: `"${label}" at ${origin} is printed as ${printed}, and its rows add up to ${added}; check it, nothing was changed.`,
  }),
};
