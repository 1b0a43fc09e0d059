package import StrategyModel

extension English: BriefingTexts {
  package func briefingPlan(due: PrintedFigure, implemented: PrintedFigure) -> Phrase {
    if due.isZero { return "By their first planned dates \(due) of them were due so far" }
    return "By their first planned dates \(due) \(due.isOne ? "was" : "were") due so far, "
      + "\(implemented) of which \(implemented.isOne ? "has" : "have") been implemented"
  }

  package var briefingPictureNumbers: String {
    "Implemented and goal by competency stand in table 1, the sums in the sentence above the "
      + "picture."
  }

  package func briefingSheet(_ number: Int, of sheets: Int) -> String {
    "Page \(number) / \(sheets)"
  }

  package var briefingPlanHeading: String { "Plan and actual" }

  package var briefingDueMeaning: String {
    "Due: the first planned end was on that day or before; cancelled and integrated core projects "
      + "are left out."
  }

  package var planLightHead: String { "rating" }

  package func planLightRule(_ thresholds: Thresholds) -> String {
    let limit = thresholds.slightlyBehind
    let slightly =
      switch limit {
      case 0: ""
      case 1: " slightly behind: 1 is missing;"
      default: " slightly behind: 1 to \(numbers.count(limit)) are missing;"
      }
    return "Rating by competency: on plan: all that are due are implemented;\(slightly) behind: "
      + "\(limit == 0 ? "at least one is missing" : "more are missing"); no dates: nothing was due "
      + "so far, or no planned end is known."
  }

  package var planMethodHeading: String { "Plan and actual" }

  package var planMethod: String {
    "A core project is due when its first planned end after the decision has come; that date stays, "
      + "even where another one is reported later. So moving a date does not make a delay invisible."
  }

  package var briefingExceptionsHeading: String { "Exceptions" }

  package var briefingExceptionsCaption: String { "Core projects that the council should know of" }

  package func briefingExceptionRule(days: Int) -> String {
    "Listed are core projects that were cancelled or integrated since the period before, that are "
      + "due but not implemented, whose planned end has moved back by more than "
      + "\(numbers.count(days)) days since the period before, or whose status is not stated; each "
      + "once, the most serious first."
  }

  package var briefingNoExceptions: String { "There are none." }

  package var briefingWhat: String { "What" }

  package func briefingOverdue(_ status: String) -> String { "due but not implemented (\(status))" }

  package func briefingMoved(days: Int, to end: PartialDate) -> String {
    "planned end moved by \(numbers.count(days)) \(days == 1 ? "day" : "days"), now \(date(end))"
  }

  package func briefingUnknown(lastReport: Period?) -> String {
    "status not stated" + (lastReport.map { ", last report \($0)" } ?? "")
  }

  package func briefingMore(_ count: Int, _ kinds: [(BriefingReasonKind, Int)]) -> String {
    let parts = kinds.map { kind, count in
      let number = numbers.count(count)
      return switch kind {
      case .lapsed: "\(number) cancelled or integrated"
      case .overdue: "\(number) due but not implemented"
      case .moved: "\(number) moved"
      case .unknown: "\(number) without a stated status"
      }
    }
    let subject =
      count == 1 ? "1 further core project" : "\(numbers.count(count)) further core projects"
    return "And \(subject) in the report: \(parts.joined(separator: ", "))."
  }

  package var briefingDecisionsHeading: String { "Decisions asked" }

  package func briefingMoreDecisions(_ count: Int) -> String {
    count == 1
      ? "1 further decision stands in the report."
      : "\(numbers.count(count)) further decisions stand in the report."
  }

  package var briefingAssessmentHeading: String { "Assessment" }

  package func briefingVoice(_ voice: Voice) -> String {
    switch voice {
    case .mayor: "The mayor’s office"
    case .office: "The strategy office"
    case .department: "The department"
    }
  }

  package var briefingCut: String { "… (continued in the report)" }

  package var briefingFactsHeading: String { "Pace, reports, state" }

  package func briefingNeededPace(
    _ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence, horizon: Int
  ) -> Phrase {
    "\(pace) core projects per \(name(cadence)), so that all that can still be reached are "
      + "implemented by the end of \(String(horizon)) (\(periods) "
      + "\(name(cadence))\(periods.isOne ? "" : "s") left)"
  }

  package func briefingActualPace(
    _ pace: PrintedFigure, periods: PrintedFigure, _ cadence: Cadence
  ) -> Phrase {
    "\(pace) core projects per \(name(cadence)) as the mean of the last \(periods) \(name(cadence))s"
  }

  package func briefingHorizonPassed(_ horizon: Int) -> String {
    "The target year \(horizon) has ended."
  }

  package var briefingNoPace: String {
    "cannot be calculated yet: that takes four periods in a row with deliveries"
  }

  package var briefingSession: String { "Next session" }

  private func name(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "quarter"
    case .tertial: "four-month period"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }
}
