/// Step 1: what came in, what was read from it, what was known then, and the runs themselves.
extension Migration {
  static let factsOfARun = Migration(
    name: "facts of a run",
    statements: [
      """
      CREATE TABLE migrations (
        number INTEGER PRIMARY KEY CHECK (number >= 1),
        name TEXT NOT NULL UNIQUE
      ) STRICT;
      """,
      deliveryTables, snapshotTables, findingAndLedgerTables, runTables,
      SchemaTerm.keep(
        "migrations", "deliveries", "delivery_filings", "delivery_acceptances",
        "delivery_contents", "snapshots", "snapshot_projects", "findings", "ledger_entries", "runs",
        "run_periods", "run_ends"),
    ].joined(separator: "\n"))

  private static let deliveryTables = """
    CREATE TABLE deliveries (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL \(SchemaTerm.isStated("file")),
      sha256 TEXT NOT NULL \(SchemaTerm.isDigest("sha256")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      first_seen TEXT NOT NULL \(SchemaTerm.isTime("first_seen")),
      UNIQUE (file, sha256)
    ) STRICT;
    CREATE TABLE delivery_filings (
      id INTEGER PRIMARY KEY,
      delivery INTEGER NOT NULL REFERENCES deliveries,
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      supplier TEXT NOT NULL \(SchemaTerm.isStated("supplier")),
      data_set TEXT \(SchemaTerm.isStated("data_set")),
      received TEXT \(SchemaTerm.isTime("received"))
    ) STRICT;
    CREATE INDEX delivery_filings_of_delivery ON delivery_filings (delivery);
    CREATE TABLE delivery_acceptances (
      id INTEGER PRIMARY KEY,
      delivery INTEGER NOT NULL REFERENCES deliveries,
      reason TEXT NOT NULL \(SchemaTerm.isStated("reason")),
      accepted_by TEXT NOT NULL \(SchemaTerm.isStated("accepted_by")),
      accepted_at TEXT NOT NULL \(SchemaTerm.isTime("accepted_at"))
    ) STRICT;
    CREATE INDEX delivery_acceptances_of_delivery ON delivery_acceptances (delivery);
    CREATE TABLE delivery_contents (
      sha256 TEXT PRIMARY KEY \(SchemaTerm.isDigest("sha256")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      zlib BLOB NOT NULL
    ) STRICT;
    CREATE TABLE readings (
      key TEXT PRIMARY KEY \(SchemaTerm.isStated("key")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      zlib BLOB NOT NULL
    ) STRICT;
    """

  private static let snapshotTables = """
    CREATE TABLE snapshots (
      id INTEGER PRIMARY KEY,
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      knowledge TEXT NOT NULL \(SchemaTerm.isDigest("knowledge")),
      remembered_at TEXT NOT NULL \(SchemaTerm.isTime("remembered_at")),
      is_retrospective INTEGER NOT NULL \(SchemaTerm.isFlag("is_retrospective")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      zlib BLOB NOT NULL,
      UNIQUE (period, knowledge)
    ) STRICT;
    CREATE TABLE snapshot_projects (
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      project TEXT NOT NULL \(SchemaTerm.isStated("project")),
      slot TEXT NOT NULL \(SchemaTerm.isStated("slot")),
      is_fixed INTEGER NOT NULL \(SchemaTerm.isFlag("is_fixed")),
      is_current INTEGER NOT NULL \(SchemaTerm.isFlag("is_current")),
      status TEXT NOT NULL \(statusCheck),
      status_since TEXT,
      report_period TEXT \(SchemaTerm.isPeriod("report_period")),
      reported_by TEXT,
      carried_forward INTEGER NOT NULL \(SchemaTerm.isFlag("carried_forward")),
      PRIMARY KEY (snapshot, project)
    ) STRICT, WITHOUT ROWID;
    """

  private static let statusCheck = SchemaTerm.isOne(
    "status", of: "planned", "ongoing", "paused", "implemented", "cancelled", "integrated",
    "unknown")

  private static let findingAndLedgerTables = """
    CREATE TABLE findings (
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      position INTEGER NOT NULL \(SchemaTerm.isCount("position")),
      rule TEXT NOT NULL \(SchemaTerm.isStated("rule")),
      severity TEXT NOT NULL \(SchemaTerm.isOne("severity", of: "error", "warning", "note")),
      file TEXT NOT NULL,
      place TEXT NOT NULL \(SchemaTerm.isOne("place", of: "file", "text", "cell", "node")),
      line INTEGER CHECK ((line IS NULL) = (place = 'file')),
      column INTEGER CHECK ((column IS NULL) = (place = 'file')),
      part TEXT CHECK ((part IS NULL) = (place IN ('file', 'text'))),
      supplier TEXT,
      period TEXT \(SchemaTerm.isPeriod("period")),
      project TEXT,
      field TEXT,
      value TEXT,
      arguments TEXT CHECK (arguments IS NULL OR json_valid(arguments)),
      further_count INTEGER NOT NULL \(SchemaTerm.isCount("further_count")),
      answered INTEGER NOT NULL \(SchemaTerm.isFlag("answered")),
      PRIMARY KEY (snapshot, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ledger_entries (
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      position INTEGER NOT NULL \(SchemaTerm.isCount("position")),
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      supplier TEXT NOT NULL \(SchemaTerm.isStated("supplier")),
      data_set TEXT NOT NULL \(SchemaTerm.isStated("data_set")),
      due TEXT \(SchemaTerm.isDay("due")),
      received TEXT \(SchemaTerm.isTime("received")),
      state TEXT NOT NULL \(ledgerStateCheck),
      file TEXT,
      sha256 TEXT \(SchemaTerm.isDigest("sha256")),
      rows INTEGER NOT NULL \(SchemaTerm.isCount("rows")),
      accepted INTEGER NOT NULL \(SchemaTerm.isCount("accepted")),
      rejected INTEGER NOT NULL \(SchemaTerm.isCount("rejected")),
      PRIMARY KEY (snapshot, position)
    ) STRICT, WITHOUT ROWID;
    """

  private static let ledgerStateCheck = SchemaTerm.isOne(
    "state", of: "not-due", "expected", "on-time", "late", "partial", "rejected", "missing",
    "after-lock", "carried-forward")

  private static let runTables = """
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      command TEXT NOT NULL \(SchemaTerm.isStated("command")),
      version TEXT NOT NULL \(SchemaTerm.isStated("version")),
      started TEXT NOT NULL \(SchemaTerm.isTime("started"))
    ) STRICT;
    CREATE TABLE run_periods (
      run INTEGER NOT NULL REFERENCES runs,
      position INTEGER NOT NULL \(SchemaTerm.isCount("position")),
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_ends (
      run INTEGER PRIMARY KEY REFERENCES runs,
      finished TEXT NOT NULL \(SchemaTerm.isTime("finished")),
      exit_code INTEGER NOT NULL CHECK (exit_code BETWEEN 0 AND 255)
    ) STRICT;
    """
}
