import ArgumentParser
import Pipeline
import StrategyModel
import SystemPackage

extension Console {
  /// Says in words what the environment refused and what to do; gives the exit code for it.
  func ended(by error: any Error) -> ArgumentParser.ExitCode {
    complain(Console.words(for: error))
    return ArgumentParser.ExitCode(Pipeline.ExitCode(for: error).rawValue)
  }

  private static func words(for error: any Error) -> Wording {
    switch error {
    case let missing as InputFolder.NotFound:
      return Wording(
        de: "Der Ordner „\(missing.path)“ wurde nicht gefunden. "
          + "Bitte mit --input den Ordner mit strategy.yaml angeben.",
        en: "The folder “\(missing.path)” was not found. "
          + "Please name the folder that holds strategy.yaml with --input.")
    case let missing as FileCheck.FileNotFound:
      return Wording(
        de: "Die Datei „\(missing.path)“ wurde nicht gefunden. Bitte den Namen prüfen.",
        en: "The file “\(missing.path)” was not found. Please check its name.")
    case let missing as PeriodChoice.FolderNotFound:
      return Wording(
        de: "Für \(missing.period) gibt es keinen Ordner deliveries/\(missing.period). "
          + "Bitte den Ordner anlegen oder einen anderen Zeitraum angeben.",
        en: "There is no folder deliveries/\(missing.period). "
          + "Please create it or ask for another period.")
    case let held as RunLock.Held:
      let holder = held.holder.split(separator: "\n").first.map(String.init) ?? "?"
      return Wording(
        de: "Ein anderer Lauf arbeitet gerade (\(holder)). Bitte warten, bis er fertig ist.",
        en: "Another run is at work (\(holder)). Please wait until it has finished.")
    case let failure as DiskFailure:
      return words(for: failure)
    default:
      return Wording(
        de: "Interner Fehler: \(error). Bitte mit dieser Meldung an die Entwicklung wenden.",
        en: "Internal error: \(error). Please report it with this message.")
    }
  }

  private static func words(for failure: DiskFailure) -> Wording {
    let reason = failure.reason.description
    return switch failure.attempt {
    case .read:
      Wording(
        de: "„\(failure.path)“ konnte nicht gelesen werden (\(reason)). "
          + "Bitte die Leserechte prüfen.",
        en: "“\(failure.path)” could not be read (\(reason)). Please check its permissions.")
    case .create:
      Wording(
        de: "„\(failure.path)“ konnte nicht angelegt werden (\(reason)). "
          + "Bitte die Schreibrechte prüfen oder mit --output und --reports andere Ordner angeben.",
        en: "“\(failure.path)” could not be created (\(reason)). "
          + "Please check permissions or name other folders with --output and --reports.")
    case .write:
      Wording(
        de: "„\(failure.path)“ konnte nicht geschrieben werden (\(reason)). "
          + "Der vorige Stand blieb erhalten. Bitte Platz und Rechte prüfen.",
        en: "“\(failure.path)” could not be written (\(reason)). "
          + "What was there before is still there. Please check space and permissions.")
    }
  }
}
