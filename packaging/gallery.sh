#!/usr/bin/env bash
# Draws every screen (first start, empty, normal, full) in Chinese and English, light and dark, at two sizes and at
# 200 % into build/gallery, to be looked at beside each other. No display is needed.
set -euo pipefail

steps=3
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

pictures=$root/build/gallery

draw()
{
    local name=$1 scale=$2
    shift 2
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale TZ=Asia/Shanghai \
        quietly "$root/build/unity/tests/duban_gallery" "$pictures/$name" "$@"
}

step 'looking for missing packages'
"$root/packaging/install.sh" run build test || exit 1

step 'building the program and its gallery'
configure unity
quietly cmake --build --preset unity --target duban_gallery

step 'drawing'
rm -rf "$pictures"
draw zh-light-1440 1 --lang zh --size 1440x900
draw zh-dark-1440 1 --lang zh --dark --size 1440x900
draw en-light-1440 1 --lang en --size 1440x900
draw zh-light-1366 1 --lang zh --size 1366x768
draw zh-dark-1920 1 --lang zh --dark --size 1920x1080
draw zh-light-200 2 --lang zh --size 1440x900
printf '\nPictures: %s\n' "$pictures"
