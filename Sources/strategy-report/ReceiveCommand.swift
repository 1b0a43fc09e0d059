import ArgumentParser
import Foundation
import Pipeline
import StrategyModel
import SystemPackage

/// `receive`: files deliveries.
struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Files deliveries: whose, for which period, when received.",
    discussion: """
      Without FILE everything in inbox/ of the input folder. A file that is not clear stays where \
      it is, and the message says what to type. Exit codes: 0 done, 65 a file could not be filed, \
      66 file or input not found, 73 a folder cannot be created, 74 input/output error, 75 another \
      run holds the lock, 78 the office's own files are wrong.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The files to file. Default: everything in inbox/.", completion: .file())
  var files: [String] = []

  @Option(help: "Whose files they are. Default: recognised by content, name and folder.")
  var supplier: String?

  @Option(help: "The period they are for, such as 2024-Q2. Default: recognised likewise.")
  var period: PeriodArgument?

  @Option(help: "Which of the supplier's data sets they are. Default: told by the profile.")
  var dataSet: String?

  @Option(help: "When they came: 2024-07-05 or 2024-07-05T09:13. Default: now.")
  var received: ReceivedArgument?

  @Option(help: "By which way they came, such as mail or portal.")
  var way: String?

  @Option(help: "A note for received.csv.")
  var note: String?

  @Flag(help: "Say what would be done, but move and write nothing.")
  var dryRun = false

  func validate() throws {
    for (name, text) in [("--way", way), ("--note", note)] {
      let isControl = text?.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0xFEFF
      }
      if isControl == true {
        throw ValidationError(
          Wording(
            de: "\(name) muss eine Zeile einfacher Text sein.",
            en: "\(name) must be one line of plain text."), for: common)
      }
    }
  }

  func run() throws {
    let console = Console(common)
    let receiving: Receiving
    do {
      receiving = try Receiving.perform(
        Receiving.Request(
          workspace: Workspace(
            input: FilePath(common.input), output: FilePath(common.output),
            reports: FilePath(common.reports)),
          files: files.map { FilePath($0) }, supplier: supplier, period: period?.period,
          dataSet: dataSet, received: received?.time ?? RunClock.received(), way: way, note: note,
          isDryRun: dryRun),
        clock: RunClock())
    } catch let unknown as FileCheck.UnknownSupplier {
      throw ValidationError(Console.words(for: unknown), for: common)
    } catch {
      throw console.ended(by: error)
    }
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in receiving.configurationFindings where finding.severity == .error {
      let line = printer.line(finding)
      console.complain(Wording(de: line, en: line))
    }
    for file in receiving.files {
      if let finding = file.finding {
        let line = printer.line(finding)
        console.complain(Wording(de: line, en: line))
      } else {
        console.say(ReceiveCommand.words(for: file, isDryRun: dryRun))
      }
    }
    if common.format == .json {
      Console.print(try ReceivingSummary(receiving, console.language).json())
    }
    conclude(receiving, console)
    throw ArgumentParser.ExitCode(receiving.exitCode.rawValue)
  }

  /// Where a file lies now, as what, and what else to do about it.
  private static func words(for file: Receiving.File, isDryRun: Bool) -> Wording {
    let path = FindingPrinter.oneLine(file.path.string)
    let target = FindingPrinter.oneLine(file.target ?? "?")
    guard file.outcome == .filed else {
      return Wording(
        de: "\(path): liegt mit demselben Inhalt schon als \(target); nichts verschoben.",
        en: "\(path): lies there with the same content already as \(target); nothing moved.")
    }
    let supplier = file.supplier?.text ?? "?"
    let period = file.period?.description ?? "?"
    let received = file.received.map(received) ?? Wording(de: "?", en: "?")
    let unreadable = Wording(
      de: " Lesen lässt sie sich nicht; check sagt, warum.",
      en: " It cannot be read; check says why.")
    return Wording(
      de: "\(path): \(isDryRun ? "käme nach" : "abgelegt als") \(target) (\(supplier), \(period), "
        + "eingegangen \(received.de)).\(file.isUnreadable ? unreadable.de : "")",
      en: "\(path): \(isDryRun ? "would be filed" : "filed") as \(target) (\(supplier), \(period), "
        + "received \(received.en)).\(file.isUnreadable ? unreadable.en : "")")
  }

  private static func received(_ time: ReceivedTime) -> Wording {
    let clock = time.second > 0 ? String(time.description.dropFirst(11).prefix(5)) : nil
    return Wording(
      de: time.day.german + (clock.map { " \($0)" } ?? ""),
      en: time.day.description + (clock.map { " \($0)" } ?? ""))
  }

  /// The last line: what happened and what to do.
  private func conclude(_ receiving: Receiving, _ console: Console) {
    guard receiving.exitCode != .configuration else {
      let count = receiving.configurationFindings.count { $0.severity == .error }
      console.complain(
        Wording(
          de: "Nichts abgelegt: \(count) Fehler in den eigenen Dateien des Büros, oben "
            + "aufgeführt. Bitte beheben und erneut starten.",
          en: "Nothing filed: \(count) \(count == 1 ? "error" : "errors") in the office's own "
            + "files, listed above. Please correct and run again."))
      return
    }
    func count(_ outcome: Receiving.Outcome) -> Int {
      receiving.files.count { $0.outcome == outcome }
    }
    let (filed, known, left) = (count(.filed), count(.alreadyFiled), count(.notFiled))
    if receiving.files.isEmpty {
      console.say(
        Wording(
          de: "Der Posteingang \(common.input)/inbox ist leer; es gibt nichts abzulegen.",
          en: "The inbox \(common.input)/inbox is empty; there is nothing to file."))
    } else if left > 0 {
      console.complain(
        Wording(
          de: "\(filed) abgelegt, \(left) nicht: oben steht, warum und was einzugeben ist.",
          en: "\(filed) filed, \(left) not: see above why and what to type."))
    } else if dryRun {
      console.say(
        Wording(
          de: "Probelauf beendet; es wurde nichts verschoben.",
          en: "Dry run finished; nothing was moved."))
    } else {
      let already = Wording(
        de: known == 0 ? "" : ", \(known) schon vorhanden",
        en: known == 0 ? "" : ", \(known) there already")
      console.say(
        Wording(
          de: "\(filed) abgelegt\(already.de). Als Nächstes: strategy-report run",
          en: "\(filed) filed\(already.en). Next: strategy-report run"))
    }
  }
}

/// A received time on the command line: `2024-07-05` or `2024-07-05T09:13`.
struct ReceivedArgument: ExpressibleByArgument {
  let time: ReceivedTime

  init?(argument: String) {
    guard let time = ReceivedTime(iso: argument) else { return nil }
    self.time = time
  }
}
