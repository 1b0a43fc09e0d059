package import Editions
package import StrategyModel

/// What the page of a single core project says.
package protocol ProjectTexts {
  var projectGlanceHeading: String { get }
  /// Leads beside the one that reports.
  var furtherLeads: String { get }
  var replacesLabel: String { get }
  var replacedByLabel: String { get }
  var integratedIntoLabel: String { get }
  /// Projects that went into this one.
  var integratedHereLabel: String { get }
  /// A field beside its value.
  func label(_ field: ProjectField) -> String
  /// `umgesetzt seit 12/2021`.
  func statusSince(_ status: Phrase, _ date: String) -> Phrase
  /// Implemented and carried on for good.
  var carriedOn: String { get }
  /// The project stands for one whose name is not known.
  var placeholderMeaning: String { get }

  var projectContentHeading: String { get }
  /// The heading of a text of the register by its column; nil for columns of the city's own.
  func registerText(_ name: String) -> String?
  var projectSources: String { get }
  func statusMoved(was: String, now: String) -> String
  func plannedEndMoved(was: String, now: String, days: String?) -> String
  /// The date is nil where it is not known.
  func newlyFixed(_ date: String?) -> String
  /// Nil where it is not known which project stood there.
  func tookSlot(of project: QuotedText?) -> Phrase

  var projectDatesHeading: String { get }
  /// `184 Tage später`; roughly where one of the dates is no day.
  func shift(days: Int, isRough: Bool) -> String
  /// The same with what it is compared with: `184 Tage später als zuerst geplant`.
  func shift(days: Int, isRough: Bool, fromBaseline: Bool) -> String

  var projectReportHeading: String { get }
  func lightName(_ light: Light) -> String
  var carriedForwardMeaning: String { get }
  var staleMeaning: String { get }

  /// Heads of the table of indicators.
  var indicatorHeads: [String] { get }
  var projectIssuesHeading: String { get }
  var projectDecisionsHeading: String { get }
  func paperNumber(_ number: String) -> String
  var notPublicPaper: String { get }
  func actionName(_ action: Decision.Action) -> String
  var projectPartnersHeading: String { get }
  var unnamedPartner: String { get }

  var inventedHeading: String { get }
  /// The names of the register's columns whose values are invented.
  func invented(_ columns: [String]) -> String
  var inventedIssues: String { get }
  /// A column of the register in words.
  func registerColumn(_ column: String) -> String
  /// What is withheld, and that all else that is missing is not stated.
  func leftOut(_ fields: [String]) -> String
  /// The name of the links to the projects before and after this one.
  var neighbours: String { get }
  var officeTextHeading: String { get }
}
