"""openpyxl opens a workbook and saves it: SOURCE TARGET SAID."""

import json
import sys

import openpyxl

source, target, said = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
names = workbook.sheetnames
workbook.save(target)
with open(said, "w") as file:
    json.dump({"version": openpyxl.__version__, "sheets": [{"name": name, "rows": []} for name in names]}, file)
