"""pandas reads the sheets of a workbook as they are: SOURCE SAID."""

import datetime
import json
import sys

import pandas

START = datetime.datetime(1899, 12, 30)


def plain(value):
    if isinstance(value, datetime.time):
        return (value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6) / 86400
    if isinstance(value, datetime.datetime):
        return (value - START) / datetime.timedelta(days=1)
    if isinstance(value, datetime.timedelta):
        return value / datetime.timedelta(days=1)
    if isinstance(value, bool) or isinstance(value, str):
        return value
    return None if pandas.isna(value) else float(value)


source, said = sys.argv[1:]
sheets = pandas.read_excel(source, sheet_name=None, header=None)
found = [
    {"name": name, "rows": [[plain(value) for value in row] for row in frame.itertuples(index=False)]} for name, frame in sheets.items()
]
with open(said, "w") as file:
    json.dump({"version": pandas.__version__, "sheets": found}, file)
