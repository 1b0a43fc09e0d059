extension StyleSheet {
  /// Long pictures stay legible on paper: they may fill a page.
  static let charts = """
    @media print {
      p + figure { break-before: avoid; }
      #timeline figure svg, #deliveries figure svg { max-height: 215mm; }
      #issues figure svg { max-height: 110mm; }
      #status-moves figure svg { max-height: 140mm; }
    }

    """
}
