"""Wat op een vraag of verzoek lijkt en er geen is: beleefdheid, retorische vragen en kreten."""

from __future__ import annotations

import re

from b1check.klantvraag import vraagwoorden as vw

_U = r"(?:u|jullie|je|jij|ge|gij|men|ze|zij)"
_WIJ = r"(?:ik|wij|we)"
BELEEFD = re.compile(
    r"\bgraag (?:een |uw |jullie |je |spoedig(?:e)? |snel |snelle |duidelijk(?:e)? |zo |"
    r"uw spoedige )*"
    r"(?:reactie|antwoord|bericht|respons|tegemoet|van u|gedaan)\b|"
    r"\b(?:hoor|verneem|zie|horen|vernemen|zien|ontvang|ontvangen) (?:ik |wij |we )?graag "
    r"(?:(?:snel|spoedig|iets|meer|nog) )*(?:van u|van jullie|van je|uw|jullie|je|een)? ?"
    r"(?:(?:reactie|antwoord|bericht|spoedige|snelle)\b|$|[.,!])|"
    r"\bgraag (?:snel |spoedig )?(?:hoor|verneem) (?:ik|wij|we) (?:snel |spoedig |iets )?van\b|"
    r"^(?:kunt|kan|zou|zoudt|wilt|kun|kunnen) (?:u|jullie|je) (?:mij|ons|me) (?:hier|daar|"
    r"hiermee|"
    r"hierbij|daarmee|misschien|even|verder|alstublieft|ermee|met dit probleem| )*"
    r"(?:kunnen |willen )?helpen(?: hiermee)?\W*$|\bmag ik (?:u iets vragen|eerlijk zijn)\b|"
    r"\bmag ik (?:u|jullie|je)\b[^.?!]*\b(?:danken|bedanken|feliciteren|complimenteren)\b|"
    r"\breken\w* op (?:een|uw|jullie) (?:vlotte|snelle|spoedige|correcte|goede|verdere) (?:\w+ )?"
    r"(?:afhandeling|reactie|antwoord|behandeling|medewerking|samenwerking)\b|"
    r"\bhoop\w* dat (?:u|jullie|je) (?:het|dit|dat) [^.?!]*\b(?:uitleggen|begrijpen|snappen|lezen|"
    r"volgen)\W*$|"
    r"^ik heb (?:nog )?(?:een|twee|drie|een paar|enkele|wat) (?:vraag|vraagje|vragen)\W*$|"
    r"\bwees (?:alsjeblieft|alstublieft)\b|\bin afwachting\b(?! van (?:mijn|ons|onze|de|"
    r"het)\b)|\bniet kwalijk\b|"
    r"\bik hoop dat u\b.*\bbegrip\b"
)
# Een vraag waarop de klant geen antwoord verwacht.
RETORISCH = re.compile(
    r"\bhoe kan (?:dat|dit|zoiets)(?: nou| nu| dan)?\b(?:\W*$|\W*[!?])|"
    r"\b(?:wie|wat|waar|hoe|is|zijn)\b.*\b(?:nou|in vredesnaam|in hemelsnaam|in godsnaam)\b.*"
    r"\b(?:graag|normaal|moeilijk|te veel|zin)\b|"
    r"^(?:of|maar|en)?\s*(?:ben|bent|zijn|is|denken|denkt)\b.*\b(?:soms|nou echt)\b|"
    r"^of (?:ben|bent|zijn|is) (?:u|jullie|dat|dit)\b.*\bsoms\b|"
    r"\bwat (?:moet|moest|kan|doe) (?:je|men)\b|\bwat had (?:ik|u|je|jij)\b.*\bdan\b.*\bmoeten\b|"
    r"\bwie (?:verzint|bedenkt|doet|wil)\b.*\b(?:zoiets|dit|dat|nou)\b|"
    r"\bhoe is het (?:in \w+ )?mogelijk\b|\bis dat (?:nou|nu) zo (?:moeilijk|veel gevraagd)\b|"
    r"\bwat heb ik (?:daar ?aan|hier ?aan|er ?aan)\b|\bwaar(?:voor)? betaal (?:ik|je)\b|"
    r"^(?:denkt|denken|vindt|vinden) (?:u|jullie|je)\b.*\b(?:gek|dom|normaal|niet)\b|"
    r"^(?:lezen|luisteren|werken|hebben) jullie\b.*\b(?:wel|eigenlijk|überhaupt)\b|"
    r"\b(?:moet|mag|kan) (?:ik|het|dat)\b.*\b(?:soms|gekker)\b|\bwat dan nog\b|"
    r"\bhoe vaak moet (?:ik|je|men)\b.*\bnog\b|\bwie had dat (?:gedacht|kunnen)\b|"
    r"\bwat wilt u nog meer\b|\bben ik (?:nou|nu) zo\b|\bwaarom moet alles\b|"
    r"\b(?:heeft|hebben) (?:iemand|jullie|u) (?:er )?(?:wel eens|ooit)\b|"
    r"^waar (?:is|blijft) (?:de|het|uw|jullie) \w+ gebleven\b|\bhoe (?:moeilijk|lastig) kan\b|"
    r"\bwat moet ik (?:daar|hier)\b.*\bvan (?:denken|vinden)\b|\bnou (?:helemaal|echt)\b|"
    r"\bwaar(?:voor| .*voor) betaal ik\b.*\beigenlijk\b|"
    r"\bwaar (?:gaat dit|slaat dat|slaat dit|bemoeit)\b|\bdat meent u niet\b|"
    r"^(?:snapt|begrijpt|weet) u\b.*\b(?:nog|wel)\b|\bwat denk(?:t|en)? (?:u|jullie|je) wel\b|"
    r"\bwat (?:is|voor) (?:dit|dat)? ?(?:nou|nu)? ?voor (?:een )?(?:service|bedrijf|"
    r"manier|onzin)\b|"
    r"^(?:echt|serieus|toch|nietwaar|niet dan|of niet)\W*$|"
    r", (?:hè|hé|he|nietwaar|nie)\?+\s*$"
)
# Een bewering met 'toch' en een vraagteken ("Dat is toch raar?").
BEWERING_MET_TOCH = re.compile(
    r"^(?!.*\b(?:kan|mag|krijg|hoef|moet|kunnen|mogen|krijgen|hoeven|moeten) (?:ik|wij|we) "
    r"(?:dan |\w+ )?toch\b(?! niet)).*"
    r"\btoch\b(?! (?:wel|ook|nog|niet meer)\b)(?!\s*[?!])"
)
HOE_GAAT_HET = re.compile(r"\bhoe gaat het (?:met u|met jullie|met je|ermee)\b|\balles goed\b")

