package import StrategyModel

/// An edition that was released to an audience, as the history holds it.
package struct StoredRelease: Hashable, Sendable {
  package enum State: String, CaseIterable, Hashable, Sendable {
    case released
    /// A later edition of the same period and audience stands in its place.
    case superseded
    /// Its bytes are gone; a notice stands in its place.
    case withdrawn
  }

  /// The row's number in the store.
  package let id: Int64
  package let period: Period
  /// The audience's id: `council`, `public`.
  package let audience: String
  /// 1, 2, 3 … within the period and audience.
  package let number: Int
  package let state: State
  /// The knowledge of the snapshot that it shows.
  package let knowledge: String
  /// The version of the program that made it.
  package let program: String
  /// Who released it; internal.
  package let by: String
  /// A note of the office; internal.
  package let note: String?
  /// Why it was reissued.
  package let reason: String?
  /// When it was released, ISO 8601.
  package let at: String
  /// The first day on which the audience may see it.
  package let notBefore: Day?
  /// The figures that it published, as JSON; nil once it is withdrawn.
  package let figures: String?
  /// Why, by whom and when (ISO 8601) it was superseded or withdrawn.
  package let stateReason: String?
  package let stateBy: String?
  package let stateAt: String?

  package init(
    id: Int64, period: Period, audience: String, number: Int, state: State, knowledge: String,
    program: String, by: String, note: String?, reason: String?, at: String, notBefore: Day?,
    figures: String?, stateReason: String? = nil, stateBy: String? = nil, stateAt: String? = nil
  ) {
    self.id = id
    self.period = period
    self.audience = audience
    self.number = number
    self.state = state
    self.knowledge = knowledge
    self.program = program
    self.by = by
    self.note = note
    self.reason = reason
    self.at = at
    self.notBefore = notBefore
    self.figures = figures
    self.stateReason = stateReason
    self.stateBy = stateBy
    self.stateAt = stateAt
  }
}
