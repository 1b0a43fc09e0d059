import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("No file stops the program")
struct MutationTests {
  static let seeds: [String] = [
    "Stand: 30.06.2024;;;\nProjekt-ID;Status;Fortschritt (%);Bemerkung\nkp-043;in Arbeit;45 %;\"a\nb\"\n"
      + "kp-044;umgesetzt;0,5;\"x \"\"y\"\"\"\nkp-045;aufgegangen in kp-001;;\nSumme;3;;\n",
    "id,Kennung,Name,Projektstatus,Fortschritt\n1,kp-043,Grün,Planmäßig,45\n2,kp-044,Rot,Gefährdet,1.5\n",
    XMLDeliveryTests.text(
      "<report project=\"kp-043\"><status>ongoing</status><moneyPlanned currency=\"EUR\">5</moneyPlanned>"
        + "<indicator name=\"a\"/></report>"),
    "Fehlanzeige\n",
  ]

  @Test("thousands of damaged files are decoded or rejected with a finding")
  func mutations() throws {
    var random = SeededRandom(6)
    let profiles = BuiltInProfiles.all
    let id = try #require(SupplierID("musteramt-a"))
    for round in 0..<3_000 {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
      if Int.random(in: 0..<8, using: &random) == 0 {
        let encoding = TextEncoding.allCases.randomElement(using: &random) ?? .utf8
        bytes = encoding.encode(bytes, mark: Bool.random(using: &random)).bytes
      }
      damage(&bytes, &random)
      // Most are read by a named profile, the rest by whichever matches.
      let named =
        round.isMultiple(of: 4) ? nil : round.isMultiple(of: 3) ? "status-report-xml" : "standard"
      let supplier = Supplier(
        id: id, name: LocalizedText(de: "Musteramt A"), dataSets: [DataSet(profile: named)])
      let decoded = ReportDecoder.decode(
        SourceFile(
          supplier: supplier, period: DecodedExample.period, file: "x/stand.csv", sha256: "",
          received: nil, bytes: bytes), profiles: profiles)
      let delivery = decoded.value
      #expect(delivery.isRejected == decoded.findings.contains { $0.rule.effect == .fileRejected })
      #expect(
        delivery.isRejected || delivery.nothingNew || !delivery.reports.isEmpty,
        "accepted, and yet nothing in it")
      guard round.isMultiple(of: 10) else { continue }
      _ = Inspection.of(
        name: "x", profiles: profiles, ArraySource(bytes, chunkSize: 7), size: bytes.count,
        threads: 2)
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      guard !bytes.isEmpty else { return }
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2:
        bytes.insert(Array("\";,\n\r<>&\0\t".utf8).randomElement(using: &random) ?? 0, at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + 20))
      case 4: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 40)], at: index)
      default: bytes = Array(bytes[..<index])
      }
    }
  }
}
