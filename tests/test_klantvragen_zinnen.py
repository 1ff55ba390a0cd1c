"""Of b1check in losse zinnen en in mails van klanten vindt wat zij vragen, en niets anders."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.vragen import Vraag, vind_vragen

_DATA = tomllib.loads(
    (Path(__file__).parent / "klantvragen_zinnen.toml").read_text(encoding="utf-8")
)


def vind(tekst: str) -> tuple[Vraag, ...]:
    """Vind de vragen in een tekst van een klant."""
    return vind_vragen(laad_taalmodel().ontleed(lees_tekst(tekst), ook_regels=True))


def dekt(vraag: Vraag, begin: int, eind: int) -> bool:
    """Of een gevonden vraag meer dan de helft van dit stuk dekt."""
    van, tot = vraag.bron
    return min(tot, eind) - max(van, begin) > (eind - begin) / 2


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [(zin, n) for n, naam in enumerate(("geen", "een", "twee")) for zin in _DATA[naam]],
)
def test_zin(zin: str, aantal: int) -> None:
    """In elke zin staan zoveel vragen en verzoeken."""
    assert len(vind(zin)) == aantal


@pytest.mark.parametrize("mail", _DATA["mails"], ids=lambda mail: mail["tekst"].strip()[:40])
def test_mail(mail: dict[str, Any]) -> None:
    """Elke vraag van een mail komt één keer terug, en er komt niets bij."""
    over = list(vind(mail["tekst"]))
    for stuk in mail["vragen"]:
        begin = mail["tekst"].index(stuk)
        gevonden = next((v for v in over if dekt(v, begin, begin + len(stuk))), None)
        assert gevonden is not None, stuk
        over.remove(gevonden)
    teveel = [v.tekst for v in over if not any(v.tekst in mag for mag in mail.get("mag", []))]
    assert teveel == []
