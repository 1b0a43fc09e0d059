/// A file of the input folder with its bytes.
package struct InputFile: Hashable, Sendable {
  /// Relative to the input folder, with `/`: `periods/2024-Q2.yaml`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path.
  package var name: String { String(path.split(separator: "/").last ?? "") }

  /// The name without what follows its last dot.
  package var stem: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
