import StrategyModel
import Testing

@testable import Emitters

extension PageSample {
  /// A sample with a name that a failing test can print.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable () -> PageSample

    var sample: PageSample { make() }
    var testDescription: String { name }
  }

  /// Strategies of very different form, all of which pages and charts must show.
  static let shapes: [Shape] = [
    Shape(name: "small") { .small },
    Shape(name: "one slot") { PageSample(competencies: grid(1, 1, 1), projects: []) },
    Shape(name: "nothing fixed yet") { PageSample(competencies: grid(9, 4, 6), projects: []) },
    Shape(name: "the default size, full") { .full(5, 5, 5) },
    Shape(name: "many foci") { .full(4, 6, 3) },
    Shape(name: "many slots") { .full(2, 3, 40) },
    Shape(name: "single slots of one kind among many") { .lonely },
    Shape(name: "long names") { .longNames },
    Shape(name: "hostile names") { .hostile },
  ]

  /// A grid whose every slot is taken, the statuses one after the other.
  static func full(_ competencies: Int, _ foci: Int, _ slots: Int) -> PageSample {
    var sample = PageSample(competencies: grid(competencies, foci, slots), projects: [])
    let ids = sample.competencies.flatMap(\.foci).flatMap(\.slotIDs)
    sample.projects = ids.enumerated().map { index, slot in
      Project(
        slot: slot.description, name: LocalizedText(de: "Projekt \(index)"),
        status: Status.allCases[index % Status.allCases.count])
    }
    return sample
  }

  /// One project of each stage in a very long bar, beside a very short one.
  static var lonely: PageSample {
    let first = CompetencyID(1)
    let large = Competency(
      id: first, name: LocalizedText(de: "Groß"),
      foci: (1...4).map { MainFocus(id: FocusID(first, $0), name: nil, slots: 60) })
    let second = CompetencyID(2)
    let little = Competency(
      id: second, name: LocalizedText(de: "Klein"),
      foci: [MainFocus(id: FocusID(second, 1), name: nil, slots: 3)])
    var sample = PageSample(competencies: [large, little], projects: [])
    sample.projects = [Status.implemented, .planned, .cancelled].enumerated().flatMap {
      index, status in
      ["K1-S1-P\(index + 1)", "K2-S1-P\(index + 1)"].map {
        Project(slot: $0, name: LocalizedText(de: "Projekt"), status: status)
      }
    }
    return sample
  }

  /// Names without end, and without a blank.
  static var longNames: PageSample {
    let names = [
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsentwurf",
      "Ein sehr, sehr langer Name einer Kompetenz, der auch nach vielen Wörtern nicht enden will",
      "K",
    ]
    return renamed(.full(3, 2, 2), names)
  }

  /// Names that would be markup, script or a formula where they are not escaped.
  static var hostile: PageSample {
    var sample = renamed(.full(5, 1, 2), hostileNames)
    sample.name = LocalizedText(de: hostileNames[0])
    sample.publisher = LocalizedText(de: hostileNames[1])
    return sample
  }

  static let hostileNames = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "A & B &amp; C", "]]><b>", "=cmd|'/c'!A1",
  ]

  private static func renamed(_ sample: PageSample, _ names: [String]) -> PageSample {
    var sample = sample
    sample.competencies = zip(sample.competencies, names).map { competency, name in
      Competency(
        id: competency.id, name: LocalizedText(de: name),
        foci: competency.foci.map {
          MainFocus(id: $0.id, name: LocalizedText(de: name), slots: $0.slots)
        })
    }
    for index in sample.projects.indices {
      sample.projects[index].name = LocalizedText(de: names[index % names.count])
    }
    return sample
  }
}
