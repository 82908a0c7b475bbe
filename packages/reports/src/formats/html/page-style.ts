import { lineTones, type Tone, tones } from '../../charts/palette.ts';

const variables = (side: keyof Tone) =>
  Object.entries(tones)
    .map(([name, tone]) => `--${name}:${tone[side]};`)
    .join('');

/** Charts carry the colours of paper; on a dark screen each is exchanged for its counterpart. */
const darkCharts = [...Object.values(tones), ...lineTones]
  .map(
    ({ light, dark }) =>
      `.chart [fill="${light}"]{fill:${dark}}.chart [stroke="${light}"]{stroke:${dark}}`,
  )
  .join('\n');

/** The style of a page. It holds nothing that comes from data. */
export const pageStyle = `
:root{color-scheme:light dark;${variables('light')}}
@media screen and (prefers-color-scheme:dark){:root{${variables('dark')}}
${darkCharts}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.75 'Noto Sans SC Subset',system-ui,sans-serif;font-kerning:normal;overflow-wrap:anywhere;line-break:strict}
:lang(en) body,body:lang(en){line-height:1.65;overflow-wrap:break-word}
.page{max-width:45rem;margin:0 auto;padding:3.5rem 1.25rem 5rem}
header{margin-bottom:2.5rem;border-bottom:2px solid var(--ink);padding-bottom:1.25rem}
h1{font-size:2rem;line-height:1.3;font-weight:700;margin:0;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.4;font-weight:700;margin:3rem 0 .875rem;text-wrap:balance}
h3{font-size:1.125rem;line-height:1.5;font-weight:600;margin:2.25rem 0 .5rem}
h4,h5,h6{font-size:1rem;font-weight:600;margin:1.75rem 0 .5rem}
h2,h3,h4{break-after:avoid}
p,ul,ol,blockquote,pre{margin:0 0 1.125rem}
ul,ol{padding-inline-start:1.5em}
li+li{margin-top:.25rem}
strong,b{font-weight:600}
a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px}
blockquote{margin-inline:0;padding-inline-start:1.125rem;border-inline-start:2px solid var(--rule);color:var(--muted)}
hr{border:0;border-top:1px solid var(--rule);margin:2.5rem 0}
code,pre{font-family:ui-monospace,'SFMono-Regular',Menlo,Consolas,'Noto Sans SC Subset',monospace;font-size:.875em}
pre{break-inside:avoid;padding:.875rem 1rem;border:1px solid var(--rule);overflow-x:auto;line-height:1.55}
.notice{margin:1rem 0 0;padding:.375rem .75rem;border:1px solid var(--ink);font-weight:600;display:inline-block;line-height:1.5}
.contents{margin:0 0 3rem;font-size:.9375rem;line-height:1.6}
.contents p{margin:0 0 .375rem;color:var(--muted)}
.contents ol{list-style:none;padding:0;margin:0}
.contents.long>ol{columns:17rem 2;column-gap:2rem}
.contents li{break-inside:avoid;margin:0 0 .25rem}
.kept{white-space:nowrap}
.contents li{margin:.1875rem 0}
.contents ol ol{padding-inline-start:1.25em}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
figure{margin:2.25rem 0 2.5rem;break-inside:avoid}
figcaption,caption{font-weight:600;text-align:start;line-height:1.5;padding-bottom:.625rem;caption-side:top;overflow-wrap:anywhere}
.caption-text{display:block}
.number{color:var(--muted);font-weight:400;margin-inline-end:.75em}
.notice-mark{font-weight:400;font-size:.875rem;color:var(--muted);display:block}
.chart svg{display:block;width:100%;height:auto}
.chart.narrow{display:none}
.source,.table-note{margin:.5rem 0 0;font-size:.875rem;color:var(--muted);line-height:1.5}
details{margin-top:.75rem;font-size:.9375rem}
summary{cursor:pointer;color:var(--muted);font-size:.875rem;width:fit-content}
details[open] summary{margin-bottom:.75rem}
.table-box{overflow-x:auto;max-width:100%;position:relative}
.figure-table{margin:2.25rem 0 2.5rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5;font-variant-numeric:tabular-nums lining-nums;border-bottom:1.5px solid var(--ink)}
p+.table-box,.table-box+p{margin-top:1.25rem}
thead th{font-weight:600;vertical-align:bottom;border-top:1.5px solid var(--ink);border-bottom:1px solid var(--ink)}
th,td{padding:.4375rem .75rem;text-align:start;vertical-align:top;unicode-bidi:isolate}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
tbody th{font-weight:400}
th,td{overflow-wrap:break-word;min-width:3.5em}
thead th,td:not(.note){word-break:keep-all}
td.note{min-width:16em;overflow-wrap:anywhere}
th.long,td.long{word-break:normal;overflow-wrap:anywhere}
td.long{min-width:12em;white-space:normal}
tbody th,thead th:first-child{min-width:8em}
tbody tr+tr>*{border-top:1px solid var(--rule)}
.end{text-align:end}
td.number-cell{white-space:nowrap}
.mark{display:inline-block;width:0;white-space:nowrap}
.marked .number-cell{padding-inline-end:2.25em}
.center{text-align:center}
.missing{color:var(--muted)}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.footnotes{margin-top:3.5rem;border-top:1px solid var(--rule);padding-top:.5rem;font-size:.9375rem}
.footnotes h2{font-size:1rem;margin:1rem 0 .5rem}
sup{line-height:0;font-size:.75em}
@media screen and (min-width:52rem){.table-box.many{width:min(68rem,100vw - 5rem);max-width:none;margin-inline:calc((100% - min(68rem,100vw - 5rem))/2)}}
@media (max-width:40rem){
body{font-size:1rem}
.page{padding-top:2rem}
h1{font-size:1.5rem}
h2{font-size:1.25rem;margin-top:2.5rem}
.chart.wide.has-narrow{display:none}
.chart.narrow{display:block}
.chart.wide:not(.has-narrow){overflow-x:auto}
.chart.wide:not(.has-narrow) svg{min-width:34rem}
pre{font-size:.8125rem}
.caption-text{position:sticky;inset-inline-start:0;max-width:calc(100vw - 2.5rem);width:fit-content}
table{width:max-content;min-width:100%}
th,td{max-width:16em}
tbody th,thead th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);min-width:6.5em;max-width:8.5em}
}
@page{size:A4;margin:20mm 18mm}
@media print{
body{font-size:10.5pt}
.page{max-width:none;padding:0}
.chart.wide{display:block!important}
.chart.narrow{display:none!important}
.chart svg{max-height:215mm}
pre{white-space:pre-wrap}
details:not([open]),details summary{display:none}
.table-box{overflow:visible}
.contents a,a{text-decoration:none}
h1{font-size:20pt}h2{font-size:14pt}h3{font-size:12pt}
tr,thead{break-inside:avoid}
p{orphans:3;widows:3}
}
`;
