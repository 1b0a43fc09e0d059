import ArgumentParser
import Foundation
import Pipeline
import StrategyModel
import SystemPackage

/// `check`: findings for files before they are filed.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with delivery files before they are filed; stores nothing.",
    discussion: """
      Findings go to standard output, one per line: file:line:column: error|warning|note: \
      sentence [rule-id]. On a terminal, or with --verbose, the line itself follows with a mark \
      under the cell, both indented. Exit codes: 0 no error finding, 1 error findings, 65 a file could not \
      be read to its end, 66 file or input not found, 78 the office's own files are wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The files to check.", completion: .file())
  var files: [String]

  @Option(help: "Whose files they are. Default: told by the folder, else by the projects inside.")
  var supplier: String?

  @Option(help: "The period they are for. Default: told by the folder, else the latest.")
  var period: PeriodArgument?

  @Option(help: "The profile that reads them. Default: the supplier's, else the one that fits.")
  var profile: String?

  @Option(help: "The day to take for today, such as 2024-07-16. Default: the system's.")
  var today: DayArgument?

  func run() throws {
    let console = Console(common)
    let check: FileCheck
    do {
      check = try FileCheck.perform(
        FileCheck.Request(
          input: FilePath(common.input), files: files.map { FilePath($0) }, supplier: supplier,
          period: period?.period, profile: profile, today: today?.day ?? RunClock.today(),
          showsLines: console.showsLines && common.format == .text))
    } catch {
      throw console.ended(by: error)
    }
    let language = console.language
    let printer = FindingPrinter(language: language, isColoured: console.isColoured)
    for finding in check.configurationFindings where finding.severity == .error {
      let line = printer.line(finding)
      console.complain(Wording(de: line, en: line))
    }
    if common.format == .json {
      Console.print(try FindingSummary.json(check.files.flatMap(\.findings), language))
    } else {
      let width = Console.width
      for file in check.files {
        for finding in file.findings {
          Console.print(printer.line(finding))
          printer.excerpt(finding, file.lines, width: width).map(Console.print)
        }
      }
    }
    for file in check.files { console.say(CheckCommand.words(for: file)) }
    throw ArgumentParser.ExitCode(check.exitCode.rawValue)
  }

  /// As what a file was read, and what to do next.
  private static func words(for file: FileCheck.CheckedFile) -> Wording {
    let errors = file.findings.count { $0.severity == .error }
    let profile = file.profile ?? "–"
    let read =
      file.supplier.map {
        Wording(
          de: "gelesen für \($0), \(file.period), Profil \(profile)",
          en: "read for \($0), \(file.period), profile \(profile)")
      }
      ?? Wording(
        de: "gelesen für \(file.period), Profil \(profile), ohne dass ein Lieferant genannt oder "
          + "zu erkennen ist (--supplier nennt ihn)",
        en: "read for \(file.period), profile \(profile), with no supplier named or recognised "
          + "(--supplier names one)")
    return Wording(
      de: "\(file.path): \(read.de); "
        + "\(file.accepted) von \(file.rows) \(file.rows == 1 ? "Meldung" : "Meldungen") verwendbar, "
        + (errors == 0
          ? "keine Fehler. Die Datei kann geliefert werden."
          : "\(errors) Fehler. Bitte berichtigen und noch einmal prüfen."),
      en: "\(file.path): \(read.en); "
        + "\(file.accepted) of \(file.rows) \(file.rows == 1 ? "report" : "reports") usable, "
        + (errors == 0
          ? "no errors. The file can be delivered."
          : "\(errors) \(errors == 1 ? "error" : "errors"). Please correct and check again."))
  }
}
