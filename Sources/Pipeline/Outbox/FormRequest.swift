import Editions
import Emitters
import Ingest
import SpreadsheetWriting
package import StrategyModel
package import SystemPackage

/// `request`: a form with its letter for everybody who owes a report for a period.
package enum FormRequest {
  package struct Request: Sendable {
    package var workspace: Workspace
    package var period: Period
    /// Only this supplier's; nil = everybody's.
    package var supplier: String?

    package init(workspace: Workspace, period: Period, supplier: String? = nil) {
      self.workspace = workspace
      self.period = period
      self.supplier = supplier
    }
  }

  /// What lies ready for one supplier.
  package struct Ready: Sendable {
    package let supplier: SupplierID
    /// How many projects the form asks about.
    package let projects: Int
    package let due: Day
    package let folder: FilePath
    package let form: String
    /// It was written anew; otherwise everything lay there already.
    package let isNew: Bool
    /// An e-mail address is known.
    package let hasAddress: Bool
  }

  package struct Outcome: Sendable {
    package let exitCode: ExitCode
    package let configurationFindings: [Finding]
    /// By supplier.
    package let ready: [Ready]
  }

  /// - Throws: `InputFolder.NotFound`, `PeriodChoice.WrongCadence`, `FileCheck.UnknownSupplier`,
  ///   `RunLock.Held`, `HistoryError`, `DiskFailure`.
  package static func perform(_ request: Request, clock: RunClock) throws -> Outcome {
    let input = try InputFolder(request.workspace.input)
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return Outcome(
        exitCode: .configuration, configurationFindings: configured.findings, ready: [])
    }
    try PeriodChoice.check(request.period, office.strategy)
    if let name = request.supplier, !office.suppliers.contains(where: { $0.id.text == name }) {
      throw FileCheck.UnknownSupplier(
        name: name, nearest: NearestName.of(name, among: office.suppliers.map(\.id.text)))
    }
    let folders = try input.periodFolders()
    let ready = try request.workspace.withLock(clock) {
      let earlier = try request.workspace.reading { store in
        try taken(
          folders, before: request.period, office: office,
          memory: DeliveryMemory(store: store, isWriting: false, clock: clock))
      }
      return try put(
        office.forms(request.period, earlier: earlier), request, office: office,
        in: Outbox(request.workspace))
    }
    return Outcome(exitCode: .done, configurationFindings: configured.findings, ready: ready)
  }

  private static func taken(
    _ folders: [InputFolder.PeriodFolder], before end: Period, office: Office,
    memory: DeliveryMemory
  ) throws -> [TakenPeriod] {
    let folders = folders.filter { folder in folder.period.map { $0 < end } ?? false }
      .sorted { ($0.period ?? end) < ($1.period ?? end) }
    var taken: [TakenPeriod] = []
    for folder in folders {
      guard let period = folder.period else { continue }
      let arrived = try ArrivedPeriod(folder, period, office: office, memory: memory)
      taken.append(
        try TakenPeriod.take(
          arrived, office: office, earlier: taken, today: period.lastDay, memory: memory))
    }
    return taken
  }

  private static func put(
    _ forms: [(supplier: Supplier, form: SupplierForm)], _ request: Request, office: Office,
    in outbox: Outbox
  ) throws -> [Ready] {
    let asked = forms.filter { request.supplier == nil || request.supplier == $0.supplier.id.text }
    let ready = try asked.map { supplier, form in
      let name = FormWorkbook.fileName(of: form)
      let folder = outbox.folder(form.period).appending(supplier.id.text)
      let bytes = try FormWorkbook.workbook(form).bytes(for: folder.appending(name))
      let letter = office.letter(.request, to: supplier, about: form)
      let paths = Letter.paths(.request)
      let written = try outbox.put(
        [
          Outbox.File(name: name, bytes: bytes), Outbox.File(name: paths[0], bytes: letter.text),
          Outbox.File(name: paths[1], bytes: letter.draft(form: (name, bytes))),
        ], for: supplier.id, period: form.period)
      return Ready(
        supplier: supplier.id, projects: form.rows.count, due: form.due, folder: folder, form: name,
        isNew: !written.isEmpty, hasAddress: supplier.contact.email != nil)
    }
    guard request.supplier == nil else { return ready }
    // Whoever no longer owes anything is not asked any more.
    let kept = Set(ready.map(\.supplier.text))
    for supplier in try outbox.suppliers(request.period) where !kept.contains(supplier.name) {
      let form = "Rueckmeldung-\(request.period)-\(supplier.name).xlsx"
      try outbox.remove(
        Letter.paths(.request) + [form], of: supplier.name, period: request.period)
    }
    return ready
  }
}

extension WrittenWorkbook {
  /// The bytes that are to stand in a file.
  func bytes(for file: FilePath) throws(DiskFailure) -> [UInt8] {
    do throws(WorkbookWritingFailure) {
      return try bytes()
    } catch {
      throw DiskFailure(.create, file, .ioError)
    }
  }
}
