import ArgumentParser
import Glibc
import StrategyModel

/// The program: status exports in, figures, charts and reports out.
@main
struct StrategyReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strategy-report",
    abstract: "Computes and reports progress of a strategy with a fixed target.",
    version: ProgramVersion.text,
    subcommands: [
      RunCommand.self, ReleaseCommand.self, ReissueCommand.self, WithdrawCommand.self,
      VerifyCommand.self, CheckCommand.self, InspectCommand.self, ReceiveCommand.self,
      AcceptCommand.self, RequestCommand.self, StatusCommand.self, HistoryCommand.self,
      ProfileCommand.self,
    ])

  static func main() {
    // A reader that closes its end of a pipe has had enough; that is no error.
    signal(SIGPIPE, SIG_IGN)
    // Whatever is half written is finished or cleared by the next command.
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGTERM) { _ in _exit(143) }
    // A parent may have started the program with these signals blocked.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, SIGINT)
    sigaddset(&wanted, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    let isUsage = exitCode(for: error) == .validationFailure
    guard isUsage, CommonOptions.spoken(in: CommandLine.arguments) == .de else {
      exit(withError: error)
    }
    Console.complain(UsageTexts.german(fullMessage(for: error)))
    exit(withError: ArgumentParser.ExitCode.validationFailure)
  }
}
