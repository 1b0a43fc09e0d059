extension StyleSheet {
  /// Texts of the office: each voice has its label, its line and its type, not its colour alone; and
  /// the text of the council paper.
  static let officeTexts = """
    .voice { max-width: 46rem; margin: 0.75rem 0 1.5rem; padding: 0.5rem 0 0.25rem 1.25rem; }
    .voice p { margin: 0.4rem 0 0.75rem; }
    .voice .speaker {
      margin: 0; color: var(--soft); font-size: 0.875rem; font-weight: 600;
    }
    .voice.mayor { border-left: 6px double var(--accent); }
    .voice.mayor p:not(.speaker) {
      font-family: Georgia, "Liberation Serif", "Times New Roman", serif; font-size: 1.1875rem;
    }
    .voice.office {
      padding-right: 1.25rem; border: 1px solid var(--strong-line); border-left-width: 6px;
      background: var(--faint);
    }
    .voice.department { border-left: 4px dotted var(--strong-line); }
    .paper-list { max-width: 44em; margin: 0.5rem 0 1rem; padding-left: 1.5rem; }
    .paper-list li { margin: 0.2rem 0; }
    #non-public { padding: 0.25rem 1.25rem 0.5rem; border: 2px dashed var(--strong-line); }
    @media print {
      .voice { break-inside: avoid; }
      .voice.mayor p:not(.speaker) { font-size: 11pt; }
      .voice .speaker { font-size: 8.5pt; }
    }

    """
}
