internal import StrategyModel

/// The events on one side of the axis of `Timeline`, in order of time, with the places of their
/// marks and labels.
struct TimelineSide {
  /// An event with its place.
  struct Placed {
    let event: TimelineEvent
    /// Where its mark begins and ends.
    let from, to: Double
    /// Which lane of marks it is in, counted from the axis.
    let lane: Int
    let label: TimelineLabel
    /// How far its label is from the marks.
    var offset = 0.0

    /// Where the way from the mark to the label runs.
    var stem: Double { event.isSpan ? from + 1 : (from + to) / 2 }
  }

  /// Half the width of a mark.
  static let mark = 6.0
  /// From one lane of marks to the next.
  static let pitch = 16.0

  let placed: [Placed]

  /// - Parameter right: where labels end at the latest.
  init(_ events: [TimelineEvent], on scale: DayScale, right: Double) {
    let dated = events.enumerated().compactMap { index, event in
      event.days.map { (index, $0, event) }
    }.sorted {
      ($0.1.lowerBound, $0.1.upperBound, $0.0) < ($1.1.lowerBound, $1.1.upperBound, $1.0)
    }
    var laneEnds: [Double] = []
    var placed: [Placed] = []
    for (_, days, event) in dated {
      let start = scale.position(days.lowerBound)
      let from = event.isSpan ? start : start - Self.mark
      let end = event.isSpan ? scale.position(days.upperBound) : start
      let to = max(end, from + 2 * Self.mark)
      let lane = laneEnds.firstIndex { $0 + 2 <= from } ?? laneEnds.count
      if lane == laneEnds.count { laneEnds.append(to) } else { laneEnds[lane] = to }
      placed.append(
        Placed(
          event: event, from: from, to: to, lane: lane,
          label: TimelineLabel(event, width: min(right - start - 1, TimelineLabel.widest))))
    }
    let labels = placed.map {
      LabelStack.Label(x: $0.stem, width: $0.label.width, height: $0.label.height)
    }
    for (index, offset) in LabelStack.offsets(labels, gap: 6).enumerated() {
      placed[index].offset = offset
    }
    self.placed = placed
  }

  var markDepth: Double { Double(placed.map { $0.lane + 1 }.max() ?? 0) * Self.pitch }

  var labelDepth: Double { placed.map { $0.offset + $0.label.height + 6 }.max() ?? 0 }
}

/// The words at an event: its date, and beside it, or below where there is no room, what it is.
struct TimelineLabel {
  let date: [Phrase]
  let words: [Phrase]
  /// Where the words begin, from the label's beginning, and at which line.
  let wordsLeft: Double
  let wordsLine: Int

  static let face = Typeface(size: 13)
  static let dateFace = Typeface(size: 13, isBold: true)
  static let widest = 420.0
  /// From the way to the mark to the words.
  static let indent = 7.0

  init(_ event: TimelineEvent, width: Double) {
    let room = width - Self.indent
    let besideDate = Self.indent + Self.dateFace.width(event.date) + 7
    let isBeside = width - besideDate >= 100
    date = LineBreaking.lines(Phrase(event.date), Self.dateFace, width: room)
    wordsLeft = isBeside ? besideDate : Self.indent
    wordsLine = isBeside ? 0 : date.count
    words = LineBreaking.balanced(event.words, Self.face, width: width - wordsLeft)
  }

  var width: Double {
    max(
      wordsLeft + LineBreaking.width(of: words, Self.face),
      Self.indent + LineBreaking.width(of: date, Self.dateFace))
  }

  var height: Double { Double(max(date.count, wordsLine + words.count)) * Self.face.lineHeight }
}
