import Foundation
import Pipeline
import StrategyModel
import SystemPackage

/// What became of received files as one JSON object (`receive --format json`).
struct ReceivingSummary: Encodable {
  struct FilePart: Encodable {
    let file: String
    /// `filed`, `already-filed` or `not-filed`.
    let outcome: String
    let supplier: String?
    let period: String?
    let dataSet: String?
    /// Relative to the input folder.
    let target: String?
    let received: String?
    let isUnreadable: Bool
    let finding: FindingSummary?

    /// Every key is always there; what is not known is null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(file, forKey: .file)
      try container.encode(outcome, forKey: .outcome)
      try container.encode(supplier, forKey: .supplier)
      try container.encode(period, forKey: .period)
      try container.encode(dataSet, forKey: .dataSet)
      try container.encode(target, forKey: .target)
      try container.encode(received, forKey: .received)
      try container.encode(isUnreadable, forKey: .isUnreadable)
      try container.encode(finding, forKey: .finding)
    }

    private enum CodingKeys: String, CodingKey {
      case file, outcome, supplier, period, dataSet, target, received, isUnreadable, finding
    }
  }

  let exitCode: Int32
  let dryRun: Bool
  let configuration: [FindingSummary]
  let files: [FilePart]

  init(_ receiving: Receiving, _ language: Language) {
    exitCode = receiving.exitCode.rawValue
    dryRun = receiving.isDryRun
    configuration = receiving.configurationFindings.map { FindingSummary($0, language) }
    files = receiving.files.map { file in
      FilePart(
        file: file.path.string, outcome: file.outcome.rawValue, supplier: file.supplier?.text,
        period: file.period?.description, dataSet: file.dataSet, target: file.target,
        received: file.received?.description, isUnreadable: file.isUnreadable,
        finding: file.finding.map { FindingSummary($0, language) })
    }
  }

  /// Pretty-printed, keys sorted, with a final line end.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
