#!/usr/bin/env bash
# polars 2.1.0 with fastexcel 0.21.0 (calamine), read_excel with its own types.
# Expected: a text in a column that began with numbers makes the column text, or is an error, as polars' read_csv raises one;
# the cells of a workbook carry their own type.
# Seen: after 1,200 rows of numbers the text A7 becomes null and the text 007 the number 7, without a warning; a row that has
# nothing else is left out. The engine openpyxl keeps both as text.
# Instead: infer_schema_length=None, or schema_overrides for codes, or engine="openpyxl".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5
python/bin/pip list --disable-pip-version-check --format=freeze | grep -iE '^(polars|fastexcel|openpyxl)=='
cat >run.py <<'EOF'
import io

import openpyxl
import polars

workbook = openpyxl.Workbook()
workbook.active.append(["code", "quantity"])
for number in range(1200):
    workbook.active.append([number, 1])
for code in ("A7", "007"):
    workbook.active.append([code, 1])
workbook.save("codes.xlsx")


def last(**options):
    return polars.read_excel("codes.xlsx", **options)["code"].to_list()[-2:]


seen = {"calamine": last(), "whole": last(infer_schema_length=None), "openpyxl": last(engine="openpyxl")}
try:
    seen["csv"] = polars.read_csv(io.StringIO("code\n" + "1\n" * 1200 + "A7\n"))["code"].to_list()[-1]
except polars.exceptions.ComputeError:
    seen["csv"] = "error"
print(seen)
assert seen == {"calamine": [None, 7], "whole": ["A7", "007"], "openpyxl": ["A7", "007"], "csv": "error"}
EOF
python/bin/python run.py
