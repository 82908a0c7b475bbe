import { lineTones } from '../../charts/palette.ts';

const swatches = lineTones.map(({ light }, line) => `.tone-${line}{background:${light}}`).join('');
const darkSwatches = lineTones
  .map(({ dark }, line) => `.tone-${line}{background:${dark}}`)
  .join('');

/**
 * The style of a page's controls, on the screen and on paper, where there are none. It holds
 * nothing that comes from data.
 */
export const controlStyle = `
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;background:var(--paper);border:2px solid var(--ink);padding:.5rem 1rem;z-index:4}
.skip:focus{top:1rem}
main:focus{outline:0}
.live{scroll-padding-top:4rem}
figure{position:relative}
button,input,select{font:inherit;color:inherit;letter-spacing:inherit}
.tools{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;font-size:.875rem;line-height:1.4;margin:0 0 .75rem}
.chart+.tools{margin:.5rem 0 .75rem}
.tools input[type=search],.tools select,.download{background:var(--paper);border:1px solid var(--muted);border-radius:3px;padding:.3125rem .5rem;min-height:2rem}
.tools input[type=search]{width:14rem;max-width:100%}
.tools input::placeholder{color:var(--muted);opacity:1}
.download{cursor:pointer;margin-inline-start:auto}
.download:hover,.tools select:hover{border-color:var(--ink)}
.count{color:var(--muted)}
.tools fieldset{border:0;margin:0;padding:0;min-width:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.tools fieldset label{display:inline-flex;align-items:center;gap:.4em;min-height:1.75rem;cursor:pointer}
.tools input[type=checkbox]{margin:0;width:1rem;height:1rem;accent-color:var(--ink)}
.years{display:inline-flex;gap:.75rem}
.swatch{width:1.25em;height:.25em;flex:none}
${swatches}
.live th:last-child,.live td:last-child{padding-inline-end:.875rem}
.sort{position:relative;appearance:none;background:none;border:0;margin:0;padding:0;font-weight:inherit;line-height:inherit;text-align:inherit;cursor:pointer;word-break:inherit;overflow-wrap:inherit}
.sort::after{content:'';position:absolute;inset-inline-end:-.75em;bottom:.4em;width:.5em;height:.75em;background:var(--muted);clip-path:polygon(50% 0,100% 40%,0 40%,0 60%,100% 60%,50% 100%,0 60%,0 40%)}
.sort:hover::after{background:var(--ink)}
[aria-sort=ascending] .sort::after{background:var(--ink);clip-path:polygon(50% 10%,100% 75%,0 75%)}
[aria-sort=descending] .sort::after{background:var(--ink);clip-path:polygon(0 25%,100% 25%,50% 90%)}
.tip{position:absolute;z-index:2;max-width:min(20rem,100%);background:var(--paper);color:var(--ink);border:1px solid var(--ink);padding:.375rem .625rem;font-size:.875rem;line-height:1.45;box-shadow:0 2px 8px rgb(0 0 0/.18)}
.tip[hidden]{display:none}
.tip>*{display:block}
.tip>span+b~span{color:var(--muted)}
.chart path[data-year]{outline-offset:2px}
.chart path.here{stroke:var(--ink);stroke-width:3}
.chart [data-line]{transition:opacity .12s}
.anchor{color:var(--muted);text-decoration:none;font-weight:400;padding:0 .3em;opacity:0}
:hover>.anchor,.anchor:focus{opacity:1}
.anchor:hover{color:var(--ink)}
.said{position:fixed;inset-inline:0;bottom:1.5rem;margin:0 auto;width:fit-content;background:var(--ink);color:var(--paper);padding:.375rem .875rem;font-size:.875rem;z-index:4}
.said:empty{display:none}
.bar{position:fixed;z-index:3;inset-inline:0;top:0;background:var(--paper);border-bottom:1px solid var(--rule);padding:0 1.25rem}
.bar[hidden],.panel[hidden]{display:none}
.bar button{appearance:none;background:none;border:0;display:flex;gap:.75em;width:100%;max-width:42.5rem;margin:0 auto;padding:.625rem 0;text-align:start;cursor:pointer;line-height:1.4}
.bar button::before{content:'';flex:none;width:.875em;height:.6em;margin-top:.4em;border-block:2px solid currentColor}
.bar-title{color:var(--muted);flex:none}
.bar button span:last-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.panel{max-width:42.5rem;margin:0 auto;padding:.25rem 0 1rem;max-height:70vh;overflow-y:auto}
.contents [aria-current]{font-weight:600;box-shadow:-.625rem 0 var(--paper),-.75rem 0 var(--ink)}
@media (hover:none){.anchor{opacity:1}}
@media (prefers-reduced-motion:reduce){.chart [data-line]{transition:none}}
@media screen{
.out,.chart .gone,.chart .past,.chart .whole{display:none}
.lit svg [data-line]:not(.on){opacity:.15}
}
@media screen and (prefers-color-scheme:dark){${darkSwatches}}
@media screen and (min-width:52rem){.tools.many{width:min(68rem,100vw - 5rem);margin-inline:calc((100% - min(68rem,100vw - 5rem))/2)}}
@media (max-width:40rem){.tools input[type=search]{flex:1;width:auto;min-width:9rem}}
@media print{
.skip,.tools,.tip,.bar,.anchor,.said,.sort::after,.part,.data-footnote-backref{display:none!important}
.chart,figcaption,caption{break-inside:avoid}
figcaption,caption{break-after:avoid}
thead{display:table-header-group}
table{font-size:9pt;width:100%}
caption{font-size:10.5pt}
.many table{font-size:7.5pt}
th,td,td.note{min-width:0;max-width:none;padding:.3em .5em;word-break:normal;overflow-wrap:break-word}
td.note,tbody th,th.long,td.long{overflow-wrap:anywhere}
td.note{min-width:12em}
tbody th,thead th:first-child{min-width:6em;position:static}
.marked .number-cell{padding-inline-end:1.5em}
a.outward::after{content:' (' attr(href) ')';overflow-wrap:anywhere;font-size:.875em;color:var(--muted)}
}
`;
