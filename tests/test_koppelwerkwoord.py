"""Frasen met 'zijn' als koppelwerkwoord: 'is van toepassing op', 'bent voornemens te'."""

from __future__ import annotations

import pytest

from b1check import Controleur

WORDT = [
    ("De regeling is van toepassing op huurders.", "De regeling geldt voor huurders."),
    ("De regeling is niet van toepassing op u.", "De regeling geldt niet voor u."),
    ("Wij zijn voornemens het dak te vervangen.", "Wij zijn van plan het dak te vervangen."),
    ("Deze voorwaarden zijn van kracht.", "Deze voorwaarden gelden."),
    ("Uw aanvraag is in behandeling.", "Uw aanvraag wordt behandeld."),
    ("Dat was het gevolg van de storing.", "Dat kwam door de storing."),
    ("Het is van groot belang dat u belt.", "Het is heel belangrijk dat u belt."),
    ("Wij zijn van mening dat dit klopt.", "Wij vinden dat dit klopt."),
]

BLIJFT = [
    # Er staat meer bij het gezegde, of de woorden horen bij het onderwerp.
    "Wat is de politieke partij van de premier?",
    "De plaats van de kast is goed.",
    "Zijn er sterren te vinden, voorzien van een naam?",
    "Hij is lid van Vlaams Belang in de Kamer.",
]


@pytest.mark.parametrize(("fout", "goed"), WORDT)
def test_frase_om_een_koppelwerkwoord(controleur: Controleur, fout: str, goed: str) -> None:
    """Het gezegde staat in de frase, en 'is' buigt mee."""
    assert controleur.herschrijf(fout, tot="vragen").tekst == goed


@pytest.mark.parametrize("zin", BLIJFT)
def test_ander_gezegde_is_geen_frase(controleur: Controleur, zin: str) -> None:
    """Losse woorden van een frase in dezelfde zin zijn de frase niet."""
    gelezen = [b for b in controleur.controleer(zin).bevindingen if b.regel == "omslachtig"]
    assert gelezen == []
