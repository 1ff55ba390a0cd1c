"""De woorden en wendingen waaraan een vraag te herkennen is, ook een ingebedde."""

from __future__ import annotations

import re

_VOORZETSEL = "in|op|tot|vanaf|binnen|naar|met|voor|aan|bij|van|per|over|sinds|onder|om|tegen|"
"door"
VRAAGWOORDEN = frozenset(
    "wat wie wiens waar waarom wanneer hoe hoeveel hoelang hoever hoezo welk welke "
    "waarmee waarvoor "
    "waarover waarop waaraan waarin waaruit waarheen waarnaar waarvan waarbij waardoor".split()
)
VOORZETSELS = frozenset(_VOORZETSEL.split("|"))
_VRAAGWOORD = rf"(?:(?:{_VOORZETSEL})\s+)?(?:{'|'.join(sorted(VRAAGWOORDEN))})"
# Waarmee een ingebedde vraag begint: "of u ...", "tot wanneer ik ...".
INGEBED = re.compile(rf"\b(?:of|{_VRAAGWOORD})\b")
ONDERWERPEN = frozenset(
    "ik wij we u jullie je jij ge gij het dat dit er die deze de een mijn onze ons uw jouw zo'n "
    "hij zij ze iemand 't t men ie 'ie".split()
)
# Zonder twijfel het onderwerp van een vraag, nooit een lijdend voorwerp.
ONDERWERP_VORMEN = frozenset("ik wij we jullie u ie hij jij ge gij men t 't".split())
VOORWERP_VORMEN = frozenset("mij me ons".split())
# "Komt daar nog iets bij": ook dit kan na de persoonsvorm van een vraag staan.
PLAATSEN = frozenset(("daar", "hier"))
# Woorden die voor de eigenlijke vraag mogen staan.
AANLOOP = frozenset(
    "hallo hoi hey hee hé yo hi dag beste goedemorgen goedemiddag goedenavond o oh oja ohja "
    "btw ff "
    "en of maar dus ook dan nu zo ja nee zoja zonee ps p.s. daarnaast verder tevens tot slot nog "
    "eerst vraag vraagje trouwens overigens eigenlijk bovendien , : - – \" '".split()
)
# Na zo'n woord is 'werkwoord + onderwerp' de gewone volgorde van een mededeling.
BIJWOORD_VOORAAN = frozenset(
    "dan nu ook daarnaast verder tevens nog eerst slot zo nou ineens "
    "opeens overigens eigenlijk bovendien".split()
)
# De persoonsvormen waarmee een vraag zonder vraagteken het vaakst begint.
VRAAGVORMEN = frozenset(
    "hoef hoeft hoeven moet moeten mag mogen kan kunt kun kunnen krijg krijgt krijgen is zijn "
    "word wordt worden heb hebt heeft hebben gaat gaan geldt gelden komt komen klopt blijft "
    "blijven zou "
    "zouden wil wilt willen zal zult zullen zit zitten ben bent valt vallen duurt kost kosten "
    "doet "
    "doen staat staan ligt was waren".split()
)
# "Weet ik niet", "Denk ik": het onderwerp is weggelaten, dit is geen vraag.
DENKEN = frozenset(
    "weet denk vind dacht snap begrijp hoop geloof ga doe wil kom heb mocht zie hoor had "
    "dank bedank groet "
    "ben".split()
)
BIJZINBEGIN = frozenset(
    "als wanneer toen omdat nu sinds sedert zodra terwijl hoewel indien doordat nadat "
    "voordat zolang aangezien zoals mits tenzij mocht stel gezien dat of die wat waar na voor "
    "bij "
    "tijdens".split()
)
# "Mocht dat niet kunnen, ..." is een voorwaarde, geen vraag.
VOORWAARDEN = frozenset("mocht mochten als indien wanneer zodra tenzij stel".split())

