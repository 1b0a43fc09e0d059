package import Foundation

/// Writes all attack files into a folder and lists them with the rules that refuse them:
/// `attack-files FOLDER`.
@main
enum AttackFiles {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: attack-files FOLDER")
      exit(64)
    }
    let folder = URL(filePath: CommandLine.arguments[1])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in AttackFile.all {
      try file.write(into: folder)
      print([file.name, file.rule, file.place, file.reason].joined(separator: "\t"))
    }
  }
}

extension AttackFile {
  /// Writes the file piece by piece, so that it never lies in memory as a whole.
  package func write(into folder: URL) throws {
    let path = folder.appending(path: name)
    try Data().write(to: path)
    let file = try FileHandle(forWritingTo: path)
    defer { try? file.close() }
    for piece in pieces {
      let data = Data(piece.bytes)
      for _ in 0..<piece.times { try file.write(contentsOf: data) }
    }
  }
}
