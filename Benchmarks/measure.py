"""Runs the program and its peers in turn and prints the median of each figure and the ratios.

  measure.py PROGRAM PYTHON     PYTHON: one that has the packages of Benchmarks/requirements.txt
"""
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM, PYTHON = sys.argv[1:3]
HERE = pathlib.Path(__file__).parent
ROUNDS = 5
MEGABYTES = 100
SHEET_ROWS = 100_000

PEER = """
import csv, sys
out = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\\n")
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    out.writerows(csv.reader(file, delimiter=";"))
"""

OPENPYXL = """
import csv, sys, openpyxl
out = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\\n")
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
out.writerows(book.active.iter_rows(values_only=True))
"""

POLARS = """
import sys, polars
polars.read_excel(sys.argv[1]).write_csv(sys.stdout.buffer, quote_style="always")
"""


def timed(command):
    """Wall and CPU seconds and peak memory in MB of a command; 0, 1 and 2 are success."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    assert os.waitstatus_to_exitcode(status) in (0, 1, 2), command
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def report(name, runs):
    """Prints medians, and returns wall and CPU seconds."""
    wall, cpu, memory = (statistics.median(figure) for figure in zip(*runs))
    print(f"{name:<42} wall {wall:7.3f} s   cpu {cpu:7.3f} s   memory {memory:6.1f} MB")
    return wall, cpu


def ratio(own, other):
    print(f"{'ratio':<42} wall {own[0] / other[0]:7.3f}     cpu {own[1] / other[1]:7.3f}")


def instructions(folder):
    """Counts instructions of a full run and of one in which nothing changed, if valgrind is there."""
    if not shutil.which("valgrind") or not shutil.which("strip"):
        print("instructions: valgrind and strip (binutils) are needed to count them")
        return
    program = folder / "program"
    subprocess.run(["strip", "-o", program, PROGRAM], check=True)
    counts = []
    for _ in range(2):
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out",
             str(program), "run", "--all", "--quiet", "--today", "2024-09-01",
             "--output", str(folder / "counted"), "--reports", str(folder / "pages")],
            capture_output=True, text=True)
        counts.append(int(re.search(r"Collected : (\d+)", result.stderr)[1]))
    print(f"{'instructions: run --all':<42} {counts[0]:>14,}")
    print(f"{'instructions: the same, nothing changed':<42} {counts[1]:>14,}")
    print(f"{'ratio':<42} {counts[1] / counts[0]:.3f}")


def table(path):
    """A semicolon table with quoted cells, line breaks inside some, and umlauts."""
    dice = random.Random(125)
    words = ["Grünfläche", "Straße", "Umbau", "Brücke; Nord", "läuft", "Zeile\nzwei"]
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("id;name;status;percent;budget;date;comment\r\n")
        size = 0
        while size < MEGABYTES * 1_000_000:
            comment = " ".join(dice.choices(words, k=6))
            line = (
                f"kp-{dice.randrange(1000):03d};{dice.choice(words[:3])};in Arbeit;"
                f"{dice.randrange(1000) / 10};{dice.randrange(10**7) / 100};"
                f'{dice.randrange(1, 29):02d}.06.2024;"{comment}"\r\n'
            )
            size += len(line.encode())
            file.write(line)


def documents(folder):
    """What a run wrote for people and programs, by its path; not its own records."""
    return sorted(
        str(path.relative_to(folder)) for tree in ("output", "reports")
        for path in (folder / tree).rglob("*")
        if path.suffix in (".csv", ".html", ".svg", ".txt") and "latest" not in path.parts)


def size(folder, names):
    return sum((folder / name).stat().st_size for name in names) / 1_000_000


def whole_run(folder):
    """`run --all` into empty folders beside a Python program that writes as many documents."""
    job = [PROGRAM, "run", "--all", "--quiet", "--today", "2024-09-01",
           "--output", str(folder / "output"), "--reports", str(folder / "reports")]
    plan, peer = folder / "plan.json", folder / "peer"
    ours, theirs = [], []
    for number in range(ROUNDS):
        for part in ("output", "reports", "peer"):
            shutil.rmtree(folder / part, ignore_errors=True)
        ours.append(timed(job))
        if number == 0:
            names = documents(folder)
            page = next(folder / name for name in names if name.endswith("index.html"))
            style = re.search("<style>(.*?)</style>", page.read_text("utf-8"), re.DOTALL)[1]
            plan.write_text(json.dumps({"style": style, "documents": names}), "utf-8")
        theirs.append(timed([PYTHON, str(HERE / "peer.py"), "input", str(plan), str(peer)]))
    written = [name for name in names if (peer / name).exists()]
    assert written == names, "the peer has not written every document"
    kinds = {kind: sum(name.endswith(kind) for name in names) for kind in (".html", ".svg", ".csv")}
    print(f"{len(names)} documents: {kinds['.html']} pages, {kinds['.svg']} charts, "
          f"{kinds['.csv']} tables; {size(folder, names):.1f} MB, the peer {size(peer, names):.1f} MB")
    own = report("run --all, 8 periods of input/", ours)
    other = report("the same number of documents in Python", theirs)
    ratio(own, other)
    parts = json.loads(subprocess.run(
        [PYTHON, str(HERE / "peer.py"), "input", str(plan), str(peer)],
        capture_output=True, text=True, check=True).stdout)
    print("of which the peer: " + ", ".join(f"{name} {took:.2f} s" for name, took in parts.items()))
    report("run --all, nothing changed", [timed(job) for _ in range(ROUNDS)])


def one_file(folder):
    """`inspect --csv` beside Python's csv module."""
    table(folder / "table.csv")
    ours = [PROGRAM, "inspect", "--csv", str(folder / "table.csv")]
    peer = [PYTHON, "-c", PEER, str(folder / "table.csv")]
    pairs = [(timed(ours), timed(peer)) for _ in range(ROUNDS)]
    own = report(f"inspect --csv, {MEGABYTES} MB", [pair[0] for pair in pairs])
    other = report(f"Python's csv module, {MEGABYTES} MB", [pair[1] for pair in pairs])
    ratio(own, other)