_WETEN = (
    r"weten|horen|vernemen|hoor|verneem|aangeven|uitleggen|vertellen|bevestigen|zeggen|"
    r"vragen|meedelen|"
    r"mededelen|informeren|toelichten|nagaan|nakijken|uitzoeken|doorgeven|mailen|schrijven"
)
_WENS = (
    r"graag|gaarne|wil|wilt|willen|wilde|wou|zou|zouden|wens|wensen|moet|moeten|kunt|kun|"
    r"kan|kunnen|gelieve|"
    r"laat|mag|benieuwd|nieuwsgierig"
)
# Voor wie de klant ook schrijft: "mijn vrouw", "het bestuur".
NAASTEN = (
    r"(?:mijn|onze|ons) (?:\w+)?(?:zoon|zoontje|dochter|dochtertje|man|vrouw|vriend|vriendin|"
    r"moeder|vader|mama|papa|ma|pa|oma|opa|broer|broertje|zus|zusje|partner|ouders|kinderen|kind|"
    r"collega|collega's|schoonmoeder|schoonvader|kleinkind|kleinzoon|kleindochter|buurvrouw|"
    r"buurman|buren|baas|directeur|directie|penningmeester|voorzitter|leden|bestuur|team)|"
    r"het bestuur|de (?:directie|penningmeester|voorzitter|secretaris|commissie|ouders|kinderen|"
    r"leden|bewoners|ouderraad)"
)
_TUSSEN = r"[^.?!;]{0,45}?"
# "Ik weet niet of dat belangrijk is": daar hoeft geen antwoord op.
_NIET_BELANGRIJK = (
    r"(?!.*\b(?:belangrijk|relevant|juiste?|goede|uitmaakt|helpt|verschil|hier (?:goed|juist|"
    r"moet zijn)|weet|weten|aan "
    r"toe|"
    r"zin in|zin heb|durf|aankan|trek|red)\b)"
)
# Wat een vraag inleidt: "ik wil graag weten of", "ik vraag me af of", "mijn vraag is of".
_SNAPT_NIET = (
    rf"\b(?:snap|snappen|begrijp|begrijpen)\b(?: ik| wij| we)?(?: \w+){{0,2}} niet"
    rf"(?: \w+){{0,2}} (?:{_VRAAGWOORD})\b"
)
# "Ik snap niet waarom ...": soms een vraag, en soms de inleiding van de vraag erna.
SNAPT_NIET = re.compile(_SNAPT_NIET)
INLEIDINGEN = tuple(
    re.compile(patroon)
    for patroon in (
        rf"\b(?:{_WENS})\b{_TUSSEN}\b(?:{_WETEN})\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:hoor|verneem|horen|vernemen)\b{_TUSSEN}\b(?:graag|gaarne)\b{_TUSSEN}\b(?:of|"
        rf"{_VRAAGWOORD})\b",
        rf"\bgraag\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b(?=.*\b(?:weten|horen|vernemen)\b)",
        r"\b(?:vraag|vragen|vroeg|vroegen) (?:ik |wij |we )?(?:me|mij|ons)(?: \w+){0,3} af\b",
        _SNAPT_NIET,
        rf"\b(?:ik|wij|we) (?:weet|weten)\b(?! zelfs)[^.?!;]{{0,25}}\bniet\b(?! eens)"
        rf"[^.?!;]{{0,15}}\b(?:{_VRAAGWOORD})\b"
        r"(?!.*\b(?:beginnen|uitdrukken|verwoorden|aankijk|het vandaan)\b)",
        rf"\b(?:nergens|niet)\b[^.?!;]{{0,30}}\b(?:staat|vinden|lezen|gevonden|opmaken|afleiden|"
        rf"zien|bekend)\b[^.?!;]{{0,15}}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:staat|staan|lees|zie|vind)\b[^.?!;]{{0,40}}\b(?:niet|nergens)\b[^.?!;]{{0,20}}"
        rf"\b(?:{_VRAAGWOORD})\b",
        rf"\bniemand\b[^.?!;]{{0,30}}\b(?:vertellen|zeggen|weet)\b[^.?!;]{{0,15}}"
        rf"\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:opheldering|duidelijkheid|uitsluitsel|uitleg|informatie)\b[^.?!;]{{0,15}}"
        rf"\b(?:over|of|{_VRAAGWOORD})\b",
        rf"\b(?:onduidelijk|geen (?:\w+ )?idee|niet achter|nergens|niet vinden|twijfel|"
        rf"twijfelen|informeren|"
        rf"checken)\b,? "
        rf"(?:\w+ ){{0,3}}?(?:of|{_VRAAGWOORD})\b(?!.*\bvandaan (?:haal|heb|heeft|hebben)\w*)",
        rf"^(?:of|{_VRAAGWOORD})\b[^.?!;]*\b(?:hoor|hoorde|weet|weten|verneem) (?:ik|wij|we) "
        rf"(?:dus |ook )?graag\b",
        rf"^(?:en )?(?:graag|gaarne) (?:uitleg|informatie|duidelijkheid|advies|antwoord|"
        rf"bericht|een reactie)\b"
        rf"[^.?!;]*\b(?:of|{_VRAAGWOORD})\b",
        r"\bvraag(?:je)? ?:",
        r"\b(?:is|was|zijn) (?:mijn|onze) (?:\w+ )?(?:vraag|vragen)\b",
        rf"\bbenieuwd,? (?:naar|of|{_VRAAGWOORD})\b",
        rf"\bweet(?:en)? (?:ik |wij |we )?(?:nog |echt )?niet (?:of|{_VRAAGWOORD})(?: \w+)? "
        r"(?:ik|wij|we)\b.*\b(?:moet|moeten|kan|kunnen|mag|mogen)\b"
        r"(?!.*\b(?:beginnen|uitdrukken|verwoorden|zeggen)\b)",
        r"\b(?:mijn|onze|de) (?:\w+ )?(?:vraag|vragen) (?:is|zijn|luidt|hierbij|daarbij)\b"
        r"(?! (?:niet|nog|al|dus niet)\b)",
        r"(?:^|, ?|\b(?:dus|maar|en|want) )(?:ook )?(?:(?:ik|wij|we) )?(?:weet|weten)\b"
        r"(?: ik| wij| we)?(?: \w+)? niet of\b"
        rf"{_NIET_BELANGRIJK}",
        rf"\bkan (?:ik |wij |we )?[^.?!;]{{0,30}}\bniet (?:terug)?vinden (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:een )?raadsel (?:of|{_VRAAGWOORD})\b",
        rf"^(?:en |dus |verder )?(?:vertel|zeg|leg|kijk|check|controleer|bekijk|laat)\b{_TUSSEN}"
        rf"\b(?:of|{_VRAAGWOORD})\b(?!.*\bbeginnen\b)",
        rf"\b(?:rest|resteert|blijft|blijf|zit|zitten|op|antwoord|over)\b{_TUSSEN}\bde vraag "
        rf"(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:misschien|wellicht|hopelijk) (?:weet|weten) (?:u|jullie|iemand)\b{_TUSSEN}"
        rf"\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:weet|weten|heeft|hebben) (?:u|jullie|iemand|je) (?:toevallig|misschien|soms|ook|"
        rf"wellicht|al|een idee|enig idee)\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:er|ik|wij|we) (?:\w+ )?(?:nog )?niet (?:over )?uit,? (?:of|{_VRAAGWOORD})\b",
        rf"\bniet (?:geheel |helemaal |echt )?duidelijk,? (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:ontschoten|vergeten|ontgaan),? (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:ontgaat (?:mij|me|ons)|(?:mij|me|ons) ontgaat)\b,? (?:of|{_VRAAGWOORD})\b",
        rf"^(?:en |maar )?(?:weet|weten) (?:iemand|u|jullie)\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:idee|enig idee) (?:of|{_VRAAGWOORD})\b.*\?",
        r"\bmijn vraag (?:dus|nu|daarom) ?:",
        # Wie de klant kent of vertegenwoordigt, vraagt mee: "mijn vrouw vraagt nog of".
        rf"\b(?:{NAASTEN})\b(?: \w+){{0,2}}? (?:vraagt|vragen)\b(?: zich)?(?: \w+){{0,3}}?"
        rf"(?: af)?,? (?:of|{_VRAAGWOORD})\b(?! ik\b)",
        rf"\b(?:vraagt|vragen) (?:{NAASTEN})\b(?: zich)?(?: \w+){{0,3}}?(?: af)?,? "
        rf"(?:of|{_VRAAGWOORD})\b(?! ik\b)",
        rf"\b(?:{NAASTEN})\b(?: \w+){{0,2}}? (?:wil|willen|wilde|wilden)\b(?: \w+){{0,3}}? "
        rf"weten,? (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:wil|willen) (?:{NAASTEN})\b(?: \w+){{0,3}}? weten,? (?:of|{_VRAAGWOORD})\b",
        rf"^(?:en |ook |verder |daarnaast )+(?:vraagt|vragen|vroeg|vroegen) (?:hij|zij|ze|"
        rf"{NAASTEN}) "
        rf"zich (?:ook |nog )*af,? (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:mij|ons|me) (?:nog )?niet (?:geheel |helemaal )?duidelijk,? (?:of|"
        rf"{_VRAAGWOORD})\b",
    )
)
