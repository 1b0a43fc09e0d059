import Ingest
import StrategyModel
import Testing

@Suite("Supplier profiles")
struct ProfileReaderTests {
  static let minimal = """
    profile: probe
    version: 1
    source: {kind: csv}
    fields:
      project: {header: [Nr.]}
      status: {header: Status}

    """

  private func found(_ text: String, path: String = "profiles/probe.yaml") -> [String] {
    let marked = MarkedText(text)
    return marked.describe(ProfileReader.read(marked.file(path)).findings, in: path)
  }

  @Test("the built-in profiles are right", arguments: BuiltInProfiles.files)
  func builtIn(_ file: InputFile) throws {
    let checked = ProfileReader.read(file)
    #expect(checked.findings == [])
    #expect(try #require(checked.value).id == file.stem)
  }

  @Test("a minimal profile says nothing but what is needed")
  func minimal() throws {
    let file = InputFile(path: "profiles/probe.yaml", bytes: Array(Self.minimal.utf8))
    let profile = try #require(ProfileReader.read(file).value)
    #expect(profile.reference == "probe@1")
    #expect(profile.version == 1)
  }

  @Test(
    "is wrong at its place",
    arguments: [
      ("unknown key", "1️⃣lokale: {decimal: \",\"}", "1️⃣ config-key-unknown"),
      ("unknown key of a field", "  name: {header: Name, 1️⃣requird: true}", "1️⃣ config-key-unknown"),
      ("unknown field", "  1️⃣percent_completed: {header: F}", "1️⃣ profile-value-unknown"),
      ("no source", "  name: 1️⃣{required: true}", "1️⃣ profile-field-without-source"),
      (
        "path in a table", "  name: 1️⃣{2️⃣path: a}",
        "1️⃣ profile-field-without-source,2️⃣ config-key-unknown"
      ),
      ("twice", "  1️⃣status: {header: B}", "1️⃣ config-key-twice"),
      ("wrong type", "  planned_end: {header: E, type: 1️⃣money}", "1️⃣ config-value-invalid"),
      ("unknown status", "  name: {header: N}\nvalue_maps: {a: {x: y}}", ""),
      ("map unknown", "  light: {header: A, value_map: 1️⃣ampeln}", "1️⃣ profile-value-map-unknown"),
      (
        "meaning unknown", "  light: {header: A, value_map: 1️⃣{grün: blue}}",
        "1️⃣ profile-value-unknown"
      ),
      ("range", "  percent_complete: {header: F, range: 1️⃣[100, 0]}", "1️⃣ profile-value-unknown"),
      ("scale", "  percent_complete: {header: F, scale: 1️⃣0-10}", "1️⃣ config-value-invalid"),
      ("currency", "  money_spent: {header: G, currency: 1️⃣Euro}", "1️⃣ config-value-invalid"),
      (
        "unit", "  money_spent: {header: G, units: {header_regex: {1️⃣\"T(\": 1000}}}",
        "1️⃣ profile-pattern-invalid"
      ),
      ("two origins", "  name: {header: N, const: 1️⃣x}", "1️⃣ profile-field-source-twice"),
      (
        "columns without a choice", "  comment: 1️⃣{columns: [{header: A}]}",
        "1️⃣ profile-field-without-source"
      ),
      (
        "sum of texts", "  comment: {columns: [{header: A}], take: 1️⃣sum}",
        "1️⃣ config-value-invalid"
      ),
      (
        "pattern without a group", "  comment: {columns: {pattern: 1️⃣'^A'}, take: latest}",
        "1️⃣ profile-group-missing"
      ),
      ("condition", "checks: [{if: 'a = 1️⃣', message: {de: x}}]", "1️⃣ profile-condition-invalid"),
      (
        "condition unclosed", "checks: [{if: 'not(a1️⃣', message: {de: x}}]",
        "1️⃣ profile-condition-invalid"
      ),
      (
        "texts have no order", "checks: [{if: \"a < 'b'1️⃣\", message: {de: x}}]",
        "1️⃣ profile-condition-invalid"
      ),
      (
        "light by rules", "  light: {derive: 1️⃣[{else: blue}]}", "1️⃣ profile-value-unknown"
      ),
      (
        "level", "  contributions: {columns: [{header: A, code: b}], value_map: 1️⃣{x: 3}}",
        "1️⃣ profile-value-unknown"
      ),
      ("personal", "  comment: {header: B, pii: 1️⃣true}", "1️⃣ profile-value-unknown"),
      ("multiply", "  money_spent: {header: G, multiply: 1️⃣3}", "1️⃣ config-value-invalid"),
    ] as [(String, String, String)])
  func wrong(_ name: String, _ line: String, _ expected: String) {
    let wanted = expected.split(separator: ",").map(String.init)
    #expect(found(Self.minimal + line + "\n") == wanted, "\(name)")
  }

  @Test(
    "wrong in locale, source and context",
    arguments: [
      ("locale: {dates: [1️⃣TT.MM.JJJJ]}", "1️⃣ profile-date-pattern-invalid"),
      ("locale: {decimal: \",\", grouping: 1️⃣\",\"}", "1️⃣ profile-locale-contradiction"),
      ("locale: {decimal: 1️⃣dot}", "1️⃣ config-value-invalid"),
      (
        "context: {as_of: {from: preamble, regex: 1️⃣'Stand:(', date: dd.MM.yyyy}}",
        "1️⃣ profile-pattern-invalid"
      ),
      (
        "context: {as_of: {from: preamble, regex: 1️⃣'Stand:', date: dd.MM.yyyy}}",
        "1️⃣ profile-group-missing"
      ),
      ("context: {as_of: {from: 1️⃣footer, regex: '(x)'}}", "1️⃣ config-value-invalid"),
    ])
  func wrongParts(_ line: String, _ expected: String) {
    #expect(found(line + "\n" + Self.minimal) == [expected])
  }

