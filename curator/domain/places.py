"""Places: what orders the things that stand in a row, such as claims and sections."""

from collections.abc import Iterable, Sequence

# A place is a text that lies between those of its neighbours, and not its number in the
# row: to move a thing writes that thing alone, so that what two people order at the same time is
# merged one by one. Without a place a claim stands behind those that have one, by its wording:
# so nothing is written before somebody cares for the order.
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 4  # digits that count on; what stands behind them divides what lies between


def after(place: str) -> str:
    """Give a place behind one; behind the empty one comes the first of all.

    Two digits on, to the next odd number: so it never ends in 0, which no place must, since
    nothing would fit between “1” and “10”.
    """
    number = int((place or "1")[:_WIDTH].ljust(_WIDTH, "0"), 36)
    number += 2 if number % 2 else 1
    if number >= 36**_WIDTH:
        return between(place, None)
    return "".join(_DIGITS[number // 36**power % 36] for power in range(_WIDTH - 1, -1, -1))


def between(low: str, high: str | None) -> str:
    """Give a place behind ``low`` and before ``high``; None stands for the end of all places."""
    made = ""
    while True:
        at = len(made)
        least = _DIGITS.index(low[at]) if at < len(low) else 0
        most = 36 if high is None else _DIGITS.index(high[at])
        if most - least > 1:
            return made + _DIGITS[(least + most) // 2]
        made += _DIGITS[least]
        high = high if most == least else None


def placed(siblings: Sequence[tuple[int, str]], moved: int, before: int | None) -> dict[int, str]:
    """Give the places to write so that a thing stands before one of its siblings, or last.

    The siblings come as they stand now, with their places. Those without one get what their
    number gives, and only as far as they are needed: who orders the same things elsewhere gives
    them the same, so that both orders can be merged.
    """
    places: dict[int, str] = {}
    last = ""
    for key, place in siblings:
        last = places[key] = place or after(last)
    others = [key for key in places if key != moved]
    at = others.index(before) if before in others else len(others)
    low = places[others[at - 1]] if at else ""
    high = places[others[at]] if at < len(others) else None
    if high is not None and low >= high:  # two people gave the same place to both: begin anew
        return _anew([*others[:at], moved, *others[at:]])
    without = {key for key, place in siblings if not place}
    news = {key: places[key] for key in others[:at] if key in without}
    return {**news, moved: after(low) if high is None else between(low, high)}


def _anew(keys: Iterable[int]) -> dict[int, str]:
    places: dict[int, str] = {}
    last = ""
    for key in keys:
        last = places[key] = after(last)
    return places
