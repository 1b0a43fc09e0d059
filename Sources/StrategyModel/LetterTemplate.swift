/// A letter that goes with what is ready for suppliers.
package enum LetterKind: String, CaseIterable, Hashable, Sendable {
  /// Goes with the form.
  case request
  case firstReminder = "reminder-1"
  case secondReminder = "reminder-2"
}

/// What a letter's placeholders stand for.
package enum LetterField: String, CaseIterable, Hashable, Sendable {
  case supplier
  /// In full: 2. Quartal 2024.
  case period
  case asOf = "as_of"
  case deadline
  /// The last day on which a delivery counts.
  case lock
  /// "Ihre 3 Kernprojekte".
  case projects
  /// The form's file name.
  case form
  case salutation
  case contact
  case strategy
  case publisher
}

/// The text of a letter with placeholders `{{deadline}}`: its first line is the subject.
package struct LetterTemplate: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case text(String)
    case field(LetterField)
  }

  package let subject: [Part]
  package let body: [Part]

  /// Why a text is no template, and where in it, in Unicode scalars from 0 on.
  package enum Fault: Error, Hashable, Sendable {
    case noSubject(offset: Int)
    case unknownField(String, offset: Int)
    case noEnd(offset: Int)
  }

  /// The words before the subject.
  private static let subjectWords = ["Betreff:", "Subject:"]

  /// Line ends may be of any kind.
  package init(_ text: String) throws(Fault) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars[0] = " " }
    let end = scalars.firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
    var start = scalars[..<end].firstIndex { !$0.properties.isWhitespace } ?? end
    let word = Self.subjectWords.first { scalars[start..<end].starts(with: $0.unicodeScalars) }
    guard let word else { throw .noSubject(offset: 0) }
    start += word.unicodeScalars.count
    subject = Self.trimmedEnds(try Self.parts(scalars, start..<end))
    var from = end
    while from < scalars.count, scalars[from].properties.isWhitespace { from += 1 }
    body = try Self.parts(scalars, from..<scalars.count)
    if subject.isEmpty { throw .noSubject(offset: 0) }
  }

  private static func trimmedEnds(_ parts: [Part]) -> [Part] {
    var parts = parts
    if case .text(let text)? = parts.first {
      parts[0] = .text(String(text.drop { $0.isWhitespace }))
    }
    if case .text(let text)? = parts.last {
      let kept = text.reversed().drop { $0.isWhitespace }.reversed()
      parts[parts.count - 1] = .text(String(kept))
    }
    return parts.filter { $0 != .text("") }
  }

  private static func parts(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>
  ) throws(Fault) -> [Part] {
    var parts: [Part] = []
    var text = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      let isOpen =
        scalars[index] == "{" && index + 1 < range.upperBound && scalars[index + 1] == "{"
      guard isOpen else {
        // One kind of line end is enough from here on.
        if scalars[index] == "\r" {
          if index + 1 >= range.upperBound || scalars[index + 1] != "\n" { text.append("\n") }
        } else {
          text.append(scalars[index])
        }
        index += 1
        continue
      }
      var close = index + 2
      while close < range.upperBound, scalars[close] != "}", scalars[close] != "\n" { close += 1 }
      guard close + 1 < range.upperBound, scalars[close] == "}", scalars[close + 1] == "}" else {
        throw .noEnd(offset: index)
      }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[(index + 2)..<close].filter { !$0.properties.isWhitespace })
      guard let field = LetterField(rawValue: String(name)) else {
        throw .unknownField(String(name), offset: index)
      }
      if !text.isEmpty { parts.append(.text(String(text))) }
      text = String.UnicodeScalarView()
      parts.append(.field(field))
      index = close + 2
    }
    if !text.isEmpty { parts.append(.text(String(text))) }
    return parts
  }
}
