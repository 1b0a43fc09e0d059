internal import XMLRecords

/// The XML schemas that come with the program, by id.
package enum BuiltInSchemas {
  /// Those that a profile may name under `schema`.
  package static let ids = ["status-report"]

  /// The namespace of the project's own format.
  static let namespace = "urn:strategy-report:status:1"

  /// The names that the project's own format has.
  static let names: (elements: [String], attributes: [String]) = {
    var elements: [String] = []
    var attributes: [String] = []
    guard case .success(let records) = RecordPath.parse("//element | //attribute"),
      case .success(let name) = FieldPath.parse("@name")
    else { return ([], []) }
    _ = XMLRecordReader(records: records).read(PackageResources.status_report_xsd) { record in
      guard let name = record.first(name)?.text else { return }
      if record.name.local == "element" { elements.append(name) } else { attributes.append(name) }
    }
    return (elements, attributes)
  }()

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
