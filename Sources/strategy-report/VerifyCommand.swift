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
      An edition is made again byte for byte where nothing that it rests on has changed since and \
      the program is the same; otherwise its figures are counted again from what was known then. \
      Values that are known otherwise since are named. Exit codes: 0 as released, 1 differences.
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
    let depth =
      switch edition.depth {
      case .rebuilt:
        Wording(
          de: "verglichen und noch einmal hergestellt.", en: "compared and made again.")
      case .recounted:
        Wording(
          de: "verglichen und aus dem damaligen Stand noch einmal gezählt.",
          en: "compared and counted again from what was known then.")
      case .stored:
        Wording(
          de: "verglichen; der damalige Stand ist nicht mehr bekannt.",
          en: "compared; what was known then is not kept.")
      }
    console.detail(Wording(de: "\(name): \(depth.de)", en: "\(name): \(depth.en)"))
    for known in edition.known {
      console.say(Wording(de: "\(name): \(known.words.de)", en: "\(name): \(known.words.en)"))
    }
    for difference in edition.differences {
      console.complain(
        Wording(
          de: "\(name): \(difference.words.de)", en: "\(name): \(difference.words.en)"))
    }
  }
}
