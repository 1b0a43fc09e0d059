import Foundation
package import Testing

/// Compares a text with its recorded form in the repository.
package enum Recording {
  /// Set to write what is compared; the test then fails, so that nobody records unawares.
  package static let isOn = ProcessInfo.processInfo.environment["STRATEGY_REPORT_RECORD"] != nil

  package static func expect(
    _ text: String, equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.root.appending(path: path)
    if isOn {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard recorded != text else { return }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(path) differs at line \((line?.offset ?? min(old.count, new.count)) + 1):
      recorded: \(line.map { String($0.element.0) } ?? "(end)")
      now:      \(line.map { String($0.element.1) } ?? "(end)")
      Record anew with STRATEGY_REPORT_RECORD=1 if it is meant.
      """, sourceLocation: sourceLocation)
  }
}
