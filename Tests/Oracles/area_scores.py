#!/usr/bin/env python3
"""Scores an OGP commitments export by area of the theme catalogue, from its own columns.

    area_scores.py FILE THEMES

FILE is an export of 2016 or 2024, read as ogp_oracle.py reads it, with Python's csv module; THEMES is the catalogue's data file,
read as data. A commitment counts once in each area of which it carries a tag: a column of that name holds 1, the tag stands in
the list of the export's generation, and the catalogue links it with a theme of the area exactly or closely. One in no area stands
under `unknown`. Prints the tallies of ogp_oracle.py: everything, and by area.
"""

import json
import re
import sys

sys.dont_write_bytecode = True

from ogp_oracle import Commitment, Export, cell_at, fold, tally

LISTS = {"2024": "sheet-2024", "2016": "explorer-2016"}


def letters(name):
    """A tag or header by its letters and digits alone: one list writes "Sub-national", the other "Subnational"."""
    return re.sub("[^a-z0-9+]", "", fold(name).replace("&", "and"))


def areas_by_column(export, catalogue):
    """The areas that each column of the export stands for, by the column's place."""
    wanted = LISTS[export.generation]
    columns = {letters(name): place for place, name in reversed(list(enumerate(export.names)))}
    areas = {}
    for theme in catalogue["themes"]:
        for link in theme.get("tags", []):
            if link["strength"] in ("exact", "close") and wanted in link["vocabularies"]:
                place = columns.get(letters(link["tag"]))
                if place is not None:
                    areas.setdefault(place, set()).add(theme["area"])
    return areas


def main():
    export = Export(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        columns = areas_by_column(export, json.load(file))
    everything, by_area = [], {}
    for number, record in export.commitments:
        commitment = Commitment(export, number, record)
        everything.append(commitment)
        areas = set().union(*(areas for place, areas in columns.items() if cell_at(record, place).strip() == "1"))
        for area in areas or {"unknown"}:
            by_area.setdefault(area, []).append(commitment)
    json.dump({"groups": {"all": tally(everything),
                          "area": {area: tally(members) for area, members in sorted(by_area.items())}}}, sys.stdout)


if __name__ == "__main__":
    main()
