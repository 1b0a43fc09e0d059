"""Reads delimited text with the program's reader and its peers in turn; prints medians and ratios.

  delimited.py BENCHMARK PROGRAM PYTHON [MEGABYTES]

BENCHMARK: delimited-benchmark, PROGRAM: strategy-report, both optimised; PYTHON: one that has the
packages of Benchmarks/requirements.txt. MEGABYTES: 1000 if left out; that much room is needed in
the folder for temporary files, which TMPDIR names.
"""
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from timing import ROUNDS, in_turn, ratio, report, timed

BENCHMARK, PROGRAM, PYTHON = sys.argv[1:4]
MEGABYTES = int(sys.argv[4]) if len(sys.argv) > 4 else 1_000
HERE = pathlib.Path(__file__).parent

CSV_MODULE = """
import csv, sys
out = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\\n")
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    out.writerows(csv.reader(file, delimiter=";"))
"""


def groups(path, threads):
    """Read, check UTF-8, convert, group: with polars and DuckDB at the same number of threads."""
    names = {"ours": [BENCHMARK, "aggregate", path, str(threads)]}
    for library in ("polars", "duckdb"):
        names[library] = [PYTHON, str(HERE / "grouping_peer.py"), library, path, str(threads)]
    runs = {name: [] for name in names}
    starts = {name: [] for name in names}
    answers = {}
    for _ in range(ROUNDS):
        for name, command in names.items():
            with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
                runs[name].append(timed(command, out, err))
                out.seek(0)
                err.seek(0)
                answers[name] = out.read().splitlines()
                starts[name].append(json.loads(err.read() or "[0, 0]"))
    print(f"{len(answers['ours'])} groups in {MEGABYTES} MB, {threads} thread(s)")
    for name in names:
        assert answers[name] == answers["ours"], f"{name} has other groups"
    whole = {name: report(name, runs[name]) for name in names}
    alone = {
        name: [statistics.median(run[n] - start[n] for run, start in zip(runs[name], starts[name]))
               for n in (0, 1)]
        for name in names}
    for name in ("polars", "duckdb"):
        ratio(whole["ours"], whole[name], f"ratio to {name}")
        ratio(alone["ours"], alone[name], f"ratio to {name} without its start")


def tokens(path):
    """The reader alone: every record, all its cells known, UTF-8 checked, lines counted."""
    commands = {"reader alone": [BENCHMARK, "count", path], "wc -l": ["wc", "-l", path]}
    if shutil.which("zsv"):
        commands["zsv count"] = ["zsv", "count", "-O", ";", path]
    else:
        print("zsv is not there (https://github.com/liquidaty/zsv); left out")
    medians = in_turn(commands)
    for name in list(commands)[1:]:
        ratio(medians["reader alone"], medians[name], f"ratio to {name}")


def inspected(path):
    """Everything `inspect` says of a whole file: types and samples of all columns, findings."""
    in_turn({"inspect": [PROGRAM, "inspect", path]}, rounds=3)


def clean_copy(folder):
    """`inspect --csv` beside Python's csv module and csvkit."""
    path = str(folder / "hundred.csv")
    subprocess.run([BENCHMARK, "generate", path, "100"], check=True)
    csvformat = str(pathlib.Path(PYTHON).parent / "csvformat")
    medians = in_turn({
        "inspect --csv, 100 MB": [PROGRAM, "inspect", "--csv", path],
        "Python's csv module": [PYTHON, "-c", CSV_MODULE, path],
        "csvformat (csvkit)": [csvformat, "-d", ";", "-U", "1", path],
    }, rounds=3)
    own, *others = medians
    for name in others:
        ratio(medians[own], medians[name], f"ratio to {name}")


def damaged(folder):
    """Peak memory with files that are nothing but damage, of 50 and of 200 MB."""
    head = b"id;name;status\n"
    kinds = {
        "one quote that is never closed": (head + b'1;"open', b";more text\n2;3"),
        "one line without end": (head + b'1;"', b"no end, and no quote either "),
        "a defect in every row": (head, b'1;"a"b;x\xff\n2;\xc3\x83\xc2\xbc;y\n3;"c;\n'),
    }
    path = folder / "damaged.csv"
    for name, (start, row) in kinds.items():
        for megabytes in (50, 200):
            block = row * (1_000_000 // len(row))
            with open(path, "wb") as file:
                file.write(start)
                for _ in range(megabytes):
                    file.write(block)
            report(f"{name}, {megabytes} MB", [timed([BENCHMARK, "count", str(path)])])


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    path = str(folder / "table.csv")
    subprocess.run([BENCHMARK, "generate", path, str(MEGABYTES)], check=True)
    for threads in (1, 2):
        groups(path, threads)
    tokens(path)
    inspected(path)
    (folder / "table.csv").unlink()
    damaged(folder)
    clean_copy(folder)
