"""Een zelfstandig naamwoord vervangen: lidwoord, bijvoeglijk naamwoord en die/dat gaan mee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.frequentie import splits, zipf
from b1check.invulling.onderwerpgetal import persoonsvorm_in_enkelvoud
from b1check.invulling.treffers import Invulling, Treffer
from b1check.taal.hoofdletters import neem_over
from b1check.taal.verbuiging import meervoud, met_e
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

# Wat er bij een de-woord staat, en wat bij een het-woord.
_NAAR_HET: Mapping[str, str] = {
    "de": "het", "deze": "dit", "die": "dat", "onze": "ons", "elke": "elk", "iedere": "ieder",
    "welke": "welk", "dezelfde": "hetzelfde",
}  # fmt: skip
_NAAR_DE: Mapping[str, str] = {het: de for de, het in _NAAR_HET.items()}
_BEPALERS = frozenset((*_NAAR_HET, *_NAAR_DE))
_ONBEPAALD = frozenset("een geen elk elke ieder iedere welk welke zo'n".split())
_BEZITTELIJK = frozenset("mijn je jouw uw zijn haar ons onze jullie hun".split())
# Een meervoud dat zeldzamer is bestaat alleen volgens de regels: "hulpen".
_GEBRUIKT, _VEEL_VAKER = 1.5, 2.0
# Bij deze woorden is het meervoud een vorm van een werkwoord, of iets anders: "gelden".
_ONTELBAAR = frozenset(
    "aanpak afbraak alarm bouw geld hinder onderwijs plezier spoed steun uitstoot werk".split()
)
# Deze woorden staan ook goed zonder lidwoord: "zonder toestemming", "na overleg".
_ZONDER_LIDWOORD = frozenset(
    "toestemming goedkeuring uitleg hulp overleg informatie haast spoed geld werk steun tijd "
    "toezicht controle onderhoud vervoer".split()
)
_VOOR_NIET_TELBAAR = frozenset("er geen veel weinig meer minder".split())
_OUDE_NAAMVAL = frozenset("der des ter ten".split())


def vul_naamwoord_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Zet een ander naamwoord op de plaats, in hetzelfde getal en met het goede lidwoord.

    Geeft None als het getal of het lidwoord niet zeker goed komt.
    """
    lidwoord, _, kern = alternatief.partition(" ")
    if alternatief.startswith("mv:"):
        lidwoord, kern = "mv", alternatief.removeprefix("mv:")
    elif lidwoord not in ("de", "het"):
        lidwoord, kern = "", alternatief
    ingang, token = treffer.ingang, treffer.kern.token
    is_meervoud = ingang.lidwoord == "mv" or treffer.kern.klein != ingang.kern
    vorm = _getal(treffer, lidwoord, kern, is_meervoud=is_meervoud)
    if any(kind.lower_ == "een" for kind in token.lefts) and bekend_meervoud(kern) is None:
        # "een budget" wordt geen "een geld".
        return None
    # "nieuwe software" zonder lidwoord is niet te tellen; een ander woord vraagt vaak "een".
    los = not is_meervoud and not _staat_los_goed(token, kern)
    if los or vorm is None or _na_oude_naamval(token) or _staat_er_al(zin, treffer, vorm):
        return None
    nieuw = neem_over(token.text, vorm)
    bewerkingen = [Bewerking(treffer.begin, treffer.eind, nieuw)]
    mee: list[Bewerking] | None = []
    if ingang.lidwoord == "mv" and lidwoord != "mv":
        mee = _naar_enkelvoud(token, lidwoord)
    elif not is_meervoud and lidwoord != ingang.lidwoord:
        mee = _verander_geslacht(token, van=ingang.lidwoord, naar=lidwoord)
    return None if mee is None else (nieuw, tuple(sorted((*bewerkingen, *mee))))


