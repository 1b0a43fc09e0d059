internal import StrategyModel

/// A text of a file with its place.
struct SourceCell: Hashable, Sendable {
  /// As it stands in the file.
  let text: String
  /// The header or element name as the file writes it.
  let field: String
  let location: SourceLocation
  /// The currency that the file states beside an amount.
  var currency: String?
  /// The code list that the file names beside a code.
  var codeList: String?
  /// What the column or element is about: an issue's id, an indicator's name.
  var subject: String?

  init(_ text: String, field: String, at location: SourceLocation) {
    self.text = text
    self.field = field
    self.location = location
  }
}

/// One row or element about a project: the texts of the fields that a profile maps.
struct SourceRecord: Sendable {
  let location: SourceLocation
  /// A field without entry is not in the record; several cells only for repeated elements.
  var cells: [ReportField: [SourceCell]] = [:]
  var indicators: [Indicator] = []
  /// What conditions and `latest_by` of the profile look at, by their texts.
  var operands: [String: SourceCell] = [:]
  /// A finding with the effect `row-rejected` was made about the row as such.
  var isBroken = false
  /// What the clerk answers to findings about the row.
  var answer: SourceCell?
  /// The row of a form in which nothing was changed: the last report still holds.
  var confirmsEarlier = false

  /// The parts of one indicator.
  struct Indicator: Sendable {
    let location: SourceLocation
    var parts: [IndicatorPart: SourceCell]
  }

  init(location: SourceLocation) { self.location = location }

  func cell(_ field: ReportField) -> SourceCell? { cells[field]?.first }
}

/// What a file says besides its records, and what was found while reading it.
struct SourceSummary: Sendable {
  var asOf: SourceCell?
  var nothingNew: SourceCell?
  var period: SourceCell?
  var supplier: SourceCell?
  /// How many records the file says that there are.
  var total: SourceCell?
  /// How many records were given, whether they are projects or not.
  var recordCount = 0
  var findings: [Finding] = []
  /// Schema violations; they count only where nothing else was found about their element.
  var schemaFindings: [Finding] = []

  init() {}
}
