/// How much of everything an XML file may have before it is refused; sizes in bytes of UTF-8.
package struct XMLLimits: Sendable, Equatable {
  /// The whole file, in bytes as they come.
  package var fileBytes = 1_000_000_000
  /// Elements open at the same time.
  package var depth = 64
  /// Attributes and namespace declarations in one tag.
  package var attributes = 256
  /// One name without its prefix.
  package var nameBytes = 256
  /// Different names in the file.
  package var names = 10_000
  /// One tag, comment or processing instruction.
  package var tagBytes = 256 * 1024
  /// The text between two tags.
  package var textBytes = 2 * 1024 * 1024
  /// Text, attributes and elements of one record; an element or attribute counts 48 besides.
  package var recordBytes = 4 * 1024 * 1024
  /// The same for all that stands before the first record; 0 = that is not kept, and paths into it
  /// find nothing.
  package var headBytes = 4 * 1024 * 1024
  /// Violations of the schema that are kept with their place; the rest is counted.
  package var schemaDefects = 1000
  /// Different paths that a first look tells apart.
  package var paths = 10_000

  package init() {}
}
