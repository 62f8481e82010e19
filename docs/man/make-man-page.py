#!/usr/bin/env python3
"""Writes warroom.1 from what the program says about itself, so that the two cannot differ.

    warroom --experimental-dump-help | docs/man/make-man-page.py > docs/man/warroom.1
"""
import json
import sys


def text(words):
    """Text that roff shows as it is."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\[u2026]")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in escaped.split("\n"))


def paragraphs(words):
    """Discussions: indented lines are examples and keep their shape."""
    for line in words.split("\n"):
        if line.startswith("  "):
            yield ".EX\n" + text(line) + "\n.EE"
        elif line:
            yield text(line)


def names(argument):
    """`-m, --note text`, with the value in italics."""
    if argument["kind"] == "positional":
        return "\\fI" + text(argument["valueName"]) + "\\fR"
    dashes = {"short": "-", "long": "--", "longWithSingleDash": "-"}
    parts = ["\\fB" + text(dashes[n["kind"]] + n["name"]) + "\\fR" for n in argument["names"]]
    value = " \\fI" + text(argument["valueName"]) + "\\fR" if argument["kind"] == "option" else ""
    return ", ".join(parts) + value


def describe(argument):
    print(".TP\n" + names(argument))
    print(text(argument.get("abstract", "")))
    if argument.get("discussion"):
        print(text(argument["discussion"]))


def synopsis(command, path):
    words = ["\\fB" + text(" ".join(path)) + "\\fR"]
    for argument in own(command):
        word = names(argument).split(", ")[-1]
        words.append("[" + word + "]" if argument.get("isOptional") else word)
    return " ".join(words)


def own(command):
    """The arguments that are this command's alone."""
    common = {"Room", "Screen"}
    skipped = {"help", "version"}
    return [
        a for a in command.get("arguments", [])
        if a.get("sectionTitle") not in common and a["valueName"] not in skipped
    ]


def section(command, path):
    print(".SS " + text(" ".join(path)))
    print(synopsis(command, path) + "\n.PP")
    print(text(command["abstract"]))
    if command.get("discussion"):
        print(".PP\n" + "\n".join(paragraphs(command["discussion"])))
    for argument in own(command):
        describe(argument)
    for child in command.get("subcommands", []):
        section(child, path + [child["commandName"]])


root = json.load(sys.stdin)["command"]
print('.TH WARROOM 1 "" "warroom" "User Commands"')
print(".ad l\n.nh\n.SH NAME\nwarroom \\- " + text(root["abstract"].rstrip(".")))
print(".SH SYNOPSIS\n.B warroom\n[\\fIcommand\\fR] [\\fIoptions\\fR]")
print(".SH DESCRIPTION\n" + "\n.PP\n".join(paragraphs(root["discussion"])))
print(".SH OPTIONS OF EVERY COMMAND")
for argument in root["arguments"]:
    describe(argument)
print(".SH COMMANDS")
for command in root["subcommands"]:
    if command["commandName"] != "help":
        section(command, [command["commandName"]])
print(".SH FILES\n.TP\n\\fI~/.local/share/warroom\\fR\nThe room, open to its account alone.")
print(".SH SEE ALSO\nThe pages docs/command\\-line.md and docs/record\\-format.md of the project.")
