import History
import Ingest
import StrategyModel

/// Digest of everything that a period's report rests on: what was known when.
///
/// Strategy, register, suppliers, profiles, rules, corrections and answers up to the period,
/// deliveries up to the period with their received times, and releases whose values it restates.
struct Knowledge {
  let office: Office
  let store: HistoryStore?
  let today: Day

  /// A delivery as far as it decides a report.
  struct File {
    let period: Period
    let file: String
    let sha256: String
    let received: ReceivedTime?
    let isAccepted: Bool
  }

  /// Lower-case hexadecimal.
  func digest(_ period: Period, files: [File]) throws -> String {
    var lines = [ReadingVersion.text, "period \(period)"]
    for file in office.files.sorted(by: { $0.path < $1.path })
    where Self.decides(file.path, period) {
      lines.append("\(file.sha256) \(file.path)")
    }
    for file in files.sorted(by: { $0.file < $1.file }) where file.period <= period {
      lines.append(
        "\(file.sha256) \(file.received?.description ?? "?") \(file.isAccepted) \(file.file)")
    }
    // Until the last deadline has passed, what is missing depends on the day.
    let plan = office.configuration.plan(for: period)
    let last = office.suppliers.map { plan.due($0.id) }.max() ?? plan.deadline
    if today <= last { lines.append("today \(today)") }
    for release in try store?.releases() ?? []
    where release.period < period && release.state == .released {
      lines.append("release \(release.period) \(release.audience) \(release.number)")
    }
    return SHA256Digest.hexadecimal(Array(lines.joined(separator: "\n").utf8))
  }

  /// Files of a single period decide that period and later ones only.
  private static func decides(_ path: String, _ period: Period) -> Bool {
    let parts = path.split(separator: "/")
    // Letters go with what is known, and decide nothing of it.
    if parts.first == "letters" { return false }
    let own: Period? =
      switch parts.first {
      case "periods", "corrections":
        parts.last.flatMap { Period(String($0.prefix { $0 != "." })) }
      case "deliveries": parts.count > 1 ? Period(String(parts[1])) : nil
      default: nil
      }
    return own.map { $0 <= period } ?? true
  }
}
