internal import Editions
internal import StrategyModel

/// The texts of the city's data that an edition can show, by where the office writes them.
struct DataTexts {
  /// The texts of a kind, equal ones counted once.
  struct Count {
    let kind: DataTextKind
    let count: Int
    /// Of these, how many have no English.
    let untranslated: Int
  }

  let kinds: [Count]

  init(_ edition: Edition) {
    kinds = DataTextKind.allCases.map { kind in
      let texts = Set(DataTexts.texts(kind, of: edition))
      return Count(
        kind: kind, count: texts.count, untranslated: texts.count { $0.en == nil })
    }
  }

  private static func texts(_ kind: DataTextKind, of edition: Edition) -> [LocalizedText] {
    let projects = edition.projects.flatMap { [$0.project].compactMap { $0 } + $0.former }
    return switch kind {
    case .strategy: strategy(edition)
    case .projectNames: projects.map(\.name)
    case .projectTexts: projects.flatMap { Array($0.texts.values) }
    case .organisations: edition.organisations.map(\.name)
    case .period: period(edition.texts)
    case .branding: branding(edition.branding)
    }
  }

  private static func strategy(_ edition: Edition) -> [LocalizedText] {
    let version = edition.version
    var texts = [edition.strategy, edition.publisher]
    if let notice = edition.notice { texts += [notice.word, notice.sentence] }
    texts += version.competencies.map(\.name) + version.foci.compactMap(\.name)
    texts += version.issues.flatMap { [$0.name, $0.kind, $0.requirement].compactMap { $0 } }
    texts += version.batches.map(\.name) + version.organisationKinds.map(\.name)
    texts += version.milestones.map(\.name) + version.characteristics
    texts += [version.essenceName].compactMap { $0 }
    texts += version.essence.flatMap { [$0.name, $0.means, $0.motto].compactMap { $0 } }
    return texts
  }

  private static func period(_ texts: PeriodTexts) -> [LocalizedText] {
    let paper = texts.paper
    let editorial =
      [
        texts.foreword, texts.assessment, paper?.facts, paper?.resolution, paper?.finances,
        paper?.nonPublic,
      ].compactMap { $0 } + texts.decisionsAsked + Array(texts.competencies.values)
      + Array(texts.projects.values)
    let plain = [paper?.subject, paper?.lead].compactMap { $0 }
    let lists = (paper?.cosigners ?? []) + (paper?.annexes ?? [])
    let consultations = (paper?.consultations ?? []).flatMap {
      [$0.body, $0.role].compactMap { $0 }
    }
    return editorial.map(\.text) + plain + lists + consultations
  }

  private static func branding(_ branding: Branding) -> [LocalizedText] {
    branding.imprint + branding.accessibility
      + [branding.contact, branding.logo?.alternative].compactMap { $0 }
  }
}

/// Where the office writes texts that pages show.
package enum DataTextKind: CaseIterable, Hashable, Sendable {
  case strategy
  case projectNames
  case projectTexts
  case organisations
  case period
  case branding
}
