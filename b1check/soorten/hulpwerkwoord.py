"""Soort `hulpwerkwoord`: 'zullen', 'zou kunnen' en 'zou willen' die een zin omslachtig maken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.vondsten import Bewerking, Vondst, Voorstel, op_tokens
from b1check.zinsbouw.deelzin import Deelzin, lees_deelzin
from b1check.zinsbouw.hulpwerkwoord import (
    is_infinitief,
    laat_weg,
    onderwerp_van,
    vervang_hulp,
    werkwoorden,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

VELDEN = frozenset(("vorm",))
_ZULLEN = frozenset(("zal", "zult", "zullen"))
_ZOU = frozenset(("zou", "zouden"))
_SCHRIJVER = frozenset(("wij", "we", "ik"))
_LEZER = frozenset(("u", "je", "jij", "jullie"))
# 'zal zijn' en 'zal hebben' zijn vaak een vermoeden: "dat zal wel zo zijn".
_VERMOEDEN = frozenset("zijn hebben blijven heten lijken schijnen willen zien missen".split())
_NEE = frozenset(
    "wel vast waarschijnlijk vermoedelijk misschien wellicht ooit ongetwijfeld".split()
)
_DAN = frozenset("zonder anders dan ware mocht mochten zou zouden".split())
_KRIJGEN = frozenset(("ontvangen", "krijgen"))
_VOEGWOORDEN = frozenset("als zodra wanneer indien nadat mits tenzij totdat tot".split())
_MAANDEN = frozenset(
    "januari februari maart april mei juni juli augustus september oktober november "
    "december".split()
)
_VERLEDEN_HULP = frozenset("had hadden was waren werd werden kon konden wist wisten".split())


@dataclass(frozen=True)
class Opties:
    """tijden: woorden en groepjes woorden die zeggen dat iets nog komt."""

    tijden: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Zin:
    zin: Zin
    deelzin: Deelzin
    hoofd: Token
    onderwerp: Token
    infinitieven: tuple[Token, ...]

    @property
    def is_vraag(self) -> bool:
        return not self.deelzin.bijzin and not self.deelzin.voorveld


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elk 'zullen' of 'zou' dat weg kan zonder dat de zin iets anders zegt."""
    for zin in document.zinnen:
        for token in zin.tokens:
            gelezen = _lees(zin, token) if token.lower_ in _ZULLEN | _ZOU else None
            if gelezen is None:
                continue
            vondst = _bij_zullen(gelezen, opties) or _bij_zou(gelezen)
            if vondst is not None:
                yield vondst


def _lees(zin: Zin, token: Token) -> _Zin | None:
    hoofd = token.head
    if token.dep_ not in ("aux", "aux:pass") or not is_persoonsvorm(token):
        return None
    deelzin = lees_deelzin(zin, hoofd)
    onderwerp = onderwerp_van(hoofd)
    if deelzin is None or onderwerp is None or deelzin.persoonsvorm != token:
        return None
    infinitieven = werkwoorden(deelzin)
    if not infinitieven or not is_infinitief(infinitieven[0]):
        return None
    return _Zin(zin, deelzin, hoofd, onderwerp, infinitieven)


def _bij_zullen(gelezen: _Zin, opties: Opties) -> Vondst | None:
    """'Wij zullen u (morgen) bellen' → 'Wij bellen u (morgen)'."""
    eerste = gelezen.infinitieven[0].lower_
    zal = gelezen.deelzin.persoonsvorm.lower_
    if zal not in _ZULLEN or gelezen.is_vraag or eerste in _VERMOEDEN:
        return None
    if any(t.lower_ in _NEE for t in gelezen.deelzin.tokens):
        return None
    komt_nog = _noemt_tijd(gelezen, opties)
    van_schrijver = gelezen.onderwerp.lower_ in _SCHRIJVER
    van_lezer = gelezen.onderwerp.lower_ in _LEZER
    if eerste == "moeten" and not (van_schrijver or van_lezer):
        return None
    krijgt = van_lezer and eerste in _KRIJGEN
    if not (van_schrijver or komt_nog or krijgt):
        return None
    zeker = van_schrijver and komt_nog and not gelezen.deelzin.bijzin and eerste != "moeten"
    veiligheid = Veiligheid.VEILIG if zeker else Veiligheid.VRAGEN
    bewerkingen = laat_weg(gelezen.zin, gelezen.hoofd)
    return _vondst(gelezen, bewerkingen, veiligheid, Ernst.TIP)


