import Editions
import Foundation
import History
import StrategyModel

/// Values of released reports that have changed since.
struct Restated {
  let store: HistoryStore
  let office: Office

  /// What one audience was told for a period, and what has become of it.
  struct Told {
    let audience: Audience
    let period: Period
    let list: [Restatement]
  }

  /// For the report of a period: everything restated of the periods before it.
  func told(in report: PeriodReport, audience: Audience? = nil) throws -> [Told] {
    try store.releases(audience: audience?.rawValue)
      .filter { $0.period < report.period && $0.state == .released }
      .compactMap { try told($0, taken: report.taken) }
  }

  /// For a reissue: what has changed in the period's own report.
  func own(_ release: StoredRelease, taken: [TakenPeriod]) throws -> [Restatement] {
    try told(release, taken: taken)?.list ?? []
  }

  private func told(_ release: StoredRelease, taken: [TakenPeriod]) throws -> Told? {
    guard let audience = Audience(rawValue: release.audience),
      let record = release.figures.flatMap(ReleasedFigures.record)
    else { return nil }
    let present = PeriodReport(of: release.period, taken: taken, office: office)
    return Told(
      audience: audience, period: release.period,
      list: Restatement.between(record, and: present.material(office)))
  }
}

/// The JSON text in which a release's published values are kept: an array of lines.
enum ReleasedFigures {
  static func text(_ record: PublishedRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record.lines), as: UTF8.self)
  }

  static func record(_ text: String) -> PublishedRecord? {
    let lines = try? JSONDecoder().decode([String].self, from: Data(text.utf8))
    return lines.flatMap { PublishedRecord(lines: $0) }
  }
}
