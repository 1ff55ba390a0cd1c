"""Soort `passief`: zinnen waarin niet staat wie iets doet (de lijdende vorm)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.ontleding import MODALEN, vorm_van
from b1check.taal.hulpwerkwoorden import werkwoorden_met_zijn
from b1check.taal.vervoeging import Werkwoordsvorm, vormen
from b1check.vondsten import Vondst, Voorstel, op_tokens
from b1check.zinsbouw.bedrijvend import maak_bedrijvend
from b1check.zinsbouw.contact import neem_contact_op
from b1check.zinsbouw.dader import (
    is_dader,
    kies_lezer,
    kies_wij,
    lees_dader,
    lezer_als_dader,
    wij_als_dader,
)
from b1check.zinsbouw.onderwerp import MENS
from b1check.zinsbouw.wissel import lees_wissels, wissel

if TYPE_CHECKING:
    from spacy.tokens import Token

# "Wilt u gemaild worden?" vraagt naar een wens; de andere modalen verbergen wie iets moet doen.
_GEVEN_OPDRACHT = MODALEN - {"willen"}
VELDEN = frozenset(("vorm", "dader"))


@dataclass(frozen=True)
class Opties:
    """toestanden: deelwoorden die met 'zijn' een toestand noemen en geen handeling.

    daders: woorden voor mensen en organisaties, ook als slot van een samenstelling. Na 'door' zijn
    zij zeker wie iets doet. diensten: werkwoorden voor wat een organisatie voor een klant doet;
    staat er geen dader bij, dan kan 'wij' het zijn. taken: werkwoorden voor wat een lezer doet;
    dan is 'u' bij 'moet worden' of 'kan worden' zeker. wissels: werkwoorden die zonder dader kunnen
    ('is opgenomen in' → 'staat in'); zie `Wissel`. weigering_blijft: 'kan niet worden hersteld'
    mag zo blijven.
    """

    toestanden: tuple[str, ...] = ()
    daders: tuple[str, ...] = ()
    diensten: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    wissels: tuple[str, ...] = ()
    weigering_blijft: bool = False


@dataclass(frozen=True)
class _Passief:
    deelwoord: Token
    hulpwerkwoord: Token
    dader: tuple[Token, ...]
    met_modaal: bool


@dataclass(frozen=True)
class _Gesprek:
    """Hoe de tekst de schrijver noemt ('wij', 'we') en de lezer ('u', 'je'), of None."""

    wij: str | None
    lezer: str | None


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke lijdende vorm; een dader, een modaal of twee in één zin wegen zwaarder."""
    wie = _Gesprek(kies_wij(document), kies_lezer(document))
    for zin in document.zinnen:
        passieven = tuple(_passieven(zin, opties))
        for passief in passieven:
            if opties.weigering_blijft and _is_weigering(passief):
                continue
            zwaar = passief.dader or passief.met_modaal or len(passieven) > 1
            voorstellen = tuple(_voorstellen(zin, passief, opties, wie))
            yield _vondst(zin, passief, None if zwaar else Ernst.TIP, voorstellen)


def _passieven(zin: Zin, opties: Opties) -> Iterator[_Passief]:
    for token in zin.tokens:
        hulp = next((k for k in token.children if _is_hulp(k)), None)
        if hulp is None or not _is_deelwoord(token):
            continue
        if _is_bepaling(token):
            continue
        dader = _dader(token)
        if hulp.lemma_.lower() != "worden" and not dader and not _is_overgankelijk(token, opties):
            continue
        modaal = any(
            kind.lemma_ in _GEVEN_OPDRACHT and kind.dep_ == "aux" for kind in token.children
        ) and any(kind.lemma_ == "worden" for kind in token.children)
        yield _Passief(token, hulp, dader, modaal)


def _is_hulp(token: Token) -> bool:
    return token.dep_ == "aux:pass" and token.lemma_.lower() in ("worden", "zijn")


def _is_deelwoord(token: Token) -> bool:
    if token.tag_.startswith("WW|vd"):
        return True
    return "Part" in vorm_van(token)


def _is_bepaling(deelwoord: Token) -> bool:
    """'Dit is een subsidie genoemd in artikel 2': het deelwoord hoort bij het naamwoord."""
    return any(
        kind.dep_ == "xcomp" and kind.pos_ in ("NOUN", "PROPN") and kind.i < deelwoord.i
        for kind in deelwoord.children
    )


