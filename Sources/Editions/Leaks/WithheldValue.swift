package import StrategyModel

/// A value that an audience may not see, and where it comes from.
package struct WithheldValue: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case email
    case telephone
    case fullName = "full-name"
    /// What suppliers or the office wrote for internal use.
    case text
    /// The name or role of a partner that may not be named.
    case partner
    /// The number or link of a paper that is not public.
    case paper
    /// An amount of a project: `1234.56`.
    case money

    package var name: Wording {
      switch self {
      case .email: Wording(de: "E-Mail-Adresse", en: "e-mail address")
      case .telephone: Wording(de: "Telefonnummer", en: "telephone number")
      case .fullName: Wording(de: "Name einer Person", en: "person’s name")
      case .text: Wording(de: "interner Text", en: "internal text")
      case .partner: Wording(de: "nicht zu nennender Partner", en: "partner not to be named")
      case .paper: Wording(de: "nichtöffentliche Vorlage", en: "non-public paper")
      case .money: Wording(de: "Betrag", en: "amount of money")
      }
    }
  }

  package let kind: Kind
  package let value: String
  /// What it is of, as the input names it: `contact`, `comment`, `money_planned`.
  package let field: String
  package let project: ProjectID?
  package let source: SourceLocation?

  package init(
    _ kind: Kind, _ value: String, field: String, project: ProjectID? = nil,
    source: SourceLocation? = nil
  ) {
    self.kind = kind
    self.value = value
    self.field = field
    self.project = project
    self.source = source
  }

  /// A contact as it was written: the whole of it, and the addresses, numbers and names in it.
  package static func parts(
    ofContact text: String, field: String, project: ProjectID? = nil,
    source: SourceLocation? = nil
  ) -> [WithheldValue] {
    let contact = ContactParts(text)
    let names = contact.names.map {
      WithheldValue(.fullName, $0, field: field, project: project, source: source)
    }
    return parts(ofText: text, field: field, project: project, source: source) + names
  }

  /// A text, and the addresses and numbers in it.
  package static func parts(
    ofText text: String, field: String, project: ProjectID? = nil, source: SourceLocation? = nil
  ) -> [WithheldValue] {
    let contact = ContactParts(text)
    func values(_ kind: Kind, _ values: [String]) -> [WithheldValue] {
      values.map { WithheldValue(kind, $0, field: field, project: project, source: source) }
    }
    return values(.text, [text]) + values(.email, contact.emails)
      + values(.telephone, contact.telephones)
  }

  /// An amount in cents; nil for anything else.
  var cents: Int64? {
    guard kind == .money, case .hundredths(let cents)? = FigureValue(written: value) else {
      return nil
    }
    return cents
  }

  /// In the order of lists: by kind, value and place.
  static func precedes(_ left: WithheldValue, _ right: WithheldValue) -> Bool {
    let places = [left, right].map { $0.source ?? SourceLocation(file: "") }
    return (left.kind.rawValue, left.value, places[0], left.field)
      < (right.kind.rawValue, right.value, places[1], right.field)
  }
}
