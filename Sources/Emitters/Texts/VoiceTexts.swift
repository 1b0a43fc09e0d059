package import StrategyModel

/// What stands beside the texts of the office.
package protocol VoiceTexts {
  var forewordHeading: String { get }
  var assessmentHeading: String { get }
  /// Who speaks: `Es schreibt: das Strategiebüro`.
  func speaker(_ voice: Voice) -> String
}

extension German: VoiceTexts {
  package var forewordHeading: String { "Vorwort" }
  package var assessmentHeading: String { "Einschätzung" }
  package func speaker(_ voice: Voice) -> String {
    switch voice {
    case .mayor: "Es schreibt: die Stadtspitze"
    case .office: "Es schreibt: das Strategiebüro"
    case .department: "Es schreibt: der Fachbereich"
    }
  }
}

extension English: VoiceTexts {
  package var forewordHeading: String { "Foreword" }
  package var assessmentHeading: String { "Assessment" }
  package func speaker(_ voice: Voice) -> String {
    switch voice {
    case .mayor: "Written by the mayor"
    case .office: "Written by the strategy office"
    case .department: "Written by the department"
    }
  }
}
