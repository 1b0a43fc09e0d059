import Ingest
import StrategyModel
import Testing

@Suite("Percentages and money, exactly as written")
struct NumberReaderTests {
  let percent = PercentReader(.german, scale: .hundred)
  let money = MoneyReader(.german)

  @Test(
    "percent of a column 0…100",
    arguments: [
      ("45 %", 4500), ("45,5", 4550), ("45,5%", 4550), ("0", 0), ("100", 10_000), ("61,9", 6190),
      ("0,45 %", 45), ("45\u{A0}%", 4500),
    ] as [(String, Int64)])
  func percentOfHundred(_ text: String, _ hundredths: Int64) {
    #expect(percent.read(text) == .percent(Percent(billionths: hundredths * 10_000_000)))
  }

  @Test(
    "percent of a column 0…1",
    arguments: [("0,45", 4500), ("1", 10_000), ("0", 0), ("0,619", 6190)] as [(String, Int64)])
  func percentOfOne(_ text: String, _ hundredths: Int64) {
    let reader = PercentReader(.german, scale: .one)
    #expect(reader.read(text) == .percent(Percent(billionths: hundredths * 10_000_000)))
  }

  @Test(
    "a comma is never dropped: 61.9 is asked back, not 619", arguments: ["61.9", "6.19", "1,2,3"])
  func percentIsUnreadable(_ text: String) { #expect(percent.read(text) == .unreadable) }

  @Test(
    "words are no percentage", arguments: ["ca. 50 %", "fast fertig", "%", "NaN", "1e2", "0x10"])
  func percentWords(_ text: String) { #expect(percent.read(text) == .unreadable) }

  @Test("outside of 0…100", arguments: ["101", "-5", "1.234", "99999999999999"])
  func percentOutOfRange(_ text: String) { #expect(percent.read(text) == .outOfRange) }

  @Test("0,45 in a column of 0…100 is asked back")
  func fraction() { #expect(percent.read("0,45") == .fraction) }

  @Test(
    "the column decides",
    arguments: [
      (["0,45", "1", "0"], PercentReader.Scale.one), (["45", "0,5"], .hundred),
      (["45 %", "0,45"], .hundred), (["0", "1"], nil), (["0", "0"], .hundred), ([], .hundred),
      (["1 %", "1"], .hundred), (["n. n.", "0,2"], .one),
    ])
  func columnScale(_ cells: [String], _ scale: PercentReader.Scale?) {
    var vote = PercentScaleVote()
    for cell in cells { vote.add(cell, .german) }
    #expect(vote.scale == scale)
  }

  @Test(
    "an amount",
    arguments: [
      ("1.234,56 €", 123_456), ("1.234", 123_400), ("1234,5", 123_450), ("€ 50", 5000),
      ("-50", -5000), ("1.234,56-", -123_456), ("\u{2212}1", -100), ("(50)", -5000),
      ("1.500,-", 150_000), ("1.500,-- €", 150_000), ("1.500,– EUR", 150_000), ("12 EUR", 1200),
      ("120 T€", 12_000_000), ("120 TEUR", 12_000_000), ("1,5 Mio. €", 150_000_000),
      ("2 Mio", 200_000_000), ("3 Tsd. Euro", 300_000), ("0,00", 0), ("- 5 €", -500),
    ] as [(String, Int64)])
  func amount(_ text: String, _ cents: Int64) {
    #expect(money.read(text) == .money(Money(cents: cents), isExact: true))
  }

  @Test(
    "no amount",
    arguments: [
      "1.23", "12.34,5", "1234.567", "ca. 3000", "1,23E+05", "1.2345", "€", "", "5--", "1,2,3",
      "99999999999999999999", "9999999999999 Mrd. €", "k. A.", "5 € 3",
    ])
  func noAmount(_ text: String) { #expect(money.read(text) == .unreadable) }

  @Test("more than two decimals are rounded half away from zero, and that is said")
  func rounding() {
    #expect(money.read("1,005") == .money(Money(cents: 101), isExact: false))
    #expect(money.read("-1,005") == .money(Money(cents: -101), isExact: false))
    #expect(money.read("1,0049999999999999") == .money(Money(cents: 100), isExact: false))
    #expect(money.read("1,00500000000000001") == .money(Money(cents: 101), isExact: false))
  }

  @Test("a heading in thousands")
  func headingFactor() {
    let thousands = MoneyReader(.german, headerFactor: 1000)
    #expect(thousands.read("1,5") == .money(Money(cents: 150_000), isExact: true))
    #expect(thousands.read("1,5 T€") == .money(Money(cents: 150_000), isExact: true))
    #expect(thousands.read("1.500 €") == .unitContradicted)
  }

  @Test("another currency is named")
  func otherCurrency() { #expect(money.read("5 USD") == .otherCurrency("USD")) }

  @Test("what is written in German or English is read back")
  func roundTrip() {
    var random = SeededRandom(3)
    for _ in 0..<1_000 {
      let cents = Int64.random(in: -99_999_999_999...99_999_999_999, using: &random)
      let text = FixedPoint.text(hundredths: cents)
      let german = grouped(text, ".", ",")
      let english = grouped(text, ",", ".")
      let exact = MoneyReader.Reading.money(Money(cents: cents), isExact: true)
      #expect(money.read(german) == exact, "\(german)")
      #expect(MoneyReader(.english).read(english) == exact, "\(english)")
      #expect(MoneyReader(.english).read(text) == exact, "\(text)")
    }
  }

  private func grouped(_ plain: String, _ group: String, _ decimal: String) -> String {
    let isNegative = plain.hasPrefix("-")
    let whole = plain.dropLast(3).drop { $0 == "-" }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { result += group }
      result.append(digit)
    }
    return (isNegative ? "-" : "") + result + decimal + plain.suffix(2)
  }

  @Test("no text stops the program")
  func neverTraps() {
    var random = SeededRandom(4)
    var vote = PercentScaleVote()
    for _ in 0..<3_000 {
      let text = random.oddText()
      _ = percent.read(text)
      _ = PercentReader(.english, scale: .one).read(text)
      _ = money.read(text)
      _ = MoneyReader(.english, headerFactor: 1_000_000).read(text)
      _ = SpreadsheetLeftover(text)
      vote.add(text, .german)
    }
  }
}
