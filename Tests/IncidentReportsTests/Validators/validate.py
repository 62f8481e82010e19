#!/usr/bin/env python3
"""Puts one exported file through somebody else's reader: validate.py FORMAT FILE ENTRIES
ENTRIES is how many entries of the record must be in it. Says nothing where all is well."""
import csv, io, json, pathlib, re, sys

form, path, entries = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
raw = path.read_bytes()
text = raw.decode("utf-8")

def timesketch():
    from timesketch.lib.utils import read_and_validate_jsonl
    rows = list(read_and_validate_jsonl(open(path, encoding="utf-8")))
    assert len(rows) == entries + 1, len(rows)
    assert not text.startswith("\ufeff") and "\n\n" not in text

def timesketch_csv():
    from timesketch.lib.utils import read_and_validate_csv
    rows = list(read_and_validate_csv(open(path, encoding="utf-8")))
    assert len(rows) == entries + 1, len(rows)
    assert all(row.get("message") for row in rows)

def thehive():
    import typing, typing_extensions
    typing.TypedDict = typing_extensions.TypedDict
    from pydantic import TypeAdapter
    from thehive4py.types.case import InputCase
    from thehive4py.types.task import InputTask
    case = json.loads(text)
    TypeAdapter(InputCase).validate_python(case, strict=True)
    assert not set(case) - set(InputCase.__annotations__), set(case)
    assert case["tasks"]
    for task in case["tasks"]:
        assert not set(task) - set(InputTask.__annotations__), set(task)
        assert task["status"] in ("Waiting", "InProgress", "Completed", "Cancel")
    assert 1 <= case["severity"] <= 4 and 0 <= case["tlp"] <= 4 and 0 <= case["pap"] <= 3

def thehive_events():
    import typing, typing_extensions
    typing.TypedDict = typing_extensions.TypedDict
    from pydantic import TypeAdapter
    from thehive4py.types.timeline import InputCustomEvent
    events = [json.loads(line) for line in text.split("\n")[:-1]]
    assert len(events) == entries + 1, len(events)
    for event in events:
        TypeAdapter(InputCustomEvent).validate_python(event, strict=True)
        assert not set(event) - set(InputCustomEvent.__annotations__)

# The members, choices and shapes of the incident, event and task extensions of OASIS's draft.
NAME = r"^%s--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
SHARE = {"type": "integer", "minimum": 0, "maximum": 100}
INCIDENT, EVENT, TASK = ("extension-definition--" + name for name in (
    "ef765651-680c-498d-9894-99799f2fa126", "4ca6de00-5b0d-45ef-a1dc-ea7279ea910e",
    "2074a052-8be4-4932-849e-f5e7798e0030"))

def references(kind):
    return {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": NAME % kind}}

def extended(key):
    return {"required": [key], "properties": {key: {"type": "object", "additionalProperties": False,
            "properties": {"extension_type": {"const": "new-sdo"}}}}}

EXTENSIONS = {
    INCIDENT: {"type": "object", "required": ["name"], "properties": {"extensions": {
        "required": [INCIDENT], "properties": {INCIDENT: {
            "type": "object", "additionalProperties": False,
            "required": ["extension_type", "determination", "investigation_status"],
            "properties": {
                "extension_type": {"const": "property-extension"},
                "determination": {"enum": ["blocked", "confirmed", "failed-attempt",
                                           "false-positive", "suspected"]},
                "investigation_status": {"type": "string"}, "criticality": SHARE,
                "event_refs": references("event"), "task_refs": references("task")}}}}}},
    EVENT: {"type": "object", "required": ["extensions", "status", "type"], "properties": {
        "type": {"const": "event"}, "start_time": TIME, "name": {"type": "string", "minLength": 1},
        "status": {"enum": ["ongoing", "occurred", "not-occurred", "pending", "undetermined"]},
        "event_types": {"type": "array", "minItems": 1}, "extensions": extended(EVENT)}},
    TASK: {"type": "object", "required": ["extensions", "outcome", "type"], "properties": {
        "type": {"const": "task"}, "start_time": TIME, "end_time": TIME, "due_date": TIME,
        "outcome": {"enum": ["cancelled", "failed", "ongoing", "pending", "successful", "unknown"]},
        "priority": SHARE, "extensions": extended(TASK)}},
}

def stix():
    import jsonschema, stix2validator
    results = stix2validator.validate_file(str(path), stix2validator.ValidationOptions(version="2.1"))
    problems = [str(error) for result in results.object_results for error in result.errors]
    assert results.is_valid, problems[:3]
    # By itself the validator knows nothing of the extensions.
    for thing in json.loads(text)["objects"]:
        for key in set(thing.get("extensions", {})) & set(EXTENSIONS):
            jsonschema.Draft202012Validator(EXTENSIONS[key]).validate(thing)
    kinds = [thing["type"] for thing in json.loads(text)["objects"]]
    assert kinds.count("event") == entries, kinds.count("event")
    relations = {o["relationship_type"] for o in json.loads(text)["objects"] if "relationship_type" in o}
    assert relations == {"assigned", "performed"}, relations

def misp():
    import jsonschema
    from importlib.resources import files
    from pymisp import MISPEvent
    event = MISPEvent()
    event.load_file(str(path))
    assert len(event.attributes) == entries + 1, len(event.attributes)
    schema = json.loads((files("pymisp") / "data" / "schema-lax.json").read_text())
    jsonschema.validate(json.loads(text), schema)

def ical():
    import vobject
    from icalendar import Calendar
    lines = raw.split(b"\r\n")
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines), max(map(len, lines))
    for line in lines:
        line.decode("utf-8")
    calendar = Calendar.from_ical(text)
    assert all(not part.errors for part in calendar.walk())
    parts = calendar.walk("VEVENT") + calendar.walk("VTODO")
    assert calendar.walk("VEVENT") and calendar.walk("VTODO")
    assert len({str(part["UID"]) for part in parts}) == len(parts)
    assert all("DTSTAMP" in part for part in parts)
    assert all(str(part["DUE"].dt.tzinfo) == "UTC" for part in calendar.walk("VTODO"))
    vobject.readOne(text).validate(raiseException=True)

