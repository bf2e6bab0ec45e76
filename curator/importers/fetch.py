"""From an address of the web to bytes: the only module that opens the network.

It does so in a process of its own, as nothing else ends a look-up of a host, or a server that
sends a byte now and then. It keeps no cookies, and goes by the proxy which the system names.
"""

import base64
import http.client
import ipaddress
import re
import socket
import ssl
import sys
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.error import HTTPError
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit
from urllib.request import OpenerDirector, Request, build_opener

from curator.domain.errors import CuratorError, FetchError
from curator.importers.kinds import SUFFIXES, Kind
from curator.importers.raw import Raw
from curator.importers.worker import Worker

_SECONDS = 20.0  # of the clock, for one address with all its redirects
_LARGEST = 25 << 20  # bytes
_REDIRECTS = 5
_HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; Curator)", "Accept": "text/html, text/*;q=0.9"}
_LEADS_INSIDE = "leads to an address inside your own network, which is not followed"
_LEADS_ON = "leads on to where it cannot be followed: try the address it ends at in your browser"
_SAVE_IT = "or save the page with your browser and import the file"


def download(
    url: str, seconds: float = _SECONDS, waiting: Callable[[], object] | None = None
) -> Raw:
    """Get what is at an address that the person has typed; ``waiting`` is called meanwhile.

    A host of the person's own network is asked when they name it, but no server outside may
    lead there. Raise ``FetchError``.
    """
    address = _ascii(url)
    try:
        answer = _worker.ask(address, seconds=seconds, waiting=waiting)
    except TimeoutError:
        raise FetchError(
            f"“{url}” did not answer in full within {seconds:g} seconds: try again, {_SAVE_IT}."
        ) from None
    except EOFError:
        raise FetchError(f"“{url}” could not be fetched: try again, {_SAVE_IT}.") from None
    if "trouble" in answer:
        raise FetchError(f"“{url}” {answer['trouble']}.")
    data = base64.b64decode(answer["data"])
    name = _file_name(answer["url"], answer["type"])
    return Raw(data, name, answer["url"], answer["charset"])


def no_text(url: str, error: CuratorError) -> FetchError:
    """Tell that what is at an address is no text."""
    return FetchError(f"“{url}” gives no text. {error}")


def close() -> None:
    """End the process that fetches, even in the middle of an address."""
    _worker.close()


def _ascii(url: str) -> str:
    """Write an address as it is sent: percent signs and Punycode for what is not ASCII."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        host = ""
    if not host or parts.scheme not in {"http", "https"}:
        raise FetchError(f"“{url}” is no address of the web: begin it with https:// or http://.")
    host = f"[{host}]" if ":" in host else host
    path, query = (quote(part, safe="/?%:@!$&'()*+,;=~[]") for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, host + port, path or "/", query, ""))


def _file_name(url: str, media_type: str) -> str:
    parts = urlsplit(url)
    name = re.split(r"[/\\]", unquote(parts.path))[-1] or parts.hostname or ""
    is_page = media_type in {"text/html", "application/xhtml+xml"}
    named_so = any(name.lower().endswith(suffix) for suffix in SUFFIXES)
    return f"{name}.{Kind.HTML.name.lower()}" if is_page and not named_so else name


class _RefusedError(Exception):
    """What is not to be fetched, and why."""


class _Border:
    """Watches where a fetch is led: a few steps on the web, and from outside never inside.

    An audit hook sees each request and each connection before it is made, whatever name, redirect
    or changed entry of the name service led to it. Where a proxy hides who is met, names count.
    """

    def __init__(self) -> None:
        sys.addaudithook(self._watch)

    def begin(self) -> None:
        """Forget the last fetch."""
        self._steps = 0
        self._named_inside = self._been_outside = False

    def _watch(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "urllib.Request":
            self._request(urlsplit(args[0]))
        elif event == "socket.connect" and isinstance(args[1], tuple):
            inside = _is_inside(args[1][0])
            if inside and self._been_outside:
                raise _RefusedError(_LEADS_INSIDE)
            self._been_outside = not inside

    def _request(self, address: SplitResult) -> None:
        inside = _is_inside(address.hostname or "")
        if self._steps == 0:
            self._named_inside = inside
        if inside and not self._named_inside:
            raise _RefusedError(_LEADS_INSIDE)
        if self._steps > _REDIRECTS or address.scheme not in {"http", "https"}:
            raise _RefusedError(_LEADS_ON)
        self._steps += 1


def _is_inside(host: str) -> bool:
    """Tell a host of this machine or its network: by its number, or a name that is only local."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".local", ".localhost", ".internal"))
    return not (getattr(address, "ipv4_mapped", None) or address).is_global


def prepare() -> Callable[[str], dict[str, str]]:
    """Set the watch at the border, and give the getting function; runs in the process."""
    return partial(_get, _Border(), build_opener())


def _get(border: _Border, opener: OpenerDirector, url: str) -> dict[str, str]:
    """Give the ``data`` at an address in Base64 with what is said of it, or the ``trouble``."""
    border.begin()
    try:
        with opener.open(Request(url, headers=_HEADERS), timeout=_SECONDS) as response:  # noqa: S310
            return _received(response)
    except _RefusedError as refused:
        return {"trouble": str(refused)}
    except HTTPError as error:
        error.close()
        return {"trouble": _told(error)}
    except (OSError, http.client.HTTPException, zlib.error) as error:
        reason = getattr(error, "reason", error)
        return {"trouble": _why(reason)}


def _received(response: http.client.HTTPResponse) -> dict[str, str]:
    headers = response.headers
    if headers.get_content_maintype() in {"audio", "font", "image", "video"}:
        raise _RefusedError(f"gives no text but {headers.get_content_type()}: choose a page")
    data = response.read(_LARGEST + 1)
    if headers.get("Content-Encoding", "") in {"gzip", "deflate"}:  # though not asked for
        data = zlib.decompressobj(wbits=47).decompress(data, _LARGEST + 1)
    if len(data) > _LARGEST:
        raise _RefusedError(f"gives more than {_LARGEST >> 20} MB, too much for a page")
    return {
        "data": base64.b64encode(data).decode(),
        "url": response.url,
        "type": headers.get_content_type(),
        "charset": headers.get_content_charset(""),
    }


def _told(error: HTTPError) -> str:
    """Say what a server has answered in place of a page."""
    if error.code in range(300, 400):
        return _LEADS_ON
    if error.code in {401, 402, 403, 407, 451}:
        return f"may not be read from here (it answers {error.code}): {_SAVE_IT[3:]}"
    if error.code in {404, 410}:
        return f"is not there (it answers {error.code}): check the address"
    return f"does not work now (it answers {error.code}): try again later"


def _why(reason: Any) -> str:
    """Say why no server answered."""
    if isinstance(reason, socket.gaierror):
        return "could not be found: check the address, and whether you are connected"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"does not prove that it is who it says it is ({reason.verify_message})"
    return f"could not be reached ({getattr(reason, 'strerror', None) or reason}): try again later"


_worker = Worker(prepare)
