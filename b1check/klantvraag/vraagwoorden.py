"""De woorden en wendingen waaraan een vraag of verzoek te herkennen is, en wat er op lijkt."""

from __future__ import annotations

import re

_VOORZETSEL = "in|op|tot|vanaf|binnen|naar|met|voor|aan|bij|van|per|over|sinds|onder|om|tegen|door"
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
    "ik wij we u jullie je jij ge gij het dat dit er die deze de een mijn onze ons uw jouw hij zij "
    "ze iemand 't men".split()
)
# Woorden die voor de eigenlijke vraag mogen staan.
AANLOOP = frozenset(
    "hallo hoi hey hee dag goedemorgen goedemiddag goedenavond "
    "en of maar dus ook dan nu zo ja nee zoja zonee ps p.s. daarnaast verder tevens tot slot nog "
    "eerst vraag vraagje , : - – \" '".split()
)
# Na zo'n woord is 'werkwoord + onderwerp' de gewone volgorde van een mededeling.
BIJWOORD_VOORAAN = frozenset("dan nu ook daarnaast verder tevens nog eerst slot zo".split())
# De persoonsvormen waarmee een vraag zonder vraagteken het vaakst begint.
VRAAGVORMEN = frozenset(
    "hoef hoeft hoeven moet moeten mag mogen kan kunt kun kunnen krijg krijgt krijgen is zijn "
    "wordt worden heb hebt heeft hebben gaat gaan geldt gelden komt komen klopt blijft blijven zou "
    "zouden wil wilt willen zal zult zullen zit zitten ben bent valt vallen duurt kost kosten doet "
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
    "voordat zolang "
    "aangezien zoals mits tenzij mocht gezien dat of die wat waar na voor bij tijdens sinds".split()
)
# "Mocht dat niet kunnen, ..." is een voorwaarde, geen vraag.
VOORWAARDEN = frozenset("mocht mochten als indien wanneer zodra tenzij".split())

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
_TUSSEN = r"[^.?!;]{0,45}?"
# "Ik weet niet of dat belangrijk is": daar hoeft geen antwoord op.
_NIET_BELANGRIJK = (
    r"(?!.*\b(?:belangrijk|relevant|juiste?|goede|uitmaakt|helpt|verschil|hier|weet|weten)\b)"
)
# Wat een vraag inleidt: "ik wil graag weten of", "ik vraag me af of", "mijn vraag is of".
INLEIDINGEN = tuple(
    re.compile(patroon)
    for patroon in (
        rf"\b(?:{_WENS})\b{_TUSSEN}\b(?:{_WETEN})\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:hoor|verneem|horen|vernemen)\b{_TUSSEN}\bgraag\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b",
        rf"\bgraag\b{_TUSSEN}\b(?:of|{_VRAAGWOORD})\b(?=.*\b(?:weten|horen|vernemen)\b)",
        r"\b(?:vraag|vragen|vroeg|vroegen) (?:ik |wij |we )?(?:me|mij|ons)(?: \w+){0,3} af\b",
        rf"\b(?:snap|snappen|begrijp|begrijpen)\b(?: ik| wij| we)?(?: \w+){{0,2}} niet"
        rf"(?: \w+){{0,2}} (?:{_VRAAGWOORD})\b",
        rf"\b(?:ik|wij|we) (?:weet|weten)\b(?! zelfs)[^.?!;]{{0,25}}\bniet\b[^.?!;]{{0,15}}"
        rf"\b(?:{_VRAAGWOORD})\b",
        rf"\b(?:nergens|niet)\b[^.?!;]{{0,30}}\b(?:staat|vinden|lezen|gevonden|opmaken|afleiden|"
        rf"zien|bekend)\b[^.?!;]{{0,15}}\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:staat|staan|lees|zie|vind)\b[^.?!;]{{0,40}}\b(?:niet|nergens)\b[^.?!;]{{0,20}}"
        rf"\b(?:{_VRAAGWOORD})\b",
        rf"\bniemand\b[^.?!;]{{0,30}}\b(?:vertellen|zeggen|weet)\b[^.?!;]{{0,15}}"
        rf"\b(?:of|{_VRAAGWOORD})\b",
        rf"\b(?:opheldering|duidelijkheid|uitsluitsel|uitleg|informatie)\b[^.?!;]{{0,15}}"
        rf"\b(?:over|of|{_VRAAGWOORD})\b",
        rf"\b(?:onduidelijk|geen idee|nergens|niet vinden|twijfel|twijfelen|informeren|"
        rf"checken)\b,? "
        rf"(?:\w+ ){{0,3}}?(?:of|{_VRAAGWOORD})\b",
        rf"^(?:of|{_VRAAGWOORD})\b[^.?!;]*\b(?:hoor|hoorde|weet|weten|verneem) (?:ik|wij|we) "
        rf"(?:dus |ook )?graag\b",
        rf"^(?:en )?graag (?:uitleg|informatie|duidelijkheid|advies|antwoord|bericht|een reactie)\b"
        rf"[^.?!;]*\b(?:of|{_VRAAGWOORD})\b",
        r"\bvraag(?:je)? ?:",
        r"\b(?:is|was|zijn) (?:mijn|onze) (?:\w+ )?(?:vraag|vragen)\b",
        rf"\bbenieuwd,? (?:naar|of|{_VRAAGWOORD})\b",
        rf"\bweet(?:en)? (?:ik |wij |we )?(?:nog |echt )?niet (?:of|{_VRAAGWOORD})(?: \w+)? "
        r"(?:ik|wij|we)\b.*\b(?:moet|moeten|kan|kunnen|mag|mogen)\b",
        r"\b(?:mijn|onze|de) (?:\w+ )?(?:vraag|vragen) (?:is|zijn|luidt|hierbij|daarbij)\b"
        r"(?! (?:niet|nog|al|dus niet)\b)",
        r"^(?:maar |en |ook )?(?:(?:ik|wij|we) )?(?:weet|weten)\b(?: \w+)? niet of\b"
        rf"{_NIET_BELANGRIJK}",
        rf"\bkan (?:ik |wij |we )?[^.?!;]{{0,30}}\bniet (?:terug)?vinden (?:of|{_VRAAGWOORD})\b",
        rf"\b(?:een )?raadsel (?:of|{_VRAAGWOORD})\b",
        rf"^(?:en |dus |verder )?(?:vertel|zeg|leg|kijk|check|controleer|bekijk|laat)\b{_TUSSEN}"
        rf"\b(?:of|{_VRAAGWOORD})\b(?!.*\bbeginnen\b)",
        r"\bmijn vraag (?:dus|nu|daarom) ?:",
        rf"\b(?:mij|ons|me) (?:nog )?niet (?:geheel |helemaal )?duidelijk,? (?:of|{_VRAAGWOORD})\b",
    )
)
_IK = r"(?:ik|wij|we)"
_NIET_HELPEN = r"(?!.*\b(?:helpen|begrip|begrijpt|begrijpen)\b)"
_U = r"(?:u|jullie|je|ge|gij)"
_IEDER = r"(?:\S+ ){0,4}?"
# Wat een verzoek inleidt.
VERZOEKEN = tuple(
    re.compile(patroon)
    for patroon in (
        rf"\b(?:verzoek|verzoeken)(?: {_IK})? (?:dan ook |hierbij |daarom )?{_U}\b",
        rf"\b(?:vraag|vragen)(?: {_IK})? {_U}\b(?! af)",
        rf"\b(?:wil|willen|wou|zou|zouden)(?: {_IK})? {_IEDER}{_U} {_IEDER}(?:vragen|verzoeken)\b",
        r"\bgelieve\b",
        rf"^(?:\S+ ){{0,6}}?(?:vraag|vragen) {_IK} (?:een|om|uitstel|het|de|mijn)\b",
        rf"\b(?:ontvang|ontvangen|krijg|krijgen|zie|zien|had|hadden|wens|wensen){_TUSSEN}"
        r"\b(?:graag|gaarne)\b",
        rf"\b(?:graag|gaarne) (?:ontvang|ontvangen|krijg|krijgen|zie|zien|had|hadden) {_IK}\b",
        rf"(?:\b{_IK}\b[^.?!;]{{0,60}}?|\b(?:en|ook) |^)\b(?:wil|willen|zou|zouden)\b{_TUSSEN}"
        r"\b(?:graag|het liefst)\b",
        rf"\b(?:wil|willen|zou|zouden) {_IK}\b{_TUSSEN}\b(?:graag|het liefst)\b",
        rf"\b{_IK} (?:reken|rekenen)\b(?: er|erop| op)",
        rf"\b{_IK} (?:sta|staan) erop dat\b",
        rf"\blijkt (?:me|mij|ons) (?:wel |niet meer dan )?(?:redelijk|logisch|normaal) dat {_U}\b",
        rf"\b(?:{_IK} (?:heb|hebben)|(?:heb|hebben) {_IK}) {_IEDER}"
        r"(?:een|nog|nieuwe|dringend) [^.?!;]*\bnodig\b",
        rf"\b(?:{_IK} (?:zoek|zoeken) (?:een|naar)|{_IK} (?:ben|zijn) op zoek naar)\b",
        r"\b(?:mag|mogen|kan|kunnen) (?:dus |nu |wel )?(?:worden )?(?:weg|eraf|vervallen|"
        r"geannuleerd|"
        r"verwijderd|stopgezet|opgezegd)\b",
        rf"^het liefst (?:wil|willen|zou|zouden) {_IK}\b",
        rf"\bop prijs\b(?: stellen)? (?:als|indien|wanneer) {_U}\b",
        rf"\b(?:hoop|hopen)\b (?:dat )?{_U}\b(?=.*\b(?:kunt|kan|kunnen|wilt|wil|willen)\b)"
        r"(?!.*\b(?:helpen|begrip|begrijpt|begrijpen)\b)",
        rf"\b(?:hopelijk|misschien|wellicht|mogelijk) (?:kan|kunt|kun|kunnen|wilt|willen) "
        rf"(?:{_U}|iemand|er)\b{_NIET_HELPEN}",
        rf"\bhopelijk (?:hoeft|hoef|hoeven|mag|mogen|lukt)\b{_NIET_HELPEN}",
        rf"\b{_IK} had(?:den)? gehoopt dat {_U}\b",
        rf"\bga(?:an)? (?:{_IK} )?er ?van ?uit dat {_U}\b"
        r"(?!.*\b(?:leest|begrijpt|begrip|druk)\b)",
        r"\b(?:het is|het wordt|wordt het) (?:\w+ )?tijd dat\b",
        rf"\b(?:lijkt|leek|scheelt) (?:me|mij|ons) (?:handig|fijn|prettig|goed|beter|het beste)?"
        rf" ?(?:als|dat|om) (?:{_U}|ik|we|wij)\b",
        r"\b(?:het|mijn|ons|dit) verzoek (?:is )?(?:dan ook )?om\b",
        rf"\b(?:{_IK} |en )(?:vraag|vragen|verzoek|verzoeken)(?: \w+){{0,2}} om\b(?! hulp)",
        r"^(?:hierbij|bij (?:deze|dezen)|via deze weg)\b[^.?!;]*\b(?:opzegging|aanmelding|"
        r"afmelding|bezwaar|klacht|verzoek|aanvraag|bestelling|inschrijving)\b(?! nog)",
        r"\b(?:u|jullie) (?:moet|moeten|dient|dienen)\b[^.?!;]* (?:te )?\w*(?:betalen|"
        r"lossen|storten|stellen|zetten|regelen|herstellen|aanpassen|wijzigen|verwijderen|sturen)\W*$",
        r"\b(?:moet|moeten|dient)\b[^.?!;]{0,25}\b(?:opgelost|hersteld|gerepareerd|aangepast|gewijzigd|"
        r"verwijderd|vervangen|gecorrigeerd|rechtgezet|terugbetaald|vergoed|nagekeken)\b",
        r"\bmoet(?:en)?\b[^.?!;]{0,20}\b(?:eraf|op naam van|weg|op een ander)\b",
        r"\bmoet(?:en)? er? (?:een|nieuwe)\b|\ber moet(?:en)? (?:\w+ )?(?:een |nieuwe )",
        rf"\b{_IK} (?:neem|nemen|kom|komen|maak|maken|meld|melden|bestel|bestellen|reserveer|ruil|"
        rf"boek) (?:\w+ ){{0,2}}graag (?:een|langs|eens|aan|af|\d|dit|de|het)\b",
        rf"\b(?:hoor|verneem|lees|hoort|horen|vernemen)(?: {_IK})? graag (?:uw|jullie|je) "
        r"(?:besluit|standpunt|mening|reactie op|advies|voorstel|oplossing)\b",
        # Wie dit zegt, doet het: "hierbij zeg ik ... op", "ik maak bezwaar", "ik eis".
        rf"(?:\b{_IK} (?:zeg|zeggen)|\b(?:zeg|zeggen) {_IK}|^(?:en |dus )?zeg)\b[^.?!;]*\bop\b",
        rf"\b(?:{_IK} (?:dien|dienen)|(?:dien|dienen) {_IK})\b[^.?!;]*\bin\b",
        rf"\b(?:{_IK} (?:maak|maken|teken|tekenen)|(?:maak|maken|teken|tekenen) {_IK})\b"
        r"[^.?!;]*\b(?:bezwaar|beroep)\b",
        rf"\b(?:{_IK} (?:eis|eisen)|(?:eis|eisen) {_IK})\b",
        rf"\b(?:{_IK} (?:verwacht|verwachten)|(?:verwacht|verwachten) {_IK})(?: nu| dan)? "
        rf"(?:dat {_U}|van {_U})\b",
        rf"\b(?:{_IK} (?:vraag|vragen)|(?:vraag|vragen) {_IK}) (?:\w+ )?(?:om|aan) (?!de |het |of)",
        rf"\b(?:{_IK} (?:meld|melden)|(?:meld|melden) {_IK}) (?:me|mij|"
        rf"ons|mijn \w+)\b[^.?!;]*\b(?:af|aan|ziek)\b",
        r"^(?:ook|verder|daarnaast|tevens)? ?moet(?:en)?\b[^.?!;]*\bworden\b",
        rf"\b{_IK} wacht(?:en)? (?:nog|al)\b[^.?!;]*\bop (?:mijn|ons|onze|het|de|een)\b"
        r"(?! (?:antwoord|reactie|bericht))",
        rf"\bgraag\b (?:wil|willen|zou|zouden) {_IK}\b",
        rf"\b(?:{_IK} (?:wil|willen|wens|wensen)|(?:wil|willen|wens|wensen) {_IK})\b",
        rf"\b{_IK} (?:stel|stellen)\b{_TUSSEN}\baansprakelijk\b",
        rf"\b(?:stel|stellen) {_IK} {_U}\b{_TUSSEN}\baansprakelijk\b",
    )
)
# Waar in dezelfde zin een tweede verzoek begint: "... en ik wil dat", "... en zorg dat".
TWEEDE_VERZOEK = re.compile(
    rf"(?:, | en (?:ook )?)(?={_IK} (?:wil|willen|eis|eisen|verzoek|verwacht|verwachten)\b|"
    rf"dat {_U} (?:mij|me|ons|mijn|onze|de|het|een|dit|deze)\b|"
    r"(?:zorg|stuur|geef|bel|mail|laat|maak|haal|zet|neem) (?:dat|dan|er|mij|me|ons|mijn|het|de)\b)"
)
WIJST_TERUG = re.compile(rf"(?:en |maar )?(?:dat|dit) (?:wil|willen|wens|hoef|hoeven) {_IK}\b")
# "graag een bewijs", "graag zsm repareren": zonder persoonsvorm.
KAAL_GRAAG = re.compile(r"^(?:en |ook |daarnaast |verder )*(?:graag\b|svp\b|s\.v\.p\.|aub\b)")
# "kunt u ...", ook zonder vraagteken.
MODAAL_VERZOEK = re.compile(
    rf"^(?:kunt|kan|wilt|wil|zou|zoudt|kun|kunnen|willen|zouden|zoudt) {_U}\b"
)
GEBIEDEND = re.compile(
    r"^(?:en |dus |verder )?(?:stuur|bel|mail|geef|zorg|haal|schrijf|meld|vertel|leg|zeg|"
    r"controleer|check|blokkeer|vergoed|informeer|reserveer|ruil|lever|verwijder|zet|stop|regel|"
    r"betaal|wijzig|pas|neem|laat|los|boek|stort|annuleer|bevestig|corrigeer|verander|schrap|maak|repareer|herstel|vervang|kom)\b"
    r"(?=.*\b(?:mij|me|ons|mijn|onze|dit|deze|dat|het|hem|haar|aub|svp|alstublieft|alsjeblieft|zsm|"
    r"terug|contact)\b)"
)
# Een wens: "een tafel beneden zou heel prettig zijn", "daar zou ik blij mee zijn".
WENS = re.compile(
    r"\bzou(?:den)?\b[^.?!;]*\b(?:prettig|fijn|handig|welkom|mooi|blij|geholpen|geweldig|ideaal)\b"
)
# "Dat zou fijn zijn" gaat over wat er al gevraagd is.
WENS_ZONDER_INHOUD = re.compile(r"^(?:en |maar )?(?:(?:dat|dit|het) )?zou\b(?!.*\b(?:als|om)\b)")
# "De koopsom moet 412.500 zijn": een verbetering.
VERBETERING = re.compile(
    r"\bmoet(?:en)?\b(?=[^?!;]*(?:\d|plaats van))(?:[^.?!;]|\.\d){1,30}\bzijn\b"
)
# Wat de klant wil zeggen in plaats van vragen.
MEDEDELING = re.compile(
    r"\b(?:(?:even|nog|toch|wel|dit|dat|graag|ik|wij|wil|wilde|moet) kwijt|bedanken|"
    r"benadrukken|opmerken|complimenteren|feliciteren|aankaarten|delen|"
    r"alleen (?:maar )?(?:laten )?weten|(?:wil|wilde|willen)\b.*\b(?:zeggen|melden|laten "
    r"weten) dat|"
    r"wil (?:dat|dit|het) niet|niet vervelend|geen geld|niets|wil niet|willen niet)\b"
)
