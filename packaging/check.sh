#!/usr/bin/env bash
# Checks that read the text: packaging/check.sh [format] [tidy] [clazy] [style]; without a name, all of them.
#   format  clang-format, every file
#   tidy    clang-tidy, what changed against origin/main (or the last commit; or everything, up to a bound)
#   clazy   clazy, the same files without the tests
#   style   no function over 60 lines; shell scripts parse
set -euo pipefail

(($# > 0)) || set -- format tidy clazy style
steps=$#
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

most_files=150 # clang-tidy takes 6 CPU-seconds a file, 12 a test: a quarter of an hour on two cores
longest_function=60
clazy_checks=connect-3arg-lambda,connect-by-name,connect-non-signal,lambda-in-connect,lambda-unique-connection
clazy_checks+=,old-style-connect,container-anti-pattern,temporary-iterator,detaching-temporary,range-loop-detach
clazy_checks+=,qgetenv,wrong-qevent-cast,mutable-container-key,post-event,incorrect-emit

all_files()
{
    find app core ui tests -name '*.cpp'
}

base_commit()
{
    local base
    base=$(git merge-base origin/main HEAD 2>/dev/null || true)
    if [[ -z $base || $base == "$(git rev-parse HEAD 2>/dev/null)" ]]; then
        base=$(git rev-parse --verify --quiet HEAD~1 || true)
    fi
    printf '%s' "$base"
}

# A header is looked at through one source file that includes it.
source_of()
{
    case $1 in
        *.cpp) printf '%s\n' "$1" ;;
        *.h) grep -rlF --include='*.cpp' "#include \"$1\"" app core ui tests | sort | head -n 1 || true ;;
    esac
}

changed_files()
{
    local base file
    base=$(base_commit)
    if [[ -z $base ]]; then
        all_files
        return
    fi
    { git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h' && git ls-files -o --exclude-standard -- '*.cpp' '*.h'; } |
        while IFS= read -r file; do source_of "$file"; done
}

# Tests last: they are what the bound cuts off.
bounded()
{
    sort -u | awk -v most="$most_files" '
        /^tests\// { test[++tests] = $0; next }
        ++others <= most { print }
        END {
            for (i = 1; i <= tests && others + i <= most; i++) print test[i]
            left = others + tests - most
            if (left > 0) printf "      %d of %d files are left out (bound)\n", left, others + tests > "/dev/stderr"
        }'
}

# Both tools need the compile commands of the dev tree and what moc writes, but nothing built: ninja would build every
# library before it lets moc run, so moc is called here as ninja would call it.
prepare_tree()
{
    configure dev
    # Once more, for files that came or went since; CMake leaves behind what belonged to those that went.
    find build/dev -name AutogenInfo.json -delete
    quietly cmake --preset dev
    find build/dev -name AutogenInfo.json -print0 |
        quietly xargs -0 -r -P "$(nproc)" -I '{}' cmake -E cmake_autogen '{}' Debug
}

check_format()
{
    find app core ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 | quietly xargs -0 -r clang-format --dry-run -Werror
}

# What clang must be told to read code that GCC builds: see qpdfforclang.h. Its own warnings are no errors.
as_clang=(--extra-arg=-Wno-error --extra-arg=-DJSON_HH --extra-arg=-include"$root/packaging/qpdfforclang.h")

check_tidy()
{
    prepare_tree
    changed_files | bounded |
        quietly xargs -r -P "$(nproc)" -n 1 clang-tidy --quiet -p build/dev "${as_clang[@]}"
}

# clazy-standalone always says 0.
check_clazy()
{
    prepare_tree
    { changed_files | grep -v '^tests/' || true; } | bounded |
        quietly xargs -r -P "$(nproc)" -n 1 clazy-standalone -p build/dev -checks="$clazy_checks" \
            --header-filter="$root/(app|core|ui)/" "${as_clang[@]}"
    if grep -qE '\[-Wclazy|error:' "$log"; then return 1; fi
}

check_style()
{
    local script_file
    for script_file in packaging/*.sh .ci/run; do
        quietly bash -n "$script_file"
    done
    find app core ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 -r ctags -x --c++-kinds=f --_xformat='%F:%n %N %{end}' |
        awk -v most="$longest_function" '
            { split($1, place, ":"); lines = $NF - place[2] + 1 }
            lines > most { print $1 ": " $2 " has " lines " lines, " most " are allowed"; found = 1 }
            END { exit found }' >>"$log"
}

for name in "$@"; do
    case $name in
        format | tidy | clazy | style) ;;
        *) printf 'Usage: packaging/check.sh [format] [tidy] [clazy] [style]\n' >&2 && exit 2 ;;
    esac
done
"$root/packaging/install.sh" build check || exit 1
for name in "$@"; do
    step "$name"
    "check_$name"
done
