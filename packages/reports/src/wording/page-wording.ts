import { type Language, smallDenominator } from '@eduplan/core';
import type { SimulatedShare } from '../notebook/simulated-share.ts';
import { unitName } from './unit-name.ts';

/** The words of a page's frame and of its charts, in one language. */
export interface PageWording {
  /** The language as HTML names it. */
  readonly tag: string;
  readonly contents: string;
  readonly dataTable: string;
  readonly source: (name: string) => string;
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  readonly notes: string;
  readonly backToText: string;
  readonly year: string;
  readonly unit: (label: string) => string;
  readonly provisional: (printed: string) => string;
  /** Stands where a value is missing, and what a screen reader says of it. */
  readonly missing: string;
  readonly missingSpoken: string;
  /** Said at the top of a report that rests on simulated data, and on paper on every sheet. */
  readonly simulatedPage: string;
  /** Said within a chart that draws simulated points as squares where others are not simulated. */
  readonly simulatedChart: Readonly<Record<SimulatedShare, string>>;
  /** What the head of a chart says of hollow points. */
  readonly smallChart: string;
  /** Said at the head of each figure and table that rests on simulated data. */
  readonly simulatedTable: Readonly<Record<SimulatedShare, string>>;
}

/** The page's words; a language without one of them does not compile. */
export const pageWording: Readonly<Record<Language, PageWording>> = {
  zh: {
    tag: 'zh-CN',
    contents: '目录',
    dataTable: '数据表',
    source: (name) => `来源：${name}`,
    figure: (number) => `图 ${number}`,
    table: (number) => `表 ${number}`,
    notes: '注释',
    backToText: '回到正文',
    year: '年份',
    unit: (label) => `单位：${unitName(label)}`,
    provisional: (printed) => `（初步）${printed}`,
    missing: '—',
    missingSpoken: '缺失',
    simulatedPage: '本报告含模拟数据，所在之处均已注明',
    simulatedChart: { all: '模拟数据', part: '方点为模拟数据' },
    smallChart: `空心点分母小于${smallDenominator}`,
    simulatedTable: { all: '模拟数据', part: '含模拟数据' },
  },
  en: {
    tag: 'en',
    contents: 'Contents',
    dataTable: 'Data table',
    source: (name) => `Source: ${name}`,
    figure: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    notes: 'Notes',
    backToText: 'Back to the text',
    year: 'Year',
    unit: (label) => `Unit: ${unitName(label)}`,
    provisional: (printed) => `(provisional) ${printed}`,
    missing: '—',
    missingSpoken: 'missing',
    simulatedPage: 'This report contains simulated data, marked wherever it stands',
    simulatedChart: { all: 'simulated data', part: 'squares: simulated data' },
    smallChart: `hollow: share of fewer than ${smallDenominator}`,
    simulatedTable: { all: 'simulated data', part: 'simulated data in part' },
  },
};
