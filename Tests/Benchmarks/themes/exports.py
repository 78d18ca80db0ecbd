"""Rows of OGP's exports with their tags, and the crosswalks from tags to themes."""
import csv
import json
import os
import re
from pathlib import Path

from folding import fold

csv.field_size_limit(10**9)
PACKAGE = Path(__file__).resolve().parents[3]
CATALOGUES = PACKAGE / "Sources" / "OGPCatalogues" / "Data"
DATA = Path(os.environ.get("OGP_REAL_DATA", PACKAGE.parent / "shared" / "data"))

# Vocabulary, file, header row, columns of the first and last tag, of the member.
EXPORTS = [
    ("explorer-2016", "csv/ogp-commitments-2016.csv", 1, "Anti-corruption", "OGP", "Country"),
    ("sheet-2024", "csv/ogp-commitments-2024-part.csv", 0, "Anti-Corruption and Integrity", "Money in Politics",
     "Country/Locality"),
]


# The exports write line ends of HTML in some texts.
LINE_BREAK = re.compile("<br */?>", re.IGNORECASE)


def key(text):
    return "".join(word for word, _, _ in fold(text))


class Row:
    def __init__(self, cells, columns, tags, vocabulary, member):
        self.vocabulary = vocabulary
        self.member = cells[columns[member]].strip()
        self.id = cells[columns["Commitment Unique Identifier"]] if "Commitment Unique Identifier" in columns else ""
        self.title, self.short_title, self.text = (
            LINE_BREAK.sub("\n", cells[columns[name]]) for name in ("Commitment Title", "Short Title", "Full Text"))
        values = {tag: cells[place].strip() for tag, place in tags.items()}
        self.present = {tag for tag, value in values.items() if value in ("1", "1.0")}
        self.coded = {tag for tag, value in values.items() if value in ("0", "0.0", "1", "1.0")}

    def language(self):
        """The language whose function words are the most in title and text: `en`, `es` or `pt`."""
        words = [word for word, _, _ in fold(self.title + " " + self.text)]
        return max(FUNCTION_WORDS, key=lambda language: sum(word in FUNCTION_WORDS[language] for word in words))


FUNCTION_WORDS = {
    "en": set("the of and to in for is on with by be as will this that".split()),
    "es": set("de la el los las y en que para con del una por se su al es como".split()),
    "pt": set("de a o os as e em que para com do da uma por se seu ao dos das nao".split()),
}


def rows():
    found = []
    for vocabulary, file, header_row, first, last, member in EXPORTS:
        with open(DATA / file, encoding="utf-8-sig", newline="") as source:
            lines = list(csv.reader(source))
        header = lines[header_row]
        columns = {}
        for place, name in enumerate(header):
            columns.setdefault(name, place)
        tags = {header[place]: place for place in range(columns[first], columns[last] + 1)}
        for cells in lines[header_row + 1:]:
            if len(cells) > columns[last] and cells[columns[member]].strip():
                found.append(Row(cells, columns, tags, vocabulary, member))
    return found


def crosswalk():
    """The themes of each tag, by the tag's key: the crosswalk that `ogp export` uses, of exact and close links."""
    with open(CATALOGUES / "themes.json", encoding="utf-8") as source:
        catalogue = json.load(source)
    links = {}
    for theme in catalogue["themes"]:
        for link in theme["tags"]:
            if link["strength"] in ("exact", "close"):
                links.setdefault(key(link["tag"]), []).append(theme["id"])
    return [theme["id"] for theme in catalogue["themes"]], links


# Tags of the sheet of 2024 that are set exactly where one of others is, beside the parents that the catalogue names.
COMPOSITES = {
    "Access to Information": ["Right To Information", "Open Data"],
    "Money in Politics": ["Asset Disclosure", "Conflicts Of Interest", "Political Finance", "Lobbying"],
}


def parts():
    """For each vocabulary and theme the themes that it takes in, because one of its tags goes with theirs."""
    _, links = crosswalk()
    with open(CATALOGUES / "policy-areas.json", encoding="utf-8") as source:
        vocabularies = json.load(source)["vocabularies"]
    found = {}
    for vocabulary in vocabularies:
        pairs = [(tag["parent"], tag["name"]) for tag in vocabulary["tags"] if "parent" in tag]
        if vocabulary["id"] == "sheet-2024":
            pairs += [(whole, part) for whole, names in COMPOSITES.items() for part in names]
        themes = {}
        for whole, part in pairs:
            for theme in links.get(key(whole), []):
                themes.setdefault(theme, set()).update(other for other in links.get(key(part), []) if other != theme)
        if themes:
            found[vocabulary["id"]] = {theme: sorted(others) for theme, others in themes.items() if others}
    return found


def wide_crosswalk(path):
    """The themes of each tag in a theme catalogue whose themes list their tags with many links."""
    with open(path, encoding="utf-8") as source:
        catalogue = json.load(source)
    links = {}
    for theme in catalogue["themes"]:
        for link in theme["crosswalk"]["ogpTags"]:
            themes = links.setdefault(key(link["tag"]), [])
            if theme["id"] not in themes:
                themes.append(theme["id"])
    return links


def phrases():
    """The phrases and the cues of each theme."""
    with open(CATALOGUES / "theme-phrases.json", encoding="utf-8") as source:
        themes = json.load(source)["themes"]
    return ({theme["id"]: theme["phrases"] for theme in themes}, {theme["id"]: theme["cues"] for theme in themes})


def silent_stems(length):
    """Stems that are not learned: words without meaning of their own, and names of members."""
    with open(CATALOGUES / "function-words.json", encoding="utf-8") as source:
        languages = json.load(source)["languages"]
    texts = [word for language in languages for word in language["words"]]
    with open(CATALOGUES / "members.json", encoding="utf-8") as source:
        members = json.load(source)["members"]
    names = [fold(name["name"]) for member in members for name in member["names"]]
    texts += [words[0][0] for words in names if len(words) == 1]
    return {word[:length] for text in texts for word, _, _ in fold(text)}
