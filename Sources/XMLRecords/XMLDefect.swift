/// What is wrong with an XML file, as a value: a kind, a place, and what the sentence about it needs.
package struct XMLDefect: Sendable, Hashable, Error {
  /// The kinds, each with its arguments in their order.
  package enum Kind: String, Sendable, CaseIterable {
    /// The file has no bytes, or only blanks.
    case empty
    /// The file does not begin with a tag.
    case notXML
    /// The file ends while elements are open. Arguments: the innermost open element, its line.
    case truncated
    /// An end tag does not fit. Arguments: the open element, its line, the end tag found.
    case mismatchedTag
    /// Something follows the end of the root element.
    case extraContent
    /// An entity other than the five of XML. Arguments: its name.
    case undefinedEntity
    /// A character that XML 1.0 does not allow, also as a number. Arguments: the character as
    /// `U+0007`.
    case invalidCharacter
    /// Bytes that are not text in the encoding of the file. Arguments: the first of them as `0xFC`,
    /// empty where it is not known; the encoding; its name in the file, where the file names one.
    case invalidBytes
    /// Something stands before the XML declaration: blanks, empty lines or comments; or a second
    /// byte order mark at the start, with or without a declaration. Arguments: the character as
    /// `U+FEFF` where it is that mark.
    case lateDeclaration
    /// An attribute stands twice in a tag. Arguments: its name.
    case duplicateAttribute
    /// A prefix without a namespace. Arguments: the prefix.
    case undeclaredPrefix
    /// Any other breach of XML's rules. Arguments: libxml2's sentence, its code.
    case malformed
    /// The file has a document type declaration, which is never accepted. Arguments: its name.
    case doctype
    /// The file wants to have another one put in (XInclude), which never happens. Arguments: none.
    case inclusion
    /// An encoding that is not accepted. Arguments: its name.
    case encodingRefused
    /// First bytes and declaration name different encodings. Arguments: by bytes, as declared.
    case encodingContradiction
    /// Elements are nested too deeply. Arguments: the limit.
    case tooDeep
    /// A tag has too many attributes and namespaces. Arguments: the limit.
    case tooManyAttributes
    /// The file has too many different names. Arguments: the limit.
    case tooManyNames
    /// A name is too long. Arguments: the limit in bytes.
    case nameTooLong
    /// A tag, comment or instruction is too long. Arguments: the limit in bytes.
    case tagTooLong
    /// The text between two tags is too long. Arguments: the limit in bytes.
    case textTooLong
    /// A record holds too much. Arguments: the limit in bytes.
    case recordTooLong
    /// More stands before the first record than is kept. Arguments: the limit in bytes.
    case headTooLong
    /// The file is too large. Arguments: the limit in bytes.
    case fileTooLarge
    /// The schema does not allow it. Arguments: libxml2's sentence, its code, the element, and the
    /// value where the sentence names one.
    case schemaViolation
    /// The schema itself cannot be used. Arguments: libxml2's sentence, its code.
    case schemaUnusable
  }

  package var kind: Kind
  package var place: XMLPlace
  package var arguments: [String]

  package init(_ kind: Kind, at place: XMLPlace, _ arguments: [String] = []) {
    self.kind = kind
    self.place = place
    self.arguments = arguments
  }
}
