"""Templates of strangers: they see values and nothing behind them, and come to an end."""

import re
import string
from inspect import signature

import jinja2.filters
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.errors import TemplateFaultError
from curator.exporters.briefings.sandbox import _KEPT, Patience
from curator.exporters.briefings.setting import Layout, render
from curator.exporters.briefings.templates import SHIPPED, source_of

DOUBLES = (
    "{{% set n = namespace(t='xxxxxxxx') %}}{{% for i in range(90) %}}"
    "{{% set n.t = n.t {0} n.t %}}{{% endfor %}}"
)


def set_own(contents, body, **limits):
    return render(contents["bridge"], Layout("mine", body), **limits).text


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("x\n{{ briefing.titel }}", "Line 2 .+names what is not there"),
        ("{{ nobody }}", "Line 1 .+names what is not there"),
        ("{{ ''.__class__ }}", "does what templates must not|names what is not there"),
        ("{{ briefing.__class__.__mro__ }}", "must not|not there"),
        ("{{ note.__globals__ }}", "must not|not there"),
        ("{{ note.__func__.__globals__ }}", "must not|not there"),
        ("{{ cycler }}", "names what is not there"),
        ("{{ it }}", "names what is not there"),
        ("{{ briefing.title.__class__ }}", "must not|not there"),
        ("{{ (claims|first).said.__len__ }}", "must not|not there"),
        ("{{ (sources|first)['__class__'] }}", "must not|not there"),
        ("{{ (said|map(attribute='__class__')|first).x }}", "must not|not there|cannot be set"),
        ("{{ statement.__self__._content }}", "must not|not there"),
        ("{{ note.__self__.uses }}", "must not|not there"),
        ("{{ environment.having }}", "names what is not there"),
        ("{{ ('{0.__class__}'|raw).format(briefing) }}", "must not|not there|cannot be set"),
        ("{{ statement(said|first, _loop_vars=1, x=2) }}", "cannot be set"),
        ("{{ 'a' * 10**10 }}", "must not"),
        ("{{ 9 ** 9 ** 9 }}", "must not"),
        ("{{ '%999999999d' % 1 }}", "must not"),
        ("{{ 'x'|center(10**9) }}", "cannot be read|No filter"),
        ("{{ 'x'|format }}", "cannot be read|No filter"),
        ("{{ range(10**9) }}", "cannot be set"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "cannot be set"),
        ("\n\n{% for x in %}", "Line 3 .+cannot be read"),
        ("{% include '../../etc/passwd' %}", "cannot be set"),
        ("{{ claims.append(1) }}", "not there|cannot be set|must not"),
        ("{{ 1 / 0 }}", "cannot be set"),
        (DOUBLES.format("~"), "too long a text"),
        (DOUBLES.format("+"), "too long a text"),
    ],
)  # fmt: skip
def test_what_a_template_must_not_is_told_and_stops_it(contents, body, says):
    with pytest.raises(TemplateFaultError, match=says):
        set_own(contents, body)


BY_ATTRIBUTE = (
    "map(attribute={0})", "sort(attribute={0})", "groupby({0})", "groupby(attribute={0})",
    "selectattr({0})", "rejectattr({0})", "selectattr({0}, 'defined')", "sum(attribute={0})",
    "sum(attribute={0}, start=1)", "unique(attribute={0})", "min(attribute={0})",
    "max(attribute={0})", "selectattr({0}, 'none')", "rejectattr({0}, 'eq', 1)",
)  # fmt: skip
TAKE_ATTRIBUTES = [
    name
    for name in sorted(_KEPT)
    if {"attribute", "attr"} & set(signature(jinja2.filters.FILTERS[name]).parameters)
] + ["map", "rejectattr", "selectattr"]
ENDS = ("", "|join", "|list", "|list|join(' ')", "|first", "|list|count", "|string")
FOREIGN = (
    "nope", "__class__", "__class__.__mro__", "quote.nope", "quote.__class__", "nope.x",
    "actor.__class__", "actor.upper.__self__", "quote.source.__init__.__globals__", "_fields",
    "quote.__dataclass_fields__", "actor.format", "3", "__eq__", "stance.__class__.__members__",
)  # fmt: skip


