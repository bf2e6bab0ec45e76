"""Scales: what a judgement may not mix."""

import pytest

from curator.domain.briefings.scales import Fault, Scale, against, lint


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("It is likely that the bridge closes.", []),
        ("It is very likely. We have high confidence in that.", []),
        ("It is likely, with high confidence.", [Fault.BOTH_IN_ONE]),
        ("It is likely here and highly improbable there.", [Fault.MIXED_ROWS]),
        ("There is a realistic possibility of rain.", [Fault.OTHER_SCALE]),
        ("It is VERY LIKELY, low  confidence", [Fault.BOTH_IN_ONE]),
        ("The unlikely hero came home.", []),
        ("", []),
    ],
)
def test_icd_203(text, faults):
    assert [finding.fault for finding in lint(text, Scale.ICD_203)] == faults


def test_the_yardstick_has_no_very_likely():
    (finding,) = lint("It is very likely.", Scale.PHIA)
    assert (finding.fault, finding.words) == (Fault.OTHER_SCALE, ("very likely",))


def test_a_shorter_term_within_a_longer_one_is_none():
    assert lint("It is highly unlikely.", Scale.PHIA) == []


@pytest.mark.parametrize(
    ("text", "likelihood", "confidence", "words"),
    [
        ("It is likely that the bridge closes.", "likely", "", []),
        ("It is probable that the bridge closes.", "likely", "", []),
        ("It is unlikely that the bridge closes.", "likely", "", ["unlikely"]),
        ("It is unlikely that the bridge closes.", "", "high", []),
        ("We have low  confidence in that.", "likely", "high", ["low confidence"]),
        ("We have High confidence in that.", "likely", "high", []),
        ("Remote, and low confidence.", "likely", "high", ["remote", "low confidence"]),
        ("It is likely.", "of another scale", "", []),
    ],
)
def test_a_sentence_says_no_other_degree_than_the_one_that_is_picked(
    text, likelihood, confidence, words
):
    found = against(text, Scale.ICD_203, likelihood, confidence)
    assert [each.words for each in found] == [(word,) for word in words]
    assert {each.fault for each in found} <= {Fault.OTHER_PICK}
