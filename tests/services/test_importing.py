"""Importing: what is new, what is known, and what is another version of a source."""

import hashlib
import itertools
import json
from threading import Event

import pytest

from curator.domain.errors import DiskFullError, NotFoundError
from curator.domain.sources import ImportStatus
from curator.services import history, importing, quotes, reading, sources
from curator.services.incoming.spool import Spool
from curator.services.originals import kept

NEW, KNOWN, VERSION, REPRINT, FAILED = ImportStatus


def original_of(project, source_id):
    return kept.data_of(project, kept.of_source(project, source_id).original)


@pytest.fixture
def files(tmp_path):
    """Write texts to files and give their paths."""

    def write(*texts):
        paths = [tmp_path / f"{number:03}.txt" for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, "utf-8", newline="")
        return [str(path) for path in paths]

    return write


@pytest.fixture
def bring(project, files):
    """Import texts as files, all as one deed."""
    return lambda *texts: importing.add(project, reading.read_all(files(*texts)))


def statuses(outcomes):
    return [outcome.status for outcome in outcomes]


def at(url, text):
    return f"A headline\nURL: https://example.org/{url}\n\n{text}\n"


def test_a_new_text_becomes_a_source(bring, files, pond):
    (outcome,) = bring(pond.article)
    assert (outcome.status, outcome.reason, dict(outcome.anchors)) == (NEW, "", {})
    assert outcome.path.endswith("000.txt")
    assert outcome.source.facts.title == "Council of Eastmere votes to drain the mill pond"
    assert outcome.source.facts.url == pond.url
    assert outcome.source.words == len(pond.article.split())


def test_the_same_bytes_are_known_under_any_name(project, bring, take, pond):
    (first,) = bring(pond.letter)
    again = take(project, pond.letter, "another name.txt")
    assert (again.status, again.reason) == (KNOWN, "same file as before")
    assert again.source == first.source
    assert len(sources.all_of(project)) == 1


def test_the_same_text_at_the_same_address_is_known(bring):
    bring(at("a", "Rain."))
    (again,) = bring(at("a", "Rain.").replace("\n", "\r\n"))
    assert (again.status, again.reason) == (KNOWN, "same text as before")


def test_another_text_at_the_same_address_is_a_new_version(project, bring):
    (first,) = bring(at("a", "Rain."))
    (second,) = bring(at("a", "Rain and wind."))
    assert (second.status, second.reason) == (VERSION, "another text than before")
    assert second.source.id == first.source.id
    assert second.source.version_id != first.source.version_id
    assert "wind" in sources.text_of(project, first.source.id)
    assert b"wind" in original_of(project, first.source.id)


def test_texts_without_an_address_are_sources_of_their_own(project, bring):
    assert statuses(bring("Rain in May.\n", "Rain in June.\n")) == [NEW, NEW]


def test_any_text_is_a_version_of_a_source_that_is_named(project, take, pond):
    first = take(project, pond.letter).source
    typed = take(project, pond.letter + "P.S. Come and see.\n", "b.txt", version_of=first.id)
    assert (typed.status, typed.source.id) == (VERSION, first.id)
    again = take(project, pond.letter + "P.S. Come and see.\n", "c.txt", version_of=first.id)
    assert (again.status, again.reason) == (KNOWN, "same text as before")


def test_a_version_of_a_source_that_is_gone_is_refused(project, take, pond):
    with pytest.raises(NotFoundError, match="no source 7 any more"):
        take(project, pond.letter, version_of=7)
    assert sources.all_of(project) == []


def test_failures_stand_beside_successes(project, files, tmp_path, pond):
    good, empty = files(pond.letter, "  \n")
    paths = [str(tmp_path / "missing.txt"), good, empty]
    outcomes = importing.add(project, reading.read_all(paths))
    assert statuses(outcomes) == [FAILED, NEW, FAILED]
    assert [outcome.path for outcome in outcomes] == paths
    assert "There is no file" in outcomes[0].reason
    assert outcomes[0].source is None
    assert outcomes[2].reason


