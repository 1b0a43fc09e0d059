internal import DelimitedText
package import StrategyModel
internal import XMLRecords

/// How one kind of file of a supplier is written: which files, where fields stand, in which words.
package struct Profile: Hashable, Sendable {
  /// Its file's name without the ending.
  package let id: String
  /// As its author counts.
  package let version: Int
  /// What it reads, for people.
  package let description: LocalizedText?
  /// Nil = it reads only files of suppliers that name it.
  let match: ProfileMatch?
  let source: ProfileSource
  /// Of several reports on a project the one with the latest value here counts; nil = all count.
  let latestBy: Condition.Operand?
  /// Which records are projects; empty = all.
  let choices: [RecordChoice]
  let context: ProfileContext
  /// Of XML, in the profile's order.
  let lookups: [ProfileLookup]
  /// Of XML: by which `working_days` are counted; nil = Monday to Friday.
  let calendar: CalendarMapping?
  let locale: ProfileLocale
  /// In the order of `ReportField`; at most one per field.
  let fields: [FieldMapping]
  let checks: [ProfileCheck]
  /// Everything that conditions and `latest_by` look at, each once.
  let operands: [Condition.Operand]
  /// Comes with the program; a city's profile goes before it.
  package let isBuiltIn: Bool

  init(
    id: String, version: Int, description: LocalizedText? = nil, match: ProfileMatch? = nil,
    source: ProfileSource, context: ProfileContext = ProfileContext(),
    lookups: [ProfileLookup] = [], locale: ProfileLocale = ProfileLocale(),
    fields: [FieldMapping], checks: [ProfileCheck] = [], latestBy: Condition.Operand? = nil,
    choices: [RecordChoice] = [], calendar: CalendarMapping? = nil, isBuiltIn: Bool = false
  ) {
    self.id = id
    self.version = version
    self.description = description
    self.match = match
    self.source = source
    self.context = context
    self.lookups = lookups
    self.locale = locale
    self.checks = checks
    self.latestBy = latestBy
    self.choices = choices
    self.calendar = calendar
    var operands: [Condition.Operand] = latestBy.map { [$0] } ?? []
    for mapping in fields {
      guard case .derived(let rules) = mapping.origin else { continue }
      operands += rules.flatMap { $0.condition?.operands ?? [] }
    }
    operands += choices.flatMap(\.operands)
    operands += checks.flatMap { $0.condition.operands }
    self.operands = operands.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.fields = fields.sorted { $0.field < $1.field }
    self.isBuiltIn = isBuiltIn
  }

  func mapping(of field: ReportField) -> FieldMapping? {
    fields.first { $0.field == field }
  }

  /// `musteramt-a@1`: what deliveries keep of the profile that read them.
  package var reference: String { "\(id)@\(version)" }
}

/// What a file must be like to belong to a profile; everything stated must hold.
struct ProfileMatch: Hashable, Sendable {
  var fileName: FileNamePattern?
  /// Headers that must all be there.
  var allHeaders: [String] = []
  /// Groups of headers of which one each must be there.
  var anyHeaders: [[String]] = []
  /// The root element's local name.
  var root: String?
  /// Local names of elements of which one must be there, as the root or anywhere in the start of the
  /// file; empty = any file.
  var elements: [String] = []
  /// Attributes of the root and how their values look, with `*` and `?`.
  var rootAttributes: [String: FileNamePattern] = [:]
  /// One of these namespaces; empty = any. `*` stands for any characters, "" for none.
  var namespaces: [String] = []

  init() {}

  /// How many demands it makes: of two profiles that fit, the one that demands more is meant.
  var specificity: Int {
    allHeaders.count + anyHeaders.count + (root == nil ? 0 : 1) + (elements.isEmpty ? 0 : 1)
      + (namespaces.isEmpty ? 0 : 1) + rootAttributes.count + (fileName == nil ? 0 : 1)
  }
}

/// The kind of file that a profile reads.
enum ProfileSource: Hashable, Sendable {
  case delimited(DelimitedSource)
  case xml(XMLSource)
}

/// How a profile says that its delimited text is written.
struct DelimitedSource: Hashable, Sendable {
  /// What to do with rows that have fewer cells than the header.
  enum Ragged: String, CaseIterable, Hashable, Sendable {
    case padShort = "pad_short"
    case reject
  }

  /// Empty = found out.
  var encodings: [TextEncoding] = []
  /// Where nothing in the file tells single-byte encodings apart.
  var encodingFallback: TextEncoding?
  /// Nil = found out.
  var delimiter: [UInt8]?
  var quote = DialectDeclaration.Quote.character(UInt8(ascii: "\""))
  /// The header is sought among the first rows by the names of the fields.
  var findsHeader = true
  /// Rows that may stand above the header.
  var mostSkippedRows = 15
  var headerRows = 1
  /// Rows whose first filled cell matches one of these are no rows of the table.
  var skipsFirstCell: [TextPattern] = []
  var ragged = Ragged.padShort
  var unescapesFormulas = true
  /// Behind a heading, it names the column that holds what was reported last; nil = there is none.
  var earlierSuffix: String?
  /// Of a workbook; nil = the sheet that has most of the headers.
  var sheet: SheetName?

  init() {}
}

/// How a profile names a sheet.
enum SheetName: Hashable, Sendable {
  /// Case and white space do not matter.
  case name(String)
  /// 1-based, in the order of the tabs, hidden ones counted.
  case number(Int)

  /// As it stands in messages.
  var text: String {
    switch self {
    case .name(let name): name
    case .number(let number): String(number)
    }
  }
}

/// How a profile says that its XML is built.
struct XMLSource: Hashable, Sendable {
  let record: RecordPath
  let namespaces: XMLNamespaces
  /// Bytes and levels that a file may have, and bytes of one record; nil = the usual limits.
  var mostBytes: Int?
  var deepest: Int?
  var mostRecordBytes: Int?
  /// The id of a schema that comes with the program.
  var schema: String?

  init(record: RecordPath, namespaces: XMLNamespaces = .ignored) {
    self.record = record
    self.namespaces = namespaces
  }
}
