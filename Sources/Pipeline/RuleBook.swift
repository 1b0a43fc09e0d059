import Aggregation
import Assessment
import Ingest
package import StrategyModel

/// Every rule of every stage, in the order of the stages; docs/rules.md lists the same.
package enum RuleBook {
  package static let all: [Rule] =
    ConfigurationRules.all + BriefingRules.all + WorkspaceRules.all + ReceivingRules.all
    + IngestRules.all
    + AssessmentRules.all
    + AggregationRules.all

  package static let ids = Set(all.map(\.id))

  static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