def _dader(deelwoord: Token) -> tuple[Token, ...]:
    """Geef de tokens van het zinsdeel met 'door' dat zegt wie het doet."""
    for kind in deelwoord.children:
        if kind.dep_ in ("obl:agent", "obl") and any(
            k.dep_ == "case" and k.lower_ == "door" for k in kind.lefts
        ):
            return tuple(kind.subtree)
    return ()


def _is_overgankelijk(deelwoord: Token, opties: Opties) -> bool:
    """Of 'is + deelwoord' een handeling is die iemand deed, en niet een toestand of beweging."""
    if deelwoord.lower_ in opties.toestanden:
        return False
    return (
        deelwoord.lemma_ not in werkwoorden_met_zijn()
        and deelwoord.lower_ not in _deelwoorden_met_zijn()
    )


@cache
def _deelwoorden_met_zijn() -> frozenset[str]:
    """De deelwoorden zelf: het lemma van de ontleder klopt niet altijd ('uitgelogd')."""
    return frozenset(
        vormen(werkwoord)[Werkwoordsvorm.VOLTOOID] for werkwoord in werkwoorden_met_zijn()
    )


def _is_weigering(passief: _Passief) -> bool:
    """'kan (helaas) niet worden gemaakt': slecht nieuws, zacht gebracht."""
    kinderen = passief.deelwoord.children
    kan = passief.met_modaal and any(k.lemma_ == "kunnen" for k in kinderen)
    return kan and any(k.lower_ in ("niet", "geen") for k in passief.deelwoord.subtree)


def _voorstellen(zin: Zin, passief: _Passief, opties: Opties, wie: _Gesprek) -> Iterator[Voorstel]:
    """Geef de zin met een ander werkwoord, of met een dader als onderwerp: van 'door', of 'wij'."""
    wissels = lees_wissels(opties.wissels) if _noemt_niemand(passief, opties) else ()
    gewisseld = wissel(zin, passief.deelwoord, wissels)
    if gewisseld is not None:
        yield gewisseld
    if passief.dader:
        dader = lees_dader(passief.dader, opties.daders)
        toelichting = "Nu staat er meteen wie het doet."
    else:
        dader = wij_als_dader(passief.deelwoord, opties.diensten, opties.daders, wie.wij)
        toelichting = "Klopt het dat u dit doet? Dan weet de lezer dat meteen."
    veiligheid = Veiligheid.VRAGEN
    if dader is None and not passief.dader:
        dader = lezer_als_dader(passief.deelwoord, opties.daders, opties.taken, wie.lezer)
        toelichting = "Moet de lezer dit doen? Dan weet hij dat meteen."
        veiligheid = Veiligheid.VRAGEN if dader is not None and dader.zeker else Veiligheid.TONEN
    elif dader is not None and dader.zeker and not _is_weigering(passief):
        veiligheid = Veiligheid.VEILIG
    if dader is None:
        opdracht = neem_contact_op(zin, passief.deelwoord) if not passief.dader else ()
        if opdracht and not _is_weigering(passief):
            yield Voorstel(None, opdracht, Veiligheid.VRAGEN, toelichting)
        return
    bewerkingen = maak_bedrijvend(zin, passief.deelwoord, dader.onderwerp, passief.dader)
    if bewerkingen:
        yield Voorstel(None, bewerkingen, veiligheid, toelichting)


def _noemt_niemand(passief: _Passief, opties: Opties) -> bool:
    """Of er niet bij staat wie het doet; 'door het virus' vooraan is een oorzaak."""
    dader = passief.dader
    if not dader:
        return True
    kern = next((t for t in dader if t.head not in dader), dader[0])
    is_oorzaak = kern.pos_ == "NOUN" and not is_dader(kern, opties.daders)
    return is_oorzaak and dader[0].is_sent_start is True and not kern.lemma_.endswith(MENS)


def _vondst(
    zin: Zin, passief: _Passief, ernst: Ernst | None, voorstellen: tuple[Voorstel, ...]
) -> Vondst:
    een, twee = sorted((passief.hulpwerkwoord, passief.deelwoord), key=lambda t: t.i)
    velden = {
        "vorm": f"{een.text} {twee.text}" if twee.i == een.i + 1 else f"{een.text} … {twee.text}",
        "dader": "".join(t.text_with_ws for t in passief.dader).strip(),
    }
    # Alleen het deelwoord krijgt de streep: de zin zelf staat er al bij.
    plaats = passief.deelwoord.i
    return op_tokens(zin, plaats, plaats, velden=velden, ernst=ernst, voorstellen=voorstellen)
