/// One of the strategy's competencies with its main foci.
package struct Competency: Hashable, Sendable {
  package let id: CompetencyID
  package let name: LocalizedText
  package let foci: [MainFocus]

  package init(id: CompetencyID, name: LocalizedText, foci: [MainFocus]) {
    self.id = id
    self.name = name
    self.foci = foci
  }

  /// Slots of all its foci.
  package var goal: Int { foci.reduce(0) { $0 + $1.slots } }
}

/// A main focus of a competency; its name may not be public.
package struct MainFocus: Hashable, Sendable {
  package let id: FocusID
  package let name: LocalizedText?
  /// How many core projects it is to hold.
  package let slots: Int
  /// Other spellings by which deliveries may name it.
  package let variants: [String]

  package init(id: FocusID, name: LocalizedText?, slots: Int, variants: [String] = []) {
    self.id = id
    self.name = name
    self.slots = slots
    self.variants = variants
  }

  package var slotIDs: [SlotID] { slots < 1 ? [] : (1...slots).map { SlotID(id, $0) } }
}

/// A requirement that lies across the grid; counts of several are never added up.
package struct CrossCuttingIssue: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// Ecological, social or economic; nil where not public.
  package let kind: LocalizedText?
  package let requirement: LocalizedText?

  package init(
    id: String, name: LocalizedText, kind: LocalizedText? = nil, requirement: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.requirement = requirement
  }
}

/// A group of projects that the council decided together.
package struct Batch: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let decided: String?
  package let paper: String?

  package init(id: String, name: LocalizedText, decided: String? = nil, paper: String? = nil) {
    self.id = id
    self.name = name
    self.decided = decided
    self.paper = paper
  }
}

/// A named kind of organisation: city, subsidiary, …
package struct OrganisationKind: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A date in the strategy's history.
package struct Milestone: Hashable, Sendable {
  /// As the source writes it: `2016-07`, `2019/2020`.
  package let date: String
  package let kind: String
  package let name: LocalizedText

  package init(date: String, kind: String, name: LocalizedText) {
    self.date = date
    self.kind = kind
    self.name = name
  }
}

/// A value of the strategy's essence.
package struct EssenceValue: Hashable, Sendable {
  package let name: LocalizedText
  package let means: LocalizedText
  package let motto: LocalizedText?

  package init(name: LocalizedText, means: LocalizedText, motto: LocalizedText?) {
    self.name = name
    self.means = means
    self.motto = motto
  }
}

/// What a city says of its strategy in its own words, each in paragraphs or points.
package struct StrategyStatements: Hashable, Sendable {
  /// What the strategy is to achieve, one goal each.
  package let goals: [LocalizedText]
  /// How core projects are chosen and who carries them out.
  package let selection: [LocalizedText]
  /// How urban society is involved.
  package let involvement: [LocalizedText]

  package static let none = StrategyStatements()

  package init(
    goals: [LocalizedText] = [], selection: [LocalizedText] = [],
    involvement: [LocalizedText] = []
  ) {
    self.goals = goals
    self.selection = selection
    self.involvement = involvement
  }
}

/// How slots and reports are counted.
package struct Counting: Hashable, Sendable {
  package enum LapsedSlots: String, CaseIterable, Hashable, Sendable {
    case refillable
    case closed
  }

  package let lapsedSlots: LapsedSlots
  /// A report older than this many periods says nothing any more, unless its status is final.
  package let staleAfter: Int

  package init(lapsedSlots: LapsedSlots, staleAfter: Int) {
    self.lapsedSlots = lapsedSlots
    self.staleAfter = staleAfter
  }
}

