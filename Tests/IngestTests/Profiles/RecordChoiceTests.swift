import Ingest
import StrategyModel
import Testing

@Suite("Profiles that tell projects from other records")
struct RecordChoiceTests {
  private func decode(_ profile: String, _ text: String, _ file: String) throws -> DecodedExample {
    let checked = ProfileReader.profiles(city: [
      InputFile(path: "profiles/p.yaml", bytes: Array(("profile: p\nversion: 1\n" + profile).utf8))
    ])
    #expect(checked.findings.map { "\($0.location.line ?? 0) \($0.message(.en))" } == [])
    return try DecodedExample(
      text, profile: "p", profiles: checked.value,
      file: "deliveries/2024-Q2/musteramt-a/\(file)")
  }

  private static let table = """
    source: {kind: csv, only_if: [{stated: project}, 'Ebene = 1']}
    fields: {project: {header: Nr, required: false}, name: {header: Name}, status: {const: ongoing}}
    """

  @Test("where records state a number, those are the projects")
  func numbered() throws {
    let example = try decode(
      Self.table, "Nr;Name;Ebene\n;Mobilität;1\nkp-1;Radweg;2\n;Planung;3\nkp-2;Platz;1\n",
      "plan.csv")
    #expect(
      example.values == [
        "project=kp-1 name=Radweg status=ongoing", "project=kp-2 name=Platz status=ongoing",
      ])
    #expect(example.ruleIDs == [])
  }

  @Test("where none does, the next way counts")
  func unnumbered() throws {
    let example = try decode(
      Self.table, "Nr;Name;Ebene\n;Radweg;1\n;Planung;2\n;Platz;1\n", "plan.csv")
    #expect(example.values == ["name=Radweg status=ongoing", "name=Platz status=ongoing"])
  }

  @Test("a file in which nothing is a project has no rows")
  func none() throws {
    let example = try decode(
      Self.table, "Nr;Name;Ebene\n;Planung;2\n", "plan.csv")
    #expect(example.ruleIDs == ["file-without-rows"])
  }

  @Test("the number of entries that a file states counts those that are no projects as well")
  func statedTotal() throws {
    let profile = """
      source: {kind: xml, record: /board/item, only_if: ["kind = 'project'"]}
      context: {total: {path: /board/@total}}
      fields: {project: {path: '@id'}, status: {const: ongoing}}
      """
    func example(total: Int) throws -> DecodedExample {
      try decode(
        profile,
        """
        <board total="\(total)">
        <item id="kp-1"><kind>project</kind></item><item id="x"><kind>note</kind></item>
        <item id="kp-2"><kind>project</kind></item><item id="y"><kind>note</kind></item>
        </board>
        """, "board.xml")
    }
    let whole = try example(total: 4)
    #expect(whole.delivery.reports.count == 2)
    #expect(whole.ruleIDs == [])
    let page = try example(total: 5)
    #expect(page.ruleIDs == ["records-missing"])
    #expect(
      page.findings.first?.message(.de)
        == "Nach eigener Angabe der Datei gibt es 5 Einträge; sie enthält 4 davon.")
  }

  @Test("a column that a condition looks at must be there")
  func missingColumn() throws {
    let example = try decode(Self.table, "Nr;Name\nkp-1;Radweg\n", "plan.csv")
    #expect(example.ruleIDs == ["column-missing"])
  }

  @Test("of a text that part counts which matches, in tables and in XML")
  func matching() throws {
    let table = try decode(
      """
      source: {kind: csv}
      fields:
        project: {header: Vorgang, matching: '(?i)\\b(kp-\\d+)\\b', required: false}
        name: {header: Vorgang, matching: '^(?:KP-\\d+\\s+)?(.+)$'}
        status: {const: ongoing}
      """, "Vorgang\nKP-017 Radweg\nPlatz\n", "plan.csv")
    #expect(
      table.values == [
        "project=KP-017 name=Radweg status=ongoing", "name=Platz status=ongoing",
      ])
    let plan = try decode(
      """
      source: {kind: xml, record: /plan/task}
      fields:
        project: {path: code, matching: '[a-z]+-\\d+', else_path: name, else_matching: '^\\S+'}
        status: {const: ongoing}
      """,
      "<plan><task><code>Nr. kp-1</code></task><task><code>17</code><name>kp-2 Weg</name></task></plan>",
      "plan.xml")
    #expect(plan.values == ["project=kp-1 status=ongoing", "project=kp-2 status=ongoing"])
  }

  @Test("a lookup may stand behind more records than are kept as the head of a file")
  func lookupBehindRecords() throws {
    let tasks = (1...6_000).map { "<task id='\($0)'><note>\(String(repeating: "x", count: 600))" }
    let example = try decode(
      """
      source: {kind: xml, record: "/plan/task[@id = '17']"}
      lookups: {who: {nodes: /plan/job, key: "@task [. != '(/plan)']", value: who / name}}
      fields: {project: {path: '@id'}, status: {const: ongoing}, contact: {lookup: who, key_path: '@id'}}
      """,
      "<plan>" + tasks.joined(separator: "</note></task>")
        + "</note></task><job task='17'><who><name>Ada</name></who></job></plan>", "plan.xml")
    #expect(example.ruleIDs == [])
    #expect(example.delivery.reports.map { $0.contact?.value } == ["Ada"])
  }

  @Test("of several lookups the first that has something counts, then the path")
  func lookups() throws {
    let plan = try decode(
      """
      source: {kind: xml, record: /plan/task}
      lookups:
        lead: {nodes: "/plan/job[@lead='yes']", key: '@task', value: '@who'}
        anyone: {nodes: /plan/job, key: '@task', value: '@who', join: ', '}
        field: {nodes: /plan/field, key: '@name', value: '@id'}
      fields:
        project: {path: '@id'}
        comment: {path: "value[@field=$field('Projekt-Nummer')]"}
        status: {const: ongoing}
        contact: {lookup: [lead, anyone], key_path: '@id', else_path: '@owner'}
      """,
      """
      <plan><field name="PROJEKT- Nummer" id="f1"/>
      <task id="a"><value field="f1">x</value></task><task id="b"/><task id="c" owner="Cem"/>
      <job task="a" who="Ada"/><job task="a" lead="yes" who="Bea"/><job task="b" who="Dora"/>
      <job task="b" who="Emil"/></plan>
      """, "plan.xml")
    #expect(plan.delivery.reports.map { $0.contact?.value } == ["Bea", "Dora, Emil", "Cem"])
    #expect(plan.delivery.reports.first?.comment?.value == "x")
  }
}
