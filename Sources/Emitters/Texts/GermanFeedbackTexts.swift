package import Editions
package import StrategyModel

extension German: FeedbackTexts {
  package var feedbackAudience: String { "nur für Sie bestimmt" }
  package var feedbackState: String { "Rückmeldung" }
  package var feedbackSource: String {
    "Quelle: Ihre Lieferungen und die Prüfregeln des Strategiebüros. Alle Punkte stehen auch als "
      + "Tabelle in feedback.csv (für Excel: excel/feedback.csv)."
  }
  package func feedbackTitle(_ supplier: QuotedText) -> Phrase { "Rückmeldung an \(supplier)" }

  package func feedbackLead(_ sheet: FeedbackSheet) -> String {
    let period = period(sheet.period)
    guard sheet.hasFiles else {
      let due = day(sheet.due ?? sheet.lock)
      let isMissing = sheet.deliveries.contains { $0.state == .missing }
      return isMissing
        ? "Ihre Lieferung zum \(period) ist noch nicht bei uns angekommen; sie war am "
          + "\(due) fällig. Was bis zum \(day(sheet.lock)) kommt, zählt noch für diesen "
          + "Bericht; bis dahin gilt Ihr letzter Stand weiter. Hat sich nichts geändert, genügt das "
          + "Wort „Fehlanzeige“."
        : "Ihre Lieferung zum \(period) erwarten wir bis zum \(due). Hat sich nichts "
          + "geändert, genügt das Wort „Fehlanzeige“."
    }
    return [
      "Vielen Dank für Ihre Lieferung zum \(period).", counted(sheet.rows), asked(sheet),
    ].compactMap(\.self).joined(separator: " ")
  }

  private func counted(_ rows: (all: Int, accepted: Int)) -> String? {
    switch rows {
    case (0, _): return nil
    case (1, 1): return "Ihre Zeile zählt."
    case (1, _): return "Ihre Zeile konnten wir nicht verwenden."
    case (let all, let accepted) where accepted == all:
      return "Alle \(numbers.count(all)) Zeilen zählen."
    case (let all, 0): return "Keine der \(numbers.count(all)) Zeilen konnten wir verwenden."
    case (let all, 1): return "Eine von \(numbers.count(all)) Zeilen zählt."
    case (let all, let accepted):
      return "\(numbers.count(accepted)) von \(numbers.count(all)) Zeilen zählen."
    }
  }

  private func asked(_ sheet: FeedbackSheet) -> String {
    switch sheet.taskCount {
    case 0 where sheet.findings.isEmpty: "Es ist alles in Ordnung, Sie müssen nichts tun."
    case 0: "Sie müssen nichts tun; unten stehen nur Hinweise."
    case 1: "Einen Punkt bitten wir Sie anzusehen."
    case let count: "\(numbers.count(count)) Punkte bitten wir Sie anzusehen."
    }
  }

  package var feedbackReceivedHeading: String { "Was bei uns angekommen ist" }
  package var feedbackReceivedCaption: String { "Ihre Lieferungen" }
  package var feedbackReceivedOn: String { "Eingang" }
  package var feedbackReceivedUnknown: String { "Tag nicht bekannt" }
  package var feedbackWayUnknown: String { "Weg nicht vermerkt" }
  package func way(_ way: String) -> String { "Weg: \(way)" }
  package var feedbackNothingCame: String { "noch nichts" }
  package var feedbackRowHeads: [String] { ["Zeilen", "zählen", "zählen nicht"] }

  package func feedbackMoment(_ time: ReceivedTime) -> String {
    guard time.second > 0 else { return day(time.day) }
    return "\(day(time.day)), \(time.description.dropFirst(11).prefix(5))\u{A0}Uhr"
  }

  package func feedbackDeadlines(due: Day?, isExtended: Bool, lock: Day) -> String {
    let own = due.map { "Ihr\(isExtended ? " verlängerter" : "") Abgabetermin: \(day($0)). " } ?? ""
    return own + "Redaktionsschluss: \(day(lock)); was bis dahin kommt, zählt. Späteres zählt nur, "
      + "wenn das Strategiebüro es annimmt."
  }

