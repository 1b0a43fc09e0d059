import DelimitedText
import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("A profile drafted from a file")
struct ProfileDraftTests {
  private static func draft(_ export: LabelledExport) throws -> ProfileDraft {
    let checked = ProfileDraft.draft(export.bytes, file: export.name)
    return try #require(checked.value, "\(export.name): \(checked.findings.map(\.rule.id))")
  }

  /// Columns that can be mapped, and how many of them have the right field; columns that have a
  /// wrong one.
  private static func score(_ export: LabelledExport) throws -> (Int, right: Int, wrong: [String]) {
    let mappings = try draft(export).mappings
    var right = 0
    var wrong: [String] = []
    for (column, fields) in export.labels {
      for field in fields
      where mappings.contains(where: { $0.column == column && $0.field == field }) {
        right += 1
      }
    }
    for mapping in mappings where export.labels[mapping.column]?.contains(mapping.field) != true {
      wrong.append("\(mapping.column) → \(mapping.field) (\(mapping.confidence) %)")
    }
    return (export.labels.values.reduce(0) { $0 + $1.count }, right, wrong.sorted())
  }

  @Test("maps at least four of five columns rightly over all formats")
  func share() throws {
    #expect(LabelledExport.delivered.count == 9)
    var total = 0
    var right = 0
    var wrong = 0
    for export in LabelledExport.all {
      let score = try Self.score(export)
      total += score.0
      right += score.right
      wrong += score.wrong.count
      print("\(export.name): \(score.right) of \(score.0); wrong: \(score.wrong)")
    }
    print(
      "profile draft: \(right) of \(total) columns right (\(right * 100 / total) %), \(wrong) wrong,"
        + " in \(LabelledExport.all.count) files")
    let unseen = try LabelledExport.unseen.map { try Self.score($0) }
    let (seenRight, seenTotal) = (
      unseen.reduce(0) { $0 + $1.right }, unseen.reduce(0) { $0 + $1.0 }
    )
    print("of those in lists that no word was chosen by: \(seenRight) of \(seenTotal)")
    #expect(right * 100 >= total * 80)
    #expect(seenRight * 100 >= seenTotal * 80)
    // What is mapped wrongly costs more than what is left open.
    #expect(wrong * 100 <= total * 10)
  }

  @Test("maps most columns of every single file", arguments: LabelledExport.all)
  func eachFile(_ export: LabelledExport) throws {
    let score = try Self.score(export)
    #expect(score.right * 100 >= score.0 * 60, "\(score)")
  }

  @Test("loads as it stands, in both languages, and reads its file", arguments: LabelledExport.all)
  func loads(_ export: LabelledExport) throws {
    let draft = try Self.draft(export)
    for language in Language.allCases {
      let text = draft.text(language)
      let file = InputFile(path: "profiles/\(draft.id).yaml", bytes: Array(text.utf8))
      let checked = ProfileReader.read(file)
      #expect(checked.findings.map { $0.message(.en) } == [], "\(text)")
      let example = try DecodedExample(
        bytes: export.bytes, profile: draft.id, profiles: [try #require(checked.value)],
        file: "deliveries/2024-Q2/musteramt-a/\(export.name.split(separator: "/").last ?? "")")
      #expect(!example.delivery.isRejected, "\(example.findings.map(\.rule.id))")
      #expect(!example.delivery.reports.isEmpty)
      let named = example.delivery.reports.filter { $0.projectKey != nil || $0.projectName != nil }
      #expect(named.count == example.delivery.reports.count)
    }
  }

  @Test("workbooks are drafted for like texts", arguments: ["xlsx", "ods", "fods", "xml"])
  func workbooks(_ ending: String) throws {
    let url = Repository.root.appending(path: "Tests/SpreadsheetsTests/Fixtures/meldung.\(ending)")
    let bytes = Array(try Data(contentsOf: url))
    let draft = try #require(ProfileDraft.draft(bytes, file: "meldung.\(ending)").value)
    let text = draft.text(.de)
    let checked = ProfileReader.read(
      InputFile(path: "profiles/\(draft.id).yaml", bytes: Array(text.utf8)))
    #expect(checked.findings.map { $0.message(.en) } == [], "\(text)")
    let example = try DecodedExample(
      bytes: bytes, profile: draft.id, profiles: [try #require(checked.value)],
      file: "deliveries/2024-Q2/musteramt-a/meldung.\(ending)")
    #expect(!example.delivery.reports.isEmpty)
    #expect(draft.mappings.map(\.field).contains("status"))
    #expect(draft.mappings.count >= 5, "\(text)")
  }
}
