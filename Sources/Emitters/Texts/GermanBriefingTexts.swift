package import StrategyModel

extension German: BriefingTexts {
  package func briefingPlan(due: PrintedFigure, implemented: PrintedFigure) -> Phrase {
    if due.isZero { return "Nach den ersten geplanten Terminen war bisher \(due) davon fällig" }
    if due.isOne {
      return "Nach den ersten geplanten Terminen war bisher \(due) fällig, umgesetzt ist davon "
        + "\(implemented)"
    }
    return "Nach den ersten geplanten Terminen waren bisher \(due) fällig, umgesetzt "
      + "\(implemented.isOne ? "ist" : "sind") davon \(implemented)"
  }

  package var briefingPictureNumbers: String {
    "Umgesetzt und Ziel je Kompetenz stehen in Tabelle 1, die Summen im Satz über dem Bild."
  }

  package func briefingSheet(_ number: Int, of sheets: Int) -> String {
    "Seite \(number) / \(sheets)"
  }

  package var briefingPlanHeading: String { "Plan und Ist" }

  package var briefingDueMeaning: String {
    "Fällig: Das erste geplante Ende lag spätestens an diesem Tag; eingestellte und aufgegangene "
      + "Kernprojekte zählen nicht mit."
  }

  package var planLightHead: String { "Einstufung" }

  package func planLightRule(_ thresholds: Thresholds) -> String {
    let limit = thresholds.slightlyBehind
    let slightly =
      switch limit {
      case 0: ""
      case 1: " leicht im Rückstand: 1 fehlt;"
      default: " leicht im Rückstand: 1 bis \(numbers.count(limit)) fehlen;"
      }
    return "Einstufung je Kompetenz: im Plan: alle fälligen sind umgesetzt;\(slightly) im "
      + "Rückstand: mehr\(limit == 0 ? " als keines fehlt" : " fehlen"); keine Termine: bisher war "
      + "nichts fällig oder kein geplantes Ende bekannt."
  }

  package var planMethodHeading: String { "Plan und Ist" }

  package var planMethod: String {
    "Fällig ist ein Kernprojekt, dessen erstes geplantes Ende nach dem Beschluss gekommen ist; "
      + "dieses Datum bleibt, auch wenn später ein anderes gemeldet wird. Verschiebungen machen "
      + "eine Verspätung deshalb nicht unsichtbar."
  }

  package var briefingExceptionsHeading: String { "Abweichungen" }

  package var briefingExceptionsCaption: String {
    "Kernprojekte, über die der Rat Bescheid wissen sollte"
  }

  package func briefingExceptionRule(days: Int) -> String {
    "Genannt werden Kernprojekte, die seit dem vorigen Berichtszeitraum eingestellt wurden oder "
      + "aufgingen, die fällig, aber nicht umgesetzt sind, deren geplantes Ende sich seit dem "
      + "vorigen Berichtszeitraum um mehr als \(numbers.count(days)) Tage nach hinten verschoben "
      + "hat oder zu deren Status es keine Angabe gibt; jedes einmal, das Schwerwiegendste zuerst."
  }

  package var briefingNoExceptions: String { "Es gibt keine." }

  package var briefingWhat: String { "Was" }

  package func briefingOverdue(_ status: String) -> String {
    "fällig, aber nicht umgesetzt (\(status))"
  }

  package func briefingMoved(days: Int, to end: PartialDate) -> String {
    "geplantes Ende um \(numbers.count(days)) \(days == 1 ? "Tag" : "Tage") verschoben, jetzt "
      + date(end)
  }

  package func briefingUnknown(lastReport: Period?) -> String {
    "keine Angabe zum Status" + (lastReport.map { ", letzte Meldung \($0)" } ?? "")
  }

  package func briefingMore(_ count: Int, _ kinds: [(BriefingReasonKind, Int)]) -> String {
    let parts = kinds.map { kind, count in
      let number = numbers.count(count)
      return switch kind {
      case .lapsed: "\(number) eingestellt oder aufgegangen"
      case .overdue: "\(number) fällig, aber nicht umgesetzt"
      case .moved: "\(number) verschoben"
      case .unknown: "\(number) ohne Angabe zum Status"
      }
    }
    let subject =
      count == 1 ? "1 weiteres Kernprojekt" : "\(numbers.count(count)) weitere Kernprojekte"
    return "Dazu \(subject) im Bericht: \(parts.joined(separator: ", "))."
  }

  package var briefingDecisionsHeading: String { "Erbetene Entscheidungen" }

  package func briefingMoreDecisions(_ count: Int) -> String {
    count == 1
      ? "1 weitere Entscheidung steht im Bericht."
      : "\(numbers.count(count)) weitere Entscheidungen stehen im Bericht."
  }

  package var briefingAssessmentHeading: String { "Einschätzung" }

  package func briefingVoice(_ voice: Voice) -> String {
    switch voice {
    case .mayor: "Aus dem Büro der Stadtspitze"
    case .office: "Das Strategiebüro"
    case .department: "Der Fachbereich"
    }
  }

  package var briefingCut: String { "… (weiter im Bericht)" }

  package var briefingFactsHeading: String { "Tempo, Meldungen, Stand" }

  package func briefingNeededPace(
    _ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence, horizon: Int
  ) -> Phrase {
    "\(pace) Kernprojekte je \(name(cadence, 1)), damit bis Ende \(String(horizon)) alle noch "
      + "erreichbaren umgesetzt sind (noch \(periods) \(name(cadence, periods.count)))"
  }

  package func briefingActualPace(
    _ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence
  ) -> Phrase {
    "\(pace) Kernprojekte je \(name(cadence, 1)) im Mittel der letzten \(periods) "
      + "\(name(cadence, 2))n"
  }

  package func briefingHorizonPassed(_ horizon: Int) -> String {
    "Das Zieljahr \(horizon) ist zu Ende."
  }

  package var briefingNoPace: String {
    "noch nicht zu berechnen: Dazu braucht es vier aufeinanderfolgende Zeiträume mit Lieferungen"
  }

  package var briefingSession: String { "Nächste Sitzung" }

  private func name(_ cadence: Cadence, _ count: Int?) -> String {
    switch cadence {
    case .quarter: count == 1 ? "Quartal" : "Quartale"
    case .tertial: count == 1 ? "Tertial" : "Tertiale"
    case .halfYear: count == 1 ? "Halbjahr" : "Halbjahre"
    case .year: count == 1 ? "Jahr" : "Jahre"
    }
  }
}
