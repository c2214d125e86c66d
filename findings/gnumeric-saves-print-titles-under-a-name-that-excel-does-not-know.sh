#!/usr/bin/env bash
# Gnumeric 1.12.55, opening and saving an .xlsx with print titles and a print area of two ranges.
# Expected: the rows that Excel repeats on every page are the built-in name _xlnm.Print_Titles, the cells that it prints _xlnm.Print_Area, of
# which there may be several (ECMA-376 part 1, 18.2.5). A program that reads them writes them under these names.
# Seen: the titles come back as "Print_Titles", an ordinary name, so that Excel, LibreOffice and openpyxl repeat no row; a print area of one
# range keeps its name, one of two ranges is gone. No error that would stop a script.
# Instead: set titles and areas anew after Gnumeric has saved, with openpyxl's print_title_rows and print_area.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v ssconvert >/dev/null || { echo "Gnumeric is needed: apt-get install gnumeric"; exit 2; }
ssconvert --version | head -1
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
python/bin/pip list --disable-pip-version-check --format=freeze | grep -iE '^(openpyxl)=='
cat >make.py <<'EOF'
import openpyxl

workbook = openpyxl.Workbook()
for name, area in (("One", "A1:C5"), ("Two", "A1:C5,E1:G5")):
    sheet = workbook.create_sheet(name)
    sheet["A1"] = "Heading"
    sheet.print_title_rows = "1:1"
    sheet.print_area = area
del workbook["Sheet"]
workbook.save("made.xlsx")
EOF
cat >read.py <<'EOF'
import sys

import openpyxl

for sheet in openpyxl.load_workbook(sys.argv[1]):
    print(sheet.title, sheet.print_title_rows, sheet.print_area, end="; ")
EOF
python/bin/python make.py
ssconvert made.xlsx saved.xlsx 2>/dev/null
made=$(python/bin/python -W ignore read.py made.xlsx)
seen=$(python/bin/python -W ignore read.py saved.xlsx)
names=$(unzip -p saved.xlsx xl/workbook.xml | grep -oE 'definedName name="[^"]*Print[^"]*"' | LC_ALL=C sort -u | cut -d'"' -f2 | tr '\n' ' ')
echo "sheet, titles, area before: $made"
echo "after: $seen"
echo "names after: $names"
[ "$seen" = "One None 'One'!\$A\$1:\$C\$5; Two None ; " ]
[ "$names" = "Print_Titles _xlnm.Print_Area " ]
