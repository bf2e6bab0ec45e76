"""What people install holds all that the program needs, and nothing beside it."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, TOP],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return next(target.glob("*.whl"))


def test_the_wheel_holds_resources_and_migrations_inside_the_package(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "curator/resources/sample/sample.json" in names
    assert "curator/resources/i18n/curator_de.qm" in names
    assert "curator/migrations/env.py" in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"curator"}
    assert not [name for name in names if name.endswith(".pyc") or "/tests/" in name]


def test_installed_elsewhere_it_makes_the_demo(wheel, tmp_path):
    home = tmp_path / "fresh 100% odd"
    venv.create(home, with_pip=False, system_site_packages=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = next(home.rglob("site-packages"))
    zipfile.ZipFile(wheel).extractall(site)
    (site / "lent.pth").write_text("\n".join(p for p in sys.path if "site-packages" in p))
    lent = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "PYTHONPATH")}
    made = subprocess.run(
        [python, "-m", "curator", "demo", "there"],
        cwd=home,
        env={**lent, "CURATOR_SETTINGS": str(tmp_path / "settings"), "WAYLAND_DISPLAY": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    assert (home / "there" / "sample.curator").is_file()
    assert (home / "there" / "briefing.md").read_text("utf-8").startswith("# ")
