"""The open project: making, opening, who writes, who is told, and where it may lie."""

import shutil
import sys

import pytest

from curator.domain.errors import (
    NotAProjectError,
    ProjectExistsError,
    ProjectInUseError,
    ProjectMissingError,
    ReadOnlyError,
)
from curator.domain.sources import ReadingState
from curator.services import actors, claims, history, identity, quotes, sources
from curator.services.briefings.definitions import of_project
from curator.services.briefings.gathering import gather
from curator.services.project import NAMELESS, Project


def coders(dump, project):
    return [(row["name"], row["initials"]) for row in dump(project)["coder"].values()]


def test_a_project_is_made_under_its_suffix_with_a_title_and_a_coder(tmp_path, dump):
    path = Project.create(tmp_path / "my pond.v2", " The  pond ", "Mara Ann  Lind Sol")
    assert path == tmp_path / "my pond.v2.curator"
    with Project.open(path) as project:
        assert project.writable
        assert coders(dump, project) == [("Mara Ann Lind Sol", "MAL")]
        assert of_project(project).title == "The pond"
        (edit,) = history.edits(project)
        assert (edit.operation, edit.coder) == ("project.create", "Mara Ann Lind Sol")
        assert history.problems(project) == []


def test_nobody_is_named_unasked(tmp_path, dump):
    with Project.open(Project.create(tmp_path / "pond")) as project:
        assert coders(dump, project) == [(NAMELESS, "C1")]
        assert of_project(project).title == "pond"


def test_no_project_is_made_over_a_file(project):
    with pytest.raises(ProjectExistsError, match="Choose another name"):
        Project.create(project.path)


def test_the_suffix_may_be_left_out_also_beside_a_folder_of_that_name(project):
    project.close()
    short = project.path.with_suffix("")
    for _ in range(2):
        with Project.open(short, read_only=True) as opened:
            assert opened.path == project.path
        short.mkdir(exist_ok=True)


def test_what_is_no_project_is_refused(tmp_path):
    with pytest.raises(ProjectMissingError, match="make one with: curator new"):
        Project.open(tmp_path / "nothing")
    with pytest.raises(NotAProjectError, match="is not a file"):
        Project.open(tmp_path)
    other = tmp_path / "notes.curator"
    other.write_text("Only words.")
    with pytest.raises(NotAProjectError):
        Project.open(other)
    assert other.read_text() == "Only words."


def test_the_second_to_open_a_project_is_told_who_has_it(project):
    with pytest.raises(ProjectInUseError, match=r"“pond.curator” is open in Test \(process"):
        Project.open(project.path)
    with Project.open(project.path, read_only=True) as reader:
        assert sources.all_of(reader) == []
    project.close()
    Project.open(project.path).close()


def test_readers_see_what_the_writer_has_kept(said):
    with Project.open(said.path, read_only=True) as reader:
        actors.add(said, "Port of Ness")
        assert actors.find(reader, "Port of Ness").quotes == 0


WRITES = {
    "add": lambda p: actors.add(p, "Port of Ness"),
    "claim": lambda p: claims.add(p, "Rain will come."),
    "read": lambda p: sources.set_reading(p, 1, ReadingState.DONE),
    "remove": lambda p: quotes.remove(p, [1]),
    "undo": lambda p: p.undo(),
}


@pytest.mark.parametrize("coder", ["", "Vera Holm"])
@pytest.mark.parametrize("write", WRITES)
def test_a_project_opened_for_reading_is_read_and_not_written(said, dump, write, coder):
    before = dump(said)
    said.close()
    data = said.path.read_bytes()
    with Project.open(said.path, read_only=True, coder=coder) as opened:
        assert not opened.writable
        assert len(quotes.find(opened)) == 5
        assert gather(opened, of_project(opened)).claims
        assert history.problems(opened) == []
        with pytest.raises(ReadOnlyError, match="open for reading only"):
            WRITES[write](opened)
        assert dump(opened) == before
    assert said.path.read_bytes() == data