@pytest.mark.parametrize("attribute", FOREIGN)
def test_a_filter_refuses_an_attribute_that_is_not_there_in_the_words_of_its_line(
    contents, attribute
):
    assert {each.partition("(")[0] for each in BY_ATTRIBUTE} == set(TAKE_ATTRIBUTES)
    for call in BY_ATTRIBUTE:
        for end in ENDS:
            body = f"x\n{{{{ said[:1]|{call.format(repr(attribute))}{end} }}}}"
            with pytest.raises(TemplateFaultError, match=r"^Line 2 "):
                set_own(contents, body)


@given(
    st.text(string.ascii_lowercase + "_.", min_size=1, max_size=20), st.sampled_from(BY_ATTRIBUTE)
)
def test_no_attribute_shows_anything_of_python(contents, attribute, call):
    body = f"{{{{ said|{call.format(repr(attribute))}|list|join(' ') }}}}"
    try:
        text = set_own(contents, body)
    except TemplateFaultError:
        return
    assert not re.search("Undefined|&lt;|object at|built-in", text)


def test_a_filter_that_has_a_default_gives_it_for_what_is_not_there(contents):
    body = "{{ said|map(attribute='nope', default='–')|unique|join }}"
    assert set_own(contents, body) == "–\n"
    assert set_own(contents, "{{ (said|groupby('__class__', default='–')|first)[0] }}") == "–\n"
    body = "{{ said|map(attribute='__class__', default='–')|unique|join }}"
    assert set_own(contents, body) == "–\n"


@pytest.mark.parametrize("body", ["{{ note }}", "{{ said|map('upper') }}", "{{ [1]|select }}",
                                  "{{ note|upper }}", "{{ days|cell }}"])  # fmt: skip
def test_what_is_no_text_is_not_printed(contents, body):
    with pytest.raises(TemplateFaultError, match=r"Line 1 .+ call it, or put .join behind it"):
        set_own(contents, body)


@pytest.mark.parametrize("body", ["{{ [note] }}", "{{ said }}", "{{ {1: 2} }}", "x{{ said[:2] }}"])
def test_a_list_is_not_printed_as_python_keeps_it(contents, body):
    with pytest.raises(TemplateFaultError, match=r"put .join behind it"):
        set_own(contents, body)


def test_a_value_with_fields_is_not_printed_whole(contents):
    with pytest.raises(TemplateFaultError, match="name the field"):
        set_own(contents, "{{ said[0].quote }}")
    assert set_own(contents, "{{ said[0].quote.source.key }}") == "S5\n"
    assert set_own(contents, "{{ sources[0].published|upper }}") == "2024-12-13\n"


def test_a_sentence_about_a_template_ends_with_one_full_stop(contents):
    for body in ("{{ range(10**9) }}", "{{ ''.__class__ }}"):
        with pytest.raises(TemplateFaultError, match=r"[^.]\.$"):
            set_own(contents, body)


def test_a_template_without_an_end_is_stopped(contents):
    endless = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateFaultError, match="takes longer"):
        set_own(contents, endless, patience=Patience(0.2))


def test_what_a_template_writes_out_is_escaped_and_its_own_marks_are_not(contents):
    text = set_own(contents, "# {{ '*x*' }}\n{{ '**' ~ '<b>'|upper ~ briefing.title ~ '**' }}\n")
    assert text == "# \\*x\\*\n**&lt;B&gt;The bridge at Ostmark**\n"


def test_names_of_a_template_are_its_own_whatever_the_sandbox_calls_its(contents):
    body = "{% set it = '*' %}{{ briefing.title.upper() }} {{ it }} {{ (said|first).quote.uid }}"
    uid = contents["bridge"].said[0].quote.uid
    assert set_own(contents, body) == f"THE BRIDGE AT OSTMARK \\* {uid}\n"


def test_a_field_that_is_also_a_method_of_texts_is_either(contents):
    body = "{{ briefing.title }} {{ 'a b'.title() }} {{ stances|map(attribute='sign')|join }}"
    assert set_own(contents, body) == "The bridge at Ostmark A B ▲▼●○\n".replace(
        "▲▼●○", "▲, ▼, ●, ○"
    )


def test_a_template_can_say_that_a_text_is_markdown(contents):
    assert set_own(contents, "{{ '*x*'|raw }}") == "*x*\n"


@pytest.mark.parametrize("name", SHIPPED)
def test_a_copy_of_a_template_that_ships_sets_the_same(contents, name):
    shipped = render(contents["bridge"], Layout(name))
    assert set_own(contents, source_of(name)) == shipped.text
