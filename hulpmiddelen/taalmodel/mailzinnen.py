# ruff: noqa: E501  (tabellen lezen beter met één groep per regel)
"""Maakt ontlede mailzinnen uit sjablonen: gebiedende wijs, u en je, bijzinnen, lijdende vorm, lijstjes.

Een sjabloon is een rij plaatsen `vulling/relatie/hoofd`. Een vulling is een werkwoordsvorm (`W.geb`,
`X.vd`), een naamwoordgroep (`O`, `P`, `S`), een bepaling (`T`) of een gewoon woord. De ontleding volgt de
afspraken van de boombank: het lemma van een gescheiden werkwoord is dat zonder deeltje.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from gegevens import Woord, Zin

PV_EV = "Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin"
PV_MV = "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"

SJABLONEN = (
    "W.geb/ROOT O/obj/W.geb T/obl/W.geb W.dee/compound:prt/W.geb ./punct/W.geb",
    "W.geb/ROOT O/obj/W.geb W.dee/compound:prt/W.geb ./punct/W.geb",
    "W.geb/ROOT eerst/advmod/W.geb O/obj/W.geb W.dee/compound:prt/W.geb en/cc/X.geb"
    " X.geb/conj/W.geb"
    " P/obj/X.geb T/obl/X.geb X.dee/compound:prt/X.geb ./punct/W.geb",
    "W.geb/ROOT O/obj/W.geb T/obl/W.geb en/cc/X.geb X.geb/conj/W.geb P/obj/X.geb ./punct/W.geb",
    "als/mark/X.bij_u u/nsubj/X.bij_u P/obj/X.bij_u X.bij_u/advcl/W.geb ,/punct/X.bij_u W.geb/ROOT"
    " dan/advmod/W.geb O/obj/W.geb W.dee/compound:prt/W.geb ./punct/W.geb",
    "W.geb/ROOT O/obj/W.geb W.dee/compound:prt/W.geb voordat/mark/X.bij_u u/nsubj/X.bij_u"
    " P/obj/X.bij_u"
    " X.bij_u/advcl/W.geb ./punct/W.geb",
    "W.geb/ROOT O/obj/W.geb T/obl/W.geb als/mark/X.bij_u je/nsubj/X.bij_u P/obj/X.bij_u"
    " X.bij_u/advcl/W.geb"
    " ./punct/W.geb",
    "u/nsubj/W.pv_u W.pv_u/ROOT O/obj/W.pv_u T/obl/W.pv_u W.dee/compound:prt/W.pv_u ./punct/W.pv_u",
    "je/nsubj/W.pv_u W.pv_u/ROOT O/obj/W.pv_u T/obl/W.pv_u W.dee/compound:prt/W.pv_u"
    " ./punct/W.pv_u",
    "wij/nsubj/W.pv_wij W.pv_wij/ROOT O/obj/W.pv_wij T/obl/W.pv_wij W.dee/compound:prt/W.pv_wij"
    " ./punct/W.pv_wij",
    "T/obl/W.pv_wij W.pv_wij/ROOT we/nsubj/W.pv_wij O/obj/W.pv_wij W.dee/compound:prt/W.pv_wij"
    " ./punct/W.pv_wij",
    "kunt/aux/W.inf u/nsubj/W.inf O/obj/W.inf T/obl/W.inf W.inf/ROOT ?/punct/W.inf",
    "hoe/advmod/W.inf kan/aux/W.inf ik/nsubj/W.inf O/obj/W.inf W.inf/ROOT ?/punct/W.inf",
    "hebt/aux/W.vd u/nsubj/W.vd O/obj/W.vd niet/advmod/W.vd W.vd/ROOT ?/punct/W.vd",
    "u/nsubj/W.vd hebt/aux/W.vd O/obj/W.vd T/obl/W.vd W.vd/ROOT ./punct/W.vd",
    "wij/nsubj/W.vd hebben/aux/W.vd O/obj/W.vd T/obl/W.vd W.vd/ROOT ./punct/W.vd",
    "S/nsubj:pass/W.vd wordt/aux:pass/W.vd T/obl/W.vd W.vd/ROOT ./punct/W.vd",
    "S/nsubj:pass/W.vd is/aux:pass/W.vd T/obl/W.vd W.vd/ROOT ./punct/W.vd",
    "S/nsubj:pass/W.vd is/aux:pass/W.vd nog/advmod/W.vd niet/advmod/W.vd W.vd/ROOT ./punct/W.vd",
    "S/nsubj:pass/W.vd moet/aux/W.vd T/obl/W.vd worden/aux:pass/W.vd W.vd/ROOT ./punct/W.vd",
    "S/nsubj:pass/W.vd kan/aux/W.vd niet/advmod/W.vd W.vd/ROOT worden/aux:pass/W.vd ./punct/W.vd",
    "S/nsubj:pass/W.vd moet/aux/W.vd T/obl/W.vd zijn/aux:pass/W.vd W.vd/ROOT ./punct/W.vd",
    "u/nsubj/W.inf moet/aux/W.inf O/obj/W.inf T/obl/W.inf W.inf/ROOT ./punct/W.inf",
    "je/nsubj/W.inf kunt/aux/W.inf O/obj/W.inf T/obl/W.inf W.inf/ROOT ./punct/W.inf",
    "ga/ROOT naar/case/website onze/nmod:poss/website website/obl/ga om/mark/W.kaal O/obj/W.kaal"
    " W.dee/compound:prt/W.kaal te/mark/W.kaal W.kaal/advcl/ga ./punct/ga",
    "omdat/mark/W.bij_wij wij/nsubj/W.bij_wij O/obj/W.bij_wij T/obl/W.bij_wij"
    " W.bij_wij/advcl/X.inf ,/punct/W.bij_wij"
    " kunt/aux/X.inf u/nsubj/X.inf P/obj/X.inf X.inf/ROOT ./punct/X.inf",
    "zodra/mark/W.bij_wij we/nsubj/W.bij_wij O/obj/W.bij_wij W.bij_wij/advcl/X.pv_u"
    " ,/punct/W.bij_wij"
    " X.pv_u/ROOT u/nsubj/X.pv_u P/obj/X.pv_u X.dee/compound:prt/X.pv_u ./punct/X.pv_u",
    "ik/nsubj/zie zie/ROOT dat/mark/W.bij_wij wij/nsubj/W.bij_wij O/obj/W.bij_wij"
    " W.bij_wij/ccomp/zie ./punct/zie",
    "ik/nsubj/zie zie/ROOT dat/mark/W.vd u/nsubj/W.vd O/obj/W.vd T/obl/W.vd hebt/aux/W.vd"
    " W.vd/ccomp/zie ./punct/zie",
    "ik/nsubj/zie zie/ROOT dat/mark/W.vd S/nsubj:pass/W.vd T/obl/W.vd W.vd/ccomp/zie"
    " is/aux:pass/W.vd ./punct/zie",
    "S/nsubj:pass/X.vd S.rel/obj/W.vd u/nsubj/W.vd hebt/aux/W.vd W.vd/acl:relcl/S ,/punct/W.vd"
    " wordt/aux:pass/X.vd"
    " T/obl/X.vd X.vd/ROOT ./punct/X.vd",
    "klanten/nsubj/X.vd die/nsubj/W.bij_wij O/obj/W.bij_wij T/obl/W.bij_wij"
    " W.bij_wij/acl:relcl/klanten"
    " ,/punct/W.bij_wij hebben/aux/X.vd P/obj/X.vd T/obl/X.vd X.vd/ROOT ./punct/X.vd",
    "I/ROOT S/nsubj/I ?/punct/I",
    "I/ROOT S/nsubj/I nog/advmod/I niet/advmod/I ?/punct/I",
)

WERKWOORDEN = """
- controleer controleren gecontroleerd|- bewaar bewaren bewaard|- wijzig wijzigen gewijzigd
- bestel bestellen besteld|- onderteken ondertekenen ondertekend|- print printen geprint
- verwijder verwijderen verwijderd|- bekijk bekijken bekeken|- gebruik gebruiken gebruikt|- kies kiezen gekozen
- koop kopen gekocht|- maak maken gemaakt|- repareer repareren gerepareerd|- open openen geopend
- noteer noteren genoteerd|- scan scannen gescand|- verstuur versturen verstuurd|- annuleer annuleren geannuleerd
- reserveer reserveren gereserveerd|- activeer activeren geactiveerd|- kopieer kopiëren gekopieerd
- zoek zoeken gezocht|- trek trekken getrokken|- zet zetten gezet|- schrijf schrijven geschreven
- download downloaden gedownload|- bevestig bevestigen bevestigd|- verleng verlengen verlengd|- lees lezen gelezen
- vernietig vernietigen vernietigd|- bespreek bespreken besproken|- leg leggen gelegd|- meld melden gemeld
- plaats plaatsen geplaatst|- knip knippen geknipt|- verpak verpakken verpakt|- regel regelen geregeld
- gooi gooien gegooid|- breng brengen gebracht|- sluit sluiten gesloten|- test testen getest|- betaal betalen betaald
op stuur sturen gestuurd|in vul vullen gevuld|aan vraag vragen gevraagd|mee neem nemen genomen
terug stuur sturen gestuurd|door geef geven gegeven|op haal halen gehaald|in lever leveren geleverd
op zeg zeggen gezegd|aan pas passen gepast|uit voer voeren gevoerd|af sluit sluiten gesloten
toe voeg voegen gevoegd|mee stuur sturen gestuurd|na kijk kijken gekeken|bij werk werken gewerkt
over maak maken gemaakt|terug betaal betalen betaald|in dien dienen gediend|uit zoek zoeken gezocht
af druk drukken gedrukt|op los lossen gelost|in plan plannen gepland|op vraag vragen gevraagd
af rond ronden gerond|uit schakel schakelen geschakeld|aan zet zetten gezet|uit zet zetten gezet
af haal halen gehaald|terug breng brengen gebracht|op schrijf schrijven geschreven|aan vul vullen gevuld
in scan scannen gescand|aan meld melden gemeld|uit stel stellen gesteld|weg gooi gooien gegooid|op berg bergen geborgen
"""
"""deeltje, stam, heel werkwoord en voltooid deelwoord, zonder deeltje"""

ONVERGANKELIJK = (
    ("klopt", "kloppen"),
    ("ontbreekt", "ontbreken"),
    ("past", "passen"),
    ("stopt", "stoppen"),
)

NAAMWOORDEN = """
het formulier|de brief|de rekening|de factuur|de aanvraag|de bestelling|het pakket|de foto|de kopie|het bewijs
het contract|het abonnement|het wachtwoord|de afspraak|de kaart|de pas|de sleutel|de meter|de aangifte|de klacht
de melding|het document|de polis|de lening|de bijlage|de offerte|het account|de declaratie|het recept|de verklaring
het saldo|de machtiging|het bericht|de vragenlijst|de keuze|het adres|de naam|het bedrag|de bon|het apparaat
de begroting|de betaling|de reservering|het verslag|de toestemming|de huurovereenkomst|het rijbewijs|het ticket
"""

BEPALINGEN = (
    "binnen/ADP/VZ|init twee/NUM/TW|hoofd|prenom|stan"
    " *weken/NOUN/N|soort|mv|basis/Number=Plur/week",
    "binnen/ADP/VZ|init tien/NUM/TW|hoofd|prenom|stan *dagen/NOUN/N|soort|mv|basis/Number=Plur/dag",
    "voor/ADP/VZ|init 15/NUM/TW|hoofd|prenom|stan"
    " *april/PROPN/N|eigen|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "per/ADP/VZ|init *post/NOUN/N|soort|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "via/ADP/VZ|init de/DET/LID|bep|stan|rest/Definite=Def|PronType=Art"
    " *app/NOUN/N|soort|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "op/ADP/VZ|init *tijd/NOUN/N|soort|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "aan/ADP/VZ|init de/DET/LID|bep|stan|rest/Definite=Def|PronType=Art"
    " *balie/NOUN/N|soort|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "i.v.m./ADP/SPEC|afk/Abbr=Yes/i.v.m. de/DET/LID|bep|stan|rest/Definite=Def|PronType=Art"
    " *drukte/NOUN/N|soort|ev|basis|zijd|stan/Gender=Com|Number=Sing",
    "via/ADP/VZ|init *tel./X/SPEC|afk/Abbr=Yes/telefoon 088-1234567/NUM/TW|hoofd|vrij",
    "max./ADV/SPEC|afk/Abbr=Yes/maximaal drie/NUM/TW|hoofd|prenom|stan"
    " *dagen/NOUN/N|soort|mv|basis/Number=Plur/dag",
    "*vandaag/ADV/BW", "*morgen/ADV/BW", "*zelf/ADV/BW", "*altijd/ADV/BW", "*direct/ADJ/ADJ|vrij|basis|zonder/Degree=Pos",
    "*gratis/ADJ/ADJ|vrij|basis|zonder/Degree=Pos", "*opnieuw/ADV/BW", "*niet/ADV/BW", "*ook/ADV/BW",
)  # fmt: skip

VAST = {
    "u": ("u", "PRON", "VNW|pers|pron|nomin|vol|2b|getal", "Case=Nom|Person=2|PronType=Prs"),
    "je": ("je", "PRON", "VNW|pers|pron|nomin|red|2v|ev", "Case=Nom|Person=2|PronType=Prs"),
    "wij": ("wij", "PRON", "VNW|pers|pron|nomin|vol|1|mv", "Case=Nom|Person=1|PronType=Prs"),
    "we": ("we", "PRON", "VNW|pers|pron|nomin|red|1|mv", "Case=Nom|Person=1|PronType=Prs"),
    "ik": ("ik", "PRON", "VNW|pers|pron|nomin|vol|1|ev", "Case=Nom|Person=1|PronType=Prs"),
    "die": ("die", "PRON", "VNW|betr|pron|stan|vol|persoon|getal", "PronType=Rel"),
    "dat_rel": ("dat", "PRON", "VNW|betr|pron|stan|vol|3|ev", "Person=3|PronType=Rel"),
    "kunt": ("kunnen", "AUX", "WW|pv|tgw|met-t", PV_EV),
    "kan": ("kunnen", "AUX", "WW|pv|tgw|ev", PV_EV),
    "hebt": ("hebben", "AUX", "WW|pv|tgw|met-t", PV_EV),
    "hebben": ("hebben", "AUX", "WW|pv|tgw|mv", PV_MV),
    "wordt": ("worden", "AUX", "WW|pv|tgw|met-t", PV_EV),
    "moet": ("moeten", "AUX", "WW|pv|tgw|ev", PV_EV),
    "is": ("zijn", "AUX", "WW|pv|tgw|ev", PV_EV),
    "worden": ("worden", "AUX", "WW|inf|vrij|zonder", "VerbForm=Inf"),
    "zijn": ("zijn", "AUX", "WW|inf|vrij|zonder", "VerbForm=Inf"),
    "ga": ("gaan", "VERB", "WW|pv|tgw|ev", PV_EV),
    "zie": ("zien", "VERB", "WW|pv|tgw|ev", PV_EV),
    "als": ("als", "SCONJ", "VG|onder", ""),
    "omdat": ("omdat", "SCONJ", "VG|onder", ""),
    "zodra": ("zodra", "SCONJ", "VG|onder", ""),
    "voordat": ("voordat", "SCONJ", "VG|onder", ""),
    "dat": ("dat", "SCONJ", "VG|onder", ""),
    "en": ("en", "CCONJ", "VG|neven", ""),
    "om": ("om", "ADP", "VZ|init", ""),
    "te": ("te", "ADP", "VZ|init", ""),
    "naar": ("naar", "ADP", "VZ|init", ""),
    "onze": (
        "ons",
        "PRON",
        "VNW|bez|det|stan|vol|1|mv|prenom|met-e|rest",
        "Person=1|Poss=Yes|PronType=Prs",
    ),
    "website": ("website", "NOUN", "N|soort|ev|basis|zijd|stan", "Gender=Com|Number=Sing"),
    "klanten": ("klant", "NOUN", "N|soort|mv|basis", "Number=Plur"),
    "dan": ("dan", "ADV", "BW", ""),
    "eerst": ("eerst", "ADV", "BW", ""),
    "hoe": ("hoe", "ADV", "BW", ""),
    "niet": ("niet", "ADV", "BW", ""),
    "nog": ("nog", "ADV", "BW", ""),
    ".": (".", "PUNCT", "LET", ""),
    ",": (",", "PUNCT", "LET", ""),
    "?": ("?", "PUNCT", "LET", ""),
}
"""woord → lemma, woordsoort, CGN-tag, kenmerken"""


@dataclass(frozen=True, slots=True)
class Werkwoord:
    """Een werkwoord met zijn vormen; `deeltje` is leeg bij een onscheidbaar werkwoord."""

    deeltje: str
    stam: str
    heel: str
    deelwoord: str

    def vorm(self, naam: str) -> Woord | None:
        """Geeft de gevraagde vorm; `None` voor het deeltje van een onscheidbaar werkwoord."""
        met_t = self.stam if self.stam.endswith("t") else self.stam + "t"
        aaneen = self.deeltje + self.heel
        if naam == "dee":
            bijwoord = self.deeltje in {"terug", "weg"}
            soort, tag = ("ADV", "BW") if bijwoord else ("ADP", "VZ|fin")
            return _woord(self.deeltje, self.deeltje, soort, tag) if self.deeltje else None
        vorm, lemma, tag, kenmerken = {
            "geb": (self.stam, self.heel, "WW|pv|tgw|ev", PV_EV),
            "pv_u": (met_t, self.heel, "WW|pv|tgw|met-t", PV_EV),
            "pv_wij": (self.heel, self.heel, "WW|pv|tgw|mv", PV_MV),
            "bij_u": (self.deeltje + met_t, aaneen, "WW|pv|tgw|met-t", PV_EV),
            "bij_wij": (aaneen, aaneen, "WW|pv|tgw|mv", PV_MV),
            "inf": (aaneen, aaneen, "WW|inf|vrij|zonder", "VerbForm=Inf"),
            "kaal": (self.heel, self.heel, "WW|inf|vrij|zonder", "VerbForm=Inf"),
            "vd": (self.deeltje + self.deelwoord, aaneen, "WW|vd|vrij|zonder", "VerbForm=Part"),
        }[naam]
        return _woord(vorm, lemma, "VERB", tag, kenmerken)


def _woord(vorm: str, lemma: str, soort: str, tag: str, kenmerken: str = "") -> Woord:
    return Woord(vorm, lemma, soort, tag, kenmerken, 0, "")


def _lees_werkwoorden() -> tuple[Werkwoord, ...]:
    delen = (regel.split() for regel in WERKWOORDEN.replace("\n", "|").split("|") if regel.strip())
    return tuple(
        Werkwoord("" if d == "-" else d, stam, heel, deelwoord)
        for d, stam, heel, deelwoord in delen
    )


ALLE_WERKWOORDEN = _lees_werkwoorden()
ALLE_NAAMWOORDEN = tuple(
    tuple(deel.split()) for deel in NAAMWOORDEN.strip().replace("\n", "|").split("|")
)

Groep = tuple[list[Woord], int, str]
"""woorden (met hoofd binnen de groep), plaats van de kern, relatie van de kern (leeg: die van het sjabloon)"""


def maak_naamwoordgroep(rng: Random) -> tuple[Groep, bool]:
    """Geeft iets als `uw rekening`, en of het een het-woord is."""
    lidwoord, vorm = rng.choice(ALLE_NAAMWOORDEN)
    onzijdig = lidwoord == "het"
    geslacht, kenmerk = (
        ("onz", "Gender=Neut|Number=Sing") if onzijdig else ("zijd", "Gender=Com|Number=Sing")
    )
    kern = _woord(vorm, vorm, "NOUN", f"N|soort|ev|basis|{geslacht}|stan", kenmerk)
    bepaler, relatie = _kies_bepaler(rng, onzijdig)
    woorden = [replace(bepaler, hoofd=1, relatie=relatie), kern]
    if rng.random() < 0.15:
        bijvoeglijk = _woord("nieuwe", "nieuw", "ADJ", "ADJ|prenom|basis|met-e|stan", "Degree=Pos")
        woorden = [
            replace(woorden[0], hoofd=2),
            replace(bijvoeglijk, hoofd=2, relatie="amod"),
            kern,
        ]
        if onzijdig and bepaler.lemma == "een":
            woorden[1] = replace(woorden[1], vorm="nieuw", tag="ADJ|prenom|basis|zonder")
    return (woorden, len(woorden) - 1, ""), onzijdig


def _kies_bepaler(rng: Random, onzijdig: bool) -> tuple[Woord, str]:
    bezit = "Person=2|Poss=Yes|PronType=Prs"
    bep = "LID|bep|stan|evon" if onzijdig else "LID|bep|stan|rest"
    lidwoord = "het" if onzijdig else "de"
    aanwijzend, soort = ("dit", "evon") if onzijdig else ("deze", "rest")
    uitgang = "zonder" if onzijdig else "met-e"
    return rng.choice((
        (_woord(lidwoord, lidwoord, "DET", bep, "Definite=Def|PronType=Art"), "det"),
        (_woord("een", "een", "DET", "LID|onbep|stan|agr", "Definite=Ind|PronType=Art"), "det"),
        (_woord("uw", "u", "PRON", "VNW|bez|det|stan|vol|2|getal|prenom|zonder|agr", bezit), "nmod:poss"),
        (_woord("uw", "u", "PRON", "VNW|bez|det|stan|vol|2|getal|prenom|zonder|agr", bezit), "nmod:poss"),
        (_woord("je", "je", "PRON", "VNW|bez|det|stan|red|2v|ev|prenom|zonder|agr", bezit), "nmod:poss"),
        (_woord(aanwijzend, aanwijzend, "DET", f"VNW|aanw|det|stan|prenom|{uitgang}|{soort}"), "det"),
    ))  # fmt: skip


def maak_bepaling(rng: Random) -> Groep:
    """Geeft iets als `binnen twee weken` of `vandaag`."""
    delen = rng.choice(BEPALINGEN).split(" ")
    kern = next(i for i, deel in enumerate(delen) if deel.startswith("*"))
    woorden = []
    for deel in delen:
        vorm, soort, tag, *rest = deel.lstrip("*").split("/")
        relatie = {"ADP": "case", "DET": "det", "NUM": "nummod", "ADV": "amod"}.get(soort, "")
        lemma = rest[1] if len(rest) > 1 else vorm
        woord = _woord(vorm, lemma, soort, tag, rest[0] if rest else "")
        woorden.append(replace(woord, hoofd=kern, relatie=relatie))
    return woorden, kern, "obl" if len(delen) > 1 else "advmod"


class Vuller:
    """Kiest de vullingen van één zin; dezelfde naam geeft steeds hetzelfde werkwoord."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.werkwoorden = dict(zip("WX", rng.sample(ALLE_WERKWOORDEN, 2), strict=True))
        self.onderwerp, self.onzijdig = maak_naamwoordgroep(rng)

    def vul(self, naam: str) -> Groep | None:
        """Geeft de woorden voor een plaats in het sjabloon."""
        if naam[:2] in {"W.", "X."}:
            werkwoord = self.werkwoorden[naam[0]].vorm(naam[2:])
            return ([werkwoord], 0, "") if werkwoord else None
        if naam == "I":
            vorm, lemma = self.rng.choice(ONVERGANKELIJK)
            return [_woord(vorm, lemma, "VERB", "WW|pv|tgw|met-t", PV_EV)], 0, ""
        if naam == "T":
            return maak_bepaling(self.rng)
        if naam in {"O", "P"}:
            return maak_naamwoordgroep(self.rng)[0]
        if naam == "S":
            return self.onderwerp
        sleutel = ("dat_rel" if self.onzijdig else "die") if naam == "S.rel" else naam
        return [_woord(sleutel.removesuffix("_rel"), *VAST[sleutel])], 0, ""


