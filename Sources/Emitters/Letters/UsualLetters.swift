internal import StrategyModel

/// The program's own wording of letters, where the office has none in `letters/`. In German, as its
/// suppliers speak.
enum UsualLetters {
  static func template(_ kind: LetterKind) -> LetterTemplate? { try? LetterTemplate(text(kind)) }

  static func text(_ kind: LetterKind) -> String {
    switch kind {
    case .request: request
    case .firstReminder: firstReminder
    case .secondReminder: secondReminder
    }
  }

  private static let request = """
    Betreff: {{strategy}}: Rückmeldung zum {{period}} bitte bis {{deadline}}

    {{salutation}}

    bitte teilen Sie uns mit, wie Ihre Kernprojekte am {{as_of}} stehen. Das Formular „{{form}}“ \
    enthält {{projects}} mit dem, was Sie zuletzt gemeldet haben:

    - Bitte ändern Sie in den gelben Zellen, was sich geändert hat.
    - Hat sich nichts geändert, senden Sie das Formular so zurück, wie es ist. Das gilt als \
    Bestätigung.
    - Senden Sie Ihre Daten sonst aus einem eigenen Programm, bleibt es dabei. Das Formular \
    brauchen Sie dann nicht.

    Bitte antworten Sie bis zum {{deadline}}. Was nach dem {{lock}} eingeht, kann in den Bericht \
    nicht mehr aufgenommen werden.

    Fragen beantworten wir gern: {{contact}}

    Mit freundlichen Grüßen
    {{publisher}}

    """

  private static let firstReminder = """
    Betreff: Erinnerung: Rückmeldung zum {{period}} ({{strategy}})

    {{salutation}}

    Ihre Rückmeldung zum {{period}} war am {{deadline}} fällig und ist bei uns noch nicht \
    eingegangen. Es geht um {{projects}}, Stand {{as_of}}.

    Bitte senden Sie sie in den nächsten Tagen. Hat sich nichts geändert, genügt es, das Formular \
    „{{form}}“ unverändert zurückzusenden oder kurz mit „Fehlanzeige“ zu antworten. Ist die \
    Rückmeldung schon unterwegs, sehen Sie diese Nachricht bitte als erledigt an.

    Was nach dem {{lock}} eingeht, kann in den Bericht nicht mehr aufgenommen werden.

    Fragen beantworten wir gern: {{contact}}

    Mit freundlichen Grüßen
    {{publisher}}

    """

  private static let secondReminder = """
    Betreff: Zweite Erinnerung: Rückmeldung zum {{period}} fehlt ({{strategy}})

    {{salutation}}

    Ihre Rückmeldung zum {{period}} fehlt weiterhin; sie war am {{deadline}} fällig. Es geht um \
    {{projects}}, Stand {{as_of}}.

    Bitte senden Sie sie bis spätestens {{lock}}. Danach schließen wir den Bericht: Ihre \
    Projekte stehen dort dann mit dem Stand Ihrer letzten Meldung und dem Hinweis, dass für diesen \
    Zeitraum keine Rückmeldung vorliegt.

    Können Sie nicht berichten oder ist jemand anders zuständig, sagen Sie uns bitte Bescheid: \
    {{contact}}

    Mit freundlichen Grüßen
    {{publisher}}

    """
}