/// The target system as it holds from a day on.
package struct StrategyVersion: Hashable, Sendable {
  package let id: String
  /// Nil = from the beginning.
  package let validFrom: Day?
  /// The year by whose end the goal is to be reached.
  package let horizon: Int
  package let cadence: Cadence
  package let counting: Counting
  package let competencies: [Competency]
  package let issues: [CrossCuttingIssue]
  package let batches: [Batch]
  package let organisationKinds: [OrganisationKind]
  package let milestones: [Milestone]
  package let characteristics: [LocalizedText]
  package let essenceName: LocalizedText?
  package let essence: [EssenceValue]
  /// What the city says of it in its own words.
  package let statements: StrategyStatements

  package init(
    id: String, validFrom: Day? = nil, horizon: Int, cadence: Cadence, counting: Counting,
    competencies: [Competency], issues: [CrossCuttingIssue] = [], batches: [Batch] = [],
    organisationKinds: [OrganisationKind] = [], milestones: [Milestone] = [],
    characteristics: [LocalizedText] = [], essenceName: LocalizedText? = nil,
    essence: [EssenceValue] = [], statements: StrategyStatements = .none
  ) {
    self.id = id
    self.validFrom = validFrom
    self.horizon = horizon
    self.cadence = cadence
    self.counting = counting
    self.competencies = competencies
    self.issues = issues
    self.batches = batches
    self.organisationKinds = organisationKinds
    self.milestones = milestones
    self.characteristics = characteristics
    self.essenceName = essenceName
    self.essence = essence
    self.statements = statements
  }

  /// The number of slots: how many core projects are to be implemented by the horizon.
  package var goal: Int { competencies.reduce(0) { $0 + $1.goal } }

  package var foci: [MainFocus] { competencies.flatMap(\.foci) }

  /// Every slot in the grid's order.
  package var slotIDs: [SlotID] { foci.flatMap(\.slotIDs) }
}

/// A strategy with all its versions.
package struct Strategy: Hashable, Sendable {
  package let name: LocalizedText
  /// The body responsible, such as "Stadt Bochum".
  package let publisher: LocalizedText
  /// Never empty; ordered by `validFrom`.
  package let versions: [StrategyVersion]
  /// What every page and chart of a demonstration says; nil for real data.
  package let notice: Notice?
  /// Severities that configuration gives to rules, by rule id.
  package let severities: [String: Severity]
  /// Rules that configuration switches off, by id; only rules with the effect `used` may be.
  package let switchedOff: Set<String>
  /// Days after a period's end until deliveries are due, where the period's file says nothing.
  package let deadlineDays: Int
  /// Days after a period's end until deliveries are locked, where the period's file says nothing.
  package let lockDays: Int
  /// Days after a supplier's deadline until the first and the second reminder; one or two, rising.
  package let reminderDays: [Int]
  package let thresholds: Thresholds

  package static let usualReminderDays = [2, 8]

  /// The word for headings and subtitles, and the sentence for pages.
  package struct Notice: Hashable, Sendable {
    package let word: LocalizedText
    package let sentence: LocalizedText

    package init(word: LocalizedText, sentence: LocalizedText) {
      self.word = word
      self.sentence = sentence
    }
  }

  /// `versions` must not be empty; they are put in order.
  package init?(
    name: LocalizedText, publisher: LocalizedText, versions: [StrategyVersion],
    notice: Notice? = nil, severities: [String: Severity] = [:],
    switchedOff: Set<String> = [], deadlineDays: Int = 15, lockDays: Int = 30,
    reminderDays: [Int] = Strategy.usualReminderDays,
    thresholds: Thresholds = .usual
  ) {
    guard !versions.isEmpty else { return nil }
    self.name = name
    self.publisher = publisher
    self.versions = versions.sorted {
      ($0.validFrom?.ordinal ?? .min) < ($1.validFrom?.ordinal ?? .min)
    }
    self.notice = notice
    self.severities = severities
    self.switchedOff = switchedOff
    self.deadlineDays = deadlineDays
    self.lockDays = lockDays
    self.reminderDays = reminderDays
    self.thresholds = thresholds
  }

  /// Whether a rule is asked. One that rejects or drops something always is, so that no setting
  /// moves a figure.
  package func asks(_ rule: Rule) -> Bool {
    guard rule.effect == .used else { return true }
    return !switchedOff.contains(rule.id) && (!rule.isOptional || severities[rule.id] != nil)
  }

  /// The version that holds on a day; before the first one's day the first.
  package func version(at day: Day) -> StrategyVersion {
    versions.last { ($0.validFrom ?? day) <= day } ?? versions[0]
  }

  /// The version by which a period is counted: the one that holds at its end.
  package func version(for period: Period) -> StrategyVersion { version(at: period.lastDay) }
}
