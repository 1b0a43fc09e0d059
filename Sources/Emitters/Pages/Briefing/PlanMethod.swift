internal import Aggregation
internal import Editions
internal import StrategyModel

/// How plan and actual are compared, for the methods: the two counting rules, and the light where
/// the audience reads it.
enum PlanMethod {
  static func sentences(_ writer: PageWriter) -> [Phrase] {
    let texts = writer.texts
    let edition = writer.edition
    let rules = [Measure.due, .dueImplemented].map { measure in
      let name = measure.name[writer.language].capitalizedFirst
      return Phrase("\(name): \(measure.rule.words[writer.language])")
    }
    let light = edition.showsPlanLights ? [Phrase(texts.planLightRule(edition.thresholds))] : []
    return [Phrase(texts.planMethod)] + rules + light
  }
}