def _naar_enkelvoud(token: Token, lidwoord: str) -> list[Bewerking] | None:
    """'de werkzaamheden duren' → 'het werk duurt': lidwoord en persoonsvorm gaan mee."""
    bewerkingen = []
    if lidwoord == "het" and any(True for _ in _ervoor(token)):
        mee = _verander_geslacht(token, van="de", naar="het")
        if mee is None or not (mee or _heeft_bezitter(token)):
            return None
        bewerkingen += mee
    if token.dep_.startswith("nsubj"):
        persoonsvorm = persoonsvorm_in_enkelvoud(token)
        if persoonsvorm is None:
            return None
        bewerkingen.append(persoonsvorm)
    return bewerkingen


def _heeft_bezitter(token: Token) -> bool:
    return any(kind.lower_ in _BEZITTELIJK for kind in token.lefts)


def _staat_er_al(zin: Zin, treffer: Treffer, vorm: str) -> bool:
    """Of het woord al in de zin staat, zoals 'onderwerpen' in "De thema's waren de onderwerpen".

    Ook een woord met '(s)' eraan vast blijft: 'locatie(s)' wordt niet 'plek(s)'.
    """
    achter = zin.tekstblok.blok.tekst[treffer.eind : treffer.eind + 1]
    return achter == "(" or any(woord.klein == vorm.lower() for woord in zin.woorden)


def _na_oude_naamval(token: Token) -> bool:
    """'ten grondslag', 'der partijen': de ontleder ziet 'ten' niet altijd als lidwoord."""
    links = [token.nbor(-1), *_ervoor(token)] if token.i > 0 else []
    return any(woord.lower_ in _OUDE_NAAMVAL for woord in links)


def _staat_los_goed(token: Token, kern: str) -> bool:
    """Of er een lidwoord bij staat, of dat het nieuwe woord dat niet nodig heeft."""
    if any(_bepaalt(kind) for kind in token.lefts):
        return True
    bijvoeglijk = [kind for kind in token.lefts if kind.dep_ == "amod"]
    eerste = min((token, *bijvoeglijk), key=lambda woord: woord.i)
    vorig = eerste.nbor(-1) if eerste.i > 0 else None
    past = vorig is not None and (vorig.pos_ == "ADP" or vorig.lower_ in _VOOR_NIET_TELBAAR)
    return past and kern in _ZONDER_LIDWOORD


def _bepaalt(kind: Token) -> bool:
    """Of dit een lidwoord, bezittelijk woord of telwoord bij het naamwoord is."""
    return kind.dep_ in ("det", "nummod") or kind.lower_ in _BEZITTELIJK


def _getal(treffer: Treffer, lidwoord: str, kern: str, *, is_meervoud: bool) -> str | None:
    if lidwoord == "mv":
        return kern if is_meervoud else None
    if not is_meervoud:
        return kern if lidwoord else None
    if treffer.ingang.lidwoord == "mv":
        return kern if _mag_enkelvoud(treffer.kern.token, lidwoord) else None
    return bekend_meervoud(kern)


def _mag_enkelvoud(token: Token, lidwoord: str) -> bool:
    """Of wat bij dit meervoud staat ook bij een enkelvoud past: "de geplande werkzaamheden"."""
    ervoor = list(_ervoor(token))
    if not ervoor:
        return True
    bepaald = ervoor[0].lower_ in ("de", "deze", "die", *_BEZITTELIJK)
    bepaald = bepaald or ervoor[0].dep_ == "amod"
    rest_buigt = all(kind.dep_ == "amod" and kind.lower_.endswith("e") for kind in ervoor[1:])
    buigt_niet = ervoor[0].lower_ in _BEZITTELIJK and ervoor[0].lower_ != "onze"
    # "zijn werkzaamheden en resultaten": 'zijn' past ook bij het tweede woord.
    zwaar = ("acl:relcl", "acl") if buigt_niet else ("acl:relcl", "conj", "acl")
    los = any(kind.dep_ in zwaar for kind in token.rights)
    aaneen = ervoor[-1].i - ervoor[0].i == len(ervoor) - 1 == token.i - ervoor[0].i - 1
    is_conj = token.dep_ == "conj"
    return lidwoord == "het" and bepaald and rest_buigt and aaneen and not (los or is_conj)


