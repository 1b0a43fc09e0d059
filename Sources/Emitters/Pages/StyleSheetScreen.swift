extension StyleSheet {
  /// Colours, type and layout of a page, from 320 pixels up.
  static let screen = """
    :root {
      color-scheme: light dark;
      --ink: #1b1f24; --soft: #4d5763; --line: #cfd6dd; --faint: #eef2f5; --paper: #ffffff;
      --accent: #004a7c; --on-accent: #ffffff; --focus: #b34700; --strong-line: #6b7682;
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word;
    }
    a { color: var(--accent); }
    a:hover { text-decoration: none; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: 1rem; top: -10rem; }
    .skip:focus {
      top: 0.5rem; z-index: 1; padding: 0.5rem 1rem; background: var(--paper);
    }
    .top, .contents, main, body > footer { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
    .top {
      display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem;
      padding-top: 1rem; padding-bottom: 0.75rem;
    }
    .top p { margin: 0; }
    .brand strong { font-size: 1.125rem; letter-spacing: -0.01em; }
    .publisher { color: var(--soft); margin-left: 0.4rem; }
    .badges { display: flex; flex-wrap: wrap; gap: 0.4rem; }
    .badge {
      padding: 0.05rem 0.6rem; border: 1px solid var(--accent); border-radius: 1rem;
      background: var(--accent); color: var(--on-accent); font-size: 0.8125rem; font-weight: 600;
    }
    .badge.outlined { background: none; color: var(--accent); }
    .languages { margin-left: auto; }
    .languages a { display: inline-block; padding: 0.25rem 0; }
    .contents ul {
      display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0.35rem 0;
      border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); list-style: none;
    }
    .contents a {
      display: inline-block; padding: 0.3rem 0; font-size: 0.9375rem; text-decoration: none;
    }
    .contents a:hover { text-decoration: underline; }
    h1 {
      max-width: 24em; margin: 2rem 0 0.75rem; font-size: clamp(1.75rem, 1.1rem + 2.6vw, 3rem);
      line-height: 1.12; letter-spacing: -0.02em; text-wrap: balance;
    }
    .kicker {
      display: block; margin-bottom: 0.6rem; color: var(--soft); font-size: 1rem; font-weight: 400;
      line-height: 1.4; letter-spacing: 0;
    }
    .lead { max-width: 44em; margin: 0 0 1.25rem; font-size: 1.1875rem; line-height: 1.5; }
    .note {
      max-width: 60rem; margin: 0.75rem 0; padding: 0.6rem 1rem;
      border-left: 4px solid var(--accent); background: var(--faint); font-size: 0.9375rem;
    }
    section { margin: 3.25rem 0 0; }
    h2 {
      margin: 0 0 0.75rem; font-size: 1.625rem; line-height: 1.2; letter-spacing: -0.01em;
    }
    h3 { margin: 1.75rem 0 0.25rem; font-size: 1.125rem; }
    p { max-width: 44em; margin: 0.5rem 0 1rem; }
    [data-figure] { white-space: nowrap; }
    body > footer {
      margin-top: 4rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--soft);
      font-size: 0.875rem;
    }
    body > footer p { max-width: none; margin: 0.35rem 0; }

    """
}
