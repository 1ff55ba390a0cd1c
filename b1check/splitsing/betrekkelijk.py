"""Splitsen bij een bijzin die iets toevoegt: ', die ...', ', waardoor ...', ', wat ...'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.ontleding import MODALEN, persoonsvorm_van
from b1check.splitsing.antecedent import (
    ONBEPAALD,
    aanwijzend,
    hangt_aan_hoofdzin,
    in_bijzin,
    is_er,
    is_meervoud,
    is_nieuw,
    is_ontkend,
    is_rij_namen,
    verwijzing,
)
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.woordvolgorde import Bijzin, is_inleider, lees_bijzin, omgekeerd
from b1check.zinsdelen import Stuk, raakt_bescherming, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Maak er twee zinnen van: ‘{}’ verwijst terug."
# Deze gaan over de hele zin ervoor; de andere over één woord.
_OVER_DE_ZIN = {
    "waardoor": "Daardoor",
    "waarna": "Daarna",
    "waarbij": "Daarbij",
    "waarmee": "Daarmee",
    "wat": "Dat",
    "hetgeen": "Dat",
}
_PLEKKEN = frozenset(
    "aan achter bij binnen boven door in langs mee na naar naast om onder op over tegen tussen "
    "uit van vandaan voor".split()
)
_TOEVOEGING = frozenset(("acl:relcl", "advcl", "parataxis"))
_SLUITER = {",": ",", "(": ")"}


@dataclass(frozen=True, eq=False)
class Toevoeging:
    """Een betrekkelijke bijzin: tokens `eerste` tot en met `laatste`, met haar inleider."""

    inleider: Token
    voorzetsel: Token | None
    hoofd: Token
    bijzin: Bijzin

    @property
    def begin(self) -> int:
        """Het eerste token van de toevoeging: 'die', of 'voor' in 'voor wie'."""
        return self.inleider.i if self.voorzetsel is None else self.voorzetsel.i

    @property
    def opener(self) -> str:
        """Het teken ervoor: een komma, een haakje, of niets."""
        teken = self.inleider.doc[self.begin - 1].text
        return teken if teken in _SLUITER else ""

    @property
    def kern(self) -> Token:
        """Het woord waar de bijzin aan hangt; 'met wie' gaat over het naamwoord ervoor."""
        ervoor = self.inleider.doc[max(self.begin - 2, 0)]
        if self.voorzetsel is not None and self.hoofd.dep_ == "advcl" and ervoor.pos_ == "NOUN":
            return ervoor
        return self.hoofd.head


def splits_betrekkelijk(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een toevoeging aan het eind van de zin."""
    for inleider in zin.tokens[3:]:
        toevoeging = lees_toevoeging(inleider, slot_van(zin) - 1)
        if toevoeging is None or toevoeging.opener == "(":
            continue
        grens = toevoeging.begin - bool(toevoeging.opener)
        if not is_hele_zin(zin, grens):
            continue
        splitsing = _maak(zin, toevoeging, [stuk_van(zin.span.doc, zin.tokens[0].i, grens - 1)])
        if splitsing is not None:
            yield splitsing


def splits_tussenzin(zin: Zin) -> Iterator[Splitsing]:
    """Haal een toevoeging uit het midden van de zin: eerst de hoofdzin, dan de toevoeging."""
    doc, eerste, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    for inleider in zin.tokens[2:]:
        teken = doc[inleider.i - 1].text
        einde = _einde_van(inleider, slot) if teken in _SLUITER else None
        toevoeging = lees_toevoeging(inleider, einde - 1) if einde is not None else None
        if einde is None or toevoeging is None or not _is_los(zin, toevoeging, einde):
            continue
        erna = einde + 1 if einde + 1 < slot else slot
        rest: list[Stuk] = [stuk_van(doc, erna, slot - 1)] if erna < slot else []
        stukken = rijg(doc, [[stuk_van(doc, eerste, toevoeging.begin - 2)], rest] if rest else [])
        splitsing = _maak(zin, toevoeging, stukken) if stukken else None
        if splitsing is not None and not raakt_bescherming(zin, splitsing.stukken):
            yield splitsing


def _einde_van(inleider: Token, slot: int) -> int | None:
    """Geef de komma of het haakje waarmee een tussenzin sluit."""
    hoofd = _hoofd_van(inleider)
    if hoofd is None:
        return None
    doc, sluiter = inleider.doc, _SLUITER[inleider.nbor(-1).text]
    laatste = max(t.i for t in hoofd.subtree)
    einde = laatste if doc[laatste].text == sluiter else laatste + 1
    return einde if einde < slot and doc[einde].text == sluiter else None


def _is_los(zin: Zin, toevoeging: Toevoeging, einde: int) -> bool:
    """Of de zin zonder de tussenzin nog een hele zin is, en de tussenzin echt iets toevoegt."""
    slot, kern = slot_van(zin), toevoeging.kern
    if toevoeging.inleider.lower_ not in ("die", "dat") or not is_hele_zin(zin, slot):
        return False
    if zin.span.doc[einde + 1] != persoonsvorm_van(wortel_van(zin)):
        return False
    return kern.i < toevoeging.begin and einde < slot - 1 and _is_eenduidig(zin, kern)


