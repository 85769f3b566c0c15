/// The style sheet of every HTML report: fonts that have all Vietnamese letters, light and dark, screen and A4.
let reportStyle = """
  :root {
    color-scheme: light dark;
    --paper: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --tint: #f4f6f8; --accent: #0b4f8a;
    --weak: #a8281f; --weak-tint: #fdf1f0; --plan: #1c5a94; --plan-tint: #f2f7fc; --gap: #85500a; --mark: #e7f0f9; --good: #1a6b33;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #14181d; --ink: #e6e9ec; --soft: #a3adb8; --line: #3a424c; --tint: #1d232a; --accent: #86bdf0;
      --weak: #ff9d94; --weak-tint: #3a1d1b; --plan: #9ccaf5; --plan-tint: #18242f; --gap: #e6b877; --mark: #1c2f42; --good: #7fd095;
    }
  }
  * { box-sizing: border-box }
  html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
  body {
    margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
    font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif;
  }
  main, header, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem }
  a { color: var(--accent); text-underline-offset: .15em }
  a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible,
  .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
  .skip { position: absolute; left: -99rem }
  .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem }
  .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

  header { padding-top: 2rem }
  .authority { margin: 0; font-weight: 600; text-transform: uppercase; letter-spacing: .03em; font-size: .9rem }
  h1 { margin: .4rem 0 .2rem; font-size: 1.9rem; line-height: 1.25 }
  .subject { margin: 0; font-size: 1.2rem }
  .day { margin: .2rem 0 1rem; color: var(--soft) }
  h2 { margin: 2.5rem 0 .8rem; padding-top: .8rem; border-top: 2px solid var(--accent); font-size: 1.4rem }
  h3 { margin: 1.6rem 0 .5rem; font-size: 1.1rem }
  p { margin: .5rem 0; max-width: 75ch }
  nav ol { columns: 2; max-width: 60rem; margin: 0; padding-left: 1.5rem }
  nav h2 { border: 0; margin: 1rem 0 .3rem; padding: 0; font-size: 1rem }

  .tiles {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem;
    margin: 1rem 0; padding: 0; list-style: none;
  }
  .tiles li { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; background: var(--tint) }
  .tiles b { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums }
  .tiles .weak b { color: var(--weak) }
  .tiles span { font-size: .88rem; color: var(--soft) }
  .sentences { padding-left: 1.2rem; max-width: 85ch }
  .sentences li { margin: .35rem 0 }
  .side { display: grid; grid-template-columns: repeat(auto-fit, minmax(25rem, 1fr)); gap: 0 2rem; align-items: start }

  .scroll { overflow-x: auto; margin: .5rem 0 1rem }
  table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45 }
  caption { text-align: left; font-weight: 600; padding: .3rem 0 }
  th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top }
  thead th { background: var(--tint); font-weight: 600; vertical-align: bottom }
  tbody th { font-weight: 500 }
  tbody th[scope=row]:not(.k) { min-width: 8rem }
  .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
  thead th, .k { overflow-wrap: normal }
  .refs { min-width: 5.5rem; overflow-wrap: normal }
  .c { text-align: center; font-variant-numeric: tabular-nums }
  tr:target > *, span:target { background: var(--mark) }
  .place { display: block; font: .75rem/1.4 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; color: var(--soft) }
  .unknown { color: var(--gap); font-style: italic; overflow-wrap: normal }
  .none, .soft { color: var(--soft) }
  .note { color: var(--soft); font-size: .92em }
  .severity { font-weight: 600; white-space: nowrap }
  .severity.error { color: var(--weak) }
  .severity.warning { color: var(--gap) }

  .name { display: block; font-weight: 600; margin-bottom: .25rem }
  .verdict { font-weight: 600 }
  .verdict.met { color: var(--good) } .verdict.overdue, .verdict.not-met { color: var(--weak) }
  .verdict.not-assessable { color: var(--gap) } .verdict.waived { color: var(--plan) }
  .state.missing { color: var(--weak); font-weight: 600 } .state.realized { color: var(--good) }
  .state.planned { color: var(--plan) }
  .inline dl > div { display: inline }
  .inline dl > div:not(:last-child)::after { content: " · "; color: var(--soft) }
  .tally thead th { white-space: normal }
  .verdict.not-applicable { color: var(--soft); font-weight: 400 }
  .verdict.short, .verdict.undecided, .verdict.unmeasured { color: var(--gap) }
  .bar {
    display: block; position: relative; height: .6rem; margin-top: .4rem; background: var(--tint);
    border: 1px solid var(--line);
  }
  .bar i { display: block; height: 100%; background: var(--plan) }
  .bar b { position: absolute; top: -.2rem; bottom: -.2rem; width: 2px; background: var(--weak) }
  table.entries { min-width: 56rem }
  table.even { table-layout: fixed }
  .even th:first-child { width: 3.5rem }
  .entries td { min-width: 7rem }
  tr.overdue > th:first-child { border-left: 3px solid var(--weak) }
  .doubt { font-weight: 600; color: var(--gap) }
  .doubt.assumed, .doubt.no-source { color: var(--weak) }

  table.flows { table-layout: fixed; min-width: 62rem }
  .flows .no { width: 4rem }
  .flows .w-path { width: 27% } .flows .w-data { width: 19% } .flows .w-how { width: 20% }
  .flows .w-basis { width: 14% }
  tr.planned > * { background: var(--plan-tint) }
  tr.planned > th { border-left: 3px dashed var(--plan) }
  dl { margin: 0 }
  dl > div { margin: 0 0 .2rem }
  dt, dd { display: inline; margin: 0 }
  dt { color: var(--soft) }
  dt::after { content: ": " }
  dd + dd::before { content: "; " }
  dl .unknown dt, dl .none dt { color: inherit }
  .card { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .8rem 0 }
  .card h3 { margin: 0 0 .3rem }
  .matrix tbody th[scope=row] { min-width: 12rem }
  .matrix .c { padding: .4rem .25rem; min-width: 2.2rem; white-space: nowrap }

  details { margin: .6rem 0 }
  summary { cursor: pointer; padding: .2rem 0 }
  summary h3 { display: inline; margin: 0 }
  summary .note { margin-left: .4rem }
  .filters {
    display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end;
    padding: .7rem .9rem; margin: .8rem 0; background: var(--tint); border: 1px solid var(--line); border-radius: .4rem;
  }
  .filters[hidden], [hidden] { display: none !important }
  @media (min-width: 60rem) and (min-height: 40rem) {
    .filters { position: sticky; top: 0; z-index: 1 }
    .flows tr { scroll-margin-top: 9rem }
  }
  .filters label {
    display: grid; grid-template-columns: minmax(0, 1fr); width: 12.5rem; font-size: .82rem; color: var(--soft);
  }
  .filters input, .filters select, .filters button {
    font: inherit; font-size: .95rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft);
    border-radius: .25rem; padding: .3rem .45rem; min-width: 0; max-width: 100%;
  }
  .filters output { font-size: .9rem; margin-left: auto }
  footer {
    margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line);
    color: var(--soft); font-size: .85rem;
  }
  """ + printStyle

