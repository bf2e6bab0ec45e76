"""The words of a quote in other languages."""

import pytest

from curator.domain.briefings.content import Translation
from curator.domain.errors import EmptyNameError, NotFoundError, ValueRefusedError
from curator.services import history, translations
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.storage.models import TranslationRow


def test_a_translation_stands_beside_its_quote_in_the_briefing(said):
    made = translations.put(said, 2, Translation("pt_BR", " Sem o lago\r\nsecam. ", "Mara  Lind"))
    assert made == Translation("pt-BR", "Sem o lago\nsecam.", "Mara Lind")
    assert translations.of(said, 2) == (made,)
    text = document(said, of_project(said)).text
    assert "In Portuguese (translated by Mara Lind): “Sem o lago" in text


def test_one_in_the_same_language_takes_its_place_and_others_stay(said):
    translations.put(said, 2, Translation("fr", "Sans"))
    translations.put(said, 2, Translation("de", "Ohne"))
    translations.put(said, 2, Translation("FR", "Sans l’étang", "A."))
    assert [each.words for each in translations.of(said, 2)] == ["Sans l’étang", "Ohne"]
    translations.remove(said, 2, "fr")
    assert [each.words for each in translations.of(said, 2)] == ["Ohne"]
    assert history.problems(said) == []


def test_two_of_one_language_as_merged_copies_bring_them_become_one(said):
    with said.write("test") as writer:
        for words in ("Sans", "Sans l’"):
            writer.add(TranslationRow, quote_id=2, language="fr", words=words)
    translations.put(said, 2, Translation("fr", "Sans l’étang"))
    assert [each.words for each in translations.of(said, 2)] == ["Sans l’étang"]


def test_what_cannot_be_is_refused_and_changes_nothing(said, dump):
    before = dump(said)
    for code in ("", "french", "f", "fr fr", "<b>"):
        with pytest.raises(ValueRefusedError, match="no code of a language"):
            translations.put(said, 2, Translation(code, "Sans"))
    with pytest.raises(EmptyNameError, match="empty"):
        translations.put(said, 2, Translation("fr", " \n"))
    with pytest.raises(NotFoundError, match="no quote 99"):
        translations.put(said, 99, Translation("fr", "Sans"))
    with pytest.raises(NotFoundError, match="no translation in “fr”"):
        translations.remove(said, 2, "fr")
    assert dump(said) == before


def test_a_quote_takes_its_translations_with_it_when_it_goes_and_comes_back(said):
    from curator.services import quotes

    translations.put(said, 2, Translation("fr", "Sans"))
    quotes.remove(said, [2])
    said.undo()
    assert [each.words for each in translations.of(said, 2)] == ["Sans"]
