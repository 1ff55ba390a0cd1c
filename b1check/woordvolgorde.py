"""Van een bijzin, met de werkwoorden achteraan, weer een goede hoofdzin maken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from b1check.gegevens import lees_lijst
from b1check.hoofdzin import ONDERWERP, keer_om
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.taal.vervoeging import deel_scheidbaar, herken
from b1check.zinsdelen import Stuk, met_hoofdletter, rijg, stuk_van, zonder_hoofdletter

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# Zoveel woorden leest men nog als één stukje: "de ambtelijke organisaties".
_KORT_ONDERWERP = 4
_BIJZIN = frozenset(("advcl", "acl:relcl", "acl", "ccomp", "csubj", "csubj:pass"))
# Los of vast, al naar de klemtoon: zonder de betekenis te kennen blijft zo'n zin staan.
_TWEE_KLEMTONEN = frozenset(
    "doorbreken doorlopen doorsnijden onderbrengen ondergaan overdrijven overkomen overleggen "
    "overlopen overtrekken overzien voorkomen".split()
)
# Wat achter de werkwoorden mag staan; een lijdend voorwerp hoort daar niet.
_NA_DE_WERKWOORDEN = frozenset(("ADP", "SCONJ", "PUNCT", "ADV", "CCONJ"))
_VOOROP = frozenset((*ONDERWERP, "obl", "advmod", "obl:arg"))
# Deze vormen passen alleen bij 'u' en 'je'.
VORMEN_BIJ_U = frozenset(("wilt", "kunt", "hebt", "bent", "zult"))
_MEERVOUD = frozenset(("wij", "we", "zij", "ze", "jullie"))
# Na een naamwoord is het zinsdeel met deze voorzetsels een bepaling bij het werkwoord.
_BIJ_HET_WERKWOORD = frozenset(
    "door per binnen tijdens na sinds vanaf tussen wegens vanwege zonder volgens sedert".split()
)
# "Van nature", "van tevoren": een bepaling bij het werkwoord, en niet bij het naamwoord ervoor.
_NA_VAN = frozenset("nature tevoren harte oudsher huis mening plan".split())
_VAN_PLAATS = frozenset("zitten staan liggen wonen werken hangen blijven verblijven".split())
_ZWAK = frozenset(
    "het u je jou me mij ons zich hem haar hen hun ze niet geen ook nog al wel".split()
)


@dataclass(frozen=True, eq=False)
class Bijzin:
    """Een bijzin: tokens `eerste` tot en met `laatste` na het inleidende woord."""

    doc: Doc
    eerste: int
    laatste: int
    hoofd: Token
    persoonsvorm: Token

    @cached_property
    def onderwerp(self) -> Token | None:
        """Het onderwerp, als dat in de bijzin zelf staat.

        Staat er één los naamwoord in, dan is dat het, ook als de ontleder iets anders zegt.
        """
        ervoor = [k for k in self.hoofd.lefts if self.eerste <= k.i < self.persoonsvorm.i]
        zeker = next((k for k in ervoor if k.dep_ in ONDERWERP), None)
        if zeker is not None:
            return zeker
        los = [k for k in ervoor if k.pos_ in ("NOUN", "PROPN", "PRON") and _is_los(k)]
        return los[0] if len(los) == 1 and _past_bij(los[0], self.persoonsvorm) else None


def _is_los(token: Token) -> bool:
    return token.dep_ in ("obj", "iobj", "dep") and not any(k.dep_ == "case" for k in token.lefts)


def _past_bij(onderwerp: Token, persoonsvorm: Token) -> bool:
    """Of onderwerp en persoonsvorm allebei enkelvoud of allebei meervoud zijn."""
    meervoud = persoonsvorm.tag_.startswith("WW|inf") or persoonsvorm.tag_.endswith("mv")
    return _is_meervoud(onderwerp) == meervoud


def _is_meervoud(token: Token) -> bool:
    if token.lower_ in _MEERVOUD or any(k.dep_ == "conj" for k in token.children):
        return True
    return token.pos_ == "NOUN" and "|mv|" in token.tag_


def lees_bijzin(
    hoofd: Token,
    eerste: int,
    laatste: int,
    *,
    zonder_onderwerp: bool,
    over_meervoud: bool = False,
) -> Bijzin | None:
    """Lees een bijzin met de werkwoorden achteraan, of geef None bij twijfel.

    `zonder_onderwerp`: het inleidende woord ('die', 'wat', 'waarin') kan zelf het onderwerp zijn.
    `over_meervoud`: dat woord gaat over een meervoud ('mensen die hier wonen').
    """
    persoonsvorm = _persoonsvorm_van(hoofd, over_meervoud=over_meervoud)
    if persoonsvorm is None or not eerste <= persoonsvorm.i <= laatste:
        return None
    bijzin = Bijzin(hoofd.doc, eerste, laatste, hoofd, persoonsvorm)
    eigen = {token.i for token in hoofd.subtree}
    if not eigen.issuperset(range(eerste, laatste + 1)):
        return None
    onderwerp = bijzin.onderwerp
    if onderwerp is None and not zonder_onderwerp:
        return None
    los = onderwerp is not None and onderwerp.dep_ not in ONDERWERP
    if onderwerp is not None and not _kan_bij(onderwerp, persoonsvorm):
        if not (zonder_onderwerp and los):
            return None
    return bijzin if _staat_achteraan(bijzin) and _is_enkelvoudig(bijzin) else None


def _kan_bij(onderwerp: Token, persoonsvorm: Token) -> bool:
    """Of het onderwerp voor de persoonsvorm staat, en 'wilt' en 'hebt' alleen bij u of je."""
    alleen_u = persoonsvorm.lower_ in VORMEN_BIJ_U
    past = not alleen_u or onderwerp.lower_ in ("u", "je", "jij")
    return past and onderwerp.i < persoonsvorm.i


def _persoonsvorm_van(hoofd: Token, *, over_meervoud: bool) -> Token | None:
    """Geef de persoonsvorm; 'wij kunnen' lijkt op een infinitief en is soms zo gelezen."""
    gevonden = persoonsvorm_van(hoofd)
    if gevonden is not None:
        return gevonden
    werkwoorden = sorted(
        (
            w
            for w in (hoofd, *hoofd.children)
            if w.tag_.startswith("WW|inf") and _hoort_bij(w, hoofd)
        ),
        key=lambda w: w.i,
    )
    onderwerp = next((k for k in hoofd.lefts if k.dep_ in (*ONDERWERP, "obj")), None)
    meervoud = over_meervoud
    if onderwerp is not None and "|betr|" not in onderwerp.tag_:
        meervoud = _is_meervoud(onderwerp)
    if not werkwoorden or not meervoud:
        return None
    return None if werkwoorden[0].nbor(-1).lower_ == "te" else werkwoorden[0]


def _hoort_bij(werkwoord: Token, hoofd: Token) -> bool:
    return werkwoord == hoofd or werkwoord.dep_ in ("aux", "aux:pass", "cop")


def _staat_achteraan(bijzin: Bijzin) -> bool:
    """Of na de persoonsvorm alleen nog werkwoorden staan, en dan wat daarachter mag."""
    doc, plek = bijzin.doc, bijzin.persoonsvorm.i + 1
    while plek <= bijzin.laatste and (
        doc[plek].tag_.startswith(("WW|inf", "WW|vd"))
        or doc[plek].dep_ == "compound:prt"
        or doc[plek].lower_ == "te"
    ):
        plek += 1
    if bijzin.persoonsvorm.lemma_ in _TWEE_KLEMTONEN:
        return False
    return plek > bijzin.laatste or doc[plek].pos_ in _NA_DE_WERKWOORDEN or is_inleider(doc[plek])


def _is_enkelvoudig(bijzin: Bijzin) -> bool:
    """Of elke andere persoonsvorm in een eigen bijzin daarbinnen staat, en er geen tweede is."""
    for kind in bijzin.hoofd.rights:
        tweede = kind.dep_ == "conj" and any(k.dep_ == "mark" for k in kind.lefts)
        if tweede and kind.i <= bijzin.laatste:
            return False
    for token in bijzin.doc[bijzin.eerste : bijzin.laatste + 1]:
        if token == bijzin.persoonsvorm or not is_persoonsvorm(token):
            continue
        vanaf = bijzin.persoonsvorm.i if token.i > bijzin.persoonsvorm.i else bijzin.eerste - 1
        ertussen = bijzin.doc[vanaf + 1 : token.i]
        if not any(is_inleider(w) for w in ertussen) or not _in_eigen_bijzin(token, bijzin):
            return False
    return True


def _in_eigen_bijzin(token: Token, bijzin: Bijzin) -> bool:
    """Of dit werkwoord in een bijzin binnen de bijzin staat, helemaal voor of na de werkwoorden."""
    while token != bijzin.hoofd:
        if token.dep_ in _BIJZIN or _is_dat_zin(token):
            plekken = [t.i for t in token.subtree]
            return max(plekken) < bijzin.persoonsvorm.i or min(plekken) > bijzin.persoonsvorm.i
        token = token.head
    return False


def _is_dat_zin(token: Token) -> bool:
    """Of de ontleder geen naam heeft voor deze bijzin: 'van mening zijn dat ...'."""
    return token.dep_ == "dep" and any(k.dep_ == "mark" for k in token.lefts)


def is_inleider(token: Token) -> bool:
    """Of dit woord een bijzin kan beginnen: voegwoord, betrekkelijk of vragend woord."""
    if token.pos_ == "SCONJ" or "|betr|" in token.tag_ or "|vb" in token.tag_:
        return True
    return token.lower_ in _VRAAGWOORDEN or (
        token.lower_.startswith("waar") and token.tag_.startswith("BW")
    )


_VRAAGWOORDEN = frozenset("hoe hoeveel wanneer waarom wie wat welk welke waar".split())


def omgekeerd(bijzin: Bijzin, wie: str = "") -> list[Stuk] | None:
    """Geef de bijzin met de persoonsvorm voorop: 'hebt u te laat betaald'.

    `wie` komt achter de persoonsvorm, als het onderwerp niet in de bijzin zelf staat.
    """
    delen = _persoonsvorm_en_deel(bijzin, om=True, wie=wie)
    if delen is None or bijzin.doc[bijzin.eerste].is_punct:
        return None
    rest = _rest(bijzin, bijzin.eerste, delen[1])
    onderwerp: list[list[Stuk]] = [[wie]] if wie else []
    return rijg(bijzin.doc, [[delen[0]], *onderwerp, *([stuk] for stuk in rest)])


def mededeling(bijzin: Bijzin, erna: str = "", *, hoofdletter: bool = True) -> list[Stuk] | None:
    """Geef de bijzin als gewone hoofdzin: 'U hebt te laat betaald'.

    `erna` komt achter de persoonsvorm, de korte voornaamwoorden en een kort onderwerp: 'U hebt
    namelijk ...', 'Later raken de winkels namelijk ...'.
    """
    tot = _eerste_zinsdeel(bijzin)
    if tot is None:
        return None
    is_onderwerp = bijzin.onderwerp is not None and bijzin.onderwerp.i <= tot
    delen = _persoonsvorm_en_deel(bijzin, om=not is_onderwerp)
    if delen is None:
        return None
    maak_begin = met_hoofdletter if hoofdletter else zonder_hoofdletter
    begin = maak_begin(bijzin.doc, bijzin.eerste, tot)
    rest = _rest(bijzin, tot + 1, delen[1], erna)
    return rijg(bijzin.doc, [begin, [delen[0]], *([stuk] for stuk in rest)])


def _persoonsvorm_en_deel(
    bijzin: Bijzin, *, om: bool, wie: str = ""
) -> tuple[Stuk, Stuk | None] | None:
    """Haal een scheidbaar werkwoord uit elkaar: 'langskomt' -> 'komt' en 'langs'."""
    token = bijzin.persoonsvorm
    begin, eind = token.idx, token.idx + len(token)
    gescheiden = deel_scheidbaar(token.lemma_)
    deel, kern = gescheiden or ("", token.lemma_)
    if deel and token.lower_.startswith(deel) and herken(token.lower_[len(deel) :], kern):
        vorm, los = token.text[len(deel) :], (begin, begin + len(deel))
    elif herken(token.lower_, kern) or not (deel or token.lower_.startswith(_losse_delen())):
        vorm, los = token.text, None
    else:
        return None
    if not wie and bijzin.onderwerp is not None:
        wie = bijzin.onderwerp.lower_
    if om and wie in ("je", "jij"):
        return keer_om(vorm, kern), los
    return (eind - len(vorm), eind), los


@cache
def _losse_delen() -> tuple[str, ...]:
    return tuple(rij["deel"] for rij in lees_lijst("scheidbare-delen.tsv"))


def _na_kort_onderwerp(bijzin: Bijzin, plek: int) -> int:
    """Geef de plek na het onderwerp, als dat op deze plek begint en kort is."""
    onderwerp = bijzin.onderwerp
    if onderwerp is None or onderwerp.left_edge.i != plek:
        return plek
    eind = onderwerp.right_edge.i + 1
    return eind if eind - plek <= _KORT_ONDERWERP and eind <= bijzin.persoonsvorm.i else plek


def _rest(bijzin: Bijzin, vanaf: int, los: Stuk | None, erna: str = "") -> Iterator[Stuk]:
    """Geef de bijzin vanaf een token, zonder persoonsvorm; een los deel plakt aan 'nemen'."""
    doc, plek = bijzin.doc, bijzin.persoonsvorm.i
    if erna:
        zwak = vanaf
        while zwak < plek and _is_zwak(doc[zwak]):
            zwak += 1
        zwak = _na_kort_onderwerp(bijzin, zwak)
        if zwak > vanaf:
            yield stuk_van(doc, vanaf, zwak - 1)
        yield erna
        vanaf = zwak
    voor, na = plek - 1, plek + 1
    kop = _kop_van_deel(bijzin) if los is None and voor >= vanaf else None
    if kop is not None:
        if voor > vanaf:
            yield stuk_van(doc, vanaf, voor - 1)
        if kop > na:
            yield stuk_van(doc, na, kop - 1)
        yield doc[voor].text + doc[kop].text
        na = kop + 1
    elif voor >= vanaf:
        yield stuk_van(doc, vanaf, voor)
    if los is not None:
        yield los
    if na <= bijzin.laatste:
        yield stuk_van(doc, na, bijzin.laatste)


def _is_zwak(token: Token) -> bool:
    """Of dit een kort woord is dat vlak achter de persoonsvorm hoort: 'het', 'zich', 'daarvoor'."""
    if token.pos_ == "PRON":
        return token.dep_ != "nmod:poss"
    return token.tag_.startswith("BW") and token.lower_.startswith(("er", "daar", "hier"))


def _kop_van_deel(bijzin: Bijzin) -> int | None:
    """Geef het werkwoord waar het losse deel voor de persoonsvorm aan vast komt te zitten.

    'op moet nemen' wordt zonder 'moet' weer 'opnemen', 'uit zouden gaan maken' 'gaan uitmaken'.
    """
    doc, plek = bijzin.doc, bijzin.persoonsvorm.i
    deel = doc[plek - 1]
    if deel.i < bijzin.eerste or deel.dep_ != "compound:prt":
        return None
    koppen = []
    for werkwoord in doc[plek + 1 : bijzin.laatste + 1]:
        if not werkwoord.tag_.startswith(("WW|inf", "WW|vd")):
            break
        koppen.append(werkwoord)
    bekend = [k for k in koppen if deel_scheidbaar(deel.lower_ + k.lemma_)]
    los = deel.lower_ in _losse_delen()
    eigen = bekend or [k for k in koppen if los and k == deel.head]
    return eigen[-1].i if eigen else None


def _eerste_zinsdeel(bijzin: Bijzin) -> int | None:
    """Geef waar het zinsdeel eindigt dat vooraan kan staan, of None."""
    token = bijzin.doc[bijzin.eerste]
    while token.head not in (bijzin.hoofd, token):
        token = token.head
    is_onderwerp = token == bijzin.onderwerp
    if token.head != bijzin.hoofd or not (is_onderwerp or token.dep_ in _VOOROP):
        return None
    if not is_onderwerp and token.lower_ in _ZWAK:
        return None
    plekken = sorted(t.i for t in token.subtree)
    if plekken != list(range(bijzin.eerste, plekken[-1] + 1)):
        return None
    tot = _met_van(bijzin, token, plekken[-1])
    if tot is None or bijzin.doc[tot].pos_ == "ADP" or tot >= bijzin.persoonsvorm.i:
        return None
    if sum(w.text == "," for w in bijzin.doc[bijzin.eerste : tot + 1]) == 1:
        # Een tussenzin heeft twee komma's; aan één is niet te zien waar zij eindigt.
        return None
    if tot + 1 == bijzin.persoonsvorm.i == bijzin.laatste and any(
        w.pos_ == "ADP" for w in bijzin.doc[bijzin.eerste : tot + 1]
    ):
        # "mijn collega op vakantie is": dan hoort 'op vakantie' bij het werkwoord.
        return None
    return tot


def _met_van(bijzin: Bijzin, kern: Token, tot: int) -> int | None:
    """Neem 'van ...' mee na een naamwoord; is een ander voorzetsel niet zeker, geef dan None.

    'De aanvraag van 3 mei' hoort bij elkaar, 'de monteur op 3 mei' niet.
    """
    volgende = bijzin.doc[tot + 1]
    if kern.pos_ == "NOUN" and volgende.tag_.startswith("BW") and _is_zwak(volgende):
        # "de geldigheid ervan": dat hoort bij elkaar.
        return None
    if volgende.is_punct or volgende.lower_ == "tot":
        return None
    if kern.pos_ not in ("NOUN", "PROPN") or volgende.dep_ != "case":
        return tot
    if volgende.lower_ == "van" and volgende.nbor(1).lower_ in _NA_VAN:
        return tot
    if volgende.lower_ == "van":
        tot = max(t.i for t in volgende.head.subtree)
        return None if bijzin.doc[tot + 1].lower_ in ("tot", ",", "en") else tot
    if volgende.head.dep_ == "compound:prt":
        # Een vaste verbinding met het werkwoord: 'voor uw rekening komen'.
        return tot
    is_plaats = volgende.lower_ in ("in", "op", "bij") and bijzin.hoofd.lemma_ in _VAN_PLAATS
    zeker = volgende.lower_ in _BIJ_HET_WERKWOORD or _is_tijd(volgende.head) or is_plaats
    return tot if zeker else None


def _is_tijd(kern: Token) -> bool:
    return kern.pos_ == "NUM" or kern.lower_ in _TIJD or any(k.pos_ == "NUM" for k in kern.children)


_TIJD = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand jaar dag uur moment "
    "ochtend middag avond werkdagen dagen weken maanden tijd termijn nu".split()
)
