import Aggregation
import Foundation
import Pipeline
import StrategyModel
import SystemPackage

/// Says how a run ended: on standard error in words, on standard output as JSON where asked for.
struct RunReporter {
  let console: Console
  let options: CommonOptions

  func tell(_ outcome: RunOutcome) {
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in outcome.configurationFindings {
      let line = printer.line(finding)
      let wording = Wording(de: line, en: line)
      if finding.severity == .error {
        console.complain(wording)
      } else {
        console.detail(wording)
      }
    }
    for period in outcome.periods { tell(period) }
    if options.format == .json { printJSON(outcome) }
    conclude(outcome)
  }

  private func tell(_ summary: RunOutcome.PeriodSummary) {
    let figures = summary.figures
    func count(_ measure: Measure) -> Int { figures.count(measure) ?? 0 }
    let counted = [Severity.error, .warning, .note].map { severity in
      summary.findings.count { $0.severity == severity }
    }
    console.say(
      Wording(
        de: "\(summary.period): \(figures.goal) = \(count(.implemented)) umgesetzt"
          + " + \(count(.unfinished)) beschlossen, noch nicht umgesetzt"
          + " + \(count(.lapsed)) eingestellt oder aufgegangen"
          + " + \(count(.open)) noch nicht beschlossen;"
          + " Meldungen \(figures.coverage.reported) von \(figures.coverage.expected);"
          + " Befunde: \(counted[0]) Fehler,"
          + " \(counted[1]) \(counted[1] == 1 ? "Warnung" : "Warnungen"),"
          + " \(counted[2]) \(counted[2] == 1 ? "Hinweis" : "Hinweise").",
        en: "\(summary.period): \(figures.goal) = \(count(.implemented)) implemented"
          + " + \(count(.unfinished)) decided, not yet implemented"
          + " + \(count(.lapsed)) cancelled or integrated"
          + " + \(count(.open)) not yet decided;"
          + " reports \(figures.coverage.reported) of \(figures.coverage.expected);"
          + " findings: \(counted[0]) \(counted[0] == 1 ? "error" : "errors"),"
          + " \(counted[1]) \(counted[1] == 1 ? "warning" : "warnings"),"
          + " \(counted[2]) \(counted[2] == 1 ? "note" : "notes")."))
    if !summary.missing.isEmpty {
      let names = summary.missing.map(\.text).joined(separator: ", ")
      console.complain(
        Wording(
          de: "\(summary.period): Es fehlt die Lieferung von \(names). "
            + "Die Projekte sind fortgeschrieben.",
          en: "\(summary.period): the delivery of \(names) is missing. "
            + "Its projects are carried forward."))
    }
  }

  /// The last line: what happened and what to do.
  private func conclude(_ outcome: RunOutcome) {
    switch outcome.ending {
    case .configurationErrors:
      let count = outcome.configurationFindings.count { $0.severity == .error }
      console.complain(
        Wording(
          de: "Nichts geschrieben: \(count) Fehler in den eigenen Dateien des Büros, "
            + "oben aufgeführt. Bitte beheben und erneut starten.",
          en: "Nothing written: \(count) \(count == 1 ? "error" : "errors") in the office's own "
            + "files, listed above. Please correct and run again."))
    case .nothingToDo:
      console.complain(
        Wording(
          de: "Nichts geschrieben: Unter \(options.input)/deliveries/ liegt noch kein Zeitraum. "
            + "Bitte einen Ordner wie 2024-Q2 mit Lieferungen anlegen.",
          en: "Nothing written: there is no period below \(options.input)/deliveries/ yet. "
            + "Please create a folder such as 2024-Q2 with deliveries."))
    case .refused:
      console.complain(
        Wording(
          de: "Nichts geschrieben, weil --strict gilt und es Fehlerbefunde gibt. "
            + "Ohne --strict entsteht der Entwurf mit findings.csv.",
          en: "Nothing written, since --strict is set and there are error findings. "
            + "Without --strict the draft is made, with findings.csv."))
    case .identityViolated(let violations):
      func text(_ language: Language) -> String {
        violations.map { $0.words[language] }.joined(separator: "; ")
      }
      console.complain(
        Wording(
          de: "Nichts geschrieben: Die Zählung widerspricht sich selbst (\(text(.de))). "
            + "Das ist ein Programmfehler; bitte melden.",
          en: "Nothing written: the count contradicts itself (\(text(.en))). "
            + "This is a defect of the program; please report it."))
    case .dryRun:
      console.say(
        Wording(
          de: "Probelauf beendet; es wurde nichts geschrieben.",
          en: "Dry run finished; nothing was written."))
    case .published: concludePublished(outcome)
    }
  }

  private func concludePublished(_ outcome: RunOutcome) {
    guard let last = outcome.periods.last, let reports = last.reports, let output = last.output
    else { return }
    let count = outcome.periods.count
    let page = reports.appending(console.language.rawValue).appending("index.html")
    let hint: Wording =
      switch outcome.exitCode {
      case .deliveriesMissing:
        Wording(
          de: " Es fehlen Lieferungen, siehe deliveries.csv.",
          en: " Deliveries are missing, see deliveries.csv.")
      case .errorFindings:
        Wording(
          de: " Es gibt Fehlerbefunde, siehe findings.csv.",
          en: " There are error findings, see findings.csv.")
      default: Wording(de: "", en: "")
      }
    console.say(
      Wording(
        de: "\(count == 1 ? "Ein Entwurf" : "\(count) Entwürfe") geschrieben.\(hint.de) "
          + "Bericht: \(page), Tabellen: \(output)",
        en: "\(count == 1 ? "One draft" : "\(count) drafts") written.\(hint.en) "
          + "Report: \(page), tables: \(output)"))
  }

  private func printJSON(_ outcome: RunOutcome) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(RunSummary(outcome, console.language)) else { return }
    Console.print(Array(data) + [0x0A])
  }
}
