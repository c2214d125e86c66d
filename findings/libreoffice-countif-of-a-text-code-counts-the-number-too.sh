#!/usr/bin/env bash
# LibreOffice 7.4.7, COUNTIF in an .xlsx with codes kept as text ("001", "1", "01") and the number 1.
# Expected: either text and number are told apart, as = and MATCH do there, or all that reads as 1 is counted, which is 4.
# Seen: COUNTIF(codes,"001") is 2: the text 001 and the number 1, but not the texts 1 and 01; COUNTIF(codes,"1") is 2, too,
# COUNTIF(codes,1) is 1. So neither rule holds, and "001" and "1" both claim the number.
# Instead: count codes with SUMPRODUCT(--(codes=code)) or find them with MATCH, which tell all four apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v soffice >/dev/null || { echo "LibreOffice is needed: apt-get install libreoffice-calc"; exit 2; }
soffice --version
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
python/bin/pip list --disable-pip-version-check --format=freeze | grep -iE '^(openpyxl)=='
convert() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
cat >make.py <<'EOF'
import openpyxl

workbook = openpyxl.Workbook()
sheet = workbook.active
for code in ("001", "1", "01", 1):
    sheet.append([code])
formulas = ('COUNTIF(A1:A4,"001")', 'COUNTIF(A1:A4,"1")', "COUNTIF(A1:A4,1)", 'SUMPRODUCT(--(A1:A4="001"))', "MATCH(1,A1:A4,0)")
for row, formula in enumerate(formulas, 1):
    sheet.cell(row, 2, "=" + formula)
workbook.save("codes.xlsx")
EOF
python/bin/python make.py
convert xlsx saved codes.xlsx
cat >check.py <<'EOF'
import openpyxl

formulas = openpyxl.load_workbook("codes.xlsx").active
values = openpyxl.load_workbook("saved/codes.xlsx", data_only=True).active
seen = {formulas.cell(row, 2).value: values.cell(row, 2).value for row in range(1, 6)}
print(seen)
assert list(seen.values()) == [2, 2, 1, 1, 4]
EOF
python/bin/python check.py
