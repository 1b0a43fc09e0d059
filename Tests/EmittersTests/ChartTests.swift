import Aggregation
import Editions
import Foundation
import Markup
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// Charts say what the figures say, look the same for ever, and stand on their own.
struct ChartTests {
  static let cases: [(any Chart, Language)] = ChartList.all.flatMap { chart in
    Language.allCases.map { (chart, $0) }
  }

  static let shapes = PageSample.shapes + PageSample.chartShapes

  /// The editions of the shapes, made once.
  private static let editions = Dictionary(
    uniqueKeysWithValues: shapes.map { ($0.name, $0.sample.edition()) })

  static func edition(_ shape: PageSample.Shape) throws -> Edition {
    try #require(editions[shape.name] ?? nil)
  }

  static func svg(_ chart: any Chart, _ sample: PageSample, _ language: Language) throws -> String {
    let edition = try #require(sample.edition())
    return chart.svg(edition, language, ids: chart.name).string
  }

  @Test(arguments: 0..<cases.count)
  func `looks as recorded`(index: Int) throws {
    let (chart, language) = Self.cases[index]
    try Recording.expect(
      Self.svg(chart, .eventful, language) + "\n",
      equals: "Tests/EmittersTests/Recorded/\(chart.name).\(language).svg")
  }

  @Test(arguments: 0..<cases.count, shapes)
  func `prints every figure as figures.csv has it`(index: Int, shape: PageSample.Shape) throws {
    let (chart, language) = Self.cases[index]
    let edition = try Self.edition(shape)
    guard chart.exists(in: edition) else { return }
    let drawing = ChartDrawing(chart.svg(edition, language, ids: chart.name).string)
    let figures = PageFigures(drawing)
    #expect(figures.differences(from: edition, language) == [])
    if chart is StackedProgress || chart is SlotPicture {
      #expect(figures.printed.count >= 2 + 2 * edition.version.competencies.count)
    }
  }

  @Test(arguments: 0..<cases.count, shapes)
  func `stands on its own for screen readers and without a network`(
    index: Int, shape: PageSample.Shape
  ) throws {
    let (chart, language) = Self.cases[index]
    let edition = try Self.edition(shape)
    guard chart.exists(in: edition) else { return }
    let svg = chart.svg(edition, language, ids: chart.name).string
    let drawing = ChartDrawing(svg)
    #expect(drawing.isWellFormed)
    let root = try #require(drawing.elements.first)
    #expect(root.attributes["role"] == "img" && root.attributes["lang"] == language.rawValue)
    #expect(drawing.elements.dropFirst().first?.name == "title")
    #expect(drawing.first("title")?.text.isEmpty == false)
    #expect(drawing.first("desc")?.text.isEmpty == false)
    let names = (root.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    #expect(names.count == 2 && names.allSatisfy(drawing.ids.contains))
    #expect(Set(drawing.ids).count == drawing.ids.count)
    #expect(drawing.ids.allSatisfy { $0.hasPrefix(chart.name) })
    #expect(!svg.contains("href") && !svg.contains("<script") && !svg.contains("style="))
    #expect(svg.components(separatedBy: "http").count == 2)
    for text in drawing.all("text") { #expect(text.number("font-size") >= 13) }
  }

  @Test(arguments: Language.allCases)
  func `keeps its ids apart where two stand on one page`(language: Language) throws {
    let edition = try #require(PageSample.small.edition())
    let ids = ["a", "b"].map { ids in
      Set(ChartDrawing(SlotPicture().svg(edition, language, ids: ids).string).ids)
    }
    #expect(ids[0].isDisjoint(with: ids[1]))
  }

  @Test(arguments: [
    (1, 1, "1 von 1 Kernprojekt ist umgesetzt", "1 of 1 core project has been implemented"),
    (0, 2, "0 von 2 Kernprojekten sind umgesetzt", "0 of 2 core projects have been implemented"),
    (1, 2, "1 von 2 Kernprojekten ist umgesetzt", "1 of 2 core projects has been implemented"),
    (2, 2, "2 von 2 Kernprojekten sind umgesetzt", "2 of 2 core projects have been implemented"),
  ])
  func `has the finding as its title, with the right plural`(
    implemented: Int, goal: Int, german: String, english: String
  ) throws {
    var sample = PageSample(competencies: PageSample.grid(1, 1, goal), projects: [])
    sample.projects = (0..<implemented).map {
      PageSample.Project(
        slot: "K1-S1-P\($0 + 1)", name: LocalizedText(de: "Projekt"), status: .implemented)
    }
    for (language, title) in [(Language.de, german), (.en, english)] {
      let drawing = ChartDrawing(try Self.svg(StackedProgress(), sample, language))
      #expect(drawing.first("title")?.text == title)
    }
  }

  @Test func `says in the subtitle that it is a draft, and a demonstration`() throws {
    let draft = try Self.svg(SlotPicture(), .small, .de)
    #expect(draft.contains("Stand: 30.06.2024 · Entwurf · Demonstration"))
    var released = PageSample.small
    released.state = .released(number: 1)
    released.notice = nil
    let svg = try Self.svg(SlotPicture(), released, .de)
    #expect(svg.contains("Stand: 30.06.2024 · veröffentlicht (Nr. 1)</text>"))
    #expect(!svg.contains("Entwurf") && !svg.contains("Demonstration"))
  }

  @Test(arguments: PageSample.shapes)
  func `has a square for every slot, in the form of what stands in it`(
    shape: PageSample.Shape
  ) throws {
    let edition = try #require(shape.sample.edition())
    let svg = SlotPicture().svg(edition, .de, ids: "s").string
    let squares = ChartDrawing(svg).all("rect").filter { $0.attributes["data-slot"] != nil }
    #expect(
      squares.compactMap { $0.attributes["data-slot"] }
        == edition.version.slotIDs.map(\.description))
    for square in squares {
      let slot = square.attributes["data-slot"].flatMap { SlotID($0) }
      let entry = try #require(slot.flatMap(edition.entry))
      #expect(square.attributes["data-project"] == entry.project?.id.text)
      let isCrossed = entry.stage == .lapsed
      #expect(
        square.attributes["fill"]
          == (isCrossed ? Palette.white : Palette.fill(entry.stage.form, "s")))
    }
    let crosses = svg.components(separatedBy: "stroke-width=\"1.5\"").count - 1
    #expect(crosses == 1 + (edition.figures.count(.lapsed) ?? 0))
  }

  @Test(arguments: PageSample.shapes)
  func `draws each bar as long as its goal on one scale`(shape: PageSample.Shape) throws {
    let edition = try #require(shape.sample.edition())
    let bars = ChartDrawing(StackedProgress().svg(edition, .de, ids: "s").string).all("rect")
      .filter { $0.attributes["height"] == "32" }
    let goal = edition.figures.goal
    let length = bars.reduce(0) { $0 + $1.number("width") }
    let unit = length / Double(goal)
    for bar in bars {
      let count = bar.number("width") / unit
      #expect(abs(count - count.rounded()) < 0.02)
    }
    #expect(bars.map { $0.number("x") + $0.number("width") }.allSatisfy { $0 <= 780 })
  }
}
