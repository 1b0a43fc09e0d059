import Editions
import StrategyModel
import Testing

/// Who sees which field, as the strategy's configuration names it.
struct VisibilityTests {
  @Test func `fields are opened and closed by their names`() throws {
    let visibility = try #require(
      FieldVisibility(named: ["money_planned": "public", "planned_end": "council"]))
    #expect(visibility.shows(.moneyPlanned, to: .public))
    #expect(!visibility.shows(.plannedEnd, to: .public))
    #expect(visibility.shows(.plannedEnd, to: .council))
    #expect(visibility.lowest(.comment) == .internal)
  }

  @Test(arguments: [["money_planed": "council"], ["money_planned": "rat"], ["status": "internal"]])
  func `a name that nobody knows opens nothing`(audiences: [String: String]) {
    #expect(FieldVisibility(named: audiences) == nil)
  }

  @Test func `every field has a name of its own in both languages`() {
    #expect(FieldVisibility.fieldNames.count == Set(FieldVisibility.fieldNames).count)
    #expect(FieldVisibility.audienceNames == ["public", "council", "internal"])
    for names in [ProjectField.allCases.map(\.name.de), ProjectField.allCases.map(\.name.en)] {
      #expect(Set(names).count == ProjectField.allCases.count)
    }
  }

  @Test func `nobody but the office sees free text and persons unless configured`() {
    for field in [ProjectField.comment, .reason, .evidence, .contact, .indicators, .source] {
      #expect(FieldVisibility.standard.lowest(field) == .internal)
    }
    #expect(FieldVisibility.standard.lowest(.moneySpent) == .council)
  }
}
