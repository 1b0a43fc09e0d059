import StrategyModel

/// A file that the generator makes, and where it belongs.
package struct GeneratedFile: Sendable {
  /// Relative to the input folder.
  package let path: String
  package let bytes: [UInt8]

  /// Every generated file of the demonstration input, ordered by path.
  package static func all() -> [GeneratedFile] {
    DeliveryPlan.periods
      .flatMap { period in
        let files = DeliveryPlan.files(in: period)
        return files.map { GeneratedFile(path: $0.path, bytes: $0.bytes) }
          + [received(files, period)]
      }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The list of planted mistakes that the tests keep: `period;supplier;file;line;rule;what`.
  package static func plantedFaults() -> GeneratedFile {
    let listed = DeliveryPlan.periods.flatMap { period in
      DeliveryPlan.missing(in: period) + DeliveryPlan.files(in: period).flatMap(\.faults)
    }
    let lines = ["period;supplier;file;line;rule;what"] + listed.map(\.text)
    return GeneratedFile(path: "planted-faults.csv", bytes: text(lines))
  }

  private static func received(_ files: [DeliveredFile], _ period: Period) -> GeneratedFile {
    let lines = ["supplier;file;received;way;note"] + files.compactMap(\.receivedLine)
    return GeneratedFile(path: "deliveries/\(period)/received.csv", bytes: text(lines))
  }

  private static func text(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
