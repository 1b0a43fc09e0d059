internal import XMLRecords

/// The paths below records as columns, in the order in which they first occur.
///
/// A record that has an element once has it without a number in its path, and one that repeats it
/// with one: where any record repeats it, both are the same column.
struct RecordTable {
  /// As many as a spreadsheet has columns; the paths behind them are only counted.
  static let mostPaths = 16_384

  var count = 0
  /// Different paths that are no columns any more.
  var furtherColumns: Int { further.count }

  /// Records within records are rows of their own.
  private let isNested: Bool
  private var probes: [ColumnProbe] = []
  private var indexes: [String: Int] = [:]
  /// Digests of the paths behind the last column.
  private var further: Set<UInt64> = []
  /// Paths, without numbers, of elements that a record repeats.
  private var repeated: Set<String> = []
  private var seen = 0

  private static let mostFurther = 1_000_000

  /// `look`: at the whole file; only where an element stands within one of its name there are records
  /// within records.
  init(_ path: RecordPath?, _ look: XMLLook) {
    isNested =
      path?.text.contains("//") ?? false
      && (!look.pathsAreComplete
        || look.paths.contains { path, _ in
          let names = path.split(separator: "/")
          return Set(names).count < names.count
        })
  }

  /// The attributes and innermost elements of a record, without those of records within it.
  func leaves(_ record: XMLRecord) -> [(path: String, value: XMLValue)] {
    isNested ? record.ownLeaves : record.leaves
  }

  mutating func add(_ record: XMLRecord) {
    for (path, value) in leaves(record) {
      guard let index = index(of: path) else { continue }
      var text = value.text
      text.withUTF8 { probes[index].add($0.span) }
    }
    seen += 1
  }

  private mutating func index(of path: String) -> Int? {
    if let index = indexes[path] { return index }
    guard probes.count < Self.mostPaths else {
      if path.contains("["), repeated.count < Self.mostPaths { lookForRepeats(path) }
      if let index = indexes[numbered(path)] ?? firstOfSeveral(path) {
        indexes[path] = index
        return index
      }
      // FNV-1a: the same on every machine and in every run.
      let digest = path.utf8.reduce(0xCBF2_9CE4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      if further.count < Self.mostFurther { further.insert(digest) }
      return nil
    }
    indexes[path] = probes.count
    probes.append(ColumnProbe(path))
    if path.contains("[") { lookForRepeats(path) }
    return probes.count - 1
  }

  /// The column of an element that the records before had once each.
  private func firstOfSeveral(_ path: String) -> Int? {
    let first = "[1]"
    var from = path.startIndex
    while let number = path[from...].firstRange(of: first) {
      let rest = String(path[..<number.lowerBound] + path[number.upperBound...])
      if let index = indexes[rest] { return index }
      from = number.upperBound
    }
    return indexes[path.replacing(first, with: "")]
  }

  private mutating func lookForRepeats(_ path: String) {
    var plain = ""
    for step in path.split(separator: "/") {
      let bracket = step.firstIndex(of: "[")
      plain += "/" + step[..<(bracket ?? step.endIndex)]
      if bracket != nil { repeated.insert(plain) }
    }
  }

  /// The path with a number behind every element that any record repeats.
  private func numbered(_ path: String) -> String {
    var plain = ""
    return path.split(separator: "/").map { step in
      let bracket = step.firstIndex(of: "[")
      plain += "/" + step[..<(bracket ?? step.endIndex)]
      return bracket == nil && repeated.contains(plain) ? step + "[1]" : String(step)
    }.joined(separator: "/")
  }

  /// The columns, and that of each path. A record without a path counts as empty there.
  var columns: (list: [Inspection.Column], indexes: [String: Int]) {
    var joined: [ColumnProbe] = []
    var places: [String: Int] = [:]
    for probe in probes {
      let name = numbered(probe.name)
      if let place = places[name] {
        joined[place].join(probe)
      } else {
        places[name] = joined.count
        joined.append(ColumnProbe(name))
        joined[joined.count - 1].join(probe)
      }
    }
    let list = joined.map { probe in
      let column = probe.column
      return Inspection.Column(
        name: column.name, type: column.type, filled: column.filled,
        empty: max(0, seen - column.filled), samples: column.samples)
    }
    return (list, indexes.compactMapValues { places[numbered(probes[$0].name)] })
  }
}
