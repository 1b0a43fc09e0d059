import BenchmarkText
import DelimitedText
import Glibc

/// Times the reader from outside its module, as Ingest uses it. Not a part of the product.
///
///     generate FILE MEGABYTES     the table
///     aggregate FILE [THREADS]    read, validate, convert, group; prints the groups
///     count FILE                  the reader alone; prints records and cells
@main
enum DelimitedBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { return fail("generate|aggregate|count FILE …") }
    let number = arguments.count > 3 ? Int(arguments[3]) : nil
    switch arguments[1] {
    case "generate": generate(arguments[2], megabytes: number ?? 1_000)
    case "aggregate": aggregate(arguments[2], threads: number ?? 1)
    case "count": count(arguments[2])
    default: fail("unknown: \(arguments[1])")
    }
  }

  private static func generate(_ path: String, megabytes: Int) {
    var generator = TableGenerator()
    guard GeneratedFile.write(path, megabytes: megabytes, { generator.take() }) else {
      return fail("cannot write \(path)")
    }
  }

  private static func aggregate(_ path: String, threads: Int) {
    guard let file = File(path) else { return fail("cannot read \(path)") }
    var total = Aggregate()
    let defects: DefectLog
    do {
      if threads > 1 {
        let reader = ParallelReader(
          file, size: file.size, dialect: Dialect(), threads: threads)
        let outcome = try reader.read(
          into: total, part: { Aggregate() }, each: { record, part in part.add(record) },
          join: { total, part, _ in total.add(part) })
        (total, defects) = (outcome.total, outcome.defects)
      } else {
        var reader = DelimitedReader(SequentialSource(file), dialect: Dialect())
        _ = try reader.readHead()
        try reader.forEach { total.add($0) }
        defects = reader.defects
      }
    } catch { return fail("cannot read \(path)") }
    for line in total.lines { print(line) }
    guard total.broken == 0, defects.isEmpty else { return fail("the table is broken") }
  }

  private static func count(_ path: String) {
    guard let file = File(path) else { return fail("cannot read \(path)") }
    var reader = DelimitedReader(SequentialSource(file), dialect: Dialect())
    var (records, cells) = (0, 0)
    do {
      try reader.forEach { record in
        records &+= 1
        cells &+= record.count
      }
    } catch { return fail("cannot read \(path)") }
    print(records, cells)
    for kind in DelimitedDefect.Kind.allCases where reader.defects.count(of: kind) > 0 {
      print(kind.rawValue, reader.defects.count(of: kind))
    }
  }

  private static func fail(_ message: String) {
    _ = write(2, message + "\n", message.utf8.count + 1)
    exit(70)
  }
}
