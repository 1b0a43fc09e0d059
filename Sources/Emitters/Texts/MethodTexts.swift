package import StrategyModel

/// What the methods section says about how figures come about.
package protocol MethodTexts {
  var countingHeading: String { get }
  var identity: String { get }
  var denominators: String { get }
  /// Whether slots of lapsed projects are filled again, and what can be reached by the horizon.
  func reachable(
    _ choice: Counting.LapsedSlots, maximum: Int, goal: PrintedFigure, horizon: Int
  ) -> Phrase
  var rounding: String { get }

  var reportsHeading: String { get }
  var expectedReports: String { get }
  var carryingForward: String { get }
  func staleness(after periods: Int) -> String

  var audiencesHeading: String { get }
  var countsForAll: String { get }
  /// What this edition does not show, by name; empty where it shows everything.
  func withheld(_ fields: [String]) -> String
  /// Why sums of money are left out.
  var withheldSums: String { get }

  var demonstrationHeading: String { get }
  func demonstrationEntries(_ count: Int, of projects: Int) -> String

  var rulesHeading: String { get }
  var issueRulesHeading: String { get }
}

extension German: MethodTexts {
  package var countingHeading: String { "Zahlen" }

  package var identity: String {
    "Gezählt werden Plätze, jeder mit dem Kernprojekt, das am letzten Tag des Berichtszeitraums "
      + "auf ihm steht. Umgesetzt, beschlossen und noch nicht umgesetzt, eingestellt oder "
      + "aufgegangen, noch nicht beschlossen: Diese vier ergeben zusammen immer das Ziel, "
      + "insgesamt, je Kompetenz und je Schwerpunkt. Das wird bei jedem Lauf geprüft."
  }

  package var denominators: String {
    "Der Fortschritt steht immer mit zwei Nennern: Anteil am Ziel (alle Plätze) und Anteil am "
      + "Beschlossenen (nur Plätze, deren Kernprojekt der Rat beschlossen hat)."
  }

  package func reachable(
    _ choice: Counting.LapsedSlots, maximum: Int, goal: PrintedFigure, horizon: Int
  ) -> Phrase {
    let reachable: Phrase = "\(numbers.count(maximum)) von \(goal)"
    return switch choice {
    case .refillable:
      "Ein Platz, dessen Kernprojekt eingestellt wurde oder in einem anderen aufging, kann neu "
        + "besetzt werden. Bis Ende \(String(horizon)) sind deshalb noch \(reachable) erreichbar."
    case .closed:
      "Ein Platz, dessen Kernprojekt eingestellt wurde oder in einem anderen aufging, wird nicht "
        + "neu besetzt. Bis Ende \(String(horizon)) sind deshalb höchstens \(reachable) erreichbar."
    }
  }

  package var rounding: String {
    "Anzahlen sind ganze Zahlen. Anteile haben zwei Nachkommastellen und sind kaufmännisch "
      + "gerundet. Ein Strich (–) steht, wo es nichts gibt, wovon ein Anteil zu bilden wäre."
  }

  package var reportsHeading: String { "Meldungen" }

  package var expectedReports: String {
    "Erwartet wird eine Meldung zu jedem Kernprojekt, das am Ende des vorigen Zeitraums weder "
      + "eingestellt noch aufgegangen war und dessen federführende Organisation in diesem "
      + "Zeitraum eine Lieferung schuldet. Auch „unverändert“ ist eine Meldung."
  }

  package var carryingForward: String {
    "Kommt keine brauchbare Meldung, gilt die letzte weiter, immer als Ganzes und als "
      + "„fortgeschrieben“ gekennzeichnet."
  }

  package func staleness(after periods: Int) -> String {
    let age = periods == 1 ? "1 Berichtszeitraum" : "\(numbers.count(periods)) Berichtszeiträume"
    return "Ist die letzte Meldung älter als \(age), ist der Status „keine Angabe“; das gilt nicht "
      + "für umgesetzte, eingestellte und aufgegangene Kernprojekte."
  }

  package var audiencesHeading: String { "Ausgaben" }

  package var countsForAll: String {
    "Öffentlichkeit, Rat und Verwaltung lesen dieselben Zahlen; Anzahlen werden für niemanden "
      + "zurückgehalten oder vergröbert."
  }

