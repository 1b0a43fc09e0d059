extension German: OverviewTexts {
  package func lead(
    unfinished: PrintedFigure, lapsed: PrintedFigure, open: PrintedFigure
  ) -> Phrase {
    let parts: [Phrase] = [
      "\(unfinished) \(sind(unfinished)) beschlossen, aber noch nicht umgesetzt",
      "\(lapsed) \(sind(lapsed)) eingestellt oder in anderen aufgegangen",
      "\(open) \(sind(open)) noch nicht beschlossen",
    ]
    return parts.joined(separator: ", ") + "."
  }

  package func shareOfGoal(_ share: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(share) des Ziels von \(goal)"
  }

  package func shareOfFixed(_ share: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    fixed.isZero ? "noch keines ist beschlossen" : "\(share) von \(fixed) beschlossenen"
  }

  package func openSlots(_ open: PrintedFigure) -> String {
    open.isOne
      ? "Platz, für den der Rat noch kein Kernprojekt beschlossen hat"
      : "Plätze, für die der Rat noch kein Kernprojekt beschlossen hat"
  }

  package func coverage(
    reported: PrintedFigure, expected: PrintedFigure, oldest: PrintedFigure?
  ) -> Phrase {
    let oldestReport: Phrase = oldest.map { "Älteste berücksichtigte Meldung: \($0)." } ?? ""
    guard !expected.isZero else {
      return "Für diesen Zeitraum wird keine Meldung erwartet. " + oldestReport
    }
    let there: Phrase =
      "\(reported) von \(expected) \(expected.isOne ? "erwarteten Meldung" : "erwarteten Meldungen")"
      + " \(reported.isOne ? "liegt" : "liegen") vor. "
    return there + oldestReport
  }

  package func carriedForward(_ count: Int) -> String {
    count == 1
      ? "1 Kernprojekt ist mit seiner letzten früheren Meldung fortgeschrieben."
      : "\(numbers.count(count)) Kernprojekte sind mit ihrer letzten früheren Meldung "
        + "fortgeschrieben."
  }

  package func stale(_ count: Int) -> String {
    count == 1
      ? "Bei 1 Kernprojekt ist die letzte Meldung zu alt; es zählt als „keine Angabe“."
      : "Bei \(numbers.count(count)) Kernprojekten ist die letzte Meldung zu alt; sie zählen als "
        + "„keine Angabe“."
  }

  package var keyFiguresHeading: String { "Die vier Zahlen" }
  package var competenciesHeading: String { "Kompetenzen" }
  package var fociHeading: String { "Schwerpunkte" }
  package var issuesHeading: String { "Querschnittsthemen" }
  package var batchesHeading: String { "Pakete" }
  package var kindsHeading: String { "Arten der Organisation" }
  package var publishedHeading: String { "Veröffentlichte Zahlen" }
  package var missingHeading: String { "Was fehlt" }
  package var findingsHeading: String { "Befunde" }
  package var projectsHeading: String { "Alle Kernprojekte" }
  package var methodsHeading: String { "Wie gezählt wird" }

  package var fociIntroduction: String {
    "Jede Kompetenz hat Schwerpunkte, jeder Schwerpunkt Plätze für Kernprojekte. Ein Platz zählt "
      + "mit dem Kernprojekt, das am Ende des Berichtszeitraums auf ihm steht."
  }

  package var batchesIntroduction: String {
    "Der Rat beschließt Kernprojekte in Paketen. Jedes Kernprojekt gehört zu höchstens einem."
  }

  package var publishedIntroduction: String {
    "Was die Stadt selbst veröffentlicht hat, steht neben dem, was aus Register und Meldungen "
      + "berechnet ist. Ein Unterschied wird gezeigt, nie ausgeglichen."
  }

  package func publishedDifferences(_ count: Int) -> String {
    switch count {
    case 0: "Alle vergleichbaren Zahlen stimmen überein."
    case 1: "1 Zahl weicht ab."
    default: "\(numbers.count(count)) Zahlen weichen ab."
    }
  }

  package var nothingMissing: String { "Es fehlt nichts: Alle erwarteten Meldungen liegen vor." }

  package var missingIntroduction: String {
    "Fehlt eine Lieferung oder ist sie unbrauchbar, bleibt die letzte Meldung jedes "
      + "Kernprojekts in Kraft. Keine Summe sinkt deshalb unbemerkt."
  }

  package func findingsIntroduction(_ count: Int) -> String {
    switch count {
    case 0: "An den Lieferungen dieses Zeitraums war nichts zu beanstanden."
    case 1: "1 Befund zu den Lieferungen; er steht mit seiner Stelle in findings.csv."
    default:
      "\(numbers.count(count)) Befunde zu den Lieferungen; sie stehen einzeln mit ihrer Stelle in "
        + "findings.csv."
    }
  }

  package func projectsIntroduction(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "Auf \(fixed) von \(goal) \(goal.isOne ? "Platz" : "Plätzen") steht ein Kernprojekt."
  }

  package var demonstrationMark: String {
    "° Mindestens eine Angabe im Register, etwa Platz, Paket oder Datum, ist für die "
      + "Demonstration gesetzt."
  }

  private func sind(_ figure: PrintedFigure) -> String { figure.isOne ? "ist" : "sind" }
}
