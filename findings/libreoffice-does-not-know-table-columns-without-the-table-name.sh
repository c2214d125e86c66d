#!/usr/bin/env bash
# LibreOffice 7.4.7, opening an .xlsx table made by XlsxWriter 3.3.1 with a totals row.
# Expected: in a table the table's name may be left out, [Quantity] for Sales[Quantity] (Microsoft's page on structured
# references), as XlsxWriter does in the SUBTOTAL of totals rows.
# Seen: recalculated, that cell is #NAME?; saved as .xlsx the formula says [quantity], and saved as .ods it is an undefined
# name quantity, so the formula is lost. Sales[Quantity] in the cell below is understood: 3.
# Instead: write the table's name into every reference; with XlsxWriter, write_formula the totals cell again after add_table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v soffice >/dev/null || { echo "LibreOffice is needed: apt-get install libreoffice-calc"; exit 2; }
soffice --version
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check XlsxWriter==3.3.1 openpyxl==3.1.5
python/bin/pip list --disable-pip-version-check --format=freeze | grep -iE '^(xlsxwriter|openpyxl)=='
convert() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
cat >make.py <<'EOF'
import xlsxwriter

workbook = xlsxwriter.Workbook("table.xlsx")
sheet = workbook.add_worksheet("Data")
sheet.add_table(
    "A1:B4",
    {
        "name": "Sales",
        "total_row": True,
        "columns": [{"header": "Item", "total_string": "Total"}, {"header": "Quantity", "total_function": "sum"}],
        "data": [["Tea", 1], ["Rice", 2]],
    },
)
sheet.write_formula("B6", "=SUM(Sales[Quantity])")
workbook.close()
EOF
python/bin/python make.py

unzip -p table.xlsx xl/worksheets/sheet1.xml | grep -o '<f>[^<]*</f>'
# Without stored values, so that all is calculated.
python/bin/python -c 'import openpyxl; openpyxl.load_workbook("table.xlsx").save("table.xlsx")'
convert xlsx saved table.xlsx
cat >check.py <<'EOF'
import openpyxl

formulas = openpyxl.load_workbook("saved/table.xlsx")["Data"]
values = openpyxl.load_workbook("saved/table.xlsx", data_only=True)["Data"]
seen = {place: (formulas[place].value, values[place].value) for place in ("B4", "B6")}
print(seen)
assert seen == {"B4": ("=SUBTOTAL(109,[quantity])", "#NAME?"), "B6": ("=SUM(Sales[Quantity])", 3)}
EOF
python/bin/python check.py
