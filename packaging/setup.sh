# Read by run.sh and test.sh, which have set $top to the folder of the source tree.
# Brings about what Curator needs: system packages, a virtual environment, the pinned requirements.
# shellcheck shell=sh disable=SC2034,SC2154

venv=$top/.venv
python=$venv/bin/python

# What Qt loads to open a window on X11 or Wayland: found on a bare system, by adding what the loader asked for.
window_packages="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
    libxcb-shape0 libwayland-cursor0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core"
# A virtual screen, a window manager (without one no window becomes active), hands and eyes for the tests.
test_packages="xvfb xauth openbox xdotool strace fonts-noto-core"

say() {
    printf '%s\n' "$@" >&2
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# Set $base to the Python to make the environment from, or to nothing while there is a usable one; exit 2 without any.
# $PYTHON names a Python to try first.
choose_python() {
    base=
    environment_is_usable && return
    for base in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        is_new_enough "$base" && return
    done
    say "Curator needs Python 3.11 or newer, and none was found. Type the line for your system, then start again:" \
        "    Debian 12, Ubuntu 24.04 or newer:  sudo apt-get install python3 python3-venv" \
        "    Ubuntu 22.04:                      sudo apt-get install python3.11 python3.11-venv" \
        "    Fedora:                            sudo dnf install python3" \
        "    macOS:                             brew install python"
    exit 2
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# The environment serves while its Python starts and finds its pip there:
# that ends when the Python it was made from goes away or becomes another version.
environment_is_usable() {
    is_new_enough "$python" && "$python" -c 'import pip' 2>/dev/null
}

# Install those of the named packages that are missing, and the one $base may need to make the environment.
# Fails, having printed the line to type, where that cannot be done.
get_packages() {
    # shellcheck disable=SC2046  # a list of words
    set -- $(missing_packages "$@" $(venv_package))
    [ $# -gt 0 ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        install_packages "" "$@"
    elif [ -t 0 ] && has sudo; then
        install_packages sudo "$@"
    else
        say_packages "$@"
        return 1
    fi
}

# Print those of the named packages that a Debian-like system lacks; on other systems print nothing.
# Newer systems rename packages and say so in Provides: libglib2.0-0 became libglib2.0-0t64.
missing_packages() {
    has apt-get && has dpkg-query || return 0
    dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | awk -v wanted="$*" '
        $1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) have[$i] = 1 }
        END { n = split(wanted, name); for (i = 1; i <= n; i++) if (!(name[i] in have)) print name[i] }'
}

# Print the package that $base lacks for making environments: Debian-like systems ship that apart.
venv_package() {
    [ -z "$base" ] || "$base" -c 'import ensurepip, venv' 2>/dev/null ||
        "$base" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))'
}

# Install the packages named after the first argument, which is “sudo” or empty.
install_packages() {
    as_root=$1
    shift
    say "Installing system packages: $*"
    # An update that fails for one of many sources still leaves most packages in reach.
    log=$({
        $as_root apt-get update
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
    } 2>&1) && return
    say "$log"
    say_packages "$@"
    return 1
}

say_packages() {
    say "System packages are missing. Type this line once:" \
        "    sudo apt-get update && sudo apt-get install --no-install-recommends $*"
}

# Make the environment anew from $base, if choose_python found none of use; exit 2 when $base cannot.
make_environment() {
    [ -n "$base" ] || return 0
    say "Making the environment $venv"
    rm -rf "$venv"
    log=$("$base" -m venv "$venv" 2>&1) && return
    say "$log" "The environment could not be made."
    exit 2
}

# Install packaging/NAME.txt, which is complete, into the environment.
# Until the pins change nothing is done and no network needed.
install_requirements() {
    stamp=$venv/$1.installed
    pins=$(cat "$top"/packaging/requirements*.txt | cksum)
    [ "$pins" != "$(cat "$stamp" 2>/dev/null)" ] || return 0
    say "Installing the pinned requirements"
    if ! "$python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$top/packaging/$1.txt"; then
        say "The requirements could not be installed. This step needs the network; start again when it is there."
        exit 1
    fi
    printf '%s\n' "$pins" >"$stamp"
}

# From here on Python takes Curator from the tree, never from another “curator” in the folder it was called in.
take_curator_from_tree() {
    export PYTHONPATH="$top" PYTHONSAFEPATH=1
}
