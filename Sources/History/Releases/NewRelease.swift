package import StrategyModel

/// An edition that is about to be released.
package struct NewRelease: Hashable, Sendable {
  package let period: Period
  /// The audience's id: `council`, `public`.
  package let audience: String
  /// The next one of the period and audience, as the pages print it.
  package let number: Int
  /// The knowledge of the snapshot that it shows.
  package let knowledge: String
  /// The version of the program that made it.
  package let program: String
  /// Who releases it; internal.
  package let by: String
  /// A note of the office; internal.
  package let note: String?
  /// Why it is reissued.
  package let reason: String?
  /// When it is released, ISO 8601.
  package let at: String
  /// The first day on which the audience may see it.
  package let notBefore: Day?
  /// The figures that it publishes, as JSON.
  package let figures: String

  package init(
    period: Period, audience: String, number: Int, knowledge: String, program: String, by: String,
    note: String? = nil, reason: String? = nil, at: String, notBefore: Day? = nil, figures: String
  ) {
    self.period = period
    self.audience = audience
    self.number = number
    self.knowledge = knowledge
    self.program = program
    self.by = by
    self.note = note
    self.reason = reason
    self.at = at
    self.notBefore = notBefore
    self.figures = figures
  }
}