# "Kunt u mij terugmailen?", "Wilt u hierop reageren?": om antwoord vragen is geen eigen verzoek.
_OM_ANTWOORD = re.compile(
    r"^(?:en |graag )?(?:kunt|kan|zou|zouden|zoudt|wilt|wil|kun|kunnen|willen) "
    r"(?:u|jullie|je|iemand) (?:mij|ons|me)? ?"
    r"(?:(?:hier|hierop|daarop|hierover|daarover|dit|dat|even|alstublieft|alsjeblieft|snel|"
    r"spoedig|"
    r"zo|zsm|mogelijk|per mail|verder|misschien|ermee|hiermee|hierbij|daarmee) )*"
    r"(?:kunnen |willen )?(?:terug ?mailen|mailen|antwoorden|beantwoorden|reageren|berichten|"
    r"laten weten|helpen|verder ?helpen)(?: hiermee| daarmee| hierbij)?\W*$|"
    r"^laat (?:het |dat |dit |me |mij |ons |maar |even |gerust |svp )*weten\W*$|"
    r"\bmag ik (?:u|jullie|je) (?:even )?(?:iets|wat|een vraag|een vraagje) (?:vragen|"
    r"stellen)\W*$|"
    r"^laat (?:ge|gij|u|je|jullie) (?:het |dat |me |mij |ons |iets |maar |even )*weten\W*$|"
    r"^(?:bel|mail|schrijf|app|vraag) (?:mij|me|ons) (?:dan |altijd )?gerust\b|"
    r"^laat ik\b|^laten we eerlijk|^neem van mij aan\b|^zal ik (?:u|jullie|je) eens\b"
)
# Verwondering over de ander: "Hoe verzint u het?", "Wie had dat gedacht?", "Weet u wat hij zei?"
_VERWONDERING = re.compile(
    rf"\bhoe (?:bedenk|verzin)\w* {_U} (?:het|'t|dit|dat|zoiets)\b|\bhoe durf\w* {_U}\b|"
    rf"\bhoe (?:krijg|speel)\w* {_U} het\b.*\b(?:voor elkaar|klaar)\W*$|"
    rf"\bhoe haal\w* {_U} het in\b|\bwaar haal\w* {_U} het (?:lef|recht|vandaan)\b|"
    r"\bwie had (?:dat|dit|zoiets|ooit)\b|^(?:en |maar )?wie niet\W*$|"
    r"\bhoe (?:dom|gek|brutaal|bont|traag|ingewikkeld|onhandig) (?:kan|kun|kunt|kunnen)\b|"
    r"\b(?:kun|kunt|kan|kunnen) (?:u|jullie|je|jij|ge) [^.?!]{0,25}\b(?:voorstellen|indenken|"
    r"inbeelden)\b|"
    r"^(?:en )?(?:begrijp|besef|snap|realiseer)\w* (?:u|je|jullie)\b.*\b(?:hoe|dat|wat)\b|"
    r"\b(?:kun|kunt|kan|kunnen) (?:u|jullie|je) (?:zich |je )?(?:begrijpen|snappen) (?:dat|"
    r"hoe)\b|"
    r"^weet u (?:wel |eigenlijk )?hoe(?: vaak|veel keer| lang ik| erg| \w+(?:end|lijk))\b|"
    r"^wie schetst\b|\bwat mankeert\b|^(?:schaam|schamen)\w* (?:u|jullie|je)\b|"
    r"^hoe kan (?:een|zo'n) \w+ zo\b|^is er dan niemand\b|\bwat kan een mens\b|"
    r"^waarom makkelijk\b|\bmoet een mens\b|\bmag ik (?:even )?lachen\b|\bis daar iemand\b|"
    r"\bwaar haal\w* [^.?!]{1,25} het (?:lef|recht|vandaan)\b|^dat had\b.*\btoch\b|"
    r"\bnoemt zich\b|\bis (?:dit|dat) (?:nou |nu )?voor (?:een )?(?:waanzin|gekkigheid|"
    r"flauwekul)|"
    r"^(?:bent|ben|zijn) (?:u|je|jullie) (?:nu|nou) (?:tevreden|blij|gelukkig)\b|^is (?:dit|"
    r"dat) hoe\b|\bmoet er (?:eerst|"
    r"soms|nu eerst)\b|^(?:was|"
    r"waren|had|hadden) (?:ik|wij|we) (?:\w+ )?maar\b[^?]*$|"
    r"^(?:en )?(?:weet|wist) (?:u|je|jullie) wat\b.*\b(?:zei|zeiden|deed|deden|gebeurde|kreeg|"
    r"antwoordde|bleek)\W*$|"
    r"\bwat denk(?:t|en)? (?:u|je|jullie)\b(?: dat er (?:toen )?(?:gebeurde|kwam))?\W*$|"
    r"\bdan kun(?:t)? (?:u|je) nagaan\b|^(?:en )?raad(?:t)? (?:eens|u|je|maar)\b|^stel (?:je|"
    r"u) (?:eens )?voor\b|"
    rf"\bwat krijgen {_WIJ} nou\b|\bwat wil(?:t|len)? {_U} (?:nou )?(?:nog )?meer\b|"
    rf"\bwaar hebben {_WIJ} het (?:\w+ )?over\W*$"
)
# Verwijt: "Is dat te veel gevraagd?", "Noemt u dat service?", "Vindt u dat normaal?"
_VERWIJT = re.compile(
    r"\b(?:te ?)?veel gevraagd\b|^of\b.*\bsoms\b.*\?|"
    r"^(?:en |maar |of |dus )?(?:dat |dit |zoiets )?(?:noem|noemt|noemen|heet)\b[^.?]{0,25}"
    r"\b(?:service|klantvriendelijk\w*|dienstverlening|vooruitgang|kwaliteit)\W*$|"
    r"^(?:en |maar |of |dus )?is (?:dit|dat) (?:nou|nu|dan|soms)\b[^.?]{0,20}"
    r"\b(?:service|klantvriendelijk\w*|dienstverlening|kwaliteit)(?: (?:waar|die) [^?]*)?\W*$|"
    # "Waar gaat dat heen met zo'n club?", "Wat zijn dat toch voor mensen?"
    r"\bwaar (?:gaat|moet) (?:dat|dit|het) (?:\w+ )?heen\b(?! met (?:mijn|de|het|onze)\b)|"
    r"\bwat (?:is|zijn) (?:dat|dit) (?:toch|nou|nu) (?:\w+ )?voor\b|"
    r"\bwat voor (?:mensen|types|lui|volk) (?:zijn|doen|doet)\b|"
    r"^(?:en )?is (?:dit|dat) (?:nou|nu|dan) (?:de |het )?\w+(?:gang|heid|schap|schaving|"
    r"novatie)\W*$|"
    r"^(?:en )?(?:waarom|wat|waar|hoe|wie|hoezo) denk(?:t|en)? (?:u|je|jullie)(?: zelf)?\W*$|"
    r"^of doe(?:n|t)? (?:jullie|u|ze|je|hij) (?:dat|dit|het) (?:\w+ )?(?:expres|opzettelijk|erom|"
    r"met opzet)\b|"
    r"^is er (?:ooit|überhaupt|eigenlijk wel|wel eens)\b|^heeft (?:hij|zij|ze) (?:\w+ )?wel\b|"
    r"^of (?:was|waren|is) (?:het|dat|ik|wij|we)\b [^?]{1,20}\?|"
    r"\bhoe (?:\w+er|meer|minder)\b.*\bhoe (?:\w+er|meer|minder)\b|"
    r"^zou(?:den|dt)? (?:u|jullie|je|jij) (?:dat|dit|het|zoiets) (?:zelf )?(?:willen|pikken)\W*$|"
    r"^(?:had|hadden|kon|konden) (?:iemand|u|jullie|je|men|dat|er iemand)\b.*\bniet\b"
    r".*\b(?:kunnen|moeten|mogen|zeggen|bellen|melden)\W*$|"
    r"^weet (?:u|je)\b(?: wel| eigenlijk)? hoe (?:het|dat) (?:is|voelt)\b|"
    r"^weet (?:u|je) (?:wel |eigenlijk )?hoeveel \w+ (?:ik|wij|we)\b(?!.*\b(?:nog|moet|krijg|kan|"
    r"mag|recht|betaald?)\b)|"
    r"\bhoe kan (?:ik|een mens) (?:u|jullie|je)\b.*\b(?:be)?danken\b|"
    r"\bwat moet(?:en)? (?:ik|we|wij) (?:dan |nou |nu )?met\b(?!.*\b(?:doen|beginnen|"
    r"invullen)\W*$)|"
    r"\bwie (?:heeft|had|hebben) (?:dat|dit|zoiets) (?:\w+ )?(?:bedacht|verzonnen)\b|"
    r"^(?:ja|nou|tja),? (?:maar )?(?:hoe|wat|waar|wie) dan\W*$|"
    # "Zeg niet dat ik niet gewaarschuwd heb."
    r"^(?:en |maar |dus |nou )?(?:zeg|vertel|denk|verwacht) (?:me |mij |ons |nou |nu |maar |er |"
    r"alsjeblieft )*niet\b|"
    rf"\b(?:moet|mag|moeten|mogen) {_WIJ}\b.*\b(?:blij|dankbaar|tevreden|trots)\b|"
    rf"\bmoet(?:en)? {_WIJ}\b.*\bnog\b.*\book\W*$|^moet (?:dat|dit|het) (?:nou|nu)\b|"
    r"^(?:en |maar )?(?:leest|luistert|denkt|snapt|begrijpt)\b.*\b(?:iemand|niemand|men)\b|"
    rf"^(?:of |en )?(?:ben|zijn) {_WIJ} (?:nou |nu |soms |dan )*(?:gek|dom|de enige|stom)\b|"
    r"\b(?:ligt|lag) (?:het|dat) (?:nou |nu )?(?:soms )?aan mij\W*$|"
    r"\bwat heeft (?:het|dat|dit) (?:\w+ )?(?:voor )?(?:zin|nut)\b|"
    rf"\bwat (?:heb|hebben) {_WIJ} (?:dan |nou |nu |nog |daar |hier |er )*(?:daar|hier|er)?aan\b|"
    r"^(?:of |en |maar )?vind(?:t|en) (?:u|jullie|je)\b(?!.*\bals\b).*\b(?:normaal|gek|vreemd|"
    r"raar|"
    r"erg|kunnen|redelijk|acceptabel|netjes|logisch|eerlijk|fatsoenlijk|niet)\b|"
    r"\b(?:dit|dat|zoiets|alles|zo'n \w+)\b.*\b(?:pikken|slikken|accepteren)\W*$|"
    r"^(?:snap|begrijp|volg)(?:t|pen|en)? (?:u|je|jullie)(?: het| me| mij| dat)?\W*$|"
    r"^hoezo (?:service|klantvriendelijk|gratis|snel|garantie|duurzaam|flexibel)\b|"
    r"^(?:hoe|wat) zou(?:den|dt)? (?:u|jullie|je|jij) (?:zelf |dat |dit |het )*(?:vinden|doen|"
    r"denken)"
    r"\W*$|^zou(?:den|dt)? (?:u|jullie) (?:dat|dit|het) (?:zelf )?(?:leuk|prettig|fijn)\b"
)


