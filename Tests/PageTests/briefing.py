#!/usr/bin/env python3
"""Prints council briefings with a real browser: each must be two whole sheets of A4.

    python3 Tests/PageTests/briefing.py reports/internal/2024-Q2/de/council-briefing.html …

The largest ones that the program makes come from

    STRATEGY_REPORT_BRIEFINGS=FOLDER swift test --filter BriefingPrintTests

Exits 1 where a page has another number of sheets or another size, where letters are smaller than
9 points (outside pictures), or where the foot of a sheet does not stand on its own sheet. Needs
Chromium (CHROMIUM, else the first found in PATH) and poppler's pdfinfo and pdftotext.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BROWSERS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
SMALLEST = 9.0


def browser():
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        sys.exit("briefing: no Chromium; set CHROMIUM or install chromium-headless-shell")
    return found


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def printed(page, folder):
    pdf = pathlib.Path(folder) / "page.pdf"
    subprocess.run(
        [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--print-to-pdf={pdf}", pathlib.Path(page).resolve().as_uri()],
        check=True, capture_output=True, timeout=120)
    return pdf


def complaints(page):
    """What is wrong with a page, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = printed(page, folder)
        facts = dict(line.split(":", 1) for line in output("pdfinfo", pdf).splitlines() if ":" in line)
        sheets = int(facts["Pages"])
        if sheets != 2:
            yield f"{sheets} sheets instead of 2"
        if "A4" not in facts["Page size"]:
            yield f"the sheets are not A4:{facts['Page size']}"
        for number in range(1, min(sheets, 2) + 1):
            text = output("pdftotext", "-f", str(number), "-l", str(number), "-layout", pdf, "-")
            if not re.search(rf"\b{number} / 2\s*$", text.rstrip("\f\n ") + "\n"):
                yield f"sheet {number} does not end with its foot"
        # Boxes of words are as high as ascent and descent: 1.117 of the size for Liberation Sans.
        boxes = output("pdftotext", "-bbox", pdf, "-")
        heights = [float(bottom) - float(top)
                   for top, bottom in re.findall(r'yMin="([\d.]+)".*?yMax="([\d.]+)"', boxes)]
        if heights and min(heights) < SMALLEST * 1.1:
            yield f"letters of {min(heights) / 1.117:.1f} points, smaller than {SMALLEST:.0f}"


def main(pages):
    if not pages:
        sys.exit(__doc__)
    absent = [page for page in pages if not pathlib.Path(page).is_file()]
    if absent:
        sys.exit(f"briefing: no such file: {', '.join(absent)}")
    failed = 0
    for page in pages:
        for complaint in complaints(page):
            failed = 1
            print(f"{page}: {complaint}", file=sys.stderr)
    print(f"briefing: {len(pages)} looked at, {'not all' if failed else 'all'} are two sheets of A4")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
