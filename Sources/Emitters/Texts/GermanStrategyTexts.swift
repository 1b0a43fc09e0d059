package import StrategyModel

extension German: StrategyTexts {
  package func strategyLead(goal: PrintedFigure, horizon: Int) -> Phrase {
    goal.isOne
      ? "Das Ziel: Bis Ende \(String(horizon)) soll \(goal) Kernprojekt umgesetzt sein."
      : "Das Ziel: Bis Ende \(String(horizon)) sollen \(goal) Kernprojekte umgesetzt sein."
  }

  package var goalsHeading: String { "Ziele" }
  package var characteristicsHeading: String { "Merkmale" }
  package var essenceHeading: String { "Wofür die Strategie steht" }
  package var gridHeading: String { "Kompetenzen und Schwerpunkte" }

  package func arithmetic(_ shape: GridShape, goal: PrintedFigure) -> Phrase {
    let whole: Phrase =
      goal.isOne ? "\(goal) Platz für ein Kernprojekt" : "\(goal) Plätze für Kernprojekte"
    let competencies =
      shape.competencies == 1 ? "1 Kompetenz" : "\(numbers.count(shape.competencies)) Kompetenzen"
    guard let (foci, slots) = shape.even else {
      let foci = "\(numbers.count(shape.foci)) Schwerpunkten"
      let places = "\(range(shape.slotsPerFocus)) \(shape.hasOneSlotEach ? "Platz" : "Plätzen")"
      let words =
        "\(competencies) mit zusammen \(foci) (je Kompetenz \(range(shape.fociPerCompetency))), "
      return Phrase(words + "jeder mit \(places): zusammen ") + whole
    }
    let each = shape.competencies == 1 ? "" : "je "
    let fociText = "\(each)\(numbers.count(foci)) \(foci == 1 ? "Schwerpunkt" : "Schwerpunkten")"
    let places = "\(numbers.count(slots)) \(slots == 1 ? "Platz" : "Plätzen")"
    let words = "\(competencies) mit \(fociText) und je Schwerpunkt \(places): "
    return Phrase(words + "\(shape.product(foci, slots, numbers)) = ") + whole
  }

  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? numbers.count(range.lowerBound)
      : "\(numbers.count(range.lowerBound)) bis \(numbers.count(range.upperBound))"
  }

  package func slots(_ count: Int) -> String {
    count == 1 ? "1 Platz" : "\(numbers.count(count)) Plätze"
  }

  package var requirementsHeading: String { "Querschnittsthemen" }

  package var requirementsIntroduction: String {
    "Querschnittsthemen sind Anforderungen, die über alle Kompetenzen hinweg an die Kernprojekte "
      + "gestellt werden."
  }

  package var requirementsCaption: String { "Querschnittsthemen und ihre Anforderungen" }
  package var requirementKindHead: String { "Art" }
  package var requirementHead: String { "Anforderung" }
  package var notPublished: String { "nicht veröffentlicht" }

  package func milestoneKind(_ kind: String) -> String {
    switch kind {
    case "start": "Beginn"
    case "citizens-conference": "Bürgerkonferenz"
    case "council-decision": "Ratsbeschluss"
    case "tool": "Arbeitsmittel"
    case "result": "Ergebnis"
    case "review": "Überprüfung"
    default: kind
    }
  }

  package var afterAsOf: String { "nach dem Stichtag dieses Berichts" }

  package var selectionHeading: String { "Wie Kernprojekte zustande kommen" }

  package func slotRule(_ lapsed: Counting.LapsedSlots) -> String {
    let start = "Auf jedem Platz steht höchstens ein Kernprojekt. "
    return switch lapsed {
    case .refillable:
      start + "Wird es eingestellt oder geht es in einem anderen auf, kann ein neues folgen."
    case .closed:
      start + "Wird es eingestellt oder geht es in einem anderen auf, folgt ihm keines nach."
    }
  }

  package func fixedSoFar(_ fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    let projects = goal.isOne ? "Kernprojekt" : "Kernprojekten"
    return fixed.isOne
      ? "Zum Stichtag ist \(fixed) von \(goal) \(projects) beschlossen."
      : "Zum Stichtag sind \(fixed) von \(goal) \(projects) beschlossen."
  }

  package func decidedBy(_ bodies: [Phrase]) -> Phrase {
    bodies.count == 1
      ? "Beschlussgremium: \(list(bodies))." : "Beschlussgremien: \(list(bodies))."
  }

  package var batchDecisionsCaption: String { "Pakete, in denen Kernprojekte beschlossen werden" }
  package var batchHead: String { "Paket" }
  package var batchDecidedHead: String { "beschlossen" }
  package var batchPaperHead: String { "Vorlage" }
  package var batchProjectsHead: String { "beschlossene Kernprojekte" }

  package var originsElsewhere: String { "Woher die Ideen zu Kernprojekten kommen" }
}
