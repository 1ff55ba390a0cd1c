"""Elke regel bij een deel van de mail zetten: onderwerp, aanhef, tekst, afsluiting of citaat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from b1check.bericht import Onderdeel
from b1check.invoer.onderdelen import (
    DISCLAIMER,
    HANDTEKENINGSTREEP,
    KOPREGEL,
    NASCHRIFT,
    ONDERWERPEN,
    begint_citaat,
    einde_aanhef,
    is_afsluiting,
)
from b1check.invoer.tekstregels import Regelsoort, Tekstregel

# Zoveel regels met tekst mogen vóór de aanhef staan (adres, datum, kenmerk, een kop).
_HOOGSTE_AANHEF = 15
# Langer is een slotgroet niet: "Groeten uit Zeeland" wel, een zin die zo begint niet.
_LANGSTE_SLOTGROET = 60


class Deelzoeker:
    """Loopt één keer door de regels en onthoudt in welk deel van de mail hij is."""

    def __init__(self, regels: list[Tekstregel]) -> None:
        self._regels = regels
        self._teksten = [regel.tekst for regel in regels]
        self._deel = Onderdeel.TEKST
        self._gezien = 0
        self._gewone_tekst = False
        self._tekst_gezien = False
        self._aanhef_gezien = False
        self.is_mail = False

    def verdeel(self) -> Iterator[tuple[Tekstregel, Onderdeel]]:
        """Geef elke regel met haar onderdeel, op volgorde; een aanhef kan een regel splitsen."""
        for nummer, regel in enumerate(self._regels):
            if regel.soort == Regelsoort.LEEG:
                yield regel, self._deel
                continue
            yield from self._plaats(nummer, regel)
            self._gezien += 1
            self._tekst_gezien |= KOPREGEL.match(regel.tekst) is None

    def _plaats(self, nummer: int, regel: Tekstregel) -> Iterator[tuple[Tekstregel, Onderdeel]]:
        if regel.onderdeel is not None:
            yield self._overig(regel), regel.onderdeel
        elif self._deel == Onderdeel.CITAAT:
            yield self._overig(regel), self._deel
        elif regel.soort == Regelsoort.CITAAT:
            yield self._overig(regel), Onderdeel.CITAAT
        elif self._tekst_gezien and begint_citaat(self._teksten, nummer):
            self._deel = Onderdeel.CITAAT
            yield self._overig(regel), self._deel
        elif self._deel in (Onderdeel.HANDTEKENING, Onderdeel.DISCLAIMER):
            yield self._na_afsluiting(regel)
        else:
            yield from self._in_tekst(regel)

    def _in_tekst(self, regel: Tekstregel) -> Iterator[tuple[Tekstregel, Onderdeel]]:
        kop = None if self._gewone_tekst else KOPREGEL.match(regel.tekst)
        if kop is not None and regel.soort != Regelsoort.LIJSTITEM:
            yield from self._kopregel(regel, kop["naam"].lower(), kop["waarde"])
        elif (eind := self._aanhef(regel)) is not None:
            yield from self._splits_aanhef(regel, eind)
        elif self._is_afsluiting(regel):
            self.is_mail = True
            self._deel = Onderdeel.HANDTEKENING
            yield self._overig(regel), Onderdeel.AFSLUITING
        elif HANDTEKENINGSTREEP.match(regel.tekst) and self._tekst_gezien:
            self._deel = Onderdeel.HANDTEKENING
            yield self._overig(regel), self._deel
        elif DISCLAIMER.match(regel.tekst):
            self._deel = Onderdeel.DISCLAIMER
            yield self._overig(regel), self._deel
        else:
            self._gewone_tekst |= regel.soort == Regelsoort.GEWOON and len(regel.tekst) > 60
            yield regel, Onderdeel.TEKST

    def _kopregel(
        self, regel: Tekstregel, naam: str, waarde: str
    ) -> Iterator[tuple[Tekstregel, Onderdeel]]:
        self.is_mail |= naam not in ("van", "aan", "datum")
        if naam in ONDERWERPEN and waarde:
            onderwerp = regel.deel(len(regel.tekst.rstrip()) - len(waarde.rstrip()))
            yield replace(onderwerp, soort=Regelsoort.KOP), Onderdeel.ONDERWERP
        else:
            yield self._overig(regel), Onderdeel.TEKST

    def _aanhef(self, regel: Tekstregel) -> int | None:
        if regel.soort not in (Regelsoort.GEWOON, Regelsoort.LABEL, Regelsoort.KOP):
            return None
        if self._aanhef_gezien or self._gezien > _HOOGSTE_AANHEF:
            return None
        eind = einde_aanhef(regel.tekst)
        # Na een alinea is "Beste klanten, ..." een gewone zin; een losse aanhef kan er nog komen.
        return None if self._gewone_tekst and eind != len(regel.tekst) else eind

    def _splits_aanhef(
        self, regel: Tekstregel, eind: int
    ) -> Iterator[tuple[Tekstregel, Onderdeel]]:
        self.is_mail = self._gewone_tekst = self._aanhef_gezien = True
        yield self._overig(regel.deel(0, eind)), Onderdeel.AANHEF
        if regel.tekst[eind:].strip():
            yield replace(regel.deel(eind), soort=Regelsoort.GEWOON), Onderdeel.TEKST

    def _is_afsluiting(self, regel: Tekstregel) -> bool:
        if regel.soort == Regelsoort.LIJSTITEM or len(regel.tekst) > _LANGSTE_SLOTGROET:
            return False
        return self._gezien > 0 and is_afsluiting(regel.tekst)

    def _na_afsluiting(self, regel: Tekstregel) -> tuple[Tekstregel, Onderdeel]:
        if NASCHRIFT.match(regel.tekst):
            return regel, Onderdeel.TEKST
        if DISCLAIMER.match(regel.tekst):
            self._deel = Onderdeel.DISCLAIMER
        return self._overig(regel), self._deel

    @staticmethod
    def _overig(regel: Tekstregel) -> Tekstregel:
        return replace(regel, soort=Regelsoort.OVERIG)
