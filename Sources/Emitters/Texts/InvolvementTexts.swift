/// What the page about involving urban society says.
package protocol InvolvementTexts {
  var involvementLead: String { get }
  var involvementHeading: String { get }
  var conferencesHeading: String { get }
  var originsHeading: String { get }
  /// Of how many core projects the origin is stated, and of how many it is not.
  func origins(stated: Int, notStated: Int) -> String
  var originsCaption: String { get }
  var originHead: String { get }
  var partnersHeading: String { get }
  var partnersCaption: String { get }
  var partnerHead: String { get }
  var partnerKindHead: String { get }
  var partnerRoleHead: String { get }
  var involvementContactHeading: String { get }
}

extension German: InvolvementTexts {
  package var involvementLead: String {
    "Wie Bürgerinnen und Bürger, Vereine und Unternehmen an der Strategie mitwirken, soweit es "
      + "veröffentlicht ist."
  }

  package var involvementHeading: String { "Wie die Stadtgesellschaft einbezogen wird" }
  package var conferencesHeading: String { "Bürgerkonferenzen" }
  package var originsHeading: String { "Woher die Ideen kommen" }

  package func origins(stated: Int, notStated: Int) -> String {
    let known =
      stated == 1
      ? "Zu 1 Kernprojekt ist angegeben, woher die Idee kommt"
      : "Zu \(numbers.count(stated)) Kernprojekten ist angegeben, woher die Idee kommt"
    return switch notStated {
    case 0: "\(known)."
    case 1: "\(known), zu 1 weiteren nicht."
    default: "\(known), zu \(numbers.count(notStated)) weiteren nicht."
    }
  }

  package var originsCaption: String { "Kernprojekte mit angegebener Herkunft" }
  package var originHead: String { "Herkunft" }
  package var partnersHeading: String { "Partner" }
  package var partnersCaption: String { "Partner von Kernprojekten, die genannt werden dürfen" }
  package var partnerHead: String { "Partner" }
  package var partnerKindHead: String { "Art" }
  package var partnerRoleHead: String { "Aufgabe" }
  package var involvementContactHeading: String { "Kontakt" }
}

extension English: InvolvementTexts {
  package var involvementLead: String {
    "How citizens, associations and companies take part in the strategy, as far as it is published."
  }

  package var involvementHeading: String { "How urban society is involved" }
  package var conferencesHeading: String { "Citizens’ conferences" }
  package var originsHeading: String { "Where the ideas come from" }

  package func origins(stated: Int, notStated: Int) -> String {
    let known =
      stated == 1
      ? "The origin of the idea is stated for 1 core project"
      : "The origin of the idea is stated for \(numbers.count(stated)) core projects"
    return notStated == 0 ? "\(known)." : "\(known), and not for \(numbers.count(notStated)) more."
  }

  package var originsCaption: String { "Core projects whose origin is stated" }
  package var originHead: String { "Origin" }
  package var partnersHeading: String { "Partners" }
  package var partnersCaption: String { "Partners of core projects that may be named" }
  package var partnerHead: String { "Partner" }
  package var partnerKindHead: String { "Kind" }
  package var partnerRoleHead: String { "Role" }
  package var involvementContactHeading: String { "Contact" }
}
