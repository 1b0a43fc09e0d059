package import StrategyModel

/// The path of a delivered file, taken apart: `deliveries/<period>/<supplier>/<name>`.
package struct OwnPath: Hashable, Sendable {
  /// Nil where the path is another.
  package let period: Period?
  /// The name below the supplier's folder, as the supplier knows it.
  package let name: String

  package init(_ path: String) {
    let parts = path.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    if parts.count == 4, parts[0] == "deliveries" {
      period = Period(String(parts[1]))
      name = String(parts[3])
    } else {
      period = nil
      name = parts.last.map(String.init) ?? path
    }
  }
}
