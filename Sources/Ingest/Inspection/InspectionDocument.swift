package import DelimitedText
package import StrategyModel
internal import XMLRecords

/// An inspection as the one JSON object that `inspect --format json` prints.
package struct InspectionDocument: Codable, Hashable, Sendable {
  /// `csv`, `xml`, `xlsx`, `ods`, `fods`, `spreadsheetml`, `empty`, or what else the file is: `pdf`, `excel`, `mail`, …
  package var format: String
  /// By its IANA name; null where none was found.
  package var encoding: String?
  /// Null where the file is neither a table nor XML nor a workbook.
  package var dialect: Form?
  /// In the file's order.
  package var columns: [Column]
  /// Rows behind the header, or records.
  package var rows: Int
  /// Null where no profile fits.
  package var profile: ProfileMatch?
  /// By place.
  package var findings: [Note]

  /// How the file is written.
  package enum Form: Codable, Hashable, Sendable {
    /// In the terms of the W3C CSVW dialect description.
    case table(CSVWDialect)
    case xml(XMLForm)
    case workbook(WorkbookForm)

    /// XML is told by its root, a workbook by its sheets.
    package init(from decoder: any Decoder) throws {
      if let form = try? XMLForm(from: decoder) {
        self = .xml(form)
      } else if let form = try? WorkbookForm(from: decoder) {
        self = .workbook(form)
      } else {
        self = .table(try CSVWDialect(from: decoder))
      }
    }

    /// Without a level of its own.
    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .table(let dialect): try dialect.encode(to: encoder)
      case .xml(let form): try form.encode(to: encoder)
      case .workbook(let form): try form.encode(to: encoder)
      }
    }
  }

  /// The structure of an XML file.
  package struct XMLForm: Codable, Hashable, Sendable {
    /// The root element as the file writes it.
    package var root: String
    /// What its attribute `version` says; left out where it has none.
    package var version: String?
    /// Prefix → namespace; the default one has an empty prefix.
    package var namespaces: [String: String]
    /// Null where nothing is repeated.
    package var recordPath: String?
    /// Elements and attributes with how often they occur.
    package var paths: [PathCount]
  }

  /// A path and how often it occurs.
  package struct PathCount: Codable, Hashable, Sendable {
    /// Names as the file writes them.
    package var path: String
    /// How often it occurs.
    package var count: Int
  }

  /// A column of a table or a path below an XML record, as `Inspection.Column`.
  package struct Column: Codable, Hashable, Sendable {
    /// As the header writes it, or the path.
    package var name: String
    /// `text`, `integer`, `decimal`, `percent`, `money`, `date`, `boolean`, `empty`.
    package var type: String
    /// Cells with something in them.
    package var filled: Int
    /// Cells without.
    package var empty: Int
    /// The first different values.
    package var samples: [String]
  }

  /// The profile that fits.
  package struct ProfileMatch: Codable, Hashable, Sendable {
    /// The profile's id.
    package var id: String
    /// How many demands of its `match` the file meets.
    package var demands: Int
  }

  /// A finding in the language that was asked for, as `Finding`.
  package struct Note: Codable, Hashable, Sendable {
    /// The rule's id.
    package var rule: String
    /// `error`, `warning`, `note`.
    package var severity: String
    /// Of a workbook.
    package var sheet: String?
    /// Line or row, 1-based; null for the file as a whole.
    package var line: Int?
    /// 1-based; null for the file as a whole.
    package var column: Int?
    /// The header or element.
    package var field: String?
    /// As it stands in the file.
    package var value: String?
    /// What is wrong.
    package var message: String
    /// What to do instead.
    package var remedy: String
    /// Further findings of the rule without place.
    package var further: Int
  }

  enum CodingKeys: String, CodingKey {
    case format, encoding, dialect, columns, rows, profile, findings
  }

  /// All keys are written, also where there is nothing.
  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(format, forKey: .format)
    try members.encode(encoding, forKey: .encoding)
    try members.encode(dialect, forKey: .dialect)
    try members.encode(columns, forKey: .columns)
    try members.encode(rows, forKey: .rows)
    try members.encode(profile, forKey: .profile)
    try members.encode(findings, forKey: .findings)
  }
}

extension Inspection {
  /// The inspection as a JSON object; messages in a language.
  package func document(_ language: Language) -> InspectionDocument {
    InspectionDocument(
      format: formatID, encoding: encoding, dialect: form,
      columns: columns.map {
        InspectionDocument.Column(
          name: $0.name, type: $0.type.rawValue, filled: $0.filled, empty: $0.empty,
          samples: $0.samples)
      },
      rows: rows,
      profile: profile.map { InspectionDocument.ProfileMatch(id: $0, demands: demands) },
      findings: findings.map { finding in
        InspectionDocument.Note(
          rule: finding.rule.id, severity: finding.severity.rawValue,
          sheet: finding.location.sheetName,
          line: finding.location.line, column: finding.location.column, field: finding.field,
          value: finding.value,
          message: finding.message(language), remedy: finding.remedy(language),
          further: finding.furtherCount)
      })
  }

  private var formatID: String {
    switch format {
    case .delimited: "csv"
    case .xml: "xml"
    case .workbook(let form): form.kind
    case .unwanted(let file): file.kind.rawValue
    case .empty: "empty"
    }
  }

  private var form: InspectionDocument.Form? {
    switch format {
    case .delimited(let detected, _): .table(CSVWDialect(detected.dialect))
    case .xml(let look, let record):
      .xml(
        InspectionDocument.XMLForm(
          root: look.root?.written ?? "", version: look.version,
          namespaces: Dictionary(
            look.namespaces.map { ($0.prefix, $0.uri) }, uniquingKeysWith: { first, _ in first }),
          recordPath: record,
          paths: look.paths.map { InspectionDocument.PathCount(path: $0.path, count: $0.count) }))
    case .workbook(let form): .workbook(form)
    case .unwanted, .empty: nil
    }
  }
}

extension SourceLocation {
  /// The sheet of a place in a workbook.
  fileprivate var sheetName: String? {
    if case .cell(let sheet, _, _) = place { sheet } else { nil }
  }
}
