internal import StrategyModel

extension ProfileDraft {
  /// One line for each field with its reason above it.
  func fields(_ language: Language) -> [String] {
    var lines = ["fields:"]
    for guess in guesses {
      lines.append("  # \(guess.confidence) %: \(guess.reason[language])")
      var keys = [origin(guess.column)] + more(guess)
      if guess.field == .status { keys.append("required: true") }
      lines.append("  \(guess.field.rawValue): {\(keys.joined(separator: ", "))}")
      if guess.field == .status { lines += unknownWords(guess, language) }
    }
    return lines
  }

  /// A heading that stands several times is told by its number.
  private func origin(_ index: Int) -> String {
    let name = table.columns[index].name
    if table.isXML { return "path: \(Self.quoted(name))" }
    let key = FieldText.heading(name)
    let equal = table.columns.indices.filter { FieldText.heading(table.columns[$0].name) == key }
    let number = (equal.firstIndex(of: index) ?? 0) + 1
    return "header: [\(Self.quoted(name))]" + (equal.count > 1 ? ", index: \(number)" : "")
  }

  private func more(_ guess: FieldGuesses.Guess) -> [String] {
    let column = table.columns[guess.column]
    switch guess.field {
    case .status: return ["value_map: status"]
    case .light:
      if guesses.contains(where: { $0.field == .status && $0.column == guess.column }) {
        return ["value_map: {\(Self.entries(ColumnContent.health))}", "else: \"null\""]
      }
      let isLetters = column.samples.contains { $0.count == 1 && "GARgar".contains($0) }
      return isLetters ? ["value_map: {G: green, A: amber, R: red}"] : []
    case .percentComplete:
      var vote = PercentScaleVote()
      for text in column.samples {
        for conventions in [NumberConventions.german, .english]
        where PercentReader.parts(text, conventions) != nil {
          vote.add(text, conventions)
          break
        }
      }
      return ["scale: \(vote.scale == .one ? "0-1" : "auto_column")"]
    case .moneyPlanned, .moneySpent:
      let scaled = ["T€", "T €", "TEUR", "Tsd", "Mio"].contains { column.name.contains($0) }
      return ["currency: EUR"]
        + (scaled ? ["units: {header_regex: {'T ?€|TEUR|Tsd': 1000, 'Mio': 1000000}}"] : [])
    case .contact: return ["pii: true"]
    case .comment: return ["max: 4000"]
    default: return []
    }
  }

  private static func entries(_ map: ValueMap) -> String {
    map.entries.map { "\(quoted($0.word)): \($0.meaning)" }.joined(separator: ", ")
  }

  /// Status words that nobody knows are for the office to map; they are not guessed.
  private func unknownWords(_ guess: FieldGuesses.Guess, _ language: Language) -> [String] {
    let words = ColumnContent(table.columns[guess.column]).unknownStatuses.prefix(20)
    guard !words.isEmpty else { return [] }
    let intro =
      language == .de
      ? [
        "  # Diese Wörter sind nicht bekannt. Bitte in eine eigene Liste aufnehmen, zum Beispiel",
        "  #   value_maps: {eigene: {\(Self.quoted(Self.plain(words[0]))): ongoing}}",
        "  # und oben „value_map: [eigene, status]“ schreiben:",
      ]
      : [
        "  # These words are not known. Please put them into a list of your own, for example",
        "  #   value_maps: {own: {\(Self.quoted(Self.plain(words[0]))): ongoing}}",
        "  # and write “value_map: [own, status]” above:",
      ]
    return intro + words.map { "  #   - \(Self.plain($0))" }
  }

  /// Columns without field with the kind of their values, never the values: they may be personal.
  func rest(_ language: Language) -> [String] {
    let taken = Set(guesses.map(\.column))
    let left = table.columns.indices.filter {
      !taken.contains($0) && !table.columns[$0].name.isEmpty
    }
    var lines: [String] = []
    if !left.isEmpty {
      lines.append(
        language == .de
          ? "# Nicht zugeordnete Spalten (was darin steht):"
          : "# Columns without a field (what they hold):")
      lines += left.map {
        "#   - \(Self.plain(table.columns[$0].name)) (\(kind(of: $0)[language]))"
      }
    }
    let known = Set(guesses.map(\.field))
    let open = ReportField.allCases.filter { !known.contains($0) && $0 != .indicators }
    lines.append(
      (language == .de ? "# Felder ohne Spalte: " : "# Fields without a column: ")
        + open.map(\.rawValue).joined(separator: ", "))
    return lines
  }

  private func kind(of index: Int) -> Wording {
    let content = ColumnContent(table.columns[index])
    if content.isEmpty { return Wording(de: "leer", en: "empty") }
    if content.dates >= 80 { return Wording(de: "Daten", en: "dates") }
    if content.booleans >= 80 { return Wording(de: "ja/nein", en: "yes/no") }
    if content.numbers >= 80 { return Wording(de: "Zahlen", en: "numbers") }
    return Wording(de: "Texte", en: "texts")
  }
}
