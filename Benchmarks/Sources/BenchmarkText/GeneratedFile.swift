internal import Glibc

/// A file of so many megabytes, written piece by piece.
package enum GeneratedFile {
  /// False if it cannot be written. `end` follows the last piece.
  package static func write(
    _ path: String, megabytes: Int, end: [UInt8] = [], _ next: () -> [UInt8]
  ) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { return false }
    var written = 0
    while written < megabytes * 1_000_000 {
      let bytes = next()
      guard Glibc.write(file, bytes, bytes.count) == bytes.count else { return false }
      written += bytes.count
    }
    return Glibc.write(file, end, end.count) == end.count && close(file) == 0
  }
}
