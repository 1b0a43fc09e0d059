internal import StrategyModel
internal import XMLRecords

/// Reads the parts `match` and `source` of a profile.
enum ProfileSourceReader {
  static func match(_ map: inout YAMLMap) -> ProfileMatch? {
    var match = ProfileMatch()
    match.fileName = map.optional("filename", .text).map { FileNamePattern($0) }
    match.allHeaders = map.optional("header_all", of: .list(.text)) ?? []
    let groups = ProfileForms.oneOrMore(YAMLType.scalar(.text))
    match.anyHeaders = map.optional("header_any", of: .list(groups)) ?? []
    match.root = map.optional("root", .text)
    match.elements = map.optional("element", of: ProfileForms.oneOrMore(.scalar(.text))) ?? []
    let attributes = map.optional("attr", of: .dictionary(.scalar(.text))) ?? []
    for pair in attributes { match.rootAttributes[pair.key] = FileNamePattern(pair.value) }
    match.namespaces =
      map.optional("namespace", of: ProfileForms.oneOrMore(.scalar(.anyText))) ?? []
    return match
  }

  /// The kinds of files that there are.
  private static let kinds = ["csv", "xml"] + workbooks
  private static let workbooks = ["xlsx", "ods", "fods", "spreadsheetml"]

  /// What is known of the source although something in it may be wrong.
  struct Part {
    let source: ProfileSource?
    let isXML: Bool
    /// What prefixes mean in the paths of the profile.
    var namespaces = XMLNamespaces.ignored
    var latestBy: Condition.Operand?
    var choices: [RecordChoice] = []
  }

  /// Nil where the kind is not known.
  static func part(_ map: inout YAMLMap) -> Part? {
    guard let kind = map.required("kind", .oneOf(kinds)) else {
      // Without the kind no other key can be judged.
      for key in keys { _ = map.optional(key, of: .any) }
      return nil
    }
    var part: Part
    if kind == "xml" {
      part = xml(&map)
    } else {
      let source = workbooks.contains(kind) ? table(&map) : delimited(&map)
      part = Part(source: .delimited(source), isXML: false)
    }
    part.latestBy = latestBy(&map, part)
    part.choices =
      map.optional("only_if", of: RecordChoice.list(part.isXML ? part.namespaces : nil)) ?? []
    return part
  }

  private static let keys = [
    "encoding", "encoding_fallback", "delimiter", "quote", "header", "skip_if", "ragged",
    "unescape_formula", "earlier_suffix", "sheet", "latest_by", "only_if", "namespaces",
    "ignore_namespaces",
    "record", "limits", "schema",
  ]

  /// A heading or path.
  private static func latestBy(_ map: inout YAMLMap, _ part: Part) -> Condition.Operand? {
    guard part.isXML else {
      return map.optional("latest_by", .text).map { Condition.Operand(text: $0) }
    }
    return map.optional("latest_by", of: ProfileForms.fieldPath(part.namespaces)).map {
      Condition.Operand(text: $0.text, path: $0)
    }
  }

  private static func delimited(_ map: inout YAMLMap) -> DelimitedSource {
    var source = DelimitedSource()
    if let names = map.optional("encoding", of: ProfileForms.oneOrMore(.scalar(.text))),
      names != ["auto"]
    {
      source.encodings =
        map.optional("encoding", of: ProfileForms.oneOrMore(.scalar(ProfileForms.encoding))) ?? []
    }
    source.encodingFallback = map.optional("encoding_fallback", ProfileForms.encoding)
    if map.optional("delimiter", .text) != "auto" {
      source.delimiter = map.optional("delimiter", ProfileForms.delimiter)
    }
    source.quote = map.optional("quote", ProfileForms.quote) ?? source.quote
    readTable(&map, &source)
    source.ragged =
      map.optional("ragged", .choice(DelimitedSource.Ragged.self)) ?? source.ragged
    return source
  }

  private static func table(_ map: inout YAMLMap) -> DelimitedSource {
    var source = DelimitedSource()
    readTable(&map, &source)
    return source
  }

  /// What is said of a table whether it comes as text or in a workbook.
  private static func readTable(_ map: inout YAMLMap, _ source: inout DelimitedSource) {
    if let header = map.optional("header", of: YAMLType<HeaderRule>.map { HeaderRule(&$0) }) {
      source.findsHeader = header.find ?? source.findsHeader
      source.mostSkippedRows = header.mostSkipped ?? source.mostSkippedRows
      source.headerRows = header.rows ?? source.headerRows
    }
    source.skipsFirstCell =
      map.optional("skip_if", of: .list(skipRule))?.compactMap(\.pattern) ?? []
    source.unescapesFormulas = map.optional("unescape_formula", .boolean) ?? true
    source.earlierSuffix = map.optional("earlier_suffix", .text)
    source.sheet = map.optional("sheet", of: sheetName)
  }

  /// A whole number is the number of a tab, anything else its name.
  private static let sheetName = YAMLType<SheetName> { value, findings in
    YAMLType.scalar(.text).read(value, &findings).map { text in
      Int(text).flatMap { $0 > 0 ? .number($0) : nil } ?? .name(text)
    }
  }

  private struct HeaderRule {
    let find: Bool?
    let mostSkipped: Int?
    let rows: Int?

    init(_ map: inout YAMLMap) {
      find = map.optional("find", .boolean)
      mostSkipped = map.optional("max_skip", .integer(in: 0...200))
      rows = map.optional("rows", .integer(in: 1...5))
    }
  }

  /// `all_empty`, which always holds, or `{first_cell: expression}`.
  private struct SkipRule {
    let pattern: TextPattern?
  }

  private static let skipRule = YAMLType<SkipRule> { value, findings in
    if case .text = value.content {
      return YAMLType.scalar(.oneOf(["all_empty"])).read(value, &findings)
        .map { _ in SkipRule(pattern: nil) }
    }
    return YAMLType.map { map in
      map.required("first_cell", of: ProfileForms.pattern()).map { SkipRule(pattern: $0) }
    }.read(value, &findings)
  }

  private static func xml(_ map: inout YAMLMap) -> Part {
    let prefixes = map.optional("namespaces", of: .dictionary(.scalar(.anyText))) ?? []
    let ignores = map.optional("ignore_namespaces", .boolean) ?? prefixes.isEmpty
    let namespaces = XMLNamespaces(
      prefixes: Dictionary(
        prefixes.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      ignoresNamespaces: ignores)
    let record = map.required("record", of: ProfileForms.recordPath(namespaces))
    let limits = map.optional(
      "limits",
      of: YAMLType<(bytes: Int?, depth: Int?, recordBytes: Int?)>.map { limits in
        // Document types are always refused; it may be said.
        _ = limits.optional("dtd", .oneOf(["reject"]))
        return (
          limits.optional("max_bytes", .integer(in: 1...1_000_000_000_000)),
          limits.optional("max_depth", .integer(in: 1...256)),
          limits.optional("max_record_bytes", .integer(in: 1...268_435_456))
        )
      })
    let schema = map.optional("schema", .oneOf(BuiltInSchemas.ids))
    guard let record else { return Part(source: nil, isXML: true, namespaces: namespaces) }
    var source = XMLSource(record: record, namespaces: namespaces)
    source.mostBytes = limits?.bytes
    source.deepest = limits?.depth
    source.mostRecordBytes = limits?.recordBytes
    source.schema = schema
    return Part(source: .xml(source), isXML: true, namespaces: namespaces)
  }
}
