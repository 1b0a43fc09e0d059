extension StyleSheet {
  /// Cards, charts and tables.
  static let figures = """
    .cards {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem;
      margin: 0; padding: 0; list-style: none;
    }
    .card { border: 1px solid var(--line); padding: 0 1.1rem 1rem; }
    .card::before {
      content: ""; display: block; height: 0.7rem; margin: 0 -1.1rem 0.9rem;
      border-bottom: 1px solid #333333;
    }
    .card .number {
      display: block; font-size: 3.25rem; font-weight: 700; line-height: 1;
      letter-spacing: -0.03em; font-variant-numeric: tabular-nums;
    }
    .card .name { display: block; margin: 0.35rem 0 0.6rem; font-weight: 600; line-height: 1.3; }
    .card ul { margin: 0; padding: 0; color: var(--soft); font-size: 0.9375rem; list-style: none; }
    .implemented::before, .mark.implemented { background: #004a7c; }
    .unfinished::before, .mark.unfinished {
      background: repeating-linear-gradient(
        135deg, #ffffff 0, #ffffff 2px, #56b4e9 2px, #56b4e9 6px);
    }
    .lapsed::before {
      background: repeating-linear-gradient(
          45deg, transparent 0, transparent 5px, #767676 5px, #767676 6px),
        repeating-linear-gradient(135deg, #ededed 0, #ededed 5px, #767676 5px, #767676 6px);
    }
    .open::before, .mark.open { background: #ffffff; }
    .mark {
      display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.25em;
      border: 1px solid #333333; vertical-align: -0.08em;
    }
    .mark.lapsed {
      background: linear-gradient(
          45deg, transparent 44%, #333333 44%, #333333 56%, transparent 56%),
        linear-gradient(135deg, #ffffff 44%, #333333 44%, #333333 56%, #ffffff 56%);
    }
    .coverage { margin: 1.25rem 0 0; }
    figure {
      max-width: 60rem; margin: 1rem 0 1.75rem; padding-top: 1px; border: 1px solid var(--line); background: #ffffff;
      color: #1b1f24;
    }
    figure .scroll { border: 0; }
    figure svg { display: block; width: 100%; min-width: 40rem; height: auto; }
    figcaption { padding: 0 1.25rem 1rem; font-size: 0.9375rem; }
    figcaption a { color: #004a7c; }
    .scroll { overflow-x: auto; }
    .scroll + .scroll { margin-top: 2rem; }
    table {
      border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35;
      font-variant-numeric: tabular-nums;
    }
    caption { padding: 0 0 0.6rem; text-align: left; }
    caption .title { display: block; font-weight: 700; }
    caption .remark { display: block; color: var(--soft); font-size: 0.875rem; }
    caption span { position: sticky; left: 0; max-width: calc(100vw - 2rem); width: fit-content; }
    th, td { padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
    thead th {
      border-bottom: 1px solid var(--strong-line); font-size: 0.8125rem; font-weight: 600;
      vertical-align: bottom;
    }
    tbody th { font-weight: 400; }
    tbody tr { border-bottom: 1px solid var(--line); }
    tbody tr.group { border-bottom-color: var(--strong-line); }
    tr.group th { padding-top: 1.1rem; font-weight: 700; }
    tr.total { border-top: 2px solid var(--strong-line); }
    tr.total th, tr.total td { font-weight: 700; }
    tr.differs .n { font-weight: 700; }
    .n, .figures td, .figures thead th { text-align: right; }
    .figures thead tr:first-child th:first-child { text-align: left; }
    .figures { font-size: 0.875rem; }
    .figures thead th { font-size: 0.75rem; }
    .figures th, .figures td { padding: 0.35rem 0.3rem; }
    .figures tr > :last-child { padding-right: 0; }
    .short { width: auto; }
    .short th, .short td { padding-right: 2rem; }
    .figures td { white-space: nowrap; }
    .figures th[scope="colgroup"] {
      border-bottom: 1px solid var(--line); text-align: center;
    }
    .figures tbody th { min-width: 9rem; }
    .figures tbody th[scope="row"] { position: sticky; left: 0; background: var(--paper); }
    .figures thead tr:first-child > :first-child, tbody tr > :first-child { padding-left: 0; }
    .words thead tr > :first-child, .short thead tr > :first-child { padding-left: 0; }
    .rules dt, .rules dd { margin: 0; padding: 0.45rem 0; border-top: 1px solid var(--line); }
    .rules dt { font-weight: 600; }
    .rules .detail { white-space: normal; }
    @media (min-width: 40rem) {
      .rules { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1.5rem; }
    }
    @media (max-width: 39.99rem) {
      .rules dt { padding-bottom: 0; }
      .rules dd { padding-top: 0; border-top: 0; }
    }
    .words th, .words td, .short th { min-width: 6rem; }
    .words .slot { min-width: 0; white-space: nowrap; color: var(--soft); }
    .words tbody th { min-width: 11rem; }
    .words .n { min-width: 0; }
    .words .wide { min-width: 14rem; }
    .words .status { min-width: 8.75rem; }
    .date, .detail { white-space: nowrap; }
    .detail { display: block; color: var(--soft); font-size: 0.8125rem; }

    """

  /// The same at night; charts stay on their white cards.
  static let dark = """
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ink: #e6e9ed; --soft: #a9b4c0; --line: #36404a; --faint: #1f262d; --paper: #14191e;
        --accent: #8ccbf2; --on-accent: #10202c; --focus: #ffb45c; --strong-line: #7d8894;
      }
      .card::before, .mark { border-color: #aab4be; }
      figure .scroll:focus-visible, figcaption a:focus-visible { outline-color: #b34700; }
    }

    """
}
