"""Een leeg veld is een fout in een mail die klaar is, en nergens anders."""

from __future__ import annotations

import pytest

from b1check import Controleur, Instellingen
from b1check.fouten import InstellingFout
from b1check.invoer import lees

MAIL = "Beste {{naam}},\n\nUw pakket komt op [datum] of %s.\n\nMet groet,\n{afzender}\n"


def velden(controleur: Controleur, bron: str | bytes) -> list[str]:
    """Geef de velden die als fout gemeld worden."""
    bericht = lees(bron, "eml") if isinstance(bron, bytes) else bron
    return [
        b.tekst for b in controleur.controleer(bericht).bevindingen if b.regel == "plaatshouder"
    ]


def test_in_een_sjabloon_mag_een_veld(controleur: Controleur) -> None:
    """Zonder --klaar is een veld gewoon een veld."""
    assert velden(controleur, MAIL) == []


def test_in_een_klare_mail_is_een_veld_een_fout(controleur: Controleur) -> None:
    """Met `klaar`, of in een .eml, ook in de aanhef en de handtekening."""
    verwacht = ["{{naam}}", "[datum]", "%s", "{afzender}"]
    klaar = Controleur(Instellingen(klaar=True))
    assert velden(klaar, MAIL) == verwacht
    assert not klaar.controleer(MAIL).voldoet
    assert velden(controleur, f"Subject: x\n\n{MAIL}".encode()) == verwacht


def test_een_veld_in_een_citaat_is_van_een_ander() -> None:
    """Wat de klant of een eerdere mail schreef, hoeft de schrijver niet in te vullen."""
    klaar = Controleur(Instellingen(klaar=True))
    citaat = "Op 3 mei 2024 schreef Jan de Wit:\n> Ik ben [naam] uit {plaats}.\n"
    assert velden(klaar, f"{MAIL}\n{citaat}") == ["{{naam}}", "[datum]", "%s", "{afzender}"]


@pytest.mark.parametrize(
    ("mail", "gevonden"),
    [
        ("{% if a %}\nUw pakket komt morgen.\n{% endif %}\n", ["{% if a %}", "{% endif %}"]),
        ("Uw pakket komt {if a}nu{else}later{endif}.\n", ["{if a}", "{else}", "{endif}"]),
        ("Uw pakket komt morgen.\n\n  @endif\n", ["@endif"]),
        ("Uw pakket komt morgen.\n\nOp 3 mei 2024 schreef Jan:\n> {% if a %}\n", []),
        ("Uw pakket [sic] komt 100% zeker morgen.\n", []),
    ],
)
def test_logica_in_een_klare_mail_is_een_fout(mail: str, gevonden: list[str]) -> None:
    """Ook logica hoort niet in een mail die klaar is, behalve in een citaat."""
    klaar = Controleur(Instellingen(klaar=True))
    assert velden(klaar, f"Beste Jan,\n\n{mail}") == gevonden


def test_klaar_is_waar_of_niet_waar() -> None:
    """Iets anders dan true of false is een fout."""
    with pytest.raises(InstellingFout, match="‘klaar’ is true of false"):
        Instellingen(klaar="ja")  # type: ignore[arg-type]
