import { tones } from '../../charts/palette.ts';

/**
 * How pages look: A4, numbered, the notice at the head of every page but the first, which has it
 * below its title. It holds nothing that comes from data: all of that is read from a file.
 */
export const pageTemplate = String.raw`
#let report = json("report.json")

// A run of letters without a place to break gets one after its signs, or after twelve letters.
#let breakable-text(it) = it.replace(
  regex("[^\s\x{2e80}-\x{ffef}]{24,}"),
  run => run.text.replace(regex("[/?&=_.%#:,;-]+|[^/?&=_.%#:,;-]{1,12}"), part => part.text + "\u{200b}"),
)

#let ink = rgb("${tones.ink.light}")
#let muted = rgb("${tones.muted.light}")
#let faint = rgb("${tones.rule.light}")
#let chinese = report.language == "zh"

#set document(title: report.title, author: (), date: none)
#set text(font: report.families, size: 10pt, fill: ink, lang: report.language, region: report.region, fallback: false, hyphenate: false)
#set par(leading: if chinese { 0.85em } else { 0.72em }, spacing: 1.15em, justify: chinese)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 22mm, bottom: 20mm),
  header: context {
    if report.notice != none and counter(page).get().first() > 1 {
      set text(size: 8.5pt, weight: 700)
      block(width: 100%, stroke: (bottom: 0.5pt + ink), inset: (bottom: 4pt), breakable-text(report.notice))
    }
  },
  footer: context {
    set align(center)
    set text(size: 8.5pt, fill: muted)
    [#counter(page).get().first() / #counter(page).final().first()]
  },
)
#show title: set text(size: 20pt, weight: 700)
#show title: set par(justify: false, leading: 0.5em)
#show title: set align(start)
#show heading: set text(weight: 700)
#show heading: set par(justify: false)
#show heading: set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 4): set text(size: 10pt)
#show heading.where(level: 5): set text(size: 10pt)
#show link: underline.with(stroke: 0.4pt + muted, offset: 2.5pt)
#show raw: set text(font: report.families, size: 9pt)
#set raw(theme: none)
#show quote: set text(fill: muted)
#set list(marker: [•], indent: 0.4em)
#set enum(indent: 0.4em)
#set footnote.entry(separator: line(length: 25%, stroke: 0.5pt + faint))
#set figure(numbering: none, supplement: none, gap: 0.8em)
#set figure.caption(position: top, separator: none)
#show figure: set block(above: 1.8em, below: 1.8em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => block(width: 100%, sticky: true, align(start, it.body))
#show outline.entry: set block(above: 0.7em)
// As wide as a Chinese character in this font; English takes them narrow.
#show regex("[‘’“”]"): it => if chinese { it } else { text(features: ("palt",), it) }
`;

/** The order of a report: title, notice, contents, then its blocks. */
export const orderTemplate = `
#block(width: 100%, stroke: (bottom: 1.2pt + ink), inset: (bottom: 10pt), below: 1.8em, {
  title(breakable-text(report.title))
  if report.notice != none {
    block(stroke: 0.6pt + ink, inset: (x: 7pt, y: 5pt), text(weight: 700, breakable-text(report.notice)))
  }
})
#if report.contents != none {
  block(below: 2.2em, {
    block(below: 0.8em, sticky: true, text(fill: muted, report.contents))
    set text(size: 9.5pt)
    show link: it => it.body
    outline(title: none, depth: 2, indent: 1.3em)
  })
}
#draw(report.blocks)
`;
