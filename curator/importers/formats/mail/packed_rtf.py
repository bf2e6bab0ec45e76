"""RTF as Outlook packs it (MS-OXRTFCP, 2.2 and 3.1)."""

_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_SIZE = 4096
_HEADER = 16  # bytes: two sizes, the form, a checksum
_PLAIN = b"MELA"
_MOST = 50 << 20  # bytes, unpacked


def unpacked(data: bytes) -> bytes:
    """Unpack what there is; data that breaks off gives what comes before."""
    return data[_HEADER:] if data[8:12] == _PLAIN else _Window(data).unpacked()


class _Window:
    """The last bytes written, from which runs are repeated."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._window = bytearray(_START.ljust(_SIZE, b"\0"))
        self._write = len(_START)
        self._out = bytearray()

    def unpacked(self) -> bytes:
        at = _HEADER
        while at < len(self._data) and len(self._out) < _MOST:
            control = self._data[at]
            at += 1
            for bit in range(8):
                repeated = control >> bit & 1
                piece = self._data[at : at + 1 + repeated]
                at += 1 + repeated
                if len(piece) < 1 + repeated or not self._take(piece):
                    return bytes(self._out)
        return bytes(self._out)

    def _take(self, piece: bytes) -> bool:
        """Write a byte, or repeat a run; tell whether more is to come."""
        if len(piece) == 1:
            self._put(piece[0])
            return True
        place, length = (piece[0] << 8 | piece[1]) >> 4, (piece[1] & 15) + 2
        if place == self._write % _SIZE:
            return False
        for step in range(length):
            self._put(self._window[(place + step) % _SIZE])
        return True

    def _put(self, byte: int) -> None:
        self._window[self._write % _SIZE] = byte
        self._write += 1
        self._out.append(byte)
