#!/bin/sh
# Sets up what Curator needs, then hands every argument on to it:
#   ./run.sh demo                   the demo
#   ./run.sh                        the window
#   ./run.sh import PROJECT FILE    any command; ./run.sh --help lists them
set -eu
top=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/setup.sh
. "$top/packaging/setup.sh"

# Only the window needs system packages. The demo is nicer with them, the other commands never open one.
case ${1-} in
'' | *.curator) window=needed packages=$window_packages ;;
demo) window=useful packages=$window_packages ;;
*) window=none packages= ;;
esac

choose_python
# shellcheck disable=SC2086  # a list of words
if ! get_packages $packages; then
    case $window in
    needed) exit 2 ;;
    useful) say "Until then the demo runs without its window." && unset DISPLAY WAYLAND_DISPLAY ;;
    esac
fi
make_environment
install_requirements requirements
take_curator_from_tree

# Without UTF-8 Qt complains at every start.
if [ "$(uname)" = Linux ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

if [ $window != needed ] || [ "$(uname)" != Linux ] || has apt-get; then
    exec "$python" -m curator "$@"
fi
status=0
"$python" -m curator "$@" || status=$?
[ $status -eq 0 ] || say "If Qt could not open a window, these libraries may be missing (the names of Fedora):" \
    "    sudo dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms" \
    "    libxcb libwayland-cursor dbus-libs fontconfig glib2 dejavu-sans-fonts"
exit $status
