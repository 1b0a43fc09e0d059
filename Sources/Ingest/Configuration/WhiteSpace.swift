/// White space around values as people and programs leave it.
package enum WhiteSpace {
  /// Without white space of any kind at both ends, no-break spaces included.
  package static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