def bekend_meervoud(kern: str) -> str | None:
    """Geef het meervoud als dat echt gebruikt wordt: "hulp" en "geld" hebben er geen."""
    vorm = meervoud(kern)
    if " " in kern:
        return None
    laatste = splits(kern)[-1]
    woorden = (kern, laatste) if vorm.endswith(meervoud(laatste)) else (kern,)
    return vorm if any(_is_telbaar(woord) for woord in woorden) else None


def _is_telbaar(woord: str) -> bool:
    gebruikt = zipf(meervoud(woord))
    te_zeldzaam = gebruikt < _GEBRUIKT or zipf(woord) - gebruikt > _VEEL_VAKER
    return not te_zeldzaam and woord not in _ONTELBAAR


def _ervoor(token: Token) -> Iterator[Token]:
    """De woorden die bij het naamwoord horen en er direct voor staan, van links naar rechts."""
    return (kind for kind in token.lefts if kind.dep_ in ("det", "amod", "nmod:poss", "nummod"))


def _verander_geslacht(token: Token, *, van: str, naar: str) -> list[Bewerking] | None:
    """Pas lidwoord, bijvoeglijk naamwoord en betrekkelijk voornaamwoord aan."""
    bepaler = next((kind for kind in token.lefts if kind.lower_ in _BEPALERS), None)
    tabel = _NAAR_HET if naar == "het" else _NAAR_DE
    bewerkingen = []
    if bepaler is not None:
        if bepaler.lower_ not in tabel:
            # "de" voor een het-woord: de lijst of de ontleding klopt hier niet.
            return None
        nieuw = neem_over(bepaler.text, tabel[bepaler.lower_])
        bewerkingen.append(_op(bepaler, nieuw))
    for kind in token.lefts:
        if kind.dep_ == "amod":
            vorm = _buig(kind, token, naar)
            if vorm is None:
                return None
            if vorm != kind.text:
                bewerkingen.append(_op(kind, vorm))
    betrekkelijk = list(_betrekkelijk(token))
    if not betrekkelijk and _volgt_die_of_dat(token):
        # Zonder zekere ontleding: "het verzoek dat" kan ook een andere bijzin zijn.
        return None
    for woord in betrekkelijk:
        naar_vorm = {"die": "dat", "dat": "die"}[woord.lower_]
        bewerkingen.append(_op(woord, neem_over(woord.text, naar_vorm)))
    if not bewerkingen and van and _wordt_later_genoemd(token):
        return None
    return bewerkingen


def _buig(bijvoeglijk: Token, kern: Token, naar: str) -> str | None:
    """Geef de vorm na 'een' bij het nieuwe geslacht; na 'de' of 'uw' blijft de -e staan."""
    bepalers = {kind.lower_ for kind in kern.lefts if kind.dep_ in ("det", "nmod:poss")}
    if bepalers and not bepalers & _ONBEPAALD:
        return bijvoeglijk.text
    if naar == "de":
        return neem_over(bijvoeglijk.text, met_e(bijvoeglijk.lower_))
    stam = bijvoeglijk.lemma_
    if met_e(stam) == bijvoeglijk.lower_:
        return neem_over(bijvoeglijk.text, stam)
    return bijvoeglijk.text if not bijvoeglijk.lower_.endswith("e") else None


def _betrekkelijk(token: Token) -> Iterator[Token]:
    """Vind die/dat direct achter het naamwoord, aan het begin van een bijzin."""
    for kind in token.rights:
        if kind.dep_ == "acl:relcl":
            yield from (w for w in list(kind.subtree)[:2] if w.lower_ in ("die", "dat"))


def _volgt_die_of_dat(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).lower_ in ("die", "dat")


def _wordt_later_genoemd(token: Token) -> bool:
    verder = token.doc[token.i + 1 : token.sent.end]
    return any(
        woord.lower_ in ("het", "hij", "hem", "deze", "dit") and woord.pos_ == "PRON"
        for woord in verder
    )


def _op(token: Token, nieuw: str) -> Bewerking:
    return Bewerking(token.idx, token.idx + len(token), nieuw)
