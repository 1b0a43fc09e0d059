import ArgumentParser
import Pipeline
import StrategyModel
import SystemPackage

/// `run`: the main job.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads deliveries, counts, and writes the internal draft of a period.",
    discussion: """
      Without --period or --all: the oldest period that is due and not released, else the latest.
      Exit codes: 0 all well, 1 error findings, 2 deliveries missing after their deadline, 65 \
      nothing written, 66 input not found, 73 output cannot be created, 74 input/output error, \
      75 another run holds the lock, 78 the office's own files are wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The period to write, such as 2024-Q2.")
  var period: PeriodArgument?

  @Flag(help: "Every period that has a folder below deliveries/.")
  var all = false

  @Flag(help: "Count and report, but write nothing.")
  var dryRun = false

  @Flag(help: "Write nothing and end with 65 if there is any error finding.")
  var strict = false

  @Option(help: "The day to take for today, such as 2024-07-16. Default: the system's.")
  var today: DayArgument?

  func validate() throws {
    if all && period != nil {
      throw ValidationError(
        Wording(
          de: "--all und --period schließen einander aus.",
          en: "--all and --period contradict each other."), for: common)
    }
  }

  func run() throws {
    let console = Console(common)
    let request = RunRequest(
      input: FilePath(common.input), output: FilePath(common.output),
      reports: FilePath(common.reports),
      selection: all ? .all : period.map { .one($0.period) } ?? .byCalendar,
      today: today?.day ?? RunClock.today(), isDryRun: dryRun, isStrict: strict,
      version: ProgramVersion.text)
    let outcome: RunOutcome
    do {
      outcome = try Run.perform(request) { period in
        console.progress(Wording(de: "\(period) …", en: "\(period) …"))
        console.detail(Wording(de: "Zeitraum \(period)", en: "Period \(period)"))
      }
    } catch {
      console.endProgress()
      throw console.ended(by: error)
    }
    console.endProgress()
    RunReporter(console: console, options: common).tell(outcome)
    throw ArgumentParser.ExitCode(outcome.exitCode.rawValue)
  }
}
