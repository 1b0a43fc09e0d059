internal import StrategyModel

/// Reads `texts` and `paper` of `periods/<P>.yaml`.
struct PeriodTextsReader: Sendable {
  /// Nil where the file does not say.
  let period: Period?
  let references: References
  /// See `ConfigurationReader`.
  let figures: FigureNames?

  func texts(_ map: inout YAMLMap) -> PeriodTexts {
    let texts = map.optional("texts", of: .map { own(&$0) }) ?? .none
    let paper = map.optional("paper", of: .map { PaperTextsReader(texts: self).paper(&$0) })
    return PeriodTexts(
      foreword: texts.foreword, assessment: texts.assessment,
      decisionsAsked: texts.decisionsAsked, competencies: texts.competencies,
      projects: texts.projects, paper: paper)
  }

  private func own(_ map: inout YAMLMap) -> PeriodTexts {
    let foreword = map.optional("foreword", of: text(.mayor))
    let assessment = map.optional("assessment", of: text(.office))
    let decisions = map.optional("decisions_asked", of: .list(text(.office)))
    let competencies = map.optional("competencies", of: .dictionary(text(.office))) ?? []
    let projects = map.optional("projects", of: .dictionary(text(.department))) ?? []
    return PeriodTexts(
      foreword: foreword, assessment: assessment, decisionsAsked: decisions ?? [],
      competencies: self.competencies(competencies, &map.findings),
      projects: self.projects(projects, &map.findings))
  }

  private func competencies(
    _ pairs: [YAMLPair<EditorialText>], _ findings: inout [Finding]
  ) -> [CompetencyID: EditorialText] {
    var texts: [CompetencyID: EditorialText] = [:]
    for pair in pairs {
      guard
        let id = ValueForm<CompetencyID>.competency.read(
          pair.key, field: "competencies", at: pair.location, &findings)
      else { continue }
      references.check(id, in: period, at: pair.location, field: "competencies", &findings)
      texts[id] = pair.value
    }
    return texts
  }

  private func projects(
    _ pairs: [YAMLPair<EditorialText>], _ findings: inout [Finding]
  ) -> [ProjectID: EditorialText] {
    var texts: [ProjectID: EditorialText] = [:]
    for pair in pairs {
      guard
        let id = ValueForm<ProjectID>.project.read(
          pair.key, field: "projects", at: pair.location, &findings)
      else { continue }
      references.check(id, at: pair.location, field: "projects", &findings)
      texts[id] = pair.value
    }
    return texts
  }

  /// A text in which figures may be named.
  func text(_ usual: Voice) -> YAMLType<EditorialText> {
    YAMLType { value, findings in
      guard let written = YAMLType<WrittenText>.writtenText.read(value, &findings) else {
        return nil
      }
      let text = written.editorial(usual)
      let check = ReferenceCheck(figures: figures)
      for (_, words, location) in text.written {
        findings += check.findings(in: words, at: location, field: value.field)
      }
      return text
    }
  }

  /// A text in which nothing is put in: a name, a subject.
  var plainText: YAMLType<LocalizedText> {
    YAMLType { value, findings in
      guard let written = YAMLType<WrittenText>.writtenText.read(value, &findings) else {
        return nil
      }
      if let location = written.voiceLocation {
        findings.append(
          Finding(
            YAMLRules.keyUnknown, at: location, field: value.field, value: "voice",
            [Suggestion.instead(of: "voice", among: ["de", "en"])]))
      }
      for (_, words, location) in written.editorial(.office).written
      where words.contains(where: { "{}".contains($0) }) {
        findings.append(Finding(OfficeTextRules.noFigures, at: location, field: value.field))
      }
      return written.text
    }
  }
}
