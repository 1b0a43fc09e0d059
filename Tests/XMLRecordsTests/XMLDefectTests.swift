import Testing

@testable import XMLRecords

/// A file that is refused, named by its defect.
struct RefusedFile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var kind: XMLDefect.Kind
  var place: String
  var path = ""
  var arguments: [String] = []
}

@Suite("Files that are refused")
struct XMLDefectTests {
  static let files: [RefusedFile] = [
    RefusedFile(testDescription: "empty", text: "", kind: .empty, place: "1:1"),
    RefusedFile(testDescription: "only blanks", text: " \n\n", kind: .empty, place: "1:1"),
    RefusedFile(
      testDescription: "no XML", text: "Projekt;Status\n1;2\n", kind: .notXML, place: "1:1"),
    RefusedFile(
      testDescription: "unclosed element", text: "<a>\n <b>\n  <c>x</b>\n</a>",
      kind: .mismatchedTag, place: "3:11", path: "/a/b/c", arguments: ["c", "3", "b"]),
    RefusedFile(
      testDescription: "truncated in text", text: "<a>\n <b>\n  <c>x", kind: .truncated,
      place: "3:6", path: "/a/b/c", arguments: ["c", "3"]),
    RefusedFile(
      testDescription: "truncated in a tag", text: "<a>\n <b>x</b>\n <c at=\"1", kind: .truncated,
      place: "3:10", path: "/a", arguments: ["a", "1"]),
    RefusedFile(
      testDescription: "truncated in the first tag", text: "<a at=", kind: .truncated,
      place: "1:7", arguments: ["", ""]),
    RefusedFile(
      testDescription: "something after the end", text: "<a/>\n<b/>", kind: .extraContent,
      place: "2:1"),
    RefusedFile(
      testDescription: "attribute twice", text: "<a>\n<b c='1' c='2'/></a>",
      kind: .duplicateAttribute, place: "2:15", path: "/a", arguments: ["c"]),
    RefusedFile(
      testDescription: "undeclared prefix", text: "<a>\n<p:b/></a>", kind: .undeclaredPrefix,
      place: "2:5", path: "/a", arguments: ["p"]),
    RefusedFile(
      testDescription: "undefined entity", text: "<a>\n&nbsp;</a>", kind: .undefinedEntity,
      place: "2:7", path: "/a", arguments: ["nbsp"]),
    RefusedFile(
      testDescription: "control character", text: "<a>\n\u{B}</a>", kind: .invalidCharacter,
      place: "2:1", path: "/a", arguments: ["U+000B"]),
    RefusedFile(
      testDescription: "number of no character", text: "<a>\n&#0;</a>", kind: .invalidCharacter,
      place: "2:5", path: "/a", arguments: ["U+0000"]),
    RefusedFile(
      testDescription: "number of a control character", text: "<a>\n&#x7;</a>",
      kind: .invalidCharacter, place: "2:6", path: "/a", arguments: ["U+0007"]),
    RefusedFile(
      testDescription: "an empty line before the declaration",
      text: "\n <?xml version='1.0'?><a/>", kind: .lateDeclaration, place: "2:7"),
    RefusedFile(
      testDescription: "a comment before the declaration",
      text: "<!-- x --><?xml version='1.0'?><a/>", kind: .lateDeclaration, place: "1:16"),
    RefusedFile(
      testDescription: "a declaration in capitals", text: "<?XML version='1.0'?><a/>",
      kind: .malformed, place: "1:6", arguments: ["Invalid PI name", "64"]),
    RefusedFile(
      testDescription: "an instruction with a reserved name", text: "<a><b/><?XML foo?><b/></a>",
      kind: .malformed, place: "1:13", path: "/a", arguments: ["Invalid PI name", "64"]),
    RefusedFile(
      testDescription: "a declaration within the file", text: "<a><b/><?xml foo?><b/></a>",
      kind: .malformed, place: "1:13", path: "/a",
      arguments: ["XML declaration allowed only at the start of the document", "64"]),
    RefusedFile(
      testDescription: "a declaration without a version", text: "<?xml encoding='UTF-8'?><a/>",
      kind: .malformed, place: "1:7",
      arguments: ["Malformed declaration expecting version", "96"]),
    RefusedFile(
      testDescription: "a declaration without anything", text: "<?xml?><a/>",
      kind: .malformed, place: "1:6",
      arguments: ["XML declaration allowed only at the start of the document", "96"]),
    RefusedFile(
      testDescription: "two byte order marks", text: "\u{FEFF}\u{FEFF}<a/>",
      kind: .lateDeclaration, place: "1:1", arguments: ["U+FEFF"]),
    RefusedFile(
      testDescription: "naked ampersand", text: "<a>Grün & Blau</a>", kind: .malformed,
      place: "1:10", path: "/a",
      arguments: ["xmlParseEntityRef: no name", "68"]),
  ]

  @Test("A breach of XML's rules is named, with its place", arguments: files)
  func refused(file: RefusedFile) throws {
    let reading = try Reading(file.text, records: "/none")
    #expect(reading.outcome.rejection?.kind == file.kind)
    #expect(reading.place == file.place)
    #expect(reading.outcome.rejection?.place.path == file.path)
    #expect(reading.outcome.rejection?.arguments == file.arguments)
    #expect(!reading.outcome.isAccepted)
  }

