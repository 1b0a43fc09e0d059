/// Step 3: what people ask, ready to be selected from; the present state beside the facts.
extension Migration {
  static let views = Migration(
    name: "views",
    statements: [deliveryView, snapshotViews, runView, releaseViews].joined(separator: "\n"))

  private static let deliveryView = """
    CREATE VIEW delivery_list AS
    SELECT d.id AS id, f.period AS period, f.supplier AS supplier, f.data_set AS data_set,
      d.file AS file, d.sha256 AS sha256, d.size AS size, f.received AS received,
      d.first_seen AS first_seen, a.reason AS accepted_reason, a.accepted_by AS accepted_by,
      a.accepted_at AS accepted_at,
      EXISTS (SELECT 1 FROM delivery_contents c WHERE c.sha256 = d.sha256) AS is_kept
    FROM deliveries d
    JOIN delivery_filings f
      ON f.id = (SELECT max(id) FROM delivery_filings WHERE delivery = d.id)
    LEFT JOIN delivery_acceptances a
      ON a.id = (SELECT max(id) FROM delivery_acceptances WHERE delivery = d.id);
    """

  private static let snapshotViews = """
    CREATE VIEW draft_list AS
    SELECT period, knowledge, content_digest, made_at
    FROM drafts WHERE id IN (SELECT max(id) FROM drafts GROUP BY period);
    CREATE VIEW project_list AS
    SELECT s.period AS period, s.knowledge AS knowledge, p.project AS project, p.slot AS slot,
      p.is_fixed AS is_fixed, p.is_current AS is_current, p.status AS status,
      p.status_since AS status_since, p.report_period AS report_period,
      p.reported_by AS reported_by, p.carried_forward AS carried_forward,
      EXISTS (SELECT 1 FROM draft_list d
        WHERE d.period = s.period AND d.knowledge = s.knowledge) AS is_in_draft
    FROM snapshots s JOIN snapshot_projects p ON p.snapshot = s.id;
    CREATE VIEW finding_list AS
    SELECT s.period AS of_period, s.knowledge AS knowledge, f.position AS position, f.rule AS rule,
      f.severity AS severity, f.file AS file, f.place AS place, f.line AS line,
      f.column AS column, f.part AS part, f.supplier AS supplier, f.period AS period,
      f.project AS project, f.field AS field, f.value AS value, f.further_count AS further_count,
      f.answered AS answered
    FROM snapshots s JOIN findings f ON f.snapshot = s.id;
    CREATE VIEW ledger_list AS
    SELECT s.period AS of_period, s.knowledge AS knowledge, l.position AS position,
      l.period AS period, l.supplier AS supplier, l.data_set AS data_set, l.due AS due,
      l.received AS received, l.state AS state, l.file AS file, l.sha256 AS sha256,
      l.rows AS rows, l.accepted AS accepted, l.rejected AS rejected
    FROM snapshots s JOIN ledger_entries l ON l.snapshot = s.id;
    """

  private static let runView = """
    CREATE VIEW run_list AS
    SELECT r.id AS id, r.command AS command, r.version AS version, r.started AS started,
      e.finished AS finished, e.exit_code AS exit_code,
      (SELECT group_concat(period, ' ')
        FROM (SELECT period FROM run_periods WHERE run = r.id ORDER BY position)) AS periods
    FROM runs r LEFT JOIN run_ends e ON e.run = r.id;
    """

  private static let releaseViews = """
    CREATE VIEW release_list AS
    SELECT r.id AS id, r.period AS period, r.audience AS audience, r.number AS number,
      coalesce(s.state, 'released') AS state, r.knowledge AS knowledge, r.program AS program,
      r.released_by AS released_by, r.released_at AS released_at, r.note AS note,
      r.reason AS reason, r.not_before AS not_before, s.reason AS state_reason,
      s.decided_by AS state_by, s.decided_at AS state_at
    FROM releases r
    LEFT JOIN release_states s
      ON s.id = (SELECT id FROM release_states WHERE release = r.id
        ORDER BY state = 'withdrawn' DESC LIMIT 1);
    CREATE VIEW open_intent_list AS
    SELECT id, kind, period, audience, digest, begun_at
    FROM intents WHERE id NOT IN (SELECT intent FROM intent_ends);
    """
}
