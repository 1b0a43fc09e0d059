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
    let counts = summary.counts
    let counted = [counts.errors, counts.warnings, counts.notes]
    console.say(
      Wording(
        de: "\(summary.period): \(counts.goal) = \(counts.implemented) umgesetzt"
          + " + \(counts.unfinished) beschlossen, noch nicht umgesetzt"
          + " + \(counts.lapsed) eingestellt oder aufgegangen"
          + " + \(counts.open) noch nicht beschlossen;"
          + " Meldungen \(counts.reported) von \(counts.expected);"
          + " Befunde: \(counted[0]) Fehler,"
          + " \(counted[1]) \(counted[1] == 1 ? "Warnung" : "Warnungen"),"
          + " \(counted[2]) \(counted[2] == 1 ? "Hinweis" : "Hinweise").",
        en: "\(summary.period): \(counts.goal) = \(counts.implemented) implemented"
          + " + \(counts.unfinished) decided, not yet implemented"
          + " + \(counts.lapsed) cancelled or integrated"
          + " + \(counts.open) not yet decided;"
          + " reports \(counts.reported) of \(counts.expected);"
          + " findings: \(counted[0]) \(counted[0] == 1 ? "error" : "errors"),"
          + " \(counted[1]) \(counted[1] == 1 ? "warning" : "warnings"),"
          + " \(counted[2]) \(counted[2] == 1 ? "note" : "notes")."))
    if !counts.missing.isEmpty {
      let names = counts.missing.joined(separator: ", ")
      let isOne = counts.missing.count == 1
      console.complain(
        Wording(
          de: "\(summary.period): Es \(isOne ? "fehlt die Lieferung" : "fehlen die Lieferungen") "
            + "von \(names). Die Projekte sind fortgeschrieben.",
          en: "\(summary.period): the \(isOne ? "delivery" : "deliveries") of \(names) "
            + "\(isOne ? "is" : "are") missing. The projects are carried forward."))
    }
  }

  /// The last line: what happened and what to do.
  private func conclude(_ outcome: RunOutcome) {
    switch outcome.ending {
    case .configurationErrors:
      let count = outcome.configurationFindings.count { $0.severity == .error }
      console.complain(
        Wording(
          de: "Nichts geschrieben: \(count) Fehler in den eigenen Dateien des Strategiebüros, "
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
    let count = outcome.periods.count { !$0.isUnchanged }
    guard count > 0 else {
      console.say(
        Wording(
          de: "Nichts hat sich geändert; die Entwürfe blieben, wie sie waren. Bericht: "
            + "\(reports.appending(console.language.rawValue).appending("index.html"))",
          en: "Nothing has changed; the drafts were left as they were. Report: "
            + "\(reports.appending(console.language.rawValue).appending("index.html"))"))
      return
    }
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
