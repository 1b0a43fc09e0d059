/// Who speaks in a text of a report; readers must be able to tell the voices apart.
package enum Voice: String, CaseIterable, Hashable, Sendable {
  case mayor
  case office
  case department
}

/// A text that the office wrote for a period's report.
///
/// Figures stand in it as references such as `{{total.implemented}}` or
/// `{{competency.K1.implemented}}`; pages print the figure's value in their own language. A line
/// break begins a paragraph.
package struct EditorialText: Hashable, Sendable {
  package let text: LocalizedText
  package let voice: Voice
  /// Where the German text stands.
  package let location: SourceLocation
  /// Where the English text stands; nil where there is none.
  package let englishLocation: SourceLocation?

  package init(
    text: LocalizedText, voice: Voice, location: SourceLocation,
    englishLocation: SourceLocation? = nil
  ) {
    self.text = text
    self.voice = voice
    self.location = location
    self.englishLocation = englishLocation
  }

  /// The text in each language in which it was written, with its place.
  package var written: [(language: Language, text: String, location: SourceLocation)] {
    [(.de, text.de, location)]
      + (text.en.map { [(.en, $0, englishLocation ?? location)] } ?? [])
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

  /// Every text with the key under which it stands in the file, in a fixed order.
  package var all: [(key: String, text: EditorialText)] {
    let single: [(String, EditorialText?)] = [("foreword", foreword), ("assessment", assessment)]
    let lists =
      decisionsAsked.map { ("decisions_asked", $0) }
      + competencies.sorted { $0.key < $1.key }.map { ("competencies.\($0.key)", $0.value) }
      + projects.sorted { $0.key < $1.key }.map { ("projects.\($0.key)", $0.value) }
    let ofPaper: [(String, EditorialText?)] = [
      ("paper.facts", paper?.facts), ("paper.resolution", paper?.resolution),
      ("paper.finances", paper?.finances), ("paper.non_public", paper?.nonPublic),
    ]
    return single.compactMap { key, text in text.map { (key, $0) } } + lists
      + ofPaper.compactMap { key, text in text.map { (key, $0) } }
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
  /// There is a non-public part, be it shown here or not.
  package let hasNonPublicPart: Bool

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
    annexes: [LocalizedText] = [], nonPublic: EditorialText? = nil,
    hasNonPublicPart: Bool = false
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
    self.hasNonPublicPart = hasNonPublicPart || nonPublic != nil
  }

  /// The same without what the public may not see.
  package var publicPart: PaperTexts {
    PaperTexts(
      subject: subject, lead: lead, cosigners: cosigners, consultations: consultations,
      earlier: earlier, facts: facts, resolution: resolution, finances: finances,
      annexes: annexes, hasNonPublicPart: hasNonPublicPart)
  }
}
