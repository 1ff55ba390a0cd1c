"""Een zinsdeel als onderwerp: persoon, getal, en de persoonsvorm die daarbij hoort."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from b1check.taal.vervoeging import Werkwoordsvorm, herken, vervoeg_delen

if TYPE_CHECKING:
    from spacy.tokens import Token

# Na 'door' staat de voorwerpsvorm; als onderwerp: (onderwerpsvorm, meervoud).
_ALS_ONDERWERP: Mapping[str, tuple[str, bool]] = MappingProxyType(
    {
        "mij": ("ik", False),
        "u": ("u", False),
        "jou": ("jij", False),
        "hem": ("hij", False),
        "ons": ("wij", True),
        "hen": ("zij", True),
        "hun": ("zij", True),
        "jullie": ("jullie", True),
    }
)
_ALS_VOORWERP: Mapping[str, str] = MappingProxyType(
    {
        "ik": "mij",
        "u": "u",
        "jij": "jou",
        "je": "je",
        "hij": "hem",
        "het": "het",
        "dit": "dit",
        "dat": "dat",
        "deze": "deze",
        "die": "die",
        "wij": "ons",
        "we": "ons",
        "jullie": "jullie",
        "alles": "alles",
        "niets": "niets",
    }
)
# Zo eindigen veel woorden voor mensen.
MENS = (
    *("er", "aar", "eur", "ist", "aris", "genoot", "lid", "man", "vrouw", "mens", "kind"),
    *("persoon", "collega", "arts", "klant", "fabrikant", "leerling", "agent", "student"),
    *("patiënt", "cliënt", "consument", "docent", "assistent", "abonnee"),
)
_VERLEDEN = (Werkwoordsvorm.VT_ENKELVOUD, Werkwoordsvorm.VT_MEERVOUD)


@dataclass(frozen=True)
class Onderwerp:
    """Een onderwerp zoals het in de zin komt: `tekst` of anders de tokens zelf."""

    naam: str
    meervoud: bool
    tekst: str = ""
    tokens: tuple[Token, ...] = ()

    def persoonsvorm(
        self, infinitief: str, *, verleden: bool, omgekeerd: bool = False
    ) -> tuple[str, str]:
        """Geef (persoonsvorm, los deel) van een werkwoord bij dit onderwerp."""
        if self.meervoud:
            vorm = Werkwoordsvorm.VT_MEERVOUD if verleden else Werkwoordsvorm.INFINITIEF
        elif verleden:
            vorm = Werkwoordsvorm.VT_ENKELVOUD
        else:
            vorm = Werkwoordsvorm.STAM if self.naam == "ik" else Werkwoordsvorm.T_VORM
        return vervoeg_delen(infinitief, vorm, onderwerp=self.naam, omgekeerd=omgekeerd)


def is_verleden(token: Token, infinitief: str) -> bool | None:
    """Of deze persoonsvorm in de verleden tijd staat; None als het geen vorm daarvan is."""
    vorm = herken(token.lower_, infinitief)
    return None if vorm is None else vorm in _VERLEDEN


def maak_onderwerp(tokens: Sequence[Token]) -> Onderwerp | None:
    """Maak een onderwerp van het zinsdeel na 'door', of None als getal of vorm niet zeker is."""
    if len(tokens) == 1 and tokens[0].lower_ in _ALS_ONDERWERP:
        tekst, meervoud = _ALS_ONDERWERP[tokens[0].lower_]
        return Onderwerp(tekst, meervoud, tekst)
    kern = next((t for t in tokens if t.head not in tokens), None)
    if any(t.lower_ == "en" and t.dep_ != "cc" for t in tokens):
        # "B. en W.": één naam, of twee?
        return None
    meervoud_ = is_meervoud(kern) if kern is not None and kern.pos_ != "PRON" else None
    if meervoud_ is None:
        return None
    return Onderwerp("zij" if meervoud_ else "hij", meervoud_, tokens=tuple(tokens))


def is_meervoud(kern: Token) -> bool | None:
    """Of een naamwoord met zijn nevenschikking meervoud is; None als dat niet zeker is."""
    nevens = [kind for kind in kern.children if kind.dep_ == "conj"]
    if nevens:
        voegwoorden = {k.lower_ for n in nevens for k in n.children if k.dep_ == "cc"}
        return True if voegwoorden == {"en"} else None
    if kern.lower_ in ("een", "één"):
        return False
    getal = {"mv": True, "ev": False}
    bekend = [getal[deel] for deel in kern.tag_.split("|") if deel in getal]
    if kern.pos_ == "PROPN" and not bekend:
        # "de Romeinen" is meervoud, maar de ontleder geeft een naam soms geen getal.
        return None if any(k.lower_ == "de" for k in kern.lefts) else False
    return bekend[0] if bekend else None


def als_voorwerp(token: Token, *, meervoud: bool) -> str | None:
    """Geef de voorwerpsvorm van een voornaamwoord dat onderwerp was, of None."""
    if token.lower_ in ("zij", "ze"):
        return "ze" if meervoud else "haar"
    return _ALS_VOORWERP.get(token.lower_)