  @Test("paths outside the subset are refused with their reason")
  func paths() {
    let text = """
      profile: probe
      version: 1
      source: {kind: xml, namespaces: {s: "urn:x"}, record: "1️⃣report"}
      lookups:
        nr: {nodes: /a/c, key: "@k", value: "@v"}
      fields:
        project: {path: "s:ä | 2️⃣x:a"}
        name: {path: 's:n[@a=''b'' and 3️⃣count(s:x)=1]'}
        planned_end: {path: s:ende/4️⃣following::s:x}
        status: {derive: [{if: 's:a = ''x'' and s:b[5️⃣position()=2]', value: planned}]}
        comment: {path: "s:f[@id=$nr('Grüße')]/6️⃣child::s:v"}
        contributions: {each: "s:p", code: "{@ä|1}:{7️⃣y:code}"}

      """
    let rule = "profile-path-invalid"
    #expect(
      found(text) == ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣"].map { "\($0) \(rule)" })
  }

  @Test(
    "what is possible instead is said in both languages",
    arguments: [
      ("a[position()=2]", "[2]"), ("descendant::a", ".//a"), ("preceding::a", "a/b"),
      ("a[contains(b,'c')]", "lang("), ("x:a", "namespaces"), ("a[0]", "[1]"), ("a[", "@"),
    ])
  func instead(_ path: String, _ allowed: String) throws {
    let text =
      "profile: probe\nversion: 1\nsource: {kind: xml, namespaces: {s: u}, record: /a}\nfields:\n"
      + "  project: {path: \"\(path)\"}\n  status: {path: s:b}\n"
    let file = InputFile(path: "profiles/probe.yaml", bytes: Array(text.utf8))
    let finding = try #require(ProfileReader.read(file).findings.first)
    #expect(finding.rule.id == "profile-path-invalid")
    for language in Language.allCases {
      #expect(finding.remedy(language).contains(allowed), "\(finding.remedy(language))")
      #expect(!finding.message(language).contains("{"))
    }
    #expect(finding.remedy(.de) != finding.remedy(.en))
  }

  @Test("lookups lead to those above, paths name only known ones")
  func lookups() {
    let text = """
      profile: probe
      version: 1
      source: {kind: xml, record: /a/b}
      lookups:
        x: {nodes: /a/c, key: "@k", value: "@v", then: 1️⃣y}
        y: {nodes: 2️⃣c, key: "@k", value: "@v"}
      fields:
        project: {lookup: 3️⃣z, key_path: "@p"}
        name: {path: 4️⃣"n[@id=$zz('A')]"}
        status: {path: "s[@id=5️⃣$x('A'"}

      """
    #expect(
      found(text) == [
        "1️⃣ config-value-invalid", "2️⃣ profile-path-invalid", "3️⃣ config-value-invalid",
        "4️⃣ profile-lookup-unknown", "5️⃣ profile-path-invalid",
      ])
  }

  @Test("its name is its file's name, and a project must be told by something")
  func identity() {
    #expect(
      found(Self.minimal, path: "profiles/other.yaml").map { $0.split(separator: " ").last } == [
        "profile-id-mismatch"
      ])
    let text = "profile: probe\nversion: 1\nsource: {kind: csv}\nfields: {status: {header: S}}\n"
    #expect(found(text).map { $0.split(separator: " ").last } == ["profile-project-unmapped"])
  }

  @Test("the nearest allowed name is named")
  func nearest() throws {
    let file = InputFile(
      path: "profiles/probe.yaml", bytes: Array((Self.minimal + "  comment: {heder: B}\n").utf8))
    let finding = try #require(
      ProfileReader.read(file).findings.first { $0.rule.id == "config-key-unknown" })
    #expect(finding.remedy(.de).hasPrefix("Meinten Sie „header“?"))
  }

  @Test("a city's profile replaces the built-in one of the same id")
  func replaces() throws {
    let file = InputFile(
      path: "profiles/standard.yaml",
      bytes: Array(Self.minimal.replacing("probe", with: "standard").utf8))
    let checked = ProfileReader.profiles(city: [file])
    #expect(checked.findings == [])
    let standard = checked.value.filter { $0.id == "standard" }
    #expect(standard.map(\.isBuiltIn) == [false])
    #expect(checked.value.count == BuiltInProfiles.all.count)
  }

  @Test("hostile profiles are findings, not accidents")
  func hostile() {
    var random = SeededRandom(7)
    for seed in BuiltInProfiles.files {
      for _ in 0..<30 {
        var bytes = seed.bytes
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          let index = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.remove(at: index)
          default:
            bytes.insert(
              Array("{}[]:,\"'&*!#\n\t ".utf8).randomElement(using: &random) ?? 0, at: index)
          }
        }
        let checked = ProfileReader.read(InputFile(path: seed.path, bytes: bytes))
        #expect((checked.value == nil) == !checked.findings.isEmpty)
      }
    }
    let deep = "profile: probe\nversion: 1\nfields: " + String(repeating: "[", count: 5_000)
    #expect(!found(deep).isEmpty)
    let evil = Self.minimal + "  comment: {header: \"\(String(repeating: "(", count: 4_000))\"}\n"
    #expect(found(evil) == [])
    let pattern =
      "context: {nothing_new: {from: preamble, regex: '\(String(repeating: "(a|", count: 900))'}}\n"
    #expect(
      found(pattern + Self.minimal).map { $0.split(separator: " ").last } == [
        "profile-pattern-invalid"
      ])
  }
}
