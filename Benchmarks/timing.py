"""Times commands; medians and ratios."""
import os
import statistics
import subprocess
import time

ROUNDS = 5


def timed(command, out=subprocess.DEVNULL, err=subprocess.DEVNULL):
    """Wall and CPU seconds and peak memory in MB of a command; 0, 1 and 2 are success."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=out, stderr=err)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1, 2), command
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def report(name, runs):
    """Prints medians, and returns wall and CPU seconds."""
    wall, cpu, memory = (statistics.median(figure) for figure in zip(*runs))
    print(f"{name:<42} wall {wall:7.3f} s   cpu {cpu:7.3f} s   memory {memory:6.1f} MB", flush=True)
    return wall, cpu


def ratio(own, other, name="ratio"):
    print(f"{name:<42} wall {own[0] / other[0]:7.3f}     cpu {own[1] / other[1]:7.3f}", flush=True)


def in_turn(commands, rounds=ROUNDS):
    """Runs named commands in turn, reports each, and gives its wall and CPU seconds by name."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(timed(command))
    return {name: report(name, figures) for name, figures in runs.items()}
