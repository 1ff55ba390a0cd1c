"""De woordenlijsten als één woordenboek: welke vorm hoort bij welke ingang."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from b1check.bevindingen import Veiligheid
from b1check.fouten import RegelFout, bedoelt_u
from b1check.gegevens import Tabel, lees_tabel, map_van
from b1check.taal.verbuiging import meervoud, met_e
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, vormen

WEGLATEN = "(weglaten)"
TOEGESTAAN = "toegestaan"
_KOLOMMEN = frozenset(
    "woord frase afkorting alternatieven voluit soort lidwoord veiligheid context uitleg register "
    "regio vraag positie voorbeeld #".split()
)
_CONTEXTEN = ("links", "niet-links", "rechts", "niet-rechts", "zin", "niet-zin")


class Woordsoort(StrEnum):
    """De woordsoort van een ingang; van een frase ligt elk woord vast."""

    WW = "ww"
    ZN = "zn"
    BN = "bn"
    BW = "bw"
    VW = "vw"
    VZ = "vz"
    VNW = "vnw"
    FRASE = "frase"


# Opzoeken in een tabel: dat gebeurt bij het lezen duizenden keren.
_WOORDSOORTEN = {soort.value: soort for soort in Woordsoort}
_VEILIGHEDEN = {veiligheid.value: veiligheid for veiligheid in Veiligheid}
_VERBUIGBAAR = (Woordsoort.ZN, Woordsoort.BN)
# Een woord van minstens zoveel letters houdt in al zijn vormen deze eerste letters.
_LANG, _BEGIN = 8, 4


@dataclass(frozen=True, slots=True)
class Context:
    """Waar een ingang alleen geldt: woorden ernaast of in de zin, en of er een voorwerp is."""

    links: frozenset[str] = frozenset()
    niet_links: frozenset[str] = frozenset()
    rechts: frozenset[str] = frozenset()
    niet_rechts: frozenset[str] = frozenset()
    zin: frozenset[str] = frozenset()
    niet_zin: frozenset[str] = frozenset()
    met_voorwerp: bool | None = None

    @property
    def is_beperkt(self) -> bool:
        """Of een bepaald woord ernaast of in de zin moet staan."""
        return bool(self.links or self.rechts or self.zin)

    @property
    def aantal_eisen(self) -> int:
        """Hoeveel eisen deze context stelt: ook wat er juist niet mag staan telt."""
        eisen = (self.links, self.niet_links, self.rechts, self.niet_rechts, self.zin)
        return sum(map(bool, (*eisen, self.niet_zin))) + int(self.met_voorwerp is not None)


_GEEN_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Ingang:
    """Eén regel van een woordenlijst.

    `kern` is het woord zelf, of het werkwoord van een groep (infinitief); `voor` en `na` zijn de
    vaste woorden eromheen ("zorg ^dragen voor": voor=("zorg",), na=("voor",)).
    """

    woord: str
    soort: Woordsoort
    kern: str
    voor: tuple[str, ...]
    na: tuple[str, ...]
    alternatieven: tuple[str, ...]
    veiligheid: Veiligheid
    context: Context
    uitleg: str = ""
    register: str = ""
    regio: str = ""
    lidwoord: str = ""
    vraag: str = ""
    eindpunt: bool = False
    is_afkorting: bool = False

    @property
    def woorden(self) -> tuple[str, ...]:
        """Alle woorden van een frase, op volgorde."""
        return (*self.voor, self.kern, *self.na)


# Een plaats is één getal, dat is zuinig: de hoeveelste lijst, en het regelnummer daarin.
_PER_LIJST = 10_000_000


class Woordenboek:
    """Ingangen per vorm (kleine letters) van hun kern.

    De lijsten zijn lang en een mail is kort. Daarom wordt een rij pas een ingang als een vorm
    ervan voorkomt, en krijgt een lang woord pas een meervoud of een -e als er een woord staat dat
    net zo begint. Wat is uitgewerkt blijft. Meer threads mogen tegelijk zoeken: twee keer
    uitwerken geeft hetzelfde.
    """

    def __init__(self, tabellen: Sequence[Tabel]) -> None:
        self._tabellen = tabellen
        self._per_vorm: dict[str, tuple[int, ...]] = {}
        self._per_begin: dict[str, tuple[int, ...]] = {}
        self._uitgewerkt: dict[str, Mapping[str, tuple[int, ...]]] = {}
        self._ingangen: dict[int, Ingang] = {}
        werkwoorden: dict[str, tuple[int, ...]] = {}
        for plaats, rij in _tellende_rijen(tabellen):
            soort, kern, is_groep = _kern_van(rij)
            if soort == Woordsoort.WW:
                _voeg_toe(werkwoorden, (kern,), plaats)
            elif is_groep or soort not in _VERBUIGBAAR:
                _voeg_toe(self._per_vorm, (kern,), plaats)
            elif len(kern) >= _LANG:
                _voeg_toe(self._per_begin, (kern[:_BEGIN],), plaats)
            else:
                _voeg_toe(self._per_vorm, _naamvormen(rij), plaats)
        for kern, plaatsen in werkwoorden.items():
            _voeg_toe(self._per_vorm, _werkwoordsvormen(kern), *plaatsen)

    def kandidaten(self, vorm: str, regio: str) -> Iterator[Ingang]:
        """Geef de ingangen die bij deze vorm kunnen horen en in deze regio gelden."""
        lang = self._lange_woorden(vorm[:_BEGIN])
        for plaats in sorted((*self._per_vorm.get(vorm, ()), *lang.get(vorm, ()))):
            ingang = self._ingang(plaats)
            if ingang.regio in ("", regio):
                yield ingang

    def _lange_woorden(self, begin: str) -> Mapping[str, tuple[int, ...]]:
        """Geef de lange woorden met dit begin per vorm."""
        if begin not in self._per_begin:
            return {}
        if begin not in self._uitgewerkt:
            per_vorm: dict[str, tuple[int, ...]] = {}
            for plaats in self._per_begin[begin]:
                _voeg_toe(per_vorm, _naamvormen(self._rij(plaats)), plaats)
            self._uitgewerkt[begin] = per_vorm
        return self._uitgewerkt[begin]

    def _ingang(self, plaats: int) -> Ingang:
        if plaats not in self._ingangen:
            tabel = self._tabellen[plaats // _PER_LIJST]
            plek = tabel.plek(plaats % _PER_LIJST)
            self._ingangen[plaats] = _maak_ingang(self._rij(plaats), plek)
        return self._ingangen[plaats]

    def _rij(self, plaats: int) -> dict[str, str]:
        return self._tabellen[plaats // _PER_LIJST].rij(plaats % _PER_LIJST)


def _tellende_rijen(tabellen: Iterable[Tabel]) -> Iterator[tuple[int, dict[str, str]]]:
    """Geef elke rij met haar plaats; wat mag (`toegestaan`) telt niet."""
    for lijst, tabel in enumerate(tabellen):
        for rij in tabel.rijen():
            if rij.get("veiligheid") != TOEGESTAAN:
                yield lijst * _PER_LIJST + int(rij["#"]), rij


def _voeg_toe(
    per_vorm: dict[str, tuple[int, ...]], vormen_van: Iterable[str], *plaatsen: int
) -> None:
    for vorm in vormen_van:
        per_vorm[vorm] = (*per_vorm.get(vorm, ()), *plaatsen)


@cache
def lees_woordenboek(paden: tuple[Path, ...]) -> Woordenboek:
    """Lees woordenlijsten als één woordenboek; een fout noemt bestand en regel (`RegelFout`).

    De lijst van een gebruiker kijkt b1check meteen helemaal na. Bij zijn eigen lijsten doen de
    tests dat.
    """
    for pad in paden:
        if pad.parent != map_van("woordenlijsten"):
            lees_ingangen(pad)
    return Woordenboek([lees_tabel(pad) for pad in paden])


def lees_ingangen(pad: Path) -> tuple[Ingang, ...]:
    """Lees en controleer de ingangen van één lijst; wat mag (`toegestaan`) is geen ingang."""
    tabel = lees_tabel(pad)
    for kolom in tabel.kop:
        if kolom not in _KOLOMMEN:
            raise RegelFout(
                f"onbekende kolom ‘{kolom}’",
                plek=tabel.plek(tabel.kopnummer),
                advies=bedoelt_u(kolom, _KOLOMMEN),
            )
    _controleer_dubbel(tabel)
    rijen = _tellende_rijen((tabel,))
    return tuple(_maak_ingang(rij, tabel.plek(nummer)) for nummer, rij in rijen)


def _controleer_dubbel(tabel: Tabel) -> None:
    """Twee keer hetzelfde woord mag alleen met een andere woordsoort of context."""
    gezien: set[tuple[str, ...]] = set()
    for rij in tabel.rijen():
        woord = next(iter(rij.values()))
        sleutel = (woord, rij.get("soort", ""), rij.get("context", ""))
        if sleutel in gezien:
            raise RegelFout(f"‘{woord}’ staat er twee keer", plek=f"{tabel.pad}:{rij['#']}")
        gezien.add(sleutel)


def _maak_ingang(rij: Mapping[str, str], plek: str) -> Ingang:
    woord = _woord_van(rij)
    if not woord:
        raise RegelFout("het woord ontbreekt", plek=plek)
    soort = _soort(rij, woord)
    voor, kern, na = _delen(woord, soort)
    alternatieven = (rij.get("alternatieven") or rij.get("voluit") or "").split("|")
    return Ingang(
        woord=woord.replace("^", ""),
        soort=soort,
        kern=kern,
        voor=voor,
        na=na,
        alternatieven=tuple(a.strip() for a in alternatieven if a.strip()),
        veiligheid=_veiligheid(rij.get("veiligheid") or Veiligheid.VRAGEN, plek),
        context=_lees_context(rij.get("context", ""), plek),
        uitleg=rij.get("uitleg", ""),
        register=rij.get("register", ""),
        regio=rij.get("regio", ""),
        lidwoord=rij.get("lidwoord", ""),
        vraag=rij.get("vraag", ""),
        eindpunt=woord.endswith("."),
        is_afkorting="afkorting" in rij,
    )


def _woord_van(rij: Mapping[str, str]) -> str:
    return rij.get("woord") or rij.get("frase") or rij.get("afkorting") or ""


def _soort(rij: Mapping[str, str], woord: str) -> Woordsoort:
    if "^" in woord:
        return Woordsoort.WW
    if rij.get("soort") in _WOORDSOORTEN:
        return _WOORDSOORTEN[rij["soort"]]
    return Woordsoort.ZN if rij.get("lidwoord") else Woordsoort.FRASE


def _delen(woord: str, soort: Woordsoort) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Splits een ingang in de woorden ervoor, de kern en de woorden erna."""
    if woord.isalpha():
        return (), woord.lower(), ()
    woorden = [deel.rstrip(".") for deel in woord.lower().split()]
    # Het langste woord van een frase is het zeldzaamst: daarop is zij snel te vinden.
    kern = woorden.index(max(woorden, key=len)) if soort == Woordsoort.FRASE else 0
    if soort == Woordsoort.WW:
        gemerkt = [n for n, deel in enumerate(woorden) if deel.startswith("^")]
        kern = gemerkt[0] if gemerkt else int(woorden[0] == "zich")
    return tuple(woorden[:kern]), woorden[kern].lstrip("^"), tuple(woorden[kern + 1 :])


