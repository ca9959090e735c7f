#!/usr/bin/env python3
"""Proves the journal of an exit package without the program that made it.

Run it in the folder of the opened package:  python3 journal/verify_journal.py
It follows the chain of hashes from the first entry to the last, compares the readable details with
their hashes, and the entries with the copies (anchors) that the host kept. Details may be missing where a
later entry, "journal.details.erased", says that they were erased. Needs Python 3 alone.

How a hash is made (SHA-256 of these parts, one after the other):
  whole number    8 bytes, most significant first
  text, bytes     their length as a whole number, then the bytes (text in UTF-8)
  key (UUID)      its 16 bytes
  moment          microseconds since 1 January 1970 UTC, as a whole number
  details_hash    salt, details, actor_name
  hash            sequence, id, recorded_at, actor_id, action, subject_kind, subject_id,
                  details_hash, previous_hash
"""
import csv
import datetime
import hashlib
import json
import pathlib
import sys
import uuid

csv.field_size_limit(2**31 - 1)
ROOT = pathlib.Path(__file__).resolve().parent.parent
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def number(value):
    return value.to_bytes(8, "big", signed=True)


def sized(value):
    return number(len(value)) + value


def text(value):
    return sized(value.encode("utf-8"))


def key(value):
    return uuid.UUID(value).bytes


def moment(value):
    time = value.replace(" ", "T")
    when = datetime.datetime.fromisoformat(time if len(time) > 22 and ":" in time[-3:] else time + ":00")
    return number((when - EPOCH) // datetime.timedelta(microseconds=1))


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def unhex(value):
    return bytes.fromhex(value[2:] if value.startswith("\\x") else value)


def rows(path):
    with open(ROOT / path, encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)


def main():
    details = {row["entry_id"]: row for row in rows("data/journal_detail.csv")}
    anchors = {int(row["sequence"]): unhex(row["hash"]) for row in rows("journal/anchors.csv")}
    previous, expected, gone, erased = bytes(32), 1, set(), 0
    for entry in rows("data/journal_entry.csv"):
        sequence, own = int(entry["sequence"]), unhex(entry["hash"])
        hashed = digest(
            number(sequence), key(entry["id"]), moment(entry["recorded_at"]), key(entry["actor_id"]),
            text(entry["action"]), text(entry["subject_kind"]), key(entry["subject_id"]),
            sized(unhex(entry["details_hash"])), sized(unhex(entry["previous_hash"])))
        readable = details.get(entry["id"])
        wrong = (
            "an entry is missing before it" if sequence != expected
            else "it does not continue from the entry before it" if unhex(entry["previous_hash"]) != previous
            else "it was changed" if hashed != own
            else "it is not what the host kept a copy of" if anchors.get(sequence, own) != own
            else "its details were changed" if readable and digest(
                sized(unhex(readable["salt"])), text(readable["details"]),
                text(readable["actor_name"])) != unhex(entry["details_hash"])
            else "")
        if wrong:
            sys.exit(f"BROKEN at entry {sequence}: {wrong}")
        if not readable:
            gone.add(sequence)
        elif entry["action"] == "journal.details.erased":
            explained = gone & {each for each in json.loads(readable["details"]).get("entries", []) if each < sequence}
            gone -= explained
            erased += len(explained)
        previous, expected = own, expected + 1
    if gone:
        sys.exit(f"BROKEN at entry {min(gone)}: its details are missing, and no later entry says that they were erased")
    missing = [sequence for sequence in anchors if sequence >= expected]
    if missing:
        sys.exit(f"BROKEN: entry {min(missing)}, which the host kept a copy of, is missing")
    print(f"intact: {expected - 1} entries, details of {erased} erased, {len(anchors)} anchors, "
          f"last hash {previous.hex()}")


main()
