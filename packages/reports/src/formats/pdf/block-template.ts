/**
 * How the pieces of a report look. Each is a function from plain data to content; texts go in as
 * strings, in which nothing is markup.
 */
export const blockTemplate = `
#let anchored(id, it) = if id == none { it } else [#it #label(id)]

#let caption-of(it) = {
  set par(justify: false)
  text(size: 9pt, fill: muted, it.number)
  h(0.75em)
  strong(breakable-text(it.title))
  if it.notice != none {
    linebreak()
    text(size: 8.5pt, fill: muted, breakable-text(it.notice))
  }
}

#let below(it) = {
  set text(size: 8.5pt, fill: muted)
  set par(justify: false, leading: 0.65em)
  for note in it.notes { block(above: 0.7em, below: 0pt, width: 100%, align(start, breakable-text(note))) }
  if it.source != none { block(above: 0.7em, below: 0pt, width: 100%, align(start, breakable-text(it.source))) }
}

// Notes that go on for long do not have to stay with what they stand below.
#let goes-on(it) = (it.notes + (it.source,)).map(text => if text == none { 0 } else { text.len() }).sum() > 2000

// A row stays on one page unless it could fill one.
#let cell-of(cell, side, marked, draw) = table.cell(breakable: repr(cell.of).len() > 4000, {
  set text(fill: muted) if cell.muted
  let it = draw(cell.of)
  if cell.mark != none { it += box(width: 0pt, align(start, box(cell.mark))) }
  if marked and side == "end" { pad(right: 0.9em, it) } else { it }
})

#let sides = (start: start, end: end, center: center)

#let table-of(it, draw) = {
  set text(size: 8.5pt)
  set par(justify: false, leading: 0.6em, spacing: 0.6em)
  table(
    columns: it.columns.map(column => column.width * if it.stretched { 1fr } else { 1pt }),
    align: it.columns.map(column => sides.at(column.align) + top),
    inset: (x: 4.5pt, y: 4pt),
    stroke: (x, y) => if y > 1 { (top: 0.4pt + faint) },
    table.hline(stroke: 0.9pt + ink),
    table.header(
      ..it.columns.map(column => table.cell(align: sides.at(column.align) + bottom, strong(
        if it.marked and column.align == "end" { pad(right: 0.9em, draw(column.head)) } else { draw(column.head) },
      ))),
    ),
    table.hline(stroke: 0.5pt + ink),
    ..it.rows.map(row => row.zip(it.columns).map(((cell, column)) => cell-of(cell, column.align, it.marked, draw))).flatten(),
    table.hline(stroke: 0.9pt + ink),
  )
}

#let table-block(it, draw) = {
  // A short table whose rows take a line each fits on a page.
  let together = not it.stretched and it.rows.len() <= 20 and not goes-on(it)
  let rows = align(start, table-of(it, draw))
  if it.caption == none { block(above: 1.5em, below: 1.5em, breakable: not together, rows) } else {
    show figure.where(kind: table): set block(breakable: not together)
    anchored(it.id, figure(kind: table, caption: caption-of(it.caption), rows + below(it)))
  }
}

#let chart-block(it) = {
  let drawing = image(it.file, width: it.width * 100%, alt: it.description)
  let notes = below(it)
  anchored(it.id, figure(
    kind: "chart",
    caption: caption-of(it.caption),
    if goes-on(it) { drawing } else { drawing + notes },
  ))
  if goes-on(it) { notes }
}

#let list-block(it, draw) = {
  let items = it.items.map(item => draw(item))
  if it.start == none { list(..items) } else { enum(start: it.start, ..items) }
}

// Pieces of a line and blocks alike: the one function that calls itself.
#let draw(pieces) = [#pieces.map(it => {
  if it.is == "text" { breakable-text(it.text) }
  else if it.is == "paragraph" { par(draw(it.of)) }
  else if it.is == "break" { linebreak() }
  else if it.is == "strong" { strong(draw(it.of)) }
  // The font has no italics.
  else if it.is == "emphasis" { emph(underline(stroke: (thickness: 0.7pt, dash: "dotted"), offset: 2.5pt, draw(it.of))) }
  else if it.is == "deleted" { strike(draw(it.of)) }
  else if it.is == "link" { link(it.url, draw(it.of)) }
  else if it.is == "reference" { link(label(it.to), draw(it.of)) }
  else if it.is == "note" { if it.of == none { footnote(label(it.id)) } else [#footnote(draw(it.of))#label(it.id)] }
  else if it.is == "phrase" { raw(breakable-text(it.text)) }
  else if it.is == "heading" { anchored(it.id, heading(level: it.level, outlined: it.id != none, draw(it.of))) }
  else if it.is == "list" { list-block(it, draw) }
  else if it.is == "quote" { quote(block: true, draw(it.of)) }
  else if it.is == "rule" { line(length: 100%, stroke: 0.5pt + faint) }
  else if it.is == "code" { block(width: 100%, stroke: 0.5pt + faint, inset: 8pt, raw(block: true, it.text)) }
  else if it.is == "sideways" { page(flipped: true, draw(it.of)) }
  else if it.is == "table" { table-block(it, draw) }
  else { chart-block(it) }
}).join()]
`;
