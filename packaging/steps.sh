# shellcheck shell=bash
# What run.sh, test.sh, check.sh and .ci/run share: numbered steps that are quiet when all is well and end with a
# sentence when not. To be sourced; the caller sets `steps` (how many there are).

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
script=$(basename "$0" .sh)
logs=$root/build/log
mkdir -p "$logs"
cd "$root" || exit 1
log=$logs/$script.log
number=0
title=starting

# -E carries the trap into functions.
set -E
trap 'stopped $?' ERR

step()
{
    number=$((number + 1))
    title=$1
    log=$logs/$script-${1//[^a-z]/-}.log
    : >"$log"
    printf '[%d/%d] %s …\n' "$number" "${steps:?}" "$title"
}

quietly()
{
    "$@" >>"$log" 2>&1
}

stopped()
{
    # A pipeline's shell only passes the failure on; the script itself speaks, once.
    ((BASH_SUBSHELL == 0)) || exit "$1"
    trap - ERR
    printf '\n%s: step %d (%s) failed; all of it is in %s:\n\n' "$script" "$number" "$title" "${log#"$root"/}" >&2
    telling_lines | cut -c 1-400 | sed 's/^/    /' >&2
    exit "$1"
}

# The first thing a compiler found, or else the last that was said.
telling_lines()
{
    if grep -q '^FAILED: ' "$log"; then
        sed -n '/^FAILED: /,$p' "$log" | sed -n 1,40p
    else
        grep -vE '^[0-9]+ warnings? (generated|treated)' "$log" | tail -n 40
    fi
}

# Reads what ninja or ctest say and shows only how far they are: on one line of a terminal, at quarters elsewhere.
show_progress()
{
    local line quarter=0
    while IFS= read -r line; do
        [[ $line =~ ^[[:space:]]*\[?([0-9]+)/([0-9]+)[]\ ] ]] || continue
        local done=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
        if [[ -t 1 ]]; then
            printf '\r      %d of %d ' "$done" "$all"
        elif ((all >= 20 && done < all && done * 4 / all > quarter)); then
            quarter=$((done * 4 / all))
            printf '      %d of %d\n' "$done" "$all"
        fi
    done
    if [[ -t 1 ]]; then
        printf '\r                        \r'
    fi
}

# Ninja calls CMake again by itself, so configuring is for new trees and for trees that were moved.
configure()
{
    local tree=$root/build/$1
    if [[ -f $tree/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        rm -rf "$tree"
    fi
    if [[ ! -f $tree/build.ninja || $root/CMakePresets.json -nt $tree/build.ninja ]]; then
        quietly cmake --preset "$1"
    fi
}

build()
{
    configure "$1"
    cmake --build --preset "$1" 2>&1 | tee -a "$log" | show_progress
}

# One ctest run, named like its test preset. A failure is shown at once and remembered by its log: all groups are run.
run_tests()
{
    log=$logs/ctest-$1.log
    if ! ctest --preset "$1" "${@:2}" 2>&1 | tee "$log" | show_progress; then
        grep -Ev '^PASS +: |^ *(Start +[0-9]+:|[0-9]+/[0-9]+ Test +#.* Passed )' "$log" || true
    else
        grep 'tests passed' "$log"
    fi
}

# Adds up the closing lines of the named ctest runs and the given counts of other checks: "57 passed, 0 failed".
# A run without a closing line (never started, no tests) counts as one failure. Says no when anything failed.
closing_line()
{
    local passed=$1 failed=$2 name line
    for name in "${@:3}"; do
        line=$(grep -E 'tests passed, [0-9]+ tests? failed out of [0-9]+' "$logs/ctest-$name.log" 2>/dev/null || true)
        if [[ $line =~ ([0-9]+)\ tests?\ failed\ out\ of\ ([0-9]+) ]]; then
            failed=$((failed + BASH_REMATCH[1]))
            passed=$((passed + BASH_REMATCH[2] - BASH_REMATCH[1]))
        else
            failed=$((failed + 1))
        fi
    done
    printf '%d passed, %d failed\n' "$passed" "$failed"
    ((failed == 0))
}
