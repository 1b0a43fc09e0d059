import Editions
import Ingest
import StrategyModel

extension Office {
  /// The strategy's own addresses, and those that its pages name as contact, in the imprint and for
  /// reports of errors: every audience may see them.
  var contacts: [String] {
    configuration.contacts
      + configuration.branding.texts.flatMap { text in
        WithheldValue.parts(ofContact: text, field: "branding").filter { $0.kind != .text }
          .map(\.value)
      }
  }

  /// What the office itself wrote for its own eyes: reasons of corrections and answers, names of
  /// those who decided, the note of the release.
  func withheldDecisions(of request: ReleaseRequest) -> [WithheldValue] {
    var values: [WithheldValue] = []
    for correction in configuration.corrections.values.flatMap(\.self) {
      values += WithheldValue.parts(
        ofText: correction.reason, field: "reason", project: correction.project,
        source: correction.location)
      values += WithheldValue.parts(
        ofContact: correction.by, field: "by", project: correction.project,
        source: correction.location)
    }
    for answer in configuration.acknowledgements {
      values += WithheldValue.parts(
        ofText: answer.reason, field: "reason", project: answer.project, source: answer.location)
      values += WithheldValue.parts(
        ofContact: answer.by, field: "by", project: answer.project, source: answer.location)
    }
    values += WithheldValue.parts(
      ofContact: request.by, field: "by", project: nil, source: nil)
    if let note = request.note {
      values += WithheldValue.parts(ofText: note, field: "note", project: nil, source: nil)
    }
    return values
  }
}
