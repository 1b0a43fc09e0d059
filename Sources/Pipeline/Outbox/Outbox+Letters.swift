import Emitters
import StrategyModel
import SystemPackage

/// Forms and letters in the outbox, beside the feedback.
extension Outbox {
  /// A file to lie in a supplier's folder.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// Puts a supplier's files in its folder, and says which of them were written anew.
  func put(
    _ files: [File], for supplier: SupplierID, period: Period
  ) throws(DiskFailure) -> [FilePath] {
    var written: [FilePath] = []
    for file in files {
      let path = folder(period).appending(supplier.text).appending(file.name)
      if try put(file.bytes, at: path) { written.append(path) }
    }
    return written
  }

  /// Removes what a supplier has under these names, and what was half written of it.
  func remove(
    _ names: [String], of supplier: String, period: Period
  ) throws(DiskFailure) {
    let folder = folder(period).appending(supplier)
    guard Disk.kind(of: folder) == .folder else { return }
    for name in names {
      try Disk.remove(folder.appending(name))
      try Disk.remove(Self.temporary(folder.appending(name)))
    }
    try removeIfEmpty(folder)
    try removeIfEmpty(self.folder(period))
  }
}
