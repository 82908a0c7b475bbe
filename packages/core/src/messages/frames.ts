import type { Sentence } from './sentence.ts';

const columnNotes: Readonly<Record<string, Sentence>> = {
  indicator: { zh: '指标标识', en: 'the id of the indicator' },
  variant: {
    zh: '口径：default 为默认口径，reported 为公布值',
    en: 'the reading: default, a named one, or reported for the published value',
  },
  place: { zh: '地区代码', en: 'the code of the place' },
  year: { zh: '年份', en: 'the reference year' },
  value: {
    zh: '按指标的单位和小数位数打印的数值；缺失则为空',
    en: 'the value as printed, in the unit; empty where it is missing',
  },
  number: {
    zh: '未修约的浮点数，以单位计，仅供作图',
    en: 'the unrounded value as a float, in the unit; for charts only',
  },
  unit: { zh: '单位', en: 'the unit of value, number, low, high, wilson_low and wilson_high' },
  exact: {
    zh: '精确值，写作分数，以基本单位（人、元、比值）计',
    en: 'the exact value as a fraction, in base units: persons, yuan, plain ratios',
  },
  low: {
    zh: '输入的修约所允许的最小值，十位小数',
    en: 'the least value that the print of the inputs leaves possible, to ten decimals',
  },
  high: {
    zh: '输入的修约所允许的最大值，十位小数',
    en: 'the greatest value that the print of the inputs leaves possible, to ten decimals',
  },
  denominator: {
    zh: '占比的分母：数了多少人、校等；数值缺失，或不是点数所得、注明分母的占比，则为空',
    en: 'how many counted things the share is of; empty where the value is missing, or no share that names its denominator',
  },
  wilson_low: {
    zh: '95%威尔逊计分区间的下限，以单位计，十位小数；没有分母则为空',
    en: 'the lower end of the 95 % Wilson score interval, in the unit, to ten decimals; empty without a denominator',
  },
  wilson_high: {
    zh: '95%威尔逊计分区间的上限，以单位计，十位小数；没有分母则为空',
    en: 'the upper end of the 95 % Wilson score interval, in the unit, to ten decimals; empty without a denominator',
  },
  small: {
    zh: '分母是否小于30：yes 为是，no 为否；没有分母则为空',
    en: 'whether the denominator is below 30, yes or no; empty without a denominator',
  },
  missing: { zh: '缺失原因', en: 'why the value is missing' },
  basis: {
    zh: '输入的来源：returns 为报表汇总，reported 为公布数字，mixed 为二者兼有',
    en: 'where the inputs came from: returns added up, figures reported by an office, or mixed',
  },
  notice: {
    zh: '数值依据模拟数据的，写明“模拟数据”；否则为空',
    en: 'says where the value rests on simulated data; empty elsewhere',
  },
  breaks: {
    zh: '自何年起因区划或定义变动而与此前不可比，及其原因，年份近的在前；没有则为空',
    en: 'the years from which ground or definition changed, so that earlier years do not compare, each with its reason, the latest first; empty without any',
  },
  counties_absent: {
    zh: '至少缺一项输入的县（市、区）代码，以空格分隔；无从得知则为空',
    en: 'codes of the counties that an input lacks, joined by spaces; empty where none does or nobody knows',
  },
  schools_reporting: {
    zh: '各项输入均已填报的学校数；输入不来自登记的学校则为空',
    en: 'schools that every input has; empty where no input comes from schools that are listed',
  },
  schools_expected: {
    zh: '登记在册、应填报的学校数；输入不来自登记的学校则为空',
    en: 'schools of the register that should report; empty where no input comes from schools that are listed',
  },
};

