"""Makes files to detect and damaged tables to read, always the same, from the project's own input.

    python make.py FOLDER [COUNT]

FOLDER/mutated: COUNT files (default 400) written in other dialects, with and without header, titles,
"Stand:" lines, sums and blanks, and `labels.csv` for `measure.py`.
FOLDER/damaged: one table with one damage each, for `tables.py`: `csv/` as it is to be read, `clean/` as
it is to be written, `dialects/` what is declared where something is. The kinds of damage, their
sizes and how a repaired file looks follow the paper "Pollock: A Data Loading Benchmark" (Vitagliano
et al., PVLDB 16, 2023).
"""

import csv
import io
import json
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INPUT = ROOT / "input"
DELIVERIES = INPUT / "deliveries"
SOURCES = [
    (INPUT, "projects.csv", ";", "utf-8"),
    (INPUT, "issues.csv", ";", "utf-8"),
    (INPUT, "decisions.csv", ";", "utf-8"),
    (DELIVERIES, "*/musteramt-d/openproject-projekte.csv", ",", "utf-8-sig"),
    (DELIVERIES, "*/musteramt-f/vorlage-*.csv", ";", "utf-8-sig"),
]
COLUMNS = ["id", "slot", "batch", "fixed_on", "name_de", "name_en", "source", "aliases"]
NAMES = {"\t": "tab", " ": "space"}


def tables():
    found = []
    for folder, pattern, delimiter, encoding in SOURCES:
        for path in sorted(folder.glob(pattern)):
            text = path.read_text(encoding=encoding)
            rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
            rows = [row for row in rows if len(row) == len(rows[0])]
            # A column that is empty throughout says nothing.
            filled = [i for i in range(len(rows[0])) if any(row[i] for row in rows[1:])]
            if len(rows) > 5 and len(filled) > 2:
                found.append([[row[i] for i in filled] for row in rows])
    return found


def written(rows, delimiter, quote, escape, everything, end):
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            needs = any(mark in cell for mark in (delimiter, quote, "\n", "\r"))
            if needs or everything or cell != cell.strip():
                inner = cell.replace("\\", "\\\\") if escape == "\\" else cell
                cell = quote + inner.replace(quote, escape + quote) + quote
            cells.append(cell)
        lines.append(delimiter.join(cells) + end)
    return "".join(lines)


