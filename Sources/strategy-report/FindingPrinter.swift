import StrategyModel

/// Prints findings one per line, in the form that editors and scripts understand.
struct FindingPrinter {
  let language: Language
  let isColoured: Bool

  /// `file:line:column: error: sentence [rule-id]`; a whole file's finding stands at 1:1.
  func line(_ finding: Finding) -> String {
    let place =
      finding.location.line == nil ? "\(finding.location.file):1:1" : finding.location.description
    var sentence = finding.message(language) + " " + finding.remedy(language)
    if finding.furtherCount > 0 {
      let more = Wording(
        de: " (und \(finding.furtherCount) weitere in dieser Datei)",
        en: " (and \(finding.furtherCount) more in this file)")
      sentence += more[language]
    }
    return
      "\(FindingPrinter.oneLine(place)): \(word(finding.severity)): "
      + "\(FindingPrinter.oneLine(sentence)) [\(finding.rule.id)]"
  }

  /// The line that the finding is about and the mark under it; nil where it is about no line.
  func excerpt(_ finding: Finding, _ lines: [Int: String], width: Int) -> String? {
    guard let number = finding.location.line, let column = finding.location.column,
      let line = lines[number]
    else { return nil }
    let marked = MarkedLine(line, column: column, value: finding.value, width: width)
    return "\(marked.text)\n\(coloured(marked.mark, finding.severity))"
  }

  private func word(_ severity: Severity) -> String { coloured(severity.rawValue, severity) }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard isColoured else { return text }
    let colour = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }

  /// Control characters, line breaks among them, become visible, so that a finding is one line.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: result.append("⏎")
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F...0x9F: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
