package import StrategyModel

/// What the picture of the way to the goal says, and its table.
package protocol BurnUpTexts {
  /// How fast it must go on; `actual` is nil where the pace so far is not known.
  func burnUpTitle(
    needed: PrintedFigure, actual: PrintedFigure?, implemented: PrintedFigure,
    goal: PrintedFigure, cadence: Cadence
  ) -> Phrase
  var burnUpMeasure: String { get }
  /// How the picture looks, in words.
  var burnUpForm: String { get }
  func burnUpPoint(_ period: Period, _ implemented: PrintedFigure, _ fixed: PrintedFigure) -> Phrase
  /// `Ziel: 125 bis Ende 2030`.
  func burnUpGoal(_ goal: PrintedFigure, horizon: Int) -> Phrase
  /// Where lapsed slots stay closed.
  func burnUpReachable(_ maximum: Int, goal: PrintedFigure, horizon: Int) -> Phrase
  func burnUpNeeded(_ pace: PrintedFigure, cadence: Cadence) -> Phrase
  func burnUpActual(_ pace: PrintedFigure, over periods: PrintedFigure, cadence: Cadence) -> Phrase
  var burnUpActualUnknown: String { get }
  func burnUpImplemented(_ count: PrintedFigure) -> Phrase
  func burnUpFixed(_ count: PrintedFigure) -> Phrase

  var burnUpHeading: String { get }
  var burnUpCaption: String { get }
  var burnUpRemark: String { get }
}

extension German: BurnUpTexts {
  package func burnUpTitle(
    needed: PrintedFigure, actual: PrintedFigure?, implemented: PrintedFigure,
    goal: PrintedFigure, cadence: Cadence
  ) -> Phrase {
    let start: Phrase =
      "\(implemented) von \(goal) \(implemented.isOne ? "ist" : "sind") umgesetzt; nötig sind "
      + "jetzt \(needed) \(per(cadence))"
    return actual.map { start + ", bisher waren es \($0)" } ?? start
  }

  package var burnUpMeasure: String { "Umgesetzte Kernprojekte am Ende jedes Berichtszeitraums" }

  package var burnUpForm: String {
    "Linie der umgesetzten Kernprojekte über die Berichtszeiträume, darüber dünn die "
      + "beschlossenen; waagerecht das Ziel; gestrichelt der Weg dorthin."
  }

  package func burnUpPoint(
    _ period: Period, _ implemented: PrintedFigure, _ fixed: PrintedFigure
  ) -> Phrase {
    "\(self.period(period)): \(implemented) umgesetzt, \(fixed) beschlossen."
  }

  package func burnUpGoal(_ goal: PrintedFigure, horizon: Int) -> Phrase {
    "Ziel: \(goal) bis Ende \(String(horizon))"
  }

  package func burnUpReachable(_ maximum: Int, goal: PrintedFigure, horizon: Int) -> Phrase {
    "Erreichbar: \(numbers.count(maximum)) von \(goal) bis Ende \(String(horizon))"
  }

  package func burnUpNeeded(_ pace: PrintedFigure, cadence: Cadence) -> Phrase {
    "Nötiges Tempo: \(pace) \(per(cadence))"
  }

  package func burnUpActual(
    _ pace: PrintedFigure, over periods: PrintedFigure, cadence: Cadence
  ) -> Phrase {
    "Bisheriges Tempo: \(pace) \(per(cadence)), gemessen über \(periods) \(name(cadence))"
  }

  package var burnUpActualUnknown: String {
    "Bisheriges Tempo: noch nicht messbar, es braucht vier Berichtszeiträume mit Meldungen"
  }

  package func burnUpImplemented(_ count: PrintedFigure) -> Phrase { "\(count) umgesetzt" }

  package func burnUpFixed(_ count: PrintedFigure) -> Phrase { "\(count) beschlossen" }

  package var burnUpHeading: String { "Der Weg zum Ziel" }
  package var burnUpCaption: String { "Umgesetzte und beschlossene Kernprojekte im Verlauf" }
  package var burnUpRemark: String {
    "Jeweils am letzten Tag des Berichtszeitraums. Tempo: Kernprojekte je Berichtszeitraum."
  }

  private func per(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "je Quartal"
    case .tertial: "je Tertial"
    case .halfYear: "je Halbjahr"
    case .year: "je Jahr"
    }
  }

  /// At least three, so never one.
  private func name(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "Quartale"
    case .tertial: "Tertiale"
    case .halfYear: "Halbjahre"
    case .year: "Jahre"
    }
  }
}

extension English: BurnUpTexts {
  package func burnUpTitle(
    needed: PrintedFigure, actual: PrintedFigure?, implemented: PrintedFigure,
    goal: PrintedFigure, cadence: Cadence
  ) -> Phrase {
    let start: Phrase =
      "\(implemented) of \(goal) implemented; \(needed) per \(name(cadence)) needed from now on"
    return actual.map { start + ", \($0) so far" } ?? start
  }

  package var burnUpMeasure: String { "Core projects implemented at the end of each period" }

  package var burnUpForm: String {
    "Line of the core projects implemented over the periods, above it thinly those fixed; a level "
      + "line for the goal; dashed the way to it."
  }

  package func burnUpPoint(
    _ period: Period, _ implemented: PrintedFigure, _ fixed: PrintedFigure
  ) -> Phrase {
    "\(self.period(period).capitalizedFirst): \(implemented) implemented, \(fixed) fixed."
  }

  package func burnUpGoal(_ goal: PrintedFigure, horizon: Int) -> Phrase {
    "Goal: \(goal) by the end of \(String(horizon))"
  }

  package func burnUpReachable(_ maximum: Int, goal: PrintedFigure, horizon: Int) -> Phrase {
    "Within reach: \(numbers.count(maximum)) of \(goal) by the end of \(String(horizon))"
  }

  package func burnUpNeeded(_ pace: PrintedFigure, cadence: Cadence) -> Phrase {
    "Needed pace: \(pace) per \(name(cadence))"
  }

  package func burnUpActual(
    _ pace: PrintedFigure, over periods: PrintedFigure, cadence: Cadence
  ) -> Phrase {
    "Actual pace: \(pace) per \(name(cadence)), measured over \(periods) \(names(cadence))"
  }

  package var burnUpActualUnknown: String {
    "Actual pace: cannot be measured yet, it takes four periods with reports"
  }

  package func burnUpImplemented(_ count: PrintedFigure) -> Phrase { "\(count) implemented" }

  package func burnUpFixed(_ count: PrintedFigure) -> Phrase { "\(count) fixed" }

  package var burnUpHeading: String { "The way to the goal" }
  package var burnUpCaption: String { "Core projects implemented and fixed over time" }
  package var burnUpRemark: String {
    "On the last day of each period. Pace: core projects per period."
  }

  private func name(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "quarter"
    case .tertial: "four months"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }

  /// At least three, so never one.
  private func names(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "quarters"
    case .tertial: "thirds of a year"
    case .halfYear: "half-years"
    case .year: "years"
    }
  }
}
