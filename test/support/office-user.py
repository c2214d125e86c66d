"""Works in LibreOffice as a user would: opens workbooks, adds, deletes, sorts and types rows, renames sheets, saves.

Called by office.ts with the name of a pipe that LibreOffice listens at. Each line that comes in is a job, each line that
goes out what came of it; when no more come, LibreOffice is ended. One that fails by itself ends this program.
"""

import json
import re
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import DisposedException
from com.sun.star.table import TableSortField

TYPED = 1 | 2 | 4  # com.sun.star.sheet.CellFlags: VALUE, DATETIME, STRING
SECONDS_TO_START = 60


def main(pipe):
    desktop = connected(pipe)
    for line in sys.stdin:
        print(json.dumps(outcome(desktop, json.loads(line))), flush=True)
    desktop.terminate()


def outcome(desktop, job):
    try:
        return {"answers": done(desktop, job)}
    except DisposedException:
        raise
    except Exception as error:
        return {"error": str(error) or repr(error)}


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def done(desktop, job):
    document = desktop.loadComponentFromURL(job["source"], "_blank", 0, properties(Hidden=True))
    try:
        answers = []
        for step in job["steps"]:
            if step["step"] == "throughOds":
                document = through_ods(desktop, document, job["target"] + ".ods")
                answers.append(None)
            else:
                answers.append(STEPS[step["step"]](document, step))
        # LibreOffice does not see by itself that a table has lost a row; what it opens it has calculated.
        if job["target"] and job["steps"]:
            document.calculateAll()
        if job["target"]:
            document.storeToURL(job["target"], properties(FilterName="Calc MS Excel 2007 XML"))
        return answers
    finally:
        document.close(True)


def through_ods(desktop, document, place):
    document.storeToURL(place, properties(FilterName="calc8"))
    document.close(True)
    return desktop.loadComponentFromURL(place, "_blank", 0, properties(Hidden=True))


def insert_row(document, step):
    """A blank row of a table, with formulas, formats and rules as in the row beside it."""
    area, has_totals = table(document, step)
    sheet = document.Sheets.getByIndex(area.Sheet)
    rows = area.EndRow - area.StartRow - (1 if has_totals else 0)
    new = area.StartRow + 1 + step["row"]
    beside = new - 1 if step["row"] > 0 else new + 1
    if step["row"] == rows and not has_totals:
        # Below its last row a table does not grow here: the last row is copied, and its copy becomes the new one.
        new = beside
        sheet.Rows.insertByIndex(new, 1)
        copied(sheet, area, new + 1, new)
        blank = new + 1
    else:
        sheet.Rows.insertByIndex(new, 1)
        copied(sheet, area, beside, new)
        blank = new
    sheet.getCellRangeByPosition(area.StartColumn, blank, area.EndColumn, blank).clearContents(TYPED)


def copied(sheet, area, source, target):
    row = sheet.getCellRangeByPosition(area.StartColumn, source, area.EndColumn, source)
    sheet.copyRange(sheet.getCellByPosition(area.StartColumn, target).CellAddress, row.RangeAddress)


def delete_row(document, step):
    area, _ = table(document, step)
    document.Sheets.getByIndex(area.Sheet).Rows.removeByIndex(area.StartRow + 1 + step["row"], 1)


def type_cell(document, step):
    cell = cell_of(document, step)
    value = step["value"]
    if isinstance(value, str):
        cell.String = value
    else:
        cell.Value = value


def sort(document, step):
    area, has_totals = table(document, step)
    field = TableSortField()
    field.Field = step["column"] - area.StartColumn
    field.IsAscending = step["ascending"]
    rows = document.Sheets.getByIndex(area.Sheet).getCellRangeByPosition(
        area.StartColumn, area.StartRow + 1, area.EndColumn, area.EndRow - (1 if has_totals else 0)
    )
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    rows.sort(properties(SortFields=fields, ContainsHeader=False))


def rename(document, step):
    document.Sheets.getByName(step["sheet"]).Name = step["name"]


def insert_lines(document, step):
    """Whole rows of a sheet, above its row."""
    document.Sheets.getByName(step["sheet"]).Rows.insertByIndex(step["row"], step["count"])


def insert_columns(document, step):
    """Whole columns of a sheet, left of its column."""
    document.Sheets.getByName(step["sheet"]).Columns.insertByIndex(step["column"], step["count"])


def move(document, step):
    """Cells of a sheet to another place of it, as when they are cut and pasted."""
    sheet = document.Sheets.getByName(step["sheet"])
    source = sheet.getCellRangeByName(step["cells"])
    sheet.moveRange(sheet.getCellRangeByName(step["to"]).CellAddress, source.RangeAddress)


def offered(document, step):
    """What the drop-down of a cell offers: the cells that its rule names."""
    formula = cell_of(document, step).Validation.getFormula1()
    match = re.fullmatch(r"\$(?:'(.+)'|([^.']+))\.(\S+)", formula)
    if not match:
        raise ValueError(f"{formula} names no cells")
    name = (match[1] or match[2]).replace("''", "'")
    cells = document.Sheets.getByName(name).getCellRangeByName(match[3].replace("$", ""))
    return [text for (text,) in cells.DataArray if text != ""]


def marked(document, step):
    """Whether a cell is painted by a rule."""
    address = cell_of(document, step).CellAddress
    formats = document.Sheets.getByIndex(address.Sheet).ConditionalFormats.ConditionalFormats
    return any(
        one.StartRow <= address.Row <= one.EndRow and one.StartColumn <= address.Column <= one.EndColumn
        for each in formats
        for one in each.Range.RangeAddresses
    )


def shown(document, step):
    """The text in a cell, once everything is calculated."""
    document.calculateAll()
    return document.Sheets.getByName(step["sheet"]).getCellRangeByName(step["cell"]).String


def contents(document, step):
    """Formulas and values of sheets, as they are."""
    document.calculateAll()
    found = {}
    for name in step["sheets"]:
        cursor = document.Sheets.getByName(name).createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        found[name] = [cursor.FormulaArray, cursor.DataArray]
    return found


def values(document, _):
    """The values of all sheets by their order, each with its name; an error is its text."""
    return [[name, sheet_values(document.Sheets.getByName(name))] for name in document.Sheets.ElementNames]


def sheet_values(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.RangeAddress
    rows = sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow).DataArray
    # An error stands there as nothing.
    return [
        [sheet.getCellByPosition(column, row).String if value is None else value for column, value in enumerate(line)]
        for row, line in enumerate(rows)
    ]


STEPS = {
    "insertRow": insert_row,
    "deleteRow": delete_row,
    "type": type_cell,
    "sort": sort,
    "rename": rename,
    "insertLines": insert_lines,
    "insertColumns": insert_columns,
    "move": move,
    "offered": offered,
    "marked": marked,
    "shown": shown,
    "contents": contents,
    "values": values,
}


def cell_of(document, step):
    area, _ = table(document, step)
    return document.Sheets.getByIndex(area.Sheet).getCellByPosition(step["column"], area.StartRow + 1 + step["row"])


def table(document, step):
    found = document.DatabaseRanges.getByName(step["table"])
    return found.DataArea, found.TotalsRow


def properties(**values):
    found = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name = name
        one.Value = value
        found.append(one)
    return tuple(found)


main(*sys.argv[1:])
