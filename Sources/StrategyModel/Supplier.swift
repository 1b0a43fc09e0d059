/// The id of a supplier or other organisation; the same form as a project's.
package struct SupplierID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Nil where the text does not have the form of an id.
  package init?(_ text: String) {
    guard Identifier.isValid(text) else { return nil }
    self.text = text
  }

  private init(known text: String) { self.text = text }

  /// Stands where it is not known whose a file is; no supplier may have it, as a test tells.
  package static let unnamed = SupplierID(known: "unknown-supplier")

  package static func < (left: SupplierID, right: SupplierID) -> Bool { left.text < right.text }

  package var description: String { text }
}

/// One kind of file that a supplier sends.
package struct DataSet: Hashable, Sendable {
  /// `report` where nothing else is stated.
  package let id: String
  /// How often it is owed; nil = as often as the strategy's periods.
  package let cadence: Cadence?
  /// The id of the profile that reads it; nil = found by its content.
  package let profile: String?
  /// A later delivery replaces the earlier one instead of updating its projects.
  package let replacesWhole: Bool
  /// Each project has a file of its own: files of other projects are neither earlier nor later
  /// ones of the same delivery.
  package let isOneFilePerProject: Bool

  package static let defaultID = "report"

  package init(
    id: String = DataSet.defaultID, cadence: Cadence? = nil, profile: String? = nil,
    replacesWhole: Bool = false, isOneFilePerProject: Bool = false
  ) {
    self.id = id
    self.cadence = cadence
    self.profile = profile
    self.replacesWhole = replacesWhole
    self.isOneFilePerProject = isOneFilePerProject
  }

  /// Whether a period is one in which this data set is owed: its end ends the data set's own.
  package func isDue(in period: Period) -> Bool {
    guard let cadence else { return true }
    return Period(cadence, containing: period.lastDay).lastDay == period.lastDay
  }
}

/// Whom the office writes to.
package struct SupplierContact: Hashable, Sendable {
  /// An e-mail address; nil = the office puts it in.
  package let email: String?
  /// `Guten Tag Frau Muster,`; nil = nobody in particular is addressed.
  package let salutation: String?

  package static let none = SupplierContact(email: nil, salutation: nil)

  package init(email: String?, salutation: String?) {
    self.email = email
    self.salutation = salutation
  }
}

/// An organisation that leads core projects and may owe deliveries.
package struct Supplier: Hashable, Sendable {
  package let id: SupplierID
  package let name: LocalizedText
  /// The id of an organisation kind; nil = not stated.
  package let kind: String?
  /// Other spellings of its name.
  package let variants: [String]
  /// Never empty.
  package let dataSets: [DataSet]
  /// The first period that it owes a delivery for; nil = it owes none.
  package let owesFrom: Period?
  /// The last period that it owes a delivery for; nil = without end.
  package let owesUntil: Period?
  /// Invented for demonstration.
  package let isDemonstration: Bool
  /// Personal data: stands in letters to the supplier, and nowhere else.
  package let contact: SupplierContact

  package init(
    id: SupplierID, name: LocalizedText, kind: String? = nil, variants: [String] = [],
    dataSets: [DataSet] = [], owesFrom: Period? = nil, owesUntil: Period? = nil,
    isDemonstration: Bool = false, contact: SupplierContact = .none
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.variants = variants
    self.dataSets = dataSets.isEmpty ? [DataSet()] : dataSets
    self.owesFrom = owesFrom
    self.owesUntil = owesUntil
    self.isDemonstration = isDemonstration
    self.contact = contact
  }

  /// Whether it owes anything at all for a period, by its span of duty.
  package func owes(in period: Period) -> Bool {
    guard let owesFrom, owesFrom.firstDay <= period.lastDay else { return false }
    return owesUntil.map { period.firstDay <= $0.lastDay } ?? true
  }

  /// The data sets owed for a period.
  package func dataSetsDue(in period: Period) -> [DataSet] {
    owes(in: period) ? dataSets.filter { $0.isDue(in: period) } : []
  }
}

/// When a period's deliveries are due, locked and presented.
package struct PeriodPlan: Hashable, Sendable {
  package let period: Period
  /// The day that reports are to describe; by default the period's last.
  package let asOf: Day
  /// The last day on which a delivery is on time.
  package let deadline: Day
  /// The last day on which a delivery is counted without being accepted by the office.
  package let lock: Day
  /// Later deadlines granted to single suppliers.
  package let extensions: [SupplierID: Day]
  package let paperDue: Day?
  package let session: Day?

  package init(
    period: Period, asOf: Day? = nil, deadline: Day, lock: Day,
    extensions: [SupplierID: Day] = [:], paperDue: Day? = nil, session: Day? = nil
  ) {
    self.period = period
    self.asOf = asOf ?? period.lastDay
    self.deadline = deadline
    self.lock = lock
    self.extensions = extensions
    self.paperDue = paperDue
    self.session = session
  }

  /// The plan of a period that has no file of its own.
  package init(period: Period, strategy: Strategy) {
    self.init(
      period: period, deadline: period.lastDay.adding(days: strategy.deadlineDays),
      lock: period.lastDay.adding(days: strategy.lockDays))
  }

  /// The last day on which a supplier's delivery is on time.
  package func due(_ supplier: SupplierID) -> Day {
    max(extensions[supplier] ?? deadline, deadline)
  }
}
