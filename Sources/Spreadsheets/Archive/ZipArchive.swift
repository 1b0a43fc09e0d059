internal import CLibZip

/// The parts of a ZIP archive that lies in memory; nothing is ever unpacked to the disk.
final class ZipArchive {
  private let handle: OpaquePointer
  /// The whole archive as it came.
  private let memory: UnsafeMutableRawBufferPointer
  private let limits: SpreadsheetLimits
  /// By folded name.
  private let indexes: [String: UInt64]
  /// In the order of the archive, with `/` between folders.
  let names: [String]

  private init(
    _ handle: OpaquePointer, _ memory: UnsafeMutableRawBufferPointer, _ names: [String],
    _ limits: SpreadsheetLimits
  ) {
    self.handle = handle
    self.memory = memory
    self.names = names
    self.limits = limits
    indexes = Dictionary(
      names.enumerated().map { (Self.folded($1), UInt64($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  deinit {
    zip_discard(handle)
    memory.deallocate()
  }

  /// Opens an archive and refuses it where the name of a part leads out of it.
  static func open(
    _ bytes: [UInt8], limits: SpreadsheetLimits
  ) -> Result<ZipArchive, WorkbookDefect> {
    // libzip reads from memory that has to stay where it is.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    memory.copyBytes(from: bytes)
    let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, nil)
    guard let source, let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      if let source { zip_source_free(source) }
      memory.deallocate()
      return .failure(WorkbookDefect(.damaged))
    }
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.parts else {
      zip_discard(handle)
      memory.deallocate()
      return .failure(WorkbookDefect(.limit(.parts, limits.parts)))
    }
    // Some programs write the separators of Windows.
    let names = (0..<UInt64(max(0, count))).map { index in
      (zip_get_name(handle, index, 0).map { String(cString: $0) } ?? "")
        .replacing("\\", with: "/")
    }
    let archive = ZipArchive(handle, memory, names, limits)
    if let name = archive.bomb { return .failure(WorkbookDefect(.bomb, in: name)) }
    if let name = names.first(where: { Self.escapes($0) }) {
      return .failure(WorkbookDefect(.pathEscape, in: String(name.prefix(200))))
    }
    return .success(archive)
  }

  /// The part with which all together unpack to far too much, or take up more than the archive has:
  /// then they lie over each other.
  private var bomb: String? {
    var stat = zip_stat_t()
    var packed = 0
    var unpacked = 0
    for index in names.indices {
      zip_stat_init(&stat)
      guard zip_stat_index(handle, UInt64(index), 0, &stat) == 0 else { continue }
      packed = packed &+ Int(clamping: stat.comp_size)
      unpacked = unpacked &+ Int(clamping: stat.size)
      let isTooMuch = unpacked > limits.trustedBytes && unpacked / limits.ratio > memory.count
      if isTooMuch || packed > memory.count || unpacked < 0 { return names[index] }
    }
    return nil
  }

  private static func escapes(_ name: String) -> Bool {
    name.hasPrefix("/") || name.split(separator: "/").contains("..")
      || name.dropFirst().hasPrefix(":")
  }

  /// Names are addresses: `%20` stands for a blank.
  private static func folded(_ name: String) -> String {
    guard name.contains("%") else { return name.lowercased() }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Whether there is a part of this name; case does not matter, nor which characters are escaped.
  func has(_ name: String) -> Bool { indexes[Self.folded(name)] != nil }

  /// Unpacks a part piece by piece until `body` wants no more.
  func read(_ name: String, _ body: (UnsafeRawBufferPointer) -> Bool) -> WorkbookDefect? {
    guard let index = indexes[Self.folded(name)] else {
      return WorkbookDefect(.partMissing, in: name)
    }
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(handle, index, 0, &stat) == 0 else {
      return WorkbookDefect(.damaged, in: name)
    }
    guard stat.encryption_method == ZIP_EM_NONE else { return WorkbookDefect(.encrypted, in: name) }
    // What workbooks are packed with; anything else is no workbook.
    guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)),
      let part = zip_fopen_index(handle, index, 0)
    else { return WorkbookDefect(.damaged, in: name) }
    defer { zip_fclose(part) }
    let packed = max(1, Int(clamping: stat.comp_size))
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var unpacked = 0
    while true {
      let count = zip_fread(part, block.baseAddress, UInt64(block.count))
      guard count >= 0 else { return WorkbookDefect(.damaged, in: name) }
      guard count > 0 else {
        return unpacked == Int(clamping: stat.size) ? nil : WorkbookDefect(.damaged, in: name)
      }
      unpacked += Int(count)
      // The archive says less of it than there is.
      if unpacked > stat.size { return WorkbookDefect(.bomb, in: name) }
      if unpacked > limits.partBytes {
        return WorkbookDefect(.limit(.partBytes, limits.partBytes), in: name)
      }
      if unpacked > limits.trustedBytes, unpacked / packed > limits.ratio {
        return WorkbookDefect(.bomb, in: name)
      }
      guard body(UnsafeRawBufferPointer(rebasing: block[..<Int(count)])) else { return nil }
    }
  }
}
