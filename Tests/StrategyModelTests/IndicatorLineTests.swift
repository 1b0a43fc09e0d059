import StrategyModel
import Testing

struct IndicatorLineTests {
  private func value(
    _ name: String, _ unit: String? = nil, from baseline: String? = nil, to target: String? = nil,
    now actual: String? = nil
  ) -> IndicatorValue {
    IndicatorValue(name: name, unit: unit, baseline: baseline, target: target, actual: actual)
  }

  @Test func `reads what a clerk types`() {
    let read: [(String, IndicatorValue)] = [
      (
        "Neue Bänke [Stück]: 120; Ziel 1.000; Ausgangswert 0",
        value("Neue Bänke", "Stück", from: "0", to: "1.000", now: "120")
      ),
      ("Neue Bänke: 120", value("Neue Bänke", now: "120")),
      (
        "  Neue Bänke  [ Stück ] :  Ist 120 ;ziel   1.000; ",
        value("Neue Bänke", "Stück", to: "1.000", now: "120")
      ),
      ("CO2 [t]: target 5; baseline 9", value("CO2", "t", from: "9", to: "5")),
      ("Neue Bänke", value("Neue Bänke")), ("[Stück]: 3", value("[Stück]", now: "3")),
      ("Bänke []: 3", value("Bänke []", now: "3")),
      ("Bänke: 120; davon 3 neu", value("Bänke", now: "120; davon 3 neu")),
      ("Bänke: Ziel", value("Bänke")), ("Uhrzeit: 8:30", value("Uhrzeit", now: "8:30")),
    ]
    for (text, expected) in read { #expect(IndicatorLine(text)?.value == expected, "\(text)") }
    for text in ["", "  ", ": 5", " : Ziel 3", "\\"] {
      #expect(IndicatorLine(text) == nil, "\(text)")
    }
  }

  @Test func `what is written is read back as it was`() {
    let words = [
      "a", "Ziel", "ist", "Basis 3", "x:y", "[m²]", "a]", "]", "[", "1; 2", "\\", "a\\", "\\n",
      "zwei\nZeilen",
      "Ä ö", ";", ":", "Ziel: 3", "Ausgangswert",
    ]
    let optional: [String?] = [nil] + words
    for (index, name) in words.enumerated() {
      for (other, first) in optional.enumerated() {
        let second = optional[(other * 7 + index) % optional.count]
        let third = optional[(other * 3 + index * 5) % optional.count]
        let fourth = optional[(other * 11 + index * 2) % optional.count]
        let value = value(name, first, from: second, to: third, now: fourth)
        let line = IndicatorLine(value).text
        #expect(IndicatorLine(line)?.value == value, "\(line)")
        #expect(!line.contains("\n"))
      }
    }
  }
}
