import Ingest
import StrategyModel
import Testing

@Suite("Words of suppliers that the office knows to read")
struct AliasTests {
  private static let profile = """
    profile: own
    version: 1
    source: {kind: csv}
    fields:
      project: {header: [Nr], required: false}
      name: {header: [Name]}
      status: {header: [Status]}
      light: {header: [Ampel]}
      contributions: {header: [Themen]}
      integrated_into: {header: [Ziel]}
    """

  /// "supplier field: theirs = ours"; `*` = everybody.
  private static func alias(_ text: String) throws -> Alias {
    let parts = text.split(separator: ": ", maxSplits: 1)
    let start = parts[0].split(separator: " ").map(String.init)
    let words = parts[1].split(separator: " = ").map(String.init)
    return Alias(
      supplier: start[0] == "*" ? nil : try #require(SupplierID(start[0])),
      field: try #require(Alias.Field(rawValue: start[1])), theirWord: words[0],
      ourWord: words[1], location: SourceLocation(file: "aliases.csv"))
  }

  private func decode(_ row: String, _ aliases: String...) throws -> DecodedExample {
    let city = InputFile(path: "profiles/own.yaml", bytes: Array(Self.profile.utf8))
    return try DecodedExample(
      "Nr;Name;Status;Ampel;Themen;Ziel\n\(row)\n", profile: "own",
      profiles: ProfileReader.profiles(city: [city]).value,
      aliases: try aliases.map(Self.alias))
  }

  @Test("A status word is mapped, whatever its case and white space, and keeps its text")
  func status() throws {
    let without = try decode("kp-1;;läuft  RUND;;;")
    #expect(without.ruleIDs == ["status-unmapped"])
    let with = try decode("kp-1;;läuft  RUND;;;", "* status: Läuft rund = ongoing")
    #expect(with.ruleIDs.isEmpty)
    #expect(with.values == ["project=kp-1 status=ongoing"])
    #expect(with.delivery.reports.first?.status?.text == "läuft  RUND")
  }

  @Test("A word that is asked back, one for nothing, and one for “unverändert” can be mapped")
  func reservedWords() throws {
    let example = try decode(
      "kp-1;;verstetigt;;;\nkp-2;;k. A.;;;\nkp-3;;alles wie gehabt;;;",
      "* status: verstetigt = implemented", "* status: k. A. = planned",
      "* status: alles wie gehabt = unchanged")
    #expect(example.ruleIDs.isEmpty)
    #expect(
      example.values == [
        "project=kp-1 status=implemented", "project=kp-2 status=planned",
        "project=kp-3 status=unchanged",
      ])
  }

  @Test("The supplier's own alias goes before a general one, another supplier's is not used")
  func ownFirst() throws {
    let example = try decode(
      "kp-1;;Phase 2;;;\nkp-2;;Phase 3;;;", "* status: Phase 2 = planned",
      "musteramt-a status: Phase 2 = ongoing", "musteramt-b status: Phase 2 = paused",
      "musteramt-b status: Phase 3 = paused")
    #expect(example.values.first == "project=kp-1 status=ongoing")
    #expect(example.ruleIDs == ["status-unmapped"])
  }

  @Test("A project goes by the office's id, in the id's column, the name's and as a target")
  func project() throws {
    let example = try decode(
      "4711;;in Arbeit;;;\n;Velo-Route;in Arbeit;;;\nkp-3;;integriert in velo-route;;;\n"
        + "kp-4;;integriert;;;4711",
      "musteramt-a project: 4711 = kp-1", "* project: Velo-Route = kp-2")
    #expect(example.ruleIDs.isEmpty)
    #expect(
      example.values == [
        "project=kp-1 status=ongoing", "name=kp-2 status=ongoing",
        "project=kp-3 status=integrated into=kp-2", "project=kp-4 status=integrated into=kp-1",
      ])
    #expect(example.delivery.reports.first?.projectKey?.text == "4711")
  }

  @Test("Lights and issues as well")
  func others() throws {
    let example = try decode(
      "kp-1;;in Arbeit;hellgrün;Klimaschutz | sozial;", "* light: Hellgrün = green",
      "* contributions: klimaschutz = climate")
    #expect(example.ruleIDs.isEmpty)
    #expect(
      example.values == [
        "project=kp-1 status=ongoing light=green contribution=climate contribution=sozial"
      ])
  }

  @Test("A file may say by another name whose it is")
  func lead() throws {
    func file(_ aliases: [Alias]) throws -> [String] {
      try DecodedExample(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <statusReport xmlns="urn:strategy-report:status:1" version="1">
          <head>
            <supplier>Amt für Muster</supplier>
            <period>2024-Q2</period>
            <asOf>2024-06-30</asOf>
          </head>
          <report project="kp-043"><status>ongoing</status></report>
        </statusReport>
        """, profile: "status-report-xml", aliases: aliases
      ).ruleIDs
    }
    #expect(try file([]) == ["supplier-contradicted"])
    #expect(try file([Self.alias("* lead: amt für muster = musteramt-a")]).isEmpty)
    #expect(
      try file([Self.alias("* lead: amt für muster = musteramt-b")]) == ["supplier-contradicted"])
  }
}