def maak_zin(sjabloon: str, rng: Random) -> Zin:
    """Vult een sjabloon tot een ontlede zin, met hoofdletter en zonder spatie voor leestekens."""
    vuller = Vuller(rng)
    woorden: list[Woord] = []
    kernen: dict[str, int] = {}
    open_: list[tuple[int, str]] = []
    for plaats in sjabloon.split(" "):
        naam, relatie, hoofd = (*plaats.split("/"), "")[:3]
        groep = vuller.vul(naam)
        if groep is None:
            continue
        delen, kern, eigen = groep
        begin = len(woorden)
        kernen[naam] = begin + kern
        woorden += [replace(w, hoofd=begin + w.hoofd) for w in delen]
        woorden[begin + kern] = replace(woorden[begin + kern], relatie=eigen or relatie)
        open_.append((begin + kern, hoofd or naam))
    for i, hoofd in open_:
        woorden[i] = replace(woorden[i], hoofd=kernen[hoofd])
    return Zin("sjabloon", _werk_af(woorden))


def _werk_af(woorden: Sequence[Woord]) -> tuple[Woord, ...]:
    eerste = replace(woorden[0], vorm=woorden[0].vorm[0].upper() + woorden[0].vorm[1:])
    rest = [eerste, *woorden[1:]]
    for i, woord in enumerate(rest[1:]):
        if woord.vorm in {".", ",", "?"}:
            rest[i] = replace(rest[i], spatie=False)
    return tuple(rest)


def maak_lijst(rng: Random) -> list[Zin]:
    """Maakt losse naamwoordgroepen voor een opsomming."""
    zinnen = []
    for _ in range(rng.choice((2, 3, 4))):
        woorden, kern, _ = maak_naamwoordgroep(rng)[0]
        woorden[kern] = replace(woorden[kern], hoofd=kern, relatie="ROOT")
        zinnen.append(Zin("lijst", tuple(woorden)))
    return zinnen


def maak_mailzinnen(rng: Random, per_sjabloon: int) -> Iterator[Zin]:
    """Geeft van elk sjabloon een aantal zinnen."""
    for sjabloon in SJABLONEN:
        for _ in range(per_sjabloon):
            yield maak_zin(sjabloon, rng)
