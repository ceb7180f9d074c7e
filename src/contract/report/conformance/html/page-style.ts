/** The style sheet of the page. Each pair of text and ground has a contrast of at least 4.5 (WCAG 2.2, 1.4.3), in the light and in the dark. */
export const pageStyle = `
:root {
  --ground: #fff; --panel: #f5f6f8; --text: #1b1f24; --faint: #535c67; --line: #d3d8de; --link: #0a56a3;
  --critical: #8f1220; --high: #b93408; --medium: #7d5200; --low: #47566b; --on-badge: #fff;
  --pass: #e2f4e8; --on-pass: #14532d; --fail: #fde5e2; --on-fail: #8f1220; --odd: #fff0d2; --on-odd: #664000;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --panel: #1d2127; --text: #e7eaee; --faint: #a6b0bb; --line: #3a424c; --link: #86bdff;
    --critical: #ffb3b0; --high: #ffc29c; --medium: #f1d27c; --low: #c3cedb; --on-badge: #1a1012;
    --pass: #143a24; --on-pass: #aee9c3; --fail: #4a1518; --on-fail: #ffcbc8; --odd: #443210; --on-odd: #ffdf9e;
  }
}
* { box-sizing: border-box }
html { color-scheme: light dark; scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body {
  margin: 0 auto; max-width: 84rem; padding: 1rem clamp(0.75rem, 3vw, 2rem) 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--ground) }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 5vw, 2.25rem); line-height: 1.2 }
h1 small { color: var(--faint); font-weight: 400; font-size: 0.6em }
h2 { margin: 3rem 0 0.75rem; font-size: 1.4rem; line-height: 1.3 }
h3, h4 { margin: 0; font-size: 1rem }
p, ul { margin: 0 0 0.75rem }
.tool, .faint { color: var(--faint); font-size: 0.875rem }
.tool { margin: 0 }
code, pre, .route { font: 0.875rem/1.45 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace }
pre {
  margin: 0; padding: 0.6rem 0.75rem; max-height: 24rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  background: var(--ground); border: 1px solid var(--line); border-radius: 6px;
}
.verdict { margin: 0 0 1rem; padding: 1rem 1.25rem; border-radius: 10px; border-left: 8px solid currentColor }
.verdict p { margin: 0 }
.verdict .sentence { margin-bottom: 0.25rem; font-size: 1.25rem; font-weight: 650; line-height: 1.35 }
.verdict.good { background: var(--pass); color: var(--on-pass) }
.verdict.bad { background: var(--fail); color: var(--on-fail) }
.verdict.open { background: var(--odd); color: var(--on-odd) }
dl { margin: 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.5rem 1.5rem; margin-bottom: 1rem }
dt { color: var(--faint); font-size: 0.8125rem }
dd { margin: 0 }
details > summary { cursor: pointer }
.meaning { margin-bottom: 1rem }
.meaning summary { color: var(--link) }
.meaning p { margin: 0.5rem 0 0; max-width: 70ch }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none }
nav a { display: block; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 999px; text-decoration: none }
nav a:hover { text-decoration: underline }
nav span { color: var(--faint) }
.nothing { padding: 2rem 1rem; text-align: center; background: var(--panel); border-radius: 10px }
.nothing p { margin: 0 0 0.25rem }
.nothing .big { font-size: 3.5rem; line-height: 1.1; color: var(--on-pass) }
.filters { display: none; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin: 0 0 1rem; padding: 0.75rem 1rem; background: var(--panel); border-radius: 10px }
.js .filters { display: flex }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0 0.9rem; margin: 0; padding: 0; border: 0; min-width: 0 }
.filters legend { padding: 0; font-size: 0.8125rem; color: var(--faint) }
.filters label { font-size: 0.8125rem; color: var(--faint) }
.filters fieldset label, #rows label:last-child { display: flex; gap: 0.35rem; align-items: center; min-height: 2.25rem; font-size: 0.9375rem; color: var(--text) }
.filters input:not([type=checkbox]), .filters select, button {
  display: block; max-width: 100%; min-height: 2.25rem; padding: 0.25rem 0.6rem; border: 1px solid var(--faint); border-radius: 6px;
  background: var(--ground); color: var(--text); font: inherit; font-size: 0.9375rem;
}
.filters select { width: 11rem }
.filters .search { flex: 1 1 12rem }
.filters .search input { width: 100% }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link) }
button { cursor: pointer }
.badge { display: inline-block; padding: 0 0.5rem; border-radius: 999px; background: var(--low); color: var(--on-badge); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap }
.badge.critical { background: var(--critical) } .badge.high { background: var(--high) } .badge.medium { background: var(--medium) }
.badge.known { background: none; color: var(--faint); border: 1px solid var(--faint) }
.group, .reason, .note { margin: 0 0 0.75rem; background: var(--panel); border-radius: 10px }
.group > summary, .reason > summary, details.note > summary { padding: 0.75rem 1rem; border-radius: 10px }
.group h3, .reason h3 { display: inline; font-size: 1.0625rem }
.group > summary .faint { display: block; margin-left: 1.1rem }
.items { padding: 0 0.5rem 0.5rem }
.finding { background: var(--ground); border: 1px solid var(--line); border-radius: 8px }
.large .finding { content-visibility: auto; contain-intrinsic-size: auto 3rem }
.large main > section + section { content-visibility: auto; contain-intrinsic-size: auto 40rem }
.finding + .finding { margin-top: 0.4rem }
.finding > summary { padding: 0.5rem 0.75rem }
.finding > summary .route { margin: 0 0.35rem }
.finding > .body { padding: 0.25rem 0.75rem 0.75rem }
.finding dl { display: grid; gap: 0.25rem }
.finding dl div { display: grid; grid-template-columns: 6rem 1fr; gap: 0.75rem }
.finding dt { line-height: 1.7 }
.exchange { margin-top: 0.9rem; padding-top: 0.6rem; border-top: 1px solid var(--line) }
.exchange.shows h4 { color: var(--on-fail) }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0.75rem; margin: 0.35rem 0 0.6rem }
figure { margin: 0; min-width: 0 }
figcaption { display: flex; gap: 0.75rem; align-items: center; min-height: 1.9rem; color: var(--faint); font-size: 0.8125rem }
.command { margin-top: 0.4rem }
.copy { display: none; min-height: 1.75rem; padding: 0 0.6rem; font-size: 0.8125rem }
.js .copy { display: inline-block }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.9375rem; overflow-wrap: normal }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
thead th { background: var(--panel); color: var(--faint); font-size: 0.8125rem; white-space: nowrap }
tbody:last-child tr:last-child > *, tbody tr > th[scope=rowgroup] { border-bottom-color: var(--line) }
.matrix tbody th, .matrix thead th:first-child, .checks tbody th, .checks thead th:first-child { position: sticky; left: 0; z-index: 1; background: var(--ground); font-weight: 400 }
.matrix thead th:first-child, .checks thead th:first-child { background: var(--panel); font-weight: 600 }
.matrix th:first-child { width: 30%; min-width: 9.5rem; max-width: 22rem; overflow-wrap: anywhere }
.checks th:first-child { min-width: 9.5rem; overflow-wrap: anywhere }
.name { font-weight: 600 }
.matrix .route, .checks code { display: block; color: var(--faint) }
.unseen-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.matrix .sign { font-weight: 700 }
th.failed .sign { color: var(--on-fail) } th.passed .sign { color: var(--on-pass) }
.matrix td { white-space: nowrap; font-variant-numeric: tabular-nums }
.pass { background: var(--pass); color: var(--on-pass) }
.fail { background: var(--fail); color: var(--on-fail); font-weight: 600 }
.fail span { font-weight: 400 }
.odd { background: var(--odd); color: var(--on-odd) }
.unseen { color: var(--faint) }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; color: var(--faint); font-size: 0.875rem }
.legend .cell { display: inline-block; padding: 0 0.5rem; border-radius: 4px; line-height: 1.6 }
.legend .unseen { border: 1px solid var(--line) }
.coverage { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem 2rem; padding: 0; list-style: none }
.coverage p { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 0.25rem }
.share { color: var(--faint); font-size: 0.875rem; white-space: nowrap }
.bar { display: block; width: 100%; height: 0.6rem; border-radius: 999px }
.track { fill: var(--line) } .fill { fill: var(--link) } .whole .fill { fill: var(--on-pass) }
.coverage details { margin-top: 0.25rem; font-size: 0.875rem; color: var(--faint) }
.names { margin: 0.25rem 0 0.5rem; padding-left: 1.1rem; font-size: 0.875rem; color: var(--faint) }
.reason > ul, .note > ul { margin: 0; padding: 0 1rem 0.75rem 2rem }
.reason .count { display: inline-block; min-width: 2ch; margin-right: 0.25rem; font-weight: 700 }
.reason .advice { display: block; margin-left: 1.1rem; color: var(--faint); font-size: 0.875rem }
.note.bad { padding: 0.75rem 1rem; background: var(--fail); color: var(--on-fail) }
.note.bad p { margin: 0 0 0.25rem; font-weight: 600 }
.note.bad ul { padding: 0 0 0 1.1rem }
[hidden] { display: none !important }
@media (max-width: 40rem) {
  body { font-size: 0.9375rem }
  .items { padding: 0 0.25rem 0.25rem }
  .finding > summary .message { display: block; margin-top: 0.15rem }
  .finding dl div { grid-template-columns: 1fr; gap: 0 }
  .filters select { width: 100% }
  .filters > label { flex: 1 1 8rem }
  .checks th:first-child { min-width: 8.5rem; max-width: 9.5rem }
  th, td { padding: 0.35rem 0.45rem }
  .matrix, .matrix tbody, .matrix tbody th { display: block; width: auto; max-width: none }
  .matrix thead { display: none }
  .matrix tbody { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line) }
  .matrix tbody th { position: static; padding: 0 }
  .matrix tr { display: flex; flex-wrap: wrap; gap: 0.25rem 0.35rem; padding: 0.25rem 0 }
  .matrix tr > * { border: 0 }
  .matrix tbody th, .matrix .security { flex: 1 0 100% }
  .matrix td { padding: 0 0.45rem; border-radius: 4px }
  .matrix td:empty { display: none }
  .matrix .security { padding: 0; color: var(--faint); white-space: normal; overflow-wrap: anywhere }
  .matrix td[data-status]::before { content: attr(data-status) ' '; font-weight: 600 }
  .matrix td.unseen { box-shadow: inset 0 0 0 1px var(--line) }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  nav, .filters, .copy, .skip { display: none !important }
  details::details-content { content-visibility: visible; display: block; height: auto }
  .large .finding, .large main > section { content-visibility: visible !important }
  .finding { break-inside: avoid }
  .scroll { overflow: visible; border: 0 }
  .matrix tbody th, .checks tbody th { position: static }
  pre { max-height: none }
  .badge, .verdict, .cell, td { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
