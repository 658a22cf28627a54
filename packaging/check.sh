#!/usr/bin/env bash
# Checks what no compiler sees: desktop files, manual pages, completions, links of the documents, spelling.
# Needs the built programs; it is one of the tests (packaging_check). Ends with 77 where its tools are not installed.
#
#   packaging/check.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '2,5s/^# \{0,1\}//p' "$project/packaging/check.sh"
    exit 0
fi

cd "$project"
for tool in appstreamcli aspell desktop-file-validate file mandoc python3 xmllint; do
    command -v "$tool" >/dev/null || { say "skipped: $tool is not installed (packaging/test.sh installs it)"; exit 77; }
done
faults=0
fault() {
    printf 'cablegraph: %s\n' "$*" >&2
    faults=$((faults + 1))
}

desktop_files() {
    local id=packaging/desktop/org.cablegraph.Cablegraph size
    desktop-file-validate --warn-kde "$id.desktop" || fault "the desktop file is not valid"
    appstreamcli validate --no-net "$build/packaging/org.cablegraph.Cablegraph.metainfo.xml" >"$log" 2>&1 ||
        fault "the AppStream file is not valid: $(cat "$log")"
    xmllint --noout "$id.mime.xml" resources/icons/*.svg || fault "a MIME or icon file is not well-formed"
    python3 -c 'import sys, yaml; yaml.safe_load(open(sys.argv[1]))' packaging/flatpak/org.cablegraph.Cablegraph.yaml ||
        fault "the Flatpak manifest is not valid"
    for size in 16 22 24 32 48 64 128 256 512; do
        file "$build/packaging/icons/$size/apps/org.cablegraph.Cablegraph.png" | grep "$size x $size" >/dev/null ||
            fault "the icon of size $size is missing"
    done
}

manual_pages() {
    mandoc -T lint -W warning packaging/man/*.1 || fault "a manual page has mistakes"
}

# Not grep -q behind a pipe: it stops reading early, and the pipe's broken end would count as a fault.
# documented PROGRAM OPTION: the manual page and the completions know the option.
documented() {
    local file
    for file in man/$1.1 completions/$1 completions/_$1 completions/$1.fish; do
        # Manual pages write a hyphen as \-, fish leaves the first two out.
        sed 's/\\-/-/g' "packaging/$file" | grep -E -- "(--|-l )${2#--}\b" >/dev/null || fault "packaging/$file does not know $2"
    done
}

command_lines() {
    local verb option format
    for file in packaging/completions/cablegraph{,-cli}; do bash -n "$file" || fault "$file has mistakes"; done
    LC_ALL=de_DE.UTF-8 "$build/bin/cablegraph" --help | grep "ohne Fenster" >/dev/null ||
        fault "cablegraph --help does not speak the user's language"
    for option in $("$build/bin/cablegraph" --help | grep -oE '^ +(-h, |-v, )?--[a-z]+' | grep -oE -- '--[a-z]+'); do
        documented cablegraph "$option"
    done
    for verb in $("$build/bin/cablegraph-cli" --help | sed -n '/^Subcommands/,$s/^  \([a-z]\+\).*/\1/p'); do
        for file in man/cablegraph-cli.1 completions/{cablegraph-cli,_cablegraph-cli,cablegraph-cli.fish}; do
            grep -qw "$verb" "packaging/$file" || fault "packaging/$file does not know $verb"
        done
        for option in $("$build/bin/cablegraph-cli" "$verb" --help | grep -oE '^  +(-h,)?--[a-z]+' | grep -oE -- '--[a-z]+'); do
            [ "$option" = --help ] || documented cablegraph-cli "$option"
        done
    done
    for format in $("$build/bin/cablegraph-cli" export --help | sed -n 's/.*One of \(.*\)/\1/p' | tr -d ,); do
        for file in man/cablegraph-cli.1 completions/{cablegraph-cli,_cablegraph-cli,cablegraph-cli.fish}; do
            sed 's/\\-/-/g' "packaging/$file" | grep -w -- "$format" >/dev/null || fault "packaging/$file does not know the format $format"
        done
    done
}

links() {
    python3 packaging/checklinks.py $(git ls-files '*.md' ':!tests' 2>/dev/null || find . -name '*.md' -not -path './build*' -not -path './tests/*') ||
        fault "a document links to nothing"
}

spelling() {
    local unknown
    unknown=$(python3 packaging/visibletext.py | aspell list --lang=en_GB-ize --encoding=utf-8 --ignore=2 \
        --personal="$project/packaging/words.txt" | sort -u)
    [ -z "$unknown" ] || fault "not in the dictionary (or packaging/words.txt): $(tr '\n' ' ' <<<"$unknown")"
}

desktop_files
manual_pages
command_lines
links
spelling
[ $faults = 0 ] || stop "$faults faults"
say "checks: passed"
