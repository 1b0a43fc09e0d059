import Editions
import StrategyModel

extension Table {
  /// What was due from each supplier and what came, one file per row; for the office.
  static let deliveries = Table(
    "deliveries", title: Wording(de: "Lieferungen", en: "Deliveries"), lowest: .internal,
    rows: { $0.ledger },
    fields: [
      Field("period", .text, .period) { .text($0.period.description) },
      Field(
        "supplier", .text, Wording(de: "Kennung des Lieferanten.", en: "The supplier's id.")
      ) { .text($0.supplier.description) },
      Field("data_set", .text, Wording(de: "Datenbestand.", en: "The data set.")) {
        .text($0.dataSet)
      },
      Field(
        "due", .day,
        Wording(de: "Fällig am; leer, wo nichts fällig ist.", en: "Due on; empty where not due.")
      ) { .day($0.due) },
      Field("received", .moment, Wording(de: "Eingegangen am.", en: "Received on.")) {
        $0.received.map { .moment($0) } ?? .empty
      },
      Field(
        "state", .word(LedgerEntry.State.allCases.map(\.rawValue)),
        Wording(de: "Stand der Lieferung.", en: "The delivery's state.")
      ) { .text($0.state.rawValue) },
      Field(
        "file", .text,
        Wording(de: "Datei; leer, wo nichts kam.", en: "The file; empty where nothing came.")
      ) { .text($0.file) },
      Field("sha256", .text, Wording(de: "Prüfsumme der Datei.", en: "The file's digest.")) {
        .text($0.sha256)
      },
      Field(
        "rows", .integer, Wording(de: "Zeilen oder Elemente.", en: "Rows or elements.")
      ) { number($0.rows, in: $0) },
      Field("accepted", .integer, Wording(de: "Davon angenommen.", en: "Of these accepted.")) {
        number($0.accepted, in: $0)
      },
      Field(
        "rejected", .integer, Wording(de: "Davon zurückgewiesen.", en: "Of these rejected.")
      ) { number($0.rejected, in: $0) },
    ])

  /// Where nothing came there are no rows to count, not 0 of them.
  private static func number(_ number: Int, in entry: LedgerEntry) -> Value {
    entry.file == nil ? .empty : .integer(number)
  }
}
