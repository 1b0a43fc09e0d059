import GRDB
package import StrategyModel

/// Drafts: which snapshot the internal tree shows; every change of it is kept.
extension HistoryStore {
  /// The present draft of a period; nil where there never was one.
  package func draft(_ period: Period) throws(HistoryError) -> StoredDraft? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM draft_list WHERE period = ?", arguments: [period.storedText])
      return try row.map { row in
        StoredDraft(
          period: try row.value("period"), knowledge: try row.text("knowledge"),
          contentDigest: try row.text("content_digest"), at: try row.text("made_at"))
      }
    }
  }

  /// Notes what the draft shows from now on; the same knowledge and content again change nothing.
  ///
  /// - Throws: `refused` where no snapshot with this period and knowledge was remembered.
  package func setDraft(_ draft: StoredDraft) throws(HistoryError) {
    try write { database in
      let present = try self.draft(draft.period)
      guard
        present?.knowledge != draft.knowledge || present?.contentDigest != draft.contentDigest
      else { return }
      try database.execute(
        sql: """
          INSERT INTO drafts (period, knowledge, content_digest, made_at) VALUES (?, ?, ?, ?)
          """,
        arguments: [draft.period.storedText, draft.knowledge, draft.contentDigest, draft.at])
    }
  }
}
