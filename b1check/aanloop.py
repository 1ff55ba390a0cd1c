"""Lege aanlopen: 'Hierbij delen wij u mede dat ...' weglaten en de rest weer in volgorde zetten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.frasen import Patroon
from b1check.gegevens import lees_tsv
from b1check.vondsten import Voorstel
from b1check.woordvolgorde import lees_bijzin, mededeling, omgekeerd
from b1check.zinsdelen import Stuk, bewerk, rijg, toon_stukken

if TYPE_CHECKING:
    from spacy.tokens import Token

_VARIANTEN = {
    "HIERBIJ": "hierbij/hiermee/graag/bij_deze/bij_dezen/langs_deze_weg/via_deze_weg/"
    "met_deze_brief/met_deze_mail/met_deze_e-mail/met_dit_bericht/met_dit_schrijven/"
    "in_deze_brief/in_deze_mail/via_deze_brief/via_deze_mail/via_dit_bericht/"
    "middels_deze_brief/middels_deze_weg/middels_dit_schrijven/middels_deze/"
    "door_middel_van_deze_brief/door_middel_van_dit_schrijven/volledigheidshalve/inmiddels/"
    "voor_de_volledigheid/voor_de_goede_orde/ter_informatie/ten_overvloede/"
    "wellicht_ten_overvloede/misschien_ten_overvloede/nogmaals/tevens",
    "WIJ": "wij/we/ik",
    "U": "u/je/jou/jullie",
}
_TOELICHTING = "Begin meteen met de boodschap."


@dataclass(frozen=True)
class _Vorm:
    """Een rij van de lijst: het patroon, waar de nieuwe zin mee begint, en hoe veilig dat is."""

    patroon: Patroon
    wordt: str
    veiligheid: Veiligheid


@dataclass(frozen=True, eq=False)
class Aanloop:
    """Een lege aanloop aan het begin van een zin, met het 'dat' dat haar afsluit."""

    zin: Zin
    dat: Token
    wordt: str
    veiligheid: Veiligheid

    @property
    def eind(self) -> int:
        """Waar de aanloop eindigt."""
        return self.dat.idx + len(self.dat)


def zoek_aanloop(zin: Zin, paden: tuple[Path, ...]) -> Aanloop | None:
    """Geef de lege aanloop waar de zin mee begint, of None."""
    for vorm in _lees_vormen(paden):
        gevonden = vorm.patroon.match(zin.tekst)
        if gevonden is None:
            continue
        eind = zin.begin + gevonden.end()
        dat = next((t for t in zin.tokens if t.idx + len(t) == eind), None)
        if dat is not None:
            return Aanloop(zin, dat, vorm.wordt, vorm.veiligheid)
    return None


def laat_weg(aanloop: Aanloop) -> tuple[Voorstel, ...]:
    """Geef het voorstel om de aanloop weg te laten, als de rest zeker een goede zin wordt."""
    stukken = _boodschap(aanloop)
    if stukken is None:
        return ()
    bewerkingen = bewerk(aanloop.zin, stukken)
    nieuw = toon_stukken(aanloop.zin, stukken)
    return (Voorstel(nieuw, bewerkingen, aanloop.veiligheid, _TOELICHTING),)


def _boodschap(aanloop: Aanloop) -> list[Stuk] | None:
    zin, dat = aanloop.zin, aanloop.dat
    slot, hoofd = zin.tokens[-1], dat.head
    if slot.text not in (".", "!") or "*" in zin.tekst or not _is_boodschap(dat):
        return None
    groepen: list[list[Stuk]] = []
    eerste, grenzen = dat.i + 1, [*_tweede_dat(hoofd, dat), slot.i]
    for nummer, grens in enumerate(grenzen):
        laatste = grens - 1 if nummer == len(grenzen) - 1 else grens - 2
        bijzin = lees_bijzin(hoofd, eerste, laatste, zonder_onderwerp=False)
        if bijzin is None:
            return None
        deel = omgekeerd(bijzin) if aanloop.wordt and not groepen else mededeling(bijzin)
        if deel is None:
            return None
        begin: list[Stuk] = [aanloop.wordt, " "] if aanloop.wordt and not groepen else []
        groepen += [[*begin, *deel], ["."]]
        eerste = grens + 1
        hoofd = zin.span.doc[grens].head
    return rijg(zin.span.doc, [*groepen[:-1], [slot.text]])


def _is_boodschap(dat: Token) -> bool:
    """Of de bijzin de mededeling zelf is: 'wij melden dat ...', 'op het feit dat ...'."""
    na_feit = dat.nbor(-1).lower_ == "feit" and dat.head.dep_ in ("acl", "acl:relcl", "advcl")
    return na_feit or dat.head.dep_ in ("ccomp", "csubj", "csubj:pass")


def _tweede_dat(hoofd: Token, dat: Token) -> Iterator[int]:
    """Geef de plek van het tweede 'dat' in 'dat A en dat B'."""
    for kind in hoofd.rights:
        tweede = next((k for k in kind.lefts if k.dep_ == "mark" and k.lower_ == "dat"), None)
        if kind.dep_ == "conj" and tweede is not None and tweede.nbor(-1).lower_ == "en":
            yield tweede.i
            return


@cache
def _lees_vormen(paden: tuple[Path, ...]) -> tuple[_Vorm, ...]:
    return tuple(
        _Vorm(Patroon(rij["aanloop"], _VARIANTEN), rij["wordt"], Veiligheid(rij["toepassen"]))
        for pad in paden
        for rij in lees_tsv(pad)
    )
