package import DelimitedText
internal import Spreadsheets
package import StrategyModel
internal import XMLRecords

/// Goes through a large file before it is loaded, so that one that would be refused anyway never
/// lies in memory as a whole.
package enum FileScreen {
  /// Smaller files may be loaded unseen.
  package static let unseenBytes = 8 << 20

  /// Why an XML file, or a spreadsheet that is one XML file, cannot be read, whatever profile reads
  /// it; nil for all other files.
  package static func refusal<Source: ByteSource & ~Copyable>(
    name: String, profiles: [Profile] = [], open: () throws(Source.Failure) -> Source
  ) throws(Source.Failure) -> Finding? {
    var source = try open()
    var chunk = try source.bytes(atMost: FileLook.sampleSize)
    let look = FileLook(chunk, isWhole: false, name: name)
    let isWorkbook = if case .workbook = look { true } else { false }
    guard look.isXML || isWorkbook, !chunk.starts(with: [0x50, 0x4B]) else { return nil }
    var finder = ProfileFinder(chunk, file: name, look: look, profiles: isWorkbook ? [] : profiles)
    let profile = finder.choose(supplier: nil, dataSet: nil, named: nil).profile
    let defect: XMLDefect?
    if case .xml(let source) = profile?.source {
      let reader = XMLRecordReader(records: source.record, limits: source.limits)
      defect = try reader.outcome(open: open) { _ in }.rejection
    } else {
      let limits = isWorkbook ? Workbook.xmlLimits : XMLLimits()
      var reader = XMLElementReader(limits: limits) { _ in -1 }
      while !chunk.isEmpty {
        guard chunk.withUnsafeBytes({ reader.feed($0) { _ in true } }) else { break }
        chunk = try source.bytes(atMost: 1 << 16)
      }
      defect = reader.finish { _ in true }
    }
    return defect.map { XMLDefectFindings.finding($0, file: name, isWorkbook: isWorkbook) }
  }
}
