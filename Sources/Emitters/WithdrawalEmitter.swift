package import Editions
internal import Markup
internal import StrategyModel

/// Makes the documents that take the place of a withdrawn edition: a page in every language and a
/// notice for programs. Nothing of the edition is in them.
package enum WithdrawalEmitter {
  /// `<language>/index.html` in the reports' tree, `withdrawn.json` in the output's.
  package static func documents(
    of withdrawal: Withdrawal, sha256: @escaping StyleSheet.Hash
  ) -> [Document] {
    let style = StyleSheet(withdrawal.branding, sha256: sha256)
    let notice = Document(.output, "withdrawn.json") { json(withdrawal).bytes }
    return [notice]
      + Language.allCases.map { language in
        Document(.reports, "\(language.rawValue)/index.html") {
          WithdrawalPage(withdrawal: withdrawal, style: style).html(language).bytes
        }
      }
  }

  private static func json(_ withdrawal: Withdrawal) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", "withdrawn/1"), ("state", "withdrawn"),
      ("strategy", .text(withdrawal.strategy.de)), ("publisher", .text(withdrawal.publisher.de)),
      ("period", .text(withdrawal.period.description)),
      ("audience", .text(withdrawal.audience.rawValue)), ("number", .number(withdrawal.number)),
      ("released", .text(withdrawal.released.description)),
      ("withdrawn", .text(withdrawal.withdrawn.description)),
      ("sha256", .text(withdrawal.digest)), ("reason_de", .text(withdrawal.reason.de)),
    ]
    if let english = withdrawal.reason.en { members.append(("reason_en", .text(english))) }
    if let notice = withdrawal.notice {
      let (word, _) = notice.word.resolved(.en)
      members.append(("notice", .text("\(word): \(notice.sentence.resolved(.en).text)")))
    }
    return .object(members)
  }
}
