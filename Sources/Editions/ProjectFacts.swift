package import StrategyModel

/// What an audience may know of one core project; only an edition makes it.
///
/// A field that may be withheld is nil both where it is and where nothing is stated;
/// `Edition.shows` tells which.
package struct ProjectFacts: Hashable, Sendable {
  package let id: ProjectID
  package let slot: SlotID
  package let name: LocalizedText
  package let status: Status
  /// Who owes the report; nil = not stated.
  package let reportingLead: SupplierID?
  /// All leads, the reporting one first.
  package let leads: [SupplierID]
  /// The reporting lead's kind; nil = not stated.
  package let organisationKind: String?
  package let replaces: ProjectID?
  /// As the register states it.
  package let integratedInto: ProjectID?
  /// Names of the register's columns whose values are invented for demonstration.
  package let demonstration: [String]

  package let batch: String?
  package let fixedOn: PartialDate?
  package let statusSince: PartialDate?
  /// Implemented and permanently carried on.
  package let continued: Bool?
  /// The office's texts (description, aim, …) by their column without the language.
  package let texts: [String: LocalizedText]
  /// In the strategy's order; only issues of which the office states something.
  package let issues: [IssueFacts]
  package let partners: [PartnerFacts]
  /// In the register's order.
  package let decisions: [DecisionFacts]

  package let percentComplete: Percent?
  package let baselineEnd: PartialDate?
  package let plannedStart: PartialDate?
  package let plannedEnd: PartialDate?
  package let expectedEnd: PartialDate?
  package let actualStart: PartialDate?
  package let actualEnd: PartialDate?
  package let moneyPlanned: Money?
  package let moneySpent: Money?
  package let lightReported: Light?
  package let lightComputed: Light?

  /// The period of the report that says the status; also of one that is too old to count.
  package let reportPeriod: Period?
  /// The report is of an earlier period.
  package let carriedForward: Bool?
  /// The report is too old to count: its values are left out, the status is `unknown`.
  package let isStale: Bool?
  package let reportedBy: SupplierID?
  package let comment: String?
  package let reason: String?
  package let evidence: String?
  /// Personal data.
  package let contact: String?
  package let indicators: [IndicatorValue]
  /// Where the status is stated.
  package let source: SourceLocation?

  /// Something of it is invented for demonstration.
  package var isDemonstration: Bool { !demonstration.isEmpty }

  /// It stands for a core project whose name is not known.
  package var isPlaceholder: Bool { demonstration.contains("name_de") }

  /// Which of the four parts of the grid it is in, or was in while it stood there.
  package var stage: SlotStage { SlotStage(status) }
}

/// What the office states on a project and a cross-cutting issue.
package struct IssueFacts: Hashable, Sendable {
  /// The issue's id.
  package let issue: String
  package let relevance: Relevance?
  /// Nil = not assessed.
  package let effect: IssueEffect?
  /// The office's own note.
  package let note: String?
  /// Names of the columns whose values are invented for demonstration.
  package let demonstration: [String]
}

/// A partner of a project.
package struct PartnerFacts: Hashable, Sendable {
  /// Nil where the audience may not know it; the role is then left out too.
  package let name: String?
  package let kind: String?
  package let role: String?
}

/// What a council decision did to a project.
package struct DecisionFacts: Hashable, Sendable {
  package let paper: String?
  package let kind: String
  package let body: String
  package let date: PartialDate?
  package let result: String
  package let isPublic: Bool
  package let link: String?
  package let action: Decision.Action?
  /// Nil where the decision names no single project.
  package let project: ProjectID?

  /// Whether it may have been made by a day: it began on or before it, or has no date.
  package func isDecided(by day: Day) -> Bool { date.map { $0.first <= day } ?? true }
}

/// An organisation that leads projects or sends deliveries.
package struct Organisation: Hashable, Sendable {
  package let id: SupplierID
  package let name: LocalizedText
  /// The id of an organisation kind; nil = not stated.
  package let kind: String?
  /// Invented for demonstration.
  package let isDemonstration: Bool
}
