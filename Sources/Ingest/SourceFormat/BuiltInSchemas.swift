internal import XMLRecords

/// The XML schemas that come with the program, by id.
package enum BuiltInSchemas {
  /// Those that a profile may name under `schema`.
  package static let names = ["status-report"]

  /// The text of a schema.
  package static func text(of name: String) -> [UInt8]? {
    name == "status-report" ? PackageResources.status_report_xsd : nil
  }

  /// Nil for an unknown id.
  static func validator(_ name: String) -> SchemaValidator? {
    guard name == "status-report" else { return nil }
    return statusReport
  }

  private static let statusReport: SchemaValidator? =
    switch SchemaValidator.compile(PackageResources.status_report_xsd) {
    case .success(let schema): schema
    case .failure: nil
    }
}
