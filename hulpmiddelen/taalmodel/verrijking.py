"""Maakt van boombankzinnen stukken die op klantmails lijken: met u, witregels, aanhef en groet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from gegevens import Woord, Zin
from mailzinnen import maak_lijst

TWEEDE_PERSOON = {
    ("je", "nomin"): ("u", "VNW|pers|pron|nomin|vol|2b|getal", "Case=Nom|Person=2|PronType=Prs"),
    ("jij", "nomin"): ("u", "VNW|pers|pron|nomin|vol|2b|getal", "Case=Nom|Person=2|PronType=Prs"),
    ("je", "obl"): ("u", "VNW|pr|pron|obl|vol|2|getal", "Case=Acc|Person=2|PronType=Prs"),
    ("jou", "obl"): ("u", "VNW|pr|pron|obl|vol|2|getal", "Case=Acc|Person=2|PronType=Prs"),
    ("je", "bez"): (
        "uw",
        "VNW|bez|det|stan|vol|2|getal|prenom|zonder|agr",
        "Person=2|Poss=Yes|PronType=Prs",
    ),
    ("jouw", "bez"): (
        "uw",
        "VNW|bez|det|stan|vol|2|getal|prenom|zonder|agr",
        "Person=2|Poss=Yes|PronType=Prs",
    ),
}
"""(vorm, naamval of bezit) → (nieuwe vorm, tag, kenmerken); het lemma is steeds `u`."""

VAST = frozenset({"kan", "mag", "zal", "is"})
"""Vormen die voor `u` geen -t krijgen: `kan u`, `mag u`."""

AANHEF = (
    ("Geachte", "heer"),
    ("Geachte", "mevrouw"),
    ("Beste", "heer"),
    ("Beste", "mevrouw"),
    ("Beste", ""),
    ("Dag", ""),
    ("Hallo", ""),
    ("Hoi", ""),
)
ACHTERNAMEN = (
    ("De", "Vries"), ("Jansen",), ("Van", "den", "Berg"), ("Bakker",), ("Van", "Dijk"), ("Visser",),
    ("El", "Idrissi"), ("Smit",), ("De", "Boer"), ("Yilmaz",), ("Mulder",), ("Van", "der", "Meer"),
    ("[", "achternaam", "]"), ("[", "naam", "]"), ("Hendriks",),
    ("Kaya",), ("Willems",), ("Peeters",),
)  # fmt: skip
VOORNAMEN = (
    "Anna",
    "Peter",
    "Fatima",
    "Karin",
    "Mohamed",
    "Sanne",
    "Jan",
    "Linda",
    "Tom",
    "Youssef",
    "Els",
)
GROETEN = (
    ("Met", "vriendelijke", "groet"),
    ("Met", "vriendelijke", "groeten"),
    ("Met", "hartelijke", "groet"),
    ("Vriendelijke", "groeten"),
    ("Hoogachtend",),
    ("Groeten",),
)
ENKELVOUD = "Gender=Com|Number=Sing"
GROET_WOORDEN = {
    "met": ("met", "ADP", "VZ|init", ""),
    "vriendelijke": ("vriendelijk", "ADJ", "ADJ|prenom|basis|met-e|stan", "Degree=Pos"),
    "hartelijke": ("hartelijk", "ADJ", "ADJ|prenom|basis|met-e|stan", "Degree=Pos"),
    "groet": ("groet", "NOUN", "N|soort|ev|basis|zijd|stan", ENKELVOUD),
    "groeten": ("groet", "NOUN", "N|soort|mv|basis", "Number=Plur"),
    "hoogachtend": ("hoogachten", "VERB", "WW|od|vrij|zonder", "VerbForm=Part"),
}


LIJSTEN = 0.1
"""aandeel van de mailstukken met een lijst van losse naamwoordgroepen"""


def vousvoyeer(zin: Zin) -> Zin:
    """Zet `je`, `jij`, `jou` en `jouw` om in `u` en `uw`, ook in `kun je` → `kunt u`."""
    woorden = list(zin.woorden)
    for i, woord in enumerate(zin.woorden):
        nieuw = TWEEDE_PERSOON.get((woord.vorm.lower(), _naamval(woord)))
        if nieuw is None:
            continue
        vorm, tag, kenmerken = nieuw
        woorden[i] = replace(
            woord,
            vorm=_zoals(woord.vorm, vorm),
            lemma="u",
            soort="PRON",
            tag=tag,
            kenmerken=kenmerken,
        )
        if i and woord.relatie.startswith("nsubj"):
            woorden[i - 1] = _met_t(woorden[i - 1])
    return replace(zin, woorden=tuple(woorden))


def _naamval(woord: Woord) -> str:
    delen = woord.tag.split("|")
    return next((deel for deel in ("nomin", "obl", "bez") if deel in delen), "")


def _zoals(voorbeeld: str, vorm: str) -> str:
    """Neemt de hoofdletter van het voorbeeld over."""
    return vorm.capitalize() if voorbeeld[:1].isupper() else vorm


def _met_t(woord: Woord) -> Woord:
    tegenwoordig = woord.tag == "WW|pv|tgw|ev"
    if not tegenwoordig or woord.vorm.lower() in VAST or woord.vorm.endswith("t"):
        return woord
    uitgang = "at" if woord.vorm.endswith("a") else "t"
    return replace(woord, vorm=woord.vorm + uitgang, tag="WW|pv|tgw|met-t")


def verklein(zin: Zin) -> Zin:
    """Schrijft alles met kleine letters, zoals mensen in een haastige mail doen."""
    return replace(
        zin,
        woorden=tuple(replace(w, vorm=w.vorm.lower(), lemma=w.lemma.lower()) for w in zin.woorden),
    )


def met_regeleinde(zin: Zin, wit: str) -> Zin:
    """Sluit een zin af met een regeleinde als eigen woord, zoals de tokenizer het geeft."""
    laatste = len(zin.woorden) - 1
    eind = replace(zin.woorden[laatste], spatie=False)
    regeleinde = Woord(wit, wit, "SPACE", "_SP", "", laatste, "dep", spatie=False)
    return replace(zin, woorden=(*zin.woorden[:laatste], eind, regeleinde))


def zonder_punt(zin: Zin) -> Zin:
    """Laat de punt aan het eind weg, zoals in kopjes en lijstjes."""
    laatste = len(zin.woorden) - 1
    kan = (
        laatste > 0
        and zin.woorden[laatste].vorm == "."
        and all(w.hoofd != laatste for w in zin.woorden)
    )
    return replace(zin, woorden=zin.woorden[:laatste]) if kan else zin


def als_punt(zin: Zin, teken: str) -> Zin:
    """Zet een opsommingsteken voor de zin."""
    wortel = next(i for i, w in enumerate(zin.woorden) if w.hoofd == i)
    bol = Woord(teken, teken, "PUNCT", "LET", "", wortel + 1, "punct")
    return replace(zin, woorden=(bol, *(replace(w, hoofd=w.hoofd + 1) for w in zin.woorden)))


def maak_aanhef(rng: Random) -> Zin:
    """Maakt een regel als `Geachte heer De Vries,`."""
    groet, titel = rng.choice(AANHEF)
    woorden = [_groetwoord(groet, 1)]
    if titel:
        woorden.append(
            Woord(titel, titel, "NOUN", "N|soort|ev|basis|zijd|stan", ENKELVOUD, 1, "ROOT")
        )
        woorden += _maak_naam(rng.choice(ACHTERNAMEN), 2, 1, "appos")
    else:
        woorden += _maak_naam((rng.choice(VOORNAMEN),), 1, 1, "ROOT")
    woorden[-1] = replace(woorden[-1], spatie=False)
    woorden.append(Woord(",", ",", "PUNCT", "LET", "", 1, "punct", spatie=False))
    return Zin("aanhef", tuple(woorden))


def _maak_naam(delen: Sequence[str], begin: int, hoofd: int, relatie: str) -> list[Woord]:
    """Ontleedt een naam die op plaats `begin` start; `[naam]` bestaat uit drie woorden."""
    if delen[0] == "[":
        _, vorm, _ = delen
        kern = begin + 1
        return [
            Woord("[", "[", "PUNCT", "LET", "", kern, "punct", spatie=False),
            Woord(
                vorm,
                vorm,
                "NOUN",
                "N|soort|ev|basis|zijd|stan",
                ENKELVOUD,
                hoofd,
                relatie,
                spatie=False,
            ),
            Woord("]", "]", "PUNCT", "LET", "", kern, "punct"),
        ]
    kop = _naamwoord(delen[0], len(delen), hoofd, relatie)
    return [kop, *(_naamwoord(deel, len(delen), begin, "flat") for deel in delen[1:])]


def _groetwoord(groet: str, kern: int) -> Woord:
    if groet in {"Geachte", "Beste"}:
        lemma, tag = ("geacht", "basis") if groet == "Geachte" else ("goed", "sup")
        graad = "Degree=Pos" if tag == "basis" else "Degree=Sup"
        return Woord(groet, lemma, "ADJ", f"ADJ|prenom|{tag}|met-e|stan", graad, kern, "amod")
    return Woord(groet, groet.lower(), "INTJ", "TSW", "", kern, "discourse")


def _naamwoord(deel: str, delen: int, hoofd: int, relatie: str) -> Woord:
    if delen > 1:
        return Woord(deel, deel, "PROPN", "SPEC|deeleigen", "", hoofd, relatie)
    return Woord(deel, deel, "PROPN", "N|eigen|ev|basis|zijd|stan", ENKELVOUD, hoofd, relatie)


def maak_groet(rng: Random) -> Zin:
    """Maakt een slotregel als `Met vriendelijke groet,`."""
    vormen = rng.choice(GROETEN)
    kern = len(vormen) - 1
    woorden = []
    for i, vorm in enumerate(vormen):
        lemma, soort, tag, kenmerken = GROET_WOORDEN[vorm.lower()]
        relatie = "ROOT" if i == kern else ("case" if soort == "ADP" else "amod")
        woorden.append(Woord(vorm, lemma, soort, tag, kenmerken, kern, relatie, spatie=i < kern))
    if rng.random() < 0.8:
        woorden.append(Woord(",", ",", "PUNCT", "LET", "", kern, "punct", spatie=False))
    return Zin("groet", tuple(woorden))


def maak_ondertekening(rng: Random) -> Zin:
    """Maakt een naamregel als `Karin van Dijk`."""
    achternaam = rng.choice([naam for naam in ACHTERNAMEN if naam[0] != "["])
    woorden = _maak_naam((rng.choice(VOORNAMEN), *achternaam), 0, 0, "ROOT")
    return Zin("naam", (*woorden[:-1], replace(woorden[-1], spatie=False)))


def maak_stukken(zinnen: Sequence[Zin], rng: Random) -> Iterator[list[Zin]]:
    """Verdeelt de zinnen over stukken van één tot vijf, sommige met de opmaak van een mail."""
    rest = list(zinnen)
    rng.shuffle(rest)
    while rest:
        aantal = rng.choice((1, 1, 1, 2, 3, 4, 5))
        stuk = [_bewerk(zin, rng) for zin in rest[:aantal]]
        del rest[:aantal]
        yield _maak_mail(stuk, rng) if rng.random() < 0.3 else stuk


def _bewerk(zin: Zin, rng: Random) -> Zin:
    if rng.random() < 0.5:
        zin = vousvoyeer(zin)
    return verklein(zin) if rng.random() < 0.04 else zin


def _maak_mail(stuk: Sequence[Zin], rng: Random) -> list[Zin]:
    """Geeft regels en witregels aan een stuk, soms met opsomming, aanhef of groet."""
    opsomming = rng.random() < 0.15
    if rng.random() < LIJSTEN:
        stuk = [*stuk, *maak_lijst(rng)]
        opsomming = True
    regels: list[Zin] = []
    for zin in stuk:
        regel = als_punt(zonder_punt(zin), rng.choice("-*•")) if opsomming else zin
        if not opsomming and rng.random() < 0.2:
            regel = zonder_punt(zin)
        einde = opsomming or regel is not zin or rng.random() < 0.5
        regels.append(met_regeleinde(regel, rng.choice(("\n", "\n\n"))) if einde else regel)
    if rng.random() < 0.2:
        regels.insert(0, met_regeleinde(maak_aanhef(rng), rng.choice(("\n", "\n\n"))))
    if rng.random() < 0.2:
        regels[-1] = met_regeleinde(stuk[-1], "\n\n")
        regels += [
            met_regeleinde(maak_groet(rng), rng.choice(("\n", "\n\n"))),
            maak_ondertekening(rng),
        ]
    return regels
