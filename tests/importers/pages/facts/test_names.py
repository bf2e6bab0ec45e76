import pytest

from curator.importers.pages.facts.names import read_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ana Lindqvist", ["Ana Lindqvist"]),
        ("ByAna Lindqvist and Tomas Okoro", ["Ana Lindqvist", "Tomas Okoro"]),
        ("Von Jana Weiß, Karl Moor und Eva Sturm", ["Jana Weiß", "Karl Moor", "Eva Sturm"]),
        ("Par Luc Morel et Anne Petit", ["Luc Morel", "Anne Petit"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Written by Ana Lindqvist, senior editor", ["Ana Lindqvist"]),
        ("Ana Lindqvist | Guest Columnist", ["Ana Lindqvist"]),
        ("Ana Lindqvist May 3, 2024 5 min read", ["Ana Lindqvist"]),
        ("Ana Lindqvist, Ph.D., M.D.", ["Ana Lindqvist, Ph.D., M.D."]),
        ("Ludwig van der Berg; Jean-Luc O’Neil", ["Ludwig van der Berg", "Jean-Luc O’Neil"]),
        ("Reuters", ["Reuters"]),
        ("山田太郎", ["山田太郎"]),
        ("ana.lindqvist@courier.example", []),
        ("https://courier.example/ana", []),
        ("@ana", []),
        ("5 minutes", []),
        ("admin", []),
        ("Read more", []),
        ("", []),
    ],
)
def test_names_are_read_and_nobody_is_made_up(text, names):
    assert read_names(text) == names
