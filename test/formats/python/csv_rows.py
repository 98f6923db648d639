"""Reads CSV with Python's own reader, as any script would, and prints the rows of each file as JSON.

usage: csv_rows.py FILE...
"""

import csv
import json
import sys


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


json.dump([rows(path) for path in sys.argv[1:]], sys.stdout)
