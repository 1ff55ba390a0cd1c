"""Van een naamwoord een werkwoord maken: 'de keuring van X vindt plaats' → 'X wordt gekeurd'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.invulling.treffers import Treffer
from b1check.ontleding import bijzinnen, is_persoonsvorm
from b1check.taal.hoofdletters import neem_over
from b1check.taal.vervoeging import Werkwoordsvorm, herken, vervoeg, vervoeg_delen
from b1check.vondsten import Bewerking, Voorstel

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Maak van het naamwoord een werkwoord."
# Deze werkwoorden zeggen zelf niets: het naamwoord doet al het werk.
_GEBEURT = frozenset("gebeuren geschieden plaatsgrijpen plaatshebben plaatsvinden".split())
_DOET = frozenset(
    "bewerkstelligen doorvoeren effectueren implementeren plegen realiseren uitvoeren "
    "verrichten".split()
)
_VERLEDEN = (Werkwoordsvorm.VT_ENKELVOUD, Werkwoordsvorm.VT_MEERVOUD)
_LANGSTE_GROEP = 8


@dataclass(frozen=True)
class Handeling:
    """Een naamwoord met het werkwoord erin, en het lege werkwoord erbij (`treffer`).

    `gaat_vanzelf`: wat na 'van' komt doet het zelf ('de toename van het aantal').
    """

    naamwoord: Token
    werkwoord: str
    gaat_vanzelf: bool
    treffer: Treffer


def maak_zinsvoorstellen(zin: Zin, handeling: Handeling) -> tuple[Voorstel, ...]:
    """Geef hoe de zin met een werkwoord wordt, als dat te maken is, en altijd het werkwoord."""
    kaal = Voorstel(handeling.werkwoord, (), Veiligheid.TONEN, _TOELICHTING)
    groep = _na_van(handeling.naamwoord)
    ontkend = any(kind.lower_ == "geen" for kind in handeling.naamwoord.lefts)
    if groep is None or ontkend or not handeling.werkwoord.endswith("n"):
        return (kaal,)
    leeg = handeling.treffer.ingang
    if leeg.kern in _GEBEURT or leeg.woord == "sprake zijn van":
        return (*_groep_als_onderwerp(zin, handeling, groep), kaal)
    if leeg.kern in _DOET and not handeling.gaat_vanzelf:
        return (*_groep_als_voorwerp(zin, handeling, groep), kaal)
    if handeling.gaat_vanzelf:
        return (kaal,)
    return (_idee(handeling, groep), kaal)


def _groep_als_onderwerp(
    zin: Zin, handeling: Handeling, groep: list[Token]
) -> tuple[Voorstel, ...]:
    """'Het contract wordt verlengd', 'het aantal neemt toe'; anders ook 'wij verlengen ...'."""
    kern, slot = _gezegde(handeling, _is_meervoud(groep))
    tekst = _tekst(groep)
    bewerkingen = _zet_onderwerp_om(zin, handeling, groep, kern, slot)
    veiligheid = Veiligheid.VRAGEN if bewerkingen else Veiligheid.TONEN
    eerste = Voorstel(f"{tekst} {kern} {slot}".strip(), bewerkingen, veiligheid, _TOELICHTING)
    if handeling.gaat_vanzelf or " " in handeling.werkwoord:
        return (eerste,)
    wie, deel = vervoeg_delen(handeling.werkwoord, Werkwoordsvorm.INFINITIEF)
    bedrijvend = f"wij {wie} {tekst} {deel}".strip()
    return (eerste, Voorstel(bedrijvend, (), Veiligheid.TONEN, "Zeg ook wie het doet."))


def _gezegde(handeling: Handeling, meervoud: bool) -> tuple[str, str]:
    """Geef de persoonsvorm en wat er achteraan de zin komt, in de tijd van de zin."""
    tijd = herken(handeling.treffer.kern.klein, _kern(handeling))
    if tijd in _VERLEDEN:
        vorm = Werkwoordsvorm.VT_MEERVOUD if meervoud else Werkwoordsvorm.VT_ENKELVOUD
    else:
        vorm = Werkwoordsvorm.INFINITIEF if meervoud else Werkwoordsvorm.T_VORM
    *vast, infinitief = handeling.werkwoord.split()
    if not handeling.gaat_vanzelf:
        voltooid = vervoeg(infinitief, Werkwoordsvorm.VOLTOOID)
        hulp = "zijn" if tijd == Werkwoordsvorm.VOLTOOID else "worden"
        return vervoeg(hulp, vorm), " ".join((*vast, voltooid))
    kern, deel = vervoeg_delen(infinitief, vorm)
    return kern, " ".join(filter(None, (*vast, deel)))


def _kern(handeling: Handeling) -> str:
    return handeling.treffer.ingang.kern


def _zet_onderwerp_om(
    zin: Zin, handeling: Handeling, groep: list[Token], kern: str, slot: str
) -> tuple[Bewerking, ...]:
    """Zet de hele zin om, als die maar één persoonsvorm heeft en de groep eraan grenst."""
    werkwoord = handeling.treffer.kern.token
    if not _is_enkelvoudig(zin, werkwoord) or _heeft_bijvoeglijk(handeling.naamwoord):
        return ()
    vast = [w.token for w in handeling.treffer.vast]
    if handeling.treffer.deeltje is not None:
        vast.append(handeling.treffer.deeltje.token)
    onderwerp = list(handeling.naamwoord.subtree)
    if handeling.treffer.ingang.woord == "sprake zijn van":
        return _zonder_sprake(zin, werkwoord, groep, kern, slot)
    los = [w for w in vast if w not in onderwerp]
    if any(w.lower_ == "er" for w in werkwoord.children) and groep[0].pos_ in ("DET", "PRON"):
        # "Er worden de gegevens gecontroleerd" zegt niemand.
        return ()
    if not vast or onderwerp[-1] != groep[-1] or len(los) != 1:
        return ()
    begin, eind = onderwerp[0].idx, groep[-1].idx + len(groep[-1])
    nieuw = neem_over(onderwerp[0].text, _tekst(groep))
    bewerkingen = [Bewerking(begin, eind, nieuw), _op(werkwoord, kern)]
    bewerkingen += _vervang_los_deel(zin, los[0], slot)
    return tuple(sorted(bewerkingen))


def _zonder_sprake(
    zin: Zin, werkwoord: Token, groep: list[Token], kern: str, slot: str
) -> tuple[Bewerking, ...]:
    """'Er is sprake van een toename van het aantal' → 'Het aantal neemt toe'."""
    eerste = zin.tokens[0]
    if eerste.lower_ != "er" or werkwoord.i != eerste.i + 1:
        return ()
    eind = groep[-1].idx + len(groep[-1])
    begin = Bewerking(eerste.idx, eind, f"{neem_over(eerste.text, _tekst(groep))} {kern}")
    laatste = _laatste_woord(zin)
    if not slot or laatste == groep[-1]:
        achter = f" {slot}" if slot else ""
        return (Bewerking(begin.begin, eind, begin.nieuw + achter),)
    na = laatste.idx + len(laatste)
    return (begin, Bewerking(na, na, f" {slot}"))


def _vervang_los_deel(zin: Zin, los: Token, slot: str) -> list[Bewerking]:
    """Zet het deelwoord op de plaats van 'plaats' als die achteraan staat, en anders achteraan."""
    laatste = _laatste_woord(zin)
    if los == laatste:
        return [_op(los, slot)]
    na = laatste.idx + len(laatste)
    return [Bewerking(los.idx - 1, los.idx + len(los), ""), Bewerking(na, na, f" {slot}")]


def _groep_als_voorwerp(zin: Zin, handeling: Handeling, groep: list[Token]) -> tuple[Voorstel, ...]:
    """'De monteur verricht een controle van de ketel' → 'de monteur controleert de ketel'."""
    werkwoord, tekst = handeling.treffer.kern.token, _tekst(groep)
    voorwerp, deeltje = list(handeling.naamwoord.subtree), handeling.treffer.deeltje
    past = (
        voorwerp[-1] == groep[-1]
        and not _heeft_bijvoeglijk(handeling.naamwoord)
        and _is_enkelvoudig(zin, werkwoord)
        and not handeling.treffer.vast
        and " " not in handeling.werkwoord
    )
    heel = _kern(handeling).removeprefix(deeltje.klein) if deeltje else _kern(handeling)
    vorm = herken(werkwoord.lower_, heel)
    if not past or vorm is None or handeling.naamwoord.dep_ != "obj":
        return (_idee(handeling, groep),)
    kern, slot = vervoeg_delen(handeling.werkwoord, vorm)
    eind = groep[-1].idx + len(groep[-1])
    bewerkingen = [_op(werkwoord, kern), Bewerking(voorwerp[0].idx, eind, tekst)]
    if deeltje is not None:
        bewerkingen += (
            _vervang_los_deel(zin, deeltje.token, slot) if slot else [_weg(deeltje.token)]
        )
    elif slot:
        na = _laatste_woord(zin).idx + len(_laatste_woord(zin))
        bewerkingen.append(Bewerking(na, na, f" {slot}"))
    vervanging = f"{kern} {tekst} {slot}".strip()
    return (Voorstel(vervanging, tuple(sorted(bewerkingen)), Veiligheid.VRAGEN, _TOELICHTING),)


def _idee(handeling: Handeling, groep: list[Token]) -> Voorstel:
    """'Het bedrag terugvragen'."""
    tekst = f"{_tekst(groep)} {handeling.werkwoord}"
    return Voorstel(tekst, (), Veiligheid.TONEN, _TOELICHTING)


def _na_van(naamwoord: Token) -> list[Token] | None:
    """Geef de groep na 'van' (zonder 'van' zelf), als die kort is en aaneengesloten."""
    for kind in naamwoord.rights:
        voor = [k for k in kind.lefts if k.dep_ == "case"]
        if kind.dep_ not in ("nmod", "obl") or [k.lower_ for k in voor] != ["van"]:
            continue
        groep = [woord for woord in kind.subtree if woord != voor[0]]
        aaneen = groep[-1].i - groep[0].i == len(groep) - 1 and groep[0].i == voor[0].i + 1
        if aaneen and len(groep) <= _LANGSTE_GROEP and not any(w.is_punct for w in groep):
            return groep
    return None


def _is_enkelvoudig(zin: Zin, werkwoord: Token) -> bool:
    """Of er maar één persoonsvorm is, en niets wat de volgorde ingewikkeld maakt."""
    persoonsvormen = [token for token in zin.tokens if is_persoonsvorm(token)]
    midden = [token for token in zin.tokens[:-1] if token.is_punct]
    vraag = zin.tokens[-1].text == "?" or werkwoord == zin.tokens[0]
    return persoonsvormen == [werkwoord] and not midden and not bijzinnen(zin) and not vraag


def _heeft_bijvoeglijk(naamwoord: Token) -> bool:
    """Of er meer bij staat dan een lidwoord: 'een sterke toename'."""
    return any(kind.dep_ in ("amod", "nummod", "nmod:poss") for kind in naamwoord.lefts)


def _is_meervoud(groep: list[Token]) -> bool:
    hoofd = next(woord for woord in groep if woord.head not in groep)
    return "Plur" in hoofd.morph.get("Number", []) or any(k.dep_ == "conj" for k in hoofd.rights)


def _laatste_woord(zin: Zin) -> Token:
    return next(token for token in reversed(zin.tokens) if not token.is_punct)


def _tekst(groep: list[Token]) -> str:
    return groep[0].doc[groep[0].i : groep[-1].i + 1].text


def _op(token: Token, nieuw: str) -> Bewerking:
    return Bewerking(token.idx, token.idx + len(token), neem_over(token.text, nieuw))


def _weg(token: Token) -> Bewerking:
    return Bewerking(token.idx - 1, token.idx + len(token), "")
