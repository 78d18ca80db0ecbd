#!/usr/bin/env python3
"""Counts the records of XML documents that stand for tables, with Python's own xml library alone.

    records_xml_count.py FILE ...

Prints one JSON object by file name:
  record    the path of the element that is repeated and holds the most values directly inside it
  records   how many there are
  values    the most values that one of them holds
  ids       what stands in the column "Commitment Unique Identifier", however it is written, in order
  titles    what stands in the column "Commitment Title", in the same way

A value is a child element without children, an attribute that does not number the records, or a pair of key and value.
"""

import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict

NUMBERING = {"_id", "_uuid", "_position", "_address", "key"}


def local(name):
    return name.rsplit("}", 1)[-1]


def is_pair(element):
    names = [local(child.tag).lower() for child in element]
    return (len(names) == 2 and any(n.endswith("key") for n in names) and any(n.endswith("value") for n in names)
            and not any(len(child) for child in element))


def values(element):
    attributes = [name for name in element.attrib if "}" not in name and name not in NUMBERING]
    return len(attributes) + sum(1 for child in element if len(child) == 0 or is_pair(child))


def cells(record):
    """The columns of a record with their texts."""
    for child in record:
        if len(child) == 0:
            yield child.get("key") or local(child.tag), (child.text or "").strip()
        elif is_pair(child):
            key, value = sorted(child, key=lambda part: local(part.tag).lower().endswith("value"))
            yield (key.text or "").strip(), (value.text or "").strip()


def letters(name):
    """A column's name reduced to its letters, so that all ways to write it are one."""
    name = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), name)
    return "".join(character for character in name.lower() if character.isalpha())


def count(path):
    kinds = defaultdict(list)

    def visit(element, above):
        here = above + "/" + local(element.tag)
        kinds[here].append(element)
        for child in element:
            visit(child, here)

    visit(ElementTree.parse(path).getroot(), "")
    most = {kind: max(values(element) for element in elements) for kind, elements in kinds.items()
            if kind.count("/") > 1}
    repeated = [kind for kind, value in most.items() if value > 1 and len(kinds[kind]) > 1]
    # The first of the largest: kinds stand in the order of the document, the nearest to the root first.
    record = max(repeated, key=lambda kind: (most[kind], -kind.count("/")))
    columns = [{letters(name): text for name, text in cells(element)} for element in kinds[record]]
    return {
        "record": record, "records": len(kinds[record]), "values": most[record],
        "ids": [row["commitmentuniqueidentifier"] for row in columns if "commitmentuniqueidentifier" in row],
        "titles": [row["commitmenttitle"] for row in columns if "commitmenttitle" in row],
    }


print(json.dumps({os.path.basename(path): count(path) for path in sys.argv[1:]}, indent=1))
