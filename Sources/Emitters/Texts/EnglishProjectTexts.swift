package import Editions
package import StrategyModel

extension English: ProjectTexts {
  package var projectGlanceHeading: String { "At a glance" }
  package var furtherLeads: String { "Further leads" }
  package var replacesLabel: String { "Replaces" }
  package var replacedByLabel: String { "Replaced by" }
  package var integratedIntoLabel: String { "Integrated into" }
  package var integratedHereLabel: String { "Has taken in" }
  package func label(_ field: ProjectField) -> String {
    switch field {
    case .plannedStart: "Planned start"
    case .actualStart: "Actual start"
    case .baselineEnd: "End as first planned"
    case .plannedEnd: "Planned end"
    case .expectedEnd: "Expected end"
    case .actualEnd: "Actual end"
    case .percentComplete: "Percent complete"
    case .moneyPlanned: "Money planned"
    case .moneySpent: "Money spent"
    case .lightReported: "Traffic light as reported"
    case .lightComputed: "Traffic light as computed"
    case .reportPeriod: "Report of"
    case .reportedBy: "Reported by"
    case .comment: "Comment"
    case .reason: "Reason for the deviation"
    case .evidence: "Evidence"
    case .contact: "Contact"
    case .source: "Where the status is stated"
    case .indicators: "Indicator values"
    case .batch: "Batch"
    case .fixedOn: "Fixed as a core project"
    default: field.name[language].capitalizedFirst
    }
  }
  package func statusSince(_ status: Phrase, _ date: String) -> Phrase { "\(status) since \(date)" }
  package var carriedOn: String { "carried on for good" }
  package var placeholderMeaning: String {
    "Example project: it stands for a core project whose name is not public."
  }

  package var projectContentHeading: String { "What it is about" }
  package func registerText(_ name: String) -> String? {
    switch name {
    case "description": "Description"
    case "aim": "Aim"
    case "stands_for": "What it stands for"
    case "expected_effect": "Expected effect"
    case "done_when": "Done when"
    case "achieved_effect": "Effect achieved"
    case "evidence": "Evidence"
    case "origin": "Where the idea comes from"
    default: nil
    }
  }
  package var projectSources: String { "Sources" }
  package func statusMoved(was: String, now: String) -> String {
    "Status: was \(was), now \(now)"
  }
  package func plannedEndMoved(was: String, now: String, days: String?) -> String {
    "Planned end: was \(was), now \(now)" + (days.map { " (\($0))" } ?? "")
  }
  package func newlyFixed(_ date: String?) -> String {
    "Newly fixed as a core project" + (date.map { " (\($0))" } ?? "")
  }
  package func tookSlot(of project: QuotedText?) -> Phrase {
    project.map { "Now stands in the slot of “\($0)”" } ?? "Now stands in the slot of another one"
  }

  package var projectDatesHeading: String { "Dates" }
  package func shift(days: Int, isRough: Bool) -> String {
    let amount = numbers.count(abs(days)) + (abs(days) == 1 ? " day" : " days")
    let direction = days < 0 ? "earlier" : "later"
    return days == 0 ? "unchanged" : "\(isRough ? "about " : "")\(amount) \(direction)"
  }
  package func shift(days: Int, isRough: Bool, fromBaseline: Bool) -> String {
    let plan = fromBaseline ? "first planned" : "planned"
    return days == 0 ? "as \(plan)" : "\(shift(days: days, isRough: isRough)) than \(plan)"
  }

  package var projectReportHeading: String { "What is reported" }
  package func lightName(_ light: Light) -> String {
    switch light {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }
  package var carriedForwardMeaning: String {
    "carried forward: there is no newer report of this period"
  }
  package var staleMeaning: String { "too old to count; the status is “not stated”" }

  package var indicatorHeads: [String] { ["Indicator", "Unit", "Baseline", "Target", "Actual"] }
  package var projectIssuesHeading: String { "Cross-cutting issues" }
  package var projectDecisionsHeading: String { "Decisions" }
  package func paperNumber(_ number: String) -> String { "paper \(number)" }
  package var notPublicPaper: String { "not public" }
  package func actionName(_ action: Decision.Action) -> String {
    switch action {
    case .fixed: "makes it a core project"
    case .changed: "changes it"
    case .cancelled: "cancels it"
    case .integrated: "integrates it into another project"
    }
  }
  package var projectPartnersHeading: String { "Partners" }
  package var unnamedPartner: String { "a partner that may not be named" }

  package var inventedHeading: String { "What is invented here" }
  package func invented(_ columns: [String]) -> String {
    "Set for the demonstration: \(columns.joined(separator: ", "))."
  }
  package var inventedIssues: String { "relevance to or effect on cross-cutting issues" }
  package func registerColumn(_ column: String) -> String {
    switch column {
    case "slot": "slot"
    case "batch": "batch"
    case "fixed_on": "day of the decision"
    case "valid_from": "first day of validity"
    case "reporting_lead": "lead"
    case "leads": "further leads"
    case "name": "name"
    case "aliases": "other spellings"
    case "replaces": "replacement"
    case "integrated_into": "integration into another project"
    default:
      registerText(column).map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? column
    }
  }
  package func leftOut(_ fields: [String]) -> String {
    "Not meant for this edition: \(fields.joined(separator: ", ")). What is missing otherwise is "
      + "not stated."
  }
  package var neighbours: String { "Further core projects" }

  package var officeTextHeading: String { "How it is assessed" }
}
