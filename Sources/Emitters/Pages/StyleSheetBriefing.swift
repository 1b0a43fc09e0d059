extension StyleSheet {
  /// The council briefing: one column on a screen, two sheets of A4 on paper.
  ///
  /// `BriefingRoom` reckons with the measures of the second sheet.
  static let briefing = """
    .plan-light {
      display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.15em;
      border: 2px solid currentColor; vertical-align: -0.05em;
    }
    .plan-light.on-plan { border-radius: 50%; background: currentColor; }
    .plan-light.slightly-behind {
      border-radius: 50%;
      background: linear-gradient(90deg, currentColor 50%, transparent 50%);
    }
    .plan-light.behind { width: 0.7em; height: 0.7em; margin: 0 0.2em 0 0.05em; transform: rotate(45deg); }
    .plan-light.no-dates { height: 0; border-width: 1px; vertical-align: 0.3em; }
    .briefing .figures .light { text-align: left; padding-left: 1rem; }
    .briefing .figures thead th { min-width: 4rem; }
    .briefing .words td:nth-child(2) { min-width: 13rem; }
    .letterhead, .sheet-foot, .cut { display: none; }
    .decisions { max-width: 44em; padding-left: 1.5rem; }
    .decisions li { margin: 0.4rem 0; }
    .briefing .spoken { max-width: 46em; padding-left: 1rem; border-left: 4px solid var(--accent); }
    .briefing .spoken.mayor { border-left-style: double; }
    .briefing .spoken.department { border-left-style: dashed; }
    .briefing .voice { margin: 0; padding: 0; font-weight: 700; }
    .briefing .voice + p { margin-top: 0.15rem; }
    .briefing .facts { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0.35rem 1.5rem; max-width: 60rem; }
    .briefing .facts dt { font-weight: 600; }
    .briefing .facts dd { margin: 0; }
    @media (max-width: 36rem) {
      .briefing .facts { display: block; }
      .briefing .facts dd { margin: 0 0 0.6rem; }
    }
    @page briefing {
      size: A4; margin: 12mm 14mm;
      @bottom-right { content: none; }
    }
    @media print {
      body.briefing { page: briefing; font: 9.5pt/12.9pt Arial, "Liberation Sans", Helvetica, sans-serif; }
      body.briefing .top, body.briefing .pages, body.briefing > footer { display: none; }
      body.briefing main { margin: 0; padding: 0; }
      .briefing .letterhead { display: block; max-width: none; margin: 0; border-bottom: 1px solid var(--line); }
      .briefing .beyond { display: none; }
      .briefing .cut { display: inline; font-style: italic; }
      .briefing .sheet { display: flex; flex-direction: column; height: 272mm; }
      .briefing .sheet + .sheet { break-before: page; }
      .briefing .sheet > * { flex: none; }
      .briefing .sheet-foot {
        display: flex; justify-content: space-between; gap: 6mm; max-width: none; margin: auto 0 0;
        padding-top: 4pt; border-top: 1px solid var(--line); font-size: 9pt; line-height: 11.8pt;
      }
      .briefing .sheet-foot span + span { white-space: nowrap; }
      .briefing h1 { max-width: none; margin: 3mm 0 1.5mm; font-size: 20pt; }
      .briefing .kicker { margin-bottom: 1mm; font-size: 9.5pt; }
      .briefing .lead { max-width: none; margin: 0; font-size: 11pt; line-height: 14pt; }
      .briefing section { margin-top: 10pt; }
      .briefing .sheet > section:first-child { margin-top: 0; }
      .briefing h2 { margin: 0 0 3pt; font-size: 13pt; line-height: 16pt; }
      .briefing p { max-width: none; margin: 0 0 4pt; }
      .briefing .sheet > figure {
        display: flex; flex: 0 1 auto; flex-direction: column; min-height: 0; max-width: none;
        margin: 3mm 0 0;
      }
      .briefing figure .scroll { display: flex; flex-direction: column; min-height: 0; }
      .briefing figure svg { flex: 0 1 auto; min-height: 0; max-height: none; }
      .briefing figcaption { padding: 0 3mm 1.5mm; font-size: 9pt; line-height: 11.8pt; }
      .briefing table { font-size: 9pt; line-height: 11.8pt; }
      .briefing thead th, .briefing caption .remark, .briefing .detail { font-size: 9pt; }
      .briefing caption { padding-bottom: 2pt; }
      .briefing th, .briefing td { padding: 2pt 3pt; }
      .briefing .figures th, .briefing .figures td { padding: 2pt 3pt; }
      .briefing .figures thead th { min-width: 0; }
      .briefing .figures tr > :first-child { padding-left: 0; }
      .briefing .words table, .briefing .words { table-layout: fixed; }
      .briefing .words th:nth-child(1) { width: 33%; }
      .briefing .words th:nth-child(2) { width: 31%; }
      .briefing .words th:nth-child(3) { width: 13%; }
      .briefing .words th:nth-child(4) { width: 23%; }
      .briefing .words td:nth-child(2) { min-width: 0; }
      .briefing .more { margin: 3pt 0 0; }
      .briefing .decisions { max-width: none; margin: 0; padding-left: 16pt; }
      .briefing .decisions li { margin: 0 0 3pt; }
      .briefing .spoken { max-width: none; padding-left: 8pt; }
      .briefing .facts { display: grid; grid-template-columns: 110pt 1fr; gap: 3pt 10pt; max-width: none; margin: 0; }
      .briefing .facts dd { margin: 0; }
      .briefing .note { max-width: none; margin: 5pt 0 0; padding: 2pt 6pt; font-size: 9pt; line-height: 11.8pt; }
    }

    """
}
