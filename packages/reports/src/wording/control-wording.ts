import { type Language, smallDenominator } from '@eduplan/core';

/**
 * The words of a page's controls in one language, carried by the page itself; gaps stand in braces.
 */
export interface ControlWording {
  /** Leads past the contents list. */
  readonly skip: string;
  readonly contents: string;
  /** The field above a table: what stands in it while it is empty, and its whole name. */
  readonly filter: string;
  readonly filterOf: string;
  readonly shown: string;
  /** What the row that sums up a table is called. */
  readonly totals: readonly string[];
  readonly download: string;
  readonly downloadOf: string;
  /** Heads the column of a downloaded table that says what is simulated. */
  readonly notice: string;
  /** The sign of a link to a place, and what it does. */
  readonly linkSign: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkInBar: string;
  readonly chart: string;
  readonly lines: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** A point of a chart: its year and its printed value. */
  readonly point: string;
}

/** What is to know of a point of a chart, in a few words. */
export interface PointRemarks {
  readonly simulated: string;
  readonly provisional: string;
  readonly small: string;
  readonly broken: string;
}

/** The words of controls; a language without one of them does not compile. */
export const controlWording: Readonly<Record<Language, ControlWording>> = {
  zh: {
    skip: '跳到正文',
    contents: '目录',
    filter: '筛选行',
    filterOf: '筛选行：{name}',
    shown: '显示{all}行中的{shown}行',
    totals: ['合计', '总计', '共计'],
    download: '下载CSV',
    downloadOf: '下载CSV：{name}',
    notice: '数据说明',
    linkSign: '#',
    copyLink: '复制链接：{name}',
    linkCopied: '链接已复制',
    linkInBar: '链接在地址栏中',
    chart: '图的选项',
    lines: '显示的线',
    firstYear: '自',
    lastYear: '至',
    point: '{year}年：{value}',
  },
  en: {
    skip: 'Skip to the text',
    contents: 'Contents',
    filter: 'Filter rows',
    filterOf: 'Filter rows: {name}',
    shown: '{shown} of {all} rows shown',
    totals: ['Total', 'Grand total'],
    download: 'Download CSV',
    downloadOf: 'Download CSV: {name}',
    notice: 'Notice',
    linkSign: '#',
    copyLink: 'Copy link: {name}',
    linkCopied: 'Link copied',
    linkInBar: 'The link is in the address bar',
    chart: 'Chart options',
    lines: 'Lines shown',
    firstYear: 'From',
    lastYear: 'To',
    point: '{year}: {value}',
  },
};

/** The remarks on points; a language without one of them does not compile. */
export const pointRemarks: Readonly<Record<Language, PointRemarks>> = {
  zh: {
    simulated: '模拟数据',
    provisional: '初步数据',
    small: `分母小于${smallDenominator}`,
    broken: '与以前年份不可比，见图下说明',
  },
  en: {
    simulated: 'simulated data',
    provisional: 'provisional',
    small: `share of fewer than ${smallDenominator}`,
    broken: 'does not compare with earlier years, see below the chart',
  },
};
