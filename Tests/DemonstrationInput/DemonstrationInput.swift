import Foundation

/// Writes the generated part of the demonstration input: `demonstration-input write DIR`, and the
/// list of planted mistakes: `demonstration-input faults DIR`.
@main
enum DemonstrationInput {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return usage() }
    let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
    switch arguments[1] {
    case "write": try GeneratedFile.all().forEach { try write($0, into: folder) }
    case "faults": try write(GeneratedFile.plantedFaults(), into: folder)
    default: usage()
    }
  }

  private static func write(_ file: GeneratedFile, into folder: URL) throws {
    let place = folder.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: place)
  }

  private static func usage() {
    print("usage: demonstration-input write INPUT-FOLDER | faults FIXTURES-FOLDER")
    exit(64)
  }
}
