"""Hoe een werkwoord in de zin staat: welke vorm, vooraan of achteraan, met of zonder 'te'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.invulling.treffers import Treffer
from b1check.ontleding import MODALEN, vorm_van
from b1check.taal.vervoeging import (
    Werkwoordsvorm,
    deel_scheidbaar,
    herken,
    vormen,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_PERSOONSVORMEN = frozenset(
    (
        Werkwoordsvorm.STAM,
        Werkwoordsvorm.T_VORM,
        Werkwoordsvorm.VT_ENKELVOUD,
        Werkwoordsvorm.VT_MEERVOUD,
    )
)
_DEELWOORDEN = frozenset(
    (
        Werkwoordsvorm.VOLTOOID,
        Werkwoordsvorm.VOLTOOID_E,
        Werkwoordsvorm.TEGENWOORDIG,
        Werkwoordsvorm.TEGENWOORDIG_E,
    )
)
_HULP = frozenset(("aux", "aux:pass"))
_BIJZIN = frozenset(("advcl", "acl:relcl", "acl", "ccomp", "csubj"))


@dataclass(frozen=True)
class Plek:
    """Hoe het werkwoord in de zin staat."""

    vorm: Werkwoordsvorm
    persoonsvorm: bool
    vooraan: bool
    te: Token | None


def bepaal_plek(treffer: Treffer) -> Plek | None:
    """Geef hoe het werkwoord staat, of None als vorm en ontleding botsen."""
    token, kern = treffer.kern.token, treffer.ingang.kern
    scheidbaar = deel_scheidbaar(kern)
    if scheidbaar is not None and treffer.deeltje is not None:
        kern = scheidbaar[1]
    vorm = _infinitief_na_moeten(treffer.kern.klein, kern, token)
    vorm = vorm or _welke_vorm(treffer.kern.klein, kern, token)
    if vorm is None:
        return None
    persoonsvorm = vorm in _PERSOONSVORMEN
    if vorm == Werkwoordsvorm.INFINITIEF and (_is_persoonsvorm(token) or _is_meervoud(token)):
        persoonsvorm = True
    if vorm == Werkwoordsvorm.INFINITIEF and not persoonsvorm and _heeft_hulp(token):
        # "is komen te vervallen": dit hoort een voltooid deelwoord te worden.
        return None
    if vorm == Werkwoordsvorm.INFINITIEF and persoonsvorm and _staat_achteraan(token):
        # Een persoonsvorm staat in een hoofdzin nooit achteraan: dan klopt de ontleding niet.
        return None
    if _is_onzeker_na_en(token, vorm, persoonsvorm=persoonsvorm):
        return None
    te = _te_ervoor(token) if vorm == Werkwoordsvorm.INFINITIEF and not persoonsvorm else None
    if vorm == Werkwoordsvorm.VOLTOOID and _is_persoonsvorm(token):
        # "gebeurt" en "betaald" lijken op elkaar; de ontleding en de vorm zijn het oneens.
        return None
    # "keert ... terug": een persoonsvorm met haar losse deel achter zich staat nooit in een bijzin.
    los = treffer.deeltje is not None and treffer.deeltje.begin > treffer.kern.begin
    return Plek(vorm, persoonsvorm, persoonsvorm and (los or not in_bijzin(token)), te)


def _welke_vorm(klein: str, kern: str, token: Token) -> Werkwoordsvorm | None:
    """Kies bij gelijke vormen ('verstrekt', 'geven') wat de ontleding zegt."""
    gelijk = [vorm for vorm, tekst in vormen(kern).items() if tekst == klein]
    if Werkwoordsvorm.STAM in gelijk and _is_gebiedend(token):
        return Werkwoordsvorm.STAM
    soort = vorm_van(token)
    if {Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.T_VORM} <= set(gelijk) and _is_los(token):
        # "zodra u de gegevens verstrekt": zonder hulpwerkwoord is het een persoonsvorm.
        heeft_onderwerp = any(kind.dep_ == "nsubj" for kind in token.children)
        return Werkwoordsvorm.T_VORM if heeft_onderwerp else None
    if {Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.INFINITIEF} <= set(gelijk) and _is_los(token):
        # "de leden ontvangen een brief": ook dit is geen deelwoord.
        if any(kind.dep_ == "nsubj" for kind in token.children):
            return Werkwoordsvorm.INFINITIEF
    if _heeft_hulp(token) and (Werkwoordsvorm.VOLTOOID in gelijk):
        # "hebben verzocht", "hebben herzien": de ontleder ziet er soms een andere vorm in.
        passend = [Werkwoordsvorm.VOLTOOID]
    elif "Part" in soort or token.tag_.startswith(("WW|vd", "WW|od")) or token.pos_ == "ADJ":
        passend = [vorm for vorm in gelijk if vorm in _DEELWOORDEN]
    elif "Fin" in soort:
        passend = [v for v in gelijk if v not in _DEELWOORDEN]
    else:
        passend = gelijk
    if {Werkwoordsvorm.STAM, Werkwoordsvorm.T_VORM} <= set(passend):
        return Werkwoordsvorm.STAM if _hoort_bij_ik(token) else Werkwoordsvorm.T_VORM
    if passend:
        return passend[0]
    return None if gelijk else herken(klein, kern)


def _infinitief_na_moeten(klein: str, kern: str, token: Token) -> Werkwoordsvorm | None:
    """'men moet dit bezien': na 'moeten' of 'kunnen' alleen is dat geen deelwoord."""
    if klein != kern or _heeft_hulp(token):
        return None
    hulp = {kind.lemma_ for kind in token.children if kind.dep_ == "aux"}
    return Werkwoordsvorm.INFINITIEF if hulp & MODALEN else None


def _hoort_bij_ik(token: Token) -> bool:
    """'ik acht', 'acht je' en de gebiedende wijs zijn de stam; 'hij acht' lijkt er alleen op."""
    onderwerp = next((kind for kind in token.children if kind.dep_.startswith("nsubj")), None)
    if onderwerp is None:
        return token.dep_ != "conj" or _hoort_bij_ik(token.head)
    omgekeerd = onderwerp.lower_ in ("je", "jij") and onderwerp.i > token.i
    return onderwerp.lower_ == "ik" or omgekeerd


def _is_los(token: Token) -> bool:
    """Of er geen hulpwerkwoord bij staat, en het niet bij een naamwoord hoort."""
    hulp = _heeft_hulp(token) or token.head.lemma_ in ("hebben", "zijn", "worden")
    return not hulp and token.dep_ not in ("amod", "acl", "conj")


def _is_gebiedend(token: Token) -> bool:
    """'Vermeld uw naam': vooraan, zonder hulpwerkwoord, ziet de ontleder soms een deelwoord."""
    vooraan = token.i == token.sent.start
    return vooraan and not any(kind.dep_ in ("aux", "aux:pass") for kind in token.children)


def _is_meervoud(token: Token) -> bool:
    """'de leden ontvangen': een deelwoord volgens de ontleder, maar met een eigen onderwerp."""
    if not token.tag_.startswith("WW|vd") or not _is_los(token):
        return False
    return any(kind.dep_ == "nsubj" and kind.i < token.i for kind in token.children)


def _is_onzeker_na_en(token: Token, vorm: Werkwoordsvorm, *, persoonsvorm: bool) -> bool:
    """Of het werkwoord na 'en' of 'maar' de zin vervolgt, en de ontleder iets anders ziet.

    "Wij ontvingen uw bericht en betreuren dat ...": dat is geen heel werkwoord. "Hij verliest maar
    herstelt later": dat is geen bijzin, want het werkwoord staat niet achteraan.
    """
    if token.dep_ != "conj" or token.i == 0 or token.nbor(-1).pos_ != "CCONJ":
        return False
    if vorm == Werkwoordsvorm.INFINITIEF and not persoonsvorm:
        hulp = any(kind.dep_ == "aux" for kind in token.head.children)
        return not hulp and _te_ervoor(token.head) is None and _te_ervoor(token) is None
    einde = token.i + 1 >= len(token.doc) or token.nbor(1).is_punct
    return persoonsvorm and in_bijzin(token) and not einde


def _staat_achteraan(token: Token) -> bool:
    """Of dit het laatste woord van een hoofdzin is, en niet de tweede: "wij betalen"."""
    na = [woord for woord in token.sent if woord.i > token.i and not woord.is_punct]
    return not na and not in_bijzin(token) and token.i - token.sent.start > 2


def _is_persoonsvorm(token: Token) -> bool:
    if _heeft_hulp(token):
        return False
    return "Fin" in vorm_van(token) or token.tag_.startswith("WW|pv")


def _heeft_hulp(token: Token) -> bool:
    """Of er hebben, zijn of worden bij staat, en geen 'te' ervoor."""
    if token.i > 0 and token.nbor(-1).lower_ == "te":
        return False
    return any(
        kind.dep_ in ("aux", "aux:pass") and kind.lemma_ in ("hebben", "zijn", "worden")
        for kind in token.children
    )


def begin_van_groep(token: Token) -> Token:
    """Geef het eerste van de werkwoorden die aaneen staan: 'wordt' in 'als hij wordt gevolgd'.

    In een hoofdzin staat de persoonsvorm op de tweede plaats; die hoort er dan niet bij.
    """
    eerste = token
    while eerste.i > token.sent.start and _is_hulp_van(eerste.nbor(-1), token):
        eerste = eerste.nbor(-1)
    return eerste


def _is_hulp_van(woord: Token, token: Token) -> bool:
    """Of dit een hulpwerkwoord is dat bij de groep hoort."""
    if woord == token.head and token.dep_ == "xcomp" and woord.lemma_ in MODALEN:
        # "als hij niet wil instemmen": de ontleder ziet hier soms twee zinnen.
        return in_bijzin(woord)
    if woord.dep_ not in _HULP or woord.head != token:
        return False
    if "Fin" not in vorm_van(woord) or in_bijzin(token):
        return True
    # "zullen ... kunnen worden geplaatst": de tweede persoonsvorm is er geen.
    eerder = (kind for kind in token.lefts if kind.dep_ in _HULP and kind.i < woord.i)
    return any("Fin" in vorm_van(kind) for kind in eerder)


def in_bijzin(token: Token) -> bool:
    """Of de persoonsvorm achteraan staat, na een voegwoord of betrekkelijk voornaamwoord."""
    hoofd = token
    while hoofd.dep_ in ("aux", "aux:pass", "cop", "conj", "xcomp") and hoofd.head is not hoofd:
        if any(kind.dep_ == "mark" for kind in hoofd.lefts):
            return True
        hoofd = hoofd.head
    if any(kind.dep_ == "mark" and kind.lower_ != "te" for kind in hoofd.lefts):
        return True
    return hoofd.dep_ == "acl:relcl" or (hoofd.dep_ in _BIJZIN and not _begint_met(hoofd, token))


def _begint_met(hoofd: Token, token: Token) -> bool:
    """Of de zin van `hoofd` met het werkwoord begint: dan staat het vooraan."""
    woorden = [w for w in hoofd.subtree if not w.is_punct]
    return bool(woorden) and woorden[0].i == token.i


def _te_ervoor(token: Token) -> Token | None:
    if token.i > 0 and token.doc[token.i - 1].lower_ == "te":
        return token.doc[token.i - 1]
    return None
