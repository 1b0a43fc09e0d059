extension StyleSheet {
  /// Pages of single projects and parts of the grid: facts, slots, what stands for unknown names.
  static let facts = """
    .facts {
      display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: 0;
      max-width: 60rem; margin: 0.75rem 0 1rem;
    }
    .facts dt, .facts dd {
      min-width: 0; margin: 0; padding: 0.4rem 0; border-top: 1px solid var(--line);
    }
    .facts dt { padding-right: 1.5rem; color: var(--soft); }
    .facts .remark { color: var(--soft); }
    .sentences { max-width: 60rem; margin: 0.5rem 0 1rem; padding-left: 1.25rem; }
    .sentences li { margin: 0.35rem 0; }
    .placeholder, .unnamed { color: var(--soft); font-style: italic; }
    a .unnamed { color: inherit; }
    .place .unnamed { font-weight: 400; }
    .quiet { color: var(--soft); font-size: 0.9375rem; }
    .place { border-top: 1px solid var(--line); padding-top: 0.25rem; }
    .place h3 { margin-top: 0.75rem; }
    .place .slot { margin-right: 0.35em; color: var(--soft); font-weight: 400; }
    .place.former { margin-left: 1.25rem; }
    .effect.conflicts { padding: 0 0.35rem; border: 2px solid currentColor; font-weight: 700; }
    .words td.effect-cell { min-width: 9rem; }
    .neighbours { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
    .neighbours ul {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; margin: 0;
      padding: 0; list-style: none;
    }
    .neighbours li { max-width: 30rem; }
    @media (max-width: 34rem) {
      .facts { display: block; }
      .facts dt { padding-bottom: 0; }
      .facts dd { padding-top: 0; border-top: 0; }
    }
    @media print {
      .neighbours { display: none; }
      .facts { grid-template-columns: 45mm 1fr; }
      .facts dt, .facts dd { padding: 1mm 0; }
      .facts dt, .facts dd, .place, .sentences li { break-inside: avoid; }
      .place h3 { font-size: 11pt; }
      .quiet { font-size: 8.5pt; }
    }

    """
}