def test_nothing_is_written_where_all_fails_or_is_known(project, bring, pond):
    bring(pond.letter)
    before = history.edits(project)
    assert statuses(bring(pond.letter, "")) == [KNOWN, FAILED]
    assert history.edits(project) == before


def test_the_same_file_twice_in_one_batch_is_kept_once(project, bring, pond):
    first, letter, second = bring(pond.article, pond.letter, pond.article)
    assert statuses([first, letter, second]) == [NEW, NEW, KNOWN]
    assert second.source == first.source
    assert letter.source != first.source


def test_the_same_address_twice_in_one_batch_is_one_source(project, bring):
    outcomes = bring(at("a", "Rain."), at("b", "Sun."), at("a", "Wind."), at("a", "Wind."))
    assert statuses(outcomes) == [NEW, NEW, VERSION, KNOWN]
    assert [outcome.source.id for outcome in outcomes] == [1, 2, 1, 1]
    assert "Wind" in sources.text_of(project, 1)


@pytest.mark.parametrize("between", [0, importing.BATCH])
def test_a_batch_knows_its_files_as_well_as_those_before_it(bring, between):
    filling = [f"Filling {number}.\n" for number in range(between)]
    versions = [at("a", "Rain."), at("a", "Wind."), at("a", "Hail.")]
    outcomes = bring(*versions, *filling, at("a", "Wind."), filling[0] if filling else "")
    assert statuses(outcomes[:3]) == [NEW, VERSION, VERSION]
    assert outcomes[3 + between].reason == "same file as before"


def test_one_import_is_one_edit_and_one_undo_step(project, bring):
    bring(*(f"Text number {number}.\n" for number in range(2 * importing.BATCH + 1)))
    edit, created = history.edits(project)
    number = 2 * importing.BATCH + 1
    assert dict(edit.rows) == {"source": number, "original": number, "version": number}
    assert created.operation == "project.create"
    project.undo()
    assert sources.all_of(project) == []
    project.redo()
    assert len(sources.all_of(project)) == number


def test_an_import_in_steps_tells_of_each_batch(project, files):
    reads = list(reading.read_all(files(*(f"Text {n}.\n" for n in range(importing.BATCH + 3)))))
    step = reading.Step(reads, done=len(reads), total=len(reads))
    news = list(importing.add_in_steps(project, [step]))
    assert [len(each.outcomes) for each in news] == [importing.BATCH, 3]
    assert (news[-1].progress.done, news[-1].progress.articles) == (len(reads), len(reads))


def test_an_import_closed_midway_keeps_nothing(project, files, dump):
    before, edits = dump(project), history.edits(project)
    reads = list(reading.read_all(files(*(f"Text {n}.\n" for n in range(importing.BATCH + 3)))))
    news = importing.add_in_steps(project, [reading.Step(reads)])
    assert len(next(news).outcomes) == importing.BATCH
    news.close()
    assert dump(project) == before
    assert history.edits(project) == edits
    assert history.problems(project) == []


def test_an_import_whose_reading_breaks_keeps_nothing(project, files, dump):
    before = dump(project)

    def reads():
        yield from reading.read_all(files(*(f"Text {n}.\n" for n in range(importing.BATCH))))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.add(project, reads())
    assert dump(project) == before


def test_a_name_that_is_no_text_is_no_obstacle(project, tmp_path):
    path = tmp_path / "caf\udce9.txt"
    try:
        path.write_text("Rain in May.\n")
    except (OSError, UnicodeEncodeError):
        pytest.skip("this system has no such names")
    (outcome,) = importing.add(project, reading.read_all([str(path)]))
    assert outcome.source.facts.title == "caf\ufffd"
    assert history.problems(project) == []


