"""Knipt uit een zin de stukken die een vraag of verzoek zijn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bericht import Bloksoort
from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import (
    begin_deelzin,
    begint_voorwerp,
    heeft_persoonsvorm,
    is_conditie,
    is_directe_vraag,
    is_heel_werkwoord,
    is_nieuwe_vraag,
    is_terloops,
    is_v2,
    is_voeg,
    is_voorwaarde,
    is_vraag_na_voorwaarde,
    is_vraagbegin,
    is_vrije_betrekking,
    met_aanloop,
    na_grens,
    na_hoofdzin,
    plek_in_zin,
    token_op,
)
from b1check.klantvraag.schijnvragen import BEWERING_MET_TOCH
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

VRAAG, VERZOEK = "vraag", "verzoek"
_MET_VRAAGTEKEN = re.compile(r"\?[?!\s)\"”’]*$|[!?]*\?[!?]*$")
_KORT = 3
# Zonder leestekens loopt een mail door; dan begint een vraag midden in de regel.
_ONGEPUNT = 25
_SLOT = re.compile(r"[\s,;:]*(?:\b(?:en|maar|dus|ook|verder)\b[\s,]*)*$")
# "..., klopt dat?": de vraag zelf staat ervoor.
_AANHANGSEL = re.compile(
    r"^(?:of |en |maar )?(?:klopt|kan|mag|is|gaat|lukt|geldt|hoort|was|zou) (?:dat|dit|het)"
    r"(?: (?:zo|wel|ook|nog|dan|een|erg|niet|juist|goed|normaal|de bedoeling|bezwaar|probleem|"
    r"mogelijk|gevaarlijk|toegestaan|toevallig|voor|zomaar|gewoon|\w+ worden|\w+ zijn|nodig))*"
    r"(?: voor [^,?]+)?\W*$|"
    r"^(?:of niet|toch|nietwaar|hè)\W*$"
)
_KLOPT_DAT = re.compile(
    r"\S+ \S+ (?:klopt|kan|mag|lukt) (?:dat|dit|t)(?: ook| zo)?\W*$|"
    r"\b(?:ik|wij|we|u|jullie) \w+\b.*\bof niet$"
)
# "U wilde weten of": wat een ander wil weten, vraagt de klant niet.
_VAN_ANDER = re.compile(r"\b(?:u|jullie|hij|zij|ze|men|(?:uw|jullie|mijn) \w+) $")


def vraagstukken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Geef de stukken van een zin die een vraag of verzoek zijn, met hun soort."""
    if _MET_VRAAGTEKEN.search(klein):
        yield from _met_vraagteken(zin, klein)
    elif (inleiding := _inleiding(zin, klein)) is not None:
        yield from _voor_inleiding(zin, klein[:inleiding])
        yield from _ingeleid(zin, klein, inleiding)
    elif _is_verzoek(klein) or _is_kaal_graag(zin, klein):
        yield from _verzoeken(zin, klein)
    elif _is_punt_van_vragen(zin):
        yield zin.begin, zin.eind, VRAAG
    else:
        gevonden = list(_zonder_teken(zin, klein))
        if not gevonden and vz.ALSTUBLIEFT.search(klein):
            gevonden = [(zin.begin, zin.eind, VERZOEK)]
        yield from gevonden


def _voor_inleiding(zin: Zin, ervoor: str) -> Iterator[tuple[int, int, str]]:
    """'Ik wil opzeggen en ik hoor graag wanneer ...': voor de inleiding staat nog een verzoek."""
    ervoor = _SLOT.sub("", ervoor)
    if len(ervoor.split()) >= _KORT and _is_verzoek(ervoor):
        yield zin.begin, zin.begin + len(ervoor), VERZOEK


def _is_kaal_graag(zin: Zin, klein: str) -> bool:
    """'Een nieuwe pas graag!': een verzoek zonder persoonsvorm."""
    return "graag" in klein.split(" ") + klein.rstrip(".!").split(" ") and not heeft_persoonsvorm(
        zin, zin.tokens[-1].i + 1
    )


