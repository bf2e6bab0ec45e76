from curator.gui.tagging.matching import Known, matches

BRAND = Known("Ona Brand", ("Mayor Brand",), 3)
BRANDON = Known("Brandon Tarn", (), 9)
ZOE = Known("Zoë Şahin")


def names(typed, *known):
    return [(match.name, match.new) for match in matches(typed, known)]


def test_each_typed_word_begins_a_word_of_the_name():
    assert names("on bra", BRAND, BRANDON) == [("Ona Brand", False), ("on bra", True)]


def test_the_name_quoted_most_comes_first():
    assert [name for name, _ in names("bra", BRAND, BRANDON)][:2] == ["Brandon Tarn", "Ona Brand"]


def test_a_name_typed_in_full_comes_before_all_and_is_not_offered_as_new():
    assert names("brand", Known("Brand"), BRANDON)[0] == ("Brand", False)
    assert ("brand", True) not in names("brand", Known("Brand"), BRANDON)


def test_an_alias_leads_to_its_actor():
    (match, _) = matches("mayor", [BRAND])
    assert (match.name, match.found_as) == ("Ona Brand", "Mayor Brand")


def test_marks_on_letters_do_not_matter():
    assert names("zoe sahin", ZOE) == [("Zoë Şahin", False)]


def test_nothing_typed_offers_nothing():
    assert names("  ", BRAND) == []
