import pytest

from curator.importers.formats.values import read_address, read_authors, read_language, read_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lindqvist", ("Ana Lindqvist",)),
        ("Ana Lindqvist and Tomas Okoro", ("Ana Lindqvist", "Tomas Okoro")),
        (
            "Ana Lindqvist, Tomas Okoro & Mira Sandoval",
            ("Ana Lindqvist", "Tomas Okoro", "Mira Sandoval"),
        ),
        ("Lindqvist, Ana; Okoro, Tomas", ("Lindqvist, Ana", "Okoro, Tomas")),
        ("Lindqvist, Ana", ("Lindqvist, Ana",)),
        ("By Ana Lindqvist", ("Ana Lindqvist",)),
        ("Byron Lindqvist", ("Byron Lindqvist",)),
    ],
)
def test_splits_authors_only_where_it_is_plain(text, names):
    assert read_authors(text) == names


def test_a_sentence_is_no_name():
    assert read_name("I saw him there.") == ""
    assert read_name("Jon Abara Jr.") == "Jon Abara Jr."


@pytest.mark.parametrize(
    "text", ["ftp://a.example/x", "courier.example", "https://", "http://[", "https://a b"]
)
def test_refuses_what_is_no_address(text):
    assert read_address(text) == ""


def test_reads_a_language_tag():
    assert [read_language(text) for text in ("de", "pt_BR", "Deutsch!", "a language")] == [
        "de", "pt-BR", "", "",
    ]  # fmt: skip
