extension HTML {
  /// The look of every page: the reader's own fonts and colours, dark or light; black on white on
  /// paper. State is always a word, never a colour alone.
  static let style = """
    :root { color-scheme: light dark; --line: #8886; --bar: #2a6fb0; --soft: #8882; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
    .ja { opacity: .85; } th .ja, td .ja { display: block; } h1 + dl { margin-top: 1rem; }
    .note { border-left: .4rem solid var(--bar); padding: .3rem .8rem; background: var(--soft); }
    .typed, td .en, td .ja { white-space: pre-wrap; overflow-wrap: anywhere; }
    dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .2rem 1rem; }
    dl div { border-bottom: 1px solid var(--line); } dt { font-size: .85rem; } dd { margin: 0; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
    thead th { background: var(--soft); } time { white-space: nowrap; font-variant-numeric: tabular-nums; }
    tr:target { outline: 2px solid var(--bar); } code { overflow-wrap: anywhere; }
    meter { width: 100%; min-width: 6rem; } svg { width: 100%; height: auto; min-width: 40rem; }
    svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
    .boxes { list-style: none; padding-left: 0; } pre { font: inherit; border-left: .2rem solid var(--line);
      padding-left: .8rem; }
    svg .lane { stroke: var(--line); } svg .mark { fill: var(--bar); }
    svg .open { fill: var(--soft); stroke: var(--bar); }
    td.short, th.short { white-space: nowrap; }
    @media screen and (max-width: 40rem) {
      .cards thead { position: absolute; left: -99rem; } .cards :is(table, tbody, tr, th, td) { display: block; }
      .cards tr { border: 1px solid var(--line); margin-bottom: .6rem; }
      .cards :is(th, td) { border: 0; white-space: pre-wrap; } .cards td:empty { display: none; }
      .cards td::before { content: attr(data-name) ": "; opacity: .75; }
    }
    @media print {
      body { max-width: none; font-size: 9pt; color: #000; background: #fff; }
      .wide { overflow: visible; } svg { min-width: 0; } thead { display: table-header-group; }
      tr { break-inside: avoid; } a { color: inherit; }
    }
    """
}
