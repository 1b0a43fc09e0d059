import Ingest
import StrategyModel
import Testing

@Suite("What the office writes for a period") struct ConfigurationTextTests {
  private func texts(_ period: String) throws -> PeriodTexts {
    var files = ConfigurationExample.sound
    files["periods/2024-Q2.yaml"] = "period: 2024-Q2\n" + period
    let checked = ConfigurationReader.read(
      files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    #expect(checked.findings.map { "\($0.location.description) \($0.rule.id)" } == [])
    let configuration = try #require(checked.value)
    return configuration.texts(for: try #require(Period("2024-Q2")))
  }

  @Test("is read in its usual voice, with its places, in short and in long form")
  func own() throws {
    let texts = try texts(
      """
      texts:
        foreword: Kurz
        assessment: {de: Lang, en: Long, voice: mayor}
        decisions_asked: [Eins, {de: Zwei}]
        competencies: {K1: Kompetenz}
        projects: {kp-2: Projekt}
      """)
    #expect(
      texts.all.map(\.key) == [
        "foreword", "assessment", "decisions_asked", "decisions_asked", "competencies.K1",
        "projects.kp-2",
      ])
    #expect(
      texts.all.map(\.text.text.de) == ["Kurz", "Lang", "Eins", "Zwei", "Kompetenz", "Projekt"])
    #expect(
      texts.all.map(\.text.voice) == [.mayor, .mayor, .office, .office, .office, .department])
    let assessment = try #require(texts.assessment)
    #expect(
      assessment.written.map { "\($0.language) \($0.text) \($0.location.line ?? 0)" } == [
        "de Lang 4", "en Long 4",
      ])
    #expect(assessment.location != assessment.englishLocation)
    #expect(texts.foreword?.text.en == nil && texts.paper == nil)
  }

  @Test("may be a council paper, and the public part leaves the rest out but says so")
  func paper() throws {
    let texts = try texts(
      """
      paper:
        subject: {de: Betreff, en: Subject}
        lead: Büro
        cosigners: [Amt A, {de: Amt B, en: Department B}]
        consultations: [{body: Rat, date: 05.09.2024, role: Kenntnisnahme}, Ausschuss]
        earlier: [20182172]
        facts: Mehr
        annexes: [Karte]
        non_public: Nur für den Rat
      """.replacing(", Ausschuss", with: ", {body: Ausschuss}"))
    let paper = try #require(texts.paper)
    #expect(paper.subject == LocalizedText(de: "Betreff", en: "Subject"))
    #expect(paper.cosigners.map(\.de) == ["Amt A", "Amt B"])
    #expect(paper.consultations.map(\.body.de) == ["Rat", "Ausschuss"])
    #expect(paper.consultations.first?.date == Day(year: 2024, month: 9, day: 5))
    #expect(paper.earlier == ["20182172"])
    #expect(paper.hasNonPublicPart && paper.nonPublic?.text.de == "Nur für den Rat")
    #expect(paper.publicPart.nonPublic == nil && paper.publicPart.hasNonPublicPart)
    #expect(paper.publicPart.facts == paper.facts && paper.resolution == nil)
  }

  @Test("is told the nearest name of a figure and of a key")
  func nearest() {
    let remedies = ConfigurationExample.textExamples.flatMap { $0.findings() }
      .map { $0.remedy(.de) }
    for words in [
      "Meinten Sie „implemented“?", "Meinten Sie „competency“?", "Meinten Sie „foreword“?",
      "Möglich: K1.", "Meinten Sie „kp-1“?", "Meinten Sie „mayor“?",
      "Meinten Sie „non_public“?", "Möglich: implemented, fixed.",
    ] {
      #expect(remedies.contains { $0.contains(words) }, "\(words)")
    }
  }
}