def test_a_page_and_a_text_are_read_alike(project, tmp_path):
    page = tmp_path / "page.html"
    words = "The council of Eastmere voted on Thursday to drain the old mill pond before spring."
    page.write_text(
        f"<html lang=en><head><title>Pond</title></head><body><article><h1>Pond</h1>"
        f"<p>{words}</p><p>{words.replace('council', 'mayor')}</p></article></body></html>"
    )
    (outcome,) = importing.add(project, reading.read_all([str(page)]))
    assert outcome.status is NEW
    assert words in sources.text_of(project, outcome.source.id)
    assert original_of(project, outcome.source.id) == page.read_bytes()


LONG = "The pond is a danger, and we will drain it before the spring, whatever it costs us."
OTHER = "Nobody in Eastmere has asked the growers what they think of it all until today."
BODY = f"It rained on Monday.\n\n{LONG}\n\n{OTHER}\n\nThat was all.\n"
FATES = {
    "exact": (LONG, BODY + "\nA correction was added.\n"),
    "moved": (LONG, f"An editor’s note of some length.\n\n{BODY}"),
    "changed": (LONG, BODY.replace("a danger", "a great danger")),
    "needs review": (
        LONG,
        BODY.replace("is a danger, and we will", "was a risk, so they may"),
    ),
    "ambiguous": ("rained", "Then it rained. It rained. It rained.\n"),
    "orphan": (LONG, "Nothing is left of the article but this line about a football match.\n"),
}


@pytest.mark.parametrize("fate", FATES)
def test_quotes_are_anchored_in_a_new_version(fate, project, take, keep):
    words, newer = FATES[fate]
    source = take(project, BODY).source
    quote = keep(project, source, words)
    outcome = take(project, newer, "newer.txt", version_of=source.id)
    assert dict(outcome.anchors) == {fate: 1}
    found = quotes.get(project, quote.id)
    assert found.anchor.status == fate
    assert found.anchor.version_id == outcome.source.version_id != found.version_id
    assert (found.selector, found.version_id) == (quote.selector, quote.version_id)
    if fate in ("exact", "moved"):
        assert newer[found.anchor.start : found.anchor.end] == words
    if fate in ("ambiguous", "orphan"):
        assert found.anchor.start is found.anchor.end is None
    project.undo()
    assert quotes.get(project, quote.id) == quote
    assert history.problems(project) == []


def test_a_quote_of_the_newest_version_needs_no_anchor(project, take, keep):
    source = take(project, BODY).source
    take(project, BODY + "More.\n", "b.txt", version_of=source.id)
    quote = keep(project, source, LONG)
    third = take(project, f"New. {BODY}", "c.txt", version_of=source.id)
    assert dict(third.anchors) == {"moved": 1}
    assert quotes.get(project, quote.id).anchor.start == quote.selector.start + 5


def test_the_same_text_under_other_bytes_is_known_and_stored_once(project, bring, take):
    (first,) = bring("Rain\n\nIt rained in May.\n")
    again = take(project, "\ufeffRain\r\n\r\nIt rained in May.\r\n", "another.txt")
    assert (again.status, again.reason) == (KNOWN, "same text as “Rain”")
    assert again.source == first.source
    assert len(sources.all_of(project)) == 1


def test_the_same_text_twice_in_one_import_is_known(bring):
    text = "Rain {0}\n\nIt rained in May.\n"
    outcomes = bring(text, text.replace("\n", "\r\n"))
    assert statuses(outcomes) == [NEW, KNOWN]
    assert outcomes[1].reason == "same text as “Rain {0}”"


def record(**facts):
    return json.dumps({"text": "The same words of the agency.", **facts}) + "\n"


