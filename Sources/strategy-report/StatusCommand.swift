import ArgumentParser
import Pipeline
import StrategyModel
import SystemPackage

/// `status`: calendar and ledger.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says what is due from whom, what came, and who is late; writes nothing.",
    discussion: """
      Exit codes: 0 done, 66 input not found, 74 input/output error, 78 the office's own files are \
      wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The period to show. Default: all, the newest that has ended in full.")
  var period: PeriodArgument?

  @Option(help: "The day to take for today, such as 2024-07-16. Default: the system's.")
  var today: DayArgument?

  func run() throws {
    let console = Console(common)
    let calendar: DeliveryCalendar
    do {
      calendar = try DeliveryCalendar.read(
        DeliveryCalendar.Request(
          workspace: Workspace(
            input: FilePath(common.input), output: FilePath(common.output),
            reports: FilePath(common.reports)),
          period: period?.period, today: today?.day ?? RunClock.today()),
        clock: RunClock())
    } catch {
      throw console.ended(by: error)
    }
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in calendar.configurationFindings where finding.severity == .error {
      let line = printer.line(finding)
      console.complain(Wording(de: line, en: line))
    }
    if common.format == .json {
      Console.print(try StatusSummary(calendar, console.language).json())
    } else if calendar.exitCode == .done {
      for line in StatusTable(calendar, console.language).lines { Console.print(line) }
    }
    conclude(calendar, console)
    throw ArgumentParser.ExitCode(calendar.exitCode.rawValue)
  }

  /// The last line: what is missing, and what comes next.
  private func conclude(_ calendar: DeliveryCalendar, _ console: Console) {
    guard calendar.exitCode == .done else {
      let count = calendar.configurationFindings.count { $0.severity == .error }
      console.complain(
        Wording(
          de: "Kein Überblick möglich: \(count) Fehler in den eigenen Dateien des Büros, oben "
            + "aufgeführt. Bitte beheben und erneut starten.",
          en: "No overview possible: \(count) \(count == 1 ? "error" : "errors") in the office's "
            + "own files, listed above. Please correct and run again."))
      return
    }
    let missing = calendar.missing.count
    let next = calendar.ahead.first
    let ahead = Wording(
      de: next.map { " Nächster Termin: \($0.day.german)." } ?? "",
      en: next.map { " Next date: \($0.day)." } ?? "")
    switch missing {
    case 0:
      console.say(
        Wording(
          de: "Es fehlt keine Lieferung.\(ahead.de)", en: "No delivery is missing.\(ahead.en)"))
    case 1:
      console.say(
        Wording(
          de: "Es fehlt 1 Lieferung.\(ahead.de)", en: "1 delivery is missing.\(ahead.en)"))
    default:
      console.say(
        Wording(
          de: "Es fehlen \(missing) Lieferungen.\(ahead.de)",
          en: "\(missing) deliveries are missing.\(ahead.en)"))
    }
  }
}