  package var feedbackImportantHeading: String { "Das Wichtigste zuerst" }
  package func feedbackImportantMeaning(_ shown: Int, of all: Int) -> String {
    "Wenn die Zeit knapp ist: Mit diesen \(numbers.count(shown)) von \(numbers.count(all)) Punkten "
      + "ist am meisten gewonnen."
  }
  package var feedbackFoundHeading: String { "Was uns aufgefallen ist" }
  package var feedbackNothingFound: String {
    "Uns ist nichts aufgefallen. Vielen Dank für die Sorgfalt!"
  }

  package func taskHeading(_ task: FeedbackTask, count: Int) -> String {
    let heading =
      switch task {
      case .deliver: "Das fehlt noch"
      case .sendFile: count == 1 ? "Diese Datei zählt nicht" : "Diese Dateien zählen nicht"
      case .correctRow: count == 1 ? "Diese Zeile zählt nicht" : "Diese Zeilen zählen nicht"
      case .correctEntry:
        count == 1 ? "Diese Angabe haben wir weggelassen" : "Diese Angaben haben wir weggelassen"
      case .check: "Verwendet, bitte trotzdem prüfen"
      case .note: "Zur Kenntnis"
      }
    return "\(heading) (\(numbers.count(count)))"
  }

  package func taskMeaning(_ task: FeedbackTask, count: Int) -> String {
    switch task {
    case .deliver: "Bis es da ist, gilt der letzte Stand weiter."
    case .sendFile: "Daraus wurde nichts übernommen. Was zu tun ist, steht bei der Stelle."
    case .correctRow:
      "Bis zur Berichtigung gilt der letzte Stand \(count == 1 ? "des Projekts" : "der Projekte") "
        + "weiter."
    case .correctEntry:
      count == 1
        ? "Die übrigen Angaben der Zeile zählen. Bitte tragen Sie diese richtig nach."
        : "Die übrigen Angaben der Zeilen zählen. Bitte tragen Sie diese richtig nach."
    case .check: "So, wie es dasteht, steht es im Bericht. Stimmt es, ist nichts zu tun."
    case .note: "Hier ist nichts zu tun."
    }
  }

  package func answeredFindings(_ count: Int) -> String {
    count == 1
      ? "Ein weiterer Punkt ist schon geklärt und hier nicht noch einmal aufgeführt."
      : "\(numbers.count(count)) weitere Punkte sind schon geklärt und hier nicht noch einmal "
        + "aufgeführt."
  }
  package var foundAgain: String { "schon beim letzten Mal" }
  package var feedbackValueStands: String { "Da steht:" }
  package func furtherFindings(_ count: Int) -> String {
    count == 1
      ? "Das kommt in dieser Datei noch einmal vor; die Stelle ist nicht aufgeführt."
      : "Das kommt in dieser Datei noch \(numbers.count(count))-mal vor; die Stellen sind nicht "
        + "einzeln aufgeführt."
  }

  package func feedbackPlace(_ location: SourceLocation, field: String?) -> String? {
    let name = field.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    switch location.place {
    case .file: return nil
    case .text(let line, let character):
      guard let cell = location.tableCell else { return "Zeile \(line), Zeichen \(character)" }
      let row = cell.row == line ? "Zeile \(line)" : "Zeile \(cell.row) (im Texteditor: \(line))"
      guard let column = cell.column else { return row }
      return "\(row), Spalte \(SourceLocation.columnLetters(column))\(name)"
    case .cell(let sheet, let row, let column):
      return "Blatt „\(sheet)“, Zelle \(SourceLocation.columnLetters(column))\(row)\(name)"
    case .node(let line, _, let path): return "Zeile \(line), \(path)"
    }
  }

  package var feedbackComparisonHeading: String { "Seit der letzten Rückmeldung" }
  package func feedbackComparison(
    with period: Period, solved: Int, new: Int, repeated: Int
  ) -> String {
    "Verglichen mit dem \(self.period(period)): erledigt \(numbers.count(solved)), neu "
      + "\(numbers.count(new)), noch offen \(numbers.count(repeated))."
  }
  package var solvedIntroduction: String { "Nicht mehr vorgekommen ist, vielen Dank:" }

