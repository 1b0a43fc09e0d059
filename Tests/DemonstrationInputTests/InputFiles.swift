import Foundation

/// Reads the project's own input and the facts kept beside the tests.
enum InputFiles {
  private static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  static let input = tests.deletingLastPathComponent().appendingPathComponent("input")
  static let fixtures = tests.appendingPathComponent("Fixtures")

  static func bytes(_ path: String, in folder: URL = input) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
  }

  static func text(_ path: String, in folder: URL = input) throws -> String {
    String(decoding: try bytes(path, in: folder), as: UTF8.self)
  }

  /// Every file below a folder of the input, as paths relative to the input.
  static func paths(below folder: String) throws -> [String] {
    let root = input.appendingPathComponent(folder)
    let found = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return found.map { "\(folder)/\($0)" }.filter {
      var isFolder: ObjCBool = false
      let path = input.appendingPathComponent($0).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The rows of a list with `;` and without quotes, by column; empty cells are empty texts.
  static func rows(_ path: String, in folder: URL = input) throws -> [[String: String]] {
    let lines = try text(path, in: folder).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(header, cells)) { first, _ in first }
    }
  }
}

extension [String: String] {
  /// A cell; empty where the list has no such column.
  func cell(_ column: String) -> String { self[column] ?? "" }

  /// A cell with several values, which `|` separates.
  func list(_ column: String) -> [String] {
    cell(column).split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
