import type { Language } from '@eduplan/core';

/** The words of the command line beside its tables, in one language. */
export interface CliWording {
  readonly verdictCounts: (counts: string) => string;
  /** A clause and what it asks for. */
  readonly asks: (clause: string, target: string) => string;
  readonly thePlan: string;
  readonly openFirst: (path: string) => string;
  readonly filesMade: (
    reports: number,
    formats: readonly string[],
    tables: number,
    folder: string,
  ) => string;
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
  /** Stands between things that hold commas themselves. */
  readonly semicolon: string;
  /** What the plan asks of an indicator. */
  readonly planClauses: string;
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
    asks: (clause, target) => `${clause}：${target}`,
    thePlan: '方案',
    openFirst: (path) => `请先打开：${path}`,
    filesMade: (reports, formats, tables, folder) =>
      `报告 ${reports} 份，各有中、英文（${formats.join('、')}），数据文件 ${tables} 个，\n都在 ${folder}/`,
    unchanged: '内容与上次发布相同，未另发新版。',
    clausesShown: (shown, all) =>
      `以上为已公布的数字，可对照方案 ${all} 条中的 ${shown} 条；目标是柳州市2025年的，全国数值仅供参照。`,
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
    semicolon: '；',
    planClauses: '规划条款',
    missing: '缺失原因',
    id: '标识',
    theme: '主题',
    ourBug: '程序出错，这不是数据的问题；请附上以下内容报告：',
  },
  en: {
    verdictCounts: (counts) => `Published figures recomputed:\n  ${counts}`,
    asks: (clause, target) => `${clause}: ${target}`,
    thePlan: 'The plan',
    openFirst: (path) => `Open first: ${path}`,
    filesMade: (reports, formats, tables, folder) =>
      `${counted(reports, 'report')} in Chinese and English (${formats.join(', ')}), ${counted(tables, 'data file')},\nin ${folder}/`,
    unchanged: 'Nothing has changed since the last publication; no new edition.',
    clausesShown: (shown, all) =>
      `These are published figures, held against ${shown} of the plan's ${all} clauses. Targets are Liuzhou's for 2025;\nvalues of China stand for comparison only.`,
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
    semicolon: '; ',
    planClauses: 'The plan asks for',
    missing: 'Why missing',
    id: 'Id',
    theme: 'Theme',
    ourBug: 'The program failed, not the data; please report this with the following:',
  },
};
