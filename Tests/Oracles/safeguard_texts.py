#!/usr/bin/env python3
"""Holds the texts of an OGP commitments export against the checks of safeguards that words can answer.

    safeguard_texts.py FILE DATA

FILE is an export of 2016 or 2024, read with Python's csv module. DATA is the folder of the catalogue's data files, read as data:
checks with their phrases and triggers, instruments with their names, words of denial, small words of languages. Prints one line of
JSON for each commitment, in the order of the file: `says`, what its texts say of every check (`found`, `notFound` or `noText`), and
`asked`, the checks that go with it. Texts become one line of folded words, in which `/` stands for the end of a line, `|` for the end of a
sentence and `,` for a comma; all else is done with regular expressions over that line.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True

from area_scores import LISTS, letters
from ogp_oracle import Export, cell_at

COLUMNS = ["Commitment Title", "Short Title", "Full Text"]
LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "đ": "d", "ħ": "h", "ł": "l", "þ": "th", "ı": "i"})
NO_TEXT = {"", "n/a", "na", "nr", "nd"}
BEFORE, AFTER = 10, 3


def line(text):
    """The folded words of a text with the signs that divide them."""
    text = re.sub("[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]", "", text)
    text = re.sub("[\n\r\u2028\u2029]", " / ", text)
    text = re.sub("[;!?\u2022\u00bf\u00a1]", " | ", text)
    text = text.replace(",", " , ").replace("&", " and ")

    def stop(match):
        after = text[match.end():]
        if after and not after[0].isspace():
            return " "
        following = after.replace("/", " ").lstrip()[:1]
        is_abbreviation = match.group() == "." and following and (following.islower() or following.isnumeric())
        return " " if is_abbreviation else " | "

    text = re.sub("[.:]", stop, text)
    folded = unicodedata.normalize("NFKD", text.translate(LETTERS).lower().translate(LETTERS))
    folded = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w/|,]|_", " ", folded).split())


def whole(pattern):
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def phrase_pattern(phrase):
    """A phrase as whole words; a comma of its own may be left out."""
    return re.escape(line(phrase)).replace(r"\ ,\ ", " ").replace(r",\ ", "(?:, )?").replace(r"\ ", " ")


class Language:
    """The words by which a language denies."""

    def __init__(self, words):
        def any_of(key):
            return "|".join(re.escape(line(word)) for word in words[key])

        self.plain, self.without = whole(any_of("not")), whole(any_of("without"))
        self.turns = whole(any_of("turns"))
        self.denial_after = whole(any_of("not") + "|" + any_of("missing"))
        self.harmless = re.compile(rf"(?<!\S)\S+(?= [0-9]+(?!\S))|(?<!\S)(?:{any_of('harmless')})(?!\S)")

    def denies(self, text, start, end):
        return self.before(text, start, end) or self.after(text, end)

    def before(self, text, start, end):
        clause = re.split(r"[|/]", text[:start])[-1].replace(",", " ")
        words = clause.split()[-BEFORE:]
        near = " ".join(words) + " "
        for turn in self.turns.finditer(near):
            words = near[turn.end():].split()
        near = self.without_harmless(" ".join(words) + " ", text[start:end])
        return bool(self.plain.search(near)) != bool(self.without.search(near))

    def after(self, text, end):
        clause = re.split(r"[|/,]", text[end:])[0]
        words = clause.split()[:AFTER]
        near = " ".join(words)
        turn = self.turns.search(near)
        if turn:
            near = near[:turn.start()]
        return bool(self.denial_after.search(self.without_harmless(near + " ", " ".join(clause.split()[AFTER:]))))

    def without_harmless(self, near, following):
        """The words without those that deny nothing, as in "not only" and "No. 37"; a phrase may end in what follows."""
        both = near + following
        blank = self.harmless.sub(lambda match: "-" * len(match.group()), both)
        return blank[:len(near)]


class Data:
    """The data files."""

    def __init__(self, folder):
        def read(name):
            return json.loads((Path(folder) / name).read_text(encoding="utf-8"))

        self.checks = [check for check in read("safeguard-checks.json")["checks"] if check["kind"] == "text"]
        self.instruments = {item["id"]: item.get("aliases", []) for item in read("instruments.json")["instruments"]}
        self.themes = read("themes.json")["themes"]
        languages = read("safeguard-words.json")["languages"]
        self.languages = {item["language"]: Language(item) for item in languages}
        self.headings = {line(heading) for item in languages for heading in item["headings"]}
        self.small = {item["code"]: {line(word) for word in item["words"]}
                      for item in read("function-words.json")["languages"]}
        self.patterns = {}

    def pattern(self, phrase):
        if phrase not in self.patterns:
            self.patterns[phrase] = whole(phrase_pattern(phrase))
        return self.patterns[phrase]

    def language(self, text):
        """The language of a text by its small words: five at least, and a fifth more than any other has."""
        words = [word for word in text.split() if word not in ("/", "|", ",")][:400]
        counts = {code: sum(word in small for word in words) for code, small in self.small.items()}
        best, next_best = sorted(counts, key=counts.get)[-1:-3:-1]
        return best if counts[best] >= 5 and counts[best] * 5 > counts[next_best] * 6 else None


def hits(data, text, phrases):
    """Where phrases stand in a text; of several at one place the longest. `phrases` are pairs of language and phrase."""
    found = {}
    for language, phrase in phrases:
        for match in data.pattern(phrase).finditer(text):
            if match.start() not in found or found[match.start()][0] < match.end():
                found[match.start()] = (match.end(), language)
    return [(start, end, language) for start, (end, language) in found.items()]


def is_affirmed(data, text, phrases, otherwise):
    spoken = data.languages.get(data.language(text))
    others = hits(data, text, otherwise)
    for start, end, language in hits(data, text, phrases):
        if any(first < end and start < last for first, last, _ in others):
            continue
        speaking = [spoken] if spoken else [data.languages[language]] if language else data.languages.values()
        if not any(denial.denies(text, start, end) for denial in speaking):
            return True
    return False


def without_headings(data, text):
    parts = re.split(r"( [/|,] |^[/|,] | [/|,]$)", text)
    return "".join("#" if part.strip() in data.headings else part for part in parts)


def pairs(by_language):
    return [(language, phrase) for language, phrases in by_language.items() for phrase in phrases]


def judge(data, titles, body, themes):
    says, asked = {}, []
    texts = [without_headings(data, line(text)) for text in titles + body]
    for check in data.checks:
        asking = [theme for theme in themes if check["id"] in theme.get("checks", [])]
        triggers = pairs(check.get("triggers", {}))
        if asking or any(hits(data, text, triggers) for text in texts):
            asked.append(check["id"])
        instruments = list(check.get("instruments", []))
        if check.get("instrumentsFrom") == "theme":
            instruments += [item for theme in asking for item in theme.get("instruments", [])]
        # Each instrument is looked for by itself, so that of two at one place either may count.
        wanted = [(pairs(check.get("phrases", {})), pairs(check.get("otherSenses", {})))]
        wanted += [([(None, name) for name in data.instruments[item]], []) for item in instruments]
        if any(is_affirmed(data, text, phrases, otherwise) for text in texts for phrases, otherwise in wanted):
            says[check["id"]] = "found"
        else:
            says[check["id"]] = "notFound" if body else "noText"
    return {"says": says, "asked": asked}


def main():
    export, data = Export(sys.argv[1]), Data(sys.argv[2])
    columns = {letters(name): place for place, name in reversed(list(enumerate(export.names)))}
    tags = [(theme, {columns[letters(link["tag"])] for link in theme.get("tags", [])
                     if link["strength"] in ("exact", "close") and LISTS[export.generation] in link["vocabularies"]
                     and letters(link["tag"]) in columns})
            for theme in data.themes]
    for _, record in export.commitments:
        title, short, full = (cell_at(record, columns[letters(name)]).strip() for name in COLUMNS)
        titles = [text for text in dict.fromkeys([title, short]) if text.lower() not in NO_TEXT]
        body = [full] if full.lower() not in NO_TEXT and full not in titles else []
        themes = [theme for theme, places in tags if any(cell_at(record, place).strip() == "1" for place in places)]
        json.dump(judge(data, titles, body, themes), sys.stdout)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
