"""Splitsen bij 'terwijl': twee keuzes, en nooit vanzelf."""

from __future__ import annotations

import pytest

from b1check import Controleur, Veiligheid

ZIN = (
    "De monteur heeft de meter in uw woning in Utrecht vorige week vervangen, terwijl wij u "
    "daarover nog geen brief hadden gestuurd."
)
EERSTE = "De monteur heeft de meter in uw woning in Utrecht vorige week vervangen."


def test_de_schrijver_kiest(controleur: Controleur) -> None:
    """Beide betekenissen staan er, en `herschrijf` doet niets."""
    (lang,) = [b for b in controleur.controleer(ZIN).bevindingen if b.regel == "zinslengte"]
    assert [(s.vervanging, s.veiligheid) for s in lang.suggesties] == [
        (f"{EERSTE} Maar wij hadden u daarover nog geen brief gestuurd.", Veiligheid.TONEN),
        (f"{EERSTE} Ondertussen hadden wij u daarover nog geen brief gestuurd.", Veiligheid.TONEN),
    ]
    assert controleur.herschrijf(ZIN, tot="vragen").tekst == ZIN


@pytest.mark.parametrize(
    "zin",
    [
        # Zonder komma hoort 'terwijl' dichter bij de zin, en vooraan is het de tijd.
        "Hij las de krant van gisteren rustig in de tuin achter het huis terwijl zijn vrouw in de "
        "keuken het eten maakte.",
        "Terwijl u in de wachtkamer op de eerste verdieping blijft zitten, bellen wij de arts in "
        "het ziekenhuis in Utrecht voor u.",
    ],
)
def test_geen_splitsing(controleur: Controleur, zin: str) -> None:
    """Hier is niets te kiezen."""
    for bevinding in controleur.controleer(zin).bevindingen:
        if bevinding.regel == "zinslengte":
            assert bevinding.suggesties == ()
