import Glibc
import Ingest
import StrategyModel
import SystemPackage

/// Puts recognised files in their place: the line in `received.csv` first, then the file, so that
/// an interruption loses neither the file nor when it came.
struct Filing {
  let input: InputFolder
  let office: Office
  let request: Receiving.Request

  /// Never replaces a file: the same bytes stay where they are, others get a number in their name.
  func file(
    _ file: ArrivedFile, as recognised: DeliveryRecognition.Recognised
  ) throws -> Receiving.File {
    let period = "deliveries/\(recognised.period)"
    let supplier = "\(period)/\(recognised.supplier.id)"
    let below = recognised.dataSetFolder.map { "\($0)/" } ?? ""
    for folder in [supplier, "\(supplier)/\(below)"] {
      let kind = Disk.kind(of: path(folder))
      guard kind == nil || kind == .folder else {
        let link = Finding(
          WorkspaceRules.linkNotFollowed, at: SourceLocation(file: folder), value: folder)
        return Receiving.File(file.path, refused: link)
      }
    }
    if let same = try same(file.bytes, in: path(supplier), below: supplier) {
      return result(.alreadyFiled, file, recognised, target: same)
    }
    let name = try freeName(file.name, in: path("\(supplier)/\(below)"))
    let target = "\(supplier)/\(below)\(name)"
    let noted = office.configuration.received.first { $0.path == target }
    if !request.isDryRun {
      let permissions = Disk.permissions(of: input.root) ?? 0o755
      try Disk.makeFolder(path("\(supplier)/\(below)"), permissions: permissions)
      if noted == nil {
        let row = ReceivedList.Row(
          supplier: recognised.supplier.id.text, file: below + name, received: request.received,
          way: request.way ?? "", note: request.note ?? "")
        try note(row, in: path("\(period)/received.csv"), permissions: permissions & 0o666)
      }
      try FileMove.move(file.path, to: path(target), bytes: file.bytes)
    }
    return result(
      .filed, file, recognised, target: target, received: noted?.received ?? request.received)
  }

  private func path(_ relative: String) -> FilePath {
    input.root.pushing(FilePath(relative))
  }

  private func result(
    _ outcome: Receiving.Outcome, _ file: ArrivedFile,
    _ recognised: DeliveryRecognition.Recognised, target: String, received: ReceivedTime? = nil
  ) -> Receiving.File {
    var result = Receiving.File(file.path, outcome)
    result.supplier = recognised.supplier.id
    result.period = recognised.period
    result.dataSet = recognised.dataSet
    result.target = target
    result.received =
      received ?? office.configuration.received.first { $0.path == target }?.received
    result.isUnreadable = recognised.statement.isUnreadable
    return result
  }

  /// A file with the same bytes below a folder.
  private func same(
    _ bytes: [UInt8], in folder: FilePath, below place: String
  ) throws(DiskFailure) -> String? {
    guard Disk.kind(of: folder) == .folder else { return nil }
    for entry in try Disk.entries(of: folder) {
      let path = folder.appending(entry)
      let file = "\(place)/\(entry.string)"
      switch Disk.kind(of: path) {
      case .folder: if let found = try same(bytes, in: path, below: file) { return found }
      case .file where Disk.size(of: path) == bytes.count:
        if !DeliveryListing.isIgnored(entry.string), try Disk.read(path) == bytes { return file }
      default: continue
      }
    }
    return nil
  }

  private func freeName(_ name: DeliveryName, in folder: FilePath) throws(DiskFailure) -> String {
    for number in 1...9_999 {
      let candidate = name.numbered(number)
      if Disk.kind(of: folder.appending(candidate)) == nil { return candidate }
    }
    throw DiskFailure(.write, folder.appending(name.text), .fileExists)
  }

  /// Replaces `received.csv` at once by itself with one more row.
  private func note(
    _ row: ReceivedList.Row, in list: FilePath, permissions: mode_t
  ) throws(DiskFailure) {
    let isThere = Disk.kind(of: list) != nil
    let bytes = ReceivedList.appending(row, to: isThere ? try Disk.read(list) : [])
    let folder = list.removingLastComponent()
    let staged = folder.appending(".received.csv.new")
    try Disk.write(bytes, to: staged, permissions: Disk.permissions(of: list) ?? permissions)
    try Disk.rename(staged, to: list)
    Disk.synchronise(folder: folder)
  }
}
