import Ingest
import StrategyModel
import Testing

@Suite("Dates, as people write them")
struct DateReaderTests {
  let reader = dates([
    "dd.MM.yyyy", "d.M.yy", "yyyy-MM-dd", "MM/yyyy", "'Q'q/yyyy", "'Q'q yyyy", "q'. Quartal 'yyyy",
    "MMM yy", "MMMM yyyy", "MM.yyyy", "yyyy",
  ])

  static func dates(_ patterns: [String]) -> DateReader {
    DateReader(patterns.compactMap { DatePattern($0) })
  }

  @Test(
    "is read as",
    arguments: [
      ("30.06.2024", "2024-06-30"), ("3.7.2024", "2024-07-03"), ("1.7.24", "2024-07-01"),
      ("31.12.99", "1999-12-31"), ("2024-06-30", "2024-06-30"), (" 30.06.2024 ", "2024-06-30"),
      ("30.06.2024 00:00", "2024-06-30"), ("2024-06-30T12:30:00Z", "2024-06-30"),
      ("2024-06-30T12:30:00+02:00", "2024-06-30"), ("12/2021", "2021-12"), ("02.2025", "2025-02"),
      ("Q3/2025", "2025-Q3"), ("q3/2025", "2025-Q3"), ("Q3 2025", "2025-Q3"),
      ("3. Quartal 2025", "2025-Q3"), ("2026", "2026"), ("Mrz 24", "2024-03"),
      ("März 2024", "2024-03"), ("Ma\u{308}rz 2024", "2024-03"), ("Dez. 23", "2023-12"),
      ("May 2024", "2024-05"), ("29.02.2024", "2024-02-29"),
    ])
  func readsAs(_ text: String, _ meant: String) throws {
    let date = try #require(PartialDate(iso: meant))
    #expect(reader.read(text) == .date(date))
  }

  @Test(
    "is asked back",
    arguments: [
      "Herbst 2018", "2021/22", "01. Jan", "45473", "bald", "30.06.", "30.06.20245", "20.24",
      "Q5 2025x", "ab 2024", "30.06.2024 Uhr", "",
    ])
  func isNoDate(_ text: String) { #expect(reader.read(text) == .unreadable) }

  @Test("no such day", arguments: ["31.02.2024", "00.06.2024", "13/2024", "Q7/2024", "29.02.2023"])
  func isImpossible(_ text: String) { #expect(reader.read(text) == .impossible) }

  @Test("only zeros mean: no date", arguments: ["00.00.0000", "0000-00-00"])
  func isNone(_ text: String) { #expect(reader.read(text) == .none) }

  @Test("a day comes before a month where the profile says so, and only there")
  func orderDecides() throws {
    let day = try #require(PartialDate(iso: "2024-02-01"))
    let month = try #require(PartialDate(iso: "2024-01-02"))
    #expect(Self.dates(["dd/MM/yyyy", "MM/dd/yyyy"]).read("01/02/2024") == .date(day))
    #expect(Self.dates(["MM/dd/yyyy", "dd/MM/yyyy"]).read("01/02/2024") == .date(month))
  }

  @Test("a pattern with an unknown letter is refused", arguments: ["TT.MM.JJJJ", "dd.MM", "'Q"])
  func patternIsRefused(_ text: String) { #expect(DatePattern(text) == nil) }

  @Test("what is written by a pattern is read back by it")
  func roundTrip() {
    var random = SeededRandom(1)
    let long = Self.dates(["dd.MM.yyyy"])
    let iso = Self.dates(["yyyy-MM-dd"])
    let compact = Self.dates(["ddMMyyyy"])
    for _ in 0..<500 {
      let day = Day(ordinal: Int.random(in: 693_000...767_000, using: &random))
      let date = DateReader.Reading.date(PartialDate(day))
      #expect(long.read(day.german) == date)
      #expect(iso.read(day.description) == date)
      #expect(compact.read(day.german.filter { $0 != "." }) == date)
    }
  }

  @Test("no text stops the program")
  func neverTraps() {
    var random = SeededRandom(2)
    for _ in 0..<3_000 { _ = reader.read(random.oddText()) }
  }
}
