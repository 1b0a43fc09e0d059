import ArgumentParser
import StrategyModel

/// The argument parser's messages, which it has in English only, in German.
enum UsageTexts {
  /// A whole message about wrong usage: what is wrong, the usage, where there is help.
  static func german(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Help:  ") }
      .map { german(line: $0) }
      .joined(separator: "\n")
  }

  private static func german(line: Substring) -> String {
    if let rest = rest(of: line, after: "Usage: ") { return "Aufruf: \(rest)" }
    if let match = line.wholeMatch(of: /\s+See '(.+)' for more information\./) {
      return "  Alle Optionen nennt „\(match.1)“."
    }
    return rest(of: line, after: "Error: ").map { "Fehler: \(wrong($0))" } ?? String(line)
  }

  private static func rest(of line: Substring, after start: String) -> Substring? {
    line.hasPrefix(start) ? line.dropFirst(start.count) : nil
  }

  /// What is wrong; a text that is not known is left as it is.
  private static func wrong(_ text: Substring) -> String {
    if let match = text.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      return "Die Option „\(match.1)“ gibt es nicht"
        + (match.2.map { "; gemeint ist vielleicht „\($0)“." } ?? ".")
    }
    if let match = text.wholeMatch(of: /Unexpected argument '(.*)'/) {
      return "„\(match.1)“ ist hier nicht vorgesehen."
    }
    if let match = text.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
      return "Hier nicht vorgesehen: „\(match.1.replacing("', '", with: "“, „"))“."
    }
    if let match = text.wholeMatch(of: /Missing value for '(.+)'/) {
      return "Es fehlt der Wert zu „\(match.1)“."
    }
    if let match = text.wholeMatch(of: /Missing (?:expected argument|one of:) '(.+)'/) {
      return "Es fehlt: „\(match.1.replacing("', '", with: "“ oder „"))“."
    }
    if text == "Missing required subcommand." { return "Es fehlt der Befehl." }
    if let match = text.wholeMatch(
      of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+)\.)?/)
    {
      return "Der Wert „\(match.1)“ ist für „\(match.2)“ nicht möglich"
        + (match.3.map { "; möglich sind: \(choices($0))." } ?? ".")
    }
    if let match = text.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return "Die Option „\(match.1)“ hat keinen Wert, angegeben ist „\(match.2)“."
    }
    return String(text)
  }

  /// 'text' and 'json' → „text“ und „json“.
  private static func choices(_ text: Substring) -> String {
    let inner = text.dropFirst().dropLast()
      .replacing("' and '", with: "“ und „").replacing("' or '", with: "“ oder „")
      .replacing("', '", with: "“, „")
    return "„\(inner)“"
  }
}

extension ValidationError {
  /// What is wrong with the usage, in the language of messages.
  init(_ wording: Wording, for options: CommonOptions) { self.init(wording[options.spoken]) }
}
