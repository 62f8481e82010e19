#!/usr/bin/env python3
"""Verifies an exported warroom record by docs/record-format.md: verify-record.py RECORD [HEADS [SIGNERS]]
HEADS has heads kept outside it; with SIGNERS (allowed signers of ssh-keygen) it must be a seal of theirs.
Exit: 0 OK, 1 unanchored or an unknown signer, 2 no record, 4 fails verification."""
import base64, collections, hashlib, json, re, subprocess, sys, tempfile

def fault(event, seq, previous, room):
    if event["seq"] != seq + 1:
        return "an event is missing"
    salt, body, digest = event.get("salt"), event.get("body"), event["digest"]
    if salt is not None or body is not None:  # both are gone from a redacted event
        text = bytes.fromhex(salt) + body.encode("utf-8", "surrogateescape")
        if len(salt) != 32 or hashlib.sha256(text).hexdigest() != digest:
            return "the body is not what was hashed"
    link = room.replace("-", "") + f"{event['chain']:016x}{event['seq']:016x}" + previous + digest
    holds = hashlib.sha256(b"warroom event v1\n" + bytes.fromhex(link)).hexdigest() == event["hash"]
    return None if holds else "the link to the event before is wrong"

def unsealed(text, signers):
    message, _, signature = text.partition("\n\n")
    def ask(*words):
        with tempfile.NamedTemporaryFile("w") as file:
            print(signature, file=file, flush=True)
            command = ["/usr/bin/ssh-keygen", "-Y", *words, "-f", signers, "-s", file.name]
            return subprocess.run(command, input=message + "\n", capture_output=True, text=True)
    signer = ask("find-principals").stdout.partition("\n")[0].partition(",")[0]
    if not signer:
        return print("SEAL: nobody in the allowed signers has this key") or 1
    if ask("verify", "-n", "warroom-head@v1", "-I", signer).returncode:
        return print(f"SEAL: the signature is not {signer}'s of these heads") or 4
    return print(f"SEALED by {signer}") or 0

def main(record, heads="/dev/null", signers=None):
    lines = open(record, encoding="utf-8", errors="surrogateescape", newline="\n")
    header, text = json.loads(next(lines, "")), open(heads, errors="replace").read()
    if header["format"] != "warroom record v1": raise ValueError("a format not known here")
    room, status, problems, redacted = header["instance"], 0, {}, collections.defaultdict(str)
    if signers and (status := unsealed(text, signers)):
        return status
    found = re.findall(r"([0-9a-f-]{36})[/ ](\d+)\s(\d+)\s(\S{43}=)", text)
    kept = [(int(c), int(s), base64.b64decode(h).hex()) for r, c, s, h in found if r == room]
    said = {(h["chain"], h["seq"], h["hash"]) for h in header["heads"]} | set(kept)
    ends = {h["chain"]: (0, "00" * 32) for h in header["heads"]}
    for number, line in enumerate(lines, 2):
        try:
            event = json.loads(line)
            chain, now = event["chain"] + 0, (event["seq"], event["hash"])
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
    for chain, (end, _) in sorted({**{c: (0, "") for c, _, _ in kept}, **ends}.items()):
        last, anchor = (max((s for c, s, _ in of if c == chain), default=0) for of in (said, kept))
        words = f"OK to {end}" + f", kept head at {anchor}" * (anchor != end)
        if chain not in ends and 0 not in ends:  # without the ledger: an export of some chains
            words = "not in this file"
        elif chain in problems or last > end or found and not kept:
            status, words = 4, problems.get(chain) or f"TRUNCATED at {end}: a head says {last}"
            words = words if kept or not found else f"OTHER ROOM: the heads are of {found[0][0]}"
        elif not anchor:
            status = max(status, 1)
            words = f"UNANCHORED: whole to {end}, but no kept head to compare with"
        print(f"chain {chain}: {words}" + ", redacted:" * bool(redacted[chain]) + redacted[chain])
    return status if ends else max(status, 1)

try:
    sys.exit(main(*sys.argv[1:]))
except (OSError, ValueError, LookupError, TypeError) as error:
    sys.exit(print(f"No exported record to verify: {error}", file=sys.stderr) or 2)
