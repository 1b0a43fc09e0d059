internal import StrategyModel

/// Reads `paper` of `periods/<P>.yaml`: what the office lays down for the council paper.
struct PaperTextsReader: Sendable {
  let texts: PeriodTextsReader

  func paper(_ map: inout YAMLMap) -> PaperTexts {
    PaperTexts(
      subject: map.optional("subject", of: texts.plainText),
      lead: map.optional("lead", of: texts.plainText),
      cosigners: map.optional("cosigners", of: .list(texts.plainText)) ?? [],
      consultations: map.optional("consultations", of: .list(.map { consultation(&$0) })) ?? [],
      earlier: map.optional("earlier", of: .list(PaperTextsReader.paperNumber)) ?? [],
      facts: map.optional("facts", of: texts.text(.office)),
      resolution: map.optional("resolution", of: texts.text(.office)),
      finances: map.optional("finances", of: texts.text(.office)),
      annexes: map.optional("annexes", of: .list(texts.plainText)) ?? [],
      nonPublic: map.optional("non_public", of: texts.text(.office)))
  }

  private func consultation(_ map: inout YAMLMap) -> PaperTexts.Consultation? {
    let body = map.required("body", of: texts.plainText)
    let date = map.optional("date", .day)
    let role = map.optional("role", of: texts.plainText)
    return body.map { PaperTexts.Consultation(body: $0, date: date, role: role) }
  }

  /// A number of another form is used as it stands.
  private static let paperNumber = YAMLType<String> { value, findings in
    guard let number = YAMLType<String>.scalar(.text).read(value, &findings) else { return nil }
    if !PaperNumber.isValid(number) {
      findings.append(
        Finding(DecisionRules.paperNumber, at: value.location, field: "earlier", value: number))
    }
    return number
  }
}
