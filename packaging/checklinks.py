"""Looks whether the links of Markdown documents lead to something. Usage: checklinks.py FILE...

Only links within the project: a check that needs the network says nothing about the project.
"""

import pathlib
import re
import sys

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(.*)$", re.MULTILINE)
CODE = re.compile(r"```.*?```|^ {4}.*$|`[^`\n]*`", re.DOTALL | re.MULTILINE)


def anchors(document):
    headings = HEADING.findall(document.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w]+", "-", heading.strip().lower()).strip("-") for heading in headings}


def faults_of(document):
    text = CODE.sub("", document.read_text(encoding="utf-8"))
    for match in LINK.finditer(text):
        target = match.group(1) or match.group(2)
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        place = document.parent / name if name else document
        if not place.exists():
            yield f"{document}: {target} does not exist"
        elif anchor and anchor not in anchors(place):
            yield f"{document}: {target} names no heading"


def main():
    faults = [fault for name in sys.argv[1:] for fault in faults_of(pathlib.Path(name))]
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
