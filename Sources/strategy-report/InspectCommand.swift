import ArgumentParser
import DelimitedText
import Foundation
import Ingest
import Pipeline
import StrategyModel
import SystemPackage

/// `inspect`: what a file was recognised as, or its table as clean CSV.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Says what a file is: format, encoding, dialect, columns, profile.",
    discussion: """
      Exit codes: 0 done, 65 the file could not be read to its end, 66 file not found.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file to look at.", completion: .file())
  var file: String

  @Flag(help: "Write the table as clean CSV: UTF-8, comma, every cell quoted.")
  var csv = false

  @Option(
    help: "A JSON file with the dialect, in the terms of the W3C's CSV dialect description.",
    completion: .file(extensions: ["json"]))
  var dialect: String?

  func run() throws {
    let console = Console(common)
    do {
      let path = FilePath(file)
      guard Disk.size(of: path) != nil, !Disk.isFolder(path) else {
        throw FileCheck.FileNotFound(path: path)
      }
      let profiles = try ProfileShelf.profiles(input: FilePath(common.input))
      let declared = try dialect.map(declaredDialect)
      if csv {
        try export(path, profiles, declared, console)
      } else {
        try describe(path, profiles, declared, console)
      }
    } catch let ended as ArgumentParser.ExitCode {
      throw ended
    } catch let wrong as ValidationError {
      throw wrong
    } catch {
      throw console.ended(by: error)
    }
  }

  private func declaredDialect(_ name: String) throws -> Dialect {
    let path = FilePath(name)
    guard Disk.size(of: path) != nil, !Disk.isFolder(path) else {
      throw FileCheck.FileNotFound(path: path)
    }
    let described: CSVWDialect
    do {
      described = try JSONDecoder().decode(CSVWDialect.self, from: Data(try Disk.read(path)))
    } catch let error as DecodingError {
      let reason = InspectCommand.words(error)
      throw ValidationError(
        Wording(
          de: "„\(name)“ beschreibt keinen Dialekt: \(reason.de)",
          en: "“\(name)” is no dialect description: \(reason.en)"), for: common)
    }
    let (dialect, problems) = described.dialect()
    guard problems.isEmpty else {
      let german = problems.map { "\($0.member): „\($0.value)“ ist nicht möglich" }
      let english = problems.map { "\($0.member): “\($0.value)” is not possible" }
      throw ValidationError(
        Wording(
          de: "„\(name)“ ist kein brauchbarer Dialekt: \(german.joined(separator: "; "))",
          en: "“\(name)” is no usable dialect: \(english.joined(separator: "; "))"), for: common)
    }
    return dialect
  }

  private static func words(_ error: DecodingError) -> Wording {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      return Wording(
        de: "\(place) ist nicht von der verlangten Art",
        en: "\(place): \(context.debugDescription)")
    case .keyNotFound(let key, _):
      return Wording(de: "\(key.stringValue) fehlt", en: "\(key.stringValue) is missing")
    case .dataCorrupted(let context):
      return Wording(de: "das ist kein lesbares JSON", en: context.debugDescription)
    @unknown default: return Wording(de: "nicht lesbar", en: "not readable")
    }
  }

  private func describe(
    _ path: FilePath, _ profiles: [Profile], _ declared: Dialect?, _ console: Console
  ) throws {
    let bytes = try FileBytes(path)
    let inspection = try Inspection.of(
      name: file, profiles: profiles, declared: declared, bytes, size: bytes.size,
      threads: ProcessInfo.processInfo.activeProcessorCount)
    if common.format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try encoder.encode(inspection.document(console.language))
      Console.print(Array(data) + [0x0A])
    } else {
      for line in inspection.lines(console.language) {
        Console.print(FindingPrinter.oneLine(line))
      }
    }
    if inspection.isUnreadable { try unreadable(inspection.findings, console) }
  }

  private func export(
    _ path: FilePath, _ profiles: [Profile], _ declared: Dialect?, _ console: Console
  ) throws {
    let bytes = try FileBytes(path)
    let outcome = try CSVExport.write(
      name: file, profiles: profiles, declared: declared,
      open: { () throws(DiskFailure) in SequentialSource(bytes) },
      to: { Console.print($0) })
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in outcome.findings {
      let line = printer.line(finding)
      let wording = Wording(de: line, en: line)
      if finding.severity == .note { console.detail(wording) } else { console.say(wording) }
    }
    if outcome.isUnreadable { try unreadable(outcome.findings, console) }
  }

  private func unreadable(_ findings: [Finding], _ console: Console) throws {
    let printer = FindingPrinter(language: console.language, isColoured: false)
    for finding in findings where IngestRules.unreadable.contains(finding.rule) {
      let line = printer.line(finding)
      console.complain(Wording(de: line, en: line))
    }
    throw ArgumentParser.ExitCode(Pipeline.ExitCode.dataError.rawValue)
  }
}
