extension StyleSheet {
  /// The list of pages, and the way back from a page to the one above it.
  static let navigation = """
    .pages { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
    .pages ul {
      display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none;
    }
    .pages a {
      display: inline-block; padding: 0.4rem 0; border-bottom: 3px solid transparent;
      font-weight: 600; text-decoration: none;
    }
    .pages a:hover { border-bottom-color: var(--line); }
    .pages a[aria-current] { border-bottom-color: var(--accent); color: var(--ink); }
    .trail { margin: 1.25rem 0 -1rem; font-size: 0.9375rem; }
    @media print { .pages, .trail { display: none; } }

    """
}
