"""Lijsten van opsommingen: welke rij, welke inleiding, welke leestekens."""

from __future__ import annotations

import pytest

from b1check import Controleur, Ernst, pas_toe


def lijsten(controleur: Controleur, tekst: str, invoer: str = "tekst") -> list[str]:
    """Geef wat de suggesties van `opsomming` van de tekst maken."""
    rapport = controleur.controleer(tekst, invoer=invoer)
    return [
        pas_toe(tekst, [suggestie])
        for bevinding in rapport.bevindingen
        if bevinding.regel == "opsomming"
        for suggestie in bevinding.suggesties
    ]


@pytest.mark.parametrize(
    ("zin", "inleiding", "punten"),
    [
        (
            "U kunt bij ons terecht voor het aanvragen van een paspoort, voor het doorgeven van "
            "een verhuizing en voor het aangeven van een geboorte.",
            "U kunt bij ons terecht voor:",
            [
                "het aanvragen van een paspoort",
                "het doorgeven van een verhuizing",
                "het aangeven van een geboorte",
            ],
        ),
        (
            "U kunt een afspraak maken via onze website, via de app op uw telefoon of via de "
            "medewerkers van ons klantcontactcentrum.",
            "U kunt een afspraak maken via:",
            [
                "onze website",
                "de app op uw telefoon of",
                "de medewerkers van ons klantcontactcentrum",
            ],
        ),
        (
            "Wij vragen u om het formulier in te vullen, om een kopie van uw paspoort mee te "
            "sturen en om uw handtekening te zetten.",
            "Wij vragen u om:",
            [
                "het formulier in te vullen;",
                "een kopie van uw paspoort mee te sturen en",
                "uw handtekening te zetten.",
            ],
        ),
        (
            "Wij vragen u het formulier in te vullen, een kopie van uw paspoort mee te sturen en "
            "uw handtekening te zetten.",
            "Wij vragen u:",
            [
                "het formulier in te vullen;",
                "een kopie van uw paspoort mee te sturen;",
                "uw handtekening te zetten.",
            ],
        ),
        (
            "Met deze app kunt u uw afspraken bekijken, een nieuwe afspraak maken en een "
            "bestaande afspraak verzetten of afzeggen.",
            "Met deze app kunt u:",
            [
                "uw afspraken bekijken;",
                "een nieuwe afspraak maken;",
                "een bestaande afspraak verzetten of afzeggen.",
            ],
        ),
        (
            "Controleer of uw naam goed is geschreven, of uw adres nog klopt en of uw "
            "rekeningnummer juist is.",
            "Controleer of:",
            [
                "uw naam goed is geschreven;",
                "uw adres nog klopt en",
                "uw rekeningnummer juist is.",
            ],
        ),
        (
            "U moet ons een kopie van uw paspoort, een recente foto van de schade aan uw auto en "
            "de rekening van de garage sturen.",
            "U moet ons het volgende sturen:",
            [
                "een kopie van uw paspoort;",
                "een recente foto van de schade aan uw auto;",
                "de rekening van de garage.",
            ],
        ),
        (
            "U ontvangt binnenkort een brief met de datum van uw afspraak, het adres van de "
            "locatie en de naam van uw behandelaar.",
            "U ontvangt binnenkort een brief met:",
            ["de datum van uw afspraak", "het adres van de locatie", "de naam van uw behandelaar"],
        ),
        (
            "Het team bestaat uit een projectleider van de gemeente, twee adviseurs van het "
            "waterschap en een medewerker van de provincie.",
            "Het team bestaat uit:",
            [
                "een projectleider van de gemeente",
                "twee adviseurs van het waterschap",
                "een medewerker van de provincie",
            ],
        ),
        (
            "Neem het volgende mee: een geldig paspoort, een recente pasfoto en het ingevulde "
            "aanvraagformulier van de gemeente.",
            "Neem het volgende mee:",
            [
                "een geldig paspoort",
                "een recente pasfoto",
                "het ingevulde aanvraagformulier van de gemeente",
            ],
        ),
        (
            "U moet voor de inschrijving een geldig identiteitsbewijs, een recente pasfoto en een "
            "kopie van uw diploma meenemen.",
            "U moet voor de inschrijving het volgende meenemen:",
            ["een geldig identiteitsbewijs", "een recente pasfoto", "een kopie van uw diploma"],
        ),
        (
            "Neem een geldig identiteitsbewijs, een recente pasfoto, een kopie van uw diploma en "
            "een bewijs van betaling mee.",
            "Neem het volgende mee:",
            [
                "een geldig identiteitsbewijs",
                "een recente pasfoto",
                "een kopie van uw diploma",
                "een bewijs van betaling",
            ],
        ),
        (
            "In het pakket zitten een handleiding in vijf talen, een oplader met een kabel van "
            "twee meter, een beschermhoes en een garantiebewijs.",
            "In het pakket zitten:",
            [
                "een handleiding in vijf talen;",
                "een oplader met een kabel van twee meter;",
                "een beschermhoes;",
                "een garantiebewijs.",
            ],
        ),
        (
            "De hoogte van de bijdrage hangt af van uw inkomen, van het aantal kinderen, van de "
            "uren opvang per maand en van het uurtarief.",
            "De hoogte van de bijdrage hangt af van:",
            [
                "uw inkomen",
                "het aantal kinderen",
                "de uren opvang per maand",
                "het uurtarief",
            ],
        ),
        (
            "Wij controleren of uw aanvraag compleet is, of u recht heeft op de toeslag en hoeveel "
            "geld u krijgt.",
            "Wij controleren:",
            [
                "of uw aanvraag compleet is;",
                "of u recht heeft op de toeslag en",
                "hoeveel geld u krijgt.",
            ],
        ),
        (
            "Om toeslag te krijgen moet u in Nederland wonen, ouder zijn dan 18 jaar, een laag "
            "inkomen hebben en geen eigen huis bezitten.",
            "Om toeslag te krijgen moet u:",
            [
                "in Nederland wonen;",
                "ouder zijn dan 18 jaar;",
                "een laag inkomen hebben;",
                "geen eigen huis bezitten.",
            ],
        ),
        (
            "Stuur ons een kopie van uw identiteitsbewijs, een recent loonstrookje, uw "
            "huurcontract en een bankafschrift.",
            "Stuur ons:",
            [
                "een kopie van uw identiteitsbewijs",
                "een recent loonstrookje",
                "uw huurcontract",
                "een bankafschrift",
            ],
        ),
        (
            "Het is belangrijk het formulier in te vullen, een kopie van uw pas mee te sturen en "
            "uw handtekening te zetten.",
            "Het is belangrijk:",
            [
                "het formulier in te vullen;",
                "een kopie van uw pas mee te sturen;",
                "uw handtekening te zetten.",
            ],
        ),
    ],
)
def test_een_rij_wordt_een_lijst(
    controleur: Controleur, zin: str, inleiding: str, punten: list[str]
) -> None:
    """De inleiding eindigt met een dubbele punt, en elk deel staat op een eigen regel."""
    lijst = "\n".join(f"- {punt}" for punt in punten)
    assert lijsten(controleur, zin) == [f"{inleiding}\n\n{lijst}"]


