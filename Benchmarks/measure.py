"""Runs the program and a peer in turn and prints the median of each figure and their ratio."""
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

PROGRAM = sys.argv[1]
ROUNDS = 5
MEGABYTES = 100

PEER = """
import csv, sys
out = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\\n")
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    out.writerows(csv.reader(file, delimiter=";"))
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
    wall, cpu, memory = (statistics.median(figure) for figure in zip(*runs))
    print(f"{name:<42} wall {wall:7.3f} s   cpu {cpu:7.3f} s   memory {memory:6.1f} MB")
    return wall


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


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    job = [PROGRAM, "run", "--all", "--quiet", "--today", "2024-09-01",
           "--output", str(folder / "output"), "--reports", str(folder / "reports")]
    first = []
    for _ in range(ROUNDS):
        for part in ("output", "reports"):
            shutil.rmtree(folder / part, ignore_errors=True)
        first.append(timed(job))
    report("run --all, 8 periods of input/", first)
    report("the same, nothing changed", [timed(job) for _ in range(ROUNDS)])
    instructions(folder)
    table(folder / "table.csv")
    ours = [PROGRAM, "inspect", "--csv", str(folder / "table.csv")]
    peer = [sys.executable, "-c", PEER, str(folder / "table.csv")]
    pairs = [(timed(ours), timed(peer)) for _ in range(ROUNDS)]
    own = report(f"inspect --csv, {MEGABYTES} MB", [pair[0] for pair in pairs])
    other = report(f"Python's csv module, {MEGABYTES} MB", [pair[1] for pair in pairs])
    print(f"{'ratio':<42} {own / other:.2f}")
