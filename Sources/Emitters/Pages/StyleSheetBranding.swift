extension StyleSheet {
  /// The city's logo, which stays on a white card at night, and whom to ask.
  static let branding = """
    .logo {
      display: block; width: auto; height: auto; max-width: 12rem; max-height: 3.5rem;
    }
    .contact a { overflow-wrap: anywhere; }
    @media screen and (prefers-color-scheme: dark) {
      .logo { padding: 0.3rem; border-radius: 0.25rem; background: #ffffff; }
    }
    @media print { .logo { max-height: 12mm; } }

    """
}
