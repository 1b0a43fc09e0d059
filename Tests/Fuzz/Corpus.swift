import Archives
import Foundation

/// What the mutations begin with: small texts that show one thing each, and files.
struct Corpus {
  private var tables: [[UInt8]] = []
  private var documents = XMLSamples.documents
  private var workbooks = XMLSamples.workbooks
  /// Of each workbook what its archive holds.
  private var archives: [[(name: String, content: [UInt8])]] = []
  private static let tables: [[UInt8]] = [
    "a;b;c\n1;2;3\n", "a;b\r\n1;\"x;\r\ny\"\r\n", "\"a\",\"b\"\n\"1\",\"\"\"x\"\"\"\n",
    "sep=;\na;b\n1;2\n", "\u{FEFF}a\tb\n1\t2\n",
    "Titel;;\n;;\nNr;Name;Wert\n1;\"a\nb\";2\nSumme;;2\n",
    "a|b\r1|'x|y'\r", "Nr;Name\n1;\"Haus\n2;Weg\n3;\"Ort\"\n", "# Kommentar\na,b\n1,\\\"x\n",
    "für;Straße\nGröße;StraÃŸe\n", "a~b~c\n~~\n\n1~2~3", "a||b\n1||\"2||3\"\n", "\"", "\"\"", "\r",
    "\0",
    "a;\"b\" c;\"d\n\"e;f\n",
  ].map { Array($0.utf8) }
  private static let cells: [[UInt8]] = [
    "1.234,56 €", "1,234.56", "-12,5 %", "61,9", "(50)", "1.500,-", "120 T€", "EUR 5 Mio.",
    "1.234,56-",
    "30.06.2024", "2024-06-30T12:00:00Z", "6/30/24", "3. März 2024", "Q3/2025", "2025-Q3",
    "00.00.0000",
    "45 %", "0,45", "999999999999999", "0,0000000000000001", "\u{2212}5", "1 000,5", "1e9",
    "31.02.2023",
    "01012024", "Juni 2025", "2. Halbjahr 2024", "KW 12", "#WERT!", "",
  ].map { Array($0.utf8) }

  /// The regular files among `files` and in them, in the order of their names.
  init(files: [String]) {
    let manager = FileManager.default
    for path in files {
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      let names = isFolder.boolValue ? manager.subpaths(atPath: path) ?? [] : [""]
      for name in names.sorted() {
        let file = name.isEmpty ? path : path + "/" + name
        if let bytes = manager.contents(atPath: file), !bytes.isEmpty { add(file, Array(bytes)) }
      }
    }
    archives = workbooks.map { bytes in
      ArchiveParts.of(bytes).filter { !$0.name.hasPrefix("Thumbnails/") }
    }
  }

  private mutating func add(_ file: String, _ bytes: [UInt8]) {
    switch file.split(separator: ".").last {
    case "csv", "txt": tables.append(bytes)
    case "xml", "gan": documents.append(bytes)
    case "fods": workbooks.append(bytes)
    case "xlsx", "ods":
      workbooks.append(bytes)
    default: break
    }
  }

  var count: Int {
    tables.count + Self.tables.count + Self.cells.count + documents.count + workbooks.count
      + XMLSamples.paths.count
  }

  /// A piece to begin with: a cell, a path, a document, a workbook; of a table its start or a window.
  func piece(of material: Material, _ random: inout FuzzRandom) -> [UInt8] {
    switch material {
    case .cells: return random.element(of: Self.cells)
    case .paths: return random.element(of: XMLSamples.paths)
    case .documents: return random.element(of: documents)
    case .workbooks: return random.element(of: workbooks)
    case .tables: break
    }
    guard !tables.isEmpty, random.below(2) == 0 else { return random.element(of: Self.tables) }
    let file = random.element(of: tables)
    let length = min(file.count, 1 + random.below(random.below(16) == 0 ? 4_096 : 400))
    let start = random.below(3) == 0 ? 0 : random.below(file.count - length + 1)
    return Array(file[start..<start + length])
  }

  /// A workbook of which one or two parts were damaged before they were put together again; one that
  /// is XML is damaged as a whole.
  func archive(
    _ random: inout FuzzRandom, damage: (inout [UInt8], inout FuzzRandom) -> Void
  ) -> [UInt8] {
    // Of two the smaller one: the large ones take most of the time.
    let (one, other) = (random.below(workbooks.count), random.below(workbooks.count))
    let chosen = workbooks[one].count < workbooks[other].count ? one : other
    var bytes = workbooks[chosen]
    var parts = archives[chosen]
    guard !parts.isEmpty else {
      damage(&bytes, &random)
      return bytes
    }
    for _ in 0...random.below(2) {
      damage(&parts[random.below(parts.count)].content, &random)
    }
    if random.below(8) == 0 { parts.remove(at: random.below(parts.count)) }
    var archive = RawArchive()
    for part in parts { archive.add(RawArchive.Part(stored: part.name, part.content)) }
    return archive.bytes
  }
}
