"""Prints the English words that a user or contributor reads, for a spelling check: the texts of the window as they are
handed to translators, the documents, the manual pages and the descriptions for software centres."""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parent.parent
CODE = re.compile(r"```.*?```|^ {4,}.*$|`[^`\n]*`|\]\([^)]*\)|https?://\S+|<[^>]+>", re.DOTALL | re.MULTILINE)


def window_texts():
    # Any translation holds all sources: a test keeps it complete.
    for message in ElementTree.parse(PROJECT / "resources/translations/cablegraph_de.ts").iter("message"):
        text = message.findtext("source")
        yield re.sub(r"<[^>]+>|%n|%\d|\*\.\w+", " ", text).replace("&", "")


def documents():
    for pattern in ("*.md", "resources/**/README.md", "resources/help/guide.md"):
        for document in sorted(PROJECT.glob(pattern)):
            yield CODE.sub(" ", document.read_text(encoding="utf-8"))


def manual_pages():
    for page in sorted((PROJECT / "packaging/man").glob("*.1")):
        text = subprocess.run(["mandoc", "-T", "utf8", page], check=True, capture_output=True, text=True).stdout
        yield re.sub(".\x08", "", text)  # bold and underlined letters are struck twice


def descriptions():
    for file in (PROJECT / "packaging/desktop").glob("*.metainfo.xml.in"):
        root = ElementTree.parse(file).getroot()
        for part in (root.find("summary"), root.find("description")):  # those without a language are English
            yield " ".join(part.itertext())


def main():
    for source in (window_texts, documents, manual_pages, descriptions):
        for text in source():
            print(text)


if __name__ == "__main__":
    sys.exit(main())