def mermaid():
    import mermaidx
    picture = mermaidx.render(text).svg
    picture = picture() if callable(picture) else picture
    assert "<svg" in picture and "Syntax error" not in picture

def l2tcsv():
    header = ("date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,"
              "filename,inode,notes,format,extra")
    lines = text.split("\n")
    assert lines[0] == header and lines[-1] == ""
    rows = list(csv.reader(io.StringIO("\n".join(lines[1:]), newline="")))
    assert len(rows) == entries + 1, len(rows)
    for row in rows:
        assert len(row) == 17 and all(row), row
        assert re.fullmatch(r"\d\d/\d\d/\d{4}", row[0]) and re.fullmatch(r"\d\d:\d\d:\d\d", row[1])
        assert row[11] == "2" and row[2] == "UTC"

def iris():
    import datetime
    choices = ["", "Unspecified", "Legitimate", "Remediation"]
    rows = list(csv.DictReader(raw.decode("utf-8").splitlines(), strict=True))
    assert len(rows) == entries + 1 and not text.startswith("\ufeff")
    for row in rows:
        datetime.datetime.strptime(row["event_date"], "%Y-%m-%dT%H:%M:%S.%f")
        assert row["event_tz"] == "+00:00" and len(row["event_title"]) >= 2
        assert row["event_category"] in choices and not row["event_assets"] + row["event_iocs"]

def spreadsheet():
    assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    assert len(rows) == entries + 2 and len({len(row) for row in rows[1:]}) == 1
    bad = tuple("=+-@\t\r\n\0＝＋－＠")
    assert not [cell for row in rows for cell in row if cell.strip()[:1] in bad and cell.strip()]

def jsonl():
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    assert rows[0]["format"] == "warroom timeline v1"
    assert sorted(row["seq"] for row in rows[1:]) == list(range(1, entries + 1))

def md():
    import cmarkgfm
    page = cmarkgfm.github_flavored_markdown_to_html(text)
    assert page.count("<tr>") == entries + 1 + page.split("<h2>")[0].count("<tr>"), page.count("<tr>")
    for tag in ("<script", "<svg", "<img", "<a ", "<h3"):
        assert tag not in page, tag

def html():
    import html5lib
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(raw)
    found = [row.get("id") for row in tree.iter("tr") if (row.get("id") or "").startswith("e")]
    assert len(found) == entries, len(found)
    assert not list(tree.iter("script"))
    levels = [int(part.tag[1]) for part in tree.iter() if re.fullmatch("h[1-6]", str(part.tag))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels
    names = [part.get("id") for part in tree.iter() if part.get("id")]
    assert len(names) == len(set(names))
    for section in tree.iter("section"):
        assert section.get("aria-labelledby") in names

globals()[form.replace("-", "_")]()
