#!/bin/sh
# Renews requirements.txt and requirements-dev.txt from pyproject.toml, with the oldest Python that Curator serves:
#   packaging/pin.sh [PYTHON]
# Then run ./test.sh, with that and with the newest Python.
set -eu
here=$(dirname "$(readlink -f "$0")")
project=$here/../pyproject.toml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"${1:-python3.11}" -m venv "$scratch/venv"
python=$scratch/venv/bin/python

# The pip that comes with Python 3.11 overlooks the extra lxml[html_clean] and would leave out a requirement.
"$python" -m pip install --quiet --upgrade pip

# Print one list of pyproject.toml, one requirement a line; its place there is given as TABLE KEY.
listed() {
    "$python" - "$project" "$@" <<'END'
import sys, tomllib
path, table, key = sys.argv[1:]
with open(path, "rb") as project:
    print(*tomllib.load(project)[table][key], sep="\n")
END
}

frozen() {
    "$python" -m pip freeze --exclude pip | LC_ALL=C sort -f
}

listed project dependencies >"$scratch/wanted"
"$python" -m pip install --quiet -r "$scratch/wanted"
frozen >"$scratch/runtime"
listed dependency-groups dev >"$scratch/wanted-dev"
"$python" -m pip install --quiet -r "$scratch/wanted-dev" -c "$scratch/runtime"
frozen >"$scratch/all"

{
    echo "# All that Curator runs with. Made by packaging/pin.sh; change pyproject.toml and run it again."
    cat "$scratch/runtime"
} >"$here/requirements.txt"
{
    echo "# All that the tests add to it. Made by packaging/pin.sh; change pyproject.toml and run it again."
    echo "-r requirements.txt"
    grep -vxF -f "$scratch/runtime" "$scratch/all"
} >"$here/requirements-dev.txt"
