/// What was due from a supplier for a data set and period, and what came: one entry per file, or
/// one without a file.
package struct LedgerEntry: Hashable, Sendable, Codable {
  package enum State: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nothing is owed, and nothing earlier is in use.
    case notDue = "not-due"
    /// Owed, not there yet, the deadline has not passed.
    case expected
    case onTime = "on-time"
    case late
    /// Came, but not every owed project has an accepted report.
    case partial
    case rejected
    /// Owed, the deadline has passed, nothing came.
    case missing
    /// Came after the lock; kept, not counted unless accepted.
    case afterLock = "after-lock"
    /// Nothing is owed this period; earlier reports stay in use.
    case carriedForward = "carried-forward"

    package var name: Wording {
      switch self {
      case .notDue: Wording(de: "nicht fällig", en: "not due")
      case .expected: Wording(de: "wird erwartet", en: "expected")
      case .onTime: Wording(de: "pünktlich", en: "on time")
      case .late: Wording(de: "verspätet", en: "late")
      case .partial: Wording(de: "unvollständig", en: "partial")
      case .rejected: Wording(de: "zurückgewiesen", en: "rejected")
      case .missing: Wording(de: "fehlt", en: "missing")
      case .afterLock: Wording(de: "nach Redaktionsschluss", en: "after lock")
      case .carriedForward: Wording(de: "fortgeschrieben", en: "carried forward")
      }
    }
  }

  package let period: Period
  package let supplier: SupplierID
  package let dataSet: String
  /// Nil where nothing is owed.
  package let due: Day?
  package let received: ReceivedTime?
  package let state: State
  /// Nil where nothing came.
  package let file: String?
  package let sha256: String?
  /// Rows or elements in the file, and how many were accepted and rejected.
  package let rows: Int
  package let accepted: Int
  package let rejected: Int

  package init(
    period: Period, supplier: SupplierID, dataSet: String, due: Day?, received: ReceivedTime?,
    state: State, file: String?, sha256: String?, rows: Int, accepted: Int, rejected: Int
  ) {
    self.period = period
    self.supplier = supplier
    self.dataSet = dataSet
    self.due = due
    self.received = received
    self.state = state
    self.file = file
    self.sha256 = sha256
    self.rows = rows
    self.accepted = accepted
    self.rejected = rejected
  }

  /// The order of every list of entries.
  package static func precedes(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    (left.period, left.supplier, left.dataSet, left.file ?? "")
      < (right.period, right.supplier, right.dataSet, right.file ?? "")
  }
}
