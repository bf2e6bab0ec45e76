"""How often each quote stands in a PDF, which has no passages that could be checked one by one."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from curator.exporters.briefings.setting import Document


def copies_in(document: Document, data: bytes) -> Mapping[str, int]:
    """Count by UUID how often the quotes of a document stand in its PDF, corrected or exact.

    What is read from right to left may be scattered there, among words that are read the other
    way: of it only as many count as can be read back.
    """
    from curator.exporters.papers.reading import read
    from curator.exporters.papers.tree import words_of
    from curator.exporters.proofs.copies import counted, forms
    from curator.exporters.proofs.lines import reads_left

    quotes = {use.said.quote.uid: use.said.quote for use in document.uses}
    paper = read(document.text, "")
    told = counted(words_of(chain(paper.blocks, *paper.notes)), quotes)
    leftward = [uid for uid, quote in quotes.items() if any(map(reads_left, forms(quote)))]
    if leftward:
        from curator.exporters.proofs.lines import Lines
        from curator.importers.reading import read_bytes

        draft = read_bytes(data, "export.pdf")
        wanted = {words: told[uid] for uid in leftward for words in forms(quotes[uid])}
        found = Lines(draft.text, draft.pages).counts(wanted)
        for uid in leftward:
            told[uid] = min(told[uid], sum(found[words] for words in forms(quotes[uid])))
    return told
