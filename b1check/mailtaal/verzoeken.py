"""Zinnen die iets van de lezer vragen: 'Stuur ons ...', 'U moet ... betalen', 'Wilt u ...?'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from b1check.document import Zin
from b1check.invulling import Treffer
from b1check.invulling.zoeken import zoek_treffers
from b1check.mailtaal.zinnen import is_ontkennend, is_voorwaardelijk, is_vraag
from b1check.taal.vervoeging import deel_scheidbaar, gebiedend
from b1check.woordenboek import Woordsoort, lees_woordenboek

_PLICHT = re.compile(
    r"(?<!\bdat )(?<!\bof )(?<!\bwat )(?<!\bhoe )(?<!\bdie )(?<!\bwaarom )(?<!\bomdat )"
    r"\b(?:(?:u|je|jij|jullie) (?:moet|moeten|dient|dienen|behoort|behoren)|"
    r"(?:moet|moeten|dient|dienen|behoort) (?:u|je|jij|jullie)|"
    r"(?:u|je|jullie) (?:bent|zijn) verplicht)(?!\w)",
    re.IGNORECASE,
)
_VERZOEK = re.compile(
    r"\b(?:(?:verzoek|verzoeken|vraag|vragen) (?:wij |we |ik )?(?:u|je|jullie)|gelieven?|"
    r"(?:ontvang|ontvangen|zien?) (?:\w+ ){0,6}?graag|graag (?:ontvang|ontvangen|zien?)|"
    r"(?:wordt u|u wordt|bent u|u bent|worden verzocht|u wordt) (?:\w+ ){0,2}?verzocht|"
    r"(?:wij|we|ik) (?:willen|wil) (?:u|je|jullie) (?:\w+ ){0,2}?(?:verzoeken|vragen))(?!\w)",
    re.IGNORECASE,
)
# "Een foto is genoeg, wilt u die nog nasturen?": het verzoek kan na een komma staan.
_BELEEFD = re.compile(
    r"(?:^|[,:;] (?:en |dus |daarom )?)(?:wilt|wil|kunt|kun|zou|zoudt|willen|kunnen) "
    r"(?:u|je|jullie)(?!\w| dan\b)",
    re.IGNORECASE,
)
# "Bezorg ons dan een kopie": wat ervoor staat, zegt wanneer.
_OP_DAT_MOMENT = re.compile(
    r"(?!wilt|wil|kunt|kun)\w+(?: (?:u|je|ons|mij|me|het|hem|die|deze|dat|ook)){0,3} dan\b", re.I
)
_ZAAK = (
    r"(?:\w*(?:kopie\w*|kopietje|foto\w*|formulier\w*|bewijs|bewijzen|nummer\w*|gegevens|attest\w*|"
    r"handtekening|machtiging|verklaring\w*|contract\w*|overeenkomst\w*|factu(?:ur|ren)|bon|bonnen|"
    r"adres|document\w*|stukken|papieren|specificatie|loonstro(?:ok|ken)|statuten|paspoort|pasfoto))"
)
# "Ik heb nog uw klantnummer nodig" en "Van u verwachten wij alleen het contract".
_VAN_U = r"(?:van (?:u|jou|je|jullie) )?"
_NODIG = re.compile(
    rf"\b(?:(?:heb|hebben) (?:ik|wij|we)|(?:ik|wij|we) (?:heb|hebben)) {_VAN_U}(?:alleen )?nog "
    rf"(?:\S+ ){{0,6}}?{_ZAAK}\b.*\bnodig\b"
    rf"|\bwat (?:ik|wij|we) nog {_VAN_U}nodig (?:heb|hebben)\b.*\b{_ZAAK}\b"
    rf"|^van (?:u|jou|je|jullie) (?:verwacht|verwachten|krijg|krijgen|ontvang|ontvangen) "
    rf"(?:ik|wij|we) (?:\S+ ){{0,6}}?{_ZAAK}\b",
    re.IGNORECASE,
)
_LIJDEND = re.compile(
    r"\b(?:(?:moet|moeten|dient|dienen|behoort|behoren) (?:\S+ ){0,12}?"
    r"(?:te )?(?:worden|geschieden|gebeuren|zijn|plaatsvinden|plaats te vinden)(?!\w))",
    re.IGNORECASE,
)
# "De rekening had voor 15 mei betaald moeten zijn" vraagt niets.
_VERLEDEN = re.compile(r"\b(?:had|hadden|moest|moesten|werd|werden)\b", re.IGNORECASE)
_GEWOONTE = re.compile(
    r"\b(?:altijd|elke|iedere|elk|ieder|per maand|per jaar|maandelijks|jaarlijks|voortaan|telkens|"
    r"steeds|bij elke|in principe|meestal|normaal|gedurende|wettelijk|iedereen|mag|mogen|"
    r"misschien|waarschijnlijk)(?!\w)",
    re.IGNORECASE,
)
_DOEL_VOORAAN = re.compile(r"(?:om|teneinde) (?:\S+ ){1,12}?te (\w+)(?: (\w+))?", re.IGNORECASE)
_VOOR_ZAAK = re.compile(
    r"(?:af|be|ver)\w*(?:handelen|ronden|oordelen|werken)|voortzetten|verder|helpen|regelen"
    r"|(?:aan|in|op|in orde) te (?:maken|schrijven|plannen|stellen)",
    re.IGNORECASE,
)
_GRAAG_ONTVANGEN = re.compile(
    r"(?:graag (?:ontvang|ontvangen) (?:wij|we|ik)|(?:wij|we|ik) (?:ontvang|ontvangen) "
    r"(?:\S+ ){0,8}?graag|(?:(?:wij|we|ik) zien?|(?:graag )?zien? (?:wij|we|ik)) "
    r"(?:\S+ ){1,10}?tegemoet|(?:\S+ ){1,6}?(?:ontvang|ontvangen) (?:wij|we|ik) graag)(?!\w)",
    re.IGNORECASE,
)
_ANTWOORD_GEVEN = re.compile(
    r"(?:(?:graag )?laat (?:u )?(?:het )?(?:ons|mij|me) (?:\S+ ){0,4}?weten "
    r"(?:of|welke?|wanneer|hoe)|"
    r"(?:wij|we|ik) (?:horen|hoor|vernemen|verneem) (?:\S+ ){0,4}?graag (?:van u |van je )?"
    r"(?:of|welke?|wanneer|hoe)|"
    r"graag (?:horen|hoor|vernemen|verneem) (?:wij|we|ik) (?:van u |van je )?(?:of|welke?|wanneer))"
    r"(?!\w)",
    re.IGNORECASE,
)
_DOOR_IEMAND = re.compile(
    r"\bdoor (?:u|jou|je|jullie|ons|hem|haar|hen|beide\w*|alle\w*|(?:de|het|een|uw|je|onze) \w+)\b",
    re.IGNORECASE,
)
_TOEKOMEN = re.compile(r"\b(?:doen|laten) toekomen\b", re.IGNORECASE)
# 'Vul daar uw code in' is een stap van een uitleg, en geen verzoek.
_STAP = re.compile(
    r"\b(?:daar|code|wachtwoord|gebruikersnaam|knop|klik|inloggen|win|veld|zoekveld|postcode)\b",
    re.IGNORECASE,
)
_STUREN = "Voor welke datum moet u het hebben?"
_ANTWOORD = "Voor welke datum moet u het antwoord hebben?"
BETALEN = "Voor welke datum moet de lezer betalen?"


@dataclass(frozen=True, eq=False)
class Verzoek:
    """Een zin die de lezer iets laat doen; `lijdend` als er niet staat wie het doet.

    `vraag` is wat er nog aan de schrijver te vragen valt. Verzoeken met dezelfde vraag gaan over
    dezelfde soort taak.
    """

    zin: Zin
    vraag: str
    lijdend: bool


def zoek_verzoek(
    zin: Zin, vorige: Zin | None, lijsten: tuple[Path, ...], regio: str
) -> Verzoek | None:
    """Geef het verzoek in deze zin, of None; wat alleen soms geldt telt niet."""
    if is_ontkennend(zin) or _GEWOONTE.search(zin.tekst) or _dient_ander_doel(zin):
        return None
    if not _is_beleefd(zin) and (is_vraag(zin) or is_voorwaardelijk(zin, vorige)):
        return None
    if _OP_DAT_MOMENT.match(zin.tekst):
        return None
    for treffer in zoek_treffers(zin, lees_woordenboek(lijsten), regio):
        if _is_lijdend(zin, treffer):
            return Verzoek(zin, treffer.ingang.vraag, lijdend=True)
        if treffer.ingang.soort == Woordsoort.WW and _is_gewoon(zin, treffer):
            return Verzoek(zin, treffer.ingang.vraag, lijdend=False)
    if _vraagt_stukken(zin):
        return Verzoek(zin, _STUREN, lijdend=False)
    if _ANTWOORD_GEVEN.match(zin.tekst):
        return Verzoek(zin, _ANTWOORD, lijdend=False)
    return None


def _vraagt_stukken(zin: Zin) -> bool:
    """'Graag ontvangen wij', 'doen toekomen' of 'heb ik nog uw klantnummer nodig'."""
    gevonden = _GRAAG_ONTVANGEN.match(zin.tekst) or _NODIG.search(zin.tekst)
    return gevonden is not None or _laat_toekomen(zin)


def _laat_toekomen(zin: Zin) -> bool:
    """'U dient ons een kopie te doen toekomen'."""
    if not _TOEKOMEN.search(zin.tekst):
        return False
    return bool(_PLICHT.search(zin.tekst) or _VERZOEK.search(zin.tekst))


def _is_beleefd(zin: Zin) -> bool:
    return is_vraag(zin) and _BELEEFD.search(zin.tekst) is not None


def _dient_ander_doel(zin: Zin) -> bool:
    """'Om mee te doen, vult u ... in' geldt alleen voor wie mee wil doen."""
    doel = _DOEL_VOORAAN.match(zin.tekst)
    return doel is not None and _VOOR_ZAAK.search(doel[0]) is None


def _is_lijdend(zin: Zin, treffer: Treffer) -> bool:
    """'De betaling dient te geschieden', 'Het formulier moet worden ingevuld'."""
    if _VERLEDEN.search(zin.tekst):
        return False
    if _PLICHT.search(zin.tekst) or not _LIJDEND.search(zin.tekst):
        return False
    if _DOOR_IEMAND.search(zin.tekst):
        return False
    is_naamwoord = treffer.ingang.soort == Woordsoort.ZN
    return is_naamwoord or "vd" in treffer.kern.token.tag_.split("|")


def _is_gewoon(zin: Zin, treffer: Treffer) -> bool:
    """'Stuur ...', 'U moet ... betalen', 'Wij verzoeken u te ...' of 'Wilt u ... sturen?'."""
    if _is_opdracht(zin, treffer):
        return True
    is_onbepaald = "|inf" in treffer.kern.token.tag_
    # 'Wilt u in delen betalen?' is een aanbod.
    beleefd = _is_beleefd(zin) and treffer.ingang.vraag != BETALEN
    gevraagd = beleefd or _PLICHT.search(zin.tekst) or _VERZOEK.search(zin.tekst)
    return is_onbepaald and bool(gevraagd)


def _is_opdracht(zin: Zin, treffer: Treffer) -> bool:
    """'Stuur ons ...' of 'Stuurt u ons ...'."""
    if treffer.kern.begin != zin.woorden[0].begin or len(zin.woorden) == 1:
        return False
    if _STAP.search(zin.tekst):
        return False
    kern = (deel_scheidbaar(treffer.ingang.kern) or ("", treffer.ingang.kern))[1]
    return zin.woorden[0].klein == gebiedend(kern) or zin.woorden[1].klein == "u"
