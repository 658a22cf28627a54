#!/usr/bin/env python3
"""Tell which rules and which words of relations.txt, threats.txt and meetings.txt speak in one article only.

  rulereach.py CABLEGRAPH_CLI ARTICLE... [--words]

Reads what `extract --explain` prints for each article. A rule or word that serves a single article of many is a
candidate for having been made for it. Standard library only.
"""
import os, re, subprocess, sys
from collections import defaultdict


def explained(cli, article):
    """(rule, words) for each piece of evidence."""
    run = subprocess.run([cli, "extract", article, "--explain"], capture_output=True, text=True, timeout=120)
    for line in run.stdout.splitlines():
        match = re.match(r'      ([a-z][a-z -]*(?:, further down)?)(?:: "([^"]*)"|$|:)', line)
        if match and not re.match(r"(asserted|alleged|denied|planned)\b", match[1]):
            yield match[1], (match[2] or "").lower()


def main():
    arguments = [a for a in sys.argv[1:] if a != "--words"]
    if len(arguments) < 3:
        sys.exit(__doc__)
    cli, articles = arguments[0], arguments[1:]
    rules, words = defaultdict(lambda: defaultdict(int)), defaultdict(set)
    for article in articles:
        for rule, word in explained(cli, article):
            rules[rule][os.path.basename(article)] += 1
            if word:
                words[word].add(os.path.basename(article))
    print("%-30s %9s %9s" % ("rule", "evidence", "articles"))
    for rule, where in sorted(rules.items(), key=lambda r: (len(r[1]), r[0])):
        only = "  only in " + next(iter(where)) if len(where) == 1 else ""
        print("%-30s %9d %9d%s" % (rule, sum(where.values()), len(where), only))
    single = sorted(w for w, where in words.items() if len(where) == 1)
    print("words of acts and threats: %d, of them in one article only: %d" % (len(words), len(single)))
    if "--words" in sys.argv:
        print("  " + "\n  ".join(single))


if __name__ == "__main__":
    main()
