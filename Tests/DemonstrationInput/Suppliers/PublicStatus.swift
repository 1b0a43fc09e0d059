import StrategyModel

/// A status of a real project that a public source dates; nothing else is delivered of real ones.
struct PublicStatus: Sendable {
  let project: String
  let name: String
  /// The lead that delivers it.
  let supplier: String
  let status: Status
  let periods: ClosedRange<Period>
  /// When it was implemented, as far as the source says.
  let implementedOn: PartialDate?
  /// The page that says so.
  let evidence: String?

  /// 1.000 Bänke: implemented 12/2021. Haus des Wissens: in the city's balance of 25.08.2022.
  /// Pocket Parks: opened one by one from 31.08.2022 to 08/2024. Bochum-Fonds: since 10/2020.
  static let all: [PublicStatus] = [
    status(
      "kp-023", "Haus des Wissens", "stadt-bochum", .ongoing, from: "2022-Q3", to: "2024-Q2"),
    status(
      "kp-026", "1.000 Bänke für Bochum", "referat-des-oberbuergermeisters", .implemented,
      from: "2022-Q3", to: "2022-Q3", on: "2021-12",
      "https://www.bochum.de/Die-Bochum-Strategie%2FAktuelles-zur-Bochum-Strategie%2F"
        + "Erfolgreich-beendet-Neue-Baenke-machen-Bochum-attraktiver"),
    status(
      "kp-033", "Pocket Parks", "umwelt-und-gruenflaechenamt", .ongoing, from: "2022-Q3",
      to: "2024-Q2"),
    status(
      "kp-042", "Bochum-Fonds", "bochum-marketing", .ongoing, from: "2022-Q3", to: "2024-Q2"),
  ].compactMap(\.self)

  private static func status(
    _ project: String, _ name: String, _ supplier: String, _ status: Status, from: String,
    to: String, on date: String? = nil, _ evidence: String? = nil
  ) -> PublicStatus? {
    guard let first = Period(from), let last = Period(to), first <= last else { return nil }
    return PublicStatus(
      project: project, name: name, supplier: supplier, status: status, periods: first...last,
      implementedOn: date.flatMap { PartialDate(iso: $0) }, evidence: evidence)
  }
}