  package var feedbackUsedHeading: String { "Was im Bericht steht" }
  package var usedIntroduction: String {
    "So stehen die Kernprojekte, für die Sie federführend sind oder berichten, zurzeit im Bericht."
  }
  package var feedbackUsedCaption: String { "Ihre Kernprojekte und worauf sich der Bericht stützt" }
  package var usedSource: String { "Grundlage" }
  package var usedRemarks: String { "Bemerkung" }
  package var usedOtherLead: String { "Meldung einer anderen federführenden Stelle" }
  package var usedOffice: String { "Angabe des Strategiebüros" }
  package var usedRegister: String { "Liste der Kernprojekte: in einem anderen aufgegangen" }
  package var usedNothing: String { "noch keine Meldung" }
  package var usedStale: String { "Die letzte Meldung ist zu alt; es zählt „keine Angabe“." }
  package var usedConfirmed: String { "unverändert bestätigt" }
  package func usedCarried(from period: Period) -> String {
    "fortgeschrieben, Stand \(self.period(period))"
  }
  package var feedbackCorrected: String { "Vom Strategiebüro berichtigt:" }
  package func correction(_ correction: UsedCorrection) -> String {
    let old = correction.old.map { numbers.value($0, self) } ?? notStated
    let new = correction.new.map { numbers.value($0, self) } ?? notStated
    return "\(fieldName(correction.field)) „\(old)“ → „\(new)“, am \(day(correction.on)) "
      + "(\(correction.reason))"
  }

  package var answerHeading: String { "Für das Strategiebüro: Antworten" }
  package var answerIntroduction: String {
    "Die meldende Stelle braucht hier nichts zu tun. Überzeugt eine Antwort, genügt die Zeile darunter in der Datei "
      + "acknowledged.csv, mit Ihrem Namen bei „by“ und, wenn sie nur befristet gelten soll, dem "
      + "letzten Tag bei „until“. Der Punkt gilt dann als geklärt, solange der Wert so bleibt."
  }
  package func answerWord(_ answer: String, at place: String) -> String {
    "„\(answer)“ (\(place)):"
  }

  package var aliasHeading: String { "Für das Strategiebüro: Wörter merken" }
  package var aliasIntroduction: String {
    "Die meldende Stelle braucht hier nichts zu tun. Damit eines dieser Wörter künftig ohne Rückfrage "
      + "verstanden wird, genügt eine der Zeilen in der Datei aliases.csv; welche stimmt, "
      + "entscheidet das Strategiebüro."
  }
  package func aliasWord(_ offer: AliasOffer) -> String {
    switch offer.field {
    case .status: "„\(offer.word)“ als Status:"
    case .light: "„\(offer.word)“ als Ampel:"
    case .project: "„\(offer.word)“ als Projekt:"
    case .lead: "„\(offer.word)“ als Name des Absenders:"
    case .contributions: "„\(offer.word)“ als Querschnittsthema:"
    }
  }

  package var feedbackNextHeading: String { "Wie es weitergeht" }
  package func sendCorrections(wholeFile: Bool, lock: Day) -> String {
    (wholeFile
      ? "Berichtigtes schicken Sie bitte als ganze Datei: Sie tritt an die Stelle der ersten."
      : "Berichtigtes können Sie nachreichen: Eine Datei mit nur diesen Zeilen genügt, alles andere "
        + "bleibt.")
      + " Bis zum \(day(lock)) zählt es für diesen Bericht; danach nehmen Sie es bitte in die nächste "
      + "Lieferung auf."
  }
  package func feedbackNextDelivery(_ next: NextDelivery) -> String {
    let sets = next.dataSets == [DataSet.defaultID] ? nil : next.dataSets
    let which = sets.map { " (\($0.joined(separator: ", ")))" } ?? ""
    return "Als Nächstes erwarten wir Ihre Lieferung zum \(period(next.period))\(which), Stand "
      + "\(day(next.asOf)), bis zum \(day(next.due))."
  }
  package var feedbackNothingNext: String {
    "Weiteres ist zurzeit nicht fällig; über neue Meldungen freuen wir uns."
  }
  package var feedbackQuestions: String { "Fragen beantworten wir gern:" }
}
