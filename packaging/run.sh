#!/usr/bin/env bash
# From a bare Debian 12 to the open window. Without a display (or with --headless) the main job on the terminal:
# a ledger goes in, what is overdue comes out, a pack is written. Safe to repeat.
set -euo pipefail

case "${1:-}" in
    '' | --headless) ;;
    *) printf 'Usage: packaging/run.sh [--headless]\n' >&2 && exit 2 ;;
esac

steps=4
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

duban=$root/build/release/app/duban
sample=${XDG_DATA_HOME:-$HOME/.local/share}/duban/sample.duban
window=yes
[[ ${1:-} != --headless && -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || window=
today=2021-11-15 # the sample and the ledger speak of that week

make_sample()
{
    [[ ! -f $sample ]] || return 0
    mkdir -p "$(dirname "$sample")"
    # Under another name first: an interrupted run leaves nothing that looks like a workspace.
    local half=${sample%.duban}-$$.duban
    quietly "$duban" sample "$half"
    mv "$half" "$sample"
}

# import says 1 when rows wait for a decision: that is its answer, not a failure.
import_ledger()
{
    local code=0
    quietly "$duban" import "$1" "$root/tests/fixtures/zone-2021-10.xlsx" || code=$?
    ((code <= 1))
}

main_job()
{
    local demo=$root/build/demo
    rm -rf "$demo"
    mkdir -p "$demo"
    quietly "$duban" sample "$demo/demo.duban"
    import_ledger "$demo/demo.duban"
    quietly "$duban" pack "$demo/demo.duban" --today "$today" -o "$demo/pack.pdf"
    "$duban" list "$demo/demo.duban" overdue --today "$today" 2>>"$log"
    printf '\nWorkspace: %s\nPack:      %s\n' "$demo/demo.duban" "$demo/pack.pdf"
}

[[ -n $window ]] || export QT_QPA_PLATFORM=offscreen

step 'looking for missing packages'
"$root/packaging/install.sh" run build || exit 1

step 'building'
build release

step 'sample workspace'
make_sample

if [[ -n $window ]]; then
    step 'opening the window'
    # The sample stands on the day before its meeting; seen from today, all of it would be late.
    exec "$duban" --today 2021-11-12 "$sample"
fi
step 'ledger in, overdue out, pack on paper'
main_job
