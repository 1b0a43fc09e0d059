package import DelimitedText
internal import Spreadsheets
package import StrategyModel
package import XMLRecords

/// What a file is found to be: its format and how it is written, its columns, its profile.
package struct Inspection: Sendable {
  /// One column of a table or one path below an XML record.
  package struct Column: Hashable, Sendable {
    /// As the header writes it, or the path from the record; empty where there is no header.
    package let name: String
    /// What all its filled cells are.
    package let type: ColumnType
    /// Cells with something in them; sums and empty rows are not counted.
    package let filled: Int
    /// Cells without anything in them.
    package let empty: Int
    /// The first different values, shortened.
    package let samples: [String]
  }

  /// What the format of the file is, with what belongs to it.
  package enum Format: Sendable {
    /// `headerLine`: 1-based line of the header; nil where there is none.
    case delimited(DetectedDialect, headerLine: Int?)
    /// `record`: the path of the elements that are taken for records.
    case xml(XMLLook, record: String?)
    case workbook(WorkbookForm)
    case unwanted(UnwantedFile)
    case empty
  }

  /// The name as it was given.
  package let name: String
  /// What kind of file it is.
  package let format: Format
  /// In the file's order; of XML in the order in which they first occur.
  package let columns: [Column]
  /// Columns that are not listed because there are too many; only XML has so many.
  package var furtherColumns = 0
  /// Rows behind the header, sums and rows of empty cells included; or records.
  package let rows: Int
  /// The profile that fits; nil = none, or several equally well.
  package let profile: String?
  /// How many demands of that profile's `match` the file meets.
  package let demands: Int
  /// About the file as such; what its values say is for `check`.
  package let findings: [Finding]

  /// The file could not be read to its end.
  package var isUnreadable: Bool {
    findings.contains { IngestRules.unreadable.contains($0.rule) }
  }

  /// The encoding by its IANA name; nil where none was found.
  package var encoding: String? {
    switch format {
    case .delimited(let detected, _): detected.dialect.encoding.ianaName
    case .xml(let look, _): look.encoding?.name
    case .workbook, .unwanted, .empty: nil
    }
  }
}

extension Inspection {
  /// Looks at a file of any size in flat memory; it is read two to four times. A workbook lies in
  /// memory as it came.
  ///
  /// `declared` is used instead of finding a dialect out. `size`: bytes of the file. `threads`: how
  /// many may read a large table; what is found does not depend on it.
  package static func of<Bytes: RandomAccessBytes>(
    name: String, profiles: [Profile], declared: Dialect? = nil, _ bytes: Bytes, size: Int,
    threads: Int
  ) throws(Bytes.Failure) -> Inspection {
    let open = { () throws(Bytes.Failure) in SequentialSource(bytes) }
    let start = try FileStart.of(name: name, declared: declared, open: open)
    switch start.look {
    case .empty: return blank(name)
    case .unwanted(let file): return unreadable(name, .unwanted(file), file.finding(name))
    case .workbook:
      if let refusal = try FileScreen.refusal(name: name, open: open) {
        let form = WorkbookForm(kind: "workbook", sheets: [])
        return unreadable(name, .workbook(form), refusal)
      }
      let bytes = try SheetInspection.bytes(name, open: open)
      return of(bytes.flatMap { Workbook.open($0) }, name: name, profiles: profiles)
    case .delimited:
      guard let detected = start.detected else { return blank(name) }
      let table = try TableInspection.read(
        detected, name: name, bytes, size: size, threads: threads)
      let choice = start.profile(profiles)
      return Inspection(
        name: name, format: .delimited(detected, headerLine: table.headerLine),
        columns: table.columns, rows: table.rows, profile: choice.profile?.id,
        demands: choice.demands,
        findings: (start.findings + table.findings).sorted(by: Finding.precedes))
    case .xml:
      let choice = start.profile(profiles)
      let records = try RecordInspection.read(choice.profile, name: name, open: open)
      return Inspection(
        name: name, format: .xml(records.look, record: records.path), columns: records.columns,
        furtherColumns: records.furtherColumns, rows: records.rows, profile: choice.profile?.id,
        demands: choice.demands,
        findings: records.findings)
    }
  }
}

extension Inspection {
  private static func of(
    _ opened: Result<Workbook, WorkbookDefect>, name: String, profiles: [Profile]
  ) -> Inspection {
    switch opened {
    case .failure(let defect):
      let finding = WorkbookFindings.finding(defect, file: name)
      let format =
        UnwantedFile(finding).map { Format.unwanted($0) }
        ?? .workbook(WorkbookForm(kind: "workbook", sheets: []))
      return unreadable(name, format, finding)
    case .success(let workbook):
      let found = SheetInspection(
        SheetTable(workbook, name: name, profiles: profiles), name: name)
      return Inspection(
        name: name, format: .workbook(found.form), columns: found.columns, rows: found.rows,
        profile: found.profile.profile?.id, demands: found.profile.demands,
        findings: found.findings)
    }
  }

  private static func unreadable(
    _ name: String, _ format: Format, _ finding: Finding
  ) -> Inspection {
    Inspection(
      name: name, format: format, columns: [], rows: 0, profile: nil, demands: 0,
      findings: [finding])
  }

  private static func blank(_ name: String) -> Inspection {
    Inspection(
      name: name, format: .empty, columns: [], rows: 0, profile: nil, demands: 0,
      findings: [Finding(FileRules.empty, at: SourceLocation(file: name))])
  }
}

extension ProfileChoice {
  /// How many demands of the profile's `match` the file meets.
  fileprivate var demands: Int {
    if case .matches(let demands) = reason { demands } else { 0 }
  }
}
