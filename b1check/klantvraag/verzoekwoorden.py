"""De wendingen waaraan een verzoek te herkennen is."""

from __future__ import annotations

import re

_TUSSEN = r"[^.?!;]{0,45}?"
_IK = r"(?:ik|wij|we)"
_NIET_HELPEN = r"(?!.*\b(?:helpen|begrip|begrijpt|begrijpen)\b)"
_U = r"(?:u|jullie|je|ge|gij)"
_NAASTE = (
    r"(?:\w+)?(?:zoon|zoontje|dochter|dochtertje|man|vrouw|vriend|vriendin|moeder|vader|ma|pa|"
    r"oma|opa|broer|broertje|zus|zusje|partner|ouders|kinderen|kind|collega|collega's|bedrijf|"
    r"schoonmoeder|schoonvader|kleinkind|kleinzoon|kleindochter|buurvrouw|buurman)"
)
_GEBIED = (
    r"stuur|bel|mail|geef|haal|schrijf|blokkeer|vergoed|informeer|reserveer|ruil|lever|verwijder|"
    r"zet|stop|regel|betaal|wijzig|pas|neem|laat|boek|stort|annuleer|bevestig|corrigeer|"
    r"verander|schrap|maak|repareer|herstel|vervang|kom|ruim|breng|plaats|doe|zoek|schakel|sluit|"
    r"houd|hou|verzet|verplaats|zeg"
)
_IEDER = r"(?:\S+ ){0,4}?"
# Wat een verzoek inleidt.
VERZOEKEN = tuple(
    re.compile(patroon)
    for patroon in (
        rf"\b(?:verzoek|verzoeken)(?: {_IK})? (?:dan ook |hierbij |daarom )?{_U}\b",
        rf"\b(?:{_IK} (?:roep|roepen)|(?:roep|roepen) {_IK}) {_U}\b.*\bop\b",
        rf"\b(?:{_IK} (?:dring|dringen)|(?:dring|dringen) {_IK})\b.*\baan\b",
        rf"\b(?:{_IK} (?:verzoek|verzoeken)|(?:verzoek|verzoeken) {_IK})\b",
        rf"\b(?:vraag|vragen)(?: {_IK})? {_U}\b(?! af)",
        rf"\b(?:wil|willen|wou|zou|zouden)(?: {_IK})? {_IEDER}{_U} {_IEDER}(?:vragen|"
        rf"verzoeken)\b",
        r"\bgelieve\b(?! (?:vast te stellen|te weten))",
        r"(?:^|[,;:] )(?:dus |en |maar |ook )*graag (?:een|de|het|mijn|dit|die|nog|ook|"
        r"alleen|even|voor|vóór|binnen|zonder|in een)\b"
        r"(?! (?:\w+ )?(?:reactie|antwoord|bericht|berichtje|belletje terug)\b)",
        r"\b(?:factuur|rekening|nota|post|brief|brieven|creditnota|tickets|pakket|bestelling) "
        r"(?:mag|mogen|kan|kunnen) (?:\w+ )?(?:naar|op naam)\b",
        rf"^(?:\S+ ){{0,6}}?(?:vraag|vragen) {_IK} (?:een|om|uitstel|het|de|mijn)\b",
        rf"\b(?:ontvang|ontvangen|krijg|krijgen|zie|zien|had|hadden|wens|wensen){_TUSSEN}"
        r"\b(?:graag|gaarne)\b",
        rf"\b(?:graag|gaarne) (?:ontvang|ontvangen|krijg|krijgen|zie|zien|had|hadden) {_IK}\b",
        rf"(?:\b{_IK}\b[^.?!;]{{0,60}}?|\b(?:en|ook) |^)(?<!\bdie )(?<!\bhij )(?<!\bzij )(?<!\bze )"
        rf"\b(?:wil|willen|zou|zouden)\b{_TUSSEN}"
        r"\b(?:graag|het liefst)\b",
        rf"\b(?:wil|willen|zou|zouden) {_IK}\b{_TUSSEN}\b(?:graag|het liefst)\b",
        rf"\b{_IK} (?:reken|rekenen)\b(?: er|erop| op)",
        rf"\b{_IK} (?:sta|staan) erop dat\b",
        rf"\b(?:vertrouw|vertrouwen)\b(?: {_IK})?(?: \w+)? erop,? dat {_U}\b"
        r"(?!.*\b(?:leest|lezen|begrijpt|begrip|geïnformeerd|weet)\b)",
        rf"\blijkt (?:me|mij|ons) (?:wel |niet meer dan )?(?:redelijk|logisch|normaal) dat "
        rf"{_U}\b",
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
        rf"\bga(?:an)? (?:{_IK} )?er ?van ?uit dat {_IK} [^.?!;]*\b(?:niet|geen|krijg|krijgen|"
        r"ontvang|ontvangen)\b",
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
        r"lossen|storten|stellen|zetten|regelen|herstellen|aanpassen|wijzigen|verwijderen|"
        r"sturen)\W*$",
        r"\b(?:moet|moeten|dient)\b[^.?!;]{0,25}\b(?:opgelost|hersteld|gerepareerd|aangepast|"
        r"gewijzigd|"
        r"verwijderd|vervangen|gecorrigeerd|rechtgezet|terugbetaald|vergoed|nagekeken)\b",
        r"\bmoet(?:en)?\b[^.?!;]{0,20}\b(?:eraf|op naam van|weg|op een ander)\b",
        r"\b(?:die|dat|dit|deze|rekening|factuur|nota|post) moet(?:en)? (?:voortaan |nu "
        r")?(?:naar|op) "
        r"(?:mijn|onze|ons|het|een ander)\b",
        r"\bmoet(?:en)? er? (?:een|nieuwe)\b|\ber moet(?:en)? (?:\w+ )?(?:een |nieuwe )",
        rf"\b{_IK} (?:neem|nemen|kom|komen|maak|maken|meld|melden|bestel|bestellen|reserveer|"
        rf"ruil|"
        rf"boek) (?:\w+ ){{0,2}}graag (?:een|langs|eens|aan|af|\d|dit|de|het)\b",
        rf"\b(?:hoor|verneem|lees|hoort|horen|vernemen)(?: {_IK})? graag (?:uw|jullie|je) "
        r"(?:besluit|standpunt|mening|reactie op|advies|voorstel|oplossing)\b",
        # Wie dit zegt, doet het: "hierbij zeg ik ... op", "ik maak bezwaar", "ik eis".
        rf"(?:\b{_IK} (?:zeg|zeggen)|\b(?:zeg|zeggen) {_IK}|^(?:en |dus )?zeg)\b[^.?!;]*\bop\b",
        rf"\b(?:{_IK} (?:dien|dienen|trek|trekken)|(?:dien|dienen|trek|trekken) "
        rf"{_IK})\b[^.?!;]*\bin\b",
        rf"\b(?:{_IK} (?:maak|maken|teken|tekenen)|(?:maak|maken|teken|tekenen) {_IK})\b"
        r"[^.?!;]*\b(?:bezwaar|beroep)\b",
        rf"\b(?:{_IK} (?:eis|eisen)|(?:eis|eisen) {_IK})\b",
        rf"\b(?:{_IK} (?:verwacht|verwachten)|(?:verwacht|verwachten) {_IK})(?: nu| dan)? "
        rf"(?:dat {_U}|van {_U})\b",
        rf"\b(?:{_IK} (?:vraag|vragen)|(?:vraag|vragen) {_IK}) (?:\w+ )?(?:om|aan) (?!de |het |"
        rf"of)",
        rf"\b(?:{_IK} (?:meld|melden)|(?:meld|melden) {_IK}) (?:me|mij|"
        rf"ons|mijn \w+)\b[^.?!;]*\b(?:af|aan|ziek)\b",
        r"^(?:ook|verder|daarnaast|tevens)? ?moet(?:en)?\b[^.?!;]*\bworden\b",
        rf"\b{_IK} wacht(?:en)? (?:nog|al)\b[^.?!;]*\bop (?:mijn|ons|onze|het|de|een)\b"
        r"(?! (?:antwoord|reactie|bericht))",
        rf"\b(?:graag|gaarne)\b (?:wil|willen|zou|zouden) {_IK}\b",
        rf"\b(?:{_IK} (?:wil|willen|wens|wensen)|(?:wil|willen|wens|wensen) {_IK})\b",
        rf"\b{_IK} (?:stel|stellen)\b{_TUSSEN}\baansprakelijk\b",
        rf"\b(?:stel|stellen) {_IK} {_U}\b{_TUSSEN}\baansprakelijk\b",
        rf"\b(?:{_IK} (?:verwacht|verwachten)|(?:verwacht|verwachten) {_IK})\b(?: \w+){{0,4}} "
        r"(?:korting|\w*vergoeding|terugbetaling|restitutie|correctie|creditnota|excuses|"
        r"tegemoetkoming|compensatie)\b",
        # Wat de ander hoort te doen: "ik verwacht dat", "ik vind dat jullie moeten".
        rf"\b(?:{_IK} (?:verwacht|verwachten)|(?:verwacht|verwachten) {_IK})(?: \w+)? dat "
        rf"(?!{_IK}\b)",
        rf"\b(?:vind|vinden|lijkt|volgens mij|volgens ons|mijns inziens|"
        rf"eigenlijk)\b[^.?!;]*\b{_U}\b"
        r"[^.?!;]*\b(?:moet|moeten|mag|mogen|hoort|horen|dient|dienen)\b[^.?!;]*\b\w+en\W*$",
        rf"\b(?:volgens mij|volgens ons|mijns inziens) (?:moet|moeten|mag|mogen|hoort|horen|"
        rf"dient|"
        rf"dienen) {_U}\b",
        r"\bop (?:zijn|haar|z'n) plaats\b",
        r"\b(?:vind|vinden|lijkt)\b[^.?!;]*\b(?:terug|korting|\w*vergoeding|tegemoetkoming|uitleg|"
        r"excuses?|gebaar)\b[^.?!;]*\b(?:netjes|redelijk|terecht|eerlijk|normaal|gepast)\W*$",
        # Wat de klant niet meer wil, of wat weg mag.
        rf"\b(?:{_IK} (?:hoef|hoeven)|(?:hoef|hoeven) {_IK})\b[^.?!;]*\b(?:niet|"
        rf"geen)\b[^.?!;]*\bmeer\b",
        r"\b(?:mag|mogen) (?!niet|ik|wij|we|u|jullie|je|hij|zij|ze)[^.?!;]*\b(?:af|stoppen|weg|"
        r"eraf|"
        r"vervallen|naar (?:het|mijn|ons|onze|een|de))\b",
        # Wat een ander in het gezin of bedrijf graag wil, en een wens in een bijzin.
        rf"\b(?:mijn|onze|ons) (?:{_NAASTE})\b[^.?!;]{{0,30}}\bzou(?:den)? (?:ook |heel |toch "
        rf")*graag\b",
        rf"\b(?:mijn|onze|ons) (?:{_NAASTE}) (?:heeft|hebben) (?:ook |nog )?een "
        rf"[^.?!;]*\bnodig\b",
        rf"\b{_IK} (?:\w+ )?graag\b[^.?!;]*\b(?:zou|zouden|wil|willen)\b",
        r"\bzodat (?:een|het|de)\b[^.?!;]*\b(?:beste|goed) uitkomt\b",
        r"\b(?:doe|geef) (?:mij|me|ons) (?:dan |dus |ook |maar )+",
        rf"\b{_IK} (?:zou|zouden) (?!.*\b(?:niet|geen)\b)[^.?!;]*\b(?:liever|willen (?!dat|"
        rf"weten|zeggen)\w+en)\b",
        r"^(?:ik )?(?:heb|hebben) graag (?:een|de|het)\b",
        rf"(?:^|, |\b(?:dus|en) )(?:bij voorkeur|het liefst|liefst) \w+ {_IK}\b",
        rf"^(?:en |maar )?(?:nog )?liever (?:nog |dan )?(?:zou|zouden|wil|willen|heb|hebben|krijg|"
        rf"krijgen|ontvang|ontvangen|kom|komen) {_IK}\b",
        r"^(?:en )?(?:misschien|wellicht|hopelijk) (?:mag|mogen)\b(?!.*\b(?:niet|geen)\b)",
        r"^(?:en )?(?:misschien|wellicht|hopelijk) (?:kan|kunnen) (?:we|wij) [^.?!;]*en\W*$",
        rf"\b{_IK} (?:vraag|vragen) (?:dan ook |daarom |hierbij |graag |nu |dus )*"
        r"(?:een|uitstel|kwijtschelding|terugbetaling|restitutie|vergoeding|compensatie|"
        r"schadevergoeding|coulance)\b(?! (?:ander|collega|vriend))",
        r"\b(?:dat|die|dit|deze|kosten|post|bedrag|\w+ing) (?:mag|mogen|kan|kunnen) (?:er )?"
        r"(?:dus |nu |wel |dan )*(?:af|eraf|weg|vervallen)\b",
        rf"\b{_IK} (?:moet|moeten) [^.?!;]*\b(?:een|nieuwe) [^.?!;]*\bhebben\W*$",
        rf"\b{_IK} (?:sta|staan) op (?:een|mijn|ons|onze|het)\b|\ben eis(?:en)?\b",
        r"\b(?:u|jullie) moe(?:t|ten) (?:\w+ ){0,2}(?:iets|wat) (?:aan |mee |tegen )?(?:doen|"
        r"ondernemen|regelen)\b",
        r"\b(?:mag|moet) (?:\w+ ){0,3}iemand (?:\w+ ){0,4}\w+en\W*$",
        r"^als (?:u|jullie|je)\b[^?!;]*, (?:dan )?(?:ben|zijn|ga|gaan) (?:ik|we|wij) (?:\w+ )?"
        r"(?:akkoord|tevreden|om)\b",
        r"\ber moet (?:\w+ ){0,2}iets (?:gebeuren|veranderen|gedaan)\b",
        rf"\b{_IK} hoop(?:en)? dat het (?:\w+ )?(?:mogelijk is|kan|lukt)\b",
        rf"\b{_IK} hoop(?:en)? (?:[^.?!;]*\b)?op (?:\w+ )?(?:uitstel|coulance|vergoeding|"
        rf"tegemoetkoming|"
        r"terugbetaling|compensatie|kwijtschelding)\b",
        r"(?:\b(?:mag u|mogen jullie)|(?:^|, |\b(?:dus|en) )(?:die|dat|dit|deze|alles|de \w+|"
        r"het \w+|mijn \w+) mag je)\b(?!.*\b(?:bellen|mailen|bereiken|weten|vragen|delen|niet)\b)",
        rf"\b(?:{_IK} (?:stel|stellen)|(?:stel|stellen) {_IK}) (?:\w+ )?voor\b"
        r"(?=.*\b(?:dat|om|te \w+en)\b)|"
        r"\b(?:mijn|ons) voorstel (?:is|"
        rf"luidt)\b",
        r"\b(?:waarderen|appreciëren|op prijs stellen|dankbaar|erkentelijk)(?: zijn)?,? (?:als|"
        r"indien|"
        r"wanneer|om|dat|mocht)\b",
        rf"\bvoor (?:een|de|het) [^.?!;]*\b(?:ben|zou|zijn|zouden) {_IK}\b[^.?!;]*\bdankbaar\b",
        rf"\b{_IK} (?:geef|geven) {_U} (?:nog |hierbij |dan ook )*(?:tot|een week|twee weken|"
        rf"\d+ dagen|"
        r"de tijd|de gelegenheid)\b",
        r"\bwees (?:\w+ )?zo (?:vriendelijk|goed|lief)\b",
        r"\b(?:is|zijn|wordt|worden) (?:zeer |ook )?(?:gewenst|op prijs gesteld)\b|"
        r"^een [^.?!;]*\b(?:is voldoende|volstaat)\b",
        # Wie dit zegt, doet het ook.
        r"^(?:hierbij|hiermee|bij dezen?) (?:geef|geven) (?:ik|wij|we)\b[^.?!;]*\bdoor\b",
        rf"\b{_IK} (?:doe|doen) (?:hierbij )?(?:een )?(?:aanvraag|verzoek)\b",
        r"^(?:hierbij|hiermee|bij dezen?) (?:meld|melden|schrijf|schrijven|herroep|ontbind|"
        r"betwist)\b",
        rf"\b{_IK} (?:doe|doen) (?:hierbij |dan ook |daarom )?(?:een )?beroep op (?:uw|jullie|"
        rf"de|het|mijn)\b",
        rf"\b{_IK} (?:verlang|verlangen|sommeer|sommeren|vorder|vorderen|ontbind|ontbinden|"
        rf"herroep|herroepen|betwist|betwisten|annuleer|"
        rf"annuleren)\b",
        rf"\b(?:stel|stellen) (?:{_IK} )?{_U} (?:hierbij )?in gebreke\b",
        rf"^(?:als|indien|mocht|mochten|wanneer|anders|zo niet|zo ja|lukt|kan|gaat)\b[^.?!;]*, "
        rf"(?:{_GEBIED})\b(?! (?:ik|je|jij|u|jullie)\b)(?<!vragen, bel)",
        rf"^(?:anders|zo niet|dan) (?:{_GEBIED})\b(?! (?:ik|je|jij|u|jullie)\b)",
    )
)
# Waar in dezelfde zin een tweede verzoek begint: "... en ik wil dat", "... en zorg dat".
TWEEDE_VERZOEK = re.compile(
    rf"(?:, | en (?:ook )?)(?={_IK} (?:wil|willen|eis|eisen|verzoek|verwacht|verwachten)\b|"
    rf"dat (?:mij|ons|mijn|onze)\b|dat {_U} (?:mij|me|ons|mijn|onze|de|het|een|dit|deze)\b|"
    r"(?:zie|ontvang|verneem|hoor|krijg) (?:\w+ )?graag\b|"
    r"(?:eis|verzoek|verwacht) (?:dat|u|jullie)\b|(?:vraag|vragen) (?:u|jullie)\b|"
    r"(?:zorg|stuur|geef|bel|mail|laat|maak|haal|zet|neem|bevestig|annuleer|verwijder|herstel|"
    r"corrigeer|vergoed) (?:dat|dan|er|mij|me|ons|mijn|het|"
    r"de)\b)"
)
WIJST_TERUG = re.compile(
    rf"(?:en |maar )?(?:(?:dat|dit|die) (?:wil|willen|wens|hoef|hoeven|zou|zouden|had|hadden|heb|"
    rf"hebben|krijg|krijgen) {_IK}|die (?:moet|mag))\b"
)
# "graag een bewijs", "graag zsm repareren": zonder persoonsvorm.
KAAL_GRAAG = re.compile(
    r"^(?:en |ook |daarnaast |verder )*(?:(?:graag|gaarne)\b(?! of\b)|svp\b|s\.v\.p\.|aub\b)"
)
# "kunt u ...", ook zonder vraagteken.
MODAAL_VERZOEK = re.compile(
    rf"^(?:kunt|kan|wilt|wil|zou|zoudt|kun|kunnen|willen|zouden|zoudt) {_U}\b"
)
GEBIEDEND = re.compile(
    r"^(?:en |dus |verder )?(?:stuur|bel|mail|geef|zorg|haal|schrijf|meld|vertel|leg|zeg|"
    r"controleer|check|blokkeer|vergoed|informeer|reserveer|ruil|lever|verwijder|zet|stop|regel|"
    r"betaal|wijzig|pas|neem|laat|los|boek|stort|annuleer|bevestig|corrigeer|verander|schrap|"
    r"maak|repareer|herstel|vervang|kom|"
    r"houd|hou|vergeet|doe|kijk(?! ?,)|bekijk|ruim|breng|zoek)\b(?! (?:ik|we|wij)\b)"
    r"(?=.*\b(?:mij|me|ons|mijn|onze|dit|deze|dat|het|hem|haar|aub|svp|alstublieft|alsjeblieft|"
    r"zsm|"
    r"terug|contact|er iets|niet het|niet de|niet om|mijn \w+)\b)"
)
# "Ruim die rommel op": hier kan "ik" niet zijn weggelaten.
STERK_GEBIEDEND = re.compile(
    r"^(?:en |dus |verder |ook )?(?:stuur|verwijder|annuleer|blokkeer|vergoed|corrigeer|herstel|"
    r"repareer|vervang|schrap|ruim|haal|verander|wijzig|breng|plaats|controleer|verzet|verplaats|"
    r"schakel|stop|zet|los|regel)\b (?:die|de|dat|dit|deze|het|mijn|onze|ons|uw|jullie|mij|me|"
    r"alle|"
    r"alles)\b|"
    r"^(?:en |dus |verder |ook )?laat (?:ook |dan |even |meteen |alstublieft |svp |aub )*"
    r"(?:de|het|een|die|iemand|mijn|onze|uw|jullie) [^.?!;]*\b\w+en\b(?!.*\bweten\b)"
)
# "Mijn naam a.u.b. corrigeren": een verzoek zonder persoonsvorm of vaste wending.
ALSTUBLIEFT = re.compile(r"\b(?:s\.?v\.?p|a\.?u\.?b)\b|^(?:alstublieft|alsjeblieft)\b")
# Een wens: "een tafel beneden zou heel prettig zijn", "daar zou ik blij mee zijn".
WENS = re.compile(
    r"\bzou(?:den)?\b[^.?!;]*\b(?:prettig|fijn|handig|welkom|mooi|blij|geholpen|helpen|schelen|"
    r"geweldig|ideaal|netjes)\b"
)
# "Dat zou fijn zijn" gaat over wat er al gevraagd is.
WENS_ZONDER_INHOUD = re.compile(r"^(?:en |maar )?(?:(?:dat|dit|het) )?zou\b(?!.*\b(?:als|om)\b)")
# "De koopsom moet 412.500 zijn": een verbetering.
VERBETERING = re.compile(
    r"\bmoet(?:en)?\b(?=[^?!;]*(?:\d|plaats van))(?:[^.?!;]|\.\d){1,30}\b(?:zijn|worden)\b"
)
