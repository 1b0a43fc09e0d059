"""Makes the workbooks of this folder and, by independent readers, the CSV files beside them.

Usage: python3 make.py           (openpyxl 3.1, odfpy 1.4, lxml; LibreOffice 7.4 as `soffice`)

`meldung.py.xlsx` is written by openpyxl; LibreOffice opens it, calculates its formulas and saves it in
its own ways. `meldung.xml` is written by hand as Excel 2003 writes it: LibreOffice 7.4 fails at that.
Every CSV file says what a reader that is not ours finds in the workbook beside it:
sheet, row, column, kind and value of each cell that is not empty.
"""

import csv
import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
from lxml import etree
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import from_excel

HERE = pathlib.Path(__file__).parent
FORMS = {
    "meldung.xlsx": "xlsx:Calc MS Excel 2007 XML",
    "meldung.ods": "ods",
    "meldung.fods": "fods:OpenDocument Spreadsheet Flat XML",
}


def write(path):
    book = openpyxl.Workbook()
    hints = book.active
    hints.title = "Hinweise & Ähnliches"
    hints.append(["Bitte je Projekt eine Zeile ausfüllen."])
    hints["A1"].comment = Comment("Diese Bemerkung ist kein Inhalt.", "Strategiebüro")
    sheet = book.create_sheet("Meldung Q2")
    sheet["A1"] = "Musteramt A – Meldung zu den Kernprojekten"
    sheet.merge_cells("A1:H1")
    sheet["A2"] = "Stand:"
    sheet["B2"] = datetime.date(2024, 6, 30)
    sheet["B2"].number_format = "dd.mm.yyyy"
    for column, title in enumerate(
        ["Projekt-ID", "Nr", "Status", "Fortschritt", "Ende geplant", "Umgesetzt am",
         "Budget (T€)", "Mittel verausgabt", "Dauerhaft fortgeführt", "Bemerkung"], 1):
        sheet.cell(4, column, title).font = Font(bold=True)
    rows = [
        ["kp-043", 7, "in Arbeit", 0.45, datetime.date(2025, 6, 30), None, 1250, 600000.5, False,
         "Zeile eins\nZeile zwei"],
        ["kp-044", 12, "umgesetzt", 1, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29),
         99.5, 99500, True, "„fertig“ & abgenommen <ja>"],
        ["kp-045", 100, "geplant", 0, datetime.date(2027, 1, 1), None, 0, 0, False, None],
        ["kp-046", 3, "in Arbeit", 0.333, datetime.date(2026, 12, 31), None, 12.125, -250, False,
         "  Leerzeichen  innen"],
    ]
    for index, values in enumerate(rows, 5):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(index, column, value)
            cell.number_format = {
                2: "000", 4: "0%", 5: "mm/yyyy" if index == 7 else "dd.mm.yyyy", 6: "d. mmm yy",
                7: '#,##0.00 "T€"', 8: '#,##0.00 "€"',
            }.get(column, "General")
    sheet.row_dimensions[6].hidden = True
    sheet["A11"] = "Summe"
    sheet["G11"] = "=SUM(G5:G8)"
    sheet["G11"].number_format = '#,##0.00 "T€"'
    sheet["H11"] = "=1/0"
    sheet["J11"] = '="berechnet: "&A5'
    sheet["B12"] = sheet["C12"] = sheet["D12"] = "x"
    sheet["A14"] = datetime.time(9, 30)
    sheet["A14"].number_format = "hh:mm"
    sheet["A15"] = 0.1 + 0.2
    sheet["A16"] = 123456789012
    sheet["A17"] = -0.5
    sheet["A18"] = datetime.datetime(2024, 6, 30, 14, 15)
    sheet["A18"].number_format = "dd.mm.yyyy hh:mm"
    lists = book.create_sheet("Listen")
    lists.sheet_state = "hidden"
    for status in ["geplant", "in Arbeit", "umgesetzt"]:
        lists.append([status])
    book.active = 1
    book.save(path)


def convert(source):
    with tempfile.TemporaryDirectory() as folder:
        for name, form in FORMS.items():
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                 "--convert-to", form, "--outdir", folder, str(source)],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            made = pathlib.Path(folder) / (source.stem + pathlib.Path(name).suffix)
            shutil.move(made, HERE / name)


def number(value):
    """Plain digits, with no more of them than programs show."""
    text = f"{value:.15g}"
    return format(float(text), "f").rstrip("0").rstrip(".") if "e" in text else text


def shown(value, code):
    """Kind and value of a number in a format, for the formats of this file."""
    if "%" in code:
        return "number", number(round(value * 100, 10)) + "%"
    if code == "000":
        return "number", f"{value:03d}"
    for unit in ("T€", "€"):
        if unit in code:
            return "number", f"{number(value)} {unit}"
    return "number", number(value)


def moment(value, has_day=True):
    if isinstance(value, datetime.time):
        return "moment", " " + value.strftime("%H:%M:%S")
    if not has_day:
        return "moment", value.strftime("%Y-%m")
    if isinstance(value, datetime.datetime) and value.time() != datetime.time():
        return "moment", value.strftime("%Y-%m-%d %H:%M:%S")
    return "moment", value.strftime("%Y-%m-%d")


