#!/usr/bin/env bash
# Gnumeric 1.12.55, formulas of an .xlsx that Excel, LibreOffice and ONLYOFFICE calculate alike.
# Expected: N of an empty cell is 0; INDEX takes one number along a row, and 0 for a whole row or column; in SUMPRODUCT, functions such as
# ISNUMBER are asked of each cell of a range (Microsoft's descriptions of the four functions).
# Seen: N(F9) is #NUM!; INDEX(A1:C1,2) and SUM(INDEX(A1:C2,0,1)) are #REF!; SUMPRODUCT(--ISNUMBER(A1:C1)) is 0, a wrong number in silence.
# Instead: SUM(F9), INDEX(A1:C1,1,2), INDEX(A1:C2,1,1):INDEX(A1:C2,2,1), and SUMPRODUCT in an array formula, which counts 3.
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
from openpyxl.worksheet.formula import ArrayFormula

workbook = openpyxl.Workbook()
sheet = workbook.active
sheet.append([5, 6, 7])
sheet.append([8, 9, 10])
formulas = (
    "N(F9)", "SUM(F9)",
    "INDEX(A1:C1,2)", "INDEX(A1:C1,1,2)",
    "SUM(INDEX(A1:C2,0,1))", "SUM(INDEX(A1:C2,1,1):INDEX(A1:C2,2,1))",
    "SUMPRODUCT(--ISNUMBER(A1:C1))",
)
for row, formula in enumerate(formulas, 1):
    sheet.cell(row, 5, "=" + formula)
sheet["E8"] = ArrayFormula("E8", "=SUMPRODUCT(--ISNUMBER(A1:C1))")
workbook.save("made.xlsx")
EOF
python/bin/python make.py
ssconvert --recalc made.xlsx saved.csv 2>/dev/null
seen=$(cut -d, -f5 saved.csv | head -8 | tr '\n' ' ')
echo "N, SUM; INDEX with one number, with two; whole column by 0, by its ends; SUMPRODUCT plain, as an array formula: $seen"
[ "$seen" = "#NUM! 0 #REF! 6 #REF! 13 0 3 " ]
