package import StrategyModel

/// What reading a delivery gave, so that unchanged files need not be read again.
package struct StoredReading: Hashable, Sendable, Codable {
  package let delivery: Delivery
  package let findings: [StoredFinding]

  package init(delivery: Delivery, findings: [StoredFinding]) {
    self.delivery = delivery
    self.findings = findings
  }
}
