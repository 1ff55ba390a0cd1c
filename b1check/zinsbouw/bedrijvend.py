"""Van de lijdende naar de bedrijvende vorm: 'wordt door ons gestuurd' → 'wij sturen'."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm
from b1check.vondsten import Bewerking
from b1check.zinsbouw.deelzin import Deelzin, Tokens, lees_deelzin
from b1check.zinsbouw.onderwerp import MENS, Onderwerp, als_voorwerp, is_meervoud
from b1check.zinsbouw.volgorde import Stuk, herorden
from b1check.zinsbouw.werkwoordgroep import Werkwoorden, maak_werkwoorden

if TYPE_CHECKING:
    from spacy.tokens import Token

_GEEN: Tokens = ()
# Zulke woorden horen bij de dader zelf: "niet door ons" is iets anders dan "wij niet".
_BIJ_DADER = frozenset(
    "niet alleen ook slechts uitsluitend juist mede zelfs deels vooral enkel zowel of en pas "
    "voornamelijk grotendeels hetzij noch ofwel geheel volledig".split()
)
_KORTE_VOORWERPEN = frozenset("u je jou jullie hem haar ons mij me hun hen".split())
_LICHT = frozenset(("het", "hem", "haar", "ze", "mij", "ons", "u", "je", "jou", "jullie"))
_VRAAGWOORDEN = frozenset("welk welke hoeveel wat wie hoe".split())
_LANG = 9


def maak_bedrijvend(
    zin: Zin, deelwoord: Token, dader: Onderwerp, zinsdeel: Tokens
) -> tuple[Bewerking, ...]:
    """Geef de bewerkingen die van de dader het onderwerp maken, of geen als dat niet zeker goed is.

    `zinsdeel` zijn de tokens van 'door ...', of niets als de zin geen dader noemt.
    """
    deelzin = lees_deelzin(zin, deelwoord)
    if deelzin is None or not is_alleen(deelzin, deelwoord) or not _past(deelzin, zinsdeel):
        return ()
    oud = lees_onderwerp(deelwoord, deelzin)
    if oud is None or not _mag_weg(oud, deelwoord, deelzin, zinsdeel):
        return ()
    voorwerp = _als_stuk(oud, meervoud=deelzin.persoonsvorm.lower_.endswith("n"))
    if voorwerp is None or not _is_duidelijk(deelzin, oud, dader, deelwoord):
        return ()
    vooraan = _komt_vooraan(deelzin, oud, zinsdeel)
    werkwoorden = maak_werkwoorden(
        deelzin, deelwoord, dader, omgekeerd=not deelzin.bijzin and not vooraan
    )
    if werkwoorden is None:
        return ()
    bouw = _Bouw(deelzin, dader, zinsdeel, oud, voorwerp, werkwoorden)
    nieuw = bouw.bijzin() if deelzin.bijzin else bouw.hoofdzin(vooraan=vooraan)
    return herorden(zin, deelzin.tokens, nieuw) if nieuw else ()


class _Bouw:
    """De delen van de nieuwe zin, en hoe zij op volgorde komen."""

    def __init__(
        self,
        deelzin: Deelzin,
        dader: Onderwerp,
        zinsdeel: Tokens,
        oud: Tokens,
        voorwerp: Stuk,
        werkwoorden: Werkwoorden,
    ) -> None:
        self._deelzin, self._oud, self._voorwerp = deelzin, oud, voorwerp
        self._dader: Stuk = dader.tokens or dader.tekst
        self._weg = {t.i for t in (*zinsdeel, *lees_er(deelzin))}
        self._werkwoorden = werkwoorden

    def hoofdzin(self, *, vooraan: bool) -> list[Stuk]:
        """Voorveld, persoonsvorm, (dader), voorwerp, midden, werkwoorden, achteraan."""
        deelzin, werk = self._deelzin, self._werkwoorden
        midden = self._midden()
        if set(self._oud) & set(deelzin.voorveld):
            if self._oud and _is_zwaar(self._oud) and (midden or werk.staart or deelzin.achter):
                return []
            midden = self._met_voorwerp(midden)
        kop: list[Stuk] = [self._dader, werk.persoonsvorm]
        if not vooraan:
            kop = [deelzin.voorveld, werk.persoonsvorm, self._dader]
        return _gevuld([*kop, *midden, *werk.staart, self._zonder(deelzin.achter)])

    def bijzin(self) -> list[Stuk]:
        """Voegwoord, dader, midden met het voorwerp, werkwoorden, achteraan."""
        deelzin = self._deelzin
        delen = [deelzin.voorveld, self._dader, *self._midden(), *self._werkwoorden.staart]
        return _gevuld([*delen, self._zonder(deelzin.achter)])

    def _midden(self) -> list[Stuk]:
        """Het midden zonder de dader, met het oude onderwerp als voorwerp op zijn plek."""
        over = self._zonder(self._deelzin.midden)
        if not self._oud or self._oud[0] not in over:
            return [over] if over else []
        begin = over.index(self._oud[0])
        eind = begin + len(self._oud)
        return _gevuld([over[:begin], self._voorwerp, over[eind:]])

    def _met_voorwerp(self, midden: list[Stuk]) -> list[Stuk]:
        """Zet het voorwerp vooraan in het midden, na een kort 'u' of 'ons'."""
        if not midden or isinstance(midden[0], str):
            return [self._voorwerp, *midden]
        eerste = midden[0]
        licht = isinstance(self._voorwerp, str) and self._voorwerp in _LICHT
        if not licht and eerste[0].lower_ in _KORTE_VOORWERPEN and "bez" not in eerste[0].tag_:
            return _gevuld([eerste[:1], self._voorwerp, eerste[1:]])
        if self._oud[0].lower_ == "een" and all(_is_bijwoord(t) for t in eerste):
            return [eerste, self._voorwerp]
        return [self._voorwerp, *midden]

    def _zonder(self, tokens: Tokens) -> Tokens:
        return tuple(t for t in tokens if t.i not in self._weg)


def _gevuld(stukken: Iterable[Stuk]) -> list[Stuk]:
    return [stuk for stuk in stukken if len(stuk)]


def _is_bijwoord(token: Token) -> bool:
    return token.pos_ == "ADV" and token.lower_ != "niet"


def _is_zwaar(tokens: Tokens) -> bool:
    return any(is_persoonsvorm(t) or t.is_punct for t in tokens)


def is_alleen(deelzin: Deelzin, deelwoord: Token) -> bool:
    """Of er geen tweede gezegde is dat het onderwerp deelt: 'is beoordeeld en wordt betaald'."""
    for kind in deelwoord.children:
        if kind.dep_ != "conj":
            continue
        eigen = {k.dep_ for k in kind.children}
        if eigen & {"nsubj", "nsubj:pass"}:
            continue
        if (
            eigen & {"aux", "aux:pass", "cop", "obl:agent"}
            or is_persoonsvorm(kind)
            or deelzin.persoonsvorm.lemma_.lower() != "zijn"
            or deelzin.achter
        ):
            return False
        if deelzin.groep[-1] != deelwoord:
            return False
    return True


def _past(deelzin: Deelzin, zinsdeel: Tokens) -> bool:
    """Of 'door ...' een kort los zinsdeel in deze deelzin is.

    De punt van "N.V." sluit ook de zin: die zou met de naam mee naar voren gaan.
    """
    slot = deelzin.tokens[-1].text
    if len(slot) > 1 and slot.endswith("."):
        return False
    if not zinsdeel:
        return True
    plaatsen = [n for n, t in enumerate(deelzin.tokens) if t in zinsdeel]
    if len(plaatsen) != len(zinsdeel) or plaatsen[-1] - plaatsen[0] + 1 != len(zinsdeel):
        return False
    if (
        len(zinsdeel) > _LANG
        or _is_zwaar(zinsdeel)
        or any("VNW|bez|det|stan|vol|3" in t.tag_ for t in zinsdeel)
    ):
        return False
    ervoor = deelzin.tokens[plaatsen[0] - 1] if plaatsen[0] else None
    return ervoor is None or ervoor.lower_ not in _BIJ_DADER


def lees_onderwerp(deelwoord: Token, deelzin: Deelzin) -> Tokens | None:
    """Geef de tokens van het onderwerp, () als de zin er geen heeft, of None bij twijfel."""
    kinderen = [k for k in deelwoord.children if k.dep_ in ("nsubj", "nsubj:pass")]
    if len(kinderen) == 2 and kinderen[1].lower_ in _KORTE_VOORWERPEN:
        # "De factuur wordt u toegestuurd": 'u' krijgt iets en is geen onderwerp.
        kinderen = kinderen[:1] if kinderen[0] in deelzin.voorveld else kinderen
    if len(kinderen) > 1 or any(k.dep_ in ("obj", "csubj", "expl:pv") for k in deelwoord.children):
        return None
    if not kinderen:
        if deelwoord.dep_ == "conj" or not (lees_er(deelzin) or _heeft_inhoudszin(deelwoord)):
            return None
        return _GEEN
    tokens = tuple(t for t in kinderen[0].subtree if t in deelzin.tokens)
    while tokens and tokens[-1].is_punct and tokens[-1].text not in ")”’\"'":
        tokens = tokens[:-1]
    tokens = _zonder_nabouw(tokens, kinderen[0], deelzin)
    plaatsen = [n for n, t in enumerate(deelzin.tokens) if t in tokens]
    if len(tokens) != plaatsen[-1] - plaatsen[0] + 1:
        return None
    vak = deelzin.voorveld if tokens[0] in deelzin.voorveld else deelzin.midden
    return tokens if set(tokens) <= set(vak) else None


def _zonder_nabouw(tokens: Tokens, kern: Token, deelzin: Deelzin) -> Tokens:
    """Het onderwerp zonder de bijzin die achter de werkwoorden staat: die blijft daar."""
    if kern in deelzin.achter:
        return tokens
    erachter = {
        t
        for kind in kern.children
        if kind.dep_ == "acl:relcl" and set(kind.subtree) <= set(deelzin.achter)
        for t in kind.subtree
    }
    return tuple(t for t in tokens if t not in erachter)


def _heeft_inhoudszin(deelwoord: Token) -> bool:
    """'besloten dat ...', 'onderzocht of ...'."""
    return any(k.dep_ in ("ccomp", "csubj:pass") and k.i > deelwoord.i for k in deelwoord.children)


def _mag_weg(oud: Tokens, deelwoord: Token, deelzin: Deelzin, zinsdeel: Tokens) -> bool:
    """Of het onderwerp zonder verlies voorwerp kan worden."""
    if lees_er(deelzin) and any(t.tag_.startswith("VZ|fin") for t in deelzin.midden):
        return False
    if lees_er(deelzin) and oud and _is_bepaald(oud):
        return False
    niet = any(t.lower_ == "niet" for t in deelzin.midden)
    if niet and oud and oud[0].lower_ == "een":
        return False
    rest = [t for t in deelzin.voorveld if t not in oud and t not in zinsdeel and not t.is_punct]
    is_voorveld = bool(set(oud) & set(deelzin.voorveld))
    return deelzin.bijzin or not (is_voorveld and rest)


def _is_bepaald(oud: Tokens) -> bool:
    return oud[0].lower_ in ("de", "het", "dit", "dat", "deze", "die", "uw", "u")


def lees_er(deelzin: Deelzin) -> Tokens:
    """Het lege 'er' van 'er wordt gewerkt'."""
    for token in (*(() if deelzin.bijzin else deelzin.voorveld), *deelzin.midden[:1]):
        if token.lower_ == "er":
            return (token,)
    return ()


def _als_stuk(oud: Tokens, *, meervoud: bool) -> Stuk | None:
    """Het oude onderwerp als voorwerp: 'ik' wordt 'mij', een naamwoord blijft gelijk."""
    if not oud:
        return _GEEN
    kern = next((t for t in oud if t.head not in oud), oud[0])
    if kern.pos_ != "PRON":
        return oud
    if "betr" in kern.tag_ and len(oud) == 1:
        return oud
    if len(oud) > 1:
        return None
    tekst = als_voorwerp(kern, meervoud=meervoud)
    return oud if tekst == kern.lower_ else tekst


def _is_duidelijk(deelzin: Deelzin, oud: Tokens, dader: Onderwerp, deelwoord: Token) -> bool:
    """Of de lezer na de wissel nog ziet wie wat doet.

    "De klant die de monteur belt": wie belt wie? En "Welke klant belt de monteur?" is een andere
    vraag dan die er stond.
    """
    if any("VNW|vb" in t.tag_ or t.lower_ in _VRAAGWOORDEN for t in oud):
        return False
    if not (deelzin.bijzin and set(oud) & set(deelzin.voorveld)) or dader.tekst:
        return True
    kern = deelwoord.head
    if kern.pos_ != "NOUN":
        return False
    return is_meervoud(kern) is not dader.meervoud or not kern.lemma_.endswith(MENS)


def _komt_vooraan(deelzin: Deelzin, oud: Tokens, zinsdeel: Tokens) -> bool:
    """Of de dader de eerste plaats krijgt: daar stond het onderwerp, 'er' of 'door ...'."""
    return bool(set(deelzin.voorveld) & {*oud, *zinsdeel, *lees_er(deelzin)})
