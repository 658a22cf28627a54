# Shared by run.sh and test.sh: what a machine needs before Cablegraph can be built. Sourced, not run.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=release
build=$project/build/$preset
log=$(mktemp) || { echo "cablegraph: no temporary file can be made. Free some disk space and run this again." >&2; exit 1; }
trap 'rm -f "$log"' EXIT

say() { printf 'cablegraph: %s\n' "$*"; }
stop() {
    printf 'cablegraph: %s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly, or with sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages LIST...: installs what is missing of the packages that these files beside this one name.
install_packages() {
    local package missing=()
    while read -r package; do
        dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done < <(cd "$project/packaging" && sed 's/#.*//' "$@" | grep -o '[^[:space:]]\+')
    if [ ${#missing[@]} = 0 ]; then
        say "packages: up to date"
        return
    fi
    command -v apt-get >/dev/null ||
        stop "packages are installed with apt-get (Debian 12 or later). Install these by hand and run this again: ${missing[*]}"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        stop "packages have to be installed, but you are not root and there is no sudo. As root, run: apt-get install ${missing[*]}"
    say "packages: installing ${missing[*]}"
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        stop "the packages could not be installed (see above). Check the network and the disk, then run this again."
    fi
}

check_disk() {
    local free
    mkdir -p "$build" 2>/dev/null && [ -w "$build" ] ||
        stop "$build cannot be written. Copy the project to a folder of your own and run this there."
    free=$(df --output=avail -m "$build" | tail -n 1)
    [ -e "$build/build.ninja" ] || [ "$free" -ge 1500 ] ||
        stop "the build needs 1500 MB, but only $free MB are free in $build. Free some space and run this again."
}

# use_preset NAME: what is built from here on is built by this preset instead of release.
use_preset() {
    preset=$1
    build=$project/build/$preset
}

# build_targets TARGET...: sets the preset up if need be and builds the targets.
build_targets() {
    cd "$project"
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        stop "the build could not be set up (see above)."
    fi
    if ninja -C "$build" -n "$@" | grep -q 'no work to do'; then
        say "program: up to date"
        return
    fi
    say "program: building (some minutes the first time)"
    if ! cmake --build --preset "$preset" --target "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        stop "the build failed (see above)."
    fi
}