# "Mijn man zei: zullen we opzeggen?": een vraag van een ander of van toen.
_AANGEHAALD = re.compile(
    r"\b(?:zei|zeiden|vroeg|vroegen|schreef|schreven|antwoordde|riep|riepen|dacht)\b[^:?]{0,25}:"
)


# "De trombosedienst zegt: vraag het de arts.": dat verzoek is niet van de klant.
_ZEGT = re.compile(
    r"(?<!\bik )\b(?:zegt|zeggen|roept|roepen|schrijft|schrijven|antwoordt|denkt)\b"
    r"(?! (?:ik|wij|we)\b)[^:?]{0,25}:"
)


_UITROEP = re.compile(r"(?:\?+!|!+\?)[?!]*$|(?<![?])!+$")
# Ook met een uitroepteken erbij wil de klant dit echt weten of hebben.
_ECHT = re.compile(
    r"\b(?:wanneer|hoeveel|hoelang|graag|gelieve|verzoek|eis|terug|wil|stuur|bel|mail|aub|svp|"
    r"alstublieft|alsjeblieft)\b|\ba\.u\.b|\bs\.v\.p|"
    r"\b(?:kan|krijg|moet|mag) ik\b|\b(?:kunt|wilt|zou) u\b|\bhoe (?:lang|laat)\b"
)


def is_schijnvraag(deel: str, zin: str) -> bool:
    """Of dit deel van de zin wel op een vraag of verzoek lijkt, maar er geen is."""
    if _is_retorisch(deel, zin):
        return True
    if _UITROEP.search(zin) and not _ECHT.search(deel):
        return True
    if deel.endswith(":") or not any(teken.isalnum() for teken in deel):
        return True
    if "aansprakelijk" in deel or any(patroon.search(deel) for patroon in vw.INLEIDINGEN):
        return False
    return _is_beleefdheid(deel)


def _is_beleefdheid(deel: str) -> bool:
    """Of dit een groet, dank of een vraag om antwoord is."""
    return bool(BELEEFD.search(deel) or _OM_ANTWOORD.search(deel))


def _is_retorisch(deel: str, zin: str) -> bool:
    """Of de klant op dit deel van de zin geen antwoord verwacht."""
    if any(patroon.search(deel) for patroon in (RETORISCH, _VERWONDERING, _VERWIJT)):
        return True
    if _AANGEHAALD.search(zin) or (_ZEGT.search(zin) and not zin.endswith("?")):
        return True
    return zin.endswith("?") and bool(RETORISCH.search(zin))
