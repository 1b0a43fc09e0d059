/// A value that a store keeps as one text, so that what is stored can be read without the program.
package protocol StoredAsText: Codable {
  /// The text that is stored; `init(storedText:)` gives the same value again.
  var storedText: String { get }
  /// Nil for a text that is no such value.
  init?(storedText: String)
}

extension StoredAsText {
  /// - Throws: `DecodingError.dataCorrupted` for a text that is no such value.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(storedText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no \(Self.self)")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(storedText)
  }
}

extension StoredAsText where Self: CustomStringConvertible {
  package var storedText: String { description }
}

extension ProjectID: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension SupplierID: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension CompetencyID: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension FocusID: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension SlotID: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension Period: StoredAsText {
  package init?(storedText: String) { self.init(storedText) }
}

extension Day: StoredAsText {
  package init?(storedText: String) { self.init(iso: storedText) }
}

extension PartialDate: StoredAsText {
  package init?(storedText: String) { self.init(iso: storedText) }
}

extension ReceivedTime: StoredAsText {
  package init?(storedText: String) { self.init(iso: storedText) }
}

/// Stored as the status's id, or `unchanged`.
extension ReportedStatus: StoredAsText {
  private static let unchangedText = "unchanged"

  package var storedText: String {
    switch self {
    case .status(let status): status.rawValue
    case .unchanged: ReportedStatus.unchangedText
    }
  }

  package init?(storedText: String) {
    if storedText == ReportedStatus.unchangedText {
      self = .unchanged
    } else if let status = Status(rawValue: storedText) {
      self = .status(status)
    } else {
      return nil
    }
  }
}

/// Stored as it is printed: `2024-Q2:competency:K1:implemented`.
extension FigureID: StoredAsText {
  package init?(storedText: String) {
    let parts = storedText.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 4, let period = Period(String(parts[0])) else { return nil }
    self.init(
      period: period, dimension: String(parts[1]),
      member: parts[2..<(parts.count - 1)].joined(separator: ":"),
      measure: String(parts[parts.count - 1]))
  }
}
