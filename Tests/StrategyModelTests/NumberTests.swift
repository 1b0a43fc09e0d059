import StrategyModel
import Testing

/// Rounding and writing of exact numbers.
struct NumberTests {
  @Test(arguments: [
    (23, 125, "18.40"), (23, 75, "30.67"), (1, 3, "33.33"), (2, 3, "66.67"), (1, 8, "12.50"),
    (0, 5, "0.00"), (5, 5, "100.00"),
  ])
  func `a share has two places`(part: Int64, base: Int64, text: String) throws {
    let hundredths = try #require(FixedPoint.hundredths(part * 100, per: base))
    #expect(FixedPoint.text(hundredths: hundredths) == text)
  }

  @Test func `halves are rounded away from zero`() {
    #expect(FixedPoint.rounded(5, by: 10) == 1)
    #expect(FixedPoint.rounded(-5, by: 10) == -1)
    #expect(FixedPoint.rounded(15, by: 10) == 2)
    #expect(FixedPoint.rounded(-15, by: 10) == -2)
    #expect(FixedPoint.rounded(4, by: 10) == 0)
    #expect(FixedPoint.rounded(5, by: -10) == -1)
  }

  @Test func `a base of zero has no share`() {
    #expect(FixedPoint.hundredths(1, per: 0) == nil)
    #expect(FixedPoint.hundredths(.max, per: 3) == nil)
  }

  @Test func `negative numbers keep their sign`() {
    #expect(FixedPoint.text(hundredths: -5) == "-0.05")
    #expect(FixedPoint.text(hundredths: .min) == "-92233720368547758.08")
  }

  @Test func `money that is too large stays at the largest amount`() {
    #expect(Money(cents: .max) + Money(cents: 1) == Money(cents: .max))
    #expect(Money(cents: .min) + Money(cents: -1) == Money(cents: .min))
  }

  @Test func `percent keeps what was written`() {
    #expect(Percent(billionths: 61_900_000_000).hundredths == 6190)
    #expect(Percent(45).hundredths == 4500)
    #expect(Percent(billionths: 33_335_000_000).hundredths == 3334)
  }
}