@pytest.mark.parametrize(
    ("one", "other", "status"),
    [
        ({"url": "https://a.example/1"}, {"url": "https://b.example/1"}, NEW),
        ({"outlet": "Courier"}, {"outlet": "Herald"}, NEW),
        ({"outlet": "Courier"}, {"outlet": "Courier", "title": "Other"}, KNOWN),
        ({"url": "https://a.example/1"}, {"title": "No address"}, KNOWN),
    ],
)
def test_the_same_text_from_elsewhere_is_a_source_of_its_own(project, tmp_path, one, other, status):
    outcomes = []
    for number, facts in enumerate((one, other)):
        path = tmp_path / f"{number}.jsonl"
        path.write_text(record(**facts), "utf-8")
        outcomes += importing.add(project, reading.read_all([str(path)]))
    assert statuses(outcomes) == [NEW, status]


def test_a_text_that_is_the_newest_of_no_source_is_new(project, bring, take):
    bring(at("a", "Rain."), at("a", "Wind."))
    old = at("a", "Rain.")
    assert statuses(bring(old)) == [KNOWN]  # by its bytes
    assert take(project, old.replace("\n", "\r\n")).status is VERSION  # by its address


def test_an_import_whose_reading_ends_early_keeps_what_came_of_it(project, files):
    reads = list(reading.read_all(files(*(f"Text {n}.\n" for n in range(200)))))
    steps = iter([reading.Step(reads[:100], 100, 200), reading.Step(reads[100:], 200, 200)])
    news = importing.add_in_steps(project, itertools.islice(steps, 1))
    assert sum(len(each.outcomes) for each in news) == 100
    assert len(sources.all_of(project)) == 100
    assert history.edits(project)[0].rows["source"] == 100
    assert history.problems(project) == []
    project.undo()
    assert sources.all_of(project) == []


def test_a_full_disk_in_the_midst_keeps_nothing_and_leaves_the_project_sound(
    project, tmp_path, dump
):
    before = dump(project)
    for number in range(150):
        noise = hashlib.sha512(str(number).encode()).hexdigest() * 40
        (tmp_path / f"{number:03}.txt").write_text(f"Text {number}\n\n{noise}", "utf-8")
    engine = project._database._engine("BEGIN IMMEDIATE")
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 200}")
    steps = importing.add_in_steps(project, reading.read_in_steps([str(tmp_path)]))
    kept = []
    with pytest.raises(DiskFullError, match="disk is full"):
        kept.extend(steps)
    assert kept
    assert dump(project) == before
    assert history.problems(project) == []


def test_a_spool_gives_few_long_articles_at_once_and_many_short_ones():
    spool = Spool()
    long = [reading.read_text(f"Text {n}\n\n" + f"{n} words. " * 20_000) for n in range(6)]
    short = [reading.read_text(f"Text {n}\n\nWords of {n}.") for n in range(100)]
    spool.add([*long, *short])
    sizes = [len(step.reads) for step in spool.steps()]
    spool.close()
    assert sizes == [3, 3, 64, 36]


def test_what_is_read_waits_in_a_spool_as_it_is(project, tmp_path):
    (tmp_path / "a.txt").write_text("Rain\n\nIt rained.", "utf-8")
    (tmp_path / "b.jsonl").write_text(record(title="A") + record(title="B", text="Two."), "utf-8")
    (tmp_path / "c.txt").touch()
    (tmp_path / "caf\udce9.txt").write_text("A name that is none.", "utf-8")
    spool, told = Spool(), []
    reading.read_into(spool, [str(tmp_path)], Event(), told.append)
    reads = [read for step in spool.steps() for read in step.reads]
    spool.close()
    expected = list(reading.read_all([str(tmp_path)]))
    assert [read.path for read in reads] == [read.path for read in expected]
    assert [str(read.error) for read in reads] == [str(read.error) for read in expected]
    texts = [read.draft.text for read in reads if read.draft]
    assert texts == [read.draft.text for read in expected if read.draft]
    assert spool.articles == 5
    assert told
    assert statuses(importing.add(project, reads)).count(NEW) == 4
