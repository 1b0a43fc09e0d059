import Aggregation
import Editions
import Foundation
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// Nothing in a chart overlaps or is cut off, whatever the names and numbers.
struct ChartGeometryTests {
  /// A line of text and the rectangle that it fills.
  private struct Line {
    let text: String
    let left, right, top, bottom: Double

    init(_ element: ChartDrawing.Element) {
      let face = Typeface(
        size: element.number("font-size"), isBold: element.attributes["font-weight"] == "700")
      let width = face.width(element.text)
      let x = element.number("x")
      text = element.text
      left =
        switch element.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      right = left + width
      top = element.number("y") - face.size * 0.72
      bottom = element.number("y") + face.size * 0.2
    }

    func overlaps(_ other: Line) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  @Test(arguments: 0..<ChartTests.cases.count, ChartTests.shapes)
  func `no text overlaps another or leaves the picture`(
    index: Int, shape: PageSample.Shape
  ) throws {
    let (chart, language) = ChartTests.cases[index]
    let edition = try ChartTests.edition(shape)
    guard chart.exists(in: edition) else { return }
    let drawing = ChartDrawing(chart.svg(edition, language, ids: chart.name).string)
    let root = try #require(drawing.elements.first)
    let lines = drawing.all("text").map(Line.init)
    for (number, line) in lines.enumerated() {
      #expect(line.left >= 0 && line.right <= root.number("width"), "\(line.text)")
      #expect(line.top >= 0 && line.bottom <= root.number("height"), "\(line.text)")
      for other in lines[(number + 1)...] where line.overlaps(other) {
        Issue.record("»\(line.text)« lies on »\(other.text)«")
      }
    }
  }

  @Test func `words keep their contrast on every ground, outlines theirs on white`() {
    for form in MarkForm.allCases {
      let ground = Palette.plate(on: form) ?? Palette.fill(form, "")
      #expect(Self.contrast(Palette.text(on: form), ground) >= 4.5, "\(form)")
    }
    for colour in [Palette.text, Palette.softText, Palette.changed] {
      for ground in [Palette.white, Palette.faint, Palette.changedGround] {
        #expect(Self.contrast(colour, ground) >= 4.5, "\(colour) on \(ground)")
      }
    }
    for colour in [Palette.outline, Palette.softOutline, Palette.dark, Palette.changed] {
      #expect(Self.contrast(colour, Palette.white) >= 3, "\(colour)")
    }
  }

  /// WCAG 2.2, contrast ratio.
  private static func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let number = Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func `labels that have room stay where they belong`() {
    let labels = [Spread.Label(centre: 50, width: 20), Spread.Label(centre: 200, width: 40)]
    #expect(Spread.leftEdges(labels, gap: 10, from: 0, to: 300) == [40, 180])
  }

  @Test func `labels that would touch move apart by the same way`() {
    let labels = [Spread.Label(centre: 100, width: 20), Spread.Label(centre: 100, width: 20)]
    #expect(Spread.leftEdges(labels, gap: 10, from: 0, to: 300) == [75, 105])
  }

  @Test func `labels at the edge are pushed back into the room`() {
    let labels = [Spread.Label(centre: 0, width: 20), Spread.Label(centre: 298, width: 20)]
    #expect(Spread.leftEdges(labels, gap: 10, from: 0, to: 300) == [0, 280])
  }

  @Test(arguments: 1...40)
  func `labels never overlap and keep their order where there is room`(seed: Int) {
    let labels = (0..<6).map { index in
      Spread.Label(
        centre: Double((index * index * seed * 7919) % 500), width: Double(10 + index * seed % 30))
    }.sorted { $0.centre < $1.centre }
    let edges = Spread.leftEdges(labels, gap: 4, from: 0, to: 500)
    for index in labels.indices {
      #expect(edges[index] >= -0.001 && edges[index] + labels[index].width <= 500.001)
      guard index > 0 else { continue }
      #expect(edges[index] >= edges[index - 1] + labels[index - 1].width + 4 - 0.001)
    }
  }

  @Test func `widths are those of Arial`() {
    // Sums of the advance widths in the font's hmtx table, in 2048ths.
    #expect(Typeface(size: 2048).width("14 von 25") == 8996)
    #expect(Typeface(size: 2048, isBold: true).width("Größe") == 6031)
    #expect(Typeface(size: 2048).width("–„“") == 2503)
  }

  @Test(arguments: [30.0, 80, 150, 400])
  func `lines fit their width and lose no letter`(width: Double) {
    let face = Typeface(size: 14)
    let text = "Inspirierende außerschulische Lernorte und -anlässe/Donaudampfschifffahrt"
    for lines in [
      LineBreaking.lines(Phrase(text), face, width: width),
      LineBreaking.balanced(Phrase(text), face, width: width),
    ] {
      #expect(lines.allSatisfy { face.width($0.plain) <= width })
      #expect(lines.map(\.plain).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func `a figure keeps its name when its line is broken`() throws {
    let edition = try #require(PageSample.small.edition())
    let figure = FigurePrinter(edition.figures, .german).value(.implemented)
    let lines = LineBreaking.lines("mehr als \(figure) Kernprojekte", Typeface(size: 14), width: 60)
    #expect(lines.map(\.plain) == ["mehr als", "1", "Kernproj", "ekte"])
    #expect(lines[1].parts == [.figure(figure)])
  }
}
