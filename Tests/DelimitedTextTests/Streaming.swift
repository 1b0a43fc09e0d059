import Testing

@testable import DelimitedText

/// A file that can be read only in part.
private struct FailingSource: ByteSource {
  struct Failed: Error, Equatable {}

  var whole: ArraySource
  var readsLeft: Int

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failed) -> Int {
    guard readsLeft > 0 else { throw Failed() }
    readsLeft -= 1
    return whole.read(into: buffer)
  }
}

/// A file whose environment throws anything.
private struct AnyFailureSource: ByteSource {
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    throw FailingSource.Failed()
  }
}

@Suite("Streaming")
struct Streaming {
  private let text = "Titel;;\n;;\n\nNr;Name;Wert\n1;\"a\nb\";2\n2;c;3\n"

  @Test(arguments: [1, 5, 1000])
  func rowsGoOnBehindTheHead(_ chunk: Int) {
    var reader = DelimitedReader(
      ArraySource(Array(text.utf8), chunkSize: chunk), dialect: Dialect(skipRows: 3))
    let head = reader.readHead()
    #expect(head.preamble.map(\.ordinal) == [1, 2])
    #expect(head.columns.map(\.name) == ["Nr", "Name", "Wert"])
    #expect(head.columns.map(\.place) == [place(4, 1, 12), place(4, 4, 15), place(4, 9, 20)])
    #expect(reader.expectedWidth == 3)
    let first = reader.next { $0.texts() }
    #expect(first == ["1", "a\nb", "2"])
    var rest: [[String]] = []
    reader.forEach { rest.append($0.texts()) }
    #expect(rest == [["2", "c", "3"]])
    let end: Int? = reader.next { $0.count }
    #expect(end == nil)
    #expect(reader.defects.isEmpty)
  }

  @Test func withoutHeaderTheFirstRowIsNotLost() {
    var reader = DelimitedReader(ArraySource(Array("1;2\n3;4\n".utf8)), dialect: bare)
    #expect(reader.readHead().columns.isEmpty)
    var rows: [[String]] = []
    reader.forEach { rows.append($0.texts()) }
    #expect(rows == [["1", "2"], ["3", "4"]])
  }

  @Test func onlyTheSourceThrows() {
    var reader = DelimitedReader(
      FailingSource(whole: ArraySource(Array(text.utf8), chunkSize: 30), readsLeft: 1),
      dialect: Dialect(skipRows: 3))
    var rows = 0
    #expect(throws: FailingSource.Failed()) { try reader.forEach { _ in rows += 1 } }
    #expect(rows == 3)
    var other = DelimitedReader(AnyFailureSource(), dialect: bare)
    #expect(throws: FailingSource.Failed.self) { try other.forEach { _ in } }
  }

  @Test func theFirstThousandDefectsKeepTheirPlaceAndTheRestIsCounted() {
    let text = "a;b\n" + String(repeating: "1\n", count: 1_500)
    var reader = DelimitedReader(ArraySource(Array(text.utf8)), dialect: Dialect())
    reader.forEach { _ in }
    #expect(reader.defects.kept.count == 1_000)
    #expect(reader.defects.count(of: .rowTooShort) == 1_500)
    #expect(reader.defects.total == 1_500)
    #expect(reader.defects.kept.last?.place.line == 1_001)
  }

  @Test func aLongRecordInSmallPiecesStaysLinear() {
    let text = "a;b\n1;\"" + String(repeating: "Zeile\n", count: 20_000) + "\"\n2;c\n"
    var reader = DelimitedReader(
      ArraySource(Array(text.utf8), chunkSize: 7), dialect: Dialect(), chunkSize: 64)
    var lines: [Int] = []
    reader.forEach { lines.append($0.start.line) }
    #expect(lines == [1, 2, 20_003])
  }
}
