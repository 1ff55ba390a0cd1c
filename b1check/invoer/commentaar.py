"""Het commentaar van Markdown en HTML vinden: `<!-- ... -->`, ook over meer regels."""

from __future__ import annotations

from bisect import bisect_right


class Commentaar:
    """De stukken `<!-- ... -->` van een tekst."""

    def __init__(self, tekst: str) -> None:
        self.stukken: list[tuple[int, int]] = []
        begin = tekst.find("<!--")
        while begin >= 0:
            eind = tekst.find("-->", begin + 4)
            if eind < 0:
                break
            self.stukken.append((begin, eind + 3))
            begin = tekst.find("<!--", eind + 3)

    def dekt(self, begin: int, eind: int) -> bool:
        """Of [begin, eind) helemaal commentaar is."""
        plek = bisect_right(self.stukken, begin, key=lambda stuk: stuk[0]) - 1
        return plek >= 0 and eind <= self.stukken[plek][1]
