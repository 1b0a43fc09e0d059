import Editions
import StrategyModel

/// Describes the tables of an edition for programs (Frictionless Data, "Tabular Data Package" 1.0,
/// specs.frictionlessdata.io/tabular-data-package); holds no time, so that it never changes alone.
enum DataPackage {
  static func describe(_ tables: [Table], of edition: Edition) -> JSONValue {
    let name = "core-projects-\(edition.period)-\(edition.audience.rawValue)"
    let strategy = edition.strategy.resolved(.en).text
    return .object([
      ("profile", "tabular-data-package"), ("name", .text(name.lowercased())),
      ("title", .text("\(strategy): \(edition.period)")),
      ("description", .text(description(of: edition))),
      ("contributors", .list([publisher(edition.publisher)])),
      ("resources", .list(tables.map(resource))),
    ])
  }

  private static func description(of edition: Edition) -> String {
    var sentences = ["State: \(edition.state.name.en). Audience: \(edition.audience.name.en)."]
    if !edition.withheld.isEmpty {
      let fields = edition.withheld.map(\.rawValue).joined(separator: ", ")
      sentences.append("Left out or empty because it is not meant for this audience: \(fields).")
    }
    if let notice = edition.notice {
      sentences.append("\(notice.word.resolved(.en).text): \(notice.sentence.resolved(.en).text)")
    }
    return sentences.joined(separator: " ")
  }

  private static func publisher(_ publisher: LocalizedText) -> JSONValue {
    .object([("title", .text(publisher.resolved(.en).text)), ("role", "publisher")])
  }

  private static func resource(_ table: Table) -> JSONValue {
    var schema: [(String, JSONValue)] = [
      ("fields", .list(table.columns.map(field))), ("missingValues", .list([""])),
    ]
    if !table.key.isEmpty { schema.append(("primaryKey", .list(table.key.map { .text($0) }))) }
    return .object([
      ("profile", "tabular-data-resource"), ("name", .text(table.name)),
      ("title", .text(table.title.en)), ("path", .text("\(table.name).csv")), ("format", "csv"),
      ("mediatype", "text/csv"), ("encoding", "utf-8"),
      (
        "dialect",
        .object([
          ("delimiter", ";"), ("lineTerminator", "\n"), ("quoteChar", "\""),
          ("doubleQuote", .flag(true)), ("header", .flag(true)),
        ])
      ), ("schema", .object(schema)),
    ])
  }

  private static func field(_ column: Table.Column) -> JSONValue {
    .object(
      [("name", .text(column.name))] + type(column.kind)
        + [("description", .text(column.description.en))])
  }

  private static func type(_ kind: Table.Column.Kind) -> [(String, JSONValue)] {
    switch kind {
    case .text: [("type", "string")]
    case .word(let words):
      [
        ("type", "string"),
        ("constraints", .object([("enum", .list(words.map { .text($0) }))])),
      ]
    case .integer: [("type", "integer")]
    case .decimal: [("type", "number")]
    case .boolean:
      [("type", "boolean"), ("trueValues", .list(["true"])), ("falseValues", .list(["false"]))]
    case .day: [("type", "date")]
    case .partialDate:
      [
        ("type", "string"),
        (
          "constraints",
          .object([("pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[1-4])?")])
        ),
      ]
    case .moment: [("type", "datetime"), ("format", "%Y-%m-%dT%H:%M:%S")]
    }
  }
}
