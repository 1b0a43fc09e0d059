/// Counts the elements and attributes of a file by their path, for a first look.
struct PathCounter {
  private struct Path {
    var name: Int32
    var parent: Int
    var isAttribute: Bool
    var count = 1
    /// Whether one element had it several times.
    var isRepeated = false
    var hasContent = false
  }

  private struct Key: Hashable {
    var parent: Int
    var name: Int32
    var isAttribute: Bool
  }

  private let limit: Int
  private var paths: [Path] = []
  private var numbers: [Key: Int] = [:]
  private var open: [Int] = []
  private(set) var isComplete = true
  private(set) var rootAttributes: [(name: Int32, value: String)] = []

  init(limit: Int) {
    self.limit = limit
  }

  mutating func start(_ tag: StartTag, names: inout NameTable) {
    let parent = open.last ?? -1
    let number = count(tag.name, parent: parent, isAttribute: false)
    if number >= 0 {
      if tag.ordinal > 1 { paths[number].isRepeated = true }
      if tag.attributeCount > 0 { paths[number].hasContent = true }
    }
    if parent >= 0 { paths[parent].hasContent = true }
    open.append(number)
    tag.forEachAttribute(names: &names) { name, _, value, _ in
      _ = count(name, parent: number, isAttribute: true)
      if tag.depth == 0 {
        rootAttributes.append((name, String(decoding: value, as: UTF8.self)))
      }
    }
  }

  mutating func end() {
    _ = open.popLast()
  }

  /// The paths with their counts, each element followed by its attributes and elements.
  func counts(names: DocumentNames) -> [(path: String, count: Int)] {
    var children: [Int: [Int]] = [:]
    for (number, path) in paths.enumerated() { children[path.parent, default: []].append(number) }
    var counts: [(path: String, count: Int)] = []
    var waiting = Array((children[-1] ?? []).reversed())
    while let number = waiting.popLast() {
      counts.append((string(number, names: names), paths[number].count))
      let inner = children[number] ?? []
      waiting += inner.filter { !paths[$0].isAttribute }.reversed()
      waiting += inner.filter { paths[$0].isAttribute }.reversed()
    }
    return counts
  }

  /// The path of what are probably the records: elements with attributes or elements in them that
  /// stand several times in one element, not within others of the kind; the most frequent, then the
  /// first. `nil` where nothing is repeated.
  func recordPath(names: DocumentNames) -> String? {
    var best: Int?
    for (number, path) in paths.enumerated()
    where isRecord(path) && !isWithinRecord(path) && path.count > best.map({ paths[$0].count }) ?? 0
    {
      best = number
    }
    return best.map { string($0, names: names) }
  }

  private func isRecord(_ path: Path) -> Bool {
    path.isRepeated && path.hasContent && !path.isAttribute
  }

  private func isWithinRecord(_ path: Path) -> Bool {
    var parent = path.parent
    while parent >= 0 {
      if isRecord(paths[parent]) { return true }
      parent = paths[parent].parent
    }
    return false
  }

  /// -1 beyond the limit, also for everything within.
  private mutating func count(_ name: Int32, parent: Int, isAttribute: Bool) -> Int {
    if parent < 0 && !open.isEmpty { return -1 }
    let key = Key(parent: parent, name: name, isAttribute: isAttribute)
    if let number = numbers[key] {
      paths[number].count &+= 1
      return number
    }
    guard paths.count < limit else {
      isComplete = false
      return -1
    }
    numbers[key] = paths.count
    paths.append(Path(name: name, parent: parent, isAttribute: isAttribute))
    return paths.count - 1
  }

  private func string(_ number: Int, names: DocumentNames) -> String {
    var segments: [String] = []
    var current = number
    while current >= 0 {
      let path = paths[current]
      segments.append((path.isAttribute ? "/@" : "/") + names[path.name].local)
      current = path.parent
    }
    return segments.reversed().joined()
  }
}
