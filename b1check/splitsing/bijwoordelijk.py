"""Splitsen bij een bijzin met 'omdat', 'zodat', 'hoewel', 'als' of 'nadat'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, is_opdracht, lees_hoofdzin, met_voorop
from b1check.ontleding import persoonsvorm_van
from b1check.splitsing.grenzen import (
    Splitsing,
    heeft_bijzin,
    is_hele_zin,
    slot_van,
    verwijst_terug,
    wortel_van,
)
from b1check.woordvolgorde import Bijzin, lees_bijzin, mededeling, omgekeerd
from b1check.zinsdelen import Stuk, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

# Het voegwoord, en het woord dat na de splitsing dezelfde band aangeeft.
_REDEN = {
    "omdat": "Daarom",
    "aangezien": "Daarom",
    "doordat": "Daardoor",
    "hoewel": "Toch",
    "ofschoon": "Toch",
    "alhoewel": "Toch",
    "nadat": "Daarna",
}
_VOORWAARDE = frozenset(("als", "indien", "wanneer"))
_TOELICHTING = "Maak er twee zinnen van: ‘{}’ laat zien hoe ze samenhangen."
_VRAAG = "Maak van de voorwaarde een vraag: dan ziet de lezer meteen of het over hem gaat."
# Staat zo'n woord ervoor, dan hoort het bij de bijzin: "alleen omdat", "pas als".
_HOORT_ERBIJ = frozenset(
    "niet alleen juist vooral ook pas enkel slechts mede behalve zelfs zoals net dan of en maar "
    "alsof tenzij zeker bijvoorbeeld hetzij noch geen".split()
)
_AL_GEZEGD = frozenset("daarom daardoor toch daarna dus desondanks dan".split())
# Deze woorden in de hoofdzin slaan op de bijzin erachter: "alleen mogelijk als", "zo ... zodat".
_SLAAT_OP = frozenset(
    "alleen pas slechts enkel uitsluitend eerder zo zodanig dusdanig manier wijze".split()
)


@dataclass(frozen=True, eq=False)
class _Ingeleid:
    """Een bijzin met haar voegwoord."""

    voegwoord: Token
    bijzin: Bijzin

    @property
    def woord(self) -> str:
        return self.voegwoord.lower_


def splits_vooraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Omdat u te laat bent, sturen wij ...' na de bijzin."""
    voegwoord, wortel = zin.tokens[0], wortel_van(zin)
    hoofd = voegwoord.head
    komma = _komma_voor_hoofdzin(zin)
    if komma is None or hoofd.dep_ not in ("advcl", "parataxis") or hoofd.head != wortel:
        return
    bijzin = lees_bijzin(hoofd, voegwoord.i + 1, komma - 1, zonder_onderwerp=False)
    if bijzin is None:
        return
    if voegwoord.lower_ in _VOORWAARDE:
        yield from _vraag_vooraan(zin, bijzin, komma)
    elif voegwoord.lower_ in _REDEN:
        yield from _reden_vooraan(zin, _Ingeleid(voegwoord, bijzin), komma)


def _komma_voor_hoofdzin(zin: Zin) -> int | None:
    """Geef de komma waar de hoofdzin achter begint, met haar persoonsvorm (of 'dan') voorop."""
    persoonsvorm = persoonsvorm_van(wortel_van(zin))
    if persoonsvorm is None:
        return None
    plek = persoonsvorm.i - 1
    if plek > zin.tokens[0].i and zin.span.doc[plek].lower_ == "dan":
        plek -= 1
    is_komma = plek > zin.tokens[0].i and zin.span.doc[plek].text == ","
    return plek if is_komma else None


def _reden_vooraan(zin: Zin, ingeleid: _Ingeleid, komma: int) -> Iterator[Splitsing]:
    doc, slot = zin.span.doc, slot_van(zin)
    erna = doc[komma + 1 : slot]
    eerste = mededeling(ingeleid.bijzin)
    if eerste is None or not _is_vaststaand(ingeleid, zin) or _zegt_al(erna):
        return
    if not any(k.dep_ in ONDERWERP for k in wortel_van(zin).children):
        return
    band = _REDEN[ingeleid.woord]
    stukken = rijg(doc, [eerste, ["."], [band], [stuk_van(doc, komma + 1, slot)]])
    veiligheid = Veiligheid.VRAGEN if ingeleid.woord == "nadat" else Veiligheid.VEILIG
    yield Splitsing(stukken, veiligheid, _TOELICHTING.format(band))


