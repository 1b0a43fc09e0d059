"""The job of `delimited-benchmark aggregate` in polars or DuckDB; prints the same groups.

  grouping_peer.py polars|duckdb FILE THREADS

Wall and CPU seconds until the library was there go to standard error.
"""
import json
import os
import sys
import time

COLUMNS = ("id name competency focus status percent budget due start lead contact fixed batch "
           "comment as_of").split()


def by_polars(path):
    import polars
    started()
    types = dict.fromkeys(COLUMNS, polars.String) | {
        "percent": polars.Float64, "budget": polars.Float64, "due": polars.Date}
    table = polars.scan_csv(
        path, separator=";", schema=types, decimal_comma=True, try_parse_dates=True)
    due = polars.col("due").dt
    groups = table.group_by("competency", due.year().alias("year"), due.quarter(), "status").agg(
        polars.len(), polars.col("percent").sum(), polars.col("budget").sum())
    return groups.collect(engine="streaming").rows()


def by_duckdb(path, threads):
    import duckdb
    started()
    types = dict.fromkeys(COLUMNS, "VARCHAR") | {
        "percent": "DECIMAL(4, 1)", "budget": "DECIMAL(12, 2)", "due": "DATE"}
    base = duckdb.connect(config={"threads": threads, "preserve_insertion_order": False})
    return base.execute(
        "SELECT competency, year(due), quarter(due), status, count(*), sum(percent), sum(budget) "
        "FROM read_csv(?, delim = ';', quote = '\"', escape = '\"', header = true, "
        f"decimal_separator = ',', auto_detect = false, columns = {types}) GROUP BY ALL",
        [path]).fetchall()


def started():
    print(json.dumps([time.perf_counter() - START, time.process_time()]), file=sys.stderr)


START = time.perf_counter()
library, path, threads = sys.argv[1:4]
os.environ["POLARS_MAX_THREADS"] = threads
rows = by_polars(path) if library == "polars" else by_duckdb(path, int(threads))
print("\n".join(sorted(
    f"{competency};{year}-Q{quarter};{status};{count};{round(percent * 10)};{round(budget * 100)}"
    for competency, year, quarter, status, count, percent, budget in rows)))
