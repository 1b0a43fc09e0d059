import StrategyModel
import Testing
import XMLRecords

@testable import Ingest

/// A text judged by the project's own schema, whatever else is wrong with it.
enum SchemaJudgement {
  static func findings(_ text: String) throws -> [Finding] {
    let records = try RecordPath.parse("/statusReport/report").get()
    let schema = try #require(BuiltInSchemas.text(of: "status-report"))
    let reader = XMLRecordReader(
      records: records, schema: try SchemaValidator.compile(schema).get())
    return reader.read(Array(text.utf8)) { _ in }.schemaDefects.map {
      XMLDefectFindings.finding($0, file: "stand.xml")
    }
  }
}
