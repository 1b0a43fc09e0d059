package import Editions
package import StrategyModel

/// A letter to one supplier, ready to be sent: as plain text, and as a draft for a mail program.
package struct Letter: Hashable, Sendable {
  package let kind: LetterKind
  package let subject: String
  /// Plain text with `\n`.
  package let body: String
  /// The sender's and the recipient's e-mail addresses; nil = not known.
  private let from: String?
  private let to: String?

  /// - Parameter template: The office's own wording; nil = the program's.
  package init(
    _ kind: LetterKind, to supplier: Supplier, about form: SupplierForm, lock: Day,
    template: LetterTemplate? = nil
  ) {
    let values = LetterValues(supplier: supplier, form: form, lock: lock)
    let template = template ?? UsualLetters.template(kind)
    self.kind = kind
    let word = form.notice.map { "\($0.word.de): " } ?? ""
    subject =
      word
      + values.text(template?.subject ?? []).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    body = values.text(template?.body ?? [])
    from = form.contact.addresses.first { ContactAddress($0)?.link.hasPrefix("mailto:") == true }
    to = supplier.contact.email
  }

  /// The files' names, without what is attached.
  package static func paths(_ kind: LetterKind) -> [String] {
    ["\(kind.rawValue).txt", "\(kind.rawValue).eml"]
  }

  /// Subject and text, for those who paste it.
  package var text: [UInt8] { Array("\(subject)\n\n\(body)".utf8) }

  /// A draft; the form goes with it where its bytes are given.
  package func draft(form: (name: String, bytes: [UInt8])? = nil) -> [UInt8] {
    MailMessage(
      from: from, to: to, subject: subject, body: body,
      attachment: form.map {
        MailMessage.Attachment(
          name: $0.name,
          mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          bytes: $0.bytes)
      }
    ).bytes()
  }
}

/// What the placeholders of a letter stand for.
private struct LetterValues {
  let supplier: Supplier
  let form: SupplierForm
  let lock: Day

  func text(_ parts: [LetterTemplate.Part]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .field(let field): value(field)
      }
    }.joined()
  }

  private func value(_ field: LetterField) -> String {
    switch field {
    case .supplier: return supplier.name.de
    case .period: return German().period(form.period)
    case .asOf: return form.asOf.german
    case .deadline: return form.due.german
    case .lock: return lock.german
    case .projects:
      let count = form.rows.count
      return count == 1 ? "Ihr Kernprojekt" : "Ihre \(count) Kernprojekte"
    case .form: return FormWorkbook.fileName(of: form)
    case .salutation: return supplier.contact.salutation ?? "Guten Tag,"
    case .contact:
      let contact = FormHints.contact(form.contact)
      return contact.isEmpty ? "Antworten Sie einfach auf diese Nachricht." : contact
    case .strategy: return form.strategy.de
    case .publisher: return form.publisher.de
    }
  }
}
