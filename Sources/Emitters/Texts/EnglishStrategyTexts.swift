package import StrategyModel

extension English: StrategyTexts {
  package func strategyLead(goal: PrintedFigure, horizon: Int) -> Phrase {
    goal.isOne
      ? "The goal: \(goal) core project is to be implemented by the end of \(String(horizon))."
      : "The goal: \(goal) core projects are to be implemented by the end of \(String(horizon))."
  }

  package var goalsHeading: String { "Goals" }
  package var characteristicsHeading: String { "Characteristics" }
  package var essenceHeading: String { "What the strategy stands for" }
  package var gridHeading: String { "Competencies and main foci" }

  package func arithmetic(_ shape: GridShape, goal: PrintedFigure) -> Phrase {
    let whole: Phrase =
      goal.isOne ? "\(goal) slot for a core project" : "\(goal) slots for core projects"
    let competencies =
      shape.competencies == 1
      ? "1 competency" : "\(numbers.count(shape.competencies)) competencies"
    guard let (foci, slots) = shape.even else {
      let foci = "\(numbers.count(shape.foci)) main foci in total"
      let places = "\(range(shape.slotsPerFocus)) \(shape.hasOneSlotEach ? "slot" : "slots")"
      let words =
        "\(competencies) with \(foci) (\(range(shape.fociPerCompetency)) per competency), "
      return Phrase(words + "each with \(places): ") + whole
    }
    let each = shape.competencies == 1 ? "" : " each"
    let fociText = "\(numbers.count(foci)) \(foci == 1 ? "main focus" : "main foci")\(each)"
    let places = "\(numbers.count(slots)) \(slots == 1 ? "slot" : "slots")"
    let words = "\(competencies) with \(fociText) and \(places) per main focus: "
    return Phrase(words + "\(shape.product(foci, slots, numbers)) = ") + whole
  }

  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? numbers.count(range.lowerBound)
      : "\(numbers.count(range.lowerBound)) to \(numbers.count(range.upperBound))"
  }

  package func slots(_ count: Int) -> String {
    count == 1 ? "1 slot" : "\(numbers.count(count)) slots"
  }

  package var requirementsHeading: String { "Cross-cutting issues" }

  package var requirementsIntroduction: String {
    "Cross-cutting issues are requirements that core projects are to meet across all competencies."
  }

  package var requirementsCaption: String { "Cross-cutting issues and their requirements" }
  package var requirementKindHead: String { "Kind" }
  package var requirementHead: String { "Requirement" }
  package var notPublished: String { "not published" }

  package func milestoneKind(_ kind: String) -> String {
    switch kind {
    case "start": "Start"
    case "citizens-conference": "Citizens’ conference"
    case "council-decision": "Council decision"
    case "tool": "Tool"
    case "result": "Result"
    case "review": "Review"
    default: kind
    }
  }

  package var afterAsOf: String { "after this report’s as-of day" }

  package var selectionHeading: String { "How core projects come about" }

  package func slotRule(_ lapsed: Counting.LapsedSlots) -> String {
    let start = "Every slot holds one core project at most. "
    return switch lapsed {
    case .refillable:
      start + "If it is cancelled or integrated into another one, a new one may follow."
    case .closed:
      start + "If it is cancelled or integrated into another one, none follows it."
    }
  }

  package func fixedSoFar(_ fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    let projects = goal.isOne ? "core project" : "core projects"
    return fixed.isOne
      ? "On the as-of day \(fixed) of \(goal) \(projects) is fixed."
      : "On the as-of day \(fixed) of \(goal) \(projects) are fixed."
  }

  package func decidedBy(_ bodies: [Phrase]) -> Phrase {
    bodies.count == 1
      ? "Deciding body: \(list(bodies))." : "Deciding bodies: \(list(bodies))."
  }

  package var batchDecisionsCaption: String { "Batches in which core projects are decided" }
  package var batchHead: String { "Batch" }
  package var batchDecidedHead: String { "decided" }
  package var batchPaperHead: String { "paper" }
  package var batchProjectsHead: String { "core projects fixed" }

  package var originsElsewhere: String { "Where the ideas for core projects come from" }
}
