internal import StrategyModel

/// Reads `deliveries/<P>/received.csv`.
enum ReceivedTable {
  private static let columns = OfficeColumns(
    required: ["supplier", "file", "received"], optional: ["way", "note"])

  static func read(_ file: InputFile, _ references: References) -> Checked<[ReceivedNote]> {
    let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    let place = SourceLocation(file: file.path)
    var findings: [Finding] = []
    let period = Period(folder)
    if let period {
      references.check(
        period, PeriodRules.otherCadence, at: place, field: "period", &findings)
    } else {
      findings.append(Finding(PeriodRules.folderName, at: place, value: folder))
    }
    let table = OfficeTable.read(file, columns)
    findings += table.findings
    var notes: [ReceivedNote] = []
    var lines: [String: Int] = [:]
    for row in table.value?.rows ?? [] {
      guard let note = note(row, period, references, &findings) else { continue }
      if let first = lines[note.path] {
        findings.append(row.finding(PeriodRules.receivedTwice, "file", [.number(first)]))
      } else {
        lines[note.path] = row.location.line ?? 0
        notes.append(note)
      }
    }
    return Checked(notes, findings)
  }

  private static func note(
    _ row: OfficeRow, _ period: Period?, _ references: References, _ findings: inout [Finding]
  ) -> ReceivedNote? {
    let supplier = row.required("supplier", .supplier, &findings)
    let written = row.required("file", .text, &findings)
    let received = row.required("received", .receivedTime, &findings)
    if let supplier {
      references.check(
        supplier, at: row.location(of: "supplier"), field: "supplier", &findings)
    }
    // Windows writes paths with backslashes.
    let parts = written?.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" } ?? []
    if written != nil, parts.contains(where: { ["", ".", ".."].contains($0) }) {
      findings.append(row.finding(PeriodRules.receivedPath, "file"))
      return nil
    }
    guard let period, let supplier, written != nil, let received else { return nil }
    return ReceivedNote(
      period: period, supplier: supplier, file: parts.joined(separator: "/"), received: received,
      way: row.text("way"), note: row.text("note"), location: row.location)
  }
}
