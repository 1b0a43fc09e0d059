/// Why the history could not do what was asked.
package enum HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such file, it may not be read or written, or it is no history.
  case cannotOpen(reason: String)
  /// A later version of the program wrote it; both numbers are of schemas.
  case newerSchema(found: Int, known: Int)
  /// The file's pages or a stored value are not what was written.
  case damaged(reason: String)
  /// Another process is writing and did not end while this one waited.
  case busy
  /// What was named is not in the history.
  case notFound(what: String)
  /// A constraint of the schema or the state of a release forbids it.
  case refused(reason: String)
  /// The disk is full, or input or output failed.
  case failed(reason: String)

  package var description: String {
    switch self {
    case .cannotOpen(let reason): "The history cannot be opened: \(reason)."
    case .newerSchema(let found, let known):
      "The history has schema \(found), written by a later version of this program; "
        + "this version knows schemas up to \(known)."
    case .damaged(let reason): "The history is damaged: \(reason)."
    case .busy: "Another process is writing to the history."
    case .notFound(let what): "The history does not hold \(what)."
    case .refused(let reason): "The history refuses this: \(reason)."
    case .failed(let reason): "The history could not be read or written: \(reason)."
    }
  }
}
