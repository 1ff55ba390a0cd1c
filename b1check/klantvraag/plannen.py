"""Of een klant met 'ik wil' een plan vertelt waar zijn vraag over gaat, of iets verzoekt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag.deelzinnen import is_heel_werkwoord
from b1check.klantvraag.verzoekwoorden import WENS

if TYPE_CHECKING:
    from spacy.tokens import Token

_IK = r"(?:ik|wij|we)"
_WIL = re.compile(rf"\b(?:{_IK} (?:wil|willen|zou|zouden)|(?:wil|willen|zou|zouden) {_IK})\b")
_WENST = re.compile(r"\b(?:wil|willen|zou|zouden)\b")
_WILVORMEN = frozenset(("wil", "willen", "zou", "zouden"))
_ZOEK = re.compile(rf"\b(?:{_IK} (?:zoek|zoeken)|op zoek)\b")
_NODIG = re.compile(rf"\b(?:{_IK} (?:heb|hebben)|(?:heb|hebben) {_IK})\b.*\bnodig\b")
# Wat alleen de ander kan doen, of wat de klant met deze mail zelf doet: dat is een verzoek.
_DAAD = re.compile(
    r"\b(?:\w*(?:wijzigen|veranderen|aanpassen|opzeggen|stoppen|stopzetten|annuleren|overslaan|"
    r"ontbinden|ruilen|retourneren|ontvangen|krijgen|hebben|aanvragen|doorgeven|melden|"
    r"verlengen|verlagen|verhogen|boeken|uitstellen|reserveren|verplaatsen|"
    r"bestellen|inzien|spreken|betwisten|intrekken|blokkeren|verwijderen|afsluiten|"
    r"beëindigen|opheffen|doorschuiven|terug\w*|machtigen|storten|weten|vragen|verzoeken|"
    r"vernemen|horen|opgeven|indienen|claimen|declareren)|"
    r"(?:om|over|ver|stop|uit|op de lijst )zetten|(?:in|uit|af|over)schrijven|zien|retour|"
    r"bezwaar|klacht|afspraak|regeling|offerte|kopie|bewijs|uitleg|\w*vergoeding|contact|lid|af|"
    r"van \w+ af|op prijs|fijn|prettig|waarderen|appreciëren|\w+ (?:u|jullie|je) (?:mij|me|ons)|"
    r"(?:als|indien|wanneer) (?:u|jullie|je|iemand|er))\b|"
    r"\b(?:wil|willen|zou|zouden)(?: ik| wij| we)? dat\b"
)
# "Ook", "tot slot" en "daarom" beginnen een eigen punt.
_EIGEN_PUNT = re.compile(
    r"^(?:en )?(?:ook|verder|daarnaast|tevens|bovendien|daarom|tot slot|ten slotte|dus|nu|anders|"
    r"zo niet|als|indien|mocht|hierbij|voorts)\b"
)
_AAN_DE_ANDER = re.compile(
    r"\b(?:wil|willen|zou|zouden)(?: ik| wij| we)? (?:\w+ )?(?:van )?(?:u|jullie|je|dat)\b"
)
_GRAAG = re.compile(r"\b(?:graag|gaarne|liefst|liever)\b")
_ERHEEN = re.compile(r"\b(?:naar|er \d+|iets (?:anders|\w+s))\b")
_KAN_DAT = re.compile(r"^(?:en |maar )?(?:kan|mag|lukt|past|is) (?:dat|dit|zoiets)\b.*\?$")
_HOE = re.compile(
    r"^(?:en |maar )?(?:hoe|waar) (?:doe|doen|regel|regelen|zeg|zeggen|vraag|vragen|kan|"
    r"kunnen|moet|moeten|pak|pakken|meld|melden|werkt|gaat) (?:ik|we|wij|je|dat|dit)\b"
)
_HOE_DAT = re.compile(r"^(?:en |maar )?hoe \w+ (?:ik|we|wij) (?:dat|dit)\b")
_OM_TE = re.compile(r"\bom te \w+en\W*$")
_OVER_PLAN = re.compile(r"\b(?:dit|dat|die|deze|daar\w*)\b")
# "Een paar vragen:": wat ervoor staat, vertelt waar zij over gaan.
_AANKONDIGING = re.compile(
    r"^(?:nu |dus |daarover |daarom |vandaar |en )*(?:(?:heb|hebben|zit|zitten) (?:ik|wij|we) )?"
    r"(?:\w+ )?(?:nog )?(?:met )?(?:een paar|wat|enkele|een aantal|twee|drie|vier|een|de volgende|"
    r"mijn|onze) (?:\w+ )?(?:vraag|vraagje|vragen|vraagjes|dingen|dingetjes|punten|puntjes|zaken)\b"
)


def is_plan(zin: Zin) -> bool:
    """'We willen een leesclub beginnen': wat de klant zelf gaat doen."""
    klein = zin.tekst.lower()
    if _ZOEK.search(klein):
        return not _GRAAG.search(klein)
    if not _WIL.search(klein) or _EIGEN_PUNT.search(klein) or _AAN_DE_ANDER.search(klein):
        return False
    doet = _doet_zelf(zin)
    if _GRAAG.search(klein):
        return bool(_ERHEEN.search(klein)) and not doet
    return not _DAAD.search(klein) and (doet or bool(_ERHEEN.search(klein)))


def is_wens_met_vraag(zin: Zin, volgende: Zin) -> bool:
    """'Wij zouden dit graag vroeger afbetalen. Kan dat zomaar?': samen één vraag."""
    klein = zin.tekst.lower()
    kan_dat = bool(_KAN_DAT.search(volgende.tekst.lower()))
    if WENS.search(klein) and not _GRAAG.search(klein):
        return kan_dat
    wenst = _WENST.search(klein) and _GRAAG.search(klein) and not _EIGEN_PUNT.search(klein)
    if not wenst or _DAAD.search(klein) or _AAN_DE_ANDER.search(klein):
        return False
    return kan_dat


def is_doel_van_hoe(zin: Zin, erna: list[Zin]) -> bool:
    """'Ik wil stoppen. Hoe zeg ik op?': de klant vraagt hoe hij iets zelf doet."""
    klein = zin.tekst.lower()
    if not _WIL.search(klein) or _AAN_DE_ANDER.search(klein):
        return False
    hoe = _HOE_DAT if _GRAAG.search(klein) else _HOE
    return any(hoe.search(volgende.tekst.lower()) for volgende in erna)


def _doet_zelf(zin: Zin) -> bool:
    """Of er een heel werkwoord staat: 'aanleggen', 'laten plaatsen', maar niet 'om te binden'."""
    wil = next((t.i for t in zin.tokens if t.lower_ in _WILVORMEN), zin.tokens[-1].i)
    for token in zin.tokens:
        if token.i <= wil or token.lower_ == "willen":
            continue
        if is_heel_werkwoord(token):
            return token.nbor(-1).lower_ not in ("te", "het")
        if token.text in (";", ":") or (token.lower_ in ("en", "maar") and _begint_nieuw(token)):
            return False
    return False


def _begint_nieuw(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().lower_ in ("ik", "we", "wij")


def is_behoefte(zin: Zin, erna: list[Zin]) -> bool:
    """'Ik heb een attest nodig. Kan dat online?': de vraag erna zegt wat de klant wil."""
    klein = zin.tekst.lower()
    if not _NODIG.search(klein) or _EIGEN_PUNT.search(klein):
        return False
    return any(z.tekst.endswith("?") and _OVER_PLAN.search(z.tekst.lower()) for z in erna[:2])


def is_uitleg_bij_vraag(zin: Zin) -> bool:
    """'Kan het eerder? Ik wil een dag langer om te binden.': de reden van de vraag ervoor."""
    klein = zin.tekst.lower()
    if _GRAAG.search(klein) or _EIGEN_PUNT.search(klein) or _DAAD.search(klein):
        return False
    return is_plan(zin) or bool(_WIL.search(klein) and _OM_TE.search(klein))


def kondigt_vragen_aan(zin: Zin) -> bool:
    """'Een paar vragen:' of 'Nu heb ik nog wat vraagjes'."""
    return bool(_AANKONDIGING.search(zin.tekst.lower()))
