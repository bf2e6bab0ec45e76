#!/bin/sh
# Runs a command on a virtual screen with a window manager, without which no window ever becomes active:
#   packaging/virtual-screen.sh COMMAND ARGUMENTS
set -eu

if [ "${1-}" != --inside ]; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" "$0" --inside "$@"
fi
shift

openbox &
manager=$!
tries=0
until xdotool get_num_desktops >/dev/null 2>&1; do # answered by the window manager alone
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { echo "The window manager does not answer." >&2 && exit 1; }
    sleep 0.1
done

status=0
"$@" || status=$?
kill $manager
exit $status
