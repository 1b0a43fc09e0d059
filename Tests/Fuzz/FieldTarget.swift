import Ingest
import StrategyModel

/// The readers of cells: percentages, money, dates, periods, numbers.
struct FieldTarget: FuzzTarget {
  let name = "fields"
  let takes = Material.cells

  private static let patterns = [
    "dd.MM.yyyy", "yyyy-MM-dd", "d/M/yy", "d. MMMM yyyy", "'Q'q/yyyy", "yyyyMMdd", "MMM yyyy",
    "yyyy",
    "dd.MM.yyyy HH:mm:ss",
  ].compactMap(DatePattern.init)

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let conventions = random.element(of: [
      NumberConventions.german, .english, NumberConventions(decimal: ",", grouping: nil),
      NumberConventions(decimal: ".", grouping: " "),
    ])
    let reader = PercentReader(conventions, scale: random.element(of: [.hundred, .one]))
    if case .percent(let percent) = reader.read(text),
      percent < Percent(billionths: 0) || percent > Percent(billionths: 100_000_000_000)
    {
      return "a percentage out of range: \(percent)"
    }
    let factor = random.element(of: [1, 1_000, 1_000_000] as [Int64])
    _ = MoneyReader(conventions, headerFactor: factor).read(text)
    _ = conventions.number(text)?.units(random.below(10), factor: factor)
    _ = DateReader(Self.patterns).read(text)
    _ = DatePattern(text).map { DateReader([$0]).read("30.06.2024") }
    _ = PeriodText.read(text)
    var (percents, signs) = (PercentScaleVote(), DecimalSignVote())
    percents.add(text, conventions)
    signs.add(text)
    return FieldText.trimmed(FieldText.trimmed(text)) == FieldText.trimmed(text)
      ? nil : "trimming twice gives another text"
  }
}
