internal import StrategyModel

/// Finds the place within a text of a YAML file, beyond where the text begins.
enum ExpressionPlace {
  /// The finding at the very character of the expression that it is about, where that is certain;
  /// as it is for other rules.
  static func pointed(_ finding: Finding, in files: [InputFile]) -> Finding {
    let number: FindingArgument? =
      switch finding.rule {
      case ProfileRules.pathInvalid: finding.arguments.dropFirst().first
      case ProfileRules.conditionInvalid: finding.arguments.first
      default: nil
      }
    guard case .number(let character) = number, let text = finding.value,
      case .text(let line, let column) = finding.location.place,
      let file = files.first(where: { $0.path == finding.location.file }),
      let shift = shift(to: character - 1, of: text, line, column, in: file.bytes)
    else { return finding }
    return Finding(
      finding.rule,
      at: SourceLocation(
        file: finding.location.file, place: .text(line: line, column: column + shift)),
      field: finding.field, value: text, finding.arguments)
  }

  /// How many scalars behind its beginning the scalar of the text stands in its line; nil where the
  /// text goes over several lines or has escapes that are not read here.
  private static func shift(
    to index: Int, of text: String, _ line: Int, _ column: Int, in bytes: [UInt8]
  ) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let scalars = Array(String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars)
    let written = scalars.dropFirst(column - 1)
    guard let first = written.first, !"|>".unicodeScalars.contains(first) else { return nil }
    let quote = "'\"".unicodeScalars.contains(first) ? first : nil
    var position = written.startIndex + (quote == nil ? 0 : 1)
    for wanted in text.unicodeScalars.prefix(index) {
      guard position < written.endIndex else { return nil }
      var scalar = written[position]
      if let quote, scalar == quote || (quote == "\"" && scalar == "\\") {
        position += 1
        guard position < written.endIndex else { return nil }
        scalar = written[position]
      }
      guard scalar == wanted else { return nil }
      position += 1
    }
    return position - written.startIndex
  }
}
