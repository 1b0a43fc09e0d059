import Aggregation
import Editions
import StrategyModel

@testable import Emitters

/// Every number of a page or chart that names its figure, beside what `figures.csv` says.
struct PageFigures {
  /// A number as it is printed, with the figure and the column that it names.
  struct Printed: Hashable {
    let figure: String
    let column: String
    let text: String
  }

  let printed: [Printed]

  init(_ drawing: ChartDrawing) {
    printed = drawing.elements.compactMap { element in
      element.attributes["data-figure"].map {
        Printed(
          figure: $0, column: element.attributes["data-column"] ?? "value", text: element.text)
      }
    }
  }

  /// What is printed otherwise than the edition's figures say, one line each.
  ///
  /// Figures of earlier periods are those that the edition holds of them.
  func differences(from edition: Edition, _ language: Language) -> [String] {
    let all = ([edition.figures] + edition.history + [edition.previous].compactMap { $0 })
      .flatMap(\.list)
    let figures = Dictionary(
      all.map { ($0.id.description, $0) }, uniquingKeysWith: { one, _ in one })
    return printed.compactMap { number in
      let expected = figures[number.figure].map { Self.expected($0, number.column, language) }
      return expected == number.text
        ? nil : "\(number.figure) \(number.column): \(number.text), not \(expected ?? "absent")"
    }
  }

  /// The cell of `figures.csv` as the language writes it: by hand, not by the code under test.
  private static func expected(_ figure: Figure, _ column: String, _ language: Language) -> String {
    let cell: String? =
      switch column {
      case "value": figure.value.text
      case "goal": figure.goal.map(String.init)
      case "base": figure.base.map(String.init)
      case "reported": String(figure.coverage.reported)
      case "expected": String(figure.coverage.expected)
      case "oldest_report": figure.coverage.oldestReport?.description
      default: nil
      }
    guard let cell, !cell.isEmpty else { return "–" }
    guard column == "value", case .hundredths = figure.value else { return cell }
    let number = language == .de ? cell.replacing(".", with: ",") : cell
    switch figure.unit {
    case .percent: return language == .de ? number + "\u{A0}%" : number + "%"
    case .euros: return euros(cell, language)
    case .projects, .projectsPerPeriod: return number
    }
  }

  private static func euros(_ cell: String, _ language: Language) -> String {
    let parts = cell.split(separator: ".").map(String.init)
    var whole = parts[0]
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(whole, at: 0)
    return groups.joined(separator: language == .de ? "." : ",") + (language == .de ? "," : ".")
      + parts[1] + "\u{A0}€"
  }
}
