"""Makes divisions.tsv and townships.tsv from their sources. Run by hand when a source has a newer edition; see README.md."""

import csv
import sys
from collections import defaultdict
from pathlib import Path

# The oldest reports are on 2004 (Shanghai); what was abolished before nobody reports for.
FIRST_YEAR_NEEDED = 2003
FIRST_YEAR_OF_SOURCE = 1981
ROOT = Path(__file__).resolve().parents[3]
DIVISIONS = ROOT / "contract/src/main/resources/dev/gouji/contract/division/divisions.tsv"
TOWNSHIPS = ROOT / "parse-service/src/main/resources/dev/gouji/parse/organ/townships.tsv"


def divisions(history):
    """Code, name, first and last year on whose 31 December it was in force; empty where the source is open."""
    rows = []
    with open(history, encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            first, end = int(row["启用时间"]), row["变更/弃用时间"]
            last = int(end) - 1 if end else None
            if last is not None and last < FIRST_YEAR_NEEDED:
                continue
            rows.append((row["代码"], row["名称"], "" if first == FIRST_YEAR_OF_SOURCE else first, last or ""))
    return sorted(set(rows), key=lambda row: (row[0], str(row[2]), row[1]))


def townships(streets, known):
    """Name, then the codes of the counties that have a town of this name; sorted by the bytes of the name."""
    by_name = defaultdict(set)
    with open(streets, encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            name, county = row["name"], row["areaCode"]
            # The source lists the four cities without counties under an area of its own; their code ends in 00.
            county = county if county in known else county[:4] + "00"
            if county in known and name.endswith(("街道", "镇", "乡", "苏木")):
                by_name[name].add(county)
    return sorted(((name, sorted(codes)) for name, codes in by_name.items()), key=lambda row: row[0].encode())


def main(history, streets):
    rows = divisions(history)
    with open(DIVISIONS, "w", encoding="utf-8", newline="\n") as out:
        for row in rows:
            out.write("\t".join(map(str, row)).rstrip("\t") + "\n")
    with open(TOWNSHIPS, "w", encoding="utf-8", newline="\n") as out:
        for name, codes in townships(streets, {row[0] for row in rows}):
            out.write(name + "\t" + " ".join(codes) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
