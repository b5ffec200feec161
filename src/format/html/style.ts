/** Columns that A4 has room for along its short side, and along its long side in letters of the usual size. */
const PORTRAIT = 8;
const LANDSCAPE = 16;

/** The style of a page, for a screen by day and by night, and for A4, whose widest table has so many columns. */
export function pageStyle(columns: number): string {
  const orientation = columns > PORTRAIT ? "landscape" : "portrait";
  const size = columns > LANDSCAPE ? "6.5pt" : "9pt";
  return `
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --quiet: #565656; --line: #c9c9c9; --head: #f1f1f1; --page: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --quiet: #b0b0b0; --line: #4a4a4a; --head: #2b2b2b; --page: #1a1a1a; }
}
body { margin: 1.5rem; color: var(--ink); background: var(--page); font: 15px/1.4 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; line-height: 1.25; margin: 0 0 .5rem; }
p, h1, h2, ul { max-width: 60rem; overflow-wrap: anywhere; }
p { margin: 0 0 .5rem; white-space: pre-wrap; }
section { margin-bottom: 2.5rem; }
table { border-collapse: collapse; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
tbody th, tbody td { white-space: pre; }
tbody .long { min-width: 14rem; max-width: 28rem; white-space: pre-line; overflow-wrap: anywhere; }
th { font-weight: 600; }
thead th { position: sticky; top: 0; background: var(--head); vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody tr:hover { background: var(--head); }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
.notes { color: var(--quiet); padding-left: 1.2rem; }
@page { size: A4 ${orientation}; margin: 10mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #999; --head: #eee; --page: #fff; }
  body { margin: 0; font-size: ${size}; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  h1, h2, caption { break-after: avoid; }
  th, td { padding: .1rem .25rem; }
  tbody th, tbody td { white-space: pre-line; }
  tbody .long { min-width: 9em; max-width: none; overflow-wrap: break-word; }
  tbody .right { white-space: pre; }
  thead .coded { height: 7cm; font-weight: 400; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; vertical-align: middle; }
}
`;
}
