"""Reads XML with the program's reader and its peers in turn; prints medians and ratios.

  xml_reader.py BENCHMARK PYTHON [MEGABYTES]

BENCHMARK: xml-benchmark, optimised; PYTHON: one that has the packages of
Benchmarks/requirements.txt. xmllint is Debian's (libxml2-utils). MEGABYTES: 500 if left out; that
much room is needed in the folder for temporary files, which TMPDIR names.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from timing import ROUNDS, in_turn, ratio, report, timed

BENCHMARK, PYTHON = sys.argv[1:3]
MEGABYTES = int(sys.argv[3]) if len(sys.argv) > 3 else 500
HERE = pathlib.Path(__file__).parent
SCHEMA = HERE.parent / "Sources/Ingest/Schema/status-report.xsd"


def generate(kind, path, megabytes):
    subprocess.run([BENCHMARK, "generate", kind, path, str(megabytes)], check=True)


def groups(path):
    """Every field read, converted and grouped, beside libxml2's own program that only parses."""
    commands = {
        "ours": [BENCHMARK, "aggregate", path],
        "xmllint --sax --noout": ["xmllint", "--sax", "--noout", path],
        "xmllint --stream --noout": ["xmllint", "--stream", "--noout", path],
    }
    medians = in_turn(commands)
    for name in list(commands)[1:]:
        ratio(medians["ours"], medians[name], f"ratio to {name}")
    return medians


def equal_groups(path, own, rounds=1):
    """The same job with Python's readers; the groups must be the same, one by one."""
    expected = subprocess.run([BENCHMARK, "aggregate", path], check=True, capture_output=True).stdout
    print(f"{len(expected.splitlines())} groups in {MEGABYTES} MB")
    for library in ("lxml", "ElementTree"):
        runs = []
        for _ in range(rounds):
            with tempfile.TemporaryFile() as out:
                runs.append(timed([PYTHON, "-B", str(HERE / "xml_peer.py"), library, path], out))
                out.seek(0)
                assert out.read() == expected, f"{library} has other groups"
        ratio(own, report(f"{library} (iterparse)", runs), f"ratio to {library}")


def schema(path):
    """The program's own format with and without its schema."""
    medians = in_turn({
        "status reports": [BENCHMARK, "count", path],
        "status reports with XSD": [BENCHMARK, "count", path, str(SCHEMA)],
    })
    ratio(medians["status reports with XSD"], medians["status reports"], "ratio with to without")


def memory(folder):
    """Peak memory by size."""
    for megabytes in (5, 50):
        path = str(folder / "small.xml")
        generate("export", path, megabytes)
        report(f"ours, {megabytes} MB", [timed([BENCHMARK, "aggregate", path])])


print(f"{ROUNDS} rounds; load {os.getloadavg()[0]:.1f} at the beginning")
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    path = str(folder / "export.xml")
    generate("export", path, MEGABYTES)
    own = groups(path)["ours"]
    equal_groups(path, own)
    generate("reports", path, MEGABYTES // 5)
    schema(path)
    memory(folder)
print(f"load {os.getloadavg()[0]:.1f} at the end")