def _vraag_vooraan(zin: Zin, bijzin: Bijzin, komma: int) -> Iterator[Splitsing]:
    doc, slot = zin.span.doc, slot_van(zin)
    vraag = _als_vraag(bijzin)
    if vraag is None:
        return
    heeft_dan = doc[komma + 1].lower_ == "dan"
    rest = stuk_van(doc, komma + 1 + heeft_dan, slot)
    if any(k.dep_ in ONDERWERP for k in wortel_van(zin).children):
        stukken = rijg(doc, [vraag, ["?"], ["Dan"], [rest]])
    elif is_opdracht(doc, komma + 1, slot - 1):
        werkwoord = doc[komma + 1]
        begin = werkwoord.text[0].upper() + werkwoord.text[1:]
        na = (werkwoord.idx + len(werkwoord), rest[1])
        stukken = rijg(doc, [vraag, ["?"], [begin, na]])
    else:
        return
    yield Splitsing(stukken, Veiligheid.VRAGEN, _VRAAG)


def _als_vraag(bijzin: Bijzin) -> list[Stuk] | None:
    """Geef 'Hebt u te laat betaald': alleen in de tegenwoordige tijd is 'als' een voorwaarde."""
    if "Past" in bijzin.persoonsvorm.morph.get("Tense", []):
        return None
    if bijzin.onderwerp is None or bijzin.onderwerp.lower_ in ("ik", "men", "dat"):
        return None
    vraag = omgekeerd(bijzin)
    return None if vraag is None else _met_kapitaal(bijzin, vraag)


def _met_kapitaal(bijzin: Bijzin, stukken: list[Stuk]) -> list[Stuk]:
    eerste = stukken[0]
    tekst = eerste if isinstance(eerste, str) else bijzin.doc.text[eerste[0] : eerste[1]]
    return [tekst[0].upper() + tekst[1:], *stukken[1:]]


