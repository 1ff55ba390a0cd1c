"""Een bijzin lezen die uit één deel bestaat, of uit twee met 'en' of 'of': 'als A en B'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.hoofdzin import ONDERWERP
from b1check.splitsing.ingeleid import is_verleden
from b1check.splitsing.stapel import tweede_na
from b1check.woordvolgorde import VORMEN_BIJ_U, Bijzin, lees_bijzin, mededeling, omgekeerd
from b1check.zinsdelen import Stuk, rijg

if TYPE_CHECKING:
    from spacy.tokens import Token

_WIE = frozenset("u je jij jullie wij we hij zij ze ik".split())
# 'Als blijkt dat ...': de dat-zin is het onderwerp.
_MET_DAT_ZIN = frozenset("blijken lukken gebeuren gelden".split())


@dataclass(frozen=True, eq=False)
class Delen:
    """Een bijzin, of twee met `verbinder` ertussen; elk met de werkwoorden achteraan."""

    bijzinnen: tuple[Bijzin, ...]
    verbinder: str = ""
    komma: bool = False
    deelt_onderwerp: bool = False

    @property
    def eerste(self) -> Bijzin:
        """De eerste bijzin."""
        return self.bijzinnen[0]

    @property
    def is_verleden(self) -> bool:
        """Of een van de delen in de verleden tijd staat."""
        return any(is_verleden(bijzin.persoonsvorm) for bijzin in self.bijzinnen)

    def omgekeerd(self) -> list[Stuk] | None:
        """Geef de delen met de persoonsvorm voorop: 'hebt u A en wilt u B'."""
        return self._rijg([omgekeerd(bijzin, self._wie(bijzin)) for bijzin in self.bijzinnen])

    def _wie(self, bijzin: Bijzin) -> str:
        """Geef het onderwerp dat in het tweede deel terugkomt: 'u' in 'als u A en B wilt'."""
        onderwerp = self.eerste.onderwerp
        mist = self.deelt_onderwerp and bijzin != self.eerste
        return onderwerp.text if mist and onderwerp is not None else ""

    def mededeling(self) -> list[Stuk] | None:
        """Geef de delen als gewone hoofdzin: 'U hebt A en u wilt B'."""
        eerste, *rest = self.bijzinnen
        return self._rijg(
            [mededeling(eerste), *(self._tweede_mededeling(bijzin) for bijzin in rest)]
        )

    def _tweede_mededeling(self, bijzin: Bijzin) -> list[Stuk] | None:
        """'U hebt A en wilt B': zonder eigen onderwerp staat de persoonsvorm voorop."""
        if self.deelt_onderwerp:
            return omgekeerd(bijzin)
        return mededeling(bijzin, hoofdletter=False)

    def _rijg(self, zinnen: list[list[Stuk] | None]) -> list[Stuk] | None:
        groepen: list[list[Stuk]] = []
        for zin in zinnen:
            if zin is None:
                return None
            tussen: list[list[Stuk]] = [[","]] if groepen and self.komma else []
            groepen += [*tussen, [self.verbinder], zin] if groepen else [zin]
        return rijg(self.eerste.doc, groepen)


def lees_delen(hoofd: Token, eerste: int, laatste: int) -> Delen | None:
    """Lees de bijzin met dit hoofd, van token `eerste` tot en met `laatste`."""
    enkel = _lees(hoofd, eerste, laatste)
    if enkel is not None:
        return Delen((enkel,))
    tweede = next((k for k in hoofd.rights if k.dep_ == "conj" and k.i <= laatste), None)
    verbinder = _verbinder(hoofd, tweede) if tweede is not None else None
    if tweede is None or verbinder is None or verbinder.lower_ not in ("en", "of", "maar"):
        return None
    doc = hoofd.doc
    eind, begin = verbinder.i - 1, verbinder.i + 1
    if doc[begin].dep_ == "mark" and doc[begin].lower_ == doc[eerste - 1].lower_:
        # "Als u A of als u B": het voegwoord komt maar één keer terug.
        begin += 1
    komma = doc[eind].text == ","
    if komma and verbinder.lower_ != "maar" and doc[begin - 1].dep_ != "mark":
        return None
    eind -= komma
    if doc[eind].is_punct or any(k.dep_ == "mark" and k.i >= begin for k in tweede.lefts):
        return None
    links, rechts = _lees(hoofd, eerste, eind), _lees(tweede, begin, laatste)
    gedeeld = _deelt(links, tweede, begin, laatste) if links is not None else None
    if links is not None and gedeeld is not None:
        return Delen((links, gedeeld), verbinder.lower_, komma, deelt_onderwerp=True)
    if links is None or rechts is None or not _heeft_zeker_onderwerp(rechts):
        return None
    return Delen((links, rechts), verbinder.lower_, komma and verbinder.lower_ == "maar")


def _verbinder(hoofd: Token, tweede: Token) -> Token | None:
    """Geef het voegwoord tussen de twee delen."""
    ertussen = hoofd.doc[hoofd.i + 1 : tweede.i]
    return next((t for t in ertussen if t.dep_ == "cc" and tweede_na(t) == tweede), None)


def _deelt(links: Bijzin, tweede: Token, begin: int, laatste: int) -> Bijzin | None:
    """Lees het tweede deel als het onderwerp maar één keer genoemd is: 'als u A doet en B wilt'."""
    wie = links.onderwerp
    if wie is None or wie.lower_ not in _WIE or any(k.dep_ in ONDERWERP for k in tweede.children):
        return None
    rechts = lees_bijzin(tweede, begin, laatste, zonder_onderwerp=True)
    if rechts is None or _loopt_door(rechts) or not _is_van(wie, rechts):
        return None
    meervoud = [b.persoonsvorm.tag_.endswith("mv") for b in (links, rechts)]
    return rechts if meervoud[0] == meervoud[1] else None


def _is_van(wie: Token, bijzin: Bijzin) -> bool:
    """Of het los naamwoord in het tweede deel zeker niet het onderwerp is.

    Staat het vooraan, dan zegt alleen een vorm als 'hebt' dat: die past niet bij 'de klant'.
    """
    los = bijzin.onderwerp
    if los is None or min(t.i for t in los.subtree) > bijzin.eerste:
        return True
    return wie.lower_ in ("u", "je", "jij") and bijzin.persoonsvorm.lower_ in VORMEN_BIJ_U


def _heeft_zeker_onderwerp(bijzin: Bijzin) -> bool:
    onderwerp = bijzin.onderwerp
    return onderwerp is None or onderwerp.dep_ in ONDERWERP


def _lees(hoofd: Token, eerste: int, laatste: int) -> Bijzin | None:
    zonder = _heeft_dat_zin(hoofd) or _is_onpersoonlijk(hoofd, eerste)
    bijzin = lees_bijzin(hoofd, eerste, laatste, zonder_onderwerp=zonder)
    return None if bijzin is None or _loopt_door(bijzin) else bijzin


def _loopt_door(bijzin: Bijzin) -> bool:
    """Of er na de werkwoorden nog 'en ...' komt: 'omdat het regende en zonder plan'."""
    rest = bijzin.doc[bijzin.persoonsvorm.i : bijzin.laatste + 1]
    return any(t.dep_ == "cc" and t.head.head == bijzin.hoofd for t in rest)


def _heeft_dat_zin(hoofd: Token) -> bool:
    """Of het onderwerp een dat-zin is: 'Als blijkt dat de termijn te kort is'."""
    volgt = hoofd.nbor(1) if hoofd.i + 1 < len(hoofd.doc) else hoofd
    return hoofd.lemma_ in _MET_DAT_ZIN and volgt.lower_ == "dat"


def _is_onpersoonlijk(hoofd: Token, eerste: int) -> bool:
    """Of er geen onderwerp is: 'Als van het advies wordt afgeweken'."""
    return hoofd.doc[eerste].dep_ == "case" and any(
        k.dep_ == "aux:pass" and k.lemma_ == "worden" for k in hoofd.lefts
    )
