internal import XMLRecords

/// The texts that cells share.
struct ExcelSharedTexts: PartHandler {
  /// The texts one behind the other, in stretches of memory that are never moved.
  private var stretches: [[UInt8]] = []
  /// Where each text lies.
  private var places: [Place] = []
  private var text: [UInt8] = []
  private var total = 0
  private var isInText = false
  private var phonetic = 0
  private let limits: SpreadsheetLimits
  private(set) var defect: WorkbookDefect.Kind?

  private struct Place {
    let stretch: UInt32
    let start: UInt32
    let end: UInt32
  }

  private static let stretchBytes = 1 << 20

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  /// Nil beyond the last one.
  func text(_ index: Int) -> String? {
    guard places.indices.contains(index) else { return nil }
    let place = places[index]
    guard place.start < place.end else { return "" }
    let slice = stretches[Int(place.stretch)][Int(place.start)..<Int(place.end)]
    return slice.contains(UInt8(ascii: "_"))
      ? ExcelNames.unescaped(Array(slice)) : String(decoding: slice, as: UTF8.self)
  }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      if tag.code == ExcelNames.Word.t.rawValue { isInText = phonetic == 0 }
      if tag.code == ExcelNames.Word.rPh.rawValue { phonetic += 1 }
    case .text(let piece):
      guard isInText else { return true }
      total += piece.count
      guard total <= limits.sharedTextBytes else {
        defect = .limit(.sharedTextBytes, limits.sharedTextBytes)
        return false
      }
      text.append(contentsOf: piece)
    case .end(let code):
      switch ExcelNames.Word(rawValue: code) {
      case .t: isInText = false
      case .rPh: phonetic -= 1
      case .si: return keep()
      default: break
      }
    }
    return true
  }

  private mutating func keep() -> Bool {
    guard places.count < limits.sharedTexts else {
      defect = .limit(.sharedTexts, limits.sharedTexts)
      return false
    }
    if stretches.last.map({ $0.count + text.count > Self.stretchBytes }) ?? true {
      var stretch: [UInt8] = []
      stretch.reserveCapacity(max(Self.stretchBytes, text.count))
      stretches.append(stretch)
    }
    let last = stretches.count - 1
    let start = stretches[last].count
    stretches[last].append(contentsOf: text)
    places.append(
      Place(stretch: UInt32(last), start: UInt32(start), end: UInt32(start + text.count)))
    text.removeAll(keepingCapacity: text.count <= Self.stretchBytes)
    return true
  }
}
