"""Archives of the web in a ZIP, with a list of the pages in them (WACZ 1.1.1)."""

import json
from collections.abc import Iterator

from curator.importers.formats.archive.zips import Zip
from curator.importers.formats.web.warc import host_of, nothing_in, pages_of
from curator.importers.raw import Raw

_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST = 50 << 20  # bytes of one archive or list


def read(raw: Raw) -> Iterator[Raw]:
    """Give the pages from the hosts whose pages the collection lists, or all where it lists none.

    Frames of others, such as advertisements, lie in such archives as well; a list may lack a
    page. Raise ``NoArticleError`` where there is no page.
    """
    archive = Zip(raw)
    lists = [archive.read(name, _MOST) for name in _LISTS if name in archive]
    hosts = {host_of(url) for data in lists for url in _listed(data)}
    found = False
    for name in sorted(archive.members):
        if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
            inner = Raw(archive.read(name, _MOST), raw.name)
            for page in pages_of(inner, hosts):
                found = True
                yield page
    if not found:
        raise nothing_in(raw)


def _listed(data: bytes) -> Iterator[str]:
    """Give the addresses in a list of pages: one object a line, the first of which is a header."""
    for line in data.decode("utf-8", "replace").splitlines():
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, dict) and isinstance(entry.get("url"), str):
            yield entry["url"]
