"""De metingen van een document: woorden, zinnen, lijdende vormen, ontkenningen en lijsten."""

from __future__ import annotations

from collections.abc import Iterable

from b1check.bericht import Bloksoort, Onderdeel
from b1check.bevindingen import Bevinding, Ernst
from b1check.document import Document, tel_woorden
from b1check.rapport import Meting

# Gemiddeld 15 woorden per zin: Onze Taal en Direct Duidelijk; zie regelbronnen in de regels.
WOORDEN_PER_ZIN = 15.0
# Aandeel zinnen (procenten) met een lijdende vorm: tot 10 is goed.
LIJDENDE_ZINNEN = 10.0
# Moeilijke woorden per 100 woorden die een lezer nog opvangt: eigen keuze van b1check.
MOEILIJKE_WOORDEN = 3.0
_WOORDREGELS = frozenset(("moeilijk-woord", "lang-woord", "omslachtig", "afkorting"))
_ONTKENNINGEN = frozenset("niet geen nooit niets niemand nergens noch".split())
_GEEN_TEKST = (Onderdeel.CITAAT, Onderdeel.DISCLAIMER, Onderdeel.HANDTEKENING)


def meet(document: Document, bevindingen: Iterable[Bevinding]) -> tuple[Meting, ...]:
    """Geef de metingen van een document, op vaste volgorde."""
    lengtes = [zin.aantal_woorden for zin in document.zinnen]
    gevonden = tuple(bevindingen)
    woorden = _woorden(document)
    klein = [
        woord.klein for b in document.tekstblokken for z in b.leeseenheden for woord in z.woorden
    ]
    # Een tip gaat over een woord dat de meeste lezers kennen: dat telt niet als moeilijk.
    moeilijk = sum(b.regel in _WOORDREGELS and b.ernst >= Ernst.ADVIES for b in gevonden)
    lijdend = len({b.zin_begin for b in gevonden if b.regel == "lijdende-vorm"})
    return (
        Meting("woorden", float(woorden)),
        Meting("zinnen", float(len(lengtes))),
        Meting("woorden per zin", _deel(sum(lengtes), len(lengtes)), WOORDEN_PER_ZIN),
        Meting("langste zin", float(max(lengtes, default=0)), 25.0, "woorden"),
        Meting("lijdende zinnen", 100 * _deel(lijdend, len(lengtes)), LIJDENDE_ZINNEN, "%"),
        Meting("moeilijke woorden", 100 * _deel(moeilijk, woorden), MOEILIJKE_WOORDEN, "per 100"),
        Meting("niet", float(klein.count("niet"))),
        Meting("ontkenningen", float(sum(woord in _ONTKENNINGEN for woord in klein))),
        Meting("bullets", float(_punten(document))),
    )


def _woorden(document: Document) -> int:
    """Alle woorden van de eigen tekst, ook in labels en aanhef; geen citaat of handtekening."""
    return sum(
        tel_woorden(blok.tekst)
        for blok in document.bericht.blokken
        if blok.onderdeel not in _GEEN_TEKST
    )


def _punten(document: Document) -> int:
    return sum(
        blok.soort == Bloksoort.LIJSTITEM and blok.onderdeel == Onderdeel.TEKST
        for blok in document.bericht.blokken
    )


def _deel(teller: float, noemer: float) -> float:
    return teller / noemer if noemer else 0.0
