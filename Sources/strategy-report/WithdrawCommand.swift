import ArgumentParser
import Pipeline
import StrategyModel

/// `withdraw`: a notice stands in a released edition's place.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Takes a released edition back: a notice in its place, its digests stay.",
    discussion: """
      Exit codes: 0 withdrawn, 65 there is nothing to withdraw, 75 another run holds the lock.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The period, such as 2024-Q2.")
  var period: PeriodArgument

  @Option(help: "Whose edition: council or public.")
  var audience: AudienceArgument

  @Option(help: "Who decided; stays internal.")
  var by: String

  @Option(help: "Why; printed on the notice.")
  var note: String

  @Option(help: "The day to take for today. Default: the system's.")
  var today: DayArgument?

  func run() throws {
    let console = Console(common)
    let number: Int
    do {
      number = try WithdrawEdition.perform(
        common.workspace, period: period.period, audience: audience.audience, by: by,
        reason: note, today: today?.day ?? RunClock.today())
    } catch {
      throw console.ended(by: error)
    }
    console.say(
      Wording(
        de: "Ausgabe \(number) von \(period.period) für \(audience.rawValue) ist zurückgezogen; "
          + "an ihrer Stelle steht ein Hinweis.",
        en: "Edition \(number) of \(period.period) for \(audience.rawValue) is withdrawn; "
          + "a notice stands in its place."))
  }
}