def read_excel(path):
    book = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                is_formula = formulas[sheet.title].cell(cell.row, cell.column).data_type == "f"
                if cell.value is None and is_formula and cell.data_type == "n":
                    yield sheet.title, cell.row, cell.column, "uncalculated", "?"
                if cell.value is None:
                    continue
                if cell.data_type == "e":
                    kind, value = "error", cell.value
                elif isinstance(cell.value, bool):
                    kind, value = "boolean", "yes" if cell.value else "no"
                elif isinstance(cell.value, (datetime.datetime, datetime.date, datetime.time)):
                    kind, value = moment(cell.value, "d" in cell.number_format.lower())
                elif isinstance(cell.value, (int, float)):
                    kind, value = shown(cell.value, cell.number_format)
                else:
                    kind, value = "text", cell.value
                yield sheet.title, cell.row, cell.column, kind, value


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def read_open_document(path):
    """By odfpy, which knows the file's structure but not how numbers are shown."""
    from odf import opendocument, table, teletype

    for sheet in opendocument.load(path).spreadsheet.getElementsByType(table.Table):
        yield from open_document_sheet(
            sheet.getAttrNS(TABLE, "name"), sheet.getElementsByType(table.TableRow),
            lambda node, space, name: node.getAttrNS(space, name),
            lambda node: node.childNodes,
            lambda cell: [teletype.extractText(p) for p in cell.childNodes
                          if p.qname == (TEXT, "p")])


def read_flat(path):
    """By lxml, for odfpy does not read flat files."""
    spreadsheet = next(etree.parse(path).getroot().iter(f"{{{OFFICE}}}spreadsheet"))
    for sheet in spreadsheet.findall(f"{{{TABLE}}}table"):
        yield from open_document_sheet(
            sheet.get(f"{{{TABLE}}}name"), sheet.iter(f"{{{TABLE}}}table-row"),
            lambda node, space, name: node.get(f"{{{space}}}{name}"),
            lambda node: list(node),
            lambda cell: ["".join(flat_text(p)) for p in cell.findall(f"{{{TEXT}}}p")])


def flat_text(paragraph):
    yield paragraph.text or ""
    for child in paragraph:
        if child.tag == f"{{{TEXT}}}s":
            yield " " * int(child.get(f"{{{TEXT}}}c", 1))
        else:
            yield from flat_text(child)
        yield child.tail or ""


def open_document_sheet(name, rows, attribute, children, paragraphs):
    row_index = 0
    for row in rows:
        column = 0
        for cell in children(row):
            columns = int(attribute(cell, TABLE, "number-columns-repeated") or 1)
            kind = attribute(cell, OFFICE, "value-type")
            if kind is not None:
                text = "\n".join(paragraphs(cell))
                if kind in ("float", "percentage", "currency"):
                    value = "stored", number(float(attribute(cell, OFFICE, "value")))
                elif kind in ("date", "time"):
                    value = "stored", attribute(cell, OFFICE, f"{kind}-value")
                elif kind == "boolean":
                    truth = attribute(cell, OFFICE, "boolean-value") == "true"
                    value = "boolean", "yes" if truth else "no"
                else:
                    value = "error" if text.startswith("#") else "text", text
                for further in range(columns):
                    yield name, row_index + 1, column + further + 1, *value
            column += columns
        row_index += int(attribute(row, TABLE, "number-rows-repeated") or 1)


def read_2003(path):
    """By lxml, as the XML Spreadsheet Reference says."""
    ss = "{urn:schemas-microsoft-com:office:spreadsheet}"
    for sheet in etree.parse(path).getroot().iter(f"{ss}Worksheet"):
        row_index = 0
        for row in sheet.iter(f"{ss}Row"):
            row_index = int(row.get(f"{ss}Index", row_index + 1))
            column = 0
            for cell in row.iter(f"{ss}Cell"):
                column = int(cell.get(f"{ss}Index", column + 1))
                data = cell.find(f"{ss}Data")
                if data is not None:
                    text = "".join(data.itertext())
                    kind = data.get(f"{ss}Type")
                    stored = {"Number": lambda: number(float(text)), "DateTime": lambda: text}
                    if kind in stored:
                        value = "stored", stored[kind]()
                    elif kind == "Boolean":
                        value = "boolean", "yes" if text == "1" else "no"
                    else:
                        value = ("error" if kind == "Error" else "text"), text
                    yield sheet.get(f"{ss}Name"), row_index, column, *value
                column += int(cell.get(f"{ss}MergeAcross", 0))


READERS = {".xlsx": read_excel, ".ods": read_open_document, ".fods": read_flat,
           ".xml": read_2003}


def record(path):
    with open(f"{path}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sheet", "row", "column", "kind", "value"])
        writer.writerows(READERS[path.suffix](str(path)))


if __name__ == "__main__":
    if "--record-only" not in sys.argv:
        write(HERE / "meldung.py.xlsx")
        source = HERE / "meldung.xlsx"
        shutil.copy(HERE / "meldung.py.xlsx", source)
        convert(source)
    for name in ["meldung.py.xlsx", *FORMS, "meldung.xml"]:
        record(HERE / name)
