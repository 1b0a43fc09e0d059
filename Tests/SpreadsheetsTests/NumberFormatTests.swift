import Testing

@testable import Spreadsheets

@Suite("Number formats show numbers as Excel does, but with all their decimals")
struct NumberFormatTests {
  @Test(
    arguments: [
      ("General", "1234.5", "1234.5"), ("0", "1234.5", "1234.5"), ("000", "7", "007"),
      ("00000", "44801", "44801"), ("000", "-7", "-007"),
      ("#,##0.00", "1234567.891", "1234567.891"),
      ("0%", "0.45", "45%"), ("0.0 %", "0.455", "45.5 %"), ("0%", "1", "100%"),
      ("#,##0,", "1234567", "1234.567"), ("0.0,,\" Mio. €\"", "2500000", "2.5 Mio. €"),
      ("#,##0.00 \"€\"", "12", "12 €"), ("#,##0.00 [$€-407]", "12", "12 €"),
      ("[$$-409]#,##0.00", "12", "$12"), ("_-* #,##0.00 \"€\"_-", "5", "5 €"),
      ("#,##0.00_);(#,##0.00)", "-50", "(50)"), ("#,##0;[Red]-#,##0", "-50", "-50"),
      ("0;0;", "0", "–"), (";;;", "5", "–"), ("\"ja\";;\"nein\"", "1", "ja"),
      ("\"ja\";;\"nein\"", "0", "nein"), ("[<1]0%;0", "0.5", "50%"), ("[<1]0%;0", "45", "45"),
      ("\"KP-\"000", "17", "KP-017"), ("\\K000", "17", "K017"), ("0.00E+00", "12345", "12345"),
      ("# ?/?", "0.5", "0.5"), ("@", "12", "12"), ("", "12", "12"), ("0 \"Tage\"", "3", "3 Tage"),
      ("dd.mm.yyyy", "45473", "2024-06-30"), ("[$-407]d. mmmm yyyy;@", "45473", "2024-06-30"),
      ("mmm yy", "45473", "2024-06"), ("mm/yyyy", "45444", "2024-06"), ("yyyy", "45473", "2024"),
      ("yyyy-mm-dd hh:mm", "45473.5", "2024-06-30 12:00:00"), ("hh:mm", "0.25", " 06:00:00"),
      ("mm:ss", "0.0007", " 00:01:00"), ("[h]:mm", "1.5", " 36:00:00"),
      ("h:mm AM/PM", "0.75", " 18:00:00"), ("\"d\" 0", "5", "d 5"), ("d/m/yyyy", "-1", "-1"),
      ("General\" km\"", "5", "5 km"), ("0.00;@", "3", "3"),
      ("00\\-000", "12345", "12-345"), ("0000-0000", "12345678", "1234-5678"),
      ("\"P\"00\"/\"00", "2401", "P24/01"), ("00-000", "7", "00-007"),
      ("00-000", "7.5", "00007.5"),
      ("#\\ ##0\\ \"€\"", "12345", "12345 €"), ("#'##0", "12345", "12345"),
      ("000 000", "12345", "012 345"), ("# ?/8", "0.5", "0.5"), ("# ??/100", "0.25", "0.25"),
      ("0E+00", "5", "5"), ("#.##0,00", "1234.5", "1234.5"), ("0,.0", "12500", "12.5"),
      ("#,###", "0", "–"), ("#", "0.4", "0.4"), ("#,##0", "0", "0"), ("# ?/?", "0", "0"),
      ("[<0]-0;0", "-5", "-5"), ("[>=0]0 \"€\";[Red]-0 \"€\"", "-5", "-5 €"),

      ("[>=0]0;0", "-5", "-5"), (Self.accounting, "0", "0 €"),
      (Self.accounting, "-12.5", "-12.5 €"),
      ("#,##0\\ \"€\"_-;-#,##0\\ \"€\"_-;_-* \"-\"\\ \"€\"_-;_-@_-", "0", "0 €"),
      ("0;-0;_-* \"-\"_-", "0", "-"), ("0 \"€\";-0 \"€\";\"-\"", "0", "-"),
    ])
  func shown(_ code: String, _ number: String, _ expected: String) throws {
    let decimal = try #require(DecimalText(Array(number.utf8)))
    #expect(Shown.text(NumberFormat(code).value(decimal, dates: .from1900)) == expected, "\(code)")
  }

  private static let accounting =
    "_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-"

  @Test(
    "words around texts, and texts that are not shown",
    arguments: [
      ("General", "Hof", "Hof"), ("@", "Hof", "Hof"), ("\"KP-\"@", "17", "KP-17"),
      ("0.00", "Hof", "Hof"), ("0;-0;0;\"T: \"@", "Hof", "T: Hof"), ("0;-0;;@", "Hof", "Hof"),
      ("0;-0;@", "Hof", "Hof"), (";;;", "Hof", "–"), (";;", "Hof", "Hof"),
      ("0;0;0;\"Text\"", "Hof", "Text"), (Self.accounting, "Hof", "Hof"),
    ])
  func texts(_ code: String, _ text: String, _ expected: String) {
    #expect(Shown.text(NumberFormat(code).value(text)) == expected, "\(code)")
  }

  @Test(
    "the days of 1900 and 1904",
    arguments: [
      (DateSystem.from1900, 1.0, "1900-01-01"), (.from1900, 59, "1900-02-28"),
      (.from1900, 60, "1900-02-29"), (.from1900, 61, "1900-03-01"),
      (.from1900, 36_526, "2000-01-01"), (.from1900, 45_351, "2024-02-29"),
      (.from1900, 2_958_465, "9999-12-31"), (.from1900, 45_473.999_999_9, "2024-07-01"),
      (.from1904, 0, "1904-01-01"), (.from1904, 59, "1904-02-29"),
      (.from1904, 44_011, "2024-06-30"),
    ])
  func days(_ system: DateSystem, _ number: Double, _ expected: String) {
    let moment = system.moment(number, shown: .date, isLength: false)
    #expect(Shown.text(moment.map { .moment($0) }) == expected)
  }

  @Test("numbers beyond all dates are no dates")
  func noDays() {
    for number in [-1.0, 0.5, 2_958_466, 1e300, .infinity, .nan] {
      #expect(DateSystem.from1900.moment(number, shown: .date, isLength: false) == nil)
    }
  }

  @Test(
    "numbers as files write them",
    arguments: [
      ("0", "0"), ("-0.0", "0"), ("007", "7"), ("0.45000000000000001", "0.45"),
      ("0.30000000000000004", "0.3"), ("1.2E+3", "1200"), ("5e-2", "0.05"), ("1E-3", "0.001"),
      ("123456789012", "123456789012"), ("999999999999999.9", "1000000000000000"), (" 12 ", "12"),
      ("-1234.50", "-1234.5"), ("0.1234567890123456", "0.123456789012346"), (".5", "0.5"),
      ("5.", "5"), ("1E+300", "1E+300"),
    ])
  func decimals(_ text: String, _ expected: String) throws {
    let number = try #require(DecimalText(Array(text.utf8)))
    let sign = number.isNegative ? "-" : ""
    if expected.contains("E") {
      #expect(number.double == Double(expected))
    } else {
      #expect(sign + number.magnitude() == expected)
      #expect(number.double == Double(expected))
    }
  }

  @Test(
    "what is no number",
    arguments: ["", "-", "1,5", "1.2.3", "e5", "1e", "1 2", "nan", "0x1", "--1", "1-", "1e5.0"])
  func noNumber(_ text: String) {
    #expect(DecimalText(Array(text.utf8)) == nil)
  }
}
