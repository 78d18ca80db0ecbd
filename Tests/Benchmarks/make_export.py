#!/usr/bin/env python3
"""Multiplies an OGP dataset export to a size, for measurements.

usage: make_export.py INPUT.csv OUTPUT.csv MEGABYTES [FIRST]

Records are copied byte by byte, in order and over and over; only the id in front of each becomes one of its own: three
letters and four digits, numbered from FIRST (default 0). The export has one header row and begins with the id.
"""
import re
import sys

QUOTED_OR_END = re.compile(rb'"[^"]*"|\r?\n')


def records(data):
    """The records with their line ends; a line end in quotes is none."""
    start = 0
    for match in QUOTED_OR_END.finditer(data):
        if match[0][:1] != b'"':
            yield data[start:match.end()]
            start = match.end()
    if start < len(data):
        yield data[start:] + b"\r\n"


def name(number):
    thousands, rest = divmod(number, 10_000)
    letters = bytes(65 + thousands // 26**place % 26 for place in (2, 1, 0))
    return letters + b"%04d" % rest


def main(source, target, megabytes, first=0):
    with open(source, "rb") as file:
        header, *body = records(file.read())
    rests = [record[record.index(b","):] for record in body]
    written, number = 0, first
    with open(target, "wb", buffering=1 << 22) as out:
        written += out.write(header)
        while written < megabytes * 1e6:
            for rest in rests:
                written += out.write(name(number) + rest)
                number += 1
    return number - first


if __name__ == "__main__":
    arguments = sys.argv[1:]
    count = main(arguments[0], arguments[1], float(arguments[2]), *map(int, arguments[3:]))
    print(f"{count} commitments")