/// A4: heads of tables are repeated, rows are not cut, wide tables lie on their side, all that is folded is open.
private let printStyle = """

  @page {
    size: A4; margin: 16mm 15mm 18mm 20mm;
    @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif }
  }
  @page wide { size: A4 landscape; margin: 14mm 12mm 16mm }
  @media print {
    :root { color-scheme: light }
    body { font-size: 10.5pt; line-height: 1.4 }
    main, header, footer { max-width: none; padding: 0 1px }
    header { padding-top: 0 }
    h1 { font-size: 18pt } h2 { font-size: 14pt; margin-top: 14pt } h3 { font-size: 11.5pt }
    h2, h3, caption, summary { break-after: avoid }
    .wide { page: wide; break-before: page }
    .wide + section { break-before: page }
    .wide > h2 { margin-top: 0 }
    .filters, .skip, nav { display: none !important }
    .scroll { overflow: visible; margin: 4pt 0 8pt }
    tbody th[scope=row]:not(.k) { min-width: 0 }
    .matrix.small { font-size: 7.5pt }
    .matrix tbody th[scope=row] { min-width: 35mm }
    .matrix .c { padding: 2pt; min-width: 8mm }
    .matrix.small .c { padding: 1pt; min-width: 0 }
    table { font-size: 8.8pt; line-height: 1.32 }
    table.flows, table.entries, .entries td { min-width: 0 }
    thead { display: table-header-group }
    tr, .card, .tiles li, .sentences li { break-inside: avoid }
    thead { break-after: avoid }
    tbody tr:first-child { break-before: avoid }
    th, td { padding: 3pt 4pt }
    .tiles { grid-template-columns: repeat(4, 1fr); gap: 5pt }
    .tiles:has(> li:nth-child(5):last-child) { grid-template-columns: repeat(5, 1fr) }
    .tally tbody th[scope=row]:not(.k) { min-width: 38mm }
    details.not-applicable .scroll { display: none }
    .tiles b { font-size: 15pt }
    .tiles span { font-size: 8.5pt }
    .side { grid-template-columns: 1fr 1fr; gap: 0 6mm }
    a { color: inherit; text-decoration: none }
    details::details-content { content-visibility: visible; display: block; height: auto }
    summary { list-style: none }
    .place { font-size: 6.8pt }
    tr, th, td, .card, .bar, .bar * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  }
  """
