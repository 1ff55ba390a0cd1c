"""'Gesloten tot 3 mei' → 'weer open vanaf 3 mei', 'Wij sluiten om 8 uur' → 'open tot 8 uur'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.omkering.tijden import UUR, lees_tijdstip
from b1check.omkering.wendingen import (
    Omkering,
    heeft_kenmerk,
    is_vraag,
    omkering,
    ontkenningen_in,
    vervang,
)
from b1check.vondsten import Bewerking, Voorstel

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "De lezer wil weten wanneer hij wél terechtkan."
_VRAAG = "Vanaf welke dag bent u weer open?"
_WIJ = frozenset(("wij", "we"))
_SLUITEN = {"sluit": "is open tot", "sluiten": "zijn open tot"}
_BLIJVEN = {"blijft": "is", "blijven": "zijn", "blijf": "ben"}
_DAGDELEN = frozenset(
    "vandaag morgen op maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
)


def keer_openingen(zin: Zin) -> Iterator[Omkering]:
    """Geef 'weer open vanaf' of 'open tot', alleen met de dag of de tijd die er al staat."""
    if is_vraag(zin):
        return
    for token in zin.tokens:
        if token.lower_ == "gesloten":
            yield from _gesloten(zin, token)
        elif token.lower_ in _SLUITEN and token.dep_ == "ROOT":
            yield from _sluit_om(zin, token)


def _gesloten(zin: Zin, gesloten: Token) -> Iterator[Omkering]:
    """'is gesloten tot' en 'is tot ... gesloten', in de tegenwoordige tijd."""
    if not _is_open_plek(gesloten) or ontkenningen_in(gesloten):
        return
    werkwoord = _koppelwerkwoord(gesloten)
    if werkwoord is None or "|tgw|" not in f"{werkwoord.tag_}|":
        return
    tot = _tot_bij(zin, gesloten)
    if tot is None:
        return
    begin = tot.nbor(1).idx
    if tot.nbor(1).lower_ == "en":
        # 'tot en met 3 mei': de dag van opening staat er niet, en die verzinnen we niet.
        plek = sorted((gesloten, tot), key=lambda token: token.i)
        voorstel = Voorstel(_VRAAG, (), Veiligheid.TONEN, _TOELICHTING)
        yield Omkering(plek[0].idx, plek[1].idx + len(plek[1]), voorstel)
        return
    eind = lees_tijdstip(zin, begin)
    if eind is None:
        return
    tekst = zin.tekstblok.blok.tekst
    weer = "" if UUR.fullmatch(tekst, begin, eind) else "weer "
    bewerkingen = _open_vanaf(gesloten, tot, weer)
    if werkwoord.lower_ in _BLIJVEN:
        bewerkingen.append(vervang(werkwoord, werkwoord, _BLIJVEN[werkwoord.lower_]))
    yield omkering([gesloten, tot], bewerkingen, _TOELICHTING)


def _koppelwerkwoord(gesloten: Token) -> Token | None:
    """'is' bij 'is gesloten', of 'blijft' bij 'blijft gesloten'."""
    if gesloten.head.lower_ in _BLIJVEN and gesloten.dep_ == "xcomp":
        return gesloten.head
    return next((k for k in gesloten.children if k.lemma_ == "zijn"), None)


def _open_vanaf(gesloten: Token, tot: Token, weer: str) -> list[Bewerking]:
    if tot.i == gesloten.i + 1:
        return [vervang(gesloten, tot, f"{weer}open vanaf")]
    return [vervang(tot, tot, "vanaf"), vervang(gesloten, gesloten, f"{weer}open")]


def _is_open_plek(gesloten: Token) -> bool:
    """Of er een winkel, balie of 'wij' gesloten is; een contract is anders gesloten."""
    kinderen = (*gesloten.children, *(gesloten.head.children if gesloten.dep_ == "xcomp" else ()))
    onderwerp = next((k for k in kinderen if k.dep_.startswith("nsubj")), None)
    if onderwerp is None:
        return False
    return onderwerp.lower_ in _WIJ or heeft_kenmerk(onderwerp, "open")


def _tot_bij(zin: Zin, gesloten: Token) -> Token | None:
    """'tot' met een tijdstip bij 'gesloten', zonder 'van' of 'vanaf' ervoor."""
    if any(t.lower_ in ("van", "vanaf", "tussen", "sinds") for t in zin.tokens):
        return None
    tot = [t for t in zin.tokens if t.lower_ == "tot" and t.i + 1 < zin.span.end]
    if len(tot) != 1:
        return None
    boven = {tot[0].head, tot[0].head.head}
    dichtbij = gesloten in boven or (gesloten.dep_ == "xcomp" and gesloten.head in boven)
    return tot[0] if dichtbij or tot[0].i == gesloten.i + 1 else None


def _sluit_om(zin: Zin, sluit: Token) -> Iterator[Omkering]:
    """'Wij sluiten (vandaag) om acht uur' → 'Wij zijn (vandaag) open tot acht uur'."""
    if not _is_open_plek(sluit) or ontkenningen_in(sluit) or _heeft_lijdend(sluit):
        return
    om = next((t for t in zin.tokens if t.lower_ == "om" and t.i > sluit.i), None)
    if om is None or om.i + 1 >= zin.span.end:
        return
    gevonden = UUR.match(zin.tekstblok.blok.tekst[: zin.eind], om.nbor(1).idx)
    tussen = [t for t in zin.tekstblok.doc[sluit.i + 1 : om.i] if t.lower_ not in _DAGDELEN]
    onderwerp = [k for k in sluit.children if k.dep_.startswith("nsubj")]
    if gevonden is None or [t for t in tussen if t not in list(onderwerp[0].subtree)]:
        return
    nieuw, open_tot = _SLUITEN[sluit.lower_].split(" ", 1)
    if om.i == sluit.i + 1:
        bewerkingen = [vervang(sluit, om, f"{nieuw} {open_tot}")]
    else:
        bewerkingen = [vervang(sluit, sluit, nieuw), vervang(om, om, open_tot)]
    yield omkering([sluit, om], bewerkingen, _TOELICHTING)


def _heeft_lijdend(sluit: Token) -> bool:
    return any(k.dep_ in ("obj", "compound:prt", "conj", "ccomp", "advcl") for k in sluit.children)