def splits_achteraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een bijzin aan het eind: '..., omdat u te laat bent.'"""
    for voegwoord in zin.tokens[3:]:
        if voegwoord.dep_ != "mark" or voegwoord.lower_ not in {*_REDEN, *_VOORWAARDE, "zodat"}:
            continue
        ingeleid = _lees_achteraan(zin, voegwoord)
        if ingeleid is None:
            continue
        if voegwoord.lower_ == "zodat":
            yield from _gevolg(zin, ingeleid)
        elif voegwoord.lower_ in _VOORWAARDE:
            yield from _voorwaarde_naar_voren(zin, ingeleid)
        else:
            yield from _reden_achteraan(zin, ingeleid)


def _lees_achteraan(zin: Zin, voegwoord: Token) -> _Ingeleid | None:
    """Lees de bijzin van dit voegwoord als zij de zin afsluit en bij de hoofdzin hoort."""
    hoofd = voegwoord.head
    if hoofd.dep_ != "advcl" or hoofd.head != wortel_van(zin) or hoofd.i < voegwoord.i:
        return None
    if voegwoord.nbor(-1).lower_ in _HOORT_ERBIJ:
        return None
    ervoor = zin.span.doc[zin.tokens[0].i : voegwoord.i]
    if heeft_bijzin(zin, voegwoord.i) or _zegt_al(ervoor) or not is_hele_zin(zin, voegwoord.i):
        return None
    bijzin = lees_bijzin(hoofd, voegwoord.i + 1, slot_van(zin) - 1, zonder_onderwerp=False)
    return None if bijzin is None else _Ingeleid(voegwoord, bijzin)


def _tot(ingeleid: _Ingeleid) -> int:
    """Geef het laatste token van de hoofdzin voor de bijzin."""
    voor = ingeleid.voegwoord.i - 1
    return voor - 1 if ingeleid.voegwoord.doc[voor].text == "," else voor


def _gevolg(zin: Zin, ingeleid: _Ingeleid) -> Iterator[Splitsing]:
    doc, bijzin = zin.span.doc, ingeleid.bijzin
    tweede = omgekeerd(bijzin)
    if tweede is None or _slaat_op_bijzin(ingeleid):
        return
    opdracht = not any(k.dep_ in ONDERWERP for k in wortel_van(zin).children)
    band = "Dan" if opdracht else "Daardoor" if _is_gevolg(bijzin) else "Zo"
    eerste = stuk_van(doc, zin.tokens[0].i, _tot(ingeleid))
    stukken = rijg(doc, [[eerste], ["."], [band], tweede, ["."]])
    yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(band))


def _is_gevolg(bijzin: Bijzin) -> bool:
    """Of de bijzin een gevolg noemt ('Daardoor'), en niet wat er nu kan ('Zo kunt u')."""
    werkwoord = bijzin.persoonsvorm
    if werkwoord.lemma_ not in ("kunnen", "hoeven") or "Past" in werkwoord.morph.get("Tense", []):
        return True
    woorden = {token.lower_ for token in bijzin.doc[bijzin.eerste : bijzin.laatste + 1]}
    return werkwoord.lemma_ == "kunnen" and bool(woorden & {"niet", "geen", "nooit"})


def _reden_achteraan(zin: Zin, ingeleid: _Ingeleid) -> Iterator[Splitsing]:
    """Zet de reden vooraan; kan dat niet, dan komt er 'namelijk' in de tweede zin."""
    doc, bijzin, band = zin.span.doc, ingeleid.bijzin, _REDEN[ingeleid.woord]
    if not _is_vaststaand(ingeleid, zin):
        return
    hoofdzin = lees_hoofdzin(doc, zin.tokens[0].i, _tot(ingeleid))
    if hoofdzin is not None and not verwijst_terug(list(doc[bijzin.eerste : bijzin.laatste + 1])):
        reden, gevolg = mededeling(bijzin), met_voorop(hoofdzin, band)
        if reden is not None and gevolg is not None:
            stukken = rijg(doc, [reden, ["."], gevolg, ["."]])
            yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(band))
            return
    if band != "Daarom":
        return
    uitleg = mededeling(bijzin, "namelijk")
    if uitleg is not None:
        eerste = stuk_van(doc, zin.tokens[0].i, _tot(ingeleid))
        stukken = rijg(doc, [[eerste], ["."], uitleg, ["."]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format("namelijk"))


def _voorwaarde_naar_voren(zin: Zin, ingeleid: _Ingeleid) -> Iterator[Splitsing]:
    doc, bijzin = zin.span.doc, ingeleid.bijzin
    if verwijst_terug(list(doc[bijzin.eerste : bijzin.laatste + 1])) or _slaat_op_bijzin(ingeleid):
        return
    hoofdzin = lees_hoofdzin(doc, zin.tokens[0].i, _tot(ingeleid))
    vraag = _als_vraag(bijzin)
    gevolg = met_voorop(hoofdzin, "Dan") if hoofdzin is not None else None
    if vraag is not None and gevolg is not None:
        yield Splitsing(rijg(doc, [vraag, ["?"], gevolg, ["."]]), Veiligheid.VRAGEN, _VRAAG)


def _zegt_al(tokens: Iterable[Token]) -> bool:
    """Of de hoofdzin het verband al noemt: 'Hoewel ..., doen wij het toch'."""
    return any(token.lower_ in _AL_GEZEGD for token in tokens)


def _slaat_op_bijzin(ingeleid: _Ingeleid) -> bool:
    voegwoord = ingeleid.voegwoord
    ervoor = voegwoord.doc[voegwoord.sent.start : voegwoord.i]
    return any(token.lower_ in _SLAAT_OP for token in ervoor)


def _is_vaststaand(ingeleid: _Ingeleid, zin: Zin) -> bool:
    """Of de bijzin een feit is; 'nadat wij ... hebben ontvangen' kan ook nog moeten gebeuren."""
    if ingeleid.woord != "nadat":
        return True
    hoofd = persoonsvorm_van(wortel_van(zin))
    werkwoorden = [ingeleid.bijzin.persoonsvorm, *([hoofd] if hoofd is not None else [])]
    return any("Past" in w.morph.get("Tense", []) for w in werkwoorden)
