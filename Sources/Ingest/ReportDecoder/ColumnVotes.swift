internal import StrategyModel

/// What the numbers of a file's columns mean, where a profile leaves that to the columns.
struct ColumnVotes {
  private var conventions: [ReportField: NumberConventions] = [:]
  private var scales: [ReportField: PercentReader.Scale] = [:]
  private let profile: Profile
  /// About columns of which nothing can be said.
  private(set) var findings: [Finding] = []

  /// Looks at all records once, if any column has to be looked at.
  init(_ format: any SourceFormat, profile: Profile) {
    self.profile = profile
    let voting = profile.fields.filter { mapping in
      switch mapping.field.type {
      case .percent: mapping.percentScale == .autoColumn || profile.locale.conventions == nil
      case .money: profile.locale.conventions == nil
      default: false
      }
    }
    guard !voting.isEmpty else { return }
    var texts: [ReportField: Set<String>] = [:]
    _ = format.read { record in
      for mapping in voting {
        for cell in record.cells[mapping.field] ?? [] {
          let text = FieldText.trimmed(cell.text)
          if profile.locale.words.isNothing(text) || SpreadsheetLeftover(text) != nil { continue }
          texts[mapping.field, default: []].insert(text)
        }
      }
    }
    for mapping in voting {
      decide(mapping, texts[mapping.field, default: []].sorted(), format)
    }
  }

  private mutating func decide(
    _ mapping: FieldMapping, _ texts: [String], _ format: any SourceFormat
  ) {
    let field = mapping.field
    if profile.locale.conventions == nil {
      var vote = DecimalSignVote()
      for text in texts { vote.add(text) }
      guard let found = vote.conventions else {
        note(HeaderRules.numberFormatUnclear, field, format)
        return
      }
      conventions[field] = found
    }
    guard field.type == .percent, mapping.percentScale == .autoColumn,
      let numbers = self.numbers(field)
    else { return }
    var vote = PercentScaleVote()
    for text in texts { vote.add(text, numbers) }
    guard let scale = vote.scale else {
      note(HeaderRules.percentScaleUnclear, field, format)
      return
    }
    scales[field] = scale
  }

  private mutating func note(_ rule: Rule, _ field: ReportField, _ format: any SourceFormat) {
    guard let heading = format.heading(field) else { return }
    findings.append(Finding(rule, at: heading.location, field: heading.field))
  }

  /// How numbers of a field are written; nil = cannot be told, its values are dropped.
  func numbers(_ field: ReportField) -> NumberConventions? {
    profile.locale.conventions ?? conventions[field]
  }

  /// Nil = cannot be told, the values are dropped.
  func scale(_ mapping: FieldMapping) -> PercentReader.Scale? {
    switch mapping.percentScale {
    case .hundred: .hundred
    case .one: .one
    case .autoColumn: scales[mapping.field]
    }
  }
}