def _is_punt_van_vragen(zin: Zin) -> bool:
    """Een lijstitem als 'hoe lang het duurt' of 'of dat ook op zaterdag kan'."""
    if zin.tekstblok.blok.soort != Bloksoort.LIJSTITEM:
        return False
    eerste = zin.tokens[0]
    return eerste.lower_ == "of" or is_vraagbegin(eerste)


def _met_vraagteken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    begins = list(_begins(zin))
    if not begins:
        if BEWERING_MET_TOCH.search(klein):
            return
        yield zin.begin, zin.eind, VRAAG
        return
    if len(begins) > 1 and is_vrije_betrekking(zin.tekstblok.doc[begins[0]]):
        begins = begins[1:]
    eerste = begins[0]
    if len(begins) == 1 and _AANHANGSEL.search(klein[plek_in_zin(zin, eerste) :]):
        begins = [zin.tokens[0].i]
    elif not heeft_persoonsvorm(zin, eerste) or is_voorwaarde(zin):
        begins[0] = zin.tokens[0].i
    elif (inleiding := _inleiding(zin, klein)) is not None and inleiding < plek_in_zin(zin, eerste):
        begins = [token_op(zin, inleiding), *begins[1:]]
    yield from _knip(zin, _met_tweede(zin, klein, begins))


def _met_tweede(zin: Zin, klein: str, begins: list[int]) -> list[int]:
    """Voeg bij een verzoek als 'kunt u A doen en B doen' de tweede handeling toe."""
    laatste = begins[-1]
    if not _SOORT_VERZOEK.search(klein[plek_in_zin(zin, laatste) :]):
        return begins
    return [*begins, *_tweede_handeling(zin, laatste)]


def _begins(zin: Zin) -> Iterator[int]:
    """Geef de tokens waarmee een (deel)vraag begint."""
    aan_begin, gevonden = True, False
    for token in zin.tokens:
        if aan_begin and token.lower_ in vw.AANLOOP:
            continue
        if not aan_begin and _is_tweede_of(zin, token):
            yield token.i
        voorwaarde = aan_begin and token.lower_ in vw.VOORWAARDEN and token.lower_ != "wanneer"
        grens = aan_begin or na_grens(zin, token)
        if grens and not voorwaarde and is_vraagbegin(token) and not is_v2(zin, token):
            if aan_begin or gevonden or not _is_samentrekking(token):
                gevonden = True
                yield met_aanloop(zin, token) if not aan_begin else zin.tokens[0].i
        aan_begin = False


def _is_samentrekking(token: Token) -> bool:
    """'Zij is blind en heeft een hond': na 'en' een tweede gezegde, zonder eigen onderwerp."""
    if token.lower_ in vw.VRAAGWOORDEN or token.nbor(-1).lower_ != "en":
        return False
    return is_persoonsvorm(token) and token.nbor().lower_ not in vw.ONDERWERP_VORMEN


def _is_tweede_of(zin: Zin, token: Token) -> bool:
    """'... wat de kosten zijn en of er korting is': een tweede vraag na een ingebedde vraag."""
    if token.lower_ != "of" or token.nbor(-1).lower_ != "en":
        return False
    return bool(vw.INGEBED.search(zin.tekst.lower()[: plek_in_zin(zin, token)]))


def _knip(zin: Zin, begins: list[int], soort: str = "") -> Iterator[tuple[int, int, str]]:
    """Knip de zin bij elk begin; een te kort eerste deel hoort bij het volgende."""
    doc = zin.tekstblok.doc
    grenzen = [*begins, zin.tokens[-1].i + 1]
    begin = grenzen[0]
    for nummer, eind in enumerate(grenzen[1:], 1):
        if eind - begin < _KORT and nummer < len(grenzen) - 1:
            continue
        laatste = eind - 1
        while nummer < len(grenzen) - 1 and laatste > begin and is_voeg(doc[laatste]):
            laatste -= 1
        van, tot = doc[begin].idx, doc[laatste].idx + len(doc[laatste])
        klein = zin.tekstblok.blok.tekst[van:tot].lower()
        yield van, tot, soort or _soort(klein)
        begin = eind


