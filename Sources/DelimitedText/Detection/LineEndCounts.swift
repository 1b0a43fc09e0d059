/// How the lines of a text end.
struct LineEndCounts {
  private(set) var lf = 0
  private(set) var crlf = 0
  private(set) var cr = 0

  /// Counts also within quotes.
  init(_ text: [UInt8]) {
    for index in text.indices {
      if text[index] == 0x0A {
        if index > 0, text[index - 1] == 0x0D { crlf += 1 } else { lf += 1 }
      } else if text[index] == 0x0D, index + 1 == text.count || text[index + 1] != 0x0A {
        cr += 1
      }
    }
  }

  /// The most frequent one; empty in a text of one line.
  var usual: String {
    let most = max(lf, crlf, cr)
    return most == 0 ? "" : most == lf ? "\n" : most == crlf ? "\r\n" : "\r"
  }

  func reason(_ isIgnored: Bool) -> DialectReason {
    isIgnored ? .notAsDeclared : .lineEnds(lf: lf, crlf: crlf, cr: cr)
  }

  /// Whether lines end, but none as declared.
  func contradicts(_ declared: LineTerminators?) -> Bool {
    guard let declared, lf + crlf + cr > 0 else { return false }
    return (lf == 0 || !declared.contains(.lf)) && (crlf == 0 || !declared.contains(.crlf))
      && (cr == 0 || !declared.contains(.cr))
  }
}
