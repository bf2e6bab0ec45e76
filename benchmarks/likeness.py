"""How well and how fast articles much alike are found among 100,000.

Run it with ``python benchmarks/likeness.py [number]``. The articles are of invented words; a third
of them are printed again by others, with cut endings, new leads and some words changed. All times
are CPU seconds. The reference does the same with numpy in the plainest way: words by a regular
expression, CRC-32 of each five, 64 minima, 16 bands of 4, an estimate of a half.
"""

import random
import re
import sys
import time
import zlib
from itertools import combinations

import numpy as np

from curator.importers.likeness.comparing import ratio
from curator.importers.likeness.pairing import like, matrix_of, pairs
from curator.importers.likeness.signing import sign
from curator.importers.likeness.words import word_numbers

WORDS = 414
MUST_SECONDS, AIM_SECONDS = 40, 15
MUST_PRECISION, MUST_RECALL, AIM_RECALL = 0.99, 0.95, 0.98
MUST_ONE = 10  # ms: one new article among all
PRIME = np.uint64(4_294_967_291)  # the largest of 32 bits
_WORD = re.compile(r"\w+")


def articles(number, chance):
    """Give texts, and the sets of those that are one article printed several times."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en")]
    words = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(30_000)]
    often = [1 / (n + 10) for n in range(len(words))]
    pool = chance.choices(words, often, k=2_000_000)  # drawn once, for speed
    texts, groups = [], []
    while len(texts) < number:
        start, length = chance.randrange(len(pool) - 900), chance.randint(250, 580)
        told = chance.sample(pool[start : start + length + 200], length)
        prints = 1 if chance.random() < 0.73 else chance.choice((2, 2, 2, 2, 3))
        made = [told, *(reprinted(told, pool, chance) for _ in range(prints - 1))]
        groups.append(range(len(texts), len(texts) + len(made)))
        texts += [set_as_text(each) for each in made]
    return texts, groups


def reprinted(told, pool, chance):
    """Print an article again: perhaps cut, perhaps with another lead, a few words changed."""
    told = list(told)
    if chance.random() < 0.2:
        told = told[: round(len(told) * chance.uniform(0.7, 0.95))]
    if chance.random() < 0.2:
        start = chance.randrange(len(pool) - 100)
        told[: chance.randint(5, 30)] = pool[start : start + chance.randint(10, 40)]
    for at in chance.sample(range(len(told)), round(len(told) * chance.uniform(0.01, 0.04))):
        told[at] = chance.choice(pool)
    return told


def set_as_text(words):
    sentences = [words[at : at + 14] for at in range(0, len(words), 14)]
    lines = [f"{' '.join(each).capitalize()}." for each in sentences]
    return "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))


def plainly(texts):
    """Find them as one would with numpy and without further thought."""
    drawn = np.random.default_rng(1)
    a = drawn.integers(1, 1 << 32, 64, np.uint64)[:, None]
    b = drawn.integers(0, 1 << 32, 64, np.uint64)[:, None]
    rows = []
    for text in texts:
        words = _WORD.findall(text.lower())
        runs = {zlib.crc32(" ".join(words[at : at + 5]).encode()) for at in range(len(words) - 4)}
        rows.append(((np.array(list(runs), np.uint64) * a + b) % PRIME).min(axis=1))
    matrix = np.array(rows, np.uint64)
    found = set()
    for at in range(0, 64, 4):
        buckets = {}
        for row, key in enumerate(map(bytes, np.ascontiguousarray(matrix[:, at : at + 4]))):
            buckets.setdefault(key, []).append(row)
        for bucket in buckets.values():
            found.update(combinations(bucket, 2))
    return {(i, j) for i, j in found if np.mean(matrix[i] == matrix[j]) >= 0.5}


def ours(texts):
    begun = time.process_time()
    matrix = matrix_of([sign(text) for text in texts])
    signed = time.process_time()
    candidates = pairs(matrix)
    paired = time.process_time()
    found = {(i, j) for i, j, _ in candidates if ratio(*map(word_numbers, (texts[i], texts[j])))}
    done = time.process_time()
    print(f"signed {signed - begun:.1f} s, {len(candidates):,} candidates {paired - signed:.1f} s,"
          f" looked at {done - paired:.1f} s")  # fmt: skip
    return found, matrix


def one_among(texts, matrix):
    times = []
    for text in texts[:: len(texts) // 20]:
        begun = time.process_time()
        like(sign(text), matrix)
        times.append((time.process_time() - begun) * 1000)
    return sorted(times)[len(times) // 2]


def shared(one, other):
    """Tell which part of the runs of five words of two texts is in both."""
    runs = [
        {tuple(words[at : at + 5]) for at in range(len(words) - 4)}
        for words in (_WORD.findall(text.lower()) for text in (one, other))
    ]
    return len(runs[0] & runs[1]) / len(runs[0] | runs[1])


def told(name, found, true, seconds):
    right = len(found & true)
    precision, recall = right / max(len(found), 1), right / len(true)
    print(f"{name:14} P {precision:.4f}  R {recall:.4f}  {seconds:6.1f} CPU s")
    return precision, recall


def main(number=100_000):
    texts, groups = articles(number, random.Random(3))
    true = {pair for group in groups for pair in combinations(group, 2)}
    length = sum(len(text.split()) for text in texts) / len(texts)
    looked_at = sorted(true)[:: max(len(true) // 2_000, 1)]
    alike = sorted(shared(texts[one], texts[other]) for one, other in looked_at)
    low, middle = alike[len(alike) // 20], alike[len(alike) // 2]
    print(f"{len(texts):,} articles of {length:.0f} words, {len(true):,} pairs;", end=" ")
    print(f"of 20 one shares less than {low:.2f} of its runs, half less than {middle:.2f}")
    sign("numpy and the table of letters are there before the clock runs, as they are in a window")
    begun = time.process_time()
    found, matrix = ours(texts)
    spent = time.process_time() - begun
    precision, recall = told("curator", found, true, spent)
    one = one_among(texts, matrix)
    print(f"one new article among them: {one:.1f} ms")
    begun = time.process_time()
    told("plain numpy", plainly(texts), true, time.process_time() - begun)
    scale = number / 100_000
    must = precision >= MUST_PRECISION and recall >= MUST_RECALL and spent <= MUST_SECONDS * scale
    aim = must and recall >= AIM_RECALL and spent <= AIM_SECONDS * scale
    print("aim" if aim and one <= MUST_ONE else "ok" if must else "FAILED")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
