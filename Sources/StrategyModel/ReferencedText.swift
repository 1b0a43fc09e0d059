/// A text in which figures stand by reference: `{{total.implemented}}`,
/// `{{competency.K1.share-of-fixed}}`.
package struct ReferencedText: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case words(String)
    case figure(FigureReference)
    /// Something in double braces that is no reference, or braces that are not closed; braces
    /// included.
    case malformed(String)
  }

  package let parts: [Part]

  package init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex {
        parts.append(.words(String(rest[..<open.lowerBound])))
      }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        parts.append(.malformed(String(rest[open.lowerBound...])))
        rest = ""
        break
      }
      let inner = rest[open.upperBound..<close.lowerBound]
      parts.append(
        FigureReference(inner).map { .figure($0) }
          ?? .malformed(String(rest[open.lowerBound..<close.upperBound])))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  package var references: [FigureReference] {
    parts.compactMap { if case .figure(let reference) = $0 { reference } else { nil } }
  }
}

/// A figure of the period in whose report it is named.
package struct FigureReference: Hashable, Sendable {
  package let dimension: String
  package let member: String
  package let measure: String

  /// `total.<measure>` or `<dimension>.<member>.<measure>`; nil for anything else.
  package init?(_ text: Substring) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map {
      $0.filter { $0 != " " }
    }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch parts.count {
    case 2 where parts[0] == "total":
      (dimension, member, measure) = ("total", "all", parts[1])
    case 3: (dimension, member, measure) = (parts[0], parts[1], parts[2])
    default: return nil
    }
  }

  /// As it is written between the braces: `total.implemented`.
  package var text: String {
    dimension == "total" && member == "all"
      ? "\(dimension).\(measure)" : "\(dimension).\(member).\(measure)"
  }

  package func id(in period: Period) -> FigureID {
    FigureID(period: period, dimension: dimension, member: member, measure: measure)
  }
}
