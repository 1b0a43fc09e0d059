import Foundation
import Ingest
import StrategyModel
import Testing

@Suite("Damaged plans")
struct DamagedPlanTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["STRATEGY_REPORT_LONG_TESTS"] == nil ? 25 : 5_000

  @Test(
    "are read or refused with a finding, whatever was changed in them",
    arguments: ["tiefbau-2003.xml", "digital-2010.xml", "radwege-2.8.gan", "gruen-3.3.gan"])
  func damaged(_ file: String) throws {
    var random = SeededRandom(29)
    let whole = try ProjectFileTests.bytes(file)
    for _ in 0..<Self.rounds {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        // Digits most often: they decide what is counted.
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(index..<min(bytes.count, index + 12))
        case 2: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 60)], at: index)
        default:
          guard let digit = bytes[index...].firstIndex(where: { (0x30...0x39).contains($0) })
          else { continue }
          bytes[digit] = Array("0123456789-.: x".utf8).randomElement(using: &random) ?? 0x39
          if Bool.random(using: &random) {
            bytes.insert(contentsOf: Array("99999999999999".utf8), at: digit)
          }
        }
        if bytes.isEmpty { break }
      }
      let example = try DecodedExample(
        bytes: bytes, profile: nil, file: "deliveries/2024-Q2/musteramt-a/\(file)")
      #expect(
        example.delivery.isRejected
          == example.findings.contains { $0.rule.effect == .fileRejected })
      #expect(example.delivery.isRejected || !example.delivery.reports.isEmpty)
    }
  }
}
