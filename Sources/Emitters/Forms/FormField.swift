internal import Editions
internal import SpreadsheetWriting
internal import StrategyModel

/// A field that the form asks for: its heading, how it is typed, and what the last report said.
///
/// Headings are those of the profile `standard`, which reads the form; a test compares. The last
/// value stands beside it under the same heading with "bisher".
enum FormField: CaseIterable {
  case status
  case percentComplete
  case plannedEnd
  case expectedEnd
  case light
  case plannedStart
  case actualStart
  case actualEnd
  case continued
  case moneyPlanned
  case moneySpent
  case comment
  case reason
  case evidence
  case integratedInto
  case contact
  case contributions
  case indicators

  var heading: String {
    switch self {
    case .status: "Status"
    case .percentComplete: "Fortschritt"
    case .plannedEnd: "Ende geplant"
    case .expectedEnd: "Ende erwartet"
    case .light: "Ampel"
    case .plannedStart: "Beginn geplant"
    case .actualStart: "Beginn tatsächlich"
    case .actualEnd: "Umgesetzt am"
    case .continued: "Dauerhaft fortgeführt"
    case .moneyPlanned: "Mittel geplant (€)"
    case .moneySpent: "Mittel verausgabt (€)"
    case .comment: "Bemerkung"
    case .reason: "Begründung"
    case .evidence: "Nachweis"
    case .integratedInto: "Aufgegangen in"
    case .contact: "Ansprechperson"
    case .contributions: "Querschnittsthemen"
    case .indicators: "Kennzahlen"
    }
  }

  var earlierHeading: String { "\(heading) \(Self.earlier)" }

  /// Behind the heading of a column that holds what was reported last.
  static let earlier = "bisher"

  /// Whether the last value stands visibly beside the cell; otherwise its column is hidden, and the
  /// cell itself shows it until it is changed.
  var showsEarlier: Bool {
    switch self {
    case .status, .percentComplete, .plannedEnd, .expectedEnd, .light, .moneyPlanned, .moneySpent:
      true
    default: false
    }
  }

  /// In characters.
  var width: Double {
    switch self {
    case .status: 16
    case .percentComplete, .light: 11
    case .plannedEnd, .expectedEnd, .plannedStart, .actualStart, .actualEnd: 12
    case .continued: 12
    case .moneyPlanned, .moneySpent: 14
    case .comment: 42
    case .reason, .evidence: 30
    case .integratedInto: 15
    case .contact, .contributions: 24
    case .indicators: 44
    }
  }

  var numberFormat: String? {
    switch self {
    case .percentComplete: "0 %"
    case .plannedEnd, .expectedEnd, .plannedStart, .actualStart, .actualEnd: "dd.mm.yyyy"
    case .moneyPlanned, .moneySpent: "#,##0"
    case .status, .light, .continued, .comment, .reason, .evidence, .integratedInto,
      .contact, .contributions, .indicators:
      nil
    }
  }

  var wraps: Bool {
    switch self {
    case .status, .comment, .reason, .evidence, .contact, .contributions, .indicators: true
    default: false
    }
  }

  /// A page begins with it when the form is printed.
  var beginsPage: Bool { [.plannedStart, .comment, .contact].contains(self) }

  /// What a report says of the field, as a cell.
  func content(of report: StatusReport) -> WrittenCell.Content {
    switch self {
    case .status:
      if case .status(let status)? = report.status?.value { .text(status.name.de) } else { .empty }
    case .percentComplete:
      report.percentComplete.map { .number(Double($0.value.billionths) / 100_000_000_000) }
        ?? .empty
    case .plannedEnd: Self.date(report.plannedEnd)
    case .expectedEnd: Self.date(report.expectedEnd)
    case .plannedStart: Self.date(report.plannedStart)
    case .actualStart: Self.date(report.actualStart)
    case .actualEnd: Self.date(report.actualEnd)
    case .light: report.light.map { .text(Self.word($0.value)) } ?? .empty
    case .continued: report.continued.map { .text($0.value ? "ja" : "nein") } ?? .empty
    case .moneyPlanned: Self.amount(report.moneyPlanned)
    case .moneySpent: Self.amount(report.moneySpent)
    case .comment: Self.text(report.comment)
    case .reason: Self.text(report.reason)
    case .evidence: Self.text(report.evidence)
    case .integratedInto: Self.text(report.integratedInto)
    case .contact: Self.text(report.contact)
    case .contributions: Self.text(report.contributions.map(\.value), " | ")
    case .indicators:
      Self.text(report.indicators.map { IndicatorLine($0.value).text }, "\n")
    }
  }

  static func word(_ light: Light) -> String {
    switch light {
    case .green: "grün"
    case .amber: "gelb"
    case .red: "rot"
    }
  }

  /// A day as a day; what is known less exactly as the text that says so.
  private static func date(_ date: Reported<PartialDate>?) -> WrittenCell.Content {
    guard let date = date?.value else { return .empty }
    let first = date.first
    switch date.precision {
    case .day where first.year >= 1900:
      return .day(year: first.year, month: first.month, day: first.day)
    case .quarter: return .text("Q\((first.month + 2) / 3)/\(first.year)")
    case .day, .month, .year: return .text(German().date(date))
    }
  }

  private static func amount(_ money: Reported<Money>?) -> WrittenCell.Content {
    money.map { .number(Double($0.value.cents) / 100) } ?? .empty
  }

  private static func text(_ parts: [String], _ separator: String) -> WrittenCell.Content {
    parts.isEmpty ? .empty : .text(parts.joined(separator: separator))
  }

  private static func text(_ text: Reported<String>?) -> WrittenCell.Content {
    guard let text = text?.value, !text.isEmpty else { return .empty }
    return .text(text)
  }
}
