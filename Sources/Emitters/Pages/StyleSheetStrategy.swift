extension StyleSheet {
  /// Lists of goals, values and main foci on the page about the strategy.
  static let strategy = """
    .points { max-width: 44em; margin: 0.5rem 0 1rem; padding-left: 1.25rem; }
    .points li { margin: 0.2rem 0; }
    .grid-list {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      gap: 0 2.5rem;
    }
    .grid-list h3 { margin-bottom: 0.4rem; line-height: 1.3; }
    .grid-list .points { margin-top: 0; padding-left: 0; list-style: none; }
    .grid-list .points li { margin: 0; padding: 0.3rem 0; border-top: 1px solid var(--line); }
    .arithmetic { max-width: none; font-size: 1.25rem; font-weight: 600; }
    @media print {
      .grid-list { display: block; columns: 2; column-gap: 8mm; }
      .grid-list > div { break-inside: avoid; }
      .arithmetic { max-width: none; font-size: 12pt; }
    }

    """
}
