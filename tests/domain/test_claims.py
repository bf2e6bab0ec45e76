"""Claims: their wording."""

import pytest

from curator.domain.claims import check_wording
from curator.domain.errors import EmptyNameError


def test_a_wording_is_made_one_line():
    assert check_wording(" The pond\r\nis  a danger. ") == "The pond is a danger."


@pytest.mark.parametrize("wording", ["", "\t\n ", "\u2067\u200b"])
def test_a_wording_in_which_nothing_is_seen_is_refused(wording):
    with pytest.raises(EmptyNameError, match="Write it as one sentence"):
        check_wording(wording)
