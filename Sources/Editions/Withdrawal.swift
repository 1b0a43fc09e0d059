package import StrategyModel

/// The notice that stands in the place of an edition which was taken back; it holds nothing of it.
package struct Withdrawal: Hashable, Sendable {
  package let period: Period
  package let audience: Audience
  /// Of the edition that was withdrawn.
  package let number: Int
  package let released: Day
  package let withdrawn: Day
  /// SHA-256 over the withdrawn edition, in hexadecimal; it is kept.
  package let digest: String
  /// As the office states it for this audience.
  package let reason: LocalizedText
  package let strategy: LocalizedText
  package let publisher: LocalizedText
  package let notice: Strategy.Notice?
  package let branding: Branding

  package init(
    period: Period, audience: Audience, number: Int, released: Day, withdrawn: Day,
    digest: String, reason: LocalizedText, strategy: LocalizedText, publisher: LocalizedText,
    notice: Strategy.Notice?, branding: Branding = .none
  ) {
    self.period = period
    self.audience = audience
    self.number = number
    self.released = released
    self.withdrawn = withdrawn
    self.digest = digest
    self.reason = reason
    self.strategy = strategy
    self.publisher = publisher
    self.notice = notice
    self.branding = branding
  }
}
