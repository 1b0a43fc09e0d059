import Ingest
import StrategyModel

/// A text in which 1️⃣ 2️⃣ … mark the places where findings are expected.
struct MarkedText {
  let text: String
  /// Line and column of the markers, in their order; both 1-based, columns in Unicode scalars.
  private(set) var places: [String: SourceLocation.Place] = [:]

  init(_ marked: String) {
    var text = ""
    var line = 1
    var column = 1
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}" {
        places[String(character)] = .text(line: line, column: column)
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
  }

  /// The text as a file.
  func file(_ path: String) -> InputFile { InputFile(path: path, bytes: Array(text.utf8)) }

  /// The findings of a file as "1️⃣ rule-id", in order; where no marker stands the place itself.
  func describe(_ findings: [Finding], in path: String) -> [String] {
    findings.filter { $0.location.file == path }.sorted(by: Finding.precedes).map { finding in
      let markers = places.filter { $0.value == finding.location.place }.keys.sorted()
      return "\(markers.first ?? finding.location.description) \(finding.rule.id)"
    }
  }
}
