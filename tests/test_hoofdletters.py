"""Toetst het overnemen van hoofdletters, met de gevallen die in het Nederlands misgaan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b1check.taal.hoofdletters import neem_over


@pytest.mark.parametrize(
    ("bron", "doel", "verwacht"),
    [
        ("reeds", "al", "al"),
        ("Reeds", "al", "Al"),
        ("REEDS", "al", "AL"),
        ("Met betrekking tot", "over", "Over"),
        ("MET BETREKKING TOT", "over", "OVER"),
        # Eén hoofdletter is het begin van een zin, geen geschreeuw.
        ("U", "jij", "Jij"),
        # IJ is één letter.
        ("Vlijt", "ijver", "IJver"),
        ("VLIJT", "ijver", "IJVER"),
        ("IJver", "vlijt", "Vlijt"),
        ("IJVER", "vlijt", "VLIJT"),
        ("IJ", "water", "Water"),
        ("Water", "ij", "IJ"),
        # Na 's en 't krijgt het volgende woord de hoofdletter.
        ("Namiddag", "'s middags", "'s Middags"),
        ("Namiddag", "’s middags", "’s Middags"),
        ("NAMIDDAG", "'s middags", "'s MIDDAGS"),
        ("'s Middags", "overdag", "Overdag"),
        ("'s middags", "overdag", "overdag"),
        ("Het", "'t", "'t"),
        ("Mailbericht", "e-mail", "E-mail"),
        ("MAILBERICHT", "e-mail", "E-MAIL"),
        ("Aantal", "één", "Eén"),
        ("Meteen", "meteen", "Meteen"),
        # Een getal of een merknaam verandert niet.
        ("Tien dagen", "10 dagen", "10 dagen"),
        ("Betaaldienst", "iDEAL", "iDEAL"),
        ("Teken", "‘kijk’", "‘Kijk’"),
        # Een naam houdt zijn hoofdletter.
        ("alhier", "in Utrecht", "in Utrecht"),
        ("kvk", "Kamer van Koophandel", "Kamer van Koophandel"),
        # Een afkorting met punten is geen geschreeuw.
        ("N.a.v.", "na", "Na"),
        ("T.A.V.", "voor", "Voor"),
        ("m.b.t.", "over", "over"),
        ("Äußerst", "éénmalig", "Eénmalig"),
        ("", "al", "al"),
        ("123", "al", "al"),
        ("Reeds", "", ""),
    ],
)
def test_neem_over(bron: str, doel: str, verwacht: str) -> None:
    assert neem_over(bron, doel) == verwacht


@given(st.text(max_size=12), st.text(max_size=12))
def test_alleen_de_hoofdletters_veranderen(bron: str, doel: str) -> None:
    # Letters als ß worden in hoofdletters langer; vergeleken wordt wat er staat.
    assert neem_over(bron, doel).casefold() == doel.casefold()
