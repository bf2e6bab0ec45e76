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


def test_an_acronym_spelled_like_a_small_word_is_a_name(said):
    text = (
        "The World Harbour Organization (WHO) met. The WHO also said that the quay is open. "
        "The US said that it is closed."
    )
    assert said(text) == [
        ("World Harbour Organization", "the quay is open"),
        ("US", "it is closed"),
    ]


def test_the_ministry_has_the_name_it_had_before(said):
    text = (
        "The Eastmere Sea Ministry met. The Ministry said that the quay was open. The ministry "
        "added that it would stay so."
    )
    assert [speaker for speaker, _ in said(text)] == ["Eastmere Sea Ministry"] * 2


def test_a_noun_that_two_organisations_share_stays_as_it_stands(only):
    text = (
        "The Eastmere Sea Ministry and then the Northport Fish Ministry met. The Ministry said "
        "that the quay was open."
    )
    assert only(text)[0] == "Ministry"


def test_a_verb_that_begins_the_sentence_is_no_name(said):
    text = "Ona Brand runs the quay. “It stays open.” Said Brand: “Nobody needs to like that.”"
    assert {speaker for speaker, _ in said(text)} == {"Ona Brand"}


def test_an_epithet_before_a_surname_is_no_given_name(only):
    text = "Susan Brand runs the quay. Brand left. Donor Brand said that it would close in May."
    assert only(text)[0] == "Susan Brand"
