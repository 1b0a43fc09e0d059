import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("The reference of the profile language")
struct ProfileReferenceTests {
  /// A profile with one mapping left open: where a key of a section goes.
  private struct Probe {
    let section: String
    /// `@` stands for the mapping's keys.
    let text: String
    /// What the mapping has besides.
    var entries: [String] = []
  }

  private static let csv = "profile: p\nversion: 1\nsource: {kind: csv}\n"
  private static let xml = "profile: p\nversion: 1\nsource: {kind: xml, record: /a/b}\n"
  private static let columns = "fields: {project: {header: N}}\n"
  private static let paths = "fields: {project: {path: N}}\n"

  private static func field(_ name: String, _ isXML: Bool, _ entries: String...) -> Probe {
    Probe(
      section: "field",
      text: isXML
        ? xml
          + "lookups: {task_res: {nodes: /c/d, key: k, value: v}}\nfields: {project: {path: N}, \(name): {@}}"
        : csv
          + "value_maps: {eigene: {a: ongoing}}\nfields: {project: {header: N}, \(name): {@}}",
      entries: entries.isEmpty ? [isXML ? "path: x" : "header: x"] : entries)
  }

  private static let probes: [Probe] = [
    Probe(
      section: "profile", text: "{@}",
      entries: [
        "profile: p", "version: 1", "source: {kind: csv}", "fields: {project: {header: N}}",
      ]),
    Probe(
      section: "profile", text: "{@}",
      entries: [
        "profile: p", "version: 1", "source: {kind: xml, record: /a/b}",
        "fields: {project: {path: N}}",
      ]),
    Probe(section: "match", text: csv + columns + "match: {@}"),
    Probe(
      section: "source", text: "profile: p\nversion: 1\n\(columns)source: {@}",
      entries: ["kind: csv"]),
    Probe(
      section: "source", text: "profile: p\nversion: 1\n\(paths)source: {@}",
      entries: ["kind: xml", "record: /a/b"]),
    Probe(
      section: "header",
      text: "profile: p\nversion: 1\n\(columns)source: {kind: csv, header: {@}}"),
    Probe(
      section: "skip",
      text: "profile: p\nversion: 1\n\(columns)source: {kind: csv, skip_if: [{@}]}",
      entries: ["first_cell: a"]),
    Probe(
      section: "limits",
      text: "profile: p\nversion: 1\n\(paths)source: {kind: xml, record: /a/b, limits: {@}}"),
    Probe(section: "context", text: csv + columns + "context: {@}"),
    Probe(section: "context", text: xml + paths + "context: {@}"),
    Probe(
      section: "place", text: csv + columns + "context: {supplier: {@}}",
      entries: ["from: filename", "regex: (a)"]),
    Probe(section: "place", text: xml + paths + "context: {supplier: {@}}", entries: ["path: /a"]),
    Probe(section: "place", text: csv + columns + "context: {lead: {@}}", entries: ["const: a"]),
    Probe(
      section: "asOf", text: csv + columns + "context: {as_of: {@}}",
      entries: ["from: filename", "regex: (a)"]),
    Probe(section: "total", text: xml + paths + "context: {total: {@}}", entries: ["path: /a"]),
    Probe(section: "asOf", text: xml + paths + "context: {as_of: {@}}", entries: ["path: /a"]),
    Probe(
      section: "lookup",
      text: xml + paths + "lookups: {resource: {nodes: /a/b, key: k, value: v}, l: {@}}",
      entries: ["nodes: /c/d", "key: k", "value: v"]),
    Probe(section: "calendar", text: xml + paths + "calendar: {@}", entries: ["nodes: /c"]),
    Probe(section: "week", text: xml + paths + "calendar: {nodes: /c, weekdays_off: {@}}"),
    Probe(
      section: "days", text: xml + paths + "calendar: {nodes: /c, days: {@}}",
      entries: ["nodes: d", "year: y", "month: m", "day: d"]),
    Probe(
      section: "choice",
      text: "profile: p\nversion: 1\n\(columns)source: {kind: csv, only_if: [{@}]}",
      entries: ["stated: project"]),
    Probe(section: "locale", text: csv + columns + "locale: {@}"),
    Probe(section: "partial", text: csv + columns + "locale: {partial_date: {@}}"),
    field("name", false), field("comment", false), field("comment", false, "join: x", "header: a"),
    field("planned_end", false), field("percent_complete", false), field("money_planned", false),
    field("money_planned", false, "columns: {pattern: '(a)'}", "take: sum"),
    field("status", false), field("light", false), field("contributions", false),
    field("contributions", false, "columns: [{header: a, code: b}]"),
    field("indicators", false, "parts: {name: a}"),
    field("indicators", false, "columns: [{header: a}]"), field("name", true),
    field("comment", true), field("contact", true), field("contact", false),
    field("contact", true, "lookup: task_res", "key_path: a"), field("planned_end", true),
    field("money_spent", true),
    field("status", true), field("light", false, "const: green"),
    field("status", false, "derive: [{else: ongoing}]"),
    field("contributions", true, "each: a", "code: b"),
    Probe(
      section: "pattern", text: csv + "fields: {project: {header: N}, indicators: {columns: {@}}}",
      entries: ["pattern: '(a)'"]),
    Probe(
      section: "column",
      text: csv + "fields: {project: {header: N}, contributions: {columns: [{@}]}}",
      entries: ["header: a", "code: b"]),
    Probe(
      section: "column", text: csv + "fields: {project: {header: N}, indicators: {columns: [{@}]}}",
      entries: ["header: a"]),
    Probe(
      section: "rule", text: csv + "fields: {project: {header: N}, status: {derive: [{@}]}}",
      entries: ["if: a", "value: ongoing"]),
    Probe(
      section: "rule", text: csv + "fields: {project: {header: N}, status: {derive: [{@}]}}",
      entries: ["else: ongoing"]),
    Probe(
      section: "units",
      text: csv + "fields: {project: {header: N}, money_spent: {header: a, units: {@}}}"),
    Probe(
      section: "parts", text: csv + "fields: {project: {header: N}, indicators: {parts: {@}}}",
      entries: ["name: a"]),
    Probe(
      section: "check", text: csv + columns + "checks: [{@}]",
      entries: ["if: a", "message: {de: a}"]),
    Probe(section: "words", text: csv + columns + "description: {@}", entries: ["de: a"]),
  ]

