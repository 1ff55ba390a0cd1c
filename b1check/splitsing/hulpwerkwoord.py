"""Splitsen tussen twee werkwoorden met één hulpwerkwoord: 'u kunt A doen en (of) B doen'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, Hoofdzin, keer_om, lees_hoofdzin
from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.splitsing.gezegdes import is_kaal
from b1check.splitsing.grenzen import Splitsing, slot_van, wortel_van
from b1check.splitsing.onderwerp import herhaal_onderwerp
from b1check.splitsing.stapel import heeft_late_voorwaarde, tweede_na
from b1check.zinsdelen import Stuk, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

# Splitsen bij 'en' mag niet alleen om te verkorten: de zin moet te lang zijn.
_LANG = 20
_MINSTE_TOKENS = 4
_TOELICHTING = "Geef het tweede deel een eigen zin, met het onderwerp en ‘{}’ erbij."
# Wat hier voor de persoonsvorm staat, geldt met 'Ook' nog steeds voor de tweede zin.
_VOORAAN = frozenset(
    "in op bij tijdens sinds na hierdoor daardoor hiermee daarmee daarom daarnaast ook nu verder "
    "daarna hier daar zo dan hierbij daarbij vandaag morgen gisteren".split()
)
_NIET = frozenset(
    "niet geen nooit niemand niets alleen pas slechts enkel uitsluitend noch nergens of zowel "
    "eerst hoeven liever beter zonder".split()
)
_VOLGT = frozenset(
    "daarna vervolgens daarmee daar daarbij daarnaast ook tegelijk hierna later zo dan "
    "daarvoor daarom".split()
)
_VERBINDERS = frozenset(("en", "of", "maar"))
# Deze werkwoorden hebben altijd een voorwerp: dat komt dan terug.
_MET_VOORWERP = frozenset(
    "sturen opsturen toesturen terugsturen meesturen versturen doorsturen inleveren afgeven "
    "ophalen aanvragen downloaden printen ondertekenen invullen bewaren gebruiken wijzigen "
    "veranderen verlengen overmaken terugbrengen brengen meenemen indienen uploaden mailen "
    "bestellen reserveren controleren".split()
)
_BEPALERS = frozenset("de het deze dit die dat uw je jouw onze ons".split())
_MEESTE_IN_VOORWERP = 4
_EIGEN_VOORWERP = frozenset(("obj", "ccomp", "xcomp", "iobj"))


def splits_hulpwerkwoord(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'U moet A doen en B doen': 'Ook moet u B doen.'"""
    if zin.aantal_woorden <= _LANG:
        return
    for en in zin.tokens[_MINSTE_TOKENS:]:
        if en.lower_ not in _VERBINDERS or not _begint_tweede(zin, en):
            continue
        links = en.i - 1 - (en.nbor(-1).text == ",")
        hoofdzin = lees_hoofdzin(zin.span.doc, zin.tokens[0].i, links)
        if hoofdzin is None or not _past(hoofdzin, en) or not is_kaal(hoofdzin):
            continue
        tweede = _tweede(zin, hoofdzin, en)
        if tweede is not None:
            eerste = stuk_van(zin.span.doc, zin.tokens[0].i, links)
            stukken = rijg(zin.span.doc, [[eerste], ["."], *tweede])
            toelichting = _TOELICHTING.format(hoofdzin.persoonsvorm.lower_)
            yield Splitsing(stukken, Veiligheid.VRAGEN, toelichting)


def _begint_tweede(zin: Zin, en: Token) -> bool:
    """Of na 'en' een tweede werkwoord komt met dezelfde vorm, dat de zin afsluit."""
    tweede = tweede_na(en)
    eerste = tweede.head
    if tweede.dep_ != "conj" or eerste != wortel_van(zin) or _vorm(tweede) is None:
        return False
    if _vorm(tweede) != _vorm(eerste) or tweede.nbor(-1).lower_ == "te":
        return False
    if any(k.dep_ in (*ONDERWERP, "mark") or _is_vervoegd(k) for k in tweede.children):
        return False
    eigen = {t.i for t in tweede.subtree}
    op_plek = (
        min(eigen) == en.i and tweede.i > en.i and eigen.issuperset(range(en.i, slot_van(zin)))
    )
    return op_plek and not any(k.dep_ == "conj" for k in (tweede, *eerste.rights) if k != tweede)


def _is_vervoegd(token: Token) -> bool:
    """Of dit een persoonsvorm is, en niet 'worden' in 'moet worden bekeken'."""
    return is_persoonsvorm(token) and token.lower_ != token.lemma_


def _vorm(werkwoord: Token) -> str | None:
    """Geef 'inf' of 'vd'; bij 'eigenaar worden' is dat de vorm van het koppelwerkwoord."""
    kern = next((k for k in werkwoord.children if k.dep_ == "cop"), werkwoord)
    if _is_heel(werkwoord, kern):
        return "inf"
    if not kern.tag_.startswith(("WW|inf", "WW|vd")):
        return None
    return kern.tag_[3:].split("|")[0]


