extension StyleSheet {
  /// Lists of what there is to do.
  static let feedback = """
    .tasks { max-width: 50rem; margin: 0.75rem 0 1.5rem; padding: 0 0 0 1.6rem; }
    .tasks li { margin: 0 0 0.9rem; padding: 0.1rem 0 0.1rem 0.5rem; }
    .tasks p { margin: 0.15rem 0; }
    .tasks .again {
      display: inline-block; padding: 0 0.5rem; border: 1px solid var(--strong-line);
      border-radius: 1rem; color: var(--soft); font-size: 0.8125rem;
    }
    .tasks .value { color: var(--soft); }
    .alias-lines { max-width: 50rem; }
    .alias-lines code { overflow-wrap: anywhere; }
    .tasks code { color: var(--ink); overflow-wrap: anywhere; }
    .tasks .remedy { padding-left: 0.75rem; border-left: 3px solid var(--accent); }
    @media print {
      .tasks li { break-inside: avoid; }
      .tasks li:first-child { break-before: avoid; }
      .tasks .again { font-size: 8pt; }
    }

    """
}
