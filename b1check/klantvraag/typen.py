"""Wat voor antwoord past bij een vraag: een tijd, een bedrag, een plek, een reden of een ja/nee."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MAAND = (
    "jan(?:uari)?|feb(?:ruari)?|maart|april|mei|juni|juli|aug(?:ustus)?|sept?(?:ember)?|"
    "okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_GETAL = (
    "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|"
    "honderd|half|halve"
)
_DAG = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"


@dataclass(frozen=True)
class Vraagtype:
    """Een soort vraag: hoe zij klinkt, wat een antwoord bevat, en of dat er echt in moet.

    Is `streng`, dan kan een tekst zonder zo'n woord de vraag niet beantwoorden.
    """

    naam: str
    vraag: re.Pattern[str]
    antwoord: re.Pattern[str]
    streng: bool = False


_KAN = (
    r"\b(?:kan|kunt|kun|kunnen|mag|mogen|mogelijk|ja|nee|jazeker|zeker|inderdaad|hoeft|hoef|hoeven|"
    r"helaas|recht op|lukt|akkoord|natuurlijk|uiteraard|geen|niet|nooit|niets|wel|prima|"
    r"moet|moeten|"
    r"alleen|zonder|gratis|verplicht|nodig|toestemming|krijgt|krijg|geldt|vergist|klopt|welkom|"
    r"toegestaan|verboden|gerust|terecht|inbegrepen|inclusief|verzekerd|gedekt|open|gesloten|dicht|"
    r"beschikbaar|volgeboekt|vol|volzet|bezet|vrij|vanzelf|automatisch|voldoende|genoeg|onmogelijk|uitgesloten)\b"
)
# Wat er gebeurt: "De monteur komt op 8 oktober", "Uw brief ligt klaar".
_GEBEURT = (
    r"\b(?:komt|komen|gaat|gaan|staat|staan|ligt|liggen|belt|bellen|neemt|nemen|maakt|maken|haalt|"
    r"brengt|brengen|zet|zetten|stuurt|sturen|regelt|volgt|start|starten|begint|verandert|blijft|"
    r"blijven|zit|zitten|duurt|valt|vallen|werkt|werken|doet|doen|hangt|past|passen)\b"
)
TYPEN = (
    Vraagtype(
        "stand",
        re.compile(
            r"\b(?:hoe staat het|hoe ver (?:is|zijn|bent)|status|stand van zaken|nieuws over|"
            r"waar blijft|waar is mijn|al bekend)\b"
        ),
        re.compile(
            r"\b(?:goedgekeurd|toegekend|afgewezen|behandeling|behandelen|gevonden|verstuurd|"
            r"onderweg|besluit|beslist|klaar|wachttijd|wachtlijst|ingepland|afgehandeld|verwerkt|"
            r"ontbreekt|ontbreken|rond|afgerond|bezorgd|verzonden)\b"
        ),
    ),
    Vraagtype(
        "reden",
        re.compile(
            r"\b(?:waarom|waardoor|hoe komt het|hoe kan het dat|reden|oorzaak|verklaring|"
            r"waar komt)\b"
        ),
        re.compile(
            r"\b(?:omdat|want|doordat|daardoor|vandaar|daarom|komt|kwam|vanwege|wegens|reden|"
            r"namelijk|oorzaak|dus|zodat|waardoor|aangezien|gevolg|door|om|wijst)\b"
        ),
    ),
    Vraagtype(
        "tijd",
        re.compile(
            r"\b(?:wanneer|hoe ?lang|hoe laat|welke (?:dag|datum|termijn|tijd|periode|week|maand)|"
            r"welk (?:moment|tijdstip)|binnen welke|hoeveel (?:tijd|dagen|weken)|"
            r"wat (?:is|zijn|wordt|worden) [^?]*(?:datum|data|tijden|tijd|tijdstip|termijn))\b"
        ),
        re.compile(
            rf"\b(?:{_DAG}|{_MAAND}|\d+(?:ste|de)?|uiterlijk|vóór|binnen|weken|week|dagen|"
            rf"dag|maand|"
            r"maanden|jaar|kwart|half|ochtend|middag|avond|\w+(?:ochtend|middag|avond)|vandaag|morgen|overmorgen|gisteren|uur|zodra|vanaf|tot|totdat|sinds|per|"
            r"vorige|volgende|eind|begin|najaar|voorjaar|zomer|winter|meteen|direct|nu|al)\b"
        ),
        streng=True,
    ),
    Vraagtype(
        "bedrag",
        re.compile(
            r"\b(?:kost|kosten|bedrag|prijs|tarief|\w*prijs|betalen|bijbetalen|gratis|kosteloos|"
            r"salaris|duur|hoeveel (?:geld|euro|kost|betaal))\b"
        ),
        re.compile(
            r"€|%|\b(?:euro|cent|gratis|kosteloos|niets|kost|kosten|procent|betaalt|betalen|betaal|"
            r"rekening|vergoeden|vergoed|tarief|prijs|boete|bedraagt|meerprijs|\d+,\d\d)\b"
        ),
        streng=True,
    ),
    Vraagtype(
        "aantal",
        re.compile(r"\bhoe(?:veel| ?vaak| groot| hoog| breed| zwaar| oud| ver| diep)\b"),
        re.compile(rf"€|%|\b(?:{_GETAL}|\d+|geen|niets|gratis|procent|onbeperkt|allemaal)\b"),
        streng=True,
    ),
    Vraagtype(
        "persoon",
        re.compile(r"\b(?:wie|wiens|welke (?:collega|medewerker|afdeling))\b"),
        re.compile(
            r"\b(?:mevrouw|meneer|mijnheer|heer|mw|dhr|collega|collega's|afdeling|team|adviseur|"
            r"medewerker|contactpersoon|dokter|huismeester|rekening|wij|we|ik|u|je|zelf)\b"
        ),
    ),
    Vraagtype(
        "plek",
        re.compile(r"\b(?:waar|bij wie|naar wie|welk adres|welke afdeling)\b"),
        re.compile(
            r"@|www|http|\b(?:adres|straat|balie|loket|website|site|app|via|bij|op|in|naar|onder|"
            r"pagina|formulier|winkel|kantoor|telefonisch|bellen|bel|mail|mailen|ons|mij)\b"
        ),
    ),
    Vraagtype(
        "manier",
        re.compile(r"\b(?:hoe|op welke manier|welke stappen)\b"),
        re.compile(
            r"\b(?:kunt|kun|via|door|met|stuur|vul|ga|klik|bel|log|kies|neem|vraag|moet|eerst|"
            r"daarna|in|op|onder|is|zijn)\b"
        ),
    ),
    Vraagtype("keuze", re.compile(r"\b(?:welk|welke|wat|wie)\b"), re.compile(r"\w")),
    Vraagtype("ja of nee", re.compile(r""), re.compile(f"{_KAN}|{_GEBEURT}")),
)
# Zo begint of klinkt een ja of nee: "Ja, dat mag", "Inleveren hoeft niet", "Een bon is verplicht".
JA_OF_NEE = re.compile(
    r"^\W*(?:ja|nee|jazeker|zeker|natuurlijk|uiteraard|inderdaad|helaas|prima|akkoord|gerust)\b|"
    r"\b(?:mag|mogen|kan|kunnen|kunt|hoeft|hoef|hoeven|gaat|lukt|moet|moeten|geldt|is|zijn|hebt|"
    r"heeft|heb|krijgt|krijg|nemen|doen|rijden|geven)\b[^.;]{0,60}\b(?:niet|geen|wel|gewoon|"
    r"gerust|helaas|jammer genoeg|spijtig genoeg|altijd|nooit|ook|inderdaad|dus|verplicht|"
    r"toegestaan|welkom|mogelijk|inbegrepen|gratis)\b"
)
# Wat er gebeurd is of gaat gebeuren met een verzoek.
HANDELING = re.compile(
    r"\b(?:heb|hebben|is|zijn|wordt|worden|werd|hebt|ben)\b|"
    r"\b(?:ik|wij|we|u|je)\b[^.?!]*\b(?:\w{4,}t|\w{4,}en)\b|" + f"{_KAN}|{_GEBEURT}"
)
# Zinnen die beleefd zijn, of iets beloven zonder iets te zeggen.
LEEG = re.compile(
    r"^(?:hartelijk |nogmaals )?(?:dank|bedankt|dankjewel)\b(?!.*\b(?:en|maar)\b.*\b(?:is|"
    r"hebben)\b)|"
    r"\b(?:wij|we|ik) (?:begrijp|begrijpen|snap|snappen|betreuren|"
    r"betreur)\b(?!.*\b(?:omdat|maar)\b)|"
    r"\b(?:wat|heel|erg) (?:vervelend|naar|jammer|rot)\b|^(?:balen|excuses|onze excuses)\b|"
    r"\b(?:heeft|hebt|heb) (?:u|je) (?:verder )?(?:nog )?vragen\b|\bfijne dag\b|\bsterkte\b|"
    r"\bbegrip\b|\bvoldoende (?:te hebben )?(?:geïnformeerd|ingelicht)\b|"
    r"\bvertrouwen\b.*\bingelicht\b|"
    r"\b(?:uw|je) (?:e-?mail|bericht|mail|brief|melding)\b.*\b(?:ontvangen|geregistreerd|"
    r"kennisgenomen|doorgestuurd|overgemaakt)\b|\bontvingen (?:wij )?uw\b|\bkennisgenomen\b|"
    r"\b(?:doen|streven|streeft|werken)\b[^.]*\b(?:best|naar|ernaar|hard)\b|\bgeduld\b|"
    r"\bwij (?:danken|waarderen)\b|\bu schrijft dat\b|\bu vraagt (?:naar|of|om|ons)\b|"
    r"\bneemt? (?:zo spoedig mogelijk |binnenkort |snel )?contact (?:met u )?op\b|"
    r"\bverwijzen wij u naar\b|"
    r"^(?:heel |wat |erg )?(?:leuk|fijn|mooi|goed|jammer|lief|vervelend|naar|spijtig|tof|knap)"
    r"(?:, | )(?:dat|om te)\b(?!.*\b(?:kan|kunt|mag|klopt)\b)|"
    r"^wat (?:een )?(?:leuk|fijn|mooi|goed|jammer|lief|tof|naar|nare|mooie|fijne|leuke)\b|"
    r"\b(?:uw|je) (?:e-?mail|bericht|mail|brief|melding|vraag|klacht|verzoek)\b.*"
    r"\b(?:doorgezet|doorgegeven|overgedragen|genoteerd)\b|"
    r"^(?:hopelijk|we hopen|wij hopen)\b.*\b(?:geholpen|duidelijk|herstel|terug te zien)\b|"
    r"^(?:wist (?:u|je|jij|jullie)\b|volg ons\b|neem (?:eens |gerust )?een kijkje\b)|"
    r"\bgeen feest(?:je)?\b|\bniet (?:netjes|de bedoeling)\b|\bspijt (?:ons|mij|me)\b|^sorry\b"
)


# Wat alleen zegt welk soort antwoord de klant wil: 'op welke dag', 'wat zijn de kosten'.
_TYPEWOORDEN = {
    "tijd": frozenset("dag datum termijn tijd moment tijdstip periode lang laat uiterlijk".split()),
    "bedrag": frozenset("bedrag kosten kost prijs tarief veel euro".split()),
    "aantal": frozenset("aantal groot hoog breed zwaar oud ver diep vaak".split()),
    "reden": frozenset("reden oorzaak verklaring".split()),
    "manier": frozenset("manier stap".split()),
    "stand": frozenset("status stand nieuws zaak".split()),
    "plek": frozenset("adres plek plaats".split()),
}


# Wat alleen zegt dat er iets moet gebeuren; waarmee dat moet, staat ernaast.
VERZOEKWOORDEN = frozenset(
    "sturen toesturen opsturen mailen uitzoeken nakijken nagaan doorgeven regelen indienen "
    "herstellen hierbij verzorgen meesturen toezenden bezorgen".split()
)


def typewoorden(typen: Iterable[Vraagtype]) -> frozenset[str]:
    """Geef de woorden die bij deze typen niets zeggen over het onderwerp."""
    return frozenset(woord for t in typen for woord in _TYPEWOORDEN.get(t.naam, ()))


def typen_van(vraag: str) -> tuple[Vraagtype, ...]:
    """Geef het type van een vraag; soms zijn het er twee ('wat kost het en wanneer')."""
    klein = vraag.lower()
    passend = [type_ for type_ in TYPEN[:-2] if type_.vraag.search(klein)]
    if passend:
        return tuple(passend[:2])
    return (TYPEN[-2],) if TYPEN[-2].vraag.match(klein) else (TYPEN[-1],)
