"""Texts much alike: told by their words however they are set, by signatures, among many."""

import random
import subprocess
import sys

import numpy as np
import pytest

from curator.importers.likeness.comparing import SAME, ratio
from curator.importers.likeness.pairing import like, matrix_of, pairs
from curator.importers.likeness.signing import FEWEST, RUN, SIZE, sign
from curator.importers.likeness.words import word_numbers
from curator.importers.reading import read_bytes, read_text


def article(seed, words=300):
    """Invent an article; the same one for the same seed."""
    chance = random.Random(seed)
    told = [
        "".join(chance.choices("abdegiklmnoprstuw", k=chance.randint(2, 9))) for _ in range(words)
    ]
    return " ".join(told)


def changed(text, every=40):
    return " ".join(
        "elsewhere" if at % every == every - 1 else word for at, word in enumerate(text.split())
    )


def shared(one, other):
    ((_, estimate),) = like(sign(one), matrix_of([sign(other)])) or [(0, 0.0)]
    return estimate


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Don’t close the quay, Ümit!", "dont CLOSE the   quay\numit"),
        ("a “closed” quay – closed", "a closed quay closed"),
        ("soft\u00adhyphen and \u2068isolated\u2069", "softhyphen and isolated"),
        ("Café", "Cafe\u0301"),
        ("港は閉まる。", "港 は閉まる"),
        ("the 港 quay", "the港quay"),
        ("𠮷野家 😀😀", "𠮷 野家 😀 😀"),
    ],
)
def test_words_are_the_same_however_they_are_set(one, other):
    assert word_numbers(one).tolist() == word_numbers(other).tolist()


@pytest.mark.parametrize(
    ("one", "other"),
    [("ab c", "a bc"), ("quay", "quays"), ("one two", "two one"), ("港口", "口港")],
)
def test_other_words_are_other_numbers(one, other):
    assert word_numbers(one).tolist() != word_numbers(other).tolist()


@pytest.mark.parametrize("text", ["", " \n", "… – !", "\u200b\u2069"])
def test_where_no_words_are_there_are_no_numbers(text):
    assert word_numbers(text).tolist() == []
    assert sign(text) == b""


def test_each_sign_of_a_script_without_spaces_is_a_word():
    assert len(word_numbers("港は閉まる")) == 5
    assert len(word_numbers("ท่าเรือ")) == len("ทาเรอ")  # marks above and below are unseen
    assert len(word_numbers("𠮷𠮷")) == 2


def test_a_signature_is_the_same_in_every_process_and_version():
    assert sign(article(1)).hex()[:48] == "9735180093ea82006af5720047a6fd00c9f4ca012ed90300"
    told = "from curator.importers.likeness.signing import sign; import sys; "
    run = subprocess.run(
        [sys.executable, "-c", told + "print(sign(sys.stdin.read()).hex())"],
        input=article(1), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout.strip() == sign(article(1)).hex()


def test_too_short_a_text_has_no_signature():
    few = " ".join(article(1).split()[: FEWEST + RUN - 2])
    assert sign(few) == b""
    assert len(sign(f"{few} more")) == SIZE


def test_a_text_longer_than_is_looked_at_in_one_go_is_signed_as_a_whole():
    text = article(3, 12_000)
    assert sign(text) != sign(text[: len(text) // 2])
    assert shared(text, text[: len(text) // 2]) == pytest.approx(0.5, abs=0.2)


def test_what_is_reprinted_shares_much_and_another_article_nothing():
    text = article(1)
    assert shared(text, text.upper()) == 1
    assert shared(text, changed(text)) == pytest.approx(0.78, abs=0.2)
    assert shared(text, article(2)) == 0


def test_chinese_articles_are_told_apart_by_their_signs():
    chance = random.Random(5)
    one, other = (
        "".join(chance.choices("港口将于五月关闭市长说工人反对", k=400)) for _ in range(2)
    )
    assert shared(one, one[:380] + "。") > 0.8
    assert shared(one, other) < 0.3


def test_all_pairs_among_many_are_found_once_and_nothing_else():
    texts = [article(seed) for seed in range(60)]
    texts += [changed(texts[3]), texts[7], " ".join(texts[9].split()[:240])]
    found = pairs(matrix_of([sign(text) for text in texts]))
    assert sorted((one, other) for one, other, _ in found) == [(3, 60), (7, 61), (9, 62)]
    assert {(one, other): share for one, other, share in found}[7, 61] == 1


def test_a_text_that_came_a_hundred_times_makes_a_hundred_pairs_and_no_square():
    signatures = [sign(article(1))] * 100 + [sign(changed(article(1)))]
    found = pairs(matrix_of(signatures))
    assert {(one, other) for one, other, _ in found} == {(0, at) for at in range(1, 101)}


def test_one_text_finds_its_like_among_many():
    matrix = matrix_of([sign(article(seed)) for seed in range(50)])
    assert [row for row, _ in like(sign(changed(article(20))), matrix)] == [20]
    assert like(sign(article(77)), matrix) == []


def test_the_ratio_tells_how_much_is_the_same_in_the_same_order():
    words = word_numbers(article(1, 100))
    assert ratio(words, words) == 1
    assert ratio(words, words[:50]) == pytest.approx(2 / 3)
    assert ratio(words, np.concatenate([words[:90], word_numbers(article(2, 10))])) == 0.9
    assert ratio(words, words[: round(100 * SAME / (2 - SAME)) - 2]) == 0


def test_what_is_read_comes_signed():
    text = article(4)
    assert read_text(text).signature == read_bytes(text.encode(), "a.txt").signature == sign(text)
    assert read_text("Rain.").signature == b""
