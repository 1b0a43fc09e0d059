import Aggregation
import Editions
import Foundation
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// Two hundred secrets in deliveries and register: no document holds one that its audience may not
/// see, and a document that does is caught.
struct ReleaseCheckTests {
  private static func documents(_ audience: Audience) -> [Document] {
    let edition = Edition(
      PlantedSecrets.material, for: audience, state: .released(number: 1))
    return EmitterList.documents(of: edition, sha256: PageSample.sha256)
  }

  private func leaks(_ documents: [Document], _ audience: Audience) -> [Leak] {
    ReleaseCheck.leaks(
      in: documents, of: PlantedSecrets.material, for: audience, state: .released(number: 1),
      allowed: ["buero@stadt.example"], sha256: PageSample.sha256)
  }

  @Test func `no public document holds any of them, and council reads its own`() {
    #expect(PlantedSecrets.all.count >= 200)
    #expect(Set(PlantedSecrets.all.map(\.kind)) == Set(WithheldValue.Kind.allCases))
    let text = Dictionary(
      uniqueKeysWithValues: Audience.allCases.map { audience in
        let bytes = Self.documents(audience).flatMap { $0.bytes() }
        return (audience, Data(String(decoding: bytes, as: UTF8.self).lowercased().utf8))
      })
    for secret in PlantedSecrets.all {
      // Bytes: there are too many for a search by characters.
      func isIn(_ audience: Audience, _ form: String) -> Bool {
        text[audience]?.range(of: Data(form.utf8)) != nil
      }
      for form in secret.printed.map({ $0.lowercased() }) {
        #expect(!isIn(.public, form), "\(form)")
        if secret.lowest == .internal { #expect(!isIn(.council, form), "\(form)") }
      }
      if secret.kind == .money {
        #expect(isIn(.council, secret.value) && isIn(.internal, secret.value), "\(secret.value)")
      }
    }
  }

  @Test func `each audience holds what it may, and the office everything`() {
    var held: [Audience: String] = [:]
    for audience in Audience.allCases {
      var text = ""
      dump(Edition(PlantedSecrets.material, for: audience), to: &text)
      held[audience] = text
    }
    for secret in PlantedSecrets.all {
      for audience in Audience.allCases {
        let isThere = held[audience]?.contains(secret.raw) == true
        #expect(isThere == (secret.lowest <= audience), "\(secret.raw) \(audience)")
      }
    }
  }

  @Test(arguments: [Audience.public, .council])
  func `an edition without a leak may be released`(audience: Audience) {
    #expect(leaks(Self.documents(audience), audience) == [])
  }

  @Test(arguments: [Audience.public, .council])
  func `a document that holds them is caught with every one`(audience: Audience) {
    let withheld = PlantedSecrets.all.filter { $0.lowest > audience }
    let page = Document(.reports, "de/leak.html") {
      element("table") {
        for secret in withheld {
          element("tr") {
            element("td", text: secret.kind == .money ? "\(secret.value) €" : secret.raw)
          }
        }
      }.bytes
    }
    let found = leaks(Self.documents(audience) + [page], audience)
    #expect(Set(found.map(\.path)) == ["reports/de/leak.html"])
    let values = Dictionary(grouping: found, by: \.value)
    for secret in withheld {
      let leak = values[secret.value]?.first
      #expect(leak != nil, "\(secret.value)")
      #expect(leak?.source != nil)
    }
    #expect(leaks([page], .internal).allSatisfy { $0.source == nil })
  }

  @Test func `the office's own text may not give a person away`() throws {
    let person = try #require(PlantedSecrets.all.first { $0.kind == .fullName })
    let material = PlantedSecrets.material(description: "Fragen an \(person.value).")
    let page = Document(.reports, "de/index.html") { Array("<p>Fragen an \(person.value).".utf8) }
    let found = ReleaseCheck.leaks(
      in: [page], of: material, for: .public, state: .released(number: 1),
      sha256: PageSample.sha256)
    #expect(found.map(\.value) == [person.value])
  }
}
