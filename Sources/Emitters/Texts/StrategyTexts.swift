package import StrategyModel

/// What the page about the strategy itself says.
package protocol StrategyTexts {
  /// The goal in one sentence.
  func strategyLead(goal: PrintedFigure, horizon: Int) -> Phrase
  var goalsHeading: String { get }
  var characteristicsHeading: String { get }
  var essenceHeading: String { get }

  var gridHeading: String { get }
  /// How the goal comes about: 5 × 5 × 5 = 125.
  func arithmetic(_ shape: GridShape, goal: PrintedFigure) -> Phrase
  /// Behind the name of a main focus, where not all have as many.
  func slots(_ count: Int) -> String

  var requirementsHeading: String { get }
  var requirementsIntroduction: String { get }
  var requirementsCaption: String { get }
  var requirementKindHead: String { get }
  var requirementHead: String { get }
  /// In place of what the city has not made public.
  var notPublished: String { get }

  /// The name of a kind of milestone; the kind itself where the program does not know it.
  func milestoneKind(_ kind: String) -> String
  /// Beside a milestone that lies after the period's last day.
  var afterAsOf: String { get }

  var selectionHeading: String { get }
  /// What happens with a slot over time.
  func slotRule(_ lapsed: Counting.LapsedSlots) -> String
  /// How many slots have a core project that is decided.
  func fixedSoFar(_ fixed: PrintedFigure, goal: PrintedFigure) -> Phrase
  /// Which bodies decided on core projects.
  func decidedBy(_ bodies: [Phrase]) -> Phrase
  var batchDecisionsCaption: String { get }
  var batchHead: String { get }
  var batchDecidedHead: String { get }
  var batchPaperHead: String { get }
  var batchProjectsHead: String { get }
  /// Leads to the page about involvement.
  var originsElsewhere: String { get }
}