def _is_heel(werkwoord: Token, kern: Token) -> bool:
    """Of dit na 'kunt' een heel werkwoord is, ook als de ontleder 'u kunt ... sturen' mist."""
    eerste = werkwoord.head if werkwoord.dep_ == "conj" else werkwoord
    modaal = any(k.dep_ == "aux" and k.lemma_ in MODALEN for k in eerste.lefts)
    vlak = werkwoord.dep_ == "conj" and werkwoord.nbor(-1).dep_ == "cc"
    los = kern.tag_.startswith("WW") and kern.lower_ == kern.lemma_ and not vlak
    return modaal and los and not any(k.dep_ in ("obj", "iobj") for k in werkwoord.rights)


def _past(hoofdzin: Hoofdzin, en: Token) -> bool:
    """Of er geen ontkenning of beperking is, en elk werkwoord op zijn plek staat."""
    doc, tweede = hoofdzin.doc, tweede_na(en)
    eerste = tweede.head
    vorm = hoofdzin.persoonsvorm
    if vorm.head != eerste or vorm.dep_ not in ("aux", "aux:pass"):
        return False
    if any(t.lower_ in _NIET for t in doc[hoofdzin.eerste : hoofdzin.laatste + 1]):
        return False
    hulp = [k for k in eerste.children if k.dep_ in ("aux", "aux:pass") and k != vorm]
    if any(k.i > en.i for k in (eerste, *hulp)) or (hulp and not _heeft_hulp(tweede)):
        return False
    return _past_bij(en, vorm)


def _past_bij(verbinder: Token, vorm: Token) -> bool:
    """Of het verband na de splitsing blijft: 'of' bij iets dat kan of mag, en 'maar ook'."""
    if verbinder.lower_ == "of":
        return vorm.lemma_ in ("kunnen", "mogen")
    return verbinder.lower_ == "en" or verbinder.nbor(1).lower_ == "ook"


def _voorwerp_erbij(zin: Zin, tweede: Token) -> str | None:
    """Geef het voorwerp dat in de tweede zin terug moet komen, of None als dat niet zeker is."""
    if heeft_eigen_voorwerp(tweede.head, tweede):
        return ""
    voorwerp = next((k for k in tweede.head.lefts if k.dep_ in ("obj", "iobj")), None)
    if voorwerp is None or tweede.lemma_ not in _MET_VOORWERP:
        return None
    delen = list(voorwerp.subtree)
    if delen[0].lower_ not in _BEPALERS or len(delen) > _MEESTE_IN_VOORWERP:
        return None
    if any(zin.tekstblok.is_beschermd(t) for t in delen):
        return None
    return " ".join(t.text for t in delen)


def heeft_eigen_voorwerp(eerste: Token, tweede: Token) -> bool:
    """Of het tweede werkwoord niet het voorwerp van het eerste nodig kan hebben."""
    heeft_eigen = any(k.dep_ in _EIGEN_VOORWERP for k in tweede.children)
    return heeft_eigen or not any(k.dep_ in ("obj", "iobj") for k in eerste.children)


def _heeft_hulp(tweede: Token) -> bool:
    return any(k.dep_ in ("aux", "aux:pass") for k in tweede.children)


def _tweede(zin: Zin, hoofdzin: Hoofdzin, en: Token) -> list[list[Stuk]] | None:
    """Geef de tweede zin: 'Ook moet u B doen', of 'Daarna moet u ...'."""
    doc, slot, vorm = zin.span.doc, slot_van(zin), hoofdzin.persoonsvorm
    voorop = hoofdzin.onderwerp.i > vorm.i
    if voorop and zin.tokens[0].lower_ not in _VOORAAN:
        return None
    if heeft_late_voorwaarde(doc, en.i, slot):
        return None
    wie = herhaal_onderwerp(zin, hoofdzin.onderwerp, vorm)
    if wie is None or slot - en.i < _MINSTE_TOKENS:
        return None
    voorwerp = _voorwerp_erbij(zin, tweede_na(en))
    if voorwerp is None:
        return None
    begin = en.nbor(1)
    volgt = begin.lower_ in _VOLGT and begin.tag_.startswith(("BW", "VNW"))
    band = begin.text.capitalize() if volgt else "Ook"
    rest = stuk_van(doc, begin.i + volgt, slot)
    kern = vorm.lemma_
    pv = keer_om(vorm.lower_, kern) if wie in ("je", "jij") else vorm.lower_
    if band == "Ook" and any(t.lower_ == "ook" for t in doc[begin.i + volgt : slot]):
        return None
    if band == "Ook" and begin.lower_ == wie:
        # Geen 'Ook kun je je trainers': dat leest niet.
        return [[wie.capitalize()], [vorm.text], ["ook"], [rest]]
    woorden: list[list[Stuk]] = [[woord] for woord in (band, pv, wie, voorwerp) if woord]
    return [*woorden, [rest]]
