import Editions
import StrategyModel

extension ReleaseRefusal {
  static func tooEarly(_ day: Day) -> ReleaseRefusal {
    ReleaseRefusal(
      Wording(
        de: "Vor dem \(day.german) wird nichts veröffentlicht.",
        en: "Nothing is released before \(day)."))
  }

  static func notOver(_ period: Period) -> ReleaseRefusal {
    ReleaseRefusal(
      Wording(
        de: "\(period) ist noch nicht vorbei; veröffentlicht wird frühestens am Tag danach.",
        en: "\(period) is not over yet; it can be released from the day after on."))
  }

  static func alreadyReleased(_ request: ReleaseRequest) -> ReleaseRefusal {
    ReleaseRefusal(
      Wording(
        de: "\(request.period) ist für \(request.audience.rawValue) schon veröffentlicht. "
          + "Eine berichtigte Ausgabe macht reissue.",
        en: "\(request.period) has been released for \(request.audience.rawValue) already. "
          + "A corrected edition is made by reissue."))
  }

  static func notReleased(_ request: ReleaseRequest) -> ReleaseRefusal {
    ReleaseRefusal(
      Wording(
        de: "Von \(request.period) gibt es keine veröffentlichte Ausgabe für "
          + "\(request.audience.rawValue).",
        en: "There is no released edition of \(request.period) for "
          + "\(request.audience.rawValue)."))
  }

  static func contradiction(_ words: [Wording]) -> ReleaseRefusal {
    ReleaseRefusal(
      Wording(
        de: "Die Zählung widerspricht sich selbst: \(words.map(\.de).joined(separator: "; "))",
        en: "The count contradicts itself: \(words.map(\.en).joined(separator: "; "))"))
  }

  static func leaking(_ leaks: [Leak]) -> ReleaseRefusal {
    let count = leaks.count
    return ReleaseRefusal(
      Wording(
        de: "Die Ausgabe würde \(count == 1 ? "einen Wert" : "\(count) Werte") zeigen, "
          + "die diese Leserschaft nicht sehen darf. Sind sie harmlos, gehören sie mit Grund in "
          + "leak-exceptions.csv.",
        en: "The edition would show \(count == 1 ? "one value" : "\(count) values") that this "
          + "audience may not see. Harmless ones belong into leak-exceptions.csv with a reason."),
      leaks: leaks)
  }

  /// `hidden`: the figures exist, but the audience may not see them.
  static func unprinted(_ references: [UnprintedReference], hidden: Bool) -> ReleaseRefusal {
    let places = references.map { "\($0.reference.text) (\($0.location.description))" }
      .joined(separator: ", ")
    return ReleaseRefusal(
      hidden
        ? Wording(
          de:
            "Die Texte nennen Zahlen, die diese Leserschaft nicht sehen darf: \(places). Bitte die "
            + "Verweise herausnehmen oder die Felder in strategy.yaml unter „audiences“ freigeben.",
          en: "The texts name figures that this audience may not see: \(places). Please take the "
            + "references out, or open the fields under “audiences” in strategy.yaml.")
        : Wording(
          de: "Die Texte nennen Zahlen, die es in diesem Zeitraum nicht gibt: \(places). Bitte die "
            + "Verweise berichtigen.",
          en: "The texts name figures that do not exist in this period: \(places). Please correct "
            + "the references."))
  }
}
