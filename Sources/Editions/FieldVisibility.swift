/// The lowest audience that sees each field, as the strategy configures it.
package struct FieldVisibility: Hashable, Sendable {
  private let configured: [ProjectField: Audience]

  /// Fields that are not named keep their standard audience.
  package init(_ configured: [ProjectField: Audience]) { self.configured = configured }

  /// From the strategy's `audiences`: field → lowest audience, by their ids. Nil where one of them
  /// is unknown, since a misspelt field would otherwise stay open.
  package init?(named audiences: [String: String]) {
    var configured: [ProjectField: Audience] = [:]
    for (name, id) in audiences {
      guard let field = ProjectField(rawValue: name), let audience = Audience(rawValue: id) else {
        return nil
      }
      configured[field] = audience
    }
    self.init(configured)
  }

  package static let standard = FieldVisibility([:])

  /// The ids of the fields that may be configured, in their order.
  package static let fieldNames = ProjectField.allCases.map(\.rawValue)

  /// The ids of the audiences, the one that sees least first.
  package static let audienceNames = Audience.allCases.map(\.rawValue)

  package func lowest(_ field: ProjectField) -> Audience {
    configured[field] ?? field.standardAudience
  }

  package func shows(_ field: ProjectField, to audience: Audience) -> Bool {
    lowest(field) <= audience
  }
}
