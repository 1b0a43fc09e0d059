import StrategyModel

/// A cell's text by the heading of its column.
typealias Cells = [Heading: String]

/// The columns of the files with faults, as the standard template heads them.
enum Heading: String, CaseIterable, Sendable {
  case project = "Projekt-ID"
  case name = "Projekt"
  case status = "Status"
  case continued = "Verstetigt"
  case percent = "Fortschritt"
  case plannedStart = "Beginn geplant"
  case plannedEnd = "Ende geplant"
  case actualStart = "Beginn tatsächlich"
  case actualEnd = "Ende tatsächlich"
  case expectedEnd = "Ende erwartet"
  case planned = "Budget"
  case spent = "Ist-Kosten"
  case light = "Ampel"
  case comment = "Bemerkung"
  case reason = "Begründung"
  case evidence = "Nachweis"
  case target = "Aufgegangen in"

  /// The element of an XML file that holds the same.
  var element: String { "\(self)" }
}

/// A mistake in the row of a project of its own: the cells that are wrong, what is right instead, what
/// earlier reports said, and the rule that must find it at which cell.
struct Fault: Sendable {
  let rule: String
  /// Where the finding stands; nil = at the row.
  let place: Heading?
  let wrong: Cells
  let right: Cells
  /// What the four reports before said, the oldest first; one text stands for all of them.
  let before: [Heading: [String]]
  /// The same project once more in the next row, with these cells changed.
  var again: Cells?
  /// How many characters into the cell the finding stands.
  var offset = 0
  /// The mistake is one of delimited text only.
  var isOfText = false
  /// What the register says of the project.
  var register = Registered()

  struct Registered: Sendable {
    var lead = "amt"
    var fixed = "2022-01-01"
    var integratedInto = ""
    /// Earlier reports exist.
    var isKnown = true
  }

  init(
    _ rule: String, _ place: Heading?, _ wrong: Cells, right: Cells = [:],
    before: [Heading: [String]] = [:], _ change: (inout Fault) -> Void = { _ in }
  ) {
    self.rule = rule
    self.place = place
    self.wrong = wrong
    self.right = right
    self.before = before
    change(&self)
  }
}

/// The project of a fault, by its number in the list.
struct FaultyProject: Sendable {
  let number: Int
  let fault: Fault

  var id: String { "kp-\(Digits.padded(number, 3))" }
  var name: String { "Vorhaben \(number)" }

  /// The row of the file that is checked.
  func row(isRight: Bool) -> Cells {
    let sound = row(40, "Abschnitt \(number) läuft,\nAbnahme \"folgt\"; Stand Juni")
    return isRight
      ? sound.merging(fault.wrong) { $1 }.merging(back) { $1 }
      : sound.merging(fault.wrong) { $1 }
  }

  /// All wrong cells as in a sound row, unless the fault says what is right.
  private var back: Cells {
    let sound = row(40, "Abschnitt \(number) läuft,\nAbnahme \"folgt\"; Stand Juni")
    let cells = fault.wrong.keys.map { ($0, fault.right[$0] ?? sound[$0] ?? "") }
    return Dictionary(uniqueKeysWithValues: cells).merging(fault.right) { $1 }
  }

  /// The row of an earlier report: 0 is the oldest, 3 the last.
  func row(before quarter: Int) -> Cells {
    var cells = row([10, 20, 25, 30][quarter], "Schritt \(quarter + 1) von \(number) ist getan.")
    for (heading, texts) in fault.before {
      cells[heading] = texts.count == 1 ? texts[0] : texts[quarter]
    }
    return cells
  }

  private func row(_ percent: Int, _ comment: String) -> Cells {
    [
      .project: id, .name: name, .status: "in Arbeit", .percent: "\(percent)",
      .plannedStart: "01.03.2023", .plannedEnd: "31.03.2026", .actualStart: "06.03.2023",
      .planned: "120.000,00", .spent: "30.000,00", .light: "grün", .comment: comment,
    ]
  }
}
