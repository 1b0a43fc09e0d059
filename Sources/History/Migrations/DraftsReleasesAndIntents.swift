/// Step 2: which snapshot the draft shows, what was released, and publications under way.
extension Migration {
  static let draftsReleasesAndIntents = Migration(
    name: "drafts, releases and intents",
    statements: [
      draftTable, releaseTables, intentTables,
      SchemaTerm.keep(
        "drafts", "releases", "release_states", "release_files", "intents", "intent_folders",
        "intent_ends"),
      SchemaTerm.keepUnlessDeleted("release_figures", "release_contents"),
      deletedOnlyWhenWithdrawn,
    ].joined(separator: "\n"))

  private static let draftTable = """
    CREATE TABLE drafts (
      id INTEGER PRIMARY KEY,
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      knowledge TEXT NOT NULL,
      content_digest TEXT NOT NULL \(SchemaTerm.isDigest("content_digest")),
      made_at TEXT NOT NULL \(SchemaTerm.isTime("made_at")),
      FOREIGN KEY (period, knowledge) REFERENCES snapshots (period, knowledge)
    ) STRICT;
    CREATE INDEX drafts_of_period ON drafts (period);
    """

  private static let releaseTables = """
    CREATE TABLE releases (
      id INTEGER PRIMARY KEY,
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      audience TEXT NOT NULL \(SchemaTerm.isStated("audience")),
      number INTEGER NOT NULL CHECK (number >= 1),
      knowledge TEXT NOT NULL,
      program TEXT NOT NULL \(SchemaTerm.isStated("program")),
      released_by TEXT NOT NULL \(SchemaTerm.isStated("released_by")),
      released_at TEXT NOT NULL \(SchemaTerm.isTime("released_at")),
      note TEXT,
      reason TEXT,
      not_before TEXT \(SchemaTerm.isDay("not_before")),
      UNIQUE (period, audience, number),
      FOREIGN KEY (period, knowledge) REFERENCES snapshots (period, knowledge)
    ) STRICT;
    CREATE TABLE release_figures (
      release INTEGER PRIMARY KEY REFERENCES releases,
      figures TEXT NOT NULL CHECK (json_valid(figures))
    ) STRICT;
    CREATE TABLE release_files (
      release INTEGER NOT NULL REFERENCES releases,
      tree TEXT NOT NULL \(SchemaTerm.isOne("tree", of: "output", "reports")),
      path TEXT NOT NULL \(SchemaTerm.isStated("path")),
      sha256 TEXT NOT NULL \(SchemaTerm.isDigest("sha256")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      PRIMARY KEY (release, tree, path)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX release_files_by_digest ON release_files (sha256);
    CREATE TABLE release_contents (
      sha256 TEXT PRIMARY KEY \(SchemaTerm.isDigest("sha256")),
      size INTEGER NOT NULL \(SchemaTerm.isCount("size")),
      zlib BLOB NOT NULL
    ) STRICT;
    CREATE TABLE release_states (
      id INTEGER PRIMARY KEY,
      release INTEGER NOT NULL REFERENCES releases,
      state TEXT NOT NULL \(SchemaTerm.isOne("state", of: "superseded", "withdrawn")),
      reason TEXT CHECK (state = 'superseded' OR trim(coalesce(reason, '')) <> ''),
      decided_by TEXT NOT NULL \(SchemaTerm.isStated("decided_by")),
      decided_at TEXT NOT NULL \(SchemaTerm.isTime("decided_at")),
      UNIQUE (release, state)
    ) STRICT;
    """

  private static let deletedOnlyWhenWithdrawn = """
    CREATE TRIGGER release_figures_no_delete BEFORE DELETE ON release_figures
    WHEN NOT EXISTS (
      SELECT 1 FROM release_states WHERE release = OLD.release AND state = 'withdrawn')
    BEGIN SELECT RAISE(ABORT, 'the figures of a release stay until it is withdrawn'); END;
    CREATE TRIGGER release_contents_no_delete BEFORE DELETE ON release_contents
    WHEN EXISTS (
      SELECT 1 FROM release_files
      WHERE sha256 = OLD.sha256 AND release NOT IN (
        SELECT release FROM release_states WHERE state = 'withdrawn'))
    BEGIN SELECT RAISE(ABORT, 'the files of a release stay until it is withdrawn'); END;
    """

  private static let intentTables = """
    CREATE TABLE intents (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL \(SchemaTerm.isStated("kind")),
      period TEXT NOT NULL \(SchemaTerm.isPeriod("period")),
      audience TEXT NOT NULL \(SchemaTerm.isStated("audience")),
      digest TEXT NOT NULL \(SchemaTerm.isDigest("digest")),
      begun_at TEXT NOT NULL \(SchemaTerm.isTime("begun_at"))
    ) STRICT;
    CREATE TABLE intent_folders (
      intent INTEGER NOT NULL REFERENCES intents,
      position INTEGER NOT NULL \(SchemaTerm.isCount("position")),
      folder TEXT NOT NULL \(SchemaTerm.isStated("folder")),
      PRIMARY KEY (intent, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE intent_ends (
      intent INTEGER PRIMARY KEY REFERENCES intents,
      ended_at TEXT NOT NULL \(SchemaTerm.isTime("ended_at"))
    ) STRICT;
    """
}
