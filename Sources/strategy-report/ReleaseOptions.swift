import ArgumentParser
import Editions
import Pipeline
import StrategyModel
import SystemPackage

/// An audience on the command line that editions are released for.
enum AudienceArgument: String, ExpressibleByArgument, CaseIterable {
  case council
  case `public`

  var audience: Audience { self == .council ? .council : .public }
}

/// What release and reissue are told.
struct ReleaseOptions: ParsableArguments {
  @Argument(help: "The period, such as 2024-Q2.")
  var period: PeriodArgument

  @Option(help: "Who is to see it: council or public.")
  var audience: AudienceArgument

  @Option(help: "Who decided; stays internal.")
  var by: String

  @Option(help: "A remark for the record; stays internal.")
  var note: String?

  @Option(help: "Nothing is released before this day, such as 2024-09-05.")
  var notBefore: DayArgument?

  @Option(help: "The day to take for today. Default: the system's.")
  var today: DayArgument?

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) { throw ValidationError("--by needs a name.") }
  }

  func request(_ kind: ReleaseRequest.Kind, _ common: CommonOptions) -> ReleaseRequest {
    ReleaseRequest(
      kind, workspace: common.workspace, period: period.period, audience: audience.audience,
      by: by, note: note, notBefore: notBefore?.day, today: today?.day ?? RunClock.today(),
      version: ProgramVersion.text)
  }
}

extension CommonOptions {
  /// The folders that the options name.
  var workspace: Workspace {
    Workspace(
      input: FilePath(input), output: FilePath(output), reports: FilePath(reports))
  }
}
