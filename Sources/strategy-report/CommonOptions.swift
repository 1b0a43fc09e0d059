import ArgumentParser
import Glibc
import StrategyModel
import SystemPackage

/// The form of what goes to standard output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension Language: ArgumentParser.ExpressibleByArgument {}

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "The folder with strategy, register, suppliers and deliveries.")
  var input = "input"

  @Option(help: "The folder for tables and charts.")
  var output = "output"

  @Option(help: "The folder for pages.")
  var reports = "reports"

  @Option(help: "The language of messages: de or en. Default: the locale's.")
  var language: Language?

  @Option(help: "The form of results on standard output: text or json.")
  var format = OutputFormat.text

  @Flag(help: "Say nothing unless something is wrong.")
  var quiet = false

  @Flag(help: "Say what is being done.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "No colours, even on a terminal.")
  var noColor = false

  func validate() throws {
    if quiet && verbose {
      throw ValidationError(
        Wording(
          de: "--quiet und --verbose schließen einander aus.",
          en: "--quiet and --verbose contradict each other."), for: self)
    }
  }

  /// The language asked for, else the one of the environment's locale.
  var spoken: Language { language ?? CommonOptions.languageOfLocale }

  /// The language asked for where the arguments could not be read to their end.
  static func spoken(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      let value: String? =
        argument == "--language" && index + 1 < arguments.count
        ? arguments[index + 1]
        : argument.hasPrefix("--language=") ? String(argument.dropFirst(11)) : nil
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return languageOfLocale
  }

  private static var languageOfLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("de") ? .de : .en
    }
    return .en
  }
}

/// A day on the command line: `2024-07-16`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(iso: argument) else { return nil }
    self.day = day
  }
}

/// A period on the command line: `2024-Q2`.
struct PeriodArgument: ExpressibleByArgument {
  let period: Period

  init?(argument: String) {
    guard let period = Period(argument) else { return nil }
    self.period = period
  }
}
