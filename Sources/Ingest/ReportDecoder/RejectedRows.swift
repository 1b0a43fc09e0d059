internal import DelimitedText
package import StrategyModel

/// What is left of a delivered file when the rows that count are taken out, byte for byte.
package enum RejectedRows {
  /// Whatever stands before the first row (a preamble, the header), then the rejected rows with
  /// the lines that follow them up to the next row. The whole file where the delivery is rejected
  /// or its rows are not lines of text; nil where nothing is rejected.
  package static func content(of file: [UInt8], _ delivery: Delivery) -> [UInt8]? {
    if delivery.isRejected { return file }
    guard delivery.reports.contains(where: \.isRejected) else { return nil }
    var rows: [(line: Int, isRejected: Bool)] = []
    for report in delivery.reports {
      guard case .text(let line, _) = report.location.place else { return file }
      rows.append((line, report.isRejected))
    }
    rows.sort { $0.line < $1.line }
    var detector = EncodingDetector()
    detector.add(file)
    let encoding = detector.finish(isWhole: true).encoding
    let lines = LineStarts(file, width: encoding.unitWidth, isBigEndian: encoding == .utf16BE)
    var kept = Array(file[..<lines.start(of: rows.first?.line ?? 1)])
    for (index, row) in rows.enumerated() where row.isRejected {
      let end = rows[(index + 1)...].first { $0.line > row.line }
      kept += file[lines.start(of: row.line)..<(end.map { lines.start(of: $0.line) } ?? file.count)]
    }
    return kept
  }
}

extension TextEncoding {
  /// Bytes of a line feed.
  fileprivate var unitWidth: Int { self == .utf16LE || self == .utf16BE ? 2 : 1 }
}

/// Where the lines of a file begin, in bytes; a line ends with LF, CR or both.
private struct LineStarts {
  private var starts = [0]
  private let end: Int

  init(_ bytes: [UInt8], width: Int, isBigEndian: Bool) {
    end = bytes.count
    var previous: UInt8 = 0
    for index in stride(from: 0, to: bytes.count - width + 1, by: width) {
      let (low, high) =
        width == 1
        ? (bytes[index], 0)
        : isBigEndian
          ? (bytes[index + 1], bytes[index]) : (bytes[index], bytes[index + 1])
      let unit = high == 0 ? low : 0
      if unit == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") {
        starts[starts.count - 1] = index + width
      } else if unit == UInt8(ascii: "\n") || unit == UInt8(ascii: "\r") {
        starts.append(index + width)
      }
      previous = unit
    }
  }

  /// Of a 1-based line; the file's end for one that it does not have.
  func start(of line: Int) -> Int {
    line < 1 ? 0 : line <= starts.count ? starts[line - 1] : end
  }
}
