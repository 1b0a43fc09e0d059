import ArgumentParser
import Editions
import History
import Pipeline
import StrategyModel
import SystemPackage

extension Console {
  /// Says in words what the environment refused and what to do; gives the exit code for it.
  func ended(by error: any Error) -> ArgumentParser.ExitCode {
    let printer = FindingPrinter(language: language, isColoured: false)
    if let refusal = error as? ConfigurationRefusal {
      for finding in refusal.findings where finding.severity == .error {
        let line = printer.line(finding)
        complain(Wording(de: line, en: line))
      }
    }
    if let refusal = error as? ReleaseRefusal {
      for leak in refusal.leaks { complain(leak.words) }
    }
    complain(Console.words(for: error))
    return ArgumentParser.ExitCode(Pipeline.ExitCode(for: error).rawValue)
  }

  static func words(for error: any Error) -> Wording {
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
    case let unknown as FileCheck.UnknownSupplier:
      return Wording(
        de: "In suppliers.yaml gibt es keinen Lieferanten „\(unknown.name)“"
          + (unknown.nearest.map { " (gemeint: „\($0)“?)" } ?? "") + ".",
        en: "suppliers.yaml has no supplier “\(unknown.name)”"
          + (unknown.nearest.map { " (did you mean “\($0)”?)" } ?? "") + ".")
    case let unknown as FileCheck.UnknownProfile:
      return Wording(
        de: "Es gibt kein Profil „\(unknown.name)“"
          + (unknown.nearest.map { " (gemeint: „\($0)“?)" } ?? "") + ".",
        en: "There is no profile “\(unknown.name)”"
          + (unknown.nearest.map { " (did you mean “\($0)”?)" } ?? "") + ".")
    case let wrong as PeriodChoice.WrongCadence:
      return Wording(
        de: "\(wrong.period) passt nicht zum Berichtsrhythmus der Strategie; "
          + "gemeint ist vielleicht \(wrong.instead).",
        en: "\(wrong.period) is not a period of the strategy's cadence; "
          + "perhaps \(wrong.instead) is meant.")
    case let missing as HistoryRebuild.NoStore:
      return Wording(
        de: "Es gibt keinen Speicher „\(missing.path)“. Der nächste Lauf legt ihn an.",
        en: "There is no store “\(missing.path)”. The next run makes it.")
    case let same as Workspace.FoldersCoincide:
      return Wording(
        de: "--output und --reports nennen denselben Ordner „\(same.path)“. "
          + "Bitte zwei verschiedene angeben.",
        en: "--output and --reports name the same folder “\(same.path)”. "
          + "Please name two different ones.")
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
    case let refusal as ReleaseRefusal:
      return Wording(
        de: "Nichts geschrieben: \(refusal.words.de)",
        en: "Nothing written: \(refusal.words.en)")
    case let refusal as ConfigurationRefusal:
      let count = refusal.findings.count { $0.severity == .error }
      return Wording(
        de: "Nichts geschrieben: \(count) Fehler in den eigenen Dateien des Strategiebüros, "
          + "oben aufgeführt. Bitte beheben und erneut starten.",
        en: "Nothing written: \(count) \(count == 1 ? "error" : "errors") in the office's own "
          + "files, listed above. Please correct and run again.")
    case let failure as HistoryError:
      return words(for: failure)
    default:
      return Wording(
        de: "Interner Fehler: \(error). Bitte mit dieser Meldung an die Entwicklung wenden.",
        en: "Internal error: \(error). Please report it with this message.")
    }
  }

  private static func words(for failure: HistoryError) -> Wording {
    switch failure {
    case .newerSchema(let found, let known):
      Wording(
        de: "history.sqlite wurde von einer neueren Fassung des Programms geschrieben "
          + "(Schema \(found), bekannt ist \(known)). Bitte das Programm aktualisieren.",
        en: "history.sqlite was written by a newer version of the program "
          + "(schema \(found), known is \(known)). Please update the program.")
    case .damaged(let reason):
      Wording(
        de: "history.sqlite ist beschädigt (\(reason)). Bitte die Sicherung einspielen oder "
          + "„strategy-report history rebuild“ ausführen.",
        en: "history.sqlite is damaged (\(reason)). Please restore the backup or run "
          + "“strategy-report history rebuild”.")
    default:
      Wording(
        de: "history.sqlite: \(failure). Bitte Rechte und Platz prüfen.",
        en: "history.sqlite: \(failure). Please check permissions and space.")
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
