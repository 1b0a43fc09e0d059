package import StrategyModel

extension ProfileDraft {
  /// The draft as YAML with comments in a language; it can be read as a profile as it stands.
  package func text(_ language: Language) -> String {
    var lines = heading(language)
    lines += ["profile: \(id)", "version: 1"]
    lines += match
    lines += source(language)
    lines += context(language)
    lines += locale
    lines += fields(language)
    lines += rest(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ language: Language) -> [String] {
    let name = Self.plain(table.file)
    return language == .de
      ? [
        "# Entwurf eines Profils für „\(name)“. Die Prozentzahl vor jedem Feld sagt, wie sicher die",
        "# Zuordnung ist; unsichere bitte prüfen. Die Datei gehört unter dem Namen",
        "# „\(id).yaml“ in den Ordner input/profiles/ und in suppliers.yaml zum Lieferanten.",
      ]
      : [
        "# Draft of a profile for “\(name)”. The percentage before each field says how sure the",
        "# mapping is; please check what is unsure. The file belongs into the folder",
        "# input/profiles/ under the name “\(id).yaml” and in suppliers.yaml to its supplier.",
      ]
  }

  // MARK: Which file, and how it is written

  private var match: [String] {
    let ending = table.file.split(separator: ".").dropFirst().last.map { "*.\($0)" }
    switch table.source {
    case .xml(_, let root, let namespace):
      let space = namespace.isEmpty ? "" : ", namespace: [\(Self.quoted(namespace))]"
      return ["match: {root: \(Self.quoted(root))\(space)}"]
    case .delimited, .sheet:
      let telling: [ReportField] = [.project, .name, .status]
      let headers = guesses.filter { telling.contains($0.field) }
        .map { Self.quoted(table.columns[$0.column].name) }
      return ["match:"] + (ending.map { ["  filename: \(Self.quoted($0))"] } ?? [])
        + ["  header_all: [\(headers.joined(separator: ", "))]"]
    }
  }

  private func source(_ language: Language) -> [String] {
    switch table.source {
    case .xml(let record, _, _):
      return [
        "source:", "  kind: xml", "  ignore_namespaces: true", "  record: \(Self.quoted(record))",
      ]
    case .sheet(let name, let kind):
      // A number would be that of a tab.
      let sheet = Int(name) == nil ? ["  sheet: \(Self.quoted(name))"] : []
      return ["source:", "  kind: \(kind)"] + sheet + Self.tableRules
    case .delimited(let delimiter, let encoding):
      let found = language == .de ? "gefunden" : "found"
      return [
        "source:", "  kind: csv", "  encoding: auto  # \(found): \(encoding)",
        "  encoding_fallback: windows-1252", "  delimiter: \(Self.quoted(delimiter))",
      ] + Self.tableRules + ["  ragged: pad_short"]
    }
  }

  private static let tableRules = [
    "  header: {find: true, max_skip: 15, rows: 1}",
    "  skip_if: [all_empty, {first_cell: '(?i)^(Summe|Gesamt|Zwischensumme|Total)'}]",
  ]

  private func context(_ language: Language) -> [String] {
    guard table.isXML else {
      let dated = table.preamble.contains { row in
        Self.asOfWords.contains { FieldText.folded(row).contains($0) }
          && row.split(whereSeparator: { " :;".contains($0) })
            .contains { DraftDates.pattern(of: String($0)) != nil }
      }
      guard dated else { return [] }
      return [
        "context:",
        #"  as_of: {from: preamble, regex: '(?i)(?:Stand|Stichtag|As of):?\s*([0-9][0-9./-]+[0-9])'}"#,
      ]
    }
    let words = ["statusdate", "asof", "stand", "stichtag", "generated-datetime", "currentdate"]
    for word in words {
      let found = table.head.first { column in
        let last = column.name.split(separator: "/").last.map(String.init) ?? ""
        return FieldText.folded(last).filter { $0 != "@" } == word
          && column.samples.contains { DraftDates.pattern(of: $0) != nil }
      }
      if let found {
        return [
          "context:", "  as_of: {path: \(Self.quoted(found.name)), date: [iso8601, dd.MM.yyyy]}",
        ]
      }
    }
    return []
  }

  private static let asOfWords = ["stand", "stichtag", "as of"]

  // MARK: Values

  private func samples(_ type: FieldType) -> [[String]] {
    guesses.filter { $0.field.type == type }.map { table.columns[$0.column].samples }
  }

  private var locale: [String] {
    let written = samples(.date).joined() + table.preamble
    let dates = DraftDates.used(by: Array(written))
    let patterns = dates.isEmpty ? ["dd.MM.yyyy", "yyyy-MM-dd"] : dates
    let numbers = samples(.money) + samples(.percent)
    var votes: Set<Unicode.Scalar> = []
    for column in numbers {
      var vote = DecimalSignVote()
      for text in column { vote.add(text) }
      if column.contains(where: { $0.contains(",") || $0.contains(".") }),
        let decimal = vote.conventions?.decimal
      {
        votes.insert(decimal)
      }
    }
    let decimal: [String] =
      if votes.count == 1, let sign = votes.first {
        ["  decimal: \"\(sign)\"", "  grouping: \"\(sign == "," ? "." : ",")\""]
      } else {
        ["  decimal: auto"]
      }
    return ["locale:"] + decimal
      + ["  dates: [\(patterns.map(Self.quoted).joined(separator: ", "))]"]
      + ["  null_words: [\"\", \"-\", \"–\", \"k. A.\", \"k.A.\", \"n/a\"]"]
  }

  // MARK: Writing

  /// In double quotation marks, whatever is in it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where ForbiddenCharacter.isForbidden(scalar): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// On one line, for comments.
  static func plain(_ text: String) -> String {
    let line = text.unicodeScalars.map { scalar in
      FieldText.isBlank(scalar) || ForbiddenCharacter.isForbidden(scalar) ? " " : String(scalar)
    }.joined()
    return RowReading.shortened(line)
  }
}
