"""Fills in a form with LibreOffice, as a clerk would, and tells what may be typed into it.

usage: fill_form.py FORM.xlsx FILLED.xlsx [PROJECT HEADING VALUE]…

Needs LibreOffice Calc and python3-uno. Prints the validations of the first sheet, one per line.
A value is typed as the clerk's keyboard would: LibreOffice decides whether it is a number or a day.
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def option(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def headings(sheet):
    for row in range(20):
        names = {}
        for column in range(64):
            name = sheet.getCellByPosition(column, row).String
            if name:
                names[name] = column
        if "Projekt-ID" in names:
            return row, names
    raise SystemExit("the form has no heading Projekt-ID")


def main(form, filled, changes):
    pipe = f"forms{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={url(profile)}", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
            document = desktop.loadComponentFromURL(
                url(form), "_blank", 0, (option("Hidden", True),))
            sheet = document.Sheets.getByIndex(0)
            header, columns = headings(sheet)
            for name, column in columns.items():
                cell = sheet.getCellByPosition(column, header + 1)
                rule = cell.Validation
                locked = "locked" if cell.CellProtection.IsLocked else "open"
                print(name, locked, rule.Type.value, rule.getFormula1(), rule.getFormula2(),
                      rule.ErrorAlertStyle.value, rule.ErrorMessage, sep="|")
            print("protected" if sheet.isProtected() else "unprotected")
            key = columns["Projekt-ID"]
            rows = {sheet.getCellByPosition(key, row).String: row
                    for row in range(header + 1, header + 500)}
            for project, heading, value in changes:
                cell = sheet.getCellByPosition(columns[heading], rows[project])
                cell.setFormula(value)
            document.storeToURL(url(filled), (option("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
            desktop.terminate()
        finally:
            try:
                office.wait(20)
            except subprocess.TimeoutExpired:
                office.kill()


if __name__ == "__main__":
    rest = sys.argv[3:]
    main(sys.argv[1], sys.argv[2], [tuple(rest[i:i + 3]) for i in range(0, len(rest), 3)])