def _is_eenduidig(zin: Zin, kern: Token) -> bool:
    """Of de zin zonder de tussenzin over hetzelfde gaat: 'de brief', en niet 'de mensen'."""
    bepalers = [k for k in kern.lefts if k.dep_ in ("det", "nmod:poss")]
    vaag = any(k.lower_ == "een" for k in bepalers) or not bepalers
    los = is_meervoud(kern) and kern.dep_ != "nmod"
    algemeen = los and any(k.lower_ == "de" for k in bepalers)
    return not vaag and not algemeen and sum(t.lower_ == kern.lower_ for t in zin.tokens) == 1


def lees_toevoeging(inleider: Token, laatste: int) -> Toevoeging | None:
    """Lees de bijzin die met dit woord begint en bij token `laatste` eindigt."""
    if not _leidt_in(inleider) or inleider.i + 1 >= laatste:
        return None
    hoofd = _hoofd_van(inleider)
    if hoofd is None or hoofd.head.i > inleider.i:
        return None
    voorzetsel = inleider.nbor(-1) if inleider.lower_ == "wie" else None
    meervoud = is_meervoud(hoofd.head) or is_rij_namen(hoofd.head)
    bijzin = lees_bijzin(
        hoofd, inleider.i + 1, laatste, zonder_onderwerp=True, over_meervoud=meervoud
    )
    if bijzin is None or _is_dubbel(bijzin) or _is_eerder_dicht(bijzin):
        return None
    return Toevoeging(inleider, voorzetsel, hoofd, bijzin)


def _is_dubbel(bijzin: Bijzin) -> bool:
    """Of er na 'en' nog een gezegde komt, dat een eigen plaats voor zijn werkwoord vraagt."""
    if bijzin.persoonsvorm.lemma_ in MODALEN:
        return False
    return any(k.dep_ == "conj" and k.tag_.startswith("WW|inf") for k in bijzin.hoofd.rights)


def _is_eerder_dicht(bijzin: Bijzin) -> bool:
    """Of er na het werkwoord een komma staat waar de bijzin misschien al ophoudt."""
    doc = bijzin.doc
    return any(
        doc[i].text == "," and doc[i].head.dep_ != "conj" and not is_inleider(doc[i + 1])
        for i in range(bijzin.persoonsvorm.i, bijzin.laatste)
    )


def _leidt_in(token: Token) -> bool:
    klein = token.lower_
    if klein in ("die", "dat"):
        return "|betr|" in token.tag_
    if klein == "wie":
        return token.nbor(-1).pos_ == "ADP"
    return klein in ("wat", "hetgeen", "waar") or (
        klein.startswith("waar") and klein[4:] in _PLEKKEN
    )


def _hoofd_van(inleider: Token) -> Token | None:
    """Geef het hoofd van de bijzin die met dit woord begint."""
    hoofd = inleider.head
    while hoofd.dep_ not in (*_TOEVOEGING, "acl", "ROOT") and hoofd.i > inleider.i:
        hoofd = hoofd.head
    return hoofd if hoofd.dep_ in _TOEVOEGING and hoofd.i > inleider.i else None


def _maak(zin: Zin, toevoeging: Toevoeging, eerste: list[Stuk]) -> Splitsing | None:
    voorop = _voorop(zin, toevoeging)
    tweede = omgekeerd(toevoeging.bijzin)
    if voorop is None or tweede is None:
        return None
    stukken = rijg(zin.span.doc, [eerste, ["."], [voorop], tweede, ["."]])
    zeker = toevoeging.opener and toevoeging.inleider.lower_ in ("waardoor", "waarna")
    veiligheid = Veiligheid.VEILIG if zeker else Veiligheid.VRAGEN
    return Splitsing(stukken, veiligheid, _TOELICHTING.format(voorop))


def _voorop(zin: Zin, toevoeging: Toevoeging) -> str | None:
    """Geef waar de nieuwe zin mee begint, of None als het antecedent niet zeker is."""
    woord, kern = toevoeging.inleider.lower_, toevoeging.kern
    if not hangt_aan_hoofdzin(zin, kern):
        return None
    zeker = is_rij_namen(kern) or is_nieuw(zin, kern, toevoeging.begin)
    if not toevoeging.opener and not zeker:
        return None
    is_naamwoord = kern.pos_ in ("NOUN", "PROPN", "PRON")
    if woord == "wat" and kern.pos_ == "NOUN" and not toevoeging.opener:
        return aanwijzend(kern)
    if (woord in _OVER_DE_ZIN and not is_naamwoord) or woord in ("wat", "hetgeen"):
        return _OVER_DE_ZIN[woord] if kern.lower_ not in ONBEPAALD else None
    if (
        in_bijzin(zin, kern, toevoeging.begin)
        or not is_er(kern)
        or is_ontkend(zin, kern, toevoeging.begin)
    ):
        return None
    if woord.startswith("waar"):
        return f"Daar{woord[4:]}"
    if toevoeging.voorzetsel is not None:
        return f"{toevoeging.voorzetsel.text.capitalize()} {aanwijzend(kern, hoofdletter=False)}"
    return verwijzing(zin, toevoeging.inleider, kern, toevoeging.bijzin)