def _kern_van(rij: Mapping[str, str]) -> tuple[Woordsoort, str, bool]:
    """Geef de woordsoort, de kern, en of er vaste woorden achter staan."""
    woord = _woord_van(rij)
    soort = _soort(rij, woord)
    _, kern, na = _delen(woord, soort)
    return soort, kern, bool(na)


def _naamvormen(rij: Mapping[str, str]) -> set[str]:
    """Geef een los (bijvoeglijk) naamwoord met zijn meervoud, of met zijn -e."""
    soort, kern, _ = _kern_van(rij)
    if soort == Woordsoort.BN:
        return {kern, met_e(kern)}
    return {kern} if rij.get("lidwoord") == "mv" else {kern, meervoud(kern)}


def _werkwoordsvormen(infinitief: str) -> frozenset[str]:
    """Geef de vormen van een werkwoord, ook zonder het losse deel."""
    eigen = _zonder_tegenwoordig(infinitief)
    scheidbaar = deel_scheidbaar(infinitief)
    return eigen | _zonder_tegenwoordig(scheidbaar[1]) if scheidbaar else eigen


@cache
def _zonder_tegenwoordig(infinitief: str) -> frozenset[str]:
    """De vormen van een werkwoord, zonder het tegenwoordig deelwoord.

    Dat is vaak een eigen woord geworden: "voldoende", "betreffende", "uitstekend".
    """
    geen = (Werkwoordsvorm.TEGENWOORDIG, Werkwoordsvorm.TEGENWOORDIG_E)
    return frozenset(tekst for vorm, tekst in vormen(infinitief).items() if vorm not in geen)


