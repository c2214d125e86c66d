#!/usr/bin/env bash
# LibreOffice 7.4.7, a table of .xlsx saved as .ods and from there as .xlsx again.
# Expected: the table's last row is its totals row before and after; or the table ends above it. (The database range in the
# .ods has nothing that tells a totals row.)
# Seen: the table comes back with the totals row as its last row of data (totalsRowCount 0, the filter over it), so a reader
# takes the sum for one more item. Saved as .xlsx without the detour the row stays a totals row, but its functions, its label
# and the column formulas are no longer in the table.
# Instead: do not take the last row of a table from such a program for data before looking for SUBTOTAL in it.
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
workbook.close()
EOF
python/bin/python make.py

convert xlsx direct table.xlsx
convert ods . table.xlsx
convert xlsx detour table.ods
cat >check.py <<'EOF'
import openpyxl


def table(file):
    found = openpyxl.load_workbook(file)["Data"].tables["Sales"]
    return found.ref, found.totalsRowCount, found.autoFilter.ref, found.tableColumns[1].totalsRowFunction


seen = {"made": table("table.xlsx"), "direct": table("direct/table.xlsx"), "detour": table("detour/table.xlsx")}
print(seen)
assert seen == {
    "made": ("A1:B4", 1, "A1:B3", "sum"),
    "direct": ("A1:B4", 1, "A1:B4", None),
    "detour": ("A1:B4", 0, "A1:B4", None),
}
EOF
python/bin/python check.py
