"""Of b1check in gewone mails van klanten de vragen en verzoeken vindt, en weinig anders."""

from __future__ import annotations

import re
from pathlib import Path

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.vragen import Vraag, vind_vragen

_PAD = Path(__file__).with_name("klantvragen_mails.txt")
MAILS = [mail.strip() for mail in _PAD.read_text(encoding="utf-8").split("\n===\n")[1:]]


def lees(mail: str) -> tuple[str, list[tuple[int, int]]]:
    """Geef de mail zonder haken, en waar elke vraag staat."""
    tekst, plekken = "", []
    for deel in re.split(r"(\[\[.*?\]\])", mail, flags=re.DOTALL):
        if deel.startswith("[["):
            plekken.append((len(tekst), len(tekst) + len(deel) - 4))
            tekst += deel[2:-2]
        else:
            tekst += deel
    return tekst, plekken


def overlap(vraag: Vraag, begin: int, eind: int) -> int:
    """Hoeveel tekens van dit stuk een gevonden vraag dekt."""
    van, tot = vraag.bron
    return max(0, min(tot, eind) - max(van, begin))


def tel(mail: str) -> tuple[int, int, int]:
    """Tel hoeveel vragen goed gevonden, gemist en te veel zijn."""
    tekst, plekken = lees(mail)
    over = list(vind_vragen(laad_taalmodel().ontleed(lees_tekst(tekst), ook_regels=True)))
    goed = 0
    for begin, eind in plekken:
        beste = max(over, key=lambda vraag: overlap(vraag, begin, eind), default=None)
        if beste is not None and overlap(beste, begin, eind) > (eind - begin) / 2:
            over.remove(beste)
            goed += 1
    return goed, len(plekken) - goed, len(over)


def test_vragen_in_gewone_mails() -> None:
    """Van alle vragen samen is minstens 95 procent gevonden, en minstens 94 procent is er een."""
    goed, gemist, te_veel = (sum(kolom) for kolom in zip(*map(tel, MAILS), strict=True))
    assert goed / (goed + gemist) >= 0.95
    assert goed / (goed + te_veel) >= 0.94