@pytest.mark.parametrize(
    "zin",
    [
        "In de winkel vindt u koffie, thee en water.",
        "Bel, mail of app ons.",
        "Als u verhuist, als u gaat trouwen en als u een kind krijgt, moet u dat doorgeven.",
        "Wilt u uw paspoort meenemen, het formulier van de gemeente invullen en op tijd zijn bij "
        "de balie van het stadhuis?",
        "Wilt u weten of u recht hebt op toeslag, of u te veel betaalt en of u kunt wisselen, bel "
        "ons dan.",
        "Wij adviseren u om elke maand uw meterstanden door te geven, uw verbruik in de app te "
        "bekijken en uw termijnbedrag aan te passen.",
        "Helaas kunt u niet uw adres in de app wijzigen, een nieuwe pas aanvragen of een oude "
        "rekening betalen.",
        "Wij hebben de factuur van maart, de brief van uw huisarts en het formulier met uw "
        "handtekening ontvangen.",
        "Groep 1 krijgt les in de grote zaal, groep 2 in de kleine zaal, groep 3 op het plein en "
        "groep 4 in de kantine.",
        "Heeft u een geldig identiteitsbewijs, een recente pasfoto en een kopie van uw diploma "
        "bij de hand nodig?",
        "U kunt ons (met uw naam, uw adres in Nederland, de datum van uw brief en het nummer van "
        "de factuur) altijd bellen.",
        "U mag de auto niet verhuren, met de auto lesgeven of met de auto aan wedstrijden meedoen.",
        "Wij kunnen geen informatie geven over uw dossier, uw afspraken wijzigen of een nieuwe pas "
        "aan u sturen.",
        "Hij is er om u te helpen, om elk gaatje in de wet te vinden en te gebruiken.",
    ],
)
def test_geen_lijst(controleur: Controleur, zin: str) -> None:
    """Een korte rij, een vraag of een zin die doorloopt wordt geen lijst."""
    assert lijsten(controleur, zin) == []


