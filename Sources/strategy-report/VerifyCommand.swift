import ArgumentParser
import Editions
import Pipeline
import StrategyModel

/// `verify`: released files are what was released, and come out the same again.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares released files with what was released, and makes them again.",
    discussion: """
      An edition is made again where nothing that it rests on has changed since, with the same \
      program version. Exit codes: 0 as released, 1 differences.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Only this period, such as 2024-Q2. Default: all.")
  var period: PeriodArgument?

  @Option(help: "The day to take for today. Default: the system's.")
  var today: DayArgument?

  func run() throws {
    let console = Console(common)
    let verification: Verification
    do {
      verification = try Verification.perform(
        common.workspace, period: period?.period, today: today?.day ?? RunClock.today(),
        version: ProgramVersion.text)
    } catch {
      throw console.ended(by: error)
    }
    for edition in verification.editions { tell(edition, console) }
    let differing = verification.editions.count { !$0.differences.isEmpty }
    let count = verification.editions.count
    guard differing == 0 else {
      console.complain(
        Wording(
          de: "\(differing) von \(count) Ausgaben weichen ab, siehe oben.",
          en: "\(differing) of \(count) editions differ, see above."))
      throw ArgumentParser.ExitCode(Pipeline.ExitCode.errorFindings.rawValue)
    }
    console.say(
      count == 0
        ? Wording(
          de: "Es gibt noch keine veröffentlichte Ausgabe.",
          en: "There is no released edition yet.")
        : Wording(
          de: "\(count == 1 ? "Die Ausgabe ist" : "Alle \(count) Ausgaben sind") wie "
            + "veröffentlicht.",
          en: "\(count == 1 ? "The edition is" : "All \(count) editions are") as released."))
  }

  private func tell(_ edition: Verification.Edition, _ console: Console) {
    let name = "\(edition.period) \(edition.audience.rawValue) \(edition.number)"
    console.detail(
      edition.isRebuilt
        ? Wording(
          de: "\(name): verglichen und noch einmal hergestellt.",
          en: "\(name): compared and made again.")
        : Wording(
          de: "\(name): verglichen; seither hat sich geändert, worauf sie beruht.",
          en: "\(name): compared; what it rests on has changed since."))
    for difference in edition.differences {
      console.complain(
        Wording(
          de: "\(name): \(difference.words.de)", en: "\(name): \(difference.words.en)"))
    }
  }
}
