"""Runs the program and its peers in turn and prints the median of each figure and the ratios.

  measure.py PROGRAM PYTHON     PYTHON: one that has the packages of Benchmarks/requirements.txt
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from timing import ROUNDS, ratio, report, timed

PROGRAM, PYTHON = sys.argv[1:3]
HERE = pathlib.Path(__file__).parent


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


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    whole_run(folder)
    instructions(folder)