ZIN = (
    "Stuur ons een kopie van uw paspoort, een recente foto van de schade aan uw auto en de "
    "rekening van de garage."
)
LIJST = (
    "Stuur ons:\n\n- een kopie van uw paspoort;\n- een recente foto van de schade aan uw auto;\n"
    "- de rekening van de garage."
)


def test_tekst_na_de_zin_komt_na_een_lege_regel(controleur: Controleur) -> None:
    """De volgende zin hoort niet bij het laatste punt."""
    assert lijsten(controleur, f"{ZIN} Wij bellen u.") == [f"{LIJST}\n\nWij bellen u."]


def test_regeleinden_van_windows(controleur: Controleur) -> None:
    """In een mail van Windows eindigen de nieuwe regels ook zo."""
    tekst = f"Beste klant,\r\n\r\n{ZIN}\r\n"
    assert lijsten(controleur, tekst) == [tekst.replace(ZIN, LIJST.replace("\n", "\r\n"))]


def test_in_markdown(controleur: Controleur) -> None:
    """Ook in Markdown komt er een lijst, en vet blijft vet."""
    tekst = f"# Schade\n\n{ZIN.replace('een kopie', '**een kopie**')}\n"
    verwacht = f"# Schade\n\n{LIJST.replace('een kopie', '**een kopie**')}\n"
    assert lijsten(controleur, tekst, "markdown") == [verwacht]


@pytest.mark.parametrize("voor", ["- ", "1. ", "> "])
def test_geen_lijst_in_een_lijst(controleur: Controleur, voor: str) -> None:
    """In een punt of een citaat komt geen tweede lijst."""
    tekst = f"{voor}{ZIN}\n{voor}Klaar.\n"
    assert lijsten(controleur, tekst, "markdown") == []


def test_voegwoord_is_geen_ander_leesteken(controleur: Controleur) -> None:
    """'en' achter het voorlaatste punt is geen reden voor een tip over de vorm van de lijst."""
    zin = (
        "U krijgt de toeslag als u ouder bent dan 18 jaar, als u in Nederland woont, als u niet "
        "samenwoont en als u een zorgverzekering hebt."
    )
    (nieuw,) = lijsten(controleur, zin)
    tips = [b.regel for b in controleur.controleer(nieuw).bevindingen if b.ernst == Ernst.TIP]
    assert "lijst" not in tips


def test_een_vaste_spatie_na_de_zin_blijft(controleur: Controleur) -> None:
    """`&nbsp;` is opmaak van de schrijver, en verdwijnt niet met de punt."""
    assert lijsten(controleur, f"{ZIN}&nbsp;") == [f"{LIJST}&nbsp;"]
