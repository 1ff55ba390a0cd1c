"""De paren van klantmail en antwoord in `klantvragen/` kloppen met hun eigen labels."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

MAP = Path(__file__).parent / "klantvragen"
PADEN = sorted(MAP.glob("*.toml"))
VELDEN = {"id", "half", "sector", "land", "oordeel", "klantvraag", "antwoord"}
LOSSE_VELDEN = {"geen_vraag", "geen_afwijking", "vragen", "afwijkend"}
OORDELEN = {"volledig", "onvolledig", "ontwijkend", "andere vraag", "tegenspraak"}
SOORTEN_FEIT = {"ordernummer", "datum", "bedrag", "naam"}

Paar = dict[str, Any]


def lees_paar(pad: Path) -> Paar:
    """Lees één paar."""
    return tomllib.loads(pad.read_text(encoding="utf-8"))


def deel_van(nummer: int) -> str:
    """Bij welk deel een paar hoort, volgens de indeling in LEESMIJ.md."""
    if nummer <= 100:
        return "bouw" if nummer % 2 else "toets"
    grenzen = {225: "nieuw", 250: "vers", 476: "later", 564: "blind", 624: "proef"}
    return next(deel for tot, deel in grenzen.items() if nummer <= tot)


PAREN = [lees_paar(pad) for pad in PADEN]


def vragen(paar: Paar) -> list[Paar]:
    """De vragen en verzoeken van een paar; een klacht zonder vraag heeft er geen."""
    return list(paar.get("vragen", []))


def zinnen(tekst: str) -> set[str]:
    """De zinnen van ten minste zes woorden, zonder hoofdletters en leestekens."""
    delen = re.split(r"[.?!\n]+", tekst.lower())
    woorden = (re.findall(r"\w+", deel) for deel in delen)
    return {" ".join(rij) for rij in woorden if len(rij) >= 6}


def staat_in(feit: str, tekst: str) -> bool:
    """Staat het feit als geheel in de tekst? '9 februari' staat niet in '19 februari'."""
    return re.search(rf"(?<!\w){re.escape(feit)}(?!\w)", tekst) is not None


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_velden_van_een_paar(pad: Path) -> None:
    """Elk veld is er, en elk veld heeft een bekende waarde."""
    paar = lees_paar(pad)
    assert set(paar) >= VELDEN
    assert set(paar) <= VELDEN | LOSSE_VELDEN
    assert paar["id"] == pad.stem[:3]
    assert paar["half"] == deel_van(int(paar["id"]))
    assert paar["land"] in {"NL", "BE"}
    assert paar["oordeel"] in OORDELEN


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_lengte_is_die_van_een_echte_mail(pad: Path) -> None:
    """Een klant schrijft 25 tot 200 woorden, de klantenservice 30 tot 200."""
    paar = lees_paar(pad)
    assert 25 <= len(paar["klantvraag"].split()) <= 200
    assert 30 <= len(paar["antwoord"].split()) <= 200


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_vragen_wijzen_naar_tekst(pad: Path) -> None:
    """Vraag en passage staan letterlijk en één keer in hun tekst, op volgorde en los van elkaar."""
    paar = lees_paar(pad)
    einde = 0
    for vraag in vragen(paar):
        assert set(vraag) <= {"tekst", "soort", "onderwerp", "beantwoord", "passage"}
        assert vraag["soort"] in {"vraag", "verzoek"}
        assert 1 <= len(vraag["onderwerp"].split()) <= 6
        assert paar["klantvraag"].count(vraag["tekst"]) == 1, vraag["tekst"]
        begin = paar["klantvraag"].index(vraag["tekst"])
        assert begin >= einde, vraag["tekst"]
        einde = begin + len(vraag["tekst"])
        _toets_passage(paar, vraag)


def _toets_passage(paar: Paar, vraag: Paar) -> None:
    assert vraag["beantwoord"] in (True, False, "deels")
    if vraag["beantwoord"] is False:
        assert "passage" not in vraag, vraag["tekst"]
    else:
        assert paar["antwoord"].count(vraag["passage"]) == 1, vraag["passage"]


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_vallen_wijzen_naar_tekst(pad: Path) -> None:
    """Een val staat buiten elke vraag; een goed ander feit staat in het antwoord."""
    paar = lees_paar(pad)
    for val in paar.get("geen_vraag", []):
        assert paar["klantvraag"].count(val) == 1, val
        begin = paar["klantvraag"].index(val)
        for vraag in vragen(paar):
            start = paar["klantvraag"].index(vraag["tekst"])
            assert begin + len(val) <= start or start + len(vraag["tekst"]) <= begin, val
    for feit in paar.get("geen_afwijking", []):
        assert feit in paar["antwoord"], feit


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_afwijkende_feiten_wijzen_naar_tekst(pad: Path) -> None:
    """Het feit van de klant staat niet in het antwoord; het andere feit van het antwoord wel."""
    paar = lees_paar(pad)
    for feit in paar.get("afwijkend", []):
        assert set(feit) == {"klant", "antwoord", "soort"}
        assert feit["soort"] in SOORTEN_FEIT
        assert staat_in(feit["klant"], paar["klantvraag"]), feit
        assert not staat_in(feit["klant"], paar["antwoord"]), feit
        assert staat_in(feit["antwoord"], paar["antwoord"]), feit
        assert not staat_in(feit["antwoord"], paar["klantvraag"]), feit
        assert feit["antwoord"] not in paar.get("geen_afwijking", []), feit


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_oordeel_volgt_uit_de_labels(pad: Path) -> None:
    """`volledig` is: alles beantwoord en geen tegenspraak."""
    paar = lees_paar(pad)
    goed = all(vraag["beantwoord"] is True for vraag in vragen(paar))
    assert (paar["oordeel"] == "volledig") == (goed and "afwijkend" not in paar)
    assert (paar["oordeel"] == "tegenspraak") == ("afwijkend" in paar)


def test_aantallen() -> None:
    """Genoeg paren, uit veel sectoren, en de twee helften lijken op elkaar."""
    assert len({paar["id"] for paar in PAREN}) == len(PAREN) >= 64
    assert len({paar["sector"] for paar in PAREN}) >= 30
    assert max(Counter(paar["sector"] for paar in PAREN).values()) <= len(PAREN) / 30
    for half in ("bouw", "toets"):
        deel = [paar for paar in PAREN if paar["half"] == half]
        oordelen = Counter(paar["oordeel"] for paar in deel)
        assert len(deel) >= 32
        assert set(oordelen) == OORDELEN
        assert 0.35 <= oordelen["volledig"] / len(deel) <= 0.55
        assert sum(paar["land"] == "BE" for paar in deel) >= 3
    assert sum(paar["half"] == "nieuw" for paar in PAREN) >= 45


@pytest.mark.parametrize("half", sorted({paar["half"] for paar in PAREN}))
def test_geen_zin_komt_twee_keer_voor(half: str) -> None:
    """Geen sjablonen: een zin van zes woorden of meer gebruikt een schrijver maar één keer.

    Twee schrijvers kunnen wel dezelfde vaste zin gebruiken.
    """
    paren = [paar for paar in PAREN if paar["half"] == half]
    tellers = Counter(
        zin for paar in paren for zin in zinnen(paar["klantvraag"]) | zinnen(paar["antwoord"])
    )
    assert [zin for zin, keer in tellers.items() if keer > 1] == []
