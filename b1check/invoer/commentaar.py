"""Commentaar vinden: `<!-- ... -->`, ook over meer regels, en dat van b1check zelf."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


class Commentaar:
    """De stukken `<!-- ... -->` van een tekst, met andere stukken commentaar erbij."""

    def __init__(self, tekst: str, anders: Iterable[tuple[int, int]] = ()) -> None:
        stukken = list(anders)
        begin = tekst.find("<!--")
        while begin >= 0:
            eind = tekst.find("-->", begin + 4)
            if eind < 0:
                break
            stukken.append((begin, eind + 3))
            begin = tekst.find("<!--", eind + 3)
        self.stukken = sorted(stukken)

    def dekt(self, tekst: str, begin: int, eind: int) -> bool:
        """Of [begin, eind) van de tekst, op witruimte na, helemaal commentaar is."""
        stuk = tekst[begin:eind]
        van = begin + len(stuk) - len(stuk.lstrip())
        tot = van + len(stuk.strip())
        plek = bisect_right(self.stukken, van, key=lambda stuk: stuk[0]) - 1
        return van < tot and plek >= 0 and tot <= self.stukken[plek][1]
