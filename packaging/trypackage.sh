#!/usr/bin/env bash
# Tries the Debian package as a new user would: installs it in a fresh Debian 12, starts it on a display of its own, clicks
# a node of the sample articles and exports a picture, by mouse and keyboard. Needs root, the network, debootstrap, Xvfb,
# xdotool, ImageMagick and python3. Screenshots stay in FOLDER.
#
#   packaging/trypackage.sh PACKAGE.deb FOLDER
set -euo pipefail

if [ $# != 2 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 2
fi
package=$(readlink -f "$1")
mkdir -p "$2"
folder=$(readlink -f "$2")
root=$folder/debian
display=:${CABLEGRAPH_TRY_DISPLAY:-93}
# Where this machine itself gets Debian from.
mirror=${CABLEGRAPH_TRY_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sed -n 1p)}

say() { printf 'cablegraph: %s\n' "$*"; }
stop() {
    printf 'cablegraph: %s\n' "$*" >&2
    exit 1
}
within() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
processes=()
clean_up() {
    local process
    for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
    ! mountpoint -q "$root/proc" || umount "$root/proc"
}
trap clean_up EXIT

if [ ! -e "$root/usr/bin/apt-get" ] || [ -e "$root/debootstrap" ]; then
    say "making a fresh Debian 12 in $root"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$folder/debootstrap.log" 2>&1 ||
        stop "debootstrap failed, see $folder/debootstrap.log"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"

say "installing $(basename "$package")"
cp "$package" "$root/tmp/cablegraph.deb"
{ within apt-get update && within apt-get install -y --no-install-recommends /tmp/cablegraph.deb desktop-file-utils \
    shared-mime-info; } >"$folder/install.log" 2>&1 || stop "it does not install, see $folder/install.log"

say "what the desktop knows"
within grep -q 'application/x-cablegraph-library=org.cablegraph.Cablegraph.desktop' /usr/share/applications/mimeinfo.cache ||
    stop "libraries are not associated with the program"
within grep -q 'text/html=.*org.cablegraph.Cablegraph.desktop' /usr/share/applications/mimeinfo.cache ||
    stop "the program does not offer itself for web pages"
within grep -qx 'application/x-cablegraph-library' /usr/share/mime/types || stop "the MIME type is unknown"
for file in man/man1/cablegraph.1 man/man1/cablegraph-cli.1 icons/hicolor/48x48/apps/org.cablegraph.Cablegraph.png \
    icons/hicolor/scalable/apps/org.cablegraph.Cablegraph.svg metainfo/org.cablegraph.Cablegraph.metainfo.xml \
    bash-completion/completions/cablegraph-cli doc/cablegraph/copyright; do
    ls "$root"/usr/share/$file* >/dev/null 2>&1 || stop "/usr/share/$file is missing"
done

say "the programs without a window"
within id reader >/dev/null 2>&1 || within useradd --create-home reader
rm -rf "$root"/home/reader/{.config,.local,picture.png} # a new user each time
as_reader() { within runuser -u reader -- env HOME=/home/reader DISPLAY="$display" "$@"; }
as_reader cablegraph-cli extract /usr/share/cablegraph/samples/busan-missile-summit.txt --format text >"$folder/cli.txt"
grep -q 'North Korea' "$folder/cli.txt" || stop "cablegraph-cli finds nothing, see $folder/cli.txt"

say "the window"
Xvfb "$display" -screen 0 1400x900x24 >/dev/null 2>&1 &
processes+=($!)
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.2; done
export DISPLAY=$display
as_reader cablegraph >"$folder/window.log" 2>&1 &
processes+=($!)
window=$(timeout 60 xdotool search --sync --onlyvisible --name Cablegraph | head -n 1) || stop "no window comes up"
sleep 15 # the samples are read and drawn
xdotool windowsize "$window" 1400 900 windowmove "$window" 0 0 windowfocus "$window"
sleep 2
xdotool key --clearmodifiers ctrl+l # the legend has the shapes, too
sleep 1
import -window root "$folder/1-samples.png"

# A state is a blue square: the middle of the largest patch of its colour.
point=$(python3 "$(dirname "$0")/findnode.py" "$folder/1-samples.png" 0072B2) || stop "no state is drawn, see 1-samples.png"
say "clicking the state at $point"
# shellcheck disable=SC2086 # two numbers
xdotool mousemove $point click 1
sleep 2
import -window root "$folder/2-node.png"
changed=$(compare -metric AE "$folder/1-samples.png" "$folder/2-node.png" null: 2>&1 || true)
[ "${changed%%.*}" -gt 3000 ] || stop "the click changes nothing, see 2-node.png"

say "exporting a picture"
xdotool key --clearmodifiers ctrl+e
dialog=$(timeout 20 xdotool search --sync --onlyvisible --name 'Export Image' | head -n 1) || stop "no dialog comes up"
xdotool windowfocus "$dialog" # there is no window manager to give it the keyboard
sleep 2
import -window root "$folder/3-export.png"
xdotool key --clearmodifiers alt+i ctrl+a
xdotool type --delay 20 /home/reader/picture.png
xdotool key Return
for _ in $(seq 300); do [ -s "$root/home/reader/picture.png" ] && break || sleep 0.2; done
sleep 2
file "$root/home/reader/picture.png" | grep -q 'PNG image data' || stop "no picture was written, see 3-export.png"
cp "$root/home/reader/picture.png" "$folder/4-picture.png"
xdotool windowfocus "$window" key --clearmodifiers ctrl+q
sleep 2
say "the package works; look at the pictures in $folder"
