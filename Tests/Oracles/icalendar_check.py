"""Reads an iCalendar file strictly by RFC 5545 and prints its events as JSON; knows nothing of the program that wrote it.

Every rule that the file breaks is printed on the standard error, and the exit code is then 1. Where the library `icalendar` is
installed, it has to read the same events.
"""

import json
import re
import sys


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(1)


def content_lines(data):
    if not data.endswith(b"\r\n"):
        fail("the file does not end with CRLF")
    physical = data[:-2].split(b"\r\n")
    lines = []
    for number, line in enumerate(physical, 1):
        if b"\r" in line or b"\n" in line:
            fail(f"line {number}: a bare CR or LF")
        if len(line) > 75:
            fail(f"line {number}: {len(line)} octets, more than 75")
        text = line.decode("utf-8")  # A character that is cut by folding fails here.
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", text):
            fail(f"line {number}: a control character")
        if text[:1] in (" ", "\t"):
            if not lines:
                fail("the file begins with a continuation")
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def parsed(line):
    match = re.fullmatch(r"([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^\";:,]+)*):(.*)", line, re.S)
    if not match:
        fail(f"no content line: {line}")
    return match.group(1), match.group(2), match.group(3)


def text(value):
    if re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", value) or re.search(r"(?<!\\)(?:\\\\)*[;,]", value):
        fail(f"not escaped: {value}")
    return re.sub(r"\\([\\;,nN])", lambda m: "\n" if m.group(1) in "nN" else m.group(1), value)


def day(value):
    if not re.fullmatch(r"\d{8}", value):
        fail(f"no date: {value}")
    return f"{value[:4]}-{value[4:6]}-{value[6:]}"


def main(path):
    data = open(path, "rb").read()
    stack, events, calendar, event = [], [], {}, {}
    for line in content_lines(data):
        name, parameters, value = parsed(line)
        if name == "BEGIN":
            stack.append(value)
            event = {}
        elif name == "END":
            if not stack or stack.pop() != value:
                fail(f"END:{value} without its BEGIN")
            if value == "VEVENT":
                events.append(event)
        elif stack == ["VCALENDAR"]:
            calendar[name] = value
        elif stack == ["VCALENDAR", "VEVENT"]:
            if name in event:
                fail(f"{name} occurs twice in an event")
            event[name] = (parameters, value)
        else:
            fail(f"{name} stands outside")
    if stack:
        fail("a component is not closed")
    if calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        fail("VERSION or PRODID is missing")
    found = []
    for event in events:
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            if name not in event:
                fail(f"{name} is missing in an event")
        if not re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"][1]):
            fail("DTSTAMP is no time in UTC")
        if event["DTSTART"][0] != ";VALUE=DATE":
            fail("DTSTART is no whole day")
        start = day(event["DTSTART"][1])
        if "DTEND" in event and day(event["DTEND"][1]) <= start:
            fail("an event ends before it begins")
        description = text(event["DESCRIPTION"][1]) if "DESCRIPTION" in event else ""
        found.append(
            {"uid": event["UID"][1], "start": start, "summary": text(event["SUMMARY"][1]), "description": description})
    if len({event["uid"] for event in found}) != len(found):
        fail("two events have one UID")
    try:
        import icalendar
    except ImportError:
        icalendar = None
    if icalendar:
        read = icalendar.Calendar.from_ical(data)
        same = [
            {"uid": str(e["UID"]), "start": e["DTSTART"].dt.isoformat(), "summary": str(e["SUMMARY"]),
             "description": str(e.get("DESCRIPTION", ""))} for e in read.walk("VEVENT")]
        if same != found:
            fail("the library icalendar reads other events")
    json.dump(found, sys.stdout, ensure_ascii=False)


main(sys.argv[1])