  package func withheld(_ fields: [String]) -> String {
    fields.isEmpty
      ? "Diese Ausgabe zeigt alle Angaben."
      : "Nicht für diese Ausgabe bestimmt und deshalb ausgelassen: \(fields.joined(separator: ", "))."
  }

  package var withheldSums: String {
    "Summen von Beträgen stehen nur, wo jeder ihrer Teile gezeigt werden darf; in dieser Ausgabe "
      + "fehlen sie deshalb ganz oder zum Teil."
  }

  package var demonstrationHeading: String { "Was erfunden ist" }

  package func demonstrationEntries(_ count: Int, of projects: Int) -> String {
    let whole = projects == 1 ? "1 Kernprojekt" : "\(numbers.count(projects)) Kernprojekten"
    return "Bei \(numbers.count(count)) von \(whole) ist mindestens eine Angabe im Register für "
      + "die Demonstration gesetzt; die Liste kennzeichnet sie mit °."
  }

  package var rulesHeading: String { "Zählregeln" }
  package var issueRulesHeading: String { "Zählregeln für Querschnittsthemen" }
}

extension English: MethodTexts {
  package var countingHeading: String { "Figures" }

  package var identity: String {
    "Slots are counted, each with the core project that stands in it on the last day of the "
      + "period. Implemented, fixed and not yet implemented, cancelled or integrated, not yet "
      + "fixed: these four always add up to the goal, in total, by competency and by main focus. "
      + "Every run checks it."
  }

  package var denominators: String {
    "Progress always stands with two denominators: the share of the goal (all slots) and the "
      + "share of the fixed (only slots whose core project the council has fixed)."
  }

  package func reachable(
    _ choice: Counting.LapsedSlots, maximum: Int, goal: PrintedFigure, horizon: Int
  ) -> Phrase {
    let reachable: Phrase = "\(numbers.count(maximum)) of \(goal)"
    return switch choice {
    case .refillable:
      "A slot whose core project was cancelled or integrated into another one can be filled again. "
        + "So \(reachable) can still be reached by the end of \(String(horizon))."
    case .closed:
      "A slot whose core project was cancelled or integrated into another one is not filled again. "
        + "So at most \(reachable) can be reached by the end of \(String(horizon))."
    }
  }

  package var rounding: String {
    "Counts are whole numbers. Shares have two decimal places, rounded half away from zero. A dash "
      + "(–) stands where there is nothing to take a share of."
  }

  package var reportsHeading: String { "Reports" }

  package var expectedReports: String {
    "A report is expected on every core project that was neither cancelled nor integrated at the "
      + "end of the period before and whose lead organisation owes a delivery this period. "
      + "“Unchanged” is a report as well."
  }

  package var carryingForward: String {
    "Where no usable report comes, the last one stays in force, always as a whole and marked as "
      + "“carried forward”."
  }

  package func staleness(after periods: Int) -> String {
    let age = periods == 1 ? "1 period" : "\(numbers.count(periods)) periods"
    return "Where the last report is older than \(age), the status is “not stated”; this does not "
      + "hold for implemented, cancelled and integrated core projects."
  }

  package var audiencesHeading: String { "Editions" }

  package var countsForAll: String {
    "The public, the council and the administration read the same figures; counts are never "
      + "withheld from anybody or coarsened."
  }

  package func withheld(_ fields: [String]) -> String {
    fields.isEmpty
      ? "This edition shows everything."
      : "Not meant for this edition and therefore left out: \(fields.joined(separator: ", "))."
  }

  package var withheldSums: String {
    "Sums of money are given only where each of their parts may be shown; in this edition some or "
      + "all of them are therefore missing."
  }

  package var demonstrationHeading: String { "What is invented" }

  package func demonstrationEntries(_ count: Int, of projects: Int) -> String {
    let whole = projects == 1 ? "1 core project" : "\(numbers.count(projects)) core projects"
    return "For \(numbers.count(count)) of \(whole) at least one entry in the register is set for "
      + "the demonstration; the list marks them with °."
  }

  package var rulesHeading: String { "Counting rules" }
  package var issueRulesHeading: String { "Counting rules for cross-cutting issues" }
}
