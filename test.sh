#!/bin/sh
# Sets up what the tests need and runs every check; only the first time needs the network.
#   ./test.sh            everything but the long runs
#   ./test.sh --quick    the same without the tests on a virtual screen
#   ./test.sh --soak     the long runs in place of the other tests
# Further arguments go to pytest: ./test.sh --quick tests/domain -k dates
set -eu
top=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/setup.sh
. "$top/packaging/setup.sh"
cd "$top"

screen=yes kind="not soak" patience=300
for argument; do
    shift
    case $argument in
    --quick) screen=no ;;
    --soak) kind=soak patience=7200 ;;
    *) set -- "$@" "$argument" ;;
    esac
done

choose_python
# shellcheck disable=SC2086  # lists of words
get_packages $window_packages $test_packages || [ -z "$(missing_packages $window_packages)" ] || exit 2
make_environment
install_requirements requirements-dev
take_curator_from_tree
export LC_ALL=C.UTF-8

passed=0 failed=0 skipped=0 summary=

note() {
    summary="$summary
    $1  $2"
}

# Run the check named first and note how it went; the checks after it run all the same.
check() {
    name=$1 begin=$(date +%s)
    shift
    printf '\n== %s\n' "$name"
    if "$@"; then
        passed=$((passed + 1)) word="passed "
    else
        failed=$((failed + 1)) word="FAILED "
    fi
    note "$word" "$name ($(($(date +%s) - begin)) s)"
}

# A test that hangs is ended with a traceback after $patience seconds, and the run with it.
run_pytest() {
    "$@" -rfEs -o faulthandler_timeout="$patience" -o faulthandler_exit_on_timeout=true
}

# That pytest found nothing to run (5) is an error, but not where arguments made the choice.
test_offscreen() {
    # Two tests at a time, which halves the wait; “-n 0” among the arguments runs them one by one.
    QT_QPA_PLATFORM=offscreen run_pytest "$python" -m pytest -n 2 --dist worksteal \
        -m "$kind and not xserver" "$@" ||
        { [ $? -eq 5 ] && [ $# -gt 0 ]; }
}

test_on_screen() {
    QT_QPA_PLATFORM=xcb run_pytest packaging/virtual-screen.sh "$python" -m pytest "$@" -m "$kind and xserver" ||
        [ $? -eq 5 ]
}

check "layout (ruff format)" "$python" -m ruff format --check .
check "lint (ruff)" "$python" -m ruff check .
check "imports (import-linter)" "$python" -c 'from importlinter.cli import lint_imports_command as run; run()'
check "types (mypy)" "$python" -m mypy
check "tests" test_offscreen "$@"
if [ $screen = no ]; then
    note "left out" "tests on a virtual screen"
elif has xvfb-run && has openbox && has xdotool; then
    check "tests on a virtual screen" test_on_screen "$@"
else
    skipped=1
    note "SKIPPED" "tests on a virtual screen: xvfb-run, openbox or xdotool is missing"
fi

printf '\nSummary%s\nChecks: %s passed, %s failed, %s skipped\n' "$summary" $passed $failed $skipped
[ $failed -eq 0 ]
