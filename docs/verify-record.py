#!/usr/bin/env python3
"""Verifies an exported warroom record by docs/record-format.md: verify-record.py RECORD [HEADS]
HEADS has heads kept outside the record. Exit: 0 OK, 1 unanchored, 4 fails verification."""
import base64, hashlib, json, re, sys
from collections import defaultdict

def sha(*parts):
    return hashlib.sha256(b"".join(parts)).hexdigest()

def fault(event, seq, previous, room):
    if event["seq"] != seq + 1:
        return "an event is missing"
    salt, body, digest = event.get("salt"), event.get("body"), event["digest"]
    if salt is not None or body is not None:  # both are gone from a redacted event
        text = bytes.fromhex(salt), body.encode("utf-8", "surrogateescape")
        if len(salt) != 32 or sha(*text) != digest:
            return "the body is not what was hashed"
    link = room.replace("-", "") + f"{event['chain']:016x}{event['seq']:016x}" + previous + digest
    holds = sha(b"warroom event v1\n", bytes.fromhex(link)) == event["hash"]
    return None if holds else "the link to the event before is wrong"

def main(record, heads="/dev/null"):
    lines = open(record, encoding="utf-8", errors="surrogateescape", newline="\n")
    header = json.loads(next(lines))
    assert header["format"] == "warroom record v1", "a format this script does not know"
    room, status, problems, redacted = header["instance"], 0, {}, defaultdict(str)
    found = re.findall(r"([0-9a-f-]{36})[/ ](\d+)\s(\d+)\s(\S{43}=)", open(heads).read())
    kept = [(int(c), int(s), base64.b64decode(h).hex()) for r, c, s, h in found if r == room]
    said = {(h["chain"], h["seq"], h["hash"]) for h in header["heads"]} | set(kept)
    ends = {chain: (0, "00" * 32) for chain, _, _ in said}
    for number, line in enumerate(lines, 2):
        try:
            event = json.loads(line)
            chain, now = event["chain"], (event["seq"], event["hash"])
            end = ends.setdefault(chain, (0, "00" * 32))
            wrong = None if chain in problems else fault(event, *end, room)
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
            status = print(f"line {number}: UNREADABLE") or 4
            break
        if wrong:
            problems[chain] = f"BROKEN at {end[0] + 1}: {wrong}"
        elif chain not in problems:
            ends[chain] = now
            redacted[chain] += "" if "body" in event else f" {now[0]}"
            if any(c == chain and s == now[0] and h != now[1] for c, s, h in said):
                problems[chain] = f"DIVERGED at {now[0]}: a head has another hash"
    for chain, (end, _) in sorted(ends.items()):
        last = max((s for c, s, _ in said if c == chain), default=0)
        anchor = max((s for c, s, _ in kept if c == chain), default=None)
        code, words = 0, f"OK to {end}" + f", kept head at {anchor}" * (anchor != end)
        if chain in problems or last > end or found and not kept:
            code, words = 4, problems.get(chain) or f"TRUNCATED at {end}: a head says {last}"
            words = words if kept or not found else f"OTHER ROOM: the heads are of {found[0][0]}"
        elif anchor is None:
            code, words = 1, f"UNANCHORED: whole to {end}, but no kept head to compare with"
        print(f"chain {chain}: {words}" + ", redacted:" * bool(redacted[chain]) + redacted[chain])
        status = max(status, code)
    return status if ends else max(status, 1)

sys.exit(main(*sys.argv[1:]))
