import Foundation

/// What the mutations begin with: small texts that show one thing each, and files.
struct Corpus {
  private var files: [[UInt8]] = []
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
      for name in names.sorted()
      where name.isEmpty || name.hasSuffix(".csv") || name.hasSuffix(".txt") {
        let bytes = manager.contents(atPath: name.isEmpty ? path : path + "/" + name)
        if let bytes, !bytes.isEmpty { self.files.append(Array(bytes)) }
      }
    }
  }

  var count: Int { files.count + Self.tables.count + Self.cells.count }

  /// A piece to begin with: of a file its start or a window.
  func piece(ofText isText: Bool, _ random: inout FuzzRandom) -> [UInt8] {
    if isText { return random.element(of: Self.cells) }
    guard !files.isEmpty, random.below(2) == 0 else { return random.element(of: Self.tables) }
    let file = random.element(of: files)
    let length = min(file.count, 1 + random.below(random.below(16) == 0 ? 4_096 : 400))
    let start = random.below(3) == 0 ? 0 : random.below(file.count - length + 1)
    return Array(file[start..<start + length])
  }
}
