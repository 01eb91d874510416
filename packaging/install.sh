#!/usr/bin/env bash
# Installs what packages.txt names and this machine lacks. Called with sections: packaging/install.sh run build
# When nothing is missing it asks dpkg once and never touches apt, so every script can begin with it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
logs=$here/../build/log
log=$logs/install.log

wanted()
{
    awk -v sections=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][ \t]/, ""); inside = index(sections, " " $0 " ") > 0; next }
        inside && NF { print $1 }' "$here/packages.txt"
}

missing()
{
    # dpkg-query fails when it has never heard of one of them; what it does know it still prints.
    { dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        awk -v names="$*" '
            $1 == "installed" { there[$2] = 1 }
            END { n = split(names, name, " "); for (i = 1; i <= n; i++) if (!(name[i] in there)) print name[i] }'
}

apt()
{
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1
}

give_up()
{
    printf 'These packages could not be installed: %s\nThe end of build/log/install.log:\n\n' "$*" >&2
    tail -n 15 "$log" | sed 's/^/    /' >&2
    exit 1
}

install_all()
{
    mkdir -p "$logs"
    : >"$log"
    printf '      installing what is missing, %d in all (log: build/log/install.log)\n' $#
    # Package lists of a bare image are empty, old ones lead to files that are gone: only then are new ones fetched.
    apt install --no-install-recommends --no-remove "$@" && return
    printf '      fetching the package lists\n'
    apt update || give_up "$@"
    apt install --no-install-recommends --no-remove "$@" || give_up "$@"
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    printf 'This script installs with apt (Debian 12). Elsewhere please install by hand what packaging/packages.txt names.\n' >&2
    exit 1
fi

mapfile -t names < <(wanted "$@")
mapfile -t lacking < <(missing "${names[@]}")
as_root=()
if ((${#lacking[@]} > 0)); then
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            printf 'Some packages are missing and only root may install them. As root, please run:\n\n    apt-get update && apt-get install --no-install-recommends %s\n\n' "${lacking[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    install_all "${lacking[@]}"
fi
