package import Editions
internal import Markup
internal import StrategyModel

/// Writes every chart that an edition has in every language: `charts/<name>.<language>.svg` in the
/// output's tree.
package struct ChartEmitter: Emitter {
  package init() {}

  package func documents(of edition: Edition) -> [Document] {
    ChartList.all.filter { $0.exists(in: edition) }.flatMap { chart in
      Language.allCases.map { language in
        Document(.output, "charts/\(chart.name).\(language.rawValue).svg") {
          let svg = chart.svg(edition, language, ids: chart.name)
          return (svg + "\n").bytes
        }
      }
    }
  }
}
