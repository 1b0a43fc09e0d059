/// The lowest audience that sees each field, as the strategy configures it.
package struct FieldVisibility: Hashable, Sendable {
  private let configured: [ProjectField: Audience]

  /// Fields that are not named keep their standard audience.
  package init(_ configured: [ProjectField: Audience]) { self.configured = configured }

  package static let standard = FieldVisibility([:])

  package func lowest(_ field: ProjectField) -> Audience {
    configured[field] ?? field.standardAudience
  }

  package func shows(_ field: ProjectField, to audience: Audience) -> Bool {
    lowest(field) <= audience
  }
}
