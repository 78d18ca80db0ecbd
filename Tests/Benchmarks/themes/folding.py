"""The folding of texts, as `FoldedText` of the room OGPModel does it: lower-case letters without marks, and digits, in words."""
import unicodedata

WRITTEN_OUT = {
    "ß": "ss", "æ": "ae", "þ": "th", "œ": "oe", "ª": "a", "º": "o", "ø": "o", "ł": "l", "ŉ": "n", "ĳ": "ij", "ŀ": "l",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t",
}
DROPPED = {0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF}
BLOCKS = [(0xC0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1FFF)]


def fold(text):
    """The folded words of a text, with the offset of the first character and of the last, in characters."""
    words, letters, start, end = [], [], 0, 0
    for place, character in enumerate(text):
        folded = folded_character(character)
        if folded is None:
            continue
        if folded == " " or folded == "and":
            if letters:
                words.append(("".join(letters), start, end))
                letters = []
            if folded == "and":
                words.append(("and", place, place + 1))
            continue
        if not letters:
            start = place
        letters.append(folded)
        end = place + 1
    if letters:
        words.append(("".join(letters), start, end))
    return words


_known = {}


def folded_character(character):
    if character not in _known:
        _known[character] = _folded(character)
    return _known[character]


def _folded(character):
    code = ord(character)
    if character == "&":
        return "and"
    if code < 0x80:
        return character.lower() if character.isalnum() else " "
    if unicodedata.combining(character) and code in range(0x300, 0x370) or code in DROPPED or 0xFE00 <= code <= 0xFE0F:
        return None
    lower = character.lower()
    if lower in WRITTEN_OUT:
        return WRITTEN_OUT[lower]
    if any(first <= code <= last for first, last in BLOCKS):
        parts = [part for part in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(part)]
        base = "".join(WRITTEN_OUT.get(part, part) for part in parts).lower()
        return base if base.isalnum() else " "
    if character.isalpha() or character.isnumeric() or unicodedata.category(character)[0] == "M":
        return lower
    return " "
