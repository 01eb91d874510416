#!/usr/bin/env bash
# From a bare Debian 12 to every test: built once, run without a screen, the rules once more in another time zone,
# and those labelled "window" on a real X server with a window manager. Ends with "N passed, N failed".
# With --sanitize instead: built with the sanitizers and run without a screen.
set -euo pipefail

case "${1:-}" in
    '') steps=5 ;;
    --sanitize) steps=3 ;;
    *) printf 'Usage: packaging/test.sh [--sanitize]\n' >&2 && exit 2 ;;
esac
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

screen=
manager=
runtime=

clean_up()
{
    local process
    for process in $manager $screen; do
        kill "$process" 2>/dev/null || continue
        wait "$process" || true
    done
    [[ -z $runtime ]] || rm -rf "$runtime"
}

# The tests' own settings and data, new for each run; nothing of the person who runs them is read or written.
prepare_home()
{
    rm -rf "$root/build/home"
    mkdir -p "$root"/build/home/{config,data,state}
    runtime=$(mktemp -d) # not under build: a socket's path has no more than 107 characters
    export XDG_RUNTIME_DIR=$runtime
}

# -displayfd: the server itself finds a free number and names it when it is ready.
open_screen()
{
    local answer display deadline=$((SECONDS + 30))
    exec {answer}< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2>>"$log")
    screen=$!
    IFS= read -r -t 30 -u "$answer" display
    export DISPLAY=:$display
    openbox --sm-disable >>"$log" 2>&1 &
    manager=$!
    until xprop -root _NET_SUPPORTING_WM_CHECK 2>>"$log" | grep -q 'window id'; do
        kill -0 "$manager"
        ((SECONDS < deadline))
        sleep 0.05
    done
}

test_everything()
{
    rm -f "$logs"/ctest-unity*.log
    step 'building the program and its tests'
    build unity
    prepare_home

    step 'tests without a screen'
    run_tests unity -j "$(nproc)"

    step 'the rules in another time zone'
    run_tests unity-rules -j "$(nproc)"

    step 'tests of real windows'
    open_screen
    run_tests unity-window
}

test_sanitized()
{
    rm -f "$logs/ctest-asan.log"
    step 'building with the sanitizers'
    build asan
    prepare_home

    step 'tests under the sanitizers'
    run_tests asan -j "$(nproc)"
}

trap clean_up EXIT

step 'looking for missing packages'
"$root/packaging/install.sh" run build test || exit 1

if [[ ${1:-} == --sanitize ]]; then
    test_sanitized
    closing_line 0 0 asan || exit 1
else
    test_everything
    closing_line 0 0 unity unity-rules unity-window || exit 1
fi
