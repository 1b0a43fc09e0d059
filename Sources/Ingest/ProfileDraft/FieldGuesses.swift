internal import StrategyModel

/// Which column of a table is probably which field, and why.
struct FieldGuesses {
  /// One field with its column.
  struct Guess {
    let field: ReportField
    /// 0-based.
    let column: Int
    /// Per cent.
    let confidence: Int
    let reason: Wording
  }

  /// In the order of the fields; every column at most once, but for a status that is a light too.
  private(set) var all: [Guess] = []

  /// Less is not guessed.
  private static let least = 50

  init(_ table: DraftTable) {
    let contents = table.columns.map { ColumnContent($0) }
    var possible: [Guess] = []
    for (index, column) in table.columns.enumerated() where !column.name.isEmpty {
      for field in ReportField.allCases {
        guard let guess = Self.guess(field, index, column, contents[index]) else { continue }
        possible.append(guess)
      }
    }
    possible.sort {
      ($1.confidence, $0.field, $0.column) < ($0.confidence, $1.field, $1.column)
    }
    var fields: Set<ReportField> = []
    var columns: Set<Int> = []
    for guess in possible where guess.confidence >= Self.least {
      guard !fields.contains(guess.field), !columns.contains(guess.column) else { continue }
      fields.insert(guess.field)
      columns.insert(guess.column)
      all.append(guess)
    }
    if !fields.contains(.light), let status = all.first(where: { $0.field == .status }),
      contents[status.column].isStatusAndLight
    {
      all.append(
        Guess(
          field: .light, column: status.column, confidence: 90,
          reason: Wording(
            de: "das Wort sagt auch, wie gut es läuft", en: "the word also says how well it goes")))
    }
    all.sort { $0.field < $1.field }
  }

  private static func guess(
    _ field: ReportField, _ index: Int, _ column: DraftTable.Column, _ content: ColumnContent
  ) -> Guess? {
    var heading = HeadingWords.score(column.name, field)
    // Short values that all differ, in the first column: lists begin with what they number by.
    if heading == 0, field == .project, index == 0, content.isIdentifying, content.isDistinct {
      heading = 50
    }
    let values = ValueClue(field, content)
    if content.isEmpty {
      guard heading > 0 else { return nil }
      return Guess(
        field: field, column: index, confidence: max(0, heading - 15),
        reason: Wording(
          de: headingReason(heading).de + ", die Spalte ist leer",
          en: headingReason(heading).en + ", the column is empty"))
    }
    guard let values else { return nil }
    if heading == 0 {
      guard values.aloneScore > 0 else { return nil }
      return Guess(
        field: field, column: index, confidence: values.aloneScore, reason: values.reason)
    }
    return Guess(
      field: field, column: index, confidence: min(99, max(0, heading + values.change)),
      reason: Wording(
        de: "\(headingReason(heading).de), \(values.reason.de)",
        en: "\(headingReason(heading).en), \(values.reason.en)"))
  }

  private static func headingReason(_ score: Int) -> Wording {
    score >= 87
      ? Wording(de: "bekannte Überschrift", en: "known heading")
      : score > 50
        ? Wording(de: "die Überschrift klingt danach", en: "the heading sounds like it")
        : Wording(de: "erste Spalte", en: "first column")
  }
}

/// What the values of a column say for or against a field; nil where they rule it out.
private struct ValueClue {
  /// Added to what the heading says.
  var change = 0
  /// How much they say without any heading.
  var aloneScore = 0
  var reason = Wording(de: "die Werte sprechen nicht dagegen", en: "the values do not contradict")

  init?(_ field: ReportField, _ content: ColumnContent) {
    switch field.type {
    case .date:
      guard content.dates >= 60 else { return nil }
      set(4, 0, Self.share(content.dates, "Daten", "dates"))
    case .percent:
      guard content.percents >= 80 else { return nil }
      set(
        content.hasPercentSigns ? 8 : 2, content.hasPercentSigns ? 62 : 0,
        Self.share(content.percents, "Prozentzahlen", "percentages"))
    case .money:
      guard content.amounts >= 70, content.dates < 60 || content.hasCurrency else { return nil }
      set(content.hasCurrency ? 6 : 2, 0, Self.share(content.amounts, "Beträge", "amounts"))
    case .boolean:
      guard content.booleans >= 80 else { return nil }
      set(2, 0, Self.share(content.booleans, "ja oder nein", "yes or no"))
    case .indicators: return nil
    default: guard setWords(field, content) else { return nil }
    }
  }

  private mutating func set(_ change: Int, _ alone: Int, _ reason: Wording) {
    self.change = change
    aloneScore = alone
    self.reason = reason
  }

  private mutating func setWords(_ field: ReportField, _ content: ColumnContent) -> Bool {
    switch field {
    case .status:
      if content.dates >= 60 { return false }
      let share = content.statuses
      set(
        share >= 50 ? 6 : (share > 0 ? -5 : -25), share >= 80 ? 70 : 0,
        Self.share(share, "bekannte Statuswörter", "known status words"))
    case .light:
      guard content.lights >= 60 else { return false }
      set(8, content.lights >= 90 ? 72 : 0, Self.share(content.lights, "Ampelfarben", "lights"))
    case .project:
      guard content.dates < 60 || content.isIdentifying else { return false }
      let isKey = content.isIdentifying && content.isDistinct
      set(
        (isKey ? 4 : -14) + (content.hasRegisterForm ? 10 : 0),
        content.hasRegisterForm && isKey ? 66 : 0,
        isKey
          ? Wording(de: "jeder Wert kommt einmal vor", en: "every value occurs once")
          : Wording(de: "Werte kommen mehrmals vor", en: "values occur several times"))
    case .name:
      guard content.isText, !content.hasRegisterForm else { return false }
      set(
        content.isDistinct ? 6 : -24, 0,
        content.isDistinct
          ? Wording(de: "verschiedene Texte", en: "different texts")
          : Wording(de: "gleiche Texte", en: "equal texts"))
    case .comment, .reason, .evidence, .integratedInto, .contributions:
      guard content.isText || content.numbers < 80 else { return false }
      set(content.isLongText ? 4 : 2, 0, Wording(de: "Texte", en: "texts"))
    case .contact, .lead, .focus:
      guard content.isText else { return false }
      set(2, 0, Wording(de: "Namen oder Texte", en: "names or texts"))
    default: return false
    }
    return true
  }

  private static func share(_ share: Int, _ german: String, _ english: String) -> Wording {
    share == 100
      ? Wording(de: "alle Werte sind \(german)", en: "all values are \(english)")
      : Wording(
        de: "\(share) % der Werte sind \(german)", en: "\(share) % of the values are \(english)")
  }
}
