internal import StrategyModel

/// Maps days to positions along a level line.
struct DayScale {
  let first: Day
  let last: Day
  let start: Double
  let end: Double

  func position(_ day: Day) -> Double {
    let days = Double(max(first.days(to: last), 1))
    return start + Double(first.days(to: day)) / days * (end - start)
  }

  /// The years along the line, thinned out until their numbers have room, each with the stretch of
  /// the line that it names; a year at the end that is too short for its number is left out.
  func years(_ face: Typeface) -> [(year: Int, from: Double, to: Double)] {
    let years = first.year...max(last.year, first.year)
    let room = (end - start) / Double(years.count)
    let width = face.width("2000")
    let step = max(1, Int(((width + 8) / max(room, 0.1)).rounded(.up)))
    return stride(from: years.lowerBound, through: years.upperBound, by: step).compactMap { year in
      let from = max(position(.first(of: year, 1)), start)
      let to = min(position(.last(of: year, 12)), end)
      return from + width > end ? nil : (year, from, to)
    }
  }
}