  private static func findings(_ probe: Probe, _ entries: [String]) -> [Finding] {
    let text = probe.text.replacing("@", with: entries.joined(separator: ", "))
    return ProfileReader.read(InputFile(path: "profiles/p.yaml", bytes: Array(text.utf8))).findings
  }

  /// The keys that the reader asks for, as it says itself where a key is unknown.
  private static func accepted(_ probe: Probe) -> Set<String> {
    let remedy =
      findings(probe, probe.entries + ["zzzzzzzz: 1"])
      .first { $0.rule.id == "config-key-unknown" && $0.value == "zzzzzzzz" }?.remedy(.en) ?? ""
    guard let list = remedy.split(separator: "Possible: ").last else { return [] }
    return Set(list.dropLast().split(separator: ", ").map(String.init))
  }

  @Test("lists exactly the keys that are read", arguments: ProfileReference.sections.map(\.id))
  func keys(_ id: String) throws {
    let section = try #require(ProfileReference.sections.first { $0.id == id })
    let probes = Self.probes.filter { $0.section == id }
    let accepted = probes.reduce(into: Set<String>()) { $0.formUnion(Self.accepted($1)) }
    #expect(Set(section.keys.map(\.name)) == accepted)
    #expect(Set(section.keys.map(\.name)).count == section.keys.count)
  }

  @Test("every example is right in some profile", arguments: ProfileReference.sections.map(\.id))
  func examples(_ id: String) throws {
    let section = try #require(ProfileReference.sections.first { $0.id == id })
    for key in section.keys where !key.example.isEmpty {
      let fitting = Self.probes.filter { $0.section == id }.contains { probe in
        let others = probe.entries.filter { !$0.hasPrefix("\(key.name):") }
        let found = Self.findings(probe, others + ["\(key.name): \(key.example)"])
          // The probe is no file of that name, and has what the example would replace.
          .filter { !["profile-id-mismatch", "profile-field-source-twice"].contains($0.rule.id) }
        return found.isEmpty
      }
      #expect(fitting, "\(id).\(key.name): \(key.example)")
    }
  }

  @Test("stands in docs/profiles.md, every key with meaning and example")
  func documentation() throws {
    let (begin, end) = ("<!-- reference: made by a test -->\n", "<!-- end of the reference -->")
    let text = try Repository.text("docs/profiles.md")
    let start = try #require(text.range(of: begin))
    let stop = try #require(text.range(of: end))
    var reference = ""
    for section in ProfileReference.sections {
      reference += "\n### \(section.heading)\n\n| Key | Meaning | Example |\n|---|---|---|\n"
      for key in section.keys {
        let example = key.example.isEmpty ? "" : "`\(key.example.replacing("|", with: "\\|"))`"
        reference += "| `\(key.name)` | \(key.meaning) | \(example) |\n"
      }
    }
    let fields = ProfileReader.fieldNames.map { "`\($0)`" }.joined(separator: " ")
    reference += "\n### fields\n\n\(fields); `id` is another word for `project`.\n\n"
    try Recording.expect(
      String(text[..<start.upperBound]) + reference + String(text[stop.lowerBound...]),
      equals: "docs/profiles.md")
  }

  @Test("is the JSON schema for editors")
  func schema() throws {
    let data = try JSONSerialization.data(
      withJSONObject: ProfileSchema.document,
      options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Recording.expect(
      String(decoding: data, as: UTF8.self) + "\n", equals: "docs/profile.schema.json")
  }

  @Test("every profile in docs/profiles.md can be read")
  func documented() throws {
    let text = try Repository.text("docs/profiles.md")
    let blocks = text.matches(of: #/```yaml\n(profile: ([a-z0-9-]+)[\s\S]*?)```/#)
    #expect(blocks.count >= 6)
    let files = blocks.map {
      InputFile(path: "profiles/\($0.output.2).yaml", bytes: Array($0.output.1.utf8))
    }
    let checked = ProfileReader.profiles(city: files)
    #expect(
      checked.findings.map { "\($0.location.file):\($0.location.line ?? 0) \($0.message(.en))" }
        == [])
  }
}
