"""Een bijvoeglijk naamwoord vervangen: met of zonder -e, en in dezelfde trap."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.frequentie import zipf
from b1check.invulling.trappen import trap_van, zet_in_trap
from b1check.invulling.treffers import Invulling, Treffer
from b1check.invulling.vaste_woorden import vul_vast_in
from b1check.taal.hoofdletters import neem_over
from b1check.taal.verbuiging import kan_voor_naamwoord, lidwoord, met_e
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

# "de voornoemde brief" → "deze brief": het aanwijzende woord komt in plaats van het lidwoord.
_AANWIJZEND: Mapping[str, tuple[str, str]] = {
    "deze": ("deze", "dit"), "dit": ("deze", "dit"), "die": ("die", "dat"), "dat": ("die", "dat"),
}  # fmt: skip
# Hoeveelheden staan niet na een lidwoord: "een genoeg bedrag" kan niet.
_HOEVEELHEID = frozenset(
    "alle allerlei enkele genoeg meer meerdere minder sommige veel verschillende weinig".split()
)
# Deze woorden zeggen ook zonder naamwoord iets over het onderwerp: "de pas is weg".
_OOK_NA_ZIJN = frozenset("af alleen anders kwijt mis samen stuk thuis weg zoek zat nodig".split())
# "een nodige stap" en "een niet nodig gesprek" zegt niemand.
_NIET_VOOR_NAAMWOORD = re.compile(r"(?:niet .*|.* )?nodig|niet .*")
_ONBEPAALD = frozenset("een geen elk elke ieder iedere welk welke zo'n".split())
_ZELDZAAM = 1.0
# Zoveel vaker komt een bijvoeglijk naamwoord nooit zonder -e voor.
_VEEL_VAKER = 3.0


def vul_bijvoeglijk_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Geef het alternatief de -e en de trap van het woord dat het vervangt.

    Geeft None als het alternatief daar niet kan staan, zoals een bijwoord voor een naamwoord.
    """
    if treffer.ingang.na:
        return vul_vast_in(zin, treffer, alternatief)
    token = treffer.kern.token
    if token.dep_ == "amod" and alternatief in _AANWIJZEND:
        return _vul_aanwijzend_in(zin, treffer, alternatief)
    nieuw = _nieuwe_vorm(treffer, alternatief)
    if nieuw is None or not _kan_hier(token, treffer, alternatief):
        return None
    return vul_vast_in(zin, treffer, nieuw)


def _nieuwe_vorm(treffer: Treffer, alternatief: str) -> str | None:
    kern, vorm = treffer.ingang.kern, treffer.kern.klein
    if (trap := trap_van(kern, vorm)) is not None and vorm not in (kern, met_e(kern)):
        if " " in alternatief or met_e(alternatief) == alternatief:
            return None
        nieuw = zet_in_trap(alternatief, trap[0], verbogen=trap[1])
        # "geplander" is volgens de regels, maar niemand zegt het.
        return nieuw if zipf(nieuw) >= _ZELDZAAM else None
    verbogen: bool | None = vorm == met_e(kern)
    if vorm == kern and verbogen:
        # "voorgenomen" krijgt zelf geen -e; het alternatief wel, of niet: "een gepland besluit".
        verbogen = _krijgt_e(treffer.kern.token)
    if verbogen is None or (verbogen and " " in alternatief) or (not verbogen and vorm != kern):
        return None
    return met_e(alternatief) if verbogen else alternatief


def _krijgt_e(token: Token) -> bool | None:
    """Of een bijvoeglijk naamwoord hier een -e krijgt; None als dat niet te zeggen is."""
    naamwoord = token.head
    volgt = naamwoord.pos_ == "NOUN" and naamwoord.i > token.i
    if not volgt or token.dep_ not in ("amod", "acl", "advmod", "nmod"):
        return False if token.dep_ != "amod" else None
    if "Plur" in naamwoord.morph.get("Number", []):
        return True
    bepalers = {kind.lower_ for kind in naamwoord.lefts if kind.dep_ in ("det", "nmod:poss")}
    if bepalers - _ONBEPAALD:
        return True
    geslacht = lidwoord(naamwoord.lower_)
    return None if not geslacht else geslacht == "de"


def _kan_hier(token: Token, treffer: Treffer, alternatief: str) -> bool:
    """Of het alternatief op deze plaats kan: voor een naamwoord, na 'zijn', of als bepaling."""
    is_bijwoord = not kan_voor_naamwoord(alternatief) or heeft_geen_vorm_met_e(alternatief)
    verbogen = treffer.kern.klein != treffer.ingang.kern
    if token.dep_ == "amod" or verbogen:
        if (
            is_bijwoord
            or _NIET_VOOR_NAAMWOORD.fullmatch(alternatief)
            or (alternatief in _HOEVEELHEID and _heeft_bepaler(token.head))
        ):
            return False
        return verbogen or not _heeft_e(alternatief, treffer.ingang.kern)
    if any(kind.dep_ == "cop" for kind in token.children) or token.dep_ == "xcomp":
        return not is_bijwoord or alternatief in _OOK_NA_ZIJN
    return not _heeft_e(alternatief, treffer.ingang.kern)


def heeft_geen_vorm_met_e(woord: str) -> bool:
    """'terug' → 'terugge' en 'rest' → 'reste': dan is het geen bijvoeglijk naamwoord."""
    verbogen = met_e(woord)
    return verbogen != woord and zipf(woord) - zipf(verbogen) > _VEEL_VAKER


def _heeft_e(alternatief: str, kern: str) -> bool:
    """'goede' kan niet waar 'degelijk' stond, wel waar 'huidige' stond."""
    is_verbogen = met_e(alternatief) == alternatief and alternatief.endswith("e")
    return is_verbogen and not kern.endswith("e") and alternatief not in _HOEVEELHEID


def _heeft_bepaler(naamwoord: Token) -> bool:
    return any(kind.dep_ in ("det", "nmod:poss") for kind in naamwoord.lefts)


def _vul_aanwijzend_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    token = treffer.kern.token
    naamwoord = token.head
    bepalers = [kind for kind in naamwoord.lefts if kind.dep_ in ("det", "nmod:poss", "nummod")]
    begin = treffer.begin
    if bepalers:
        ervoor = bepalers[0]
        if len(bepalers) > 1 or ervoor.lower_ not in ("de", "het") or ervoor.i != token.i - 1:
            return None
        geslacht, begin = ervoor.lower_, ervoor.idx
    elif "Plur" in naamwoord.morph.get("Number", []):
        geslacht = "de"
    else:
        geslacht = lidwoord(naamwoord.lower_)
    if not geslacht:
        return None
    woord = _AANWIJZEND[alternatief][int(geslacht == "het")]
    nieuw = neem_over(zin.tekstblok.blok.tekst[begin : treffer.eind], woord)
    return nieuw, (Bewerking(begin, treffer.eind, nieuw),)
