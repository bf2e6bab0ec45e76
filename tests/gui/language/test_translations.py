"""The translations are whole: every string of the code, every placeholder, and compiled."""

import ast
import re
import runpy
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

import curator
from curator.gui.commands.table import COMMANDS
from curator.gui.language.languages import ENGLISH, LANGUAGES, TRANSLATIONS

SCRIPT = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "translations.py"))
CODES = [code for code in LANGUAGES if code != ENGLISH]
RUN = "run: python packaging/translations.py"
PLACES = re.compile(r"\{\d\}|%L?n|\*\.\w+|;;")


def ts_of(code):
    return TRANSLATIONS / f"curator_{code}.ts"


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def strings_in(path):
    return {(context, message.findtext("source")) for context, message in messages(path)}


def in_the_code():
    """Gather what is marked for translation as Python reads it, which lupdate might not."""
    for path in (Path(curator.__file__).parent / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                said = node.args[0 if name == "tr" else 1 :][:1]
                marks = name in ("tr", "translate", "QT_TRANSLATE_NOOP")
                if marks and said and isinstance(said[0], ast.Constant):
                    yield said[0].value


@pytest.mark.parametrize("code", CODES)
def test_every_string_of_the_code_stands_in_the_translation(code, tmp_path):
    fresh = tmp_path / ts_of(code).name
    shutil.copyfile(ts_of(code), fresh)
    SCRIPT["gather"](fresh)
    assert strings_in(fresh) == strings_in(ts_of(code)), RUN
    assert set(in_the_code()) == {source for _, source in strings_in(fresh)}


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_translation_is_what_the_source_gives(code, tmp_path):
    compiled = tmp_path / "fresh.qm"
    SCRIPT["compile_to"](compiled, ts_of(code))
    assert compiled.read_bytes() == ts_of(code).with_suffix(".qm").read_bytes(), RUN


@pytest.mark.parametrize("code", CODES)
def test_every_string_is_translated_and_keeps_what_is_filled_in(code):
    for context, message in messages(ts_of(code)):
        source, translation = message.findtext("source"), message.find("translation")
        assert translation.get("type") is None, (context, source)
        forms = [form.text for form in translation] or [translation.text]
        for form in forms:
            assert form, (context, source)
            assert Counter(PLACES.findall(form)) == Counter(PLACES.findall(source)), form
            assert form.count("&") == source.count("&")
            assert form.count("\n") == source.count("\n")
            assert len(form) - len(form.strip()) == len(source) - len(source.strip())


def test_every_language_has_its_command_and_its_file():
    offered = {c.name.removeprefix("language.") for c in COMMANDS if c.name.startswith("language.")}
    assert offered == {"system", *LANGUAGES}
    assert {path.name for path in TRANSLATIONS.glob("*.ts")} == {ts_of(c).name for c in CODES}
