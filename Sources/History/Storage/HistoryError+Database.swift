import GRDB

/// What SQLite's result codes mean for the history (https://www.sqlite.org/rescode.html).
extension HistoryError {
  init(_ error: any Error) {
    if let known = error as? HistoryError {
      self = known
    } else if let failure = error as? DatabaseError {
      self.init(failure)
    } else if error is DecodingError {
      self = .damaged(reason: "a stored value has another form than expected (\(error))")
    } else {
      self = .failed(reason: "\(error)")
    }
  }

  private init(_ failure: DatabaseError) {
    let reason = failure.message ?? "SQLite result \(failure.resultCode.rawValue)"
    switch failure.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(reason: reason)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_READONLY:
      self = .cannotOpen(reason: reason)
    case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: self = .refused(reason: reason)
    default: self = .failed(reason: reason)
    }
  }
}
