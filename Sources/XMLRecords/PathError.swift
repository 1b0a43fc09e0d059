/// Why an expression of a profile cannot be used, and where in it.
package struct PathError: Error, Sendable, Hashable {
  /// The kinds, each with its arguments in their order.
  package enum Kind: String, Sendable, CaseIterable {
    /// The expression, or one side of `|`, is empty.
    case empty
    /// A character that fits nowhere here. Arguments: the character.
    case unexpectedCharacter
    /// The expression ends too early.
    case unexpectedEnd
    /// A quoted value has no end.
    case unclosedLiteral
    /// After `=` or `!=` stands neither a quoted value nor a number.
    case literalExpected
    /// A prefix without namespace. Arguments: the prefix.
    case unknownPrefix
    /// A function outside the subset. Arguments: its name.
    case unsupportedFunction
    /// An axis outside the subset. Arguments: its name.
    case unsupportedAxis
    /// Positions count from 1. Arguments: the number as written.
    case badPosition
    /// Something follows an attribute or `text()`.
    case stepAfterValue
    /// A record path must begin with `/`.
    case notAbsolute
    /// A record path has a step that does not lead to elements below.
    case noElementStep
    /// In a record path only the last step may have predicates, and a position only as the first of
    /// them and after a name.
    case predicateNotAllowed
    /// Nested too deeply, or too many steps.
    case tooComplex
  }

  package var kind: Kind
  /// Bytes of UTF-8 before the place, so from 0.
  package var offset: Int
  package var arguments: [String]

  package init(_ kind: Kind, at offset: Int, _ arguments: [String] = []) {
    self.kind = kind
    self.offset = offset
    self.arguments = arguments
  }
}
