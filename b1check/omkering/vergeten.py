"""'Vergeet niet te tekenen' → 'Denk eraan te tekenen', 'Vergeet uw pas niet' → 'Denk aan ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.omkering.wendingen import Omkering, omkering, schrap, vervang, zet_voor
from b1check.ontleding import is_persoonsvorm
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er wat de lezer wél moet doen."
_TUSSEN = frozenset("u je jullie dan ook daarom daarbij verder alstublieft a.u.b. vooral".split())
_HULP = frozenset("moeten mogen willen zullen".split())
# 'U mag niet vergeten' is 'u moet eraan denken'.
_MOETEN = {"mag": "moet", "mogen": "moeten"}
_VOORAAN = frozenset((",", ":", ";", "-", "–", "en", "dan"))


def keer_vergeten(zin: Zin) -> Iterator[Omkering]:
    """Geef 'denk aan' of 'denk eraan' voor elk 'vergeet niet' en 'niet vergeten'."""
    for token in zin.tokens:
        if token.lower_ in ("vergeet", "vergeten"):
            gevonden = _gebod(zin, token) if is_persoonsvorm(token) else _onbepaald(zin, token)
            if gevonden is not None:
                yield gevonden


def _gebod(zin: Zin, vergeet: Token) -> Omkering | None:
    """'Vergeet (u) niet ...' aan het begin van een hoofdzin."""
    if vergeet.lower_ != "vergeet" or not _staat_vooraan(zin, vergeet):
        return None
    niet = _niet_bij(vergeet)
    if niet is None or niet.i < vergeet.i:
        return None
    tussen = list(vergeet.doc[vergeet.i + 1 : niet.i])
    denk = "denkt" if tussen and tussen[0].lower_ == "u" else "denk"
    if all(token.lower_ in _TUSSEN for token in tussen):
        return _gebod_met_rest(zin, vergeet, niet, denk, tussen)
    bijzin = _te_zin(vergeet)
    lijdend = next((k for k in vergeet.children if k.dep_ == "obj"), None)
    if bijzin is not None and bijzin.left_edge == tussen[0] and bijzin.i > niet.i:
        bewerkingen = [vervang(vergeet, vergeet, f"{denk} eraan"), schrap(niet)]
        return omkering([vergeet, niet], bewerkingen, _TOELICHTING)
    if bijzin is None and lijdend is not None and _is_precies(lijdend, tussen):
        bewerkingen = [vervang(vergeet, vergeet, f"{denk} aan"), schrap(niet)]
        return omkering([vergeet, niet], bewerkingen, _TOELICHTING)
    return None


def _gebod_met_rest(
    zin: Zin, vergeet: Token, niet: Token, denk: str, tussen: list[Token]
) -> Omkering | None:
    """'Vergeet (u) (ook) niet' met daarna 'te ...', 'dat ...' of een naamwoord."""
    volgende = zin.tekstblok.doc[niet.i + 1] if niet.i + 1 < zin.span.end else None
    if volgende is None:
        return None
    lijdend = next((k for k in vergeet.children if k.dep_ == "obj" and k.i > niet.i), None)
    kaal = [token for token in tussen if token.lower_ not in ("u", "je", "jullie")]
    if _te_zin(vergeet) is not None or volgende.lower_ == "dat" or volgende.text in (":", "!"):
        woorden = ("er", "aan") if kaal else ("", "eraan")
        veiligheid = Veiligheid.VEILIG
    elif lijdend is not None and lijdend.left_edge == volgende:
        woorden, veiligheid = ("", "aan"), Veiligheid.VRAGEN
    else:
        return None
    bewerkingen = [vervang(vergeet, vergeet, denk), vervang(niet, niet, woorden[1])]
    if woorden[0]:
        bewerkingen.append(zet_voor(kaal[0], woorden[0]))
    return omkering([vergeet, niet], bewerkingen, _TOELICHTING, veiligheid)


def _onbepaald(zin: Zin, vergeten: Token) -> Omkering | None:
    """'U moet niet vergeten ...', 'Wilt u niet vergeten ...' en los 'Niet vergeten: ...'."""
    if vergeten.i == zin.span.start or vergeten.nbor(-1).lower_ != "niet":
        return None
    niet = vergeten.nbor(-1)
    if niet.i == zin.span.start:
        los = vergeten.i + 1 >= zin.span.end or vergeten.nbor(1).text in (":", "!", ".")
        bewerking = [vervang(niet, vergeten, "denk eraan")]
        return omkering([niet, vergeten], bewerking, _TOELICHTING) if los else None
    hulp = [k for k in (*vergeten.children, vergeten.head) if k.lemma_ in _HULP and k != vergeten]
    if not hulp or not is_persoonsvorm(hulp[0]):
        return None
    bewerkingen = _denken(vergeten, niet)
    if not bewerkingen:
        return None
    if hulp[0].lemma_ == "mogen":
        nieuw = _MOETEN.get(hulp[0].lower_)
        if nieuw is None:
            return None
        bewerkingen.append(vervang(hulp[0], hulp[0], nieuw))
    return omkering([niet, vergeten], bewerkingen, _TOELICHTING)


def _denken(vergeten: Token, niet: Token) -> list[Bewerking]:
    """'niet vergeten te' → 'eraan denken te', en 'uw pas niet vergeten' → 'aan uw pas denken'."""
    if _te_zin(vergeten) is not None:
        return [vervang(niet, vergeten, "eraan denken")]
    lijdend = next((k for k in vergeten.children if k.dep_ == "obj"), None)
    if lijdend is None or lijdend.right_edge.i != niet.i - 1 or lijdend.pos_ != "NOUN":
        return []
    voor = zet_voor(lijdend.left_edge, "aan")
    return [voor, schrap(niet), vervang(vergeten, vergeten, "denken")]


def _staat_vooraan(zin: Zin, token: Token) -> bool:
    return token.i == zin.span.start or token.nbor(-1).lower_ in _VOORAAN


def _niet_bij(vergeet: Token) -> Token | None:
    """De 'niet' die bij 'vergeet' hoort: vóór een bijzin met een eigen persoonsvorm."""
    for token in vergeet.doc[vergeet.i + 1 : vergeet.sent.end]:
        if token.lower_ == "niet":
            return token
        if token.is_punct or is_persoonsvorm(token):
            return None
    return None


def _te_zin(vergeten: Token) -> Token | None:
    """De onbepaalde wijs met 'te' die bij 'vergeten' hoort."""
    for kind in vergeten.children:
        if kind.dep_ in ("xcomp", "ccomp", "advcl") and any(k.lower_ == "te" for k in kind.lefts):
            return kind
    return None


def _is_precies(lijdend: Token, tussen: list[Token]) -> bool:
    return list(lijdend.subtree) == tussen and lijdend.pos_ in ("NOUN", "PROPN")