def _noemt_tijd(gelezen: _Zin, opties: Opties) -> bool:
    """Of de deelzin of een voorwaarde erbij zegt dat het nog komt."""
    tokens = gelezen.deelzin.tokens
    tekst = " " + " ".join(t.lower_ for t in tokens) + " "
    if any(f" {tijd} " in tekst for tijd in opties.tijden):
        return True
    return any(t.lower_ in _MAANDEN or _is_voorwaarde(t) for t in tokens)


def _is_voorwaarde(token: Token) -> bool:
    return token.lower_ in _VOEGWOORDEN and token.dep_ == "mark"


def _bij_zou(gelezen: _Zin) -> Vondst | None:
    """'zou kunnen' → 'kan', 'zou willen' → 'wil', 'zou graag horen' → 'wil graag horen'."""
    zou, deelzin = gelezen.deelzin.persoonsvorm, gelezen.deelzin
    if zou.lower_ not in _ZOU or _is_niet_echt(gelezen):
        return None
    eerste, *rest = (t.lower_ for t in gelezen.infinitieven)
    ernst = Ernst.TIP if gelezen.is_vraag else None
    if eerste in ("kunnen", "willen"):
        if not rest and _wenst(gelezen):
            return None
        # Drie hulpwerkwoorden op een rij: welk weg mag, weet alleen de schrijver.
        gestapeld = rest and rest[0] in ("kunnen", "willen", "mogen", "moeten")
        bewerkingen = () if gestapeld else laat_weg(gelezen.zin, gelezen.hoofd)
        return _vondst(gelezen, bewerkingen, Veiligheid.VRAGEN, ernst)
    graag = any(t.lower_ == "graag" for t in deelzin.tokens)
    if not graag or gelezen.onderwerp.lower_ not in _SCHRIJVER or eerste in ("moeten", "mogen"):
        return None
    bewerkingen = vervang_hulp(zou, gelezen.hoofd, "willen")
    return _vondst(gelezen, bewerkingen, Veiligheid.VRAGEN, Ernst.TIP)


def _wenst(gelezen: _Zin) -> bool:
    """'Ik zou willen dat het anders was': dat is een wens, geen vraag."""
    return any(k.dep_ in ("ccomp", "csubj", "advcl") for k in gelezen.hoofd.children)


def _is_niet_echt(gelezen: _Zin) -> bool:
    """Of de zin over iets gaat wat niet zo is, of wat iemand toen zei."""
    if any(t.lower_ in ("hebben", "zijn") for t in gelezen.infinitieven[1:]):
        return True
    if any(t.lower_ in _DAN and t != gelezen.deelzin.persoonsvorm for t in gelezen.zin.tokens):
        return True
    if any(t.lower_ in _VERLEDEN_HULP and is_persoonsvorm(t) for t in gelezen.zin.tokens):
        return True
    if any(t.tag_.startswith("WW|vd") for t in gelezen.infinitieven):
        return False
    boven = persoonsvorm_van(gelezen.hoofd.head)
    in_verleden = boven is not None and "|verl|" in boven.tag_ and boven.lower_ not in _ZOU
    return gelezen.deelzin.bijzin and in_verleden


def _vondst(
    gelezen: _Zin, bewerkingen: tuple[Bewerking, ...], veiligheid: Veiligheid, ernst: Ernst | None
) -> Vondst:
    hulp, eerste = gelezen.deelzin.persoonsvorm, gelezen.infinitieven[0]
    een, twee = sorted((hulp, eerste), key=lambda t: t.i)
    tussen = " " if twee.i == een.i + 1 else " … "
    velden = {"vorm": f"{een.text}{tussen}{twee.text}"}
    voorstellen: tuple[Voorstel, ...] = ()
    if bewerkingen:
        voorstellen = (Voorstel(None, bewerkingen, veiligheid, "Zo staat er wat er gebeurt."),)
    return op_tokens(
        gelezen.zin, hulp.i, hulp.i, velden=velden, ernst=ernst, voorstellen=voorstellen
    )
