"""De woordenlijsten als één woordenboek: welke vorm hoort bij welke ingang."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from b1check.bevindingen import Veiligheid
from b1check.fouten import RegelFout, bedoelt_u
from b1check.gegevens import lees_tsv, regel_van_kop
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


@dataclass(frozen=True)
class Woordenboek:
    """Ingangen per vorm (kleine letters) van hun kern of eerste woord."""

    per_vorm: Mapping[str, tuple[Ingang, ...]]

    def kandidaten(self, vorm: str, regio: str) -> Iterator[Ingang]:
        """Geef de ingangen die bij deze vorm kunnen horen en in deze regio gelden."""
        return (i for i in self.per_vorm.get(vorm, ()) if i.regio in ("", regio))


@cache
def lees_woordenboek(paden: tuple[Path, ...]) -> Woordenboek:
    """Lees woordenlijsten als één woordenboek; een fout noemt bestand en regel (`RegelFout`)."""
    per_vorm: dict[str, list[Ingang]] = {}
    for pad in paden:
        for ingang in lees_ingangen(pad):
            for vorm in _vormen(ingang):
                per_vorm.setdefault(vorm, []).append(ingang)
    return Woordenboek({vorm: tuple(ingangen) for vorm, ingangen in per_vorm.items()})


@cache
def lees_ingangen(pad: Path) -> tuple[Ingang, ...]:
    """Lees de ingangen van één lijst; wat mag (`toegestaan`) is geen ingang."""
    rijen = lees_tsv(pad)
    for kolom in rijen[0] if rijen else ():
        if kolom not in _KOLOMMEN:
            raise RegelFout(
                f"onbekende kolom ‘{kolom}’",
                plek=regel_van_kop(pad),
                advies=bedoelt_u(kolom, _KOLOMMEN),
            )
    _controleer_dubbel(pad, rijen)
    return tuple(
        _ingang(rij, f"{pad}:{rij['#']}") for rij in rijen if rij.get("veiligheid") != TOEGESTAAN
    )


def _controleer_dubbel(pad: Path, rijen: tuple[dict[str, str], ...]) -> None:
    """Twee keer hetzelfde woord mag alleen met een andere woordsoort of context."""
    gezien: set[tuple[str, ...]] = set()
    for rij in rijen:
        woord = next(iter(rij.values()))
        sleutel = (woord, rij.get("soort", ""), rij.get("context", ""))
        if sleutel in gezien:
            raise RegelFout(f"‘{woord}’ staat er twee keer", plek=f"{pad}:{rij['#']}")
        gezien.add(sleutel)


def _ingang(rij: Mapping[str, str], plek: str) -> Ingang:
    woord = rij.get("woord") or rij.get("frase") or rij.get("afkorting") or ""
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


def _soort(rij: Mapping[str, str], woord: str) -> Woordsoort:
    if "^" in woord:
        return Woordsoort.WW
    if rij.get("soort") in _WOORDSOORTEN:
        return _WOORDSOORTEN[rij["soort"]]
    return Woordsoort.ZN if rij.get("lidwoord") else Woordsoort.FRASE


def _delen(woord: str, soort: Woordsoort) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Splits een ingang in de woorden ervoor, de kern en de woorden erna."""
    woorden = [deel.rstrip(".") for deel in woord.lower().split()]
    # Het langste woord van een frase is het zeldzaamst: daarop is zij snel te vinden.
    kern = woorden.index(max(woorden, key=len)) if soort == Woordsoort.FRASE else 0
    if soort == Woordsoort.WW:
        gemerkt = [n for n, deel in enumerate(woorden) if deel.startswith("^")]
        kern = gemerkt[0] if gemerkt else int(woorden[0] == "zich")
    return tuple(woorden[:kern]), woorden[kern].lstrip("^"), tuple(woorden[kern + 1 :])


def _vormen(ingang: Ingang) -> Iterator[str]:
    """Geef de vormen waaronder een ingang te vinden is."""
    eigen = {ingang.kern}
    if ingang.soort == Woordsoort.WW:
        eigen |= _werkwoordsvormen(ingang.kern)
        if scheidbaar := deel_scheidbaar(ingang.kern):
            eigen |= _werkwoordsvormen(scheidbaar[1])
    elif ingang.soort == Woordsoort.ZN and ingang.lidwoord != "mv" and not ingang.na:
        eigen.add(meervoud(ingang.kern))
    elif ingang.soort == Woordsoort.BN and not ingang.na:
        eigen.add(met_e(ingang.kern))
    return iter(sorted(eigen))


def _werkwoordsvormen(infinitief: str) -> set[str]:
    """De vormen van een werkwoord, zonder het tegenwoordig deelwoord.

    Dat is vaak een eigen woord geworden: "voldoende", "betreffende", "uitstekend".
    """
    geen = (Werkwoordsvorm.TEGENWOORDIG, Werkwoordsvorm.TEGENWOORDIG_E)
    return {tekst for vorm, tekst in vormen(infinitief).items() if vorm not in geen}


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
