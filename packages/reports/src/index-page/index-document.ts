import type { PhrasingContent, RootContent } from 'mdast';
import { statusBoard } from '../charts/status-board.ts';
import type { Block, ProseBlock, ReportDocument } from '../notebook/document.ts';
import { statusTable } from '../tables/plan-table.ts';
import { formatNames, indexWording } from '../wording/index-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { byteSize } from './byte-size.ts';
import { headlineCounts } from './headline-counts.ts';
import { withPageLinks } from './page-links.ts';
import { bullets, fileLink, heading, joined, linkTable, paragraph, text } from './prose-nodes.ts';
import type { IndexDownload, IndexFile, IndexPage, PublicationIndex } from './publication-index.ts';

const prose = (...nodes: RootContent[]): ProseBlock => ({ kind: 'prose', nodes });

/** Links within a sentence that tell the formats of one page apart for who hears them alone. */
const formatLinks = (files: readonly IndexFile[]): PhrasingContent[] =>
  files.map(({ format, href }) => fileLink(href, formatNames[format] ?? format));

function pageLinks({ name, files }: IndexPage, language: PublicationIndex['language']) {
  const [first, ...others] = files;
  if (!first) return [text(name)];
  const more = formatLinks(others);
  const [open, , close] = indexWording[language].aside('');
  return [
    fileLink(first.href, name),
    ...(more.length === 0
      ? []
      : [text(open), ...joined(more, indexWording[language].between), text(close)]),
  ];
}

function standingBlocks(index: PublicationIndex): Block[] {
  const { language, plan, assessments, year } = index;
  const words = indexWording[language];
  const counts = headlineCounts(assessments);
  const simulated = assessments.some((each) => each.simulated);
  return [
    prose(
      heading(words.standing(year)),
      paragraph(
        { type: 'strong', children: [text(words.headline(plan.name[language], counts))] },
        ...(simulated ? [text(words.next(words.simulated))] : []),
      ),
    ),
    statusBoard({ title: words.board(year), plan, years: [{ year, assessments }], language }),
    statusTable(plan, assessments, language, words.counts),
  ];
}

function reportNodes({ language, reports }: PublicationIndex): RootContent[] {
  const words = indexWording[language];
  const { simulatedTable } = pageWording[language];
  const mark = (simulated: boolean) =>
    simulated ? [text(words.aside(simulatedTable.part).join(''))] : [];
  const items = reports.map(({ parameter, title, pages, simulated }) => {
    const links = pages.map((page) => pageLinks(page, language));
    const head = parameter === null ? null : (words.pagesBy[parameter] ?? title);
    const listed = links.flatMap((link, at) => (at === 0 ? link : [text(words.between), ...link]));
    return head === null
      ? [...listed, ...mark(simulated)]
      : [text(head), ...mark(simulated), text(words.colon), ...listed];
  });
  return [heading(words.reports), bullets(items)];
}

function definitionNodes({ language, themes }: PublicationIndex): RootContent[] {
  const words = indexWording[language];
  const count = themes.flatMap(({ indicators }) => indicators).length;
  if (count === 0) return [];
  return [
    heading(words.definitions),
    paragraph(text(words.definitionsIntro(count))),
    bullets(
      themes
        .filter(({ indicators }) => indicators.length > 0)
        .map(({ name, indicators }) => [
          { type: 'strong', children: [text(name)] },
          text(words.colon),
          ...joined(
            indicators.map((indicator) => fileLink(indicator.href, indicator.name)),
            words.betweenNames,
          ),
        ]),
    ),
  ];
}

function verdictNodes({ language, verdicts }: PublicationIndex): RootContent[] {
  const words = indexWording[language];
  const all = verdicts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const order = words.verdictOrder;
  const items = [...verdicts]
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(({ verdict, count, href }) => {
      const said = words.verdict(resultWording[language].verdict[verdict], count);
      return [href === null ? text(said) : fileLink(href, said)];
    });
  return [heading(words.verdicts), paragraph(text(words.verdictsIntro(all))), bullets(items)];
}

function downloadRow(
  { name, rows, files, simulated }: IndexDownload,
  language: PublicationIndex['language'],
): PhrasingContent[][] {
  const words = indexWording[language];
  const links = files.map(({ format, href, bytes }) =>
    fileLink(href, `${formatNames[format] ?? format} ${byteSize(bytes)}`),
  );
  const mark = simulated && pageWording[language].simulatedTable[simulated];
  return [
    [text(mark ? `${name}${words.aside(mark).join('')}` : name)],
    [text(String(rows))],
    links.length > 0 ? joined(links, words.between) : [text(words.tooLarge)],
  ];
}

function downloadNodes({ language, downloads, manifest }: PublicationIndex): RootContent[] {
  const words = indexWording[language];
  return [
    heading(words.downloads),
    paragraph(text(words.downloadsIntro)),
    linkTable(
      [words.data, words.rows, words.files],
      downloads.map((download) => downloadRow(download, language)),
      [null, 'right', null],
    ),
    paragraph(fileLink(manifest, words.manifest), text(words.manifestIntro)),
  ];
}

/**
 * The first page of a publication as a report: how the plan stands, the reports in every format,
 * the definitions, the verdicts and the data. It counts; it computes nothing.
 */
export function indexDocument(index: PublicationIndex): ReportDocument {
  const { language, assessments, downloads, reports } = index;
  const words = indexWording[language];
  const document: ReportDocument = {
    file: 'index',
    language,
    title: words.title,
    blocks: [
      ...standingBlocks(index),
      prose(
        ...reportNodes(index),
        ...definitionNodes(index),
        ...verdictNodes(index),
        ...downloadNodes(index),
      ),
    ],
    simulated:
      assessments.some(({ simulated }) => simulated) ||
      reports.some(({ simulated }) => simulated) ||
      downloads.some(({ simulated }) => simulated !== undefined),
  };
  return withPageLinks(document, { otherLanguage: index.otherLanguage });
}
