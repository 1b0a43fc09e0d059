import ArgumentParser
import Foundation
import History
import Pipeline
import StrategyModel
import SystemPackage

/// `accept`: a delivery that came after the lock counts all the same.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Counts a delivery although it came after the lock.",
    discussion: """
      The file must be filed and known from a run. Exit codes: 0 done, 66 file not found or not \
      known from a run, 75 another run holds the lock, 78 the office's own files are wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The filed delivery.", completion: .file())
  var file: String

  @Option(help: "Why it is to count; kept in the history.")
  var reason: String

  @Option(help: "Who decided it; kept in the history.")
  var by: String

  func validate() throws {
    for (name, text) in [("--reason", reason), ("--by", by)] {
      if !text.contains(where: { $0.isLetter || $0.isNumber }) {
        throw ValidationError(
          Wording(de: "\(name) darf nicht leer sein.", en: "\(name) must not be empty."),
          for: common)
      }
    }
  }

  func run() throws {
    let console = Console(common)
    let acceptance: AfterLockAcceptance
    do {
      acceptance = try AfterLockAcceptance.perform(
        AfterLockAcceptance.Request(
          workspace: Workspace(
            input: FilePath(common.input), output: FilePath(common.output),
            reports: FilePath(common.reports)), file: FilePath(file), reason: reason, by: by),
        clock: RunClock())
    } catch let unknown as AfterLockAcceptance.NotInHistory {
      console.complain(
        Wording(
          de: "„\(unknown.file)“ kennt die Historie mit diesem Inhalt noch nicht. "
            + "Bitte zuerst strategy-report run für den Zeitraum ausführen, dann annehmen.",
          en: "The history does not know “\(unknown.file)” with this content yet. "
            + "Please execute strategy-report run for its period first, then accept it."))
      throw ArgumentParser.ExitCode(Pipeline.ExitCode.inputNotFound.rawValue)
    } catch let elsewhere as AfterLockAcceptance.NotFiled {
      console.complain(
        Wording(
          de: "„\(elsewhere.path)“ liegt nicht unter deliveries/<Zeitraum>/<Lieferant>/. "
            + "Bitte zuerst mit strategy-report receive ablegen.",
          en: "“\(elsewhere.path)” does not lie below deliveries/<period>/<supplier>/. "
            + "Please file it with strategy-report receive first."))
      throw ArgumentParser.ExitCode(Pipeline.ExitCode.inputNotFound.rawValue)
    } catch {
      throw console.ended(by: error)
    }
    guard let decided = acceptance.decided else {
      let printer = FindingPrinter(language: console.language, isColoured: false)
      for finding in acceptance.configurationFindings where finding.severity == .error {
        let line = printer.line(finding)
        console.complain(Wording(de: line, en: line))
      }
      console.complain(
        Wording(
          de: "Nichts angenommen, weil die eigenen Dateien des Büros Fehler haben, oben "
            + "aufgeführt. Bitte beheben und erneut starten.",
          en: "Nothing accepted, since the office's own files have errors, listed above. "
            + "Please correct and run again."))
      throw ArgumentParser.ExitCode(Pipeline.ExitCode.configuration.rawValue)
    }
    if common.format == .json { Console.print(try Summary(decided, reason: reason, by: by).json()) }
    console.say(AcceptCommand.words(for: decided))
  }

  private static func words(for decided: AfterLockAcceptance.Decided) -> Wording {
    let file = FindingPrinter.oneLine(decided.delivery.file)
    let period = decided.delivery.period
    let days = Wording(
      de: "eingegangen am \(decided.received.day.german), Redaktionsschluss "
        + "\(decided.lock.german)",
      en: "received on \(decided.received.day), lock \(decided.lock)")
    return switch decided.outcome {
    case .accepted:
      Wording(
        de: "\(file) (\(days.de)) ist angenommen und zählt ab dem nächsten Lauf. "
          + "Als Nächstes: strategy-report run --period \(period)",
        en: "\(file) (\(days.en)) is accepted and counts from the next run on. "
          + "Next: strategy-report run --period \(period)")
    case .alreadyAccepted:
      Wording(
        de: "\(file) (\(days.de)) war schon angenommen; nichts geändert.",
        en: "\(file) (\(days.en)) was accepted already; nothing changed.")
    case .notNeeded:
      Wording(
        de: "\(file) (\(days.de)) kam rechtzeitig und zählt ohnehin; nichts geändert.",
        en: "\(file) (\(days.en)) came in time and counts anyway; nothing changed.")
    }
  }

  /// The decision as one JSON object.
  private struct Summary: Encodable {
    let outcome: String
    let file: String
    let period: String
    let supplier: String
    let sha256: String
    let received: String
    let lock: String
    let reason: String
    let by: String

    init(_ decided: AfterLockAcceptance.Decided, reason: String, by: String) {
      outcome = decided.outcome.rawValue
      file = decided.delivery.file
      period = decided.delivery.period.description
      supplier = decided.delivery.supplier.text
      sha256 = decided.delivery.sha256
      received = decided.received.description
      lock = decided.lock.description
      self.reason = reason
      self.by = by
    }

    func json() throws -> [UInt8] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }
}
