import BenchmarkText
import Glibc
import XMLRecords

/// Times the record reader from outside its module, as Ingest uses it. Not a part of the product.
///
///     generate export|reports FILE MEGABYTES   the file
///     aggregate FILE                           an export: read, convert, group; prints the groups
///     count FILE [SCHEMA]                      status reports: prints the number of records
@main
enum XMLBenchmark {
  private static let usage =
    "generate export|reports FILE MEGABYTES | aggregate FILE | count FILE [SCHEMA]"

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let operands = Array(arguments.dropFirst())
    switch (arguments.first, operands.count) {
    case ("generate", 3):
      guard let kind = ExportGenerator.Kind(rawValue: operands[0]),
        let megabytes = Int(operands[2])
      else { fail(usage) }
      generate(kind, operands[1], megabytes: megabytes)
    case ("aggregate", 1): aggregate(operands[0])
    case ("count", 1): count(operands[0], schema: nil)
    case ("count", 2): count(operands[0], schema: operands[1])
    default: fail(usage)
    }
  }

  private static func generate(_ kind: ExportGenerator.Kind, _ path: String, megabytes: Int) {
    var generator = ExportGenerator(kind)
    guard
      GeneratedFile.write(
        path, megabytes: megabytes, end: generator.end, { generator.take() })
    else { fail("cannot write \(path)") }
  }

  private static func aggregate(_ path: String) {
    var groups = Groups()
    let fields = Fields()
    let outcome = read(path, records: "/export/project") { groups.add($0, fields) }
    for line in groups.lines { print(line) }
    guard outcome.isAccepted, groups.broken == 0 else { fail("the export is broken") }
  }

  private static func count(_ path: String, schema: String?) {
    var validator: SchemaValidator?
    if let schema {
      guard case .success(let compiled) = SchemaValidator.compile(contents(of: schema)) else {
        fail("cannot use \(schema)")
      }
      validator = compiled
    }
    let outcome = read(path, records: "/statusReport/report", schema: validator) { _ in }
    print(outcome.recordCount)
    guard outcome.isAccepted, outcome.schemaDefects.isEmpty else {
      fail("the reports are broken")
    }
  }

  private static func read(
    _ path: String, records: String, schema: SchemaValidator? = nil,
    record: (XMLRecord) -> Void
  ) -> XMLOutcome {
    guard case .success(let recordPath) = RecordPath.parse(records) else {
      fail("no path: \(records)")
    }
    var reader = XMLRecordReader(records: recordPath, schema: schema)
    forEachBlock(of: path) { reader.feed($0, record: record) }
    return reader.finish(record: record)
  }

  private static func contents(of path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    forEachBlock(of: path) {
      bytes.append(contentsOf: $0)
      return true
    }
    return bytes
  }

  /// Reads a file to its end, or until `body` wants no more.
  private static func forEachBlock(
    of path: String, _ body: (UnsafeRawBufferPointer) -> Bool
  ) {
    let file = open(path, O_RDONLY)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer {
      buffer.deallocate()
      close(file)
    }
    while true {
      let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      guard count >= 0 else { fail("cannot read \(path)") }
      guard count > 0, body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
    }
  }

  private static func fail(_ message: String) -> Never {
    _ = write(2, message + "\n", message.utf8.count + 1)
    exit(70)
  }
}
