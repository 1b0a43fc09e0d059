import Aggregation
import StrategyModel
import Testing

@testable import Editions

/// The light of a competency follows from two counts and a threshold, and is not for everyone.
struct PlanLightTests {
  @Test(arguments: [
    (0, 0, 1, PlanLight.noDates), (3, 3, 1, .onPlan), (3, 2, 1, .slightlyBehind),
    (3, 1, 1, .behind), (3, 2, 0, .behind), (9, 4, 5, .slightlyBehind), (1, 0, 1, .slightlyBehind),
  ])
  func `it says how far behind`(due: Int, implemented: Int, threshold: Int, light: PlanLight) {
    let thresholds = Thresholds(slightlyBehind: threshold)
    #expect(PlanLight(due: due, implemented: implemented, thresholds: thresholds) == light)
  }

  @Test func `the public reads the counts without the light`() {
    for audience in Audience.allCases {
      let edition = Edition(Secrets.material, for: audience)
      #expect(edition.figures.count(.due) != nil)
      #expect((edition.planLight() != nil) == (audience != .public))
    }
  }
}
