extension StyleSheet {
  /// A4 upright: repeated heads, whole rows and pictures, colours as on the screen.
  static let print = """
    @page {
      size: A4; margin: 17mm 15mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; }
    }
    @page wide { size: A4 landscape; }
    @media print {
      .landscape { page: wide; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font-size: 10pt; line-height: 1.4; }
      .skip, .contents, .languages { display: none; }
      .top, main, body > footer { max-width: none; padding-left: 0; padding-right: 1px; }
      .top { padding-top: 0; border-bottom: 1px solid var(--line); }
      h1 { margin-top: 6mm; font-size: 22pt; }
      .kicker { font-size: 10pt; }
      .lead { font-size: 12pt; }
      .note { padding: 1mm 3mm; font-size: 9pt; }
      section { margin-top: 8mm; }
      h2 { font-size: 15pt; }
      h2, h3, caption, .group { break-after: avoid; }
      .cards { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
      .card { padding: 0 2.5mm 2mm; break-inside: avoid; }
      .card::before { height: 2mm; margin: 0 -2.5mm 2mm; }
      .card .number { font-size: 24pt; }
      .card .name { font-size: 9.5pt; }
      .card ul { font-size: 8.5pt; }
      figure { margin: 3mm 0 5mm; break-inside: avoid; }
      figure svg { min-width: 0; max-width: 100%; max-height: 85mm; }
      figcaption { padding: 0 4mm 2mm; font-size: 9pt; }
      caption span, .figures tbody th[scope="row"] { position: static; max-width: none; }
      .scroll { overflow: visible; }
      p + .scroll { break-before: avoid; }
      table { font-size: 9pt; }
      thead { display: table-header-group; }
      p, tr, caption, .note, table, .rules dt { break-inside: avoid; }
      table.long { break-inside: auto; }
      caption, thead, .rules dt { break-after: avoid; }
      .rules { display: block; }
      .rules dt { padding-bottom: 0; }
      .rules dd { max-width: none; padding-top: 0; border-top: 0; }
      thead th, caption .remark, .detail { font-size: 8pt; }
      th, td { padding: 1mm 1.5mm; }
      tr.group th { padding-top: 3mm; }
      .figures th, .figures td { padding: 1mm 0.8mm; }
      .figures td { min-width: 7.6mm; }
      .figures tbody th { min-width: 0; }
      .figures thead th:not([scope="colgroup"]):not(:first-child) > span,
      .figures thead tr + tr th > span {
        writing-mode: vertical-rl; transform: rotate(180deg); max-height: 34mm; text-align: left;
      }
      .words th, .words td, .words tbody th, .words .wide { min-width: 0; }
      .words .status { min-width: 27mm; }
      .words .wide { min-width: 28mm; overflow-wrap: anywhere; }
      .words.long th, .words.long td { padding-left: 1mm; padding-right: 1mm; }
      .words tr > :first-child { padding-left: 0; }
      a { color: inherit; text-decoration: none; }
      body > footer { margin-top: 8mm; padding-bottom: 0; font-size: 8pt; }
    }

    """
}
