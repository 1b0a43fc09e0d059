import Testing

@testable import XMLRecords

@Suite("Expressions")
struct PathTests {
  static let text = """
    <l><kopf><stand>2024</stand></kopf><r id="7" art=" x ">
    <a>eins</a><a k="v">zwei</a><b><a>drei</a><c>5.0</c></b><leer/><a>vier</a>
    Text <i>kursiv</i> Rest
    </r></l>
    """

  static let selections: [(path: String, texts: [String])] = [
    ("a", ["eins", "zwei", "vier"]), ("a[2]", ["zwei"]), ("a[4]", []), ("b/a", ["drei"]),
    ("*/a", ["drei"]), (".//a", ["eins", "zwei", "drei", "vier"]), ("b//a", ["drei"]),
    ("@id", ["7"]), ("@*", ["7", " x "]), ("a/@k", ["v"]), ("a[@k]", ["zwei"]),
    ("a[@k='v']", ["zwei"]), ("a[@k=\"w\"]", []), ("a[.='eins']", ["eins"]),
    ("a[not(@k)]", ["eins", "vier"]), ("a[not(@k)][2]", ["vier"]), ("a[2][not(@k)]", []),
    ("b[c=5]/a", ["drei"]), ("b[c='5']", []), ("b[c!=5]", []),
    ("b[a='drei' and c=5.00]/c", ["5.0"]),
    ("a[.='eins' or .='vier']", ["eins", "vier"]),
    ("a[(.='eins' or .='vier') and not(.='eins')]", ["vier"]),
    ("b/a | a[1]", ["eins", "drei"]), ("a | a", ["eins", "zwei", "vier"]), ("b/..//c", ["5.0"]),
    ("text()", ["\nText ", " Rest\n"]), ("b/text()", []), ("i/text()", ["kursiv"]),
    (".[@art='x']/@id", ["7"]), ("..", []), ("b/../@id", ["7"]), ("/l/kopf/stand", ["2024"]),
    ("/l/r", []), ("//stand", ["2024"]), ("leer", [""]), ("nichts", []),
    ("a[/l/kopf/stand=2024][1]", ["eins"]), ("b [ c = 5 ] / a", ["drei"]), ("b/*[2]", ["5.0"]),
    ("@id[.=7]", ["7"]), ("/l/kopf/stand | @id", ["2024", "7"]),
  ]

  @Test("Select what XPath says", arguments: selections)
  func selects(path: String, texts: [String]) throws {
    let record = try #require(try Reading(Self.text, records: "/l/r").records.first)
    #expect(try record.values(path) == texts)
  }

  @Test("The first of several alternatives is the first that is not blank")
  func firstAlternative() throws {
    let record = try #require(try Reading(Self.text, records: "/l/r").records.first)
    #expect(try record.value("b/a | a") == "drei")
    #expect(try record.value("leer | nichts | a[2]") == "zwei")
    #expect(try record.value("nichts | leer") == "")
    #expect(try record.value("nichts") == nil)
  }

  @Test("Elements can be asked further")
  func elements() throws {
    let record = try #require(try Reading(Self.text, records: "/l/r").records.first)
    let inner = record.elements(try FieldPath.parse("b | @id").get())
    #expect(try inner.map { try $0.value("c") } == ["5.0"])
    #expect(inner.first?.place.path == "/l/r[1]/b")
  }

  static let faults: [(path: String, kind: PathError.Kind, offset: Int, arguments: [String])] = [
    ("", .empty, 0, []), ("a | ", .empty, 4, []), ("|a", .empty, 0, []),
    ("a/", .unexpectedEnd, 2, []),
    ("a[", .empty, 2, []), ("a[@k='v", .unclosedLiteral, 5, []),
    ("a[@k=]", .unexpectedCharacter, 5, ["]"]), ("a[lang(de)]", .literalExpected, 7, []),
    ("a[b=1.2.3]", .literalExpected, 4, []),
    ("p:a", .unknownPrefix, 0, ["p"]), ("a[count(b)=1]", .unsupportedFunction, 2, ["count"]),
    ("a[last()=1]", .unexpectedCharacter, 8, ["="]), ("a['x'=b]", .unexpectedCharacter, 2, ["'"]),
    ("ancestor::a", .unsupportedAxis, 0, ["ancestor"]), ("a[0]", .badPosition, 2, ["0"]),
    ("a[99999999999]", .badPosition, 2, ["99999999999"]), ("@a/b", .stepAfterValue, 2, []),
    ("text()/b", .stepAfterValue, 6, []), ("ä/$x", .unexpectedCharacter, 3, ["$"]),
    ("a]", .unexpectedCharacter, 1, ["]"]), ("a b", .unexpectedCharacter, 2, ["b"]),
    ("a[b=1", .unexpectedEnd, 5, []), ("a[not b]", .unexpectedCharacter, 6, ["b"]),
    (String(repeating: "a[", count: 20), .tooComplex, 34, []),
    (String(repeating: "a/", count: 70), .tooComplex, 120, []),
  ]

  @Test("What is outside the subset is named, with its place", arguments: faults)
  func outsideTheSubset(path: String, kind: PathError.Kind, offset: Int, arguments: [String]) {
    #expect(
      FieldPath.parse(path, namespaces: XMLNamespaces())
        == .failure(PathError(kind, at: offset, arguments)))
  }

  @Test(
    "A record path is absolute, leads to elements and tests only the last",
    arguments: [
      ("a/b", PathError.Kind.notAbsolute), ("/a/@b", .noElementStep), ("/a/..", .noElementStep),
      ("/a[b]/c", .predicateNotAllowed), ("/a/*[2]", .predicateNotAllowed),
      ("/a/b[c][2]", .predicateNotAllowed), ("/a/text()", .noElementStep), ("/", .unexpectedEnd),
      ("/a/b[last()]", .predicateNotAllowed),
    ])
  func recordPathFaults(path: String, kind: PathError.Kind) {
    guard case .failure(let error) = RecordPath.parse(path) else {
      Issue.record("\(path) was accepted")
      return
    }
    #expect(error.kind == kind)
  }

  @Test("Whether a path reads the head")
  func absolute() throws {
    #expect(try FieldPath.parse("/a/b | //c").get().isAbsolute)
    #expect(try !FieldPath.parse("/a/b | c").get().isAbsolute)
  }

  @Test(
    "Whether any part of a path reads the head, in an alternative or in a predicate",
    arguments: [
      ("/a/b", true), ("a/b", false), ("a|/b", true), ("a |\n/b", true), ("a / b", false),
      ("a[. = 'b (/c | /d)']", false), ("a[b/c = '/d']/e", false), ("a[/b]", true),
      ("a[. = /b/c]/d", true), ("a[/b/c != d]", true), ("a[not(b and (c or /d = 'e'))]", true),
      ("a[2][last()][lang('de')][b[c[/d]]]", true), ("a[2][last()][lang('de')][b[c[d]]]", false),
      ("b | a[//c=1]", true), ("@a[. = ../../b/@c]", false), (".//a", false),
    ])
  func readsHead(path: String, reads: Bool) throws {
    #expect(try FieldPath.parse(path).get().readsHead == reads)
  }

  @Test("A record path itself does not read the head, a predicate of it may")
  func recordPathReadsHead() throws {
    #expect(try !RecordPath.parse("/a/b | //c[d = '/e']").get().readsHead)
    #expect(try RecordPath.parse("/a/b | //c[d = /e/f]").get().readsHead)
  }
}