def _veiligheid(waarde: str, plek: str) -> Veiligheid:
    if waarde not in _VEILIGHEDEN:
        raise RegelFout(
            f"‘{waarde}’ is geen veiligheid",
            plek=plek,
            advies=bedoelt_u(waarde, Veiligheid) or "Kies uit: veilig, vragen of tonen.",
        )
    return _VEILIGHEDEN[waarde]


def _lees_context(tekst: str, plek: str) -> Context:
    """Lees 'links:de,het;niet-zin:wet;object' als `Context`."""
    if not tekst:
        return _GEEN_CONTEXT
    delen: dict[str, frozenset[str]] = {}
    voorwerp: bool | None = None
    for deel in filter(None, (d.strip() for d in tekst.split(";"))):
        naam, dubbele_punt, woorden = deel.partition(":")
        if deel in ("object", "zonder-object"):
            voorwerp = deel == "object"
        elif dubbele_punt and naam in _CONTEXTEN:
            delen[naam.replace("-", "_")] = frozenset(
                woord.strip().lower() for woord in woorden.split(",")
            )
        else:
            raise RegelFout(
                f"de context ‘{deel}’ is niet te lezen",
                plek=plek,
                advies=bedoelt_u(naam, _CONTEXTEN) or "Bijvoorbeeld: links:de,het",
            )
    return Context(**delen, met_voorwerp=voorwerp)
