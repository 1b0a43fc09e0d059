package import Foundation

/// A folder for one test; it goes with the test.
package final class Scratch: Sendable {
  package let folder: URL

  package init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "strategy-report-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A path below the folder.
  package func path(_ name: String) -> URL { folder.appending(path: name) }

  /// Copies a folder or file into this one.
  package func copy(_ source: URL, to name: String) throws {
    let target = path(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  package func write(_ data: Data, to name: String) throws {
    let target = path(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: path(name))
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: path(name)), as: UTF8.self)
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name).path(percentEncoded: false))
  }

  /// Replaces a text in a file that must hold it.
  package func replace(_ old: String, with new: String, in name: String) throws {
    let text = try text(name)
    guard text.contains(old) else { throw Missing(text: old, file: name) }
    try write(text.replacing(old, with: new), to: name)
  }

  package struct Missing: Error, CustomStringConvertible {
    let text: String
    let file: String
    package var description: String { "“\(text)” does not stand in \(file)" }
  }
}

/// The files of a folder and their bytes, by relative path; links count by where they lead.
package struct FolderContents: Equatable, Sendable {
  package let files: [String: Data]

  /// - Parameter ignoring: Names of files that may differ, such as run.json.
  package init(_ folder: URL, ignoring: Set<String> = []) throws {
    var files: [String: Data] = [:]
    let root = folder.path(percentEncoded: false)
    for case let relative as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let path = folder.appending(path: relative).path(percentEncoded: false)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let name = relative.split(separator: "/").last.map(String.init) ?? relative
      if ignoring.contains(name) { continue }
      switch attributes[.type] as? FileAttributeType {
      case .typeRegular: files[relative] = try Data(contentsOf: URL(filePath: path))
      case .typeSymbolicLink:
        files[relative] = Data(
          try FileManager.default.destinationOfSymbolicLink(atPath: path).utf8)
      default: break
      }
    }
    self.files = files
  }

  /// Paths that are in one only, or differ.
  package func differences(from other: FolderContents) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}