@pytest.mark.parametrize(
    "name",
    ["with blank", "100% sure?", "#1 & co", "a+b=c;d", "Ümläut 🐟", "ñ/池", "file:x?mode=ro"],
)
def test_a_project_may_lie_in_a_folder_of_any_name(tmp_path, take, pond, name):
    if sys.platform == "win32" and set('?:*"<>|') & set(name):
        pytest.skip("Windows has no such names")
    folder = tmp_path / name
    folder.mkdir(parents=True)
    with Project.open(Project.create(folder / f"{folder.name}!")) as project:
        take(project, pond.article)
        assert history.problems(project) == []
    assert {path.name for path in folder.iterdir()} == {f"{folder.name}!.curator"}
    with Project.open(folder / f"{folder.name}!", read_only=True) as project:
        assert len(sources.all_of(project)) == 1


def test_a_second_coder_joins_once_and_undo_passes_over_it(said, dump):
    names = [name for name, _ in coders(dump, said)]
    actors.add(said, "Port of Ness")
    before = dump(said)
    said.close()
    for _ in range(2):
        with Project.open(said.path, coder=" vera  HOLM ") as opened:
            actors.add(opened, f"Actor {len(history.edits(opened))}")
    with Project.open(said.path, coder="Vera Holm") as opened:
        assert [name for name, _ in coders(dump, opened)] == [*names, "vera HOLM"]
        edits = history.edits(opened)
        assert [edit.operation for edit in edits[:3]] == ["actors.add", "actors.add", "coders.join"]
        assert {edit.coder for edit in edits[:2]} == {"vera HOLM"}
        opened.undo()
        opened.undo()
        assert opened.undoable == "actors.add"
        assert {**dump(opened), "coder": {}} == {**before, "coder": {}}
        opened.undo()
        assert "Port of Ness" not in [actor.name for actor in actors.all_of(opened)]
        assert len(dump(opened)["coder"]) == 2
        assert history.problems(opened) == []


def test_quotes_are_those_of_the_coder_who_kept_them(said, keep):
    said.close()
    with Project.open(said.path, coder="Vera Holm") as opened:
        quote = keep(opened, sources.get(opened, 1), "growers")
        assert quote.coder_id == 2
        opened.undo()
        opened.redo()
        assert quotes.get(opened, quote.id).coder_id == 2
    with Project.open(said.path) as opened:
        assert quotes.amend(opened, quote.id, note="x").coder_id == 2


def test_who_listens_hears_what_every_deed_touched(said):
    heard = []
    said.listen(heard.append)
    quotes.remove(said, [3])
    said.undo()
    actors.find(said, "Ona Brand")
    sources.describe(said, 1)
    assert [news.operation for news in heard] == ["quotes.remove"] * 2
    for news in heard:
        assert dict(news.ids) == {"statement": {4}, "quote": {3}}


def test_a_copy_of_the_closed_file_is_a_whole_project(said, tmp_path, dump):
    before = dump(said)
    said.close()
    with Project.open(shutil.copy(said.path, tmp_path / "copy.curator")) as copy:
        assert dump(copy) == before


def test_a_device_is_six_letters_that_stay(settings):
    letters = identity.device()
    assert letters.isalpha()
    assert letters.islower()
    assert len(letters) == 6
    identity.device.cache_clear()
    assert identity.device() == letters == (settings / "device").read_text()


def test_a_device_without_a_home_is_named_anew(settings):
    settings.write_text("a file where the folder should be")
    assert len(identity.device()) == 6


@pytest.mark.parametrize("kept", [b"", b"\xff\xfe\xff"])
def test_a_spoilt_name_of_a_device_is_made_anew(settings, kept):
    settings.mkdir()
    (settings / "device").write_bytes(kept)
    letters = identity.device()
    assert (settings / "device").read_text() == letters


def test_history_names_the_device(project):
    identity.device.cache_clear()
    actors.add(project, "Ona Brand")
    assert history.edits(project)[0].device == identity.device()
