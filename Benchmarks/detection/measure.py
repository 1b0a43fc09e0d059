"""Compares what programs detect in a folder of delimited files with what is known of the files.

    python measure.py PROGRAM FOLDER [--misses]

FOLDER holds files and `labels.csv` (`file,encoding,delimiter,quote,header`): a label that is empty is
not known and not judged; `quote` is `none` where no cell is quoted, `header` the number of header rows,
`delimiter` is `none` for one column. PROGRAM is the built `strategy-report`; beside it CleverCSV
and DuckDB's sniffer look at the same files (packages of `requirements.txt` beside this file).

An encoding is right if it gives the same text as the labelled one; a delimiter and a quote are right too
where neither they nor the labelled ones occur in the file (one column, no quotes); a header is right if
there is one or none as labelled.
"""

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

import clevercsv
import duckdb
from clevercsv.encoding import get_encoding

# CleverCSV's time grows with the square of what it is given.
CLEVERCSV_CHARACTERS = 50_000
SECONDS = 60
TOLD = ("encoding", "delimiter", "quote", "header")
NAMES = {"none": "", "tab": "\t", "space": " "}


def ours(program, path):
    run = subprocess.run(
        [program, "inspect", "--format", "json", str(path)], capture_output=True, timeout=SECONDS
    )
    found = json.loads(run.stdout)
    dialect = found["dialect"] or {}
    return {
        "encoding": found["encoding"],
        "delimiter": dialect.get("delimiter", ""),
        "quote": dialect.get("quoteChar") or "",
        "header": dialect.get("headerRowCount", 0) > 0,
    }


def of_clevercsv(path):
    encoding = get_encoding(str(path))
    text = path.read_bytes().decode(encoding)[:CLEVERCSV_CHARACTERS]
    dialect = clevercsv.Detector().detect(text)
    return {
        "encoding": encoding,
        "delimiter": dialect.delimiter,
        "quote": dialect.quotechar,
        "header": clevercsv.Detector().has_header(text),
    }


def of_duckdb(path):
    name = str(path).replace("'", "''")
    query = f"SELECT Delimiter, Quote, HasHeader FROM sniff_csv('{name}')"
    row = duckdb.execute(query).fetchone()
    quote = "" if row[1] in ("\0", "(empty)", None) else row[1]
    return {"encoding": "utf-8", "delimiter": row[0], "quote": quote, "header": row[2]}


def same_text(data, one, other):
    try:
        texts = [data.decode(name).removeprefix("\ufeff") for name in (one or "ascii", other)]
        return texts[0] == texts[1]
    except (LookupError, UnicodeDecodeError):
        return False


def seen(data, *marks):
    """Those of the marks that occur; where neither does, nothing tells them apart."""
    return [mark for mark in marks if mark and mark.encode() in data]


def judge(data, label, found):
    """Which of the labels are met; those that are not known are left out."""
    right = {}
    if label["encoding"]:
        right["encoding"] = same_text(data, found.get("encoding"), label["encoding"])
    if label["delimiter"]:
        wanted = NAMES.get(label["delimiter"], label["delimiter"])
        got = found.get("delimiter") or ""
        right["delimiter"] = got == wanted or not seen(data, wanted, got)
    if label["quote"]:
        wanted = NAMES.get(label["quote"], label["quote"])
        got = found.get("quote") or ""
        right["quote"] = got == wanted or not seen(data, wanted, got)
    if label["header"]:
        right["header"] = "header" in found and bool(found["header"]) == (label["header"] != "0")
    return right


def guarded(look):
    def stop(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        return look()
    except Exception:  # a peer that fails has found nothing
        return {}
    finally:
        signal.alarm(0)


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    shows_misses = "--misses" in sys.argv
    programs = {
        "strategy-report": lambda path: ours(program, path),
        "CleverCSV": of_clevercsv,
        "DuckDB": of_duckdb,
    }
    with open(folder / "labels.csv", encoding="utf-8", newline="") as file:
        labels = list(csv.DictReader(file))
    counts = {name: {told: [0, 0] for told in (*TOLD, "all")} for name in programs}
    for label in labels:
        path = folder / label["file"]
        data = path.read_bytes()
        for name, look in programs.items():
            found = guarded(lambda: look(path))
            right = judge(data, label, found)
            for told, good in [*right.items(), ("all", all(right.values()))]:
                counts[name][told][0] += good
                counts[name][told][1] += 1
            if shows_misses and name == "strategy-report" and not all(right.values()):
                wrong = [told for told, good in right.items() if not good]
                print("missed:", label["file"], {t: (label[t], found.get(t)) for t in wrong})
    print(f"{len(labels)} files in {folder.name}, percent right (of how many labelled)")
    print("| | " + " | ".join((*TOLD, "all")) + " |")
    for name, told in counts.items():
        cells = [f"{100 * g / n:.1f} ({n})" if n else "–" for g, n in told.values()]
        print(f"| {name} | " + " | ".join(cells) + " |")


main()
