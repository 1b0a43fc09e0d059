import Ingest
import StrategyModel
import Testing

@Suite("The rules of this stage")
struct IngestRulesTests {
  @Test("ids are words with hyphens, each once")
  func ids() {
    let ids = IngestRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(id)")
    }
  }

  @Test("every sentence ends, in both languages, and speaks politely", arguments: IngestRules.all)
  func sentences(_ rule: Rule) {
    for language in Language.allCases {
      let message = rule.message[language]
      #expect(message.hasSuffix(".") || message.hasSuffix("?"), "\(rule.id)")
      let remedy = rule.remedy[language]
      #expect(!remedy.isEmpty)
      // Some remedies are made where the finding is made.
      if remedy.hasPrefix("{") { continue }
      let isPolite = [
        "Bitte", "Please", "Sie", "You", "Die Strategiestelle", "The strategy office", "Möglich",
        "Possible",
      ].contains { remedy.hasPrefix($0) }
      #expect(isPolite, "\(rule.id): \(remedy)")
    }
  }
}
