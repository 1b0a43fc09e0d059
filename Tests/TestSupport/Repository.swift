package import Foundation

/// Where the project's own files are.
package enum Repository {
  /// The folder with Package.swift.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let input = root.appending(path: "input")

  package static let fixtures = root.appending(path: "Tests/Fixtures")

  package static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
