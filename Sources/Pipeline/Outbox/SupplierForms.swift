import Editions
import Emitters
import Ingest
import StrategyModel

extension Office {
  /// The forms of a period, by supplier: as it is known before anything came for it.
  ///
  /// - Parameter earlier: The periods before it, in order of time.
  func forms(_ period: Period, earlier: [TakenPeriod]) -> [(supplier: Supplier, form: SupplierForm)]
  {
    let plan = configuration.plan(for: period)
    let snapshot = TakenPeriod.assess(
      [], findings: [], period: period, office: self,
      earlier: earlier.filter { $0.period < period }, today: period.lastDay
    ).snapshot
    let contact = OfficeContact(
      text: configuration.branding.contact, addresses: configuration.contacts)
    return suppliers.compactMap { supplier in
      SupplierForm(for: supplier, snapshot, plan: plan, strategy: strategy, contact: contact)
        .map { (supplier, $0) }
    }
  }

  func letter(_ kind: LetterKind, to supplier: Supplier, about form: SupplierForm) -> Letter {
    Letter(
      kind, to: supplier, about: form, lock: configuration.plan(for: form.period).lock,
      template: configuration.letters[kind])
  }
}
