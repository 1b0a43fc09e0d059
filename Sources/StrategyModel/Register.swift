/// How much a project matters to a cross-cutting issue, as the strategy office states it.
package enum Relevance: String, CaseIterable, Hashable, Sendable {
  case none
  case significant
  case principal
}

/// What a project does to a cross-cutting issue, as the strategy office assesses it.
package enum IssueEffect: String, CaseIterable, Hashable, Sendable {
  case supports
  case conflicts
  case neutral
}

/// The office's statement on one project and one cross-cutting issue; nil = not stated.
package struct IssueStatement: Hashable, Sendable {
  package let project: ProjectID
  /// The issue's id.
  package let issue: String
  package let relevance: Relevance?
  /// Nil = not assessed.
  package let effect: IssueEffect?
  package let note: String?
  /// Names of the columns whose values are invented for demonstration.
  package let demonstration: [String]
  package let location: SourceLocation

  package init(
    project: ProjectID, issue: String, relevance: Relevance?, effect: IssueEffect?, note: String?,
    demonstration: [String] = [], location: SourceLocation
  ) {
    self.project = project
    self.issue = issue
    self.relevance = relevance
    self.effect = effect
    self.note = note
    self.demonstration = demonstration
    self.location = location
  }
}

/// What a council decision did to one project.
package struct Decision: Hashable, Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    case fixed
    case changed
    case cancelled
    case integrated
  }

  /// The paper's number (8 digits); nil where none is public.
  package let paper: String?
  package let kind: String
  package let body: String
  package let date: PartialDate?
  package let result: String
  package let isPublic: Bool
  package let link: String?
  /// Nil where the decision names no single project.
  package let project: ProjectID?
  package let action: Action?
  package let location: SourceLocation

  package init(
    paper: String?, kind: String, body: String, date: PartialDate?, result: String, isPublic: Bool,
    link: String?, project: ProjectID?, action: Action?, location: SourceLocation
  ) {
    self.paper = paper
    self.kind = kind
    self.body = body
    self.date = date
    self.result = result
    self.isPublic = isPublic
    self.link = link
    self.project = project
    self.action = action
    self.location = location
  }
}

/// An external partner of a project.
package struct Partner: Hashable, Sendable {
  package let project: ProjectID
  package let name: String
  package let kind: String?
  package let role: String?
  /// Whether the name may be printed for the public.
  package let isPublic: Bool
  package let location: SourceLocation

  package init(
    project: ProjectID, name: String, kind: String?, role: String?, isPublic: Bool,
    location: SourceLocation
  ) {
    self.project = project
    self.name = name
    self.kind = kind
    self.role = role
    self.isPublic = isPublic
    self.location = location
  }
}

/// A total that the city itself published; it stands beside the computed one.
package struct PublishedFigure: Hashable, Sendable {
  package let period: Period
  package let asOf: PartialDate?
  /// A measure's id of the dimension total; `goal` is the number of slots.
  package let measure: String
  package let value: Int
  package let source: String
  package let location: SourceLocation

  package init(
    period: Period, asOf: PartialDate?, measure: String, value: Int, source: String,
    location: SourceLocation
  ) {
    self.period = period
    self.asOf = asOf
    self.measure = measure
    self.value = value
    self.source = source
    self.location = location
  }
}

/// The office's register: every core project, and what is known of it besides status.
package struct Register: Hashable, Sendable {
  /// Ordered by id.
  package let projects: [CoreProject]
  package let issues: [IssueStatement]
  package let decisions: [Decision]
  package let partners: [Partner]
  package let published: [PublishedFigure]

  package init(
    projects: [CoreProject], issues: [IssueStatement] = [], decisions: [Decision] = [],
    partners: [Partner] = [], published: [PublishedFigure] = []
  ) {
    self.projects = projects.sorted { $0.id < $1.id }
    self.issues = issues
    self.decisions = decisions
    self.partners = partners
    self.published = published
  }
}
