import Ingest
import StrategyModel
import SystemPackage

/// Recognises supplier, period and data set of a file, or says what is not clear and what to type.
struct DeliveryRecognition: Sendable {
  let office: Office
  let request: Receiving.Request
  private let suppliers: SupplierRecognition
  private let periods: PeriodRecognition

  /// As what a file is to be filed.
  struct Recognised: Sendable {
    let supplier: Supplier
    let period: Period
    /// Nil where the supplier's folder needs no other below it for the data set.
    let dataSetFolder: String?
    let dataSet: String?
    let statement: FileStatement
  }

  init(_ office: Office, _ request: Receiving.Request) {
    self.office = office
    self.request = request
    suppliers = SupplierRecognition(office, day: request.received.day)
    periods = PeriodRecognition(office: office, received: request.received.day)
  }

  /// A finding instead of anything that is not clear.
  func recognise(_ file: ArrivedFile) -> Result<Recognised, Unclear> {
    let command = ReceiveCommandLine(file.path, request)
    let supplier: Supplier
    let statement: FileStatement
    if let named = request.supplier {
      guard let known = office.suppliers.first(where: { $0.id.text == named }) else {
        return .failure(unclearSupplier(file, .nothing, nil, command))
      }
      supplier = known
      statement = file.statement(as: known, office)
    } else {
      let general = file.statement(as: nil, office)
      let found = suppliers.verdict(file, general)
      guard let id = found.verdict.value, let known = office.suppliers.first(where: { $0.id == id })
      else { return .failure(unclearSupplier(file, found.verdict, found.unknown, command)) }
      supplier = known
      statement = file.statement(as: known, office)
    }
    let known = command.with("--supplier", supplier.id.text)
    let period: Period
    if let named = request.period {
      period = named
    } else {
      let verdict = periods.verdict(file, statement)
      guard let recognised = verdict.value else {
        return .failure(unclearPeriod(file, supplier, verdict.doubt(nothing: noPeriod), known))
      }
      if let objection = periods.objection(to: recognised) {
        return .failure(unclearPeriod(file, supplier, objection, known))
      }
      period = recognised
    }
    return dataSet(of: file, supplier, period, statement, known)
  }

  /// The finding that says why a file stays where it is.
  struct Unclear: Error, Sendable {
    let finding: Finding
  }

  private func unclearSupplier(
    _ file: ArrivedFile, _ verdict: Verdict<SupplierID>, _ unknown: String?,
    _ command: ReceiveCommandLine
  ) -> Unclear {
    var reason = verdict.doubt(
      nothing: Wording(
        de: "Inhalt, Name und Ordner nennen niemanden aus suppliers.yaml",
        en: "content, name and folder name nobody of suppliers.yaml"))
    if let unknown {
      let nearest = suppliers.names.nearest(to: unknown, among: office.suppliers)
      reason = Wording(
        de: "der Kopf der Datei nennt „\(unknown)“, was suppliers.yaml nicht kennt"
          + (nearest.map { " (gemeint: „\($0)“?)" } ?? ""),
        en: "the head of the file names “\(unknown)”, which suppliers.yaml does not know"
          + (nearest.map { " (did you mean “\($0)”?)" } ?? ""))
    }
    return Unclear(
      finding: Finding(
        ReceivingRules.supplierUnclear, at: SourceLocation(file: file.path.string),
        [
          .localized(reason ?? Wording(de: "", en: "")),
          .localized(command.wording("--supplier", de: "<Lieferant>", en: "<supplier>")),
        ]))
  }

  private var noPeriod: Wording {
    Wording(
      de: "Inhalt, Name und Ordner nennen keinen, und am \(request.received.day.german) ist "
        + "nicht genau eine Lieferfrist offen",
      en: "content, name and folder name none, and not exactly one delivery window is open on "
        + "\(request.received.day)")
  }

  private func unclearPeriod(
    _ file: ArrivedFile, _ supplier: Supplier, _ reason: Wording?, _ command: ReceiveCommandLine
  ) -> Unclear {
    return Unclear(
      finding: Finding(
        ReceivingRules.periodUnclear, at: SourceLocation(file: file.path.string),
        [
          .localized(reason ?? Wording(de: "", en: "")),
          .localized(command.wording("--period", de: "<Zeitraum>", en: "<period>")),
        ],
        supplier: supplier.id))
  }

  /// The data set by the file's profile; where that does not tell, one must be named.
  private func dataSet(
    of file: ArrivedFile, _ supplier: Supplier, _ period: Period, _ statement: FileStatement,
    _ command: ReceiveCommandLine
  ) -> Result<Recognised, Unclear> {
    let sets = supplier.dataSets.map(\.id)
    func recognised(_ dataSet: String?, folder: String? = nil) -> Result<Recognised, Unclear> {
      .success(
        Recognised(
          supplier: supplier, period: period, dataSetFolder: folder, dataSet: dataSet,
          statement: statement))
    }
    let folder = file.folders.first { sets.contains($0) }
    if let named = request.dataSet ?? folder, sets.contains(named) {
      return recognised(named, folder: statement.dataSet == named ? nil : named)
    }
    if request.dataSet == nil, statement.dataSet != nil || sets.count < 2 {
      return recognised(statement.dataSet ?? sets.first)
    }
    let reason =
      request.dataSet.map {
        Wording(
          de: "„\($0)“ ist keiner von \(sets.joined(separator: ", "))",
          en: "“\($0)” is none of \(sets.joined(separator: ", "))")
      }
      ?? Wording(
        de: "kein Profil von \(sets.joined(separator: ", ")) passt allein",
        en: "no profile of \(sets.joined(separator: ", ")) fits alone")
    return .failure(
      Unclear(
        finding: Finding(
          ReceivingRules.dataSetUnclear, at: SourceLocation(file: file.path.string),
          value: supplier.id.text,
          [
            .localized(reason),
            .localized(
              command.with("--period", period.description)
                .wording("--data-set", de: "<Datensatz>", en: "<data set>")),
          ],
          supplier: supplier.id, period: period)))
  }
}