_SOORT_VERZOEK = re.compile(
    r"^(?:(?:en|ook|of|maar|dan|daarnaast|verder|,) )*(?:kunt|kan|wilt|wil|zou|zoudt|kun|kunnen|"
    r"willen|zouden) (?:u|jullie|je|jij|ge|gij|iemand)\b(?!.*\b(?:weten|zeggen|vertellen|"
    r"uitleggen|aangeven|"
    r"toelichten)\b)"
)


def _soort(deel: str) -> str:
    return VERZOEK if _SOORT_VERZOEK.search(deel) or vz.WENS.search(deel) else VRAAG


def _inleiding(zin: Zin, klein: str) -> int | None:
    """Geef waar een inleiding als 'ik wil graag weten of' begint, terug tot haar deelzin."""
    plaatsen = [
        (gevonden.end(), -gevonden.start())
        for patroon in vw.INLEIDINGEN
        if (gevonden := _laatste(patroon, klein)) and not vz.MEDEDELING.search(gevonden[0])
        if not (gevonden[0].startswith("wil") and _VAN_ANDER.search(klein[: gevonden.start()]))
    ]
    return begin_deelzin(zin, -min(plaatsen)[1]) if plaatsen else None


def _laatste(patroon: re.Pattern[str], klein: str) -> re.Match[str] | None:
    """Zoek het kortste stuk dat past: in 'ik wil stoppen en wil weten of' het tweede 'wil'."""
    gevonden = patroon.search(klein)
    while gevonden and (later := patroon.search(klein, gevonden.start() + 1)):
        if later.end() != gevonden.end():
            break
        gevonden = later
    return gevonden


def _ingeleid(zin: Zin, klein: str, plaats: int) -> Iterator[tuple[int, int, str]]:
    """Een inleiding met een of meer vragen erachter: 'weten waarom ... en of ...'."""
    eerste = token_op(zin, plaats)
    begins = [eerste]
    ingebed = False
    for token in zin.tokens:
        if token.i <= eerste:
            continue
        voorwaarde = token.lower_ in ("mocht", "mochten")
        start = token.lower_ == "of" or (is_vraagbegin(token) and not voorwaarde)
        if start and ingebed and na_grens(zin, token):
            begins.append(met_aanloop(zin, token))
        ingebed = ingebed or token.lower_ == "of" or token.lower_ in vw.VRAAGWOORDEN
    soort = VERZOEK if _SOORT_VERZOEK.search(klein[plaats:]) else VRAAG
    yield from _knip(zin, begins, soort)


def _is_verzoek(klein: str) -> bool:
    """Of er ergens in de zin een verzoek staat."""
    if any(p.search(klein) for p in (vz.KAAL_GRAAG, vz.GEBIEDEND, vz.STERK_GEBIEDEND)):
        return True
    if any(patroon.search(klein) for patroon in vz.VERZOEKEN):
        return not vz.MEDEDELING.search(klein)
    if vz.WENS.search(klein):
        return not vz.WENS_ZONDER_INHOUD.search(klein)
    return bool(vz.VERBETERING.search(klein))


