#!/usr/bin/env bash
# LibreOffice 7.4.7, printing a sheet that is to be one page wide (fitToWidth 1, fitToHeight 0) and has two print ranges, a wide and a
# narrow one.
# Expected: one scale for the sheet, since the page setup holds one: the wide range decides it, and both pages have letters of one size.
# Seen: each range gets a scale of its own. The same text is three times as tall on the page of the narrow range.
# Instead: print sheets of one size of letters with an explicit scale, or give all ranges about the same width.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v soffice >/dev/null || { echo "LibreOffice is needed: apt-get install libreoffice-calc"; exit 2; }
command -v pdftotext >/dev/null || { echo "pdftotext is needed: apt-get install poppler-utils"; exit 2; }
soffice --version
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
python/bin/pip list --disable-pip-version-check --format=freeze | grep -iE '^(openpyxl)=='
cat >make.py <<'EOF2'
import openpyxl
from openpyxl.utils import get_column_letter

workbook = openpyxl.Workbook()
sheet = workbook.active
for column in range(1, 25):
    sheet.column_dimensions[get_column_letter(column)].width = 12
    for row in range(1, 6):
        sheet.cell(row, column, "Sales")
sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
sheet.page_setup.fitToWidth = 1
sheet.page_setup.fitToHeight = 0
sheet.print_area = "A1:R5,T1:X5"
workbook.save("ranges.xlsx")
EOF2
python/bin/python make.py
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf ranges.xlsx >/dev/null 2>&1
cat >check.py <<'EOF2'
import re
import subprocess

def heights(page):
    told = subprocess.run(["pdftotext", "-bbox", "-f", page, "-l", page, "ranges.pdf", "-"], capture_output=True, text=True, check=True)
    words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Sales<', told.stdout)
    return {round(float(bottom) - float(top), 1) for top, bottom in words}

wide, narrow = heights("1"), heights("2")
print("heights of the same text in points:", wide, narrow)
assert len(wide) == len(narrow) == 1
assert 3 < min(narrow) / min(wide) < 3.2
EOF2
python/bin/python check.py
