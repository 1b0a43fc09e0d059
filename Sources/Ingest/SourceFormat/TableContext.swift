internal import StrategyModel

/// Finds what a delimited text says once: its day, its period, "Fehlanzeige".
struct TableContext {
  var summary = SourceSummary()
  private let context: ProfileContext
  private let file: String

  init(file: String, profile: Profile) {
    self.file = file
    context = profile.context
    let name = String(file.split(separator: "/").last ?? "")
    summary.asOf = fileName(context.asOf, name, "as_of")
    summary.period = fileName(context.period, name, "period")
    summary.supplier = fileName(context.supplier, name, "supplier")
    summary.nothingNew = fileName(context.nothingNew, name, "nothing_new")
  }

  private func fileName(
    _ origin: ProfileContext.Origin?, _ name: String, _ field: String
  ) -> SourceCell? {
    if case .constant(let text) = origin {
      return SourceCell(text, field: field, at: SourceLocation(file: file))
    }
    guard case .fileName(let pattern) = origin else { return nil }
    return pattern.value(in: name).map {
      SourceCell($0, field: field, at: SourceLocation(file: file))
    }
  }

  /// Looks at a row outside the table: each cell by itself, then all together.
  mutating func lookAtPreamble(_ cells: [(text: String, location: SourceLocation)]) {
    let filled = cells.filter { !FieldText.trimmed($0.text).isEmpty }
    guard let first = filled.first else { return }
    let whole = (filled.map { FieldText.trimmed($0.text) }.joined(separator: " "), first.location)
    for (text, location) in filled + (filled.count > 1 ? [whole] : []) {
      let text = FieldText.trimmed(text)
      take(context.asOf, "as_of", text, location, &summary.asOf)
      take(context.period, "period", text, location, &summary.period)
      take(context.supplier, "supplier", text, location, &summary.supplier)
      if summary.nothingNew == nil { summary.nothingNew = nothingNew(text, location) }
    }
  }

  /// Whether a row of the table only says that there is nothing new.
  mutating func lookAtRow(_ first: (text: String, location: SourceLocation)) -> Bool {
    guard let cell = nothingNew(FieldText.trimmed(first.text), first.location) else { return false }
    if summary.nothingNew == nil { summary.nothingNew = cell }
    return true
  }

  private func take(
    _ origin: ProfileContext.Origin?, _ field: String, _ text: String,
    _ location: SourceLocation, _ cell: inout SourceCell?
  ) {
    switch origin {
    case .preamble(let pattern), .anyCell(let pattern):
      guard cell == nil, let value = pattern.value(in: text) else { return }
      cell = SourceCell(value, field: field, at: location)
    case .fileName, .path, .constant, nil: return
    }
  }

  private func nothingNew(_ text: String, _ location: SourceLocation) -> SourceCell? {
    let own: TextPattern? =
      switch context.nothingNew {
      case .preamble(let pattern), .anyCell(let pattern): pattern
      case .fileName, .path, .constant, nil: nil
      }
    guard own?.matches(text) == true || DelimitedFormat.usualNothingNew?.matches(text) == true
    else { return nil }
    return SourceCell(text, field: "nothing_new", at: location)
  }
}

extension TextPattern {
  /// The first group that took part in the first match, or the match itself.
  func value(in text: String) -> String? {
    guard let groups = groups(in: text) else { return nil }
    return groups.dropFirst().lazy.compactMap { $0 }.first ?? groups.first ?? nil
  }
}
