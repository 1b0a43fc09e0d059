/// How reading an XML file ended.
package struct XMLOutcome: Sendable {
  /// Why and where the file was refused. Records before that place were delivered and must not be
  /// used.
  package let rejection: XMLDefect?
  /// Violations of the schema, the first `XMLLimits.schemaDefects` in their order.
  package let schemaDefects: [XMLDefect]
  /// How many more there were.
  package let furtherSchemaDefects: Int
  /// How many records were delivered.
  package let recordCount: Int
  /// The root element with what stands before the first record; `nil` where the file had no root,
  /// or where the root itself is the first record.
  package let head: XMLRecord?
  /// The encoding; `nil` where it was refused or nothing was read.
  package let encoding: XMLEncoding?

  /// Whether the file ended well, within all limits. Violations of the schema do not change it.
  package var isAccepted: Bool { rejection == nil }
}
