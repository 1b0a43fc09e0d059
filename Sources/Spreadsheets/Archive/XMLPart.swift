internal import XMLRecords

/// An XML text within a workbook, to be walked through as often as needed.
struct XMLPart {
  let name: String
  private let stream: ((UnsafeRawBufferPointer) -> Bool) -> WorkbookDefect?

  /// A part of an archive.
  init(_ name: String, in archive: ZipArchive) {
    self.name = name
    stream = { archive.read(name, $0) }
  }

  /// A file that is XML itself.
  init(_ bytes: [UInt8]) {
    name = ""
    stream = { body in
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + 1 << 16)
        let goesOn = bytes[start..<end].withUnsafeBytes { body($0) }
        guard goesOn else { break }
        start = end
      }
      return nil
    }
  }

  /// Whether one of some words of ASCII letters stands anywhere in the text; true also where they
  /// cannot be looked for because characters have several bytes.
  func holds(_ words: [StaticString]) -> Bool {
    var searches = words.map { WordSearch($0) }
    var isFound = false
    var isStart = true
    _ = stream { bytes in
      isFound = isStart && bytes.prefix(4).contains(0)
      for index in searches.indices where !isFound { isFound = searches[index].ends(in: bytes) }
      isStart = false
      return !isFound
    }
    return isFound
  }

  /// Tells `handler` what is in it, to its end or until the handler has enough.
  func walk(_ handler: inout some PartHandler) -> WorkbookDefect? {
    let code = type(of: handler).code
    var reader = XMLElementReader(limits: Workbook.xmlLimits) { code($0.local, $0.uri) }
    let broken = stream { bytes in reader.feed(bytes) { handler.take($0) } }
    let refusal = reader.finish { handler.take($0) }
    if let defect = handler.defect { return WorkbookDefect(defect, in: name) }
    // An archive that breaks off leaves XML that breaks off.
    if let broken { return broken }
    return refusal.map { WorkbookDefect(.xml($0), in: name) }
  }
}

/// Listens to one XML part.
protocol PartHandler {
  /// The number of a name, of an element or an attribute; -1 for those that do not matter.
  static func code(_ local: String, _ uri: String) -> Int
  /// Takes in what comes next; `false` = enough.
  mutating func take(_ event: XMLElementEvent) -> Bool
  /// Why the handler stopped, where that is the part's fault.
  var defect: WorkbookDefect.Kind? { get }
}
