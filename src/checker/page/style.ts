/** The look of the page, light or dark as the reader's system is, and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0550ae;
  --red: #b42318; --red-soft: #ffebe9; --red-mark: #ffc1bc; --orange: #8a4b00; --orange-soft: #fff4e5; --yellow: #6b5900; --yellow-soft: #fff9db;
  --green: #116329; --green-soft: #e6ffec; --green-mark: #abf2bc; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --soft: #161b22; --link: #79b8ff;
  --red: #ff9c94; --red-soft: #3c1618; --red-mark: #84231f; --orange: #ffb757; --orange-soft: #35220c; --yellow: #e3c341; --yellow-soft: #2b2609;
  --green: #6fdd8b; --green-soft: #0f2c19; --green-mark: #1d6333; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h1 code { font-size: .9em; } h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
.lead { font-size: 1.1rem; margin: 0 0 .5rem; } .dim, footer { color: var(--dim); } a { color: var(--link); }
code, pre, .hunk { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85rem; } code { overflow-wrap: anywhere; }
table { border-collapse: collapse; } .rows th, .rows td { padding: .35rem .9rem; border-bottom: 1px solid var(--line); text-align: left; }
.rows td.number, .rows th.number { text-align: right; font-variant-numeric: tabular-nums; } .scroll { overflow-x: auto; }
.level { display: inline-block; padding: 0 .55em; border-radius: 1em; border: 1px solid currentColor; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.high { color: var(--red); background: var(--red-soft); } .medium { color: var(--orange); background: var(--orange-soft); } .low { color: var(--yellow); background: var(--yellow-soft); }
.risks { list-style: none; padding: 0; margin: 0; display: grid; gap: .6rem; }
.risks > li { border: 1px solid var(--line); border-left-width: .3rem; border-radius: .4rem; padding: .6rem .9rem; }
.risks > li[data-level=high] { border-left-color: var(--red); } .risks > li[data-level=medium] { border-left-color: var(--orange); } .risks > li[data-level=low] { border-left-color: var(--yellow); }
.risks p { margin: .3rem 0 0; }
#filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .7rem 0; margin-top: 1.5rem; background: var(--page); border-bottom: 1px solid var(--line); }
[hidden] { display: none !important; } label { display: grid; font-size: .8rem; color: var(--dim); }
select, button, input { font: inherit; font-size: .9rem; color: var(--ink); background: var(--soft); border: 1px solid var(--line); border-radius: .35rem; padding: .25rem .6rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.item { border: 1px solid var(--line); border-radius: .4rem; margin-bottom: .6rem; scroll-margin-top: 5rem; }
summary { padding: .5rem .9rem; cursor: pointer; } summary:hover { background: var(--soft); } .body { padding: 0 .9rem .9rem; } .quiet { padding: .35rem .9rem; color: var(--dim); margin-bottom: .25rem; }
.lines { white-space: pre-wrap; overflow-wrap: anywhere; } .scroll > svg { display: block; }
.verb { display: inline-block; min-width: 5.5em; font-weight: 600; } .added { color: var(--green); } .removed { color: var(--red); } .modified, .replaced { color: var(--orange); }
.fields { margin: .3rem 0 .8rem; padding-left: 1.2rem; } del, ins { text-decoration: none; border-radius: .2em; } del { background: var(--red-mark); } ins { background: var(--green-mark); }
.fields del, .fields ins { padding: 0 .2em; }
.hunk { width: 100%; table-layout: fixed; border: 1px solid var(--line); line-height: 1.45; } .hunk td { padding: 0 .5em; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
.hunk .n { width: 3.5em; color: var(--dim); text-align: right; user-select: none; } .hunk .r { background: var(--red-soft); } .hunk .a { background: var(--green-soft); }
.hunk .gap td { background: var(--soft); color: var(--dim); text-align: center; } .hunk .e { background: var(--soft); }
.sign { user-select: none; } .error { white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; overflow-x: auto; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 45rem) { body { padding: .8rem; } h1, summary, .lead, .risks li { overflow-wrap: anywhere; } .rows th, .rows td { padding: .35rem .4rem; }
  .rows th[scope=row] { position: sticky; left: 0; min-width: 8rem; max-width: 45vw; overflow-wrap: anywhere; background: var(--page); } #filters { position: static; }
  #filters label { flex: 1 1 8rem; min-width: 0; } #filters select, #filters input { width: 100%; }
  .hunk .n { width: 2.6em; } .hunk td { padding: 0 .25em; } .hunk.two, .hunk.two tbody { display: block; } .hunk.two tr { display: grid; grid-template-columns: 2.6em 1fr; }
  .hunk.two .e { display: none; } .hunk.two .again { display: none; } .hunk.two .gap { display: block; } }
@media print { :root { color-scheme: light; } #filters { display: none; } .item, .risks > li, tr { break-inside: avoid-page; } body { max-width: none; font-size: 10pt; padding: 0; } * { print-color-adjust: exact; } }
`;
