"""De mail als geheel: haar delen op volgorde, en de plek voor wat er niet staat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from b1check.bericht import Bescherming, Bloksoort, Onderdeel
from b1check.document import Document, Tekstblok, Zin
from b1check.vondsten import Bewerking

# Wat uit een mailprogramma komt, heeft koppen.
HERKOMST_MET_KOPPEN = frozenset(("eml", "msg"))


@dataclass(frozen=True)
class Treffer:
    """Een plek in een tekstblok, met wat de melding erover kan zeggen en wat er kan komen."""

    tekstblok: Tekstblok
    begin: int
    eind: int
    velden: Mapping[str, object] = field(default_factory=dict)
    bewerkingen: tuple[Bewerking, ...] = ()
    zin: Zin | None = None


@dataclass(frozen=True, eq=False)
class Mail:
    """De delen van een mail; `woorden` is een lijst die de regel meegeeft."""

    document: Document
    woorden: frozenset[str] = frozenset()

    def deel(self, onderdeel: Onderdeel) -> tuple[Tekstblok, ...]:
        """Geef de blokken van een onderdeel, op volgorde."""
        return tuple(t for t in self.document.alle_blokken if t.blok.onderdeel == onderdeel)

    @cached_property
    def heeft_koppen(self) -> bool:
        """Of de mail uit een mailprogramma komt, met koppen."""
        return self.document.bericht.herkomst in HERKOMST_MET_KOPPEN

    @cached_property
    def aanhef(self) -> Tekstblok | None:
        """De aanhef, of None."""
        return next(iter(self.deel(Onderdeel.AANHEF)), None)

    @cached_property
    def afsluiting(self) -> Tekstblok | None:
        """De slotgroet, of None."""
        return next(iter(self.deel(Onderdeel.AFSLUITING)), None)

    @cached_property
    def tekst(self) -> tuple[Tekstblok, ...]:
        """De blokken van de tekst zelf, na de aanhef als die er is."""
        begin = self.aanhef.blok.begin if self.aanhef is not None else -1
        return tuple(t for t in self.deel(Onderdeel.TEKST) if t.blok.begin > begin)

    def eerste_regel(self) -> Treffer | None:
        """Geef de eerste zin van de tekst: de plek van een aanhef die ontbreekt."""
        eerste = next((t for t in self.tekst if t.zinnen), None)
        if eerste is not None:
            zin = eerste.zinnen[0]
            return Treffer(eerste, zin.begin, zin.eind, zin=zin)
        return next((heel(t) for t in self.document.alle_blokken), None)

    def laatste_regel(self) -> Treffer | None:
        """Geef het laatste woord van de tekst: de plek van een slotgroet die ontbreekt.

        Niet de hele zin: daarin kan nog iets anders te melden zijn.
        """
        laatste = next((t for t in reversed(self.tekst) if t.zinnen), None)
        if laatste is None:
            return None
        zin = laatste.zinnen[-1]
        return Treffer(laatste, zin.woorden[-1].begin, zin.eind, zin=zin)

    def slotzinnen(self) -> Iterator[Zin]:
        """Geef de zinnen van de laatste alinea's: daar staan de vaste slotzinnen."""
        leesbaar = (Bloksoort.ALINEA, Bloksoort.KOP)
        alineas = [t for t in self.tekst if t.blok.soort in leesbaar]
        for tekstblok in alineas[-4:]:
            yield from tekstblok.leeseenheden


def heel(tekstblok: Tekstblok) -> Treffer:
    """Geef een treffer op het hele blok, zonder witruimte eromheen."""
    tekst = tekstblok.blok.tekst
    return Treffer(tekstblok, len(tekst) - len(tekst.lstrip()), len(tekst.rstrip()))


def heeft_veld(tekstblok: Tekstblok) -> bool:
    """Of er in dit blok een plaatshouder staat."""
    return any(s.soort == Bescherming.PLAATSHOUDER for s in tekstblok.blok.beschermd)
