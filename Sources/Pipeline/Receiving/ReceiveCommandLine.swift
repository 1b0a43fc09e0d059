import StrategyModel
import SystemPackage

/// What to type so that a file that was not clear is filed.
struct ReceiveCommandLine: Sendable {
  private let file: String
  private var options: [(name: String, value: String)] = []

  /// With the options that were given.
  init(_ file: FilePath, _ request: Receiving.Request) {
    self.file = Self.quoted(file.string)
    if request.workspace.input.string != "input" {
      options.append(("--input", Self.quoted(request.workspace.input.string)))
    }
    if let period = request.period { options.append(("--period", period.description)) }
    if let way = request.way { options.append(("--way", Self.quoted(way))) }
    if let note = request.note { options.append(("--note", Self.quoted(note))) }
  }

  func with(_ option: String, _ value: String) -> ReceiveCommandLine {
    var line = self
    line.options.removeAll { $0.name == option }
    line.options.append((option, value))
    return line
  }

  /// The line with a placeholder for what is missing.
  func wording(_ option: String, de: String, en: String) -> Wording {
    Wording(de: with(option, de).text, en: with(option, en).text)
  }

  private var text: String {
    let words = options.map { "\($0.name) \($0.value)" }.joined(separator: " ")
    return "strategy-report receive \(file)\(words.isEmpty ? "" : " " + words)"
  }

  /// As a shell takes it for one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./:".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
