import ArgumentParser
import Foundation
import Pipeline
import StrategyModel
import SystemPackage

/// `request`: forms and covering letters for a period.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Writes a pre-filled form and a covering letter for everybody who owes a report.",
    discussion: """
      They lie in output/outbox/<period>/<supplier>/ afterwards; nothing is sent. Files that hold \
      the same already are left as they are. Exit codes: 0 done, 64 wrong usage, 66 input not \
      found, 73 output cannot be created, 74 input/output error, 75 another run holds the lock, 78 \
      the office's own files are wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The period to ask for, such as 2024-Q3.")
  var period: PeriodArgument

  @Option(help: "Only this supplier's (an id of suppliers.yaml). Default: everybody's.")
  var supplier: String?

  func run() throws {
    let console = Console(common)
    let outcome: FormRequest.Outcome
    do {
      outcome = try FormRequest.perform(
        FormRequest.Request(
          workspace: Workspace(
            input: FilePath(common.input), output: FilePath(common.output),
            reports: FilePath(common.reports)),
          period: period.period, supplier: supplier), clock: RunClock())
    } catch {
      throw console.ended(by: error)
    }
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in outcome.configurationFindings where finding.severity == .error {
      let line = printer.line(finding)
      console.complain(Wording(de: line, en: line))
    }
    if common.format == .json {
      Console.print(try Summary(outcome, period.period).json())
    } else {
      for ready in outcome.ready { Console.print(ready.line[console.language]) }
    }
    conclude(outcome, console)
    throw ArgumentParser.ExitCode(outcome.exitCode.rawValue)
  }

  /// The last line: what lies ready, and what to do with it.
  private func conclude(_ outcome: FormRequest.Outcome, _ console: Console) {
    guard outcome.exitCode == .done else {
      let count = outcome.configurationFindings.count { $0.severity == .error }
      console.complain(
        Wording(
          de: "Nichts geschrieben: \(count) Fehler in den eigenen Dateien des Büros, oben "
            + "aufgeführt. Bitte beheben und erneut starten.",
          en: "Nothing written: \(count) \(count == 1 ? "error" : "errors") in the office's own "
            + "files, listed above. Please correct and run again."))
      return
    }
    let count = outcome.ready.count
    guard count > 0 else {
      console.say(
        Wording(
          de: "Für \(period.period) schuldet niemand einen Bericht; es gibt nichts zu schreiben. "
            + "Wer ab wann berichtet, steht in suppliers.yaml (owes_from).",
          en: "Nobody owes a report for \(period.period); there is nothing to write. Who reports "
            + "from when stands in suppliers.yaml (owes_from)."))
      return
    }
    let new = outcome.ready.count(where: \.isNew)
    let without = outcome.ready.filter { !$0.hasAddress }.count
    let folder = "\(common.output)/outbox/\(period.period)"
    let state = Wording(
      de: new == count ? "" : new == 0 ? " Nichts davon ist neu." : " Neu sind \(new) davon.",
      en: new == count ? "" : new == 0 ? " None of them is new." : " \(new) of them are new.")
    let address = Wording(
      de: without == 0
        ? "" : " In \(without) Entwürfen fehlt die Adresse (suppliers.yaml, contact).",
      en: without == 0
        ? ""
        : " In \(without) \(without == 1 ? "draft" : "drafts") the address is missing "
          + "(suppliers.yaml, contact).")
    console.say(
      Wording(
        de: "\(count == 1 ? "1 Formular liegt" : "\(count) Formulare liegen") mit Anschreiben in "
          + "\(folder) bereit; gesendet ist nichts.\(state.de)\(address.de)",
        en: "\(count == 1 ? "1 form lies" : "\(count) forms lie") ready with covering letters in "
          + "\(folder); nothing has been sent.\(state.en)\(address.en)"))
  }

  /// What lies ready as one JSON object.
  private struct Summary: Encodable {
    let exitCode: Int32
    let period: String
    let configuration: [String]
    let forms: [Form]

    struct Form: Encodable {
      let supplier: String
      let projects: Int
      let due: String
      let folder: String
      let form: String
      let isNew: Bool
      let hasAddress: Bool
    }

    init(_ outcome: FormRequest.Outcome, _ period: Period) {
      exitCode = outcome.exitCode.rawValue
      self.period = period.description
      configuration = outcome.configurationFindings.map {
        FindingPrinter(language: .en, isColoured: false).line($0)
      }
      forms = outcome.ready.map {
        Form(
          supplier: $0.supplier.text, projects: $0.projects, due: $0.due.description,
          folder: $0.folder.string, form: $0.form, isNew: $0.isNew, hasAddress: $0.hasAddress)
      }
    }

    func json() throws -> [UInt8] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }
}

extension FormRequest.Ready {
  /// One line about it.
  fileprivate var line: Wording {
    let file = folder.appending(form).string
    return Wording(
      de: "\(file): \(projects) \(projects == 1 ? "Projekt" : "Projekte"), fällig \(due.german)",
      en: "\(file): \(projects) \(projects == 1 ? "project" : "projects"), due \(due)")
  }
}
