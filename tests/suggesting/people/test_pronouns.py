"""Whom pronouns mean, in whole texts."""


def speakers(said, text):
    return [speaker for speaker, _ in said(text)]


def test_he_is_the_last_man_who_spoke(said):
    text = (
        "“The quay stays open,” said Mark Vesk.\n\n“Nobody will close it,” he said, to the "
        "delight of Susan Brand."
    )
    assert speakers(said, text) == ["Mark Vesk", "Mark Vesk"]


def test_she_is_a_woman_though_a_man_spoke_last(said):
    text = (
        "Susan Brand visited the quay on Friday. “It closes in May,” said Mark Vesk.\n\n"
        "“It never will,” she said."
    )
    assert speakers(said, text) == ["Mark Vesk", "Susan Brand"]


def test_he_is_the_speaker_though_the_quotation_names_another(said):
    text = "Mark Vesk came late. “Peter Brand is wrong about the quay,” he said."
    assert speakers(said, text) == ["Mark Vesk"]


def test_the_title_tells_the_gender_of_an_unknown_name(said):
    text = "Ms. Oyelaran and Mr. Tveit met on the quay. “It closes in May,” she said."
    assert speakers(said, text) == ["Oyelaran"]


def test_nobody_is_guessed_where_nobody_fits(said):
    assert speakers(said, "“The quay closes in May,” she said.") == [""]


def test_the_author_speaks_no_quotes(said):
    assert said("I said that the quay would close in May.") == []
