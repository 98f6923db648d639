"""Reads BibTeX with bibtexparser and RIS with rispy, and prints the entries as JSON.

usage: references.py BIBTEX RIS
"""

import json
import sys

import bibtexparser
import rispy


def read_bibtex(path):
    library = bibtexparser.parse_file(path)
    if library.failed_blocks:
        raise SystemExit(f"bibtexparser could not read: {library.failed_blocks[0].raw}")
    return [
        {"key": entry.key, "type": entry.entry_type, **{field.key: field.value for field in entry.fields}}
        for entry in library.entries
    ]


def read_ris(path):
    with open(path, encoding="utf-8") as file:
        return rispy.load(file)


json.dump({"bibtex": read_bibtex(sys.argv[1]), "ris": read_ris(sys.argv[2])}, sys.stdout)
