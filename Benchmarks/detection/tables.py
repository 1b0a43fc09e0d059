"""Compares the tables that `inspect --csv` writes of damaged files with what they should be.

    python tables.py PROGRAM FOLDER [--misses]

FOLDER is `damaged` as `make.py` writes it. Every file is read twice: with detection, and with its dialect
given. Per kind of damage: the share of files written exactly as wanted, and the F1 measures of header,
records and cells (cells of the header, rows and cells as multisets).
"""

import csv
import re
import subprocess
import sys
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def rows(text):
    return list(csv.reader(text.splitlines(keepends=True)))


def f1(wanted, found):
    if not wanted and not found:
        return 1.0
    common = sum((Counter(wanted) & Counter(found)).values())
    return 2 * common / (len(wanted) + len(found))


def measures(wanted, found):
    return (
        float(wanted == found),
        f1(wanted[0] if wanted else [], found[0] if found else []),
        f1([tuple(row) for row in wanted[1:]], [tuple(row) for row in found[1:]]),
        f1([cell for row in wanted for cell in row], [cell for row in found for cell in row]),
    )


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    names = sorted(path.name for path in (folder / "csv").iterdir())

    def look(name):
        wanted = rows((folder / "clean" / name).read_text(encoding="utf-8"))
        results = []
        for given in ([], ["--dialect", str(folder / "dialects" / f"{name}.json")]):
            command = [program, "inspect", "--quiet", "--csv", *given, str(folder / "csv" / name)]
            run = subprocess.run(command, capture_output=True, timeout=60)
            results.append(measures(wanted, rows(run.stdout.decode("utf-8"))))
        return name, results

    kinds = defaultdict(list)
    with ThreadPoolExecutor(2) as pool:
        for name, results in pool.map(look, names):
            kinds[re.sub(r"-\d\d(-\d)?\.csv$|\.csv$", "", name)].append(results)
            if "--misses" in sys.argv and results[0][0] + results[1][0] < 2:
                print("missed:", name, [[round(value, 3) for value in one] for one in results])
    print("| damage | files | detected: exact, header, records, cells | declared: the same |")
    total = []
    for kind, results in [*sorted(kinds.items()), ("all", total)]:
        if kind != "all":
            total += results
        means = [
            " ".join(f"{sum(r[way][m] for r in results) / len(results):.3f}" for m in range(4))
            for way in (0, 1)
        ]
        print(f"| {kind} | {len(results)} | {means[0]} | {means[1]} |")


main()
