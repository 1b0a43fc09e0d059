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
        "Bitte", "Please", "Sie", "You", "Stimmt", "If", "Das Strategiebüro", "The strategy office",
        "Möglich",
        "Possible",
      ].contains { remedy.hasPrefix($0) }
      #expect(isPolite, "\(rule.id): \(remedy)")
    }
  }

  @Test(
    "sentences use one word for one thing and the quotation marks of their language",
    arguments: IngestRules.all + ConfigurationRules.all)
  func words(_ rule: Rule) {
    for text in [rule.message.en, rule.remedy.en] {
      #expect(!text.contains("\"") && !text.contains("„"), "\(rule.id): \(text)")
      #expect(text.count { $0 == "“" } == text.count { $0 == "”" }, "\(rule.id): \(text)")
    }
    for text in [rule.message.de, rule.remedy.de] {
      #expect(!text.contains("\"") && !text.contains("”"), "\(rule.id): \(text)")
      #expect(text.count { $0 == "„" } == text.count { $0 == "“" }, "\(rule.id): \(text)")
      for word in ["Strategiestelle", "Büro ", "Tranche", "Frist", "frist"] {
        #expect(!text.contains(word), "\(rule.id): \(text)")
      }
    }
  }
}
