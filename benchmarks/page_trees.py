"""Makes the trees that find the article in a page, from pages of which the article is known.

    python benchmarks/page_trees.py FOLDER... [--write]

Each folder holds ``ground-truth.json`` (by key: ``articleBody`` and ``url``) and
``pages/KEY.html.gz``. It prints how well articles are found in pages of sites that were not
learned from, by parting the sites into five; ``--write`` makes the trees from all pages and puts
them into ``resources/pages``. This needs ``pip install lightgbm``, which Curator itself does not.
"""

import argparse
import gzip
import hashlib
import json
import re
import statistics
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import lightgbm
import numpy
import trafilatura
from rapidfuzz.distance import LCSseq

from curator.importers.encodings import declared_charset, decode
from curator.importers.pages.article import choose, with_told, write
from curator.importers.pages.blocks import Block, split
from curator.importers.pages.facts.imprint import find_outlet
from curator.importers.pages.facts.said import listen
from curator.importers.pages.facts.titles import find_title
from curator.importers.pages.forest import judge
from curator.importers.pages.pruning import prune
from curator.importers.pages.reading import other_text, parse
from curator.importers.pages.signs import measure
from curator.importers.raw import Raw
from curator.paths import RESOURCES

FOLDS = 5
TREES = 60
SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.15,
    "num_leaves": 16,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "num_threads": 1,
    "seed": 1,
    "verbose": -1,
}
WORD = re.compile(r"\w+")


@dataclass
class Page:
    """A page with its article as people marked it, and its blocks with their numbers."""

    folder: str
    site: str
    truth: str
    other: str
    blocks: list[Block]
    rows: list[list[float]]
    told: list[list[float]]
    right: list[bool]
    weights: list[float]


def read_pages(folder):
    truths = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for key, truth in truths.items():
        data = gzip.decompress((folder / "pages" / f"{key}.html.gz").read_bytes())
        site = urlsplit(truth.get("url") or key).netloc.removeprefix("www.") or key
        yield read_page(folder.name, site, data, truth["articleBody"])


def read_page(folder, site, data, truth):
    text = decode(Raw(data), declared_charset(data))
    tree = parse(text)
    said, blocks = listen(tree), prune(split(tree))
    summary = next(said.meta("og:description", "description"), ("", ""))[0]
    rows = measure(blocks, find_title(said, find_outlet(said)[0])[0], summary)
    other = other_text(trafilatura, text)
    hits, words = count_words(truth, blocks)
    length = max(30, len(WORD.findall(truth)))
    return Page(
        folder,
        site,
        truth,
        other,
        blocks,
        rows,
        with_told(rows, blocks, other),
        [hit > count / 2 for hit, count in zip(hits, words, strict=True)],
        [min(4, 20 * count / length) for count in words],
    )


def count_words(truth, blocks):
    """Count the words of each block, and those that stand in the article in the same order."""
    words, owners = [], []
    for number, block in enumerate(blocks):
        own = WORD.findall(block.text)
        words += own
        owners += [number] * len(own)
    hits = Counter()
    for step in LCSseq.opcodes(words, WORD.findall(truth)):
        if step.tag == "equal":
            hits.update(owners[step.src_start : step.src_end])
    counts = Counter(owners)
    numbers = range(len(blocks))
    return [hits[n] for n in numbers], [counts[n] for n in numbers]


def grow(pages):
    """Learn from each block twice: with what the other extractor says of it, and without."""
    rows = numpy.array([row for page in pages for row in (*page.rows, *page.told)])
    right = numpy.array([each for page in pages for each in page.right * 2])
    weights = numpy.array([each for page in pages for each in page.weights * 2]) / 2
    used = weights > 0
    data = lightgbm.Dataset(rows[used], label=right[used].astype(int), weight=weights[used])
    model = lightgbm.train(SETTINGS, data, TREES).dump_model()
    return [as_list(tree["tree_structure"]) for tree in model["tree_info"]]


def as_list(node):
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    low, high = as_list(node["left_child"]), as_list(node["right_child"])
    return [node["split_feature"], float(f"{node['threshold']:.6g}"), low, high]


def score(page, forest):
    """Give precision and recall of runs of four words, as the usual benchmarks count them."""
    kept = choose(page.blocks, page.rows, lambda: page.other, partial(judge, forest=forest))
    found, truth = runs(write(kept)), runs(page.truth)
    both = (found & truth).total()
    return both / found.total() if found else None, both / truth.total() if truth else None


def runs(text):
    words = WORD.findall(text)
    if len(words) < 4:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def fold_of(page, folds):
    return int(hashlib.md5(page.site.encode()).hexdigest(), 16) % folds


def cross_validate(pages, folds=FOLDS):
    scores = []
    for fold in range(folds):
        forest = grow([page for page in pages if fold_of(page, folds) != fold])
        scores += [(page, score(page, forest)) for page in pages if fold_of(page, folds) == fold]
    means = []
    for folder in sorted({page.folder for page in pages}):
        mine = [pair for page, pair in scores if page.folder == folder]
        precision, recall = (
            statistics.mean(p[i] for p in mine if p[i] is not None) for i in (0, 1)
        )
        means.append(2 * precision * recall / (precision + recall))
        print(
            f"{folder:8} {len(mine):5} pages  F1 {means[-1]:.4f}  P {precision:.4f}  R {recall:.4f}"
        )
    print(f"mean F1 {statistics.mean(means):.4f} on sites not learned from, {folds} parts")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pages = [page for folder in options.folders for page in read_pages(folder)]
    cross_validate(pages)
    cross_validate(pages, 2)
    if options.write:
        forest = {"numbers": len(pages[0].rows[0]), "trees": grow(pages)}
        path = RESOURCES / "pages" / "trees.json"
        path.write_text(json.dumps(forest, separators=(",", ":")) + "\n", "utf-8")
        print(f"{path}: {path.stat().st_size >> 10} KB")


if __name__ == "__main__":
    main()
