import type { Sentence } from './sentence.ts';

const mostShown = 60;

// A name made to be long must not bury the sentence that refuses it.
const beginning = (text: string) =>
  text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);

/** What can be said while files are read into grids of cells. */
export const readersMessages = {
  fileEmpty: (file: string): Sentence => ({
    zh: `${file} 是空文件；请检查是否送错或传输中断。`,
    en: `${file} is empty; check whether it is the right file and arrived whole.`,
  }),
  unreadable: (file: string, reason: string): Sentence => ({
    zh: `无法读取 ${file}（${reason}）；请检查文件是否存在并有读取权限。`,
    en: `Cannot read ${file} (${reason}); check that it exists and may be read.`,
  }),
  unknownFormat: (file: string): Sentence => ({
    zh: `无法辨认 ${file} 是什么文件；能读 .xlsx、.xls、CSV、TSV、HTML 表格、JSON、Parquet 和 zip，请另存为其中之一。`,
    en: `Cannot tell what ${file} is; .xlsx, .xls, CSV, TSV, HTML tables, JSON, Parquet and zip are read, so save it as one of these.`,
  }),
  otherFormat: (file: string, format: string): Sentence => ({
    zh: `${file} 是 ${format} 文件，不能读取；请另存为 .xlsx 或 CSV。`,
    en: `${file} is a file of ${format}, which is not read; save it as .xlsx or CSV.`,
  }),
  passwordProtected: (file: string): Sentence => ({
    zh: `${file} 有密码保护，无法读取；请去掉密码后另存一份。`,
    en: `${file} is protected by a password and cannot be read; save a copy without the password.`,
  }),
  cutOff: (file: string): Sentence => ({
    zh: `${file} 不完整（缺少末尾的目录）；文件可能在传输中被截断，请重新获取。`,
    en: `${file} is not whole (the directory at its end is missing); it may have been cut off on the way, so get it again.`,
  }),
  memberDamaged: (file: string, member: string): Sentence => ({
    zh: `${file} 中的“${beginning(member)}”已损坏；请重新获取文件，或用原软件打开后另存。`,
    en: `"${beginning(member)}" in ${file} is damaged; get the file again, or open it in its own program and save it anew.`,
  }),
  workbookDamaged: (file: string, reason: string): Sentence => ({
    zh: `${file} 已损坏，不能作为工作簿读取（${beginning(reason)}）；请重新获取文件，或用原软件打开后另存为 .xlsx。`,
    en: `${file} is damaged and cannot be read as a workbook (${beginning(reason)}); get it again, or open it in its own program and save it as .xlsx.`,
  }),
  sheetMissing: (file: string, sheet: string): Sentence => ({
    zh: `${file} 列出了工作表“${beginning(sheet)}”，文件中却没有它；请重新获取文件，或用原软件打开后另存。`,
    en: `${file} lists the sheet "${beginning(sheet)}" but does not hold it; get the file again, or open it in its own program and save it anew.`,
  }),
  noSheets: (file: string): Sentence => ({
    zh: `工作簿 ${file} 没有任何工作表；请检查是否送错文件。`,
    en: `The workbook ${file} has no sheet with cells; check whether it is the right file.`,
  }),
  badCell: (file: string, sheet: string, address: string): Sentence => ({
    zh: `${file} 工作表“${sheet}”的单元格 ${beginning(address)} 无效（地址超出范围，或引用的文字不存在）；请用原软件打开后另存。`,
    en: `Cell ${beginning(address)} of sheet "${sheet}" in ${file} is invalid (its address is out of range, or the text it refers to does not exist); open the file in its own program and save it anew.`,
  }),
  declaresEntities: (file: string, member: string): Sentence => ({
    zh: `${file} 中的“${beginning(member)}”含有文档类型声明（DOCTYPE），为安全起见不予读取；请用电子表格软件打开后另存。`,
    en: `"${beginning(member)}" in ${file} declares a document type (DOCTYPE), which is refused for safety; open the file in a spreadsheet program and save it anew.`,
  }),
  inflatesTooFar: (file: string, limit: number): Sentence => ({
    zh: `${file} 解压后超过 ${megabytes(limit)} MB，不予读取；请删去多余的内容，或拆成几个文件。`,
    en: `${file} inflates to more than ${megabytes(limit)} MB and is not read; remove what is not needed, or split it into several files.`,
  }),
  tooLarge: (file: string, limit: number): Sentence => ({
    zh: `${file} 超过 ${megabytes(limit)} MB，不予读取；请拆成几个文件。`,
    en: `${file} is larger than ${megabytes(limit)} MB and is not read; split it into several files.`,
  }),
  tooManyMembers: (file: string, limit: number): Sentence => ({
    zh: `${file} 中的文件超过 ${limit} 个，不予读取；请分成几个压缩包。`,
    en: `${file} holds more than ${limit} members and is not read; split it into several archives.`,
  }),
  tooManyCells: (file: string, limit: number): Sentence => ({
    zh: `${file} 有内容的单元格超过 ${limit} 个，不予读取；请拆成几个文件。`,
    en: `${file} has more than ${limit} cells with content and is not read; split it into several files.`,
  }),
  tooWide: (
    file: string,
    sheet: string | null,
    height: number,
    width: number,
    limit: number,
  ): Sentence => ({
    zh: `${file}${sheet === null ? '' : ` 工作表“${sheet}”`}的内容铺开到 ${height} 行 × ${width} 列，超过 ${limit} 个单元格；请删去远离表格的零散单元格后另存。`,
    en: `The content of ${file}${sheet === null ? '' : `, sheet "${sheet}",`} spreads over ${height} rows × ${width} columns, more than ${limit} cells; delete the stray cells far from the table and save it anew.`,
  }),
  pathClimbsOut: (file: string, member: string): Sentence => ({
    zh: `压缩包 ${file} 中的“${beginning(member)}”指向压缩包之外，不予读取；请重新打包，只放文件夹内的文件。`,
    en: `"${beginning(member)}" in the archive ${file} points outside it and is not read; pack it again with files from inside one folder only.`,
  }),
  archiveInArchive: (file: string, member: string): Sentence => ({
    zh: `压缩包 ${file} 中的“${beginning(member)}”又是压缩包，不予读取；请先解开，再把其中的文件直接打包。`,
    en: `"${beginning(member)}" in the archive ${file} is an archive itself and is not read; unpack it and put its files directly into the outer one.`,
  }),
  archiveEmpty: (file: string): Sentence => ({
    zh: `压缩包 ${file} 中没有文件；请检查是否送错。`,
    en: `The archive ${file} holds no files; check whether it is the right one.`,
  }),
  unknownEncoding: (file: string, line: number): Sentence => ({
    zh: `${file} 第 ${line} 行既不是 UTF-8 也不是 GB18030 文本；请另存为 UTF-8 编码的 CSV。`,
    en: `${file} line ${line} is text neither in UTF-8 nor in GB18030; save the file as CSV in UTF-8.`,
  }),
  quoteOpen: (file: string, line: number): Sentence => ({
    zh: `${file} 第 ${line} 行的引号没有结束；请补上引号，或检查文件是否被截断。`,
    en: `The quotation mark in ${file} line ${line} is never closed; close it, or check whether the file was cut off.`,
  }),
  noTable: (file: string): Sentence => ({
    zh: `网页 ${file} 中没有表格；请检查是否送错（可能是登录页或出错页），或重新导出。`,
    en: `The page ${file} has no table; check whether it is the right file (it may be a login or error page), or export it again.`,
  }),
  tableOpen: (file: string): Sentence => ({
    zh: `网页 ${file} 中的表格没有结束；文件可能被截断，请重新获取或重新导出。`,
    en: `The table in the page ${file} is never closed; the file may have been cut off, so get it again or export it again.`,
  }),
  jsonBroken: (file: string, line: number | null): Sentence => ({
    zh: `${file}${line === null ? '' : ` 第 ${line} 行`}不是有效的 JSON；请检查文件是否被截断，或重新导出。`,
    en: `${file}${line === null ? '' : ` line ${line}`} is not valid JSON; check whether it was cut off, or export it again.`,
  }),
  jsonNotRows: (file: string, position: number | null): Sentence => ({
    zh: `${file}${position === null ? '' : ` 第 ${position} 项`}不是 JSON 对象；文件应是对象组成的数组，或每行一个对象。`,
    en: `${position === null ? `The content of ${file}` : `Item ${position} of ${file}`} is no JSON object; the file should be an array of objects, or one object on each line.`,
  }),
  parquetBroken: (file: string, reason: string): Sentence => ({
    zh: `${file} 不能作为 Parquet 读取（${reason}）；请重新获取文件。`,
    en: `${file} cannot be read as Parquet (${reason}); get the file again.`,
  }),
  tooSlow: (file: string, seconds: number): Sentence => ({
    zh: `${file} 在 ${seconds} 秒内没有读完，已停止；请用原软件打开后另存为 .xlsx，或拆成几个文件。`,
    en: `${file} was not read within ${seconds} seconds and was stopped; open it in its own program and save it as .xlsx, or split it into several files.`,
  }),
  outOfMemory: (file: string): Sentence => ({
    zh: `读取 ${file} 所需内存超过上限，已停止；请拆成几个文件。`,
    en: `Reading ${file} took more memory than is allowed and was stopped; split it into several files.`,
  }),
};
