import ArgumentParser
import Foundation
import Ingest
import Pipeline
import StrategyModel
import SystemPackage

/// `profile`: help with supplier profiles.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Help with supplier profiles.", subcommands: [Draft.self])

  /// `profile draft`: a profile to edit, made from a file.
  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft",
      abstract: "Writes a commented profile for a file to standard output.",
      discussion: """
        Each mapping says why and how sure it is; columns without a field are listed. Keep the \
        result under the name that it gives itself: strategy-report profile draft FILE > \
        input/profiles/NAME.yaml. Exit codes: 0 done, 65 there is no table in the file, 66 file \
        not found.
        """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file to draft a profile for.", completion: .file())
    var file: String

    func run() throws {
      let console = Console(common)
      let drafted: Checked<ProfileDraft?>
      do {
        let path = FilePath(file)
        guard Disk.size(of: path) != nil, !Disk.isFolder(path) else {
          throw FileCheck.FileNotFound(path: path)
        }
        drafted = ProfileDraft.draft(try Disk.read(path), file: file)
      } catch {
        throw console.ended(by: error)
      }
      guard let draft = drafted.value else {
        let printer = FindingPrinter(language: console.language, isColoured: false)
        for finding in drafted.findings {
          let line = printer.line(finding)
          console.complain(Wording(de: line, en: line))
        }
        throw ArgumentParser.ExitCode(Pipeline.ExitCode.dataError.rawValue)
      }
      if common.format == .json {
        try printDocument(of: draft, console.language)
      } else {
        Console.print(Array(draft.text(console.language).utf8))
      }
      let count = draft.mappings.count
      console.say(
        Wording(
          de: "\(count) \(count == 1 ? "Feld" : "Felder") zugeordnet. Bitte prüfen und als"
            + " profiles/\(draft.id).yaml ablegen.",
          en: "\(count) \(count == 1 ? "field" : "fields") mapped. Please check and keep as"
            + " profiles/\(draft.id).yaml."))
    }

    private func printDocument(of draft: ProfileDraft, _ language: Language) throws {
      let document = DraftDocument(
        profile: draft.id, text: draft.text(language),
        mappings: draft.mappings.map {
          DraftDocument.Mapping(field: $0.field, column: $0.column, confidence: $0.confidence)
        })
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Console.print(Array(try encoder.encode(document)) + [0x0A])
    }
  }
}

/// What `profile draft --format json` prints.
private struct DraftDocument: Encodable {
  struct Mapping: Encodable {
    let field: String
    let column: String
    /// Per cent.
    let confidence: Int
  }

  let profile: String
  let text: String
  let mappings: [Mapping]
}
