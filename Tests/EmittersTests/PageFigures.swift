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
  func differences(from edition: Edition, _ language: Language) -> [String] {
    printed.compactMap { number in
      let figure = edition.figures.list.first { $0.id.description == number.figure }
      let expected = figure.map { Self.expected($0, number.column, language) }
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
    guard column == "value", figure.unit != .projects else { return cell }
    let number = language == .de ? cell.replacing(".", with: ",") : cell
    guard figure.unit == .percent else { return number }
    return number + (language == .de ? "\u{A0}%" : "%")
  }
}
