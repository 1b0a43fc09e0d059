/// Who speaks in a text of a report; readers must be able to tell the voices apart.
package enum Voice: String, CaseIterable, Hashable, Sendable {
  case mayor
  case office
  case department
}

/// A text that the office wrote for a period's report.
///
/// Figures stand in it as references such as `{{total.implemented}}` or
/// `{{competency.K1.implemented}}`; pages print the figure's value in their own language.
package struct EditorialText: Hashable, Sendable {
  package let text: LocalizedText
  package let voice: Voice
  package let location: SourceLocation

  package init(text: LocalizedText, voice: Voice, location: SourceLocation) {
    self.text = text
    self.voice = voice
    self.location = location
  }
}

/// What the office wrote for one period's report (`periods/<P>.yaml`, `texts` and `paper`).
package struct PeriodTexts: Hashable, Sendable {
  package let foreword: EditorialText?
  /// How the office judges the state of the strategy.
  package let assessment: EditorialText?
  /// What the council is asked to decide, in order.
  package let decisionsAsked: [EditorialText]
  package let competencies: [CompetencyID: EditorialText]
  package let projects: [ProjectID: EditorialText]
  package let paper: PaperTexts?

  package static let none = PeriodTexts()

  package init(
    foreword: EditorialText? = nil, assessment: EditorialText? = nil,
    decisionsAsked: [EditorialText] = [], competencies: [CompetencyID: EditorialText] = [:],
    projects: [ProjectID: EditorialText] = [:], paper: PaperTexts? = nil
  ) {
    self.foreword = foreword
    self.assessment = assessment
    self.decisionsAsked = decisionsAsked
    self.competencies = competencies
    self.projects = projects
    self.paper = paper
  }
}

/// What the office lays down for the council paper (Mitteilungsvorlage) of a period.
package struct PaperTexts: Hashable, Sendable {
  /// Betreff; nil = made from the period.
  package let subject: LocalizedText?
  /// The unit that answers for the paper (Federführend).
  package let lead: LocalizedText?
  /// Units that co-sign it (Beteiligte).
  package let cosigners: [LocalizedText]
  /// Bodies that treat it, in their order (Beratungsfolge).
  package let consultations: [Consultation]
  /// Numbers of earlier papers (Bezug).
  package let earlier: [String]
  /// Added to the facts that the program states (Sachverhalt).
  package let facts: EditorialText?
  /// Beschlussvorschlag; nil = "takes note".
  package let resolution: EditorialText?
  /// Finanzielle Auswirkungen; nil = none stated.
  package let finances: EditorialText?
  package let annexes: [LocalizedText]
  /// For the non-public part; the public never sees it.
  package let nonPublic: EditorialText?

  /// A body that treats the paper.
  package struct Consultation: Hashable, Sendable {
    package let body: LocalizedText
    package let date: Day?
    /// Vorberatung, Entscheidung, Kenntnisnahme.
    package let role: LocalizedText?

    package init(body: LocalizedText, date: Day? = nil, role: LocalizedText? = nil) {
      self.body = body
      self.date = date
      self.role = role
    }
  }

  package init(
    subject: LocalizedText? = nil, lead: LocalizedText? = nil, cosigners: [LocalizedText] = [],
    consultations: [Consultation] = [], earlier: [String] = [], facts: EditorialText? = nil,
    resolution: EditorialText? = nil, finances: EditorialText? = nil,
    annexes: [LocalizedText] = [], nonPublic: EditorialText? = nil
  ) {
    self.subject = subject
    self.lead = lead
    self.cosigners = cosigners
    self.consultations = consultations
    self.earlier = earlier
    self.facts = facts
    self.resolution = resolution
    self.finances = finances
    self.annexes = annexes
    self.nonPublic = nonPublic
  }

  /// The same without what the public may not see.
  package var publicPart: PaperTexts {
    PaperTexts(
      subject: subject, lead: lead, cosigners: cosigners, consultations: consultations,
      earlier: earlier, facts: facts, resolution: resolution, finances: finances,
      annexes: annexes)
  }
}
