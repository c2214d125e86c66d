#!/usr/bin/env bash
# Gnumeric 1.12.55, opening and saving an .xlsx with drop-downs.
# Expected: a list of choices is a list whether it refuses other words (showErrorMessage="1") or only suggests (showErrorMessage="0", in
# Excel the box "Show error alert after invalid data is entered" without its tick): the arrow at the cell is there in both.
# Seen: a list that only suggests is gone, without a word. One that warns stays, and so does one that refuses.
# Instead: where a list only suggests, say so by errorStyle="information" with showErrorMessage="1": Excel then asks and takes other words.
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
from openpyxl.worksheet.datavalidation import DataValidation

workbook = openpyxl.Workbook()
sheet = workbook.active
for column, (style, shows) in zip("ABCD", (("stop", True), ("warning", True), ("information", True), ("stop", False))):
    rule = DataValidation(type="list", formula1='"low,high"', allow_blank=True, errorStyle=style, showErrorMessage=shows)
    rule.add(f"{column}1:{column}5")
    sheet.add_data_validation(rule)
workbook.save("made.xlsx")
EOF
cat >read.py <<'EOF'
import openpyxl

rules = openpyxl.load_workbook("saved.xlsx").active.data_validations.dataValidation
print(" ".join(sorted(str(rule.sqref) for rule in rules)))
EOF
python/bin/python make.py
ssconvert made.xlsx saved.xlsx 2>/dev/null
seen=$(python/bin/python -W ignore read.py)
echo "lists that refuse, warn, inform and only suggest stood in A, B, C and D; after saving: $seen"
[ "$seen" = "A1:A5 B1:B5 C1:C5" ]
