import StrategyModel

/// The deliveries of real organisations: public statuses, without any fault.
enum PublicDelivery {
  static func files(in period: Period) -> [DeliveredFile] {
    let due = PublicStatus.all.filter { $0.periods.contains(period) }
    let suppliers = due.map(\.supplier).reduce(into: [String]()) { list, id in
      if !list.contains(id) { list.append(id) }
    }
    return suppliers.map { supplier in
      let rows = due.filter { $0.supplier == supplier }.map(row)
      let sendsXML = xmlSenders.contains(supplier)
      let format: any ReportFormat =
        sendsXML ? StatusReportDocument(supplier: supplier) : ListFormat.standardTemplate()
      return DeliveredFile(
        period: period, supplier: supplier,
        name: sendsXML ? "status-\(period).xml" : "vorlage-\(period).csv",
        bytes: format.rendered(rows, period: period).bytes,
        received: ReceivedTime(day: period.lastDay.adding(days: 5)), way: "portal",
        note: "Demonstration: Eingangstag erfunden")
    }
  }

  private static let xmlSenders: Set<String> = ["stadt-bochum", "bochum-marketing"]

  private static func row(_ known: PublicStatus) -> ReportRow {
    var row = ReportRow(project: known.project, name: known.name, status: known.status)
    row.evidence = known.evidence ?? ""
    if let date = known.implementedOn {
      row.replaced[.actualEnd] = "\(Digits.padded(date.last.month, 2))/\(date.last.year)"
    }
    return row
  }
}
