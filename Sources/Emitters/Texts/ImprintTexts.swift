/// Whom to ask, and what the page with imprint and accessibility statement says.
package protocol ImprintTexts {
  /// Before the contact in the foot of every page.
  var contactLabel: String { get }
  /// Before the address for reports of barriers and errors.
  var feedbackLabel: String { get }
  var imprintHeading: String { get }
  var accessibilityHeading: String { get }
}

extension German: ImprintTexts {
  package var contactLabel: String { "Kontakt zur Strategie" }
  package var feedbackLabel: String { "Barriere oder Fehler melden" }
  package var imprintHeading: String { "Impressum" }
  package var accessibilityHeading: String { "Erklärung zur Barrierefreiheit" }
}

extension English: ImprintTexts {
  package var contactLabel: String { "Contact for the strategy" }
  package var feedbackLabel: String { "Report a barrier or an error" }
  package var imprintHeading: String { "Imprint" }
  package var accessibilityHeading: String { "Accessibility statement" }
}
