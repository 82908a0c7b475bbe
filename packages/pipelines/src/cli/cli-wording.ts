import type { Language } from '@eduplan/core';

/** The words of the command line beside its tables, in one language. */
export interface CliWording {
  readonly verdictCounts: (counts: string) => string;
  readonly reportAt: (path: string) => string;
  readonly unchanged: string;
  readonly clausesShown: (shown: number, all: number) => string;
  readonly loaded: (file: string, rows: number) => string;
  readonly alreadyThere: (file: string) => string;
  readonly checked: (files: number, rows: number, errors: number, warnings: number) => string;
  readonly checkedNotebooks: (files: number, errors: number) => string;
  readonly found: (errors: number, warnings: number) => string;
  /** Warnings of one rule that are not printed. */
  readonly moreLikeIt: (more: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly written: (path: string) => string;
  readonly gathering: string;
  readonly previewAt: (address: string) => string;
  readonly rendered: (page: string, seconds: string) => string;
  readonly sampleWritten: (folder: string, files: number) => string;
  readonly errorsPlanted: (key: string) => string;
  /** A line of a description: what it tells, and that. */
  readonly entry: (name: string, text: string) => string;
  /** A measure that is taken so many years before. */
  readonly inputOf: (measure: string, yearsBefore: number) => string;
  /** Stands between the parts of a list. */
  readonly comma: string;
  /** Stands between things that hold commas themselves. */
  readonly semicolon: string;
  readonly formula: string;
  readonly inputs: string;
  readonly source: string;
  readonly caution: string;
  /** What the plan asks of an indicator, its words, and the offices that it names. */
  readonly planClauses: string;
  readonly quote: string;
  readonly lead: string;
  readonly support: string;
  readonly missing: string;
  readonly id: string;
  readonly theme: string;
  readonly ourBug: string;
}

const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** The words of the command line; a language without one of them does not compile. */
export const cliWording: Readonly<Record<Language, CliWording>> = {
  zh: {
    verdictCounts: (counts) => `复算已公布数字：${counts}`,
    reportAt: (path) => `报告：${path}`,
    unchanged: '内容与上次发布相同，未另发新版。',
    clausesShown: (shown, all) =>
      `方案共 ${all} 条，已公布的数字可对照其中 ${shown} 条；目标是柳州市的，全国数值仅供参照。`,
    loaded: (file, rows) => `已载入 ${file}：${rows} 行`,
    alreadyThere: (file) => `${file} 与库中已有的版本相同，未作改动`,
    checked: (files, rows, errors, warnings) =>
      `检查了 ${files} 个文件，${rows} 行合格；错误 ${errors} 处，警告 ${warnings} 处。`,
    checkedNotebooks: (files, errors) => `检查了 ${files} 个报告模板；错误 ${errors} 处。`,
    found: (errors, warnings) => `来件有错误 ${errors} 处、警告 ${warnings} 处；有错误的行未计入。`,
    moreLikeIt: (more) => `另有 ${more} 处同类警告，用 --json 可列出全部。`,
    error: '错误',
    warning: '警告',
    written: (path) => `已写入 ${path}`,
    gathering: '正在读取数据，首次打开需稍候…',
    previewAt: (address) => `预览：${address}（保存后自动刷新，按 Ctrl-C 结束）`,
    rendered: (page, seconds) => `已生成 ${page}（${seconds} 秒）`,
    sampleWritten: (folder, files) => `已把 ${files} 个模拟数据文件写入 ${folder}`,
    errorsPlanted: (key) => `所埋差错的答案：${key}`,
    entry: (name, text) => `${name}：${text}`,
    inputOf: (measure, yearsBefore) =>
      yearsBefore === 0 ? measure : `${measure}（${yearsBefore}年前）`,
    comma: '、',
    semicolon: '；',
    formula: '算式',
    inputs: '输入',
    source: '依据',
    caution: '注意',
    planClauses: '规划条款',
    quote: '原文',
    lead: '牵头部门',
    support: '配合部门',
    missing: '缺失原因',
    id: '标识',
    theme: '主题',
    ourBug: '程序出错，这不是数据的问题；请附上以下内容报告：',
  },
  en: {
    verdictCounts: (counts) => `Published figures recomputed: ${counts}`,
    reportAt: (path) => `Report: ${path}`,
    unchanged: 'Nothing has changed since the last publication; no new edition.',
    clausesShown: (shown, all) =>
      `The plan has ${all} clauses; published figures can be held against ${shown} of them. The targets are Liuzhou’s; values of China stand for comparison only.`,
    loaded: (file, rows) => `Loaded ${file}: ${counted(rows, 'row')}`,
    alreadyThere: (file) => `${file} is already in the store, unchanged`,
    checked: (files, rows, errors, warnings) =>
      `${counted(files, 'file')} checked, ${counted(rows, 'row')} kept; ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    checkedNotebooks: (files, errors) =>
      `${counted(files, 'notebook')} checked; ${counted(errors, 'error')}.`,
    found: (errors, warnings) =>
      `${counted(errors, 'error')} and ${counted(warnings, 'warning')} found; rows with errors do not count.`,
    moreLikeIt: (more) => `and ${more} more of this rule; --json lists them all.`,
    error: 'error',
    warning: 'warning',
    written: (path) => `Wrote ${path}`,
    gathering: 'reading the data; the first page takes a while…',
    previewAt: (address) => `Preview: ${address} (reloads when you save; Ctrl-C ends it)`,
    rendered: (page, seconds) => `Rendered ${page} (${seconds} s)`,
    sampleWritten: (folder, files) => `Wrote ${files} files of simulated data into ${folder}`,
    errorsPlanted: (key) => `Key to the planted errors: ${key}`,
    entry: (name, text) => `${name}: ${text}`.trimEnd(),
    inputOf: (measure, years) =>
      years === 0 ? measure : `${measure} (${years} ${years === 1 ? 'year' : 'years'} before)`,
    comma: ', ',
    semicolon: '; ',
    formula: 'Formula',
    inputs: 'Inputs',
    source: 'Source',
    caution: 'Caution',
    planClauses: 'The plan asks for',
    quote: 'Words',
    lead: 'Responsible',
    support: 'Supporting',
    missing: 'Why missing',
    id: 'Id',
    theme: 'Theme',
    ourBug: 'The program failed, not the data; please report this with the following:',
  },
};