  @Test("Records before a late defect are delivered, and the file is refused all the same")
  func lateDefect() throws {
    let reading = try Reading("<l><r>1</r><r>2</r><r>3</l>", records: "/l/r")
    #expect(reading.records.count == 2)
    #expect(reading.kind == .mismatchedTag)
    #expect(reading.outcome.rejection?.place.path == "/l/r[3]")
  }

  @Test("Bytes that are not the encoding are refused at their line")
  func wrongEncodingDeclared() throws {
    let path = try RecordPath.parse("/a/b").get()
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n<b>Gr\u{0}n</b></a>"
    let reading = Reading(text.utf8.map { $0 == 0 ? 0xFC : $0 }, records: path)
    #expect(reading.kind == .invalidBytes)
    #expect(reading.place == "3:6")
    #expect(reading.outcome.rejection?.arguments == ["0xFC", "UTF-8", "UTF-8"])
  }

  @Test("Bytes that are not UTF-8, in a file that names no encoding")
  func noEncodingDeclared() throws {
    let path = try RecordPath.parse("/a/b").get()
    for declaration in ["", "<?xml version=\"1.0\"?>"] {
      let text = declaration + "\n<a>\n<b>Stra\u{0}e</b></a>"
      let reading = Reading(text.utf8.map { $0 == 0 ? 0xDF : $0 }, records: path)
      #expect(reading.kind == .invalidBytes)
      #expect(reading.place == "3:8")
      #expect(reading.outcome.rejection?.arguments == ["0xDF", "UTF-8"])
    }
  }

  @Test("A byte that Windows-1252 does not have")
  func byteWithoutCharacter() throws {
    let text = "<?xml version=\"1.0\" encoding=\"cp1252\"?>\n<a>\n<b>\u{0}</b></a>"
    let reading = Reading(
      text.utf8.map { $0 == 0 ? 0x81 : $0 }, records: try RecordPath.parse("/a/b").get())
    #expect(reading.kind == .invalidBytes)
    #expect(reading.outcome.rejection?.arguments == ["0x81", "windows-1252", "cp1252"])
  }

  @Test(
    "Encodings outside the list are refused by name",
    arguments: [
      "UTF-7", "UTF-32", "Shift_JIS", "ISO-8859-12", "ISO-8859-99", "koi8-r", "windows-1250", "x",
    ])
  func refusedEncodings(name: String) throws {
    let reading = try Reading("<?xml version='1.0' encoding='\(name)'?><a/>", records: "/a")
    #expect(reading.kind == .encodingRefused)
    #expect(reading.outcome.rejection?.arguments == [name])
    #expect(reading.records.isEmpty)
  }

  @Test("Bytes of UTF-7, UTF-32 and EBCDIC are refused without any declaration")
  func refusedBytes() throws {
    let path = try RecordPath.parse("/a").get()
    let files: [(String, [UInt8])] = [
      ("UTF-7", Array("+/v8-+ADw-a/+AD4-".utf8)), ("UTF-32", [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0]),
      ("UTF-32", [0, 0, 0, 0x3C, 0, 0, 0, 0x61]), ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93]),
    ]
    for (name, bytes) in files {
      let reading = Reading(bytes, records: path)
      #expect(reading.kind == .encodingRefused)
      #expect(reading.outcome.rejection?.arguments == [name])
    }
  }

  @Test("First bytes and declaration that contradict each other are refused")
  func contradiction() throws {
    let path = try RecordPath.parse("/a").get()
    let saved = Reading(Array("<?xml version='1.0' encoding='utf-16'?><a/>".utf8), records: path)
    #expect(saved.outcome.rejection?.arguments == ["UTF-8", "utf-16"])
    let marked = "\u{FEFF}<?xml version='1.0' encoding='ISO-8859-1'?><a/>"
    #expect(Reading(Array(marked.utf8), records: path).kind == .encodingContradiction)
    let wide = XMLRecordReaderTests.utf16("<?xml version='1.0' encoding='UTF-8'?><a/>")
    #expect(Reading(wide, records: path).kind == .encodingContradiction)
  }

  @Test("UTF-16, ISO 8859 and Windows-1252 are decoded")
  func encodings() throws {
    let path = try RecordPath.parse("/a").get()
    func text(_ bytes: [UInt8]) throws -> String? {
      let reading = Reading(bytes, records: path)
      #expect(reading.outcome.rejection == nil)
      return reading.records.first?.text
    }
    func declared(_ name: String, _ byte: UInt8) -> [UInt8] {
      Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8) + [byte] + Array("</a>".utf8)
    }
    #expect(try text(declared("windows-1252", 0x80)) == "€")
    #expect(try text(declared("ISO-8859-15", 0xA4)) == "€")
    #expect(try text(declared("iso-8859-1", 0xFC)) == "ü")
    #expect(try text(declared("ISO-8859-2", 0xB1)) == "ą")
    #expect(try text(XMLRecordReaderTests.utf16("<a>ü€𝄞</a>")) == "ü€𝄞")
    #expect(try text("<a>ü€</a>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == "ü€")
    #expect(try text(Array("\u{FEFF}<a>ü</a>".utf8)) == "ü")
    let wide = XMLRecordReaderTests.utf16("<a/>")
    #expect(Reading(wide, records: path).outcome.encoding == .utf16)
  }
}