def workbook(path):
    """An .xlsx of 100,000 rows as departments send them: words, days, percent, money, remarks."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    dice = random.Random(125)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Meldung")
    words = ["Grünfläche", "Straße", "Umbau", "Brücke", "läuft", "nach Plan", "verzögert"]
    formats = {4: "0%", 5: "dd.mm.yyyy", 6: "dd.mm.yyyy", 7: '#,##0.00 "€"', 8: '#,##0.00 "€"'}
    sheet.append(["Projekt-ID", "Nr", "Projektname", "Status", "Fortschritt", "Beginn geplant",
                  "Ende geplant", "Budget (€)", "Ist-Kosten (€)", "Ampel", "Bemerkung"])
    for number in range(SHEET_ROWS):
        day = datetime.date(2018, 1, 1) + datetime.timedelta(days=dice.randrange(4000))
        values = [f"kp-{number}", number, " ".join(dice.choices(words, k=3)), "in Arbeit",
                  dice.randrange(101) / 100, day, day + datetime.timedelta(days=400),
                  dice.randrange(10**8) / 100, dice.randrange(10**7) / 100, "grün",
                  " ".join(dice.choices(words, k=8))]
        row = []
        for column, value in enumerate(values):
            cell = WriteOnlyCell(sheet, value)
            if column in formats:
                cell.number_format = formats[column]
            row.append(cell)
        sheet.append(row)
    book.save(path)


def one_workbook(folder):
    """`inspect --csv` of an .xlsx beside openpyxl's read-only mode and polars' reader."""
    path = str(folder / "workbook.xlsx")
    workbook(path)
    jobs = [[PROGRAM, "inspect", "--csv", path], [PYTHON, "-c", OPENPYXL, path],
            [PYTHON, "-c", POLARS, path]]
    rounds = [[timed(job) for job in jobs] for _ in range(ROUNDS)]
    own, python, rust = (
        report(name, [runs[index] for runs in rounds])
        for index, name in enumerate([f"inspect --csv, .xlsx of {SHEET_ROWS} rows",
                                      "openpyxl, read-only", "polars (calamine)"]))
    ratio(own, python)
    ratio(own, rust)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    whole_run(folder)
    instructions(folder)
    one_file(folder)
    one_workbook(folder)
