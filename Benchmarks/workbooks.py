"""Reads an .xlsx of 100,000 rows beside openpyxl's read-only mode and polars, all in one run.

  workbooks.py PROGRAM PYTHON     PYTHON: one that has the packages of Benchmarks/requirements.txt
"""
import datetime
import pathlib
import random
import sys
import tempfile

from timing import ROUNDS, ratio, report, timed

PROGRAM, PYTHON = sys.argv[1:3]
SHEET_ROWS = 100_000

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
    one_workbook(pathlib.Path(folder))
