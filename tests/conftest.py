"""Projects that many tests begin from: made once, copied for each."""

import shutil
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from curator.services import demo, identity, importing
from curator.services.project import Project
from curator.services.reading import read_text


@pytest.fixture(scope="session")
def sample_made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    with on_a_device_in(folder):
        return demo.make(folder / "sample.curator")


@pytest.fixture
def sample_at(sample_made):
    """Put the sample project at a path, as if it were made there."""
    return lambda path: Path(shutil.copyfile(sample_made, path))


@pytest.fixture(scope="session")
def project_of(tmp_path_factory):
    """Make a project of this name and with these texts; it is to be copied, and no more."""

    @cache
    def make(name, *texts):
        folder = tmp_path_factory.mktemp("project")
        with on_a_device_in(folder), Project.open(Project.create(folder / name)) as project:
            importing.add(project, [read_text(text) for text in texts])
        return project.path

    return make


@contextmanager
def on_a_device_in(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CURATOR_SETTINGS", str(folder / "settings"))
        identity.device.cache_clear()
        yield
    identity.device.cache_clear()
