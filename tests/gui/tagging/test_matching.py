"""Typing a few letters of a name: what is offered, and in which order."""

from curator.domain.lists.choices import Offer
from curator.domain.text import folded
from curator.gui.tagging.matching import Match, Names, first_choice


def known(name, *aliases, quotes=0, lately=0):
    keys = tuple(map(folded, (name, *aliases)))
    return Offer(name, aliases, keys, "", quotes, lately)


BRAND = known("Ona Brand", "Mayor Brand", quotes=3, lately=7)
BRANDON = known("Brandon Tarn", quotes=9, lately=2)
ZOE = known("Zoë Şahin")


def names(typed, *offers):
    return [(match.name, match.new) for match in Names(offers).fitting(typed)]


def test_each_typed_word_begins_a_word_of_the_name():
    assert names("on bra", BRAND, ZOE) == [("Ona Brand", False), ("on bra", True)]


def test_a_match_may_stand_inside_a_word():
    assert names("arn", BRAND, BRANDON) == [("Brandon Tarn", False), ("arn", True)]


def test_letters_picked_out_of_a_name_lead_to_it():
    assert names("obr", BRAND, ZOE) == [("Ona Brand", False), ("obr", True)]


def test_the_better_a_name_fits_the_earlier_it_comes():
    offers = [known(name) for name in ("Tinabra", "On a bridge", "Ona Brand", "Brando", "Bra")]
    found = [name for name, _ in names("bra", *offers)]
    assert found == ["Bra", "Brando", "Ona Brand", "Tinabra", "bra"][:4]


def test_the_name_quoted_most_comes_first_among_those_that_fit_equally():
    offers = [known("Brandt", quotes=1), known("Brandon", quotes=9)]
    assert [name for name, _ in names("bran", *offers)][:2] == ["Brandon", "Brandt"]


def test_a_name_typed_in_full_comes_before_all_and_is_not_offered_as_new():
    assert names("brand", known("Brand"), BRANDON)[0] == ("Brand", False)
    assert ("brand", True) not in names("brand", known("Brand"), BRANDON)


def test_an_alias_leads_to_its_actor():
    match, _ = Names([BRAND]).fitting("mayor")
    assert (match.name, match.found_as) == ("Ona Brand", "Mayor Brand")


def test_the_own_name_is_told_before_an_alias_that_fits_as_well():
    match, _ = Names([known("Brandt", "Brando")]).fitting("bran")
    assert match.found_as == ""


def test_marks_on_letters_do_not_matter():
    assert names("zoe sahin", ZOE) == [("Zoë Şahin", False)]


def test_nothing_typed_offers_nothing():
    assert names("  ", BRAND) == []


def test_the_latest_names_stand_on_the_digits():
    latest = Names([BRANDON, ZOE, BRAND]).latest()
    assert [(match.name, match.digit) for match in latest] == [
        ("Ona Brand", 1),
        ("Brandon Tarn", 2),
    ]


def test_no_more_than_nine_names_are_offered_and_the_new_one():
    crowd = [known(f"Brand {n}", lately=n) for n in range(1, 30)]
    assert len(names("bra", *crowd)) == 10
    assert [match.digit for match in Names(crowd).latest()] == list(range(1, 10))


def test_a_slip_points_to_the_name_and_a_known_alias_to_nobody():
    near = Names([BRAND, BRANDON]).near
    assert [match.name for match in near("Mayor Brandt")] == ["Ona Brand"]
    assert near("mayor brand") == near("Ilse Reed") == near(" ") == []


def test_a_long_word_of_which_only_the_letters_fit_is_taken_as_new():
    far = [Match("Northern Water Bay", far=True), Match("Norway", new=True)]
    assert first_choice(far, "Norway") == 1
    assert first_choice(far, "nwb") == 0
    assert first_choice([Match("Norway"), Match("Nor", new=True)], "Norwa") == 0


def test_the_beginning_of_a_name_is_near_to_it():
    known_ones = Names([BRAND, BRANDON])
    assert [match.name for match in known_ones.near("Ona")] == ["Ona Brand"]
    assert [match.name for match in known_ones.near("brand")] == ["Brandon Tarn"]
    assert known_ones.slips("Ona") == []


def test_at_first_a_digit_stands_for_each_name_there_is():
    names = Names([BRANDON, ZOE, BRAND, known("Taxes", quotes=40)])
    proposed = names.proposed(["Zoë Şahin"])
    offered = [(match.digit, match.name, match.proposed) for match in names.at_first(proposed)]
    assert offered == [
        (1, "Zoë Şahin", True),
        (2, "Ona Brand", False),
        (3, "Brandon Tarn", False),
        (4, "Taxes", False),
    ]


def test_at_first_no_more_names_are_offered_than_there_are_digits():
    offered = Names([known(f"Claim {n:02}", quotes=n) for n in range(30)]).at_first([])
    assert [match.name for match in offered][:2] == ["Claim 29", "Claim 28"]
    assert [match.digit for match in offered] == list(range(1, 10))
