package import SystemPackage

/// One digest for many files: of their paths and bytes, in the order of paths.
package enum ContentDigest {
  /// The file of a period's folder that holds times of runs and is left out.
  static let record = "run.json"

  package static func of(_ files: [(path: String, bytes: [UInt8])]) -> String {
    of(files.map { (path: $0.path, sha256: SHA256Digest.hexadecimal($0.bytes)) })
  }

  package static func of(_ files: [(path: String, sha256: String)]) -> String {
    let lines = files.filter { $0.path != record }
      .sorted { $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars) }
      .map { "\($0.sha256) \($0.path)\n" }
    return SHA256Digest.hexadecimal(Array(lines.joined().utf8))
  }

  /// The digest of everything below a folder; nil where there is no folder.
  package static func of(folder: FilePath) throws(DiskFailure) -> String? {
    guard Disk.isFolder(folder) else { return nil }
    return of(try files(below: folder))
  }

  /// The files below a folder with their digests, paths relative to it.
  package static func files(
    below folder: FilePath, prefix: String = ""
  ) throws(DiskFailure) -> [(path: String, sha256: String)] {
    var files: [(path: String, sha256: String)] = []
    for entry in try Disk.entries(of: folder) {
      let path = folder.appending(entry)
      let name = prefix.isEmpty ? entry.string : "\(prefix)/\(entry.string)"
      switch Disk.kind(of: path) {
      case .folder: files += try self.files(below: path, prefix: name)
      case .file: files.append((name, SHA256Digest.hexadecimal(try Disk.read(path))))
      default: files.append((name, "link"))
      }
    }
    return files
  }
}
