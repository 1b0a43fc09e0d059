import Aggregation
import Foundation
import StrategyModel
import Testing

/// docs/figures.md says which measure exists in which dimension as the code has it.
struct FigureDocumentationTests {
  private func documented() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/figures.md"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `the table of measures and dimensions`() throws {
    let lines = try documented()
    let head = "| measure | unit | " + Dimension.all.map(\.id).joined(separator: " | ") + " |"
    let start = try #require(lines.firstIndex(of: head))
    let rows = Measure.all.map { measure in
      let marks = Dimension.all.map { measure.dimensions.contains($0) ? "yes" : "–" }
      return "| `\(measure.id)` | \(measure.unit.rawValue) | \(marks.joined(separator: " | ")) |"
    }
    #expect(Array(lines[(start + 2)...].prefix(rows.count)) == rows)
    #expect(!lines[start + 2 + rows.count].hasPrefix("| "))
  }

  @Test func `the table of counting rules`() throws {
    let lines = try documented()
    for rule in Measure.rules {
      #expect(lines.contains("| `\(rule.id)` | \(rule.words.en) |"))
    }
  }

  @Test func `the table of dimensions`() throws {
    let lines = try documented()
    for dimension in Dimension.all {
      let kind = dimension.isDisjoint ? "disjoint" : "overlapping"
      let goal = dimension.hasGoal ? "yes" : "–"
      #expect(
        lines.contains { $0.hasPrefix("| `\(dimension.id)` | \(kind) | \(goal) | ") },
        "\(dimension.id)")
    }
  }

  @Test func `every measure and rule has a name of its own in both languages`() {
    #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
    #expect(Set(Measure.rules.map(\.id)).count == Measure.rules.count)
    for rule in Measure.rules {
      #expect(rule.words.de.hasSuffix(".") && rule.words.en.hasSuffix("."), "\(rule.id)")
      #expect(rule.words.de != rule.words.en, "\(rule.id)")
    }
  }
}
