import Testing

@testable import Spreadsheets

@Suite("A word is found however the bytes are cut into pieces")
struct WordSearchTests {
  private func isFound(_ word: StaticString, in pieces: [ArraySlice<UInt8>]) -> Bool {
    var search = WordSearch(word)
    return pieces.contains { piece in piece.withUnsafeBytes { search.ends(in: $0) } }
  }

  @Test("at every cut into three, also into pieces shorter than the word")
  func cuts() {
    let text = Array("<a/>mergmergeCemergeCell<b/>".utf8)
    let other = Array("<a/>mergmergeCemergeCelx<b/>".utf8)
    for first in text.indices {
      for second in first..<text.count {
        let cuts = [0..<first, first..<second, second..<text.count]
        #expect(isFound("mergeCell", in: cuts.map { text[$0] }))
        #expect(!isFound("mergeCell", in: cuts.map { other[$0] }))
      }
    }
    #expect(isFound("f>", in: [[UInt8(ascii: "f")], [], [UInt8(ascii: ">")]]))
    #expect(isFound("mergeCell", in: text.indices.map { text[$0...$0] }))
  }
}
