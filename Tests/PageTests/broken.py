"""Pages that are broken on purpose: `sound.html` with one thing changed that one check must see."""
import base64
import hashlib
import pathlib
import re

SOUND = pathlib.Path(__file__).with_name("sound.html")

# The check that must fail, what is changed, and into what.
BREAKS = [
    ("nu", "<p class", "<li>Kein Absatz</li><p class"),
    ("axe", "<title>Eine Seite ohne Fehler</title>", "<title></title>"),
    ("axe", "--ink: #1b1f24", "--ink: #999999"),
    # Too pale at night only, on narrow screens only, on paper only.
    ("axe", "--ink: #e6e9ed", "--ink: #333333"),
    ("axe", "</style>", "@media (max-width: 400px) { a { font-size: 5px; position: fixed } }"
     " @media (max-width: 400px) { h1 { display: none } }</style>"),
    ("axe", "@media print {", "@media print { p { color: #bbbbbb }"),
    ("language", 'lang="de"', 'lang="en"'),
    ("language", 'lang="en"', 'lang="fr"'),
    ("headings", "<p class", "<h1>Noch eine</h1><p class"),
    ("headings", "h2", "h3"),
    ("ids", 'id="caption"', 'id="part"'),
    ("links", 'href="#table-1">Verweis', 'href="#table-2">Verweis'),
    ("policy", "default-src 'none'", "default-src 'self'"),
    ("policy", "style-src", "style-src 'unsafe-inline'"),
    ("policy", '<p class="card"', '<p class="card" style="color: red"'),
    ("policy", "</main>", "</main><script>var a = 1;</script>"),
    ("console", "</main>", "</main><script>var a = 1;</script>"),
    ("network", "default-src 'none'", "default-src 'none'; img-src file:"),
    ("tables", "<caption>Tabelle 1</caption>", ""),
    ("tables", '<th scope="col">Zahl', "<th>Zahl"),
    ("tables", "</section>",
     "<table><caption>T</caption><tbody><tr><td>1</td></tr></tbody></table></section>"),
    ("chart-name", 'role="img" ', ""),
    ("chart-name", ' aria-labelledby="chart"', ""),
    ("chart-name", 'aria-labelledby="chart"', 'aria-labelledby="nothing"'),
    ("chart-name", '<title id="chart">Drei von vier</title>',
     '<desc>Balken</desc><title id="chart">Drei von vier</title>'),
    ("chart-table", '<a href="#table-1">Zahlen in Tabelle 1</a>', "Zahlen"),
    ("chart-table", '<td data-figure="one">', "<td>"),
    ("type-size", "</style>", "td { font-size: 8px }</style>"),
    ("type-size", 'font-size="14" fill="#1b1f24"', 'font-size="4" fill="#1b1f24"'),
    # Large enough on a wide screen, too small where the picture shrinks.
    ("type-size", "min-width: 40rem", "min-width: 0"),
    ("clipped", "height: 4rem", "height: 1rem"),
    # Cut off only where readers set their own spacing.
    ("clipped", "height: 4rem; overflow: hidden", "width: 22rem; overflow: hidden; "
     "white-space: nowrap"),
    ("chart-clipped", 'x="320" y="35"', 'x="600" y="35"'),
    ("chart-overlap", 'x="320" y="35"', 'x="20" y="37"'),
    ("chart-contrast", 'font-size="14" fill="#ffffff"', 'font-size="14" fill="#1b1f24"'),
    ("chart-contrast", "figure { margin: 0; background: #ffffff;", "figure { margin: 0;"),
    ("chart-marks", 'fill="#004a7c"', 'fill="#ddeeff"'),
    ("reflow", "th, td { min-width: 4rem", ".card { width: 30rem"),
    ("paper", "th, td { min-width: 4rem", "th, td { min-width: 30rem"),
    ("keyboard", '<a href="#table-1">Verweis', '<a href="#table-1" tabindex="-1">Verweis'),
    ("keyboard", '<div class="scroll" role="region" tabindex="0" aria-label="Tabelle">',
     '<div class="scroll">'),
    ("focus", "outline: 3px solid #b34700", "outline: none"),
    ("focus", "</style>", "p a { position: fixed; top: -9rem }</style>"),
]

# What else a break needs.
WITH = {"network": ("</main>", '<img src="missing.png" alt="Bild"></main>')}


def write(folder):
    """The sound page and every broken one: [(path, check that must fail; nil for none)]."""
    sound = SOUND.read_text("utf-8")
    pages = [(folder / "sound.html", None)]
    (folder / "sound.html").write_text(sealed(sound), "utf-8")
    for number, (check, old, new) in enumerate(BREAKS, 1):
        if old not in sound:
            raise SystemExit(f"broken.py: the sound page has no {old!r}")
        text = sound.replace(old, new)
        if check in WITH:
            text = text.replace(*WITH[check])
        path = folder / f"{number:02d}-{check}.html"
        path.write_text(sealed(text), "utf-8")
        pages.append((path, check))
    return pages


def sealed(text):
    """The page with the digest of its style sheet in its policy."""
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return text.replace("DIGEST", digest)
