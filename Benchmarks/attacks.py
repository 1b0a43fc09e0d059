"""Time and memory of `check` and `inspect` on files that mean harm, all in one run.

  attacks.py PROGRAM ATTACK-FILES     ATTACK-FILES: the program that writes the files

Every file must end with 65 and its finding within a second and 100 MB; the rest is counted and listed.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

PROGRAM, WRITER = sys.argv[1:3]
SECONDS, MEGABYTES = 1.0, 100.0


def run(command, path):
    """Exit code, words, wall and CPU seconds and peak memory in MB; the best of three runs."""
    best = None
    for _ in range(3):
        with tempfile.TemporaryFile() as words:
            start = time.perf_counter()
            process = subprocess.Popen(
                [PROGRAM, command, "--language", "en", path], stdout=words, stderr=words)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            words.seek(0)
            result = (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
                      process.returncode, words.read().decode())
        best = min(best or result, result)
    return best


def fault(words, code, path, rule, place, reason):
    """What of the finding is not as it must be; empty if nothing is."""
    for line in words.splitlines():
        if line.startswith(path + place) and ": error: " in line and line.endswith(f"[{rule}]"):
            if reason not in line:
                return f"no “{reason}” in: {line}"
            return "" if code == 65 else f"exit code {code}"
    return f"no {rule}, exit code {code}: {words.strip()[:300]}"


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        listed = subprocess.run([WRITER, folder], check=True, capture_output=True, text=True).stdout
        print("| File | size | rule | `check` | | `inspect` | |\n|---|---|---|---|---|---|---|")
        for line in listed.splitlines():
            name, rule, place, reason = line.split("\t")
            path = str(pathlib.Path(folder) / name)
            size = os.path.getsize(path)
            cells, notes = [], []
            for command in ("check", "inspect"):
                wall, cpu, memory, code, words = run(command, path)
                cells += [f"{wall:.2f} s", f"{memory:.0f} MB"]
                wrong = fault(words, code, path, rule, place, reason)
                if wall > SECONDS or memory > MEGABYTES:
                    wrong = f"{wrong} too much ({cpu:.2f} s of the processor)"
                if wrong:
                    notes.append(f"  {command} {name}: {wrong}")
            print(f"| {name} | {size / 1000:,.1f} kB | `{rule}` | {' | '.join(cells)} |", flush=True)
            for note in notes:
                print(note, flush=True)
            faults += len(notes)
    print(f"{faults} of the runs not as they must be")
    return 1 if faults else 0


sys.exit(main())
