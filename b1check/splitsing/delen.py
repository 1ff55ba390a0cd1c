"""Een bijzin lezen die uit één deel bestaat, of uit twee met 'en' of 'of': 'als A en B'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.splitsing.ingeleid import is_verleden
from b1check.woordvolgorde import Bijzin, lees_bijzin, mededeling, omgekeerd
from b1check.zinsdelen import Stuk, rijg

if TYPE_CHECKING:
    from spacy.tokens import Token

# 'Als blijkt dat ...': de dat-zin is het onderwerp.
_MET_DAT_ZIN = frozenset("blijken lukken gebeuren gelden".split())


@dataclass(frozen=True, eq=False)
class Delen:
    """Een bijzin, of twee met `verbinder` ertussen; elk met de werkwoorden achteraan."""

    bijzinnen: tuple[Bijzin, ...]
    verbinder: str = ""

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
        return self._rijg([omgekeerd(bijzin) for bijzin in self.bijzinnen])

    def mededeling(self) -> list[Stuk] | None:
        """Geef de delen als gewone hoofdzin: 'U hebt A en u wilt B'."""
        eerste, *rest = self.bijzinnen
        return self._rijg(
            [mededeling(eerste), *(mededeling(bijzin, hoofdletter=False) for bijzin in rest)]
        )

    def _rijg(self, zinnen: list[list[Stuk] | None]) -> list[Stuk] | None:
        groepen: list[list[Stuk]] = []
        for zin in zinnen:
            if zin is None:
                return None
            groepen += [[self.verbinder], zin] if groepen else [zin]
        return rijg(self.eerste.doc, groepen)


def lees_delen(hoofd: Token, eerste: int, laatste: int) -> Delen | None:
    """Lees de bijzin met dit hoofd, van token `eerste` tot en met `laatste`."""
    enkel = _lees(hoofd, eerste, laatste)
    if enkel is not None:
        return Delen((enkel,))
    tweede = next((k for k in hoofd.rights if k.dep_ == "conj" and k.i <= laatste), None)
    verbinder = next((k for k in tweede.lefts if k.dep_ == "cc"), None) if tweede else None
    if tweede is None or verbinder is None or verbinder.lower_ not in ("en", "of"):
        return None
    doc = hoofd.doc
    eind, begin = verbinder.i - 1, verbinder.i + 1
    if doc[begin].dep_ == "mark" and doc[begin].lower_ == doc[eerste - 1].lower_:
        # "Als u A of als u B": het voegwoord komt maar één keer terug.
        begin += 1
        eind -= doc[eind].text == ","
    if doc[eind].is_punct or any(k.dep_ == "mark" and k.i >= begin for k in tweede.lefts):
        return None
    links, rechts = _lees(hoofd, eerste, eind), _lees(tweede, begin, laatste)
    if links is None or rechts is None:
        return None
    return Delen((links, rechts), verbinder.lower_)


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