/** What can be said about results as tables and about the files that they are written to. */
export const framesMessages = {
  /** What is said beside every value that rests on made-up rows. */
  simulated: (): Sentence => ({ zh: '模拟数据', en: 'simulated data' }),
  /** A printed value that rests on made-up rows, where it stands beside others that do not. */
  simulatedValue: (printed: string): Sentence => ({
    zh: `${printed}（模拟数据）`,
    en: `${printed} (simulated data)`,
  }),
  /** What is said above values of which all, or so many, rest on made-up rows. */
  someSimulated: (simulated: number, all: number): Sentence =>
    simulated === all
      ? {
          zh: '以下均为模拟数据，不是真实统计。',
          en: 'Simulated data: none of these values is real.',
        }
      : {
          zh: `以下 ${all} 个数值中有 ${simulated} 个依据模拟数据，已逐行注明。`,
          en: `${simulated} of these ${all} values ${simulated === 1 ? 'rests' : 'rest'} on simulated data, as their rows say.`,
        },
  /** A year from which a series does not compare with the years before, and why. */
  breakNote: (since: number, reason: Sentence): Sentence => ({
    zh: `${since}：${reason.zh.replace(/。$/u, '')}`,
    en: `${since}: ${reason.en.replace(/\.$/u, '')}`,
  }),
  danfoAbsent: (): Sentence => ({
    zh: 'toDanfo 需要软件包 danfojs-node，但没有安装；请运行 npm install danfojs-node@1.2，或改用 toArquero。',
    en: 'toDanfo needs the package danfojs-node, which is not installed; run npm install danfojs-node@1.2, or use toArquero.',
  }),
  unwritable: (path: string, reason: string): Sentence => ({
    zh: `无法写入 ${path}（${reason}）；请检查上级文件夹是否存在、有写权限和空间。`,
    en: `Cannot write ${path} (${reason}); check that its folder exists, may be written and has room.`,
  }),
  inputsShareColumn: (
    indicator: string,
    first: string,
    second: string,
    column: string,
  ): Sentence => ({
    zh: `指标“${indicator}”的输入 ${first} 与 ${second} 在表中的列名都是 ${column}；请为其中之一改名。`,
    en: `Inputs ${first} and ${second} of indicator "${indicator}" would both be column ${column} of a table; rename one of them.`,
  }),
  outNeeded: (format: string): Sentence => ({
    zh: `${format} 不是文本格式，不能打印；请用 --out 指定文件，如 --out values.${format}。`,
    en: `${format} is no text and cannot be printed; name a file with --out, such as --out values.${format}.`,
  }),
  columnNote: (column: string): Sentence => {
    if (column.startsWith('input_'))
      return {
        zh: '输入的精确值，以基本单位（人、元、比值）计；缺失或不是该指标的输入则为空',
        en: 'the exact value of an input, in base units; empty where it is missing or no input of the indicator',
      };
    if (column.startsWith('origin_'))
      return {
        zh: '输入的出处，写作 文件!工作表:行；由多行汇总的，写第一行并注明另有几行',
        en: 'where an input stood, as file!sheet:row; the first row, and how many more were counted',
      };
    return columnNotes[column] ?? { zh: column, en: column };
  },
  inputNote: (column: string, measure: Sentence, yearsBefore: number): Sentence => ({
    zh: `${column}：${measure.zh}${yearsBefore > 0 ? `（${yearsBefore}年前）` : ''}`,
    en: `${column}: ${measure.en}${yearsBefore > 0 ? ` (${yearsBefore} ${yearsBefore > 1 ? 'years' : 'year'} before)` : ''}`,
  }),
  valuesSheet: (): Sentence => ({ zh: '数值', en: 'values' }),
  notesSheet: (): Sentence => ({ zh: '说明', en: 'notes' }),
  noteHeads: (): Sentence[] => [
    { zh: '类别', en: 'kind' },
    { zh: '标识', en: 'id' },
    { zh: '名称', en: 'name' },
    { zh: '单位', en: 'unit' },
    { zh: '说明', en: 'note' },
  ],
  noteKinds: (): Readonly<Record<'indicator' | 'reading' | 'column', Sentence>> => ({
    indicator: { zh: '指标', en: 'indicator' },
    reading: { zh: '口径', en: 'reading' },
    column: { zh: '列', en: 'column' },
  }),
};