def mutate(folder, count):
    choose = random.Random(125)
    sources = tables()
    folder.mkdir(parents=True, exist_ok=True)
    labels = [["file", "encoding", "delimiter", "quote", "header"]]
    for number in range(count):
        rows = choose.choice(sources)
        columns = sorted(choose.sample(range(len(rows[0])), choose.randint(2, min(9, len(rows[0])))))
        start = choose.randint(1, max(1, len(rows) - 6))
        body = rows[start : start + choose.randint(3, 60)]
        chosen = [[row[i] for i in columns] for row in [rows[0], *body]]
        hasHeader = choose.random() < 0.8
        # Without header nothing but values tells the rows apart from one; such tables are kept.
        table = chosen if hasHeader else chosen[1:]
        delimiter = choose.choice([";", ";", ",", ",", "\t", "|", "~", "^", ":"])
        quote = choose.choice(['"', '"', '"', "'"])
        escape = choose.choice([quote, quote, "\\"])
        end = choose.choice(["\r\n", "\n", "\r"])
        text = written(table, delimiter, quote, escape, choose.random() < 0.3, end)
        width = delimiter * (len(columns) - 1) if choose.random() < 0.5 else ""
        if choose.random() < 0.3:
            titles = ["Bericht des Musteramts", "Stand: 30.06.2024", ""]
            text = "".join(title + width + end for title in titles[choose.randint(0, 2) :]) + text
        if choose.random() < 0.2:
            text += delimiter.join(["Summe", *[""] * (len(columns) - 1)]) + end
        encoding = choose.choice(
            ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso-8859-1", "iso-8859-15", "cp850"]
        )
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            encoding, data = "utf-8", text.encode("utf-8")
        name = f"mutated-{number:04}.csv"
        (folder / name).write_bytes(data)
        shown = quote if quote in written(table, delimiter, quote, escape, False, end) else "none"
        if quote.encode() in data and shown == "none":
            shown = quote
        labels.append([name, encoding, NAMES.get(delimiter, delimiter), shown, str(int(hasHeader))])
    with open(folder / "labels.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(labels)


def damage(folder):
    for part in ("csv", "clean", "dialects"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    text = (INPUT / "projects.csv").read_text(encoding="utf-8")
    register = list(csv.DictReader(io.StringIO(text), delimiter=";"))[:50]
    rows = [COLUMNS, *([row[name] or "" for name in COLUMNS] for row in register)]
    width = len(rows[0])

    def save(name, text, clean, encoding="utf-8", **dialect):
        (folder / "csv" / name).write_bytes(text.encode(encoding))
        (folder / "clean" / name).write_text(
            written(clean, ",", '"', '"', True, "\n"), encoding="utf-8", newline=""
        )
        declared = {"delimiter": ",", "encoding": encoding, **dialect}
        (folder / "dialects" / f"{name}.json").write_text(json.dumps(declared), encoding="utf-8")

    def text(table, delimiter=",", quote='"', escape=None, end="\r\n"):
        return written(table, delimiter, quote, escape or quote, False, end)

    def lines(table):
        return [text([row]) for row in table]

    save("sound.csv", text(rows), rows)
    save("empty.csv", "", [])
    save("header-only.csv", text(rows[:1]), rows[:1])
    save("one-row.csv", text(rows[:2]), rows[:2])
    save("no-last-line-end.csv", text(rows).removesuffix("\r\n"), rows)
    save("blank-last-line.csv", text(rows) + "\r\n", rows)
    save("no-header.csv", text(rows[1:]), rows[1:], header=False)
    for count in (2, 3):
        joined = [[" ".join([cell] * count) for cell in rows[0]], *rows[1:]]
        twice = [rows[0]] * count + rows[1:]
        save(f"header-rows-{count}.csv", text(twice), joined, headerRowCount=count)
    titles = [["Bericht", *[""] * (width - 1)], [""] * width]
    save("titles.csv", text(titles + rows), rows, skipRows=2)
    for name, other in (
        ("same", rows),
        ("narrower", [row[:-1] for row in rows]),
        ("wider", [[*row, "neu" if row is rows[0] else "1"] for row in rows]),
    ):
        save(f"second-table-{name}.csv", text(rows) + text(other), rows)
    for delimiter in (";", "\t", "|", ":", "~", "^", ", ", "||"):
        code = "-".join(f"{ord(mark):02x}" for mark in delimiter)
        save(f"delimiter-{code}.csv", text(rows, delimiter), rows, delimiter=delimiter)
    save("quote-apostrophe.csv", text(rows, quote="'"), rows, quoteChar="'")
    save("escape-backslash.csv", text(rows, escape="\\"), rows, escapeChar="\\", doubleQuote=False)
    for name, end in (("lf", "\n"), ("cr", "\r")):
        save(f"line-end-{name}.csv", text(rows, end=end), rows, lineTerminators=end)
    for encoding in ("utf-16-le", "utf-16-be", "cp1252", "iso-8859-15", "cp850"):
        plain = [[cell.encode(encoding, "ignore").decode(encoding) for cell in row] for row in rows]
        save(f"encoding-{encoding}.csv", text(plain), plain, encoding=encoding)
    for number, row in enumerate(rows):
        before, line, after = lines(rows[:number]), lines([row])[0], lines(rows[number + 1 :])
        cells = [text([[cell]]).removesuffix("\r\n") for cell in row]
        for column in range(width):
            place = f"{number:02}-{column}.csv"

            def with_line(cells, marks, place=place, before=before, after=after):
                joined = "".join(cell + mark for cell, mark in zip(cells, marks, strict=True))
                return "".join([*before, joined, "\r\n", *after])

            marks = [","] * (width - 1) + [""]
            more = [*row[:column], "", *row[column:]]
            save(
                f"separator-more-{place}",
                with_line([*cells[:column], "", *cells[column:]], [*marks[:column], ",", *marks[column:]]),
                [*rows[:number], more, *rows[number + 1 :]],
            )
            if column > 0:
                fewer = [*marks[: column - 1], "", *marks[column:]]
                joined = [*row[: column - 1], row[column - 1] + row[column], *row[column + 1 :]]
                # Two quoted cells without a separator are one with a stray quote: no table is right.
                if '"' not in cells[column - 1] + cells[column]:
                    save(
                        f"separator-fewer-{place}",
                        with_line(cells, fewer),
                        [*rows[:number], joined, *rows[number + 1 :]],
                    )
            quoted = [*cells]
            quoted[column] = '"' + cells[column]
            stray = [*row[:column], '"' + row[column], *row[column + 1 :]]
            # An empty cell that gets two quotes, or a quoted one three, is no other text.
            save(
                f"quote-more-{place}",
                with_line(quoted, marks),
                [*rows[:number], stray, *rows[number + 1 :]],
            )
        other = "".join([*before, line.replace(",", " "), *after])
        save(f"row-of-blanks-{number:02}.csv", other, rows)


def main():
    folder = Path(sys.argv[1])
    mutate(folder / "mutated", int(sys.argv[2]) if len(sys.argv) > 2 else 400)
    damage(folder / "damaged")


main()
