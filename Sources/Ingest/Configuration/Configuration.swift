package import StrategyModel

/// Everything that the office's own files say, checked against each other.
package struct Configuration: Hashable, Sendable {
  package let strategy: Strategy
  package let register: Register
  /// Ordered by id.
  package let suppliers: [Supplier]
  /// The plans that have a file; other periods follow the strategy's calendar.
  package let plans: [Period: PeriodPlan]
  /// What the office wrote for single periods.
  package let texts: [Period: PeriodTexts]
  package let branding: Branding
  /// In the order of the files' paths and rows.
  package let received: [ReceivedNote]
  /// By the period from which they hold; each list in the order of `Correction.precedes`.
  package let corrections: [Period: [Correction]]
  /// In the file's order, like aliases and exceptions.
  package let acknowledgements: [Acknowledgement]
  package let aliases: [Alias]
  package let leakExceptions: [LeakException]
  /// The lowest audience that sees a field, by the field's name: `public`, `council`, `internal`.
  package let audiences: [String: String]
  /// The strategy's own addresses (e-mail, homepage), which every audience may see.
  package let contacts: [String]
  /// The office's own wording; kinds without it are worded by the program.
  package let letters: [LetterKind: LetterTemplate]
  /// Deliveries larger than this many megabytes are kept in history by their digest only.
  package let keptMegabytes: Int

  package static let usualKeptMegabytes = 64

  package init(
    strategy: Strategy, register: Register, suppliers: [Supplier],
    plans: [Period: PeriodPlan] = [:], texts: [Period: PeriodTexts] = [:],
    branding: Branding = .none, received: [ReceivedNote] = [],
    corrections: [Period: [Correction]] = [:], acknowledgements: [Acknowledgement] = [],
    aliases: [Alias] = [], leakExceptions: [LeakException] = [], audiences: [String: String] = [:],
    contacts: [String] = [], letters: [LetterKind: LetterTemplate] = [:],
    keptMegabytes: Int = Configuration.usualKeptMegabytes
  ) {
    self.strategy = strategy
    self.register = register
    self.suppliers = suppliers.sorted { $0.id < $1.id }
    self.plans = plans
    self.texts = texts
    self.branding = branding
    self.received = received
    self.corrections = corrections
    self.acknowledgements = acknowledgements
    self.aliases = aliases
    self.leakExceptions = leakExceptions
    self.audiences = audiences
    self.contacts = contacts
    self.letters = letters
    self.keptMegabytes = keptMegabytes
  }

  /// The plan of a period, by its own file or by the strategy's calendar.
  package func plan(for period: Period) -> PeriodPlan {
    plans[period] ?? PeriodPlan(period: period, strategy: strategy)
  }

  /// What the office wrote for a period; nothing where it has no file.
  package func texts(for period: Period) -> PeriodTexts { texts[period] ?? .none }
}