def _verzoeken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Geef elk verzoek van de zin: van het begin van haar deelzin tot het volgende."""
    plaatsen = sorted(
        {begin_deelzin(zin, m.start()) for p in vz.VERZOEKEN if (m := p.search(klein))}
    )
    # "U laat het puin liggen, dat wil ik niet": het verzoek is ook wat ervoor staat.
    los = plaatsen and not vz.WIJST_TERUG.match(klein[plaatsen[0] :])
    eerste = token_op(zin, plaatsen[0]) if los else zin.tokens[0].i
    tweede = sorted(token_op(zin, m.end()) for m in vz.TWEEDE_VERZOEK.finditer(klein))
    if is_voorwaarde(zin) and eerste == zin.tokens[0].i:
        # "Mocht dat niet gaan, zet het dan op pauze": de voorwaarde hoort bij het verzoek.
        tweede = tweede[1:]
    begins = {eerste, *_tweede_handeling(zin, eerste), *(n for n in tweede if n > eerste)}
    yield from _knip(zin, sorted(begins), VERZOEK)


def _tweede_handeling(zin: Zin, eerste: int) -> Iterator[int]:
    """Geef waar na 'en' een tweede handeling begint.

    "... terug te storten en die diensten te blokkeren", "... sturen en mijn adres aanpassen":
    aan beide kanten staat een heel werkwoord, en na 'en' begint een nieuw voorwerp.
    """
    hele = [t.i for t in zin.tokens if t.i > eerste and is_heel_werkwoord(t)]
    voegen = [t.i for t in zin.tokens if t.i > eerste and t.lower_ == "en"]
    for nummer, voeg in enumerate(voegen):
        tot = voegen[nummer + 1] if nummer + 1 < len(voegen) else zin.tokens[-1].i + 1
        ervoor = any(n < voeg for n in hele)
        erna = [n for n in hele if voeg < n < tot]
        if ervoor and erna and begint_voorwerp(zin.tekstblok.doc[voeg + 1]):
            yield voeg + 1


def _zonder_teken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Een vraag zonder vraagteken: zij begint met een vraagwoord of een werkwoord."""
    begins: list[int] = []
    begint = True
    for token in zin.tokens:
        if begint and token.lower_ in vw.AANLOOP:
            continue
        if _in_citaat(zin, token, klein):
            continue
        if not is_v2(zin, token) and _begint_vraag(zin, token, klein, begins, begint=begint):
            begins.append(zin.tokens[0].i if begint else token.i)
        begint = False
    if not begins and _KLOPT_DAT.search(klein):
        begins = [zin.tokens[0].i]
    if begins and not is_conditie(zin, begins[0]):
        yield from _knip(zin, begins)


def _na_zo_niet(token: Token) -> bool:
    """'zo niet willen jullie dan ...': een voorwaarde in twee woorden."""
    return token.i > 1 and f"{token.nbor(-2).lower_} {token.nbor(-1).lower_}" in (
        "zo niet",
        "zo ja",
    )


def _na_vraag_maar(token: Token) -> bool:
    """'Misschien een domme vraag maar moet ...': de vraag is aangekondigd."""
    vorige = [t.lower_ for t in token.doc[max(token.i - 3, 0) : token.i] if t.text != ","]
    return vorige[-1:] == ["maar"] and vorige[-2:-1] in (["vraag"], ["vraagje"])


def _vraagt_door(token: Token) -> bool:
    """'... krijgen en zit daar een bedrag aan vast': na een vraag met 'en' een tweede."""
    if token.i + 1 >= len(token.doc) or token.nbor(-1).lower_ != "en":
        return False
    return is_persoonsvorm(token) and token.nbor().lower_ in vw.PLAATSEN


def _in_citaat(zin: Zin, token: Token, klein: str) -> bool:
    plaats = plek_in_zin(zin, token)
    return klein[plaats : plaats + len(token)] != token.lower_


def _begint_vraag(zin: Zin, token: Token, klein: str, begins: list[int], *, begint: bool) -> bool:
    """Of hier een vraag begint: aan het begin, na een hele hoofdzin, of met een vraagwoord."""
    if is_directe_vraag(token):
        is_vraagwoord = token.lower_ in vw.VRAAGWOORDEN and not begint
        if begint or is_vraagwoord:
            return True
        na_dubbelpunt = token.i > 0 and (token.nbor(-1).text == ":" or _na_vraag_maar(token))
        if na_grens(zin, token) and (begins or na_dubbelpunt or na_hoofdzin(zin, token)):
            return True
        if is_nieuwe_vraag(zin, token) or is_terloops(zin, token) or _na_zo_niet(token):
            return True
    if is_vraag_na_voorwaarde(zin, token) or (begins and _vraagt_door(token)):
        return True
    if not vz.MODAAL_VERZOEK.search(klein[plek_in_zin(zin, token) :]):
        return False
    vorige = token.doc[token.i - 1] if token.i else token
    if vorige.lower_ in vw.BIJWOORD_VOORAAN:
        return False
    return na_grens(zin, token) or len(zin.tokens) > _ONGEPUNT or vorige.tag_.startswith("WW")
