import type { Language } from '@eduplan/core';
import { unitName } from './unit-name.ts';

/** The words of the definition of an indicator, in one language. */
export interface DefinitionWording {
  readonly item: string;
  readonly content: string;
  readonly id: string;
  readonly formula: string;
  readonly unit: string;
  /** The unit, and how many decimals are printed. */
  readonly unitText: (unit: string, decimals: number) => string;
  /** Heads the inputs of an indicator with one reading only. */
  readonly inputs: string;
  /** Heads the inputs of one of several readings. */
  readonly inputsOf: (reading: string) => string;
  readonly input: (measure: string, yearsBefore: number) => string;
  readonly outOf: (measures: readonly string[]) => string;
  readonly published: string;
  /** The reading that the published value is said to be; null where the definition does not tell. */
  readonly publishedText: (reading: string | null) => string;
  readonly referenceDate: string;
  readonly referenceText: (dates: readonly string[]) => string;
  readonly editions: string;
  readonly edition: (since: number, note: string) => string;
  readonly source: string;
  readonly caution: string;
  readonly clause: string;
  /** A clause with what it asks for: its words, its test, its year. */
  readonly clauseText: (name: string, asked: readonly string[]) => string;
  /** Between several inputs. */
  readonly comma: string;
  /** Between several sentences. */
  readonly semicolon: string;
}

/** The words of definitions; a language without one of them does not compile. */
export const definitionWording: Readonly<Record<Language, DefinitionWording>> = {
  zh: {
    item: '项目',
    content: '内容',
    id: '标识',
    formula: '算式',
    unit: '单位',
    unitText: (unit, decimals) => `${unitName(unit)}，印出${decimals}位小数`,
    inputs: '输入',
    inputsOf: (reading) => `输入（${reading}）`,
    input: (measure, yearsBefore) =>
      yearsBefore === 0 ? measure : `${measure}（${yearsBefore}年前）`,
    outOf: (measures) => `分母：${measures.join('＋')}`,
    published: '公布值',
    publishedText: (reading) =>
      reading === null ? '另有公布值，与复算值并列' : `另有公布值，口径：${reading}`,
    referenceDate: '统计时点',
    referenceText: (dates) => `以2025为例：${dates.join('；')}`,
    editions: '定义变动',
    edition: (since, note) => `${since}年起与此前不可比：${note}`,
    source: '依据',
    caution: '注意',
    clause: '规划条款',
    clauseText: (name, asked) => `${name}：${asked.join('；')}`,
    comma: '、',
    semicolon: '；',
  },
  en: {
    item: 'Item',
    content: 'Content',
    id: 'Id',
    formula: 'Formula',
    unit: 'Unit',
    unitText: (unit, decimals) =>
      `${unitName(unit)}, printed to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`,
    inputs: 'Inputs',
    inputsOf: (reading) => `Inputs (${reading})`,
    input: (measure, yearsBefore) =>
      yearsBefore === 0
        ? measure
        : `${measure} (${yearsBefore} ${yearsBefore === 1 ? 'year' : 'years'} before)`,
    outOf: (measures) => `denominator: ${measures.join(' + ')}`,
    published: 'Published value',
    publishedText: (reading) =>
      reading === null
        ? 'kept beside the computed value'
        : `kept beside the computed value; reading: ${reading}`,
    referenceDate: 'Reference date',
    referenceText: (dates) => `2025, for example, is: ${dates.join('; ')}`,
    editions: 'Changes of definition',
    edition: (since, note) => `not comparable before ${since}: ${note}`,
    source: 'Source',
    caution: 'Caution',
    clause: 'Clause of the plan',
    clauseText: (name, asked) => `${name}: ${asked.join('; ')}`,
    comma: ', ',
    semicolon: '; ',
  },
};
