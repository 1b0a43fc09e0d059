internal import StrategyModel

/// Reads `leak-exceptions.csv`: withheld values that may stand in an edition all the same.
enum LeakExceptionTable {
  private static let columns = OfficeColumns(required: ["value", "reason"], optional: ["file"])

  /// In the file's order.
  static func read(_ file: InputFile) -> Checked<[LeakException]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    let exceptions = (table.value?.rows ?? []).compactMap { row -> LeakException? in
      let value = row.required("value", .text, &findings)
      let reason = row.required("reason", .text, &findings)
      guard let value, let reason else { return nil }
      return LeakException(
        value: row.unguarded("value") ?? value, file: row.text("file"), reason: reason,
        location: row.location)
    }
    return Checked(exceptions, findings)
  }
}
