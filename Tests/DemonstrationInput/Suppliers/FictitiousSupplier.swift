import StrategyModel

/// An invented supplier: the placeholders it leads, and how it exports.
struct FictitiousSupplier: Sendable {
  let id: String
  /// The numbers of its placeholders.
  let projects: [Int]
  let fileName: @Sendable (Period) -> String
  /// How the file comes to the office: mail, portal, share.
  let way: String
  let format: any ReportFormat
  /// Writes "unverändert" instead of repeating what it implemented long ago.
  var confirmsFinished = false

  /// The rows that it sends for a period, in the order of its list.
  func rows(in period: Period) -> [ReportRow] {
    projects.compactMap { Placeholder.numbered($0)?.report(in: period) }.map { row in
      var row = row
      let isOldNews = Placeholder.all.first { $0.id == row.project }?
        .status(in: period.previous)?.isFinal
      row.confirmsUnchanged =
        confirmsFinished && isOldNews == true && period.number.isMultiple(of: 2)
      return row
    }
  }

  static let all: [FictitiousSupplier] = [
    FictitiousSupplier(
      id: "musteramt-a", projects: [43, 48, 54, 63, 64, 70],
      fileName: { "Sachstand Q\($0.number) \($0.year).csv" }, way: "mail",
      format: ListFormat.germanExcel(), confirmsFinished: true),
    FictitiousSupplier(
      id: "musteramt-b", projects: [44, 55, 65, 71], fileName: { _ in "vorhaben.csv" },
      way: "share", format: ListFormat.separatorLine()),
    FictitiousSupplier(
      id: "musteramt-c", projects: [45, 56, 66, 67], fileName: { _ in "Projektstand.txt" },
      way: "mail", format: ListFormat.unicodeText(), confirmsFinished: true),
    FictitiousSupplier(
      id: "musteramt-d", projects: [46, 49, 57, 68], fileName: { _ in "openproject-projekte.csv" },
      way: "portal", format: ListFormat.openProject()),
    FictitiousSupplier(
      id: "musteramt-e", projects: [47, 50, 58, 72], fileName: { _ in "issues.csv" },
      way: "portal", format: ListFormat.redmine()),
    FictitiousSupplier(
      id: "musteramt-f", projects: [51, 69], fileName: { "vorlage-\($0).csv" }, way: "portal",
      format: ListFormat.standardTemplate()),
    FictitiousSupplier(
      id: "muster-gmbh", projects: [52, 59, 61, 74], fileName: { "sachstand-\($0).xml" },
      way: "portal",
      format: StatusReportDocument(
        supplier: "muster-gmbh", contact: "Erika Mustermann, e.mustermann@example.org")),
    FictitiousSupplier(
      id: "beispielwerke-gmbh", projects: [53, 60, 75],
      fileName: { "Controlling \($0.year) Quartal \($0.number).csv" }, way: "mail",
      format: ListFormat.thousands()),
    FictitiousSupplier(
      id: "musterverein", projects: [62, 73], fileName: { _ in "rueckmeldung.csv" }, way: "mail",
      format: ListFormat.plain()),
  ]
}
