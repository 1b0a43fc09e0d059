package import Ingest
package import StrategyModel
package import SystemPackage

/// The files that lie in a period's folder, each with its supplier and received time.
package struct DeliveryListing: Sendable {
  /// A file to be read.
  package struct Item: Sendable {
    package let supplier: Supplier
    package let period: Period
    /// The data set that the file's folder names, if it names one.
    package let dataSet: String?
    /// The path relative to the input folder.
    package let file: String
    package let path: FilePath
    package let received: ReceivedTime?
  }

  package let items: [Item]
  package let findings: [Finding]

  /// Names that systems and office programs leave behind; they are no deliveries.
  static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
      || name == "__MACOSX"
  }

  /// Lists a period's folder; the order does not depend on the disk's.
  package init(
    _ folder: InputFolder.PeriodFolder, period: Period, configuration: Configuration
  ) throws(DiskFailure) {
    var walk = Walk(configuration: configuration, period: period)
    let base = "deliveries/\(folder.name)"
    for entry in try Disk.entries(of: folder.path) {
      let name = entry.string
      let path = folder.path.appending(entry)
      if DeliveryListing.isIgnored(name) || name == "received.csv" { continue }
      guard Disk.kind(of: path) == .folder else {
        let rule =
          Disk.kind(of: path) == .file
          ? WorkspaceRules.misplacedFile : WorkspaceRules.linkNotFollowed
        walk.note(Finding(rule, at: SourceLocation(file: "\(base)/\(name)"), value: name))
        continue
      }
      if let supplier = configuration.suppliers.first(where: { $0.id.text == name }) {
        try walk.list(path, as: "\(base)/\(name)", below: "", supplier)
      } else {
        walk.noteUnknownSupplier(name, at: "\(base)/\(name)")
      }
    }
    walk.noteMissingFiles()
    items = walk.items.sorted {
      $0.file.unicodeScalars.lexicographicallyPrecedes($1.file.unicodeScalars)
    }
    findings = walk.findings
  }

  /// The state of one walk through a period's folder.
  private struct Walk {
    let configuration: Configuration
    let period: Period
    let notes: [ReceivedNote]
    var items: [Item] = []
    var findings: [Finding] = []

    init(configuration: Configuration, period: Period) {
      self.configuration = configuration
      self.period = period
      notes = configuration.received.filter { $0.period == period }
    }

    mutating func note(_ finding: Finding) {
      var finding = finding
      finding.period = period
      findings.append(finding)
    }

    mutating func noteUnknownSupplier(_ name: String, at place: String) {
      let nearest = NearestName.of(name, among: configuration.suppliers.map(\.id.text))
      let hint = Wording(
        de: nearest.map { " (gemeint: „\($0)“?)" } ?? "",
        en: nearest.map { " (did you mean “\($0)”?)" } ?? "")
      note(
        Finding(
          WorkspaceRules.unknownSupplier, at: SourceLocation(file: place), value: name,
          [.localized(hint)]))
    }

    mutating func list(
      _ folder: FilePath, as place: String, below: String, _ supplier: Supplier
    ) throws(DiskFailure) {
      for entry in try Disk.entries(of: folder) {
        let name = entry.string
        let path = folder.appending(entry)
        let file = "\(place)/\(name)"
        let relative = below.isEmpty ? name : "\(below)/\(name)"
        if DeliveryListing.isIgnored(name) { continue }
        switch Disk.kind(of: path) {
        case .folder: try list(path, as: file, below: relative, supplier)
        case .file: add(path, file, relative, supplier)
        default:
          var finding = Finding(
            WorkspaceRules.linkNotFollowed, at: SourceLocation(file: file), value: name)
          finding.supplier = supplier.id
          note(finding)
        }
      }
    }

    private mutating func add(
      _ path: FilePath, _ file: String, _ relative: String, _ supplier: Supplier
    ) {
      let size = Disk.size(of: path) ?? 0
      guard size <= InputFolder.largestFile else {
        note(
          Finding(
            WorkspaceRules.fileTooLarge, at: SourceLocation(file: file),
            [.number(size >> 20), .number(InputFolder.largestFile >> 20)],
            supplier: supplier.id))
        return
      }
      let noted = notes.last { $0.supplier == supplier.id && $0.file == relative }
      let folders = relative.split(separator: "/").dropLast().map(String.init)
      items.append(
        Item(
          supplier: supplier, period: period,
          dataSet: supplier.dataSets.map(\.id).first { folders.contains($0) }, file: file,
          path: path, received: noted?.received ?? DatedName.received(relative)))
    }

    mutating func noteMissingFiles() {
      let prefix = "deliveries/\(period)/"
      let present = Set(items.map(\.file))
      for entry in notes where !present.contains("\(prefix)\(entry.supplier)/\(entry.file)") {
        note(
          Finding(
            WorkspaceRules.receivedWithoutFile, at: entry.location, field: "file",
            value: entry.file, supplier: entry.supplier))
      }
    }
  }
}

/// The received day in the name of a file or folder: `2024-07-05 report.csv`, `20240705_….csv`.
enum DatedName {
  /// The day at the start of the file's name, else of the nearest folder's that has one.
  static func received(_ path: String) -> ReceivedTime? {
    for component in path.split(separator: "/").reversed() {
      let bytes = Array(component.utf8)
      if bytes.count >= 10,
        let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
        !isDigit(bytes, at: 10)
      {
        return ReceivedTime(day: day)
      }
      if bytes.count >= 8, !isDigit(bytes, at: 8), let year = Digits.value(bytes[0..<4]),
        let month = Digits.value(bytes[4..<6]), let dayOfMonth = Digits.value(bytes[6..<8]),
        (1990...2199).contains(year), let day = Day(year: year, month: month, day: dayOfMonth)
      {
        return ReceivedTime(day: day)
      }
    }
    return nil
  }

  private static func isDigit(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }
}
