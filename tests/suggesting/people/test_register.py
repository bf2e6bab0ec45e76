"""One full name for each person of an article."""


def test_the_surname_becomes_the_full_name(only):
    text = "Ona Brand runs the quay. Brand said that it would close in May."
    assert only(text) == ("Ona Brand", "it would close in May")


def test_a_title_chooses_among_two_of_one_surname(said):
    text = (
        "Mark Brand and Susan Brand run the quay. Mrs. Brand said it would close. Mr. Brand said "
        "it would not."
    )
    assert [speaker for speaker, _ in said(text)] == ["Susan Brand", "Mark Brand"]


def test_an_acronym_becomes_what_it_stands_for(only):
    text = "The Eastmere Harbour Union (EHU) met. The EHU said that the quay would close."
    assert only(text) == ("Eastmere Harbour Union", "the quay would close")


def test_a_famous_surname_is_enough(only):
    text = "Mr. Merkel-Brand left. Merkel said that the quay would close in May."
    assert only(text)[0] == "Angela Merkel"


def test_the_middle_initial_is_kept_where_the_article_gives_it(only):
    text = "Mark T. Brand runs the quay. Brand said that it would close in May."
    assert only(text)[0] == "Mark T. Brand"
