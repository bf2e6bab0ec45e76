"""What it costs to find the quotes of an article, and of texts made to be slow.

Run it with ``python benchmarks/suggesting.py [file.jsonl]``; a line of the file is an article,
``{"text": …}``. Without one, the articles of the tests are read.
"""

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from curator.suggesting import suggest
from curator.suggesting.claims import Ranking

HERE = Path(__file__).parent
OURS = HERE.parent / "tests" / "data" / "wikinews" / "gum_wikinews_dev.jsonl"
LENGTH = 500_000  # code points of the longer hostile text
MUST_IMPORT, MUST_MEDIAN, MUST_LONG, MUST_RANK = 50, 10, 60, 50  # ms
CLAIMS, QUOTES = 2_000, 20_000
IMPORT = (
    "import time; t = time.perf_counter(); import curator.suggesting; "
    "u = time.perf_counter(); curator.suggesting.suggest('“So be it,” said Ona Brand.'); "
    "print(u - t, time.perf_counter() - u)"
)
HOSTILE = {
    "one mark never closed": "the harbour closes. ",
    "straight marks only": '"',
    "opening marks only": "“",
    "marks by turns": "“”\"«»‘’'",
    "no sentence ends": "Ona Brand said the quay would close and ",
    "verbs only": "said ",
    "sources only": "according to A, ",
    "names only": "Ona Brand, ",
    "paragraphs left open": "“The quay\n\n",
    "brackets": "(",
    "turns of a dialogue": "BRAND: The quay will close.\n\nVESK: It will not close.\n\n",
    "announced by colons": "Ona Brand said:\n\nThe quay will close.\n\n",
    "no spaces": "港は閉まる",
}


def spent(text):
    begun = time.perf_counter()
    suggest(text)
    return (time.perf_counter() - begun) * 1000


def best(text, times=3):
    return min(spent(text) for _ in range(times))


def started():
    """Give the shortest import and first call of five processes, in ms."""
    calls = [
        subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, check=True)
        for _ in range(5)
    ]
    both = [[float(part) * 1000 for part in call.stdout.split()] for call in calls]
    return map(min, zip(*both, strict=True))


def articles(path):
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines() if line]


def words(chance, number):
    """Give words as often as those of a language come: the nth a nth as often as the first."""
    return " ".join(f"w{int(6_000 ** chance.random()):05d}"[::-1] for _ in range(number))


def ranked():
    """Tell what claims take to be gathered in memory, and then the dearest of many passages."""
    chance = random.Random(7)
    told = [(claim, words(chance, 10)) for claim in range(CLAIMS)]
    told += [(chance.randrange(CLAIMS), words(chance, 30)) for _ in range(QUOTES)]
    begun = time.perf_counter()
    ranking = Ranking(told)
    made = time.perf_counter()
    taken = []
    for _ in range(100):
        passage, start = words(chance, 30), time.perf_counter()
        ranking.nearest(passage)
        taken.append(time.perf_counter() - start)
    return (made - begun) * 1000, max(taken) * 1000


def main():
    texts = articles(Path(sys.argv[1]) if len(sys.argv) > 1 else OURS)
    suggest(texts[0])
    loaded, first = started()
    print(f"import                    {loaded:8.1f} ms   must {MUST_IMPORT}")
    print(f"first call, grammar loaded{first:8.1f} ms")
    print(f"median article            {median(map(best, texts)):8.1f} ms   must {MUST_MEDIAN}")
    long = "\n\n".join(texts * 9)[:15_000]
    print(f"15,000 characters         {best(long):8.1f} ms   must {MUST_LONG}")
    made, dearest = ranked()
    print(f"{CLAIMS} claims, {QUOTES} quotes gathered {made:8.0f} ms")
    print(f"the nearest to a passage  {dearest:8.1f} ms   must {MUST_RANK}, the dearest of 100")
    for name, piece in HOSTILE.items():
        half = "He said “" + piece * (LENGTH // 2 // len(piece))
        whole = "He said “" + piece * (LENGTH // len(piece))
        short, full = spent(half), spent(whole)
        print(f"{name:25} {full:8.0f} ms   {full / short:.1f} times that of half the text")


if __name__ == "__main__":
    main()
