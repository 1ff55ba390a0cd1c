"""Van bytes naar tekst en terug: elke codering die mag, en een duidelijke fout voor de rest."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b1check.fouten import InvoerFout
from b1check.invoer import lees, lees_tekst
from b1check.invoer.codering import ontcijfer, vercijfer

TEKST = "Beste Zoë,\r\nhet café is open: “€ 5” – tot zo!\n"
LE, BE = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE

GOED = {
    "utf-8": (TEKST.encode(), "utf-8"),
    "utf-8 met BOM": (codecs.BOM_UTF8 + TEKST.encode(), "utf-8-bom"),
    "utf-16 klein": (LE + TEKST.encode("utf-16-le"), "utf-16-le-bom"),
    "utf-16 groot": (BE + TEKST.encode("utf-16-be"), "utf-16-be-bom"),
    "windows-1252": (TEKST.encode("cp1252"), "cp1252"),
}
KAPOT = {
    "goede en kapotte UTF-8 door elkaar": b"Zo\xc3\xab, het caf\xc3 is open",
    "afgeknipt na een goed teken": b"Zo\xc3\xab, het caf\xc3",
    "kapotte UTF-8 na een BOM": codecs.BOM_UTF8 + b"caf\xe9",
    "halve UTF-16": LE + b"a\x00b",
    "half teken in UTF-16": LE + b"\x00\xd8a\x00",
    "byte zonder teken in Windows-1252": b"caf\xe9 \x81",
    "een plaatje": b"\x89PNG\r\n\x1a\n\x12\x13",
    "stuurteken in Windows-1252": b"caf\xe9 \x07",
}
NUL = {
    "NUL in UTF-8": b"Beste\x00Jan",
    "NUL in Windows-1252": b"caf\xe9\x00",
    "NUL na een BOM": codecs.BOM_UTF8 + b"a\x00",
    "UTF-16 zonder BOM": TEKST.encode("utf-16-le"),
    "NUL in UTF-16": LE + "Beste\x00Jan".encode("utf-16-le"),
    "UTF-32": codecs.BOM_UTF32_LE + TEKST.encode("utf-32-le"),
}


@pytest.mark.parametrize(("inhoud", "codering"), GOED.values(), ids=GOED)
def test_ontcijfer(inhoud: bytes, codering: str) -> None:
    """Elke codering geeft dezelfde tekst, zonder BOM en met haar eigen regeleinden."""
    assert ontcijfer(inhoud) == (TEKST, codering)


@pytest.mark.parametrize(("inhoud", "codering"), GOED.values(), ids=GOED)
def test_vercijfer_geeft_dezelfde_bytes_terug(inhoud: bytes, codering: str) -> None:
    """Wat gelezen is, komt byte voor byte terug, met de BOM."""
    assert vercijfer(*ontcijfer(inhoud)) == inhoud


@pytest.mark.parametrize("inhoud", KAPOT.values(), ids=KAPOT)
def test_kapotte_tekens(inhoud: bytes) -> None:
    """Bij twijfel een fout met de plek en een advies, nooit verkeerde letters."""
    with pytest.raises(InvoerFout) as fout:
        ontcijfer(inhoud, "mail.txt")
    assert str(fout.value) == (
        "mail.txt: deze tekens zijn niet te lezen\n"
        "Sla de mail op als UTF-8 of Windows-1252 en probeer het opnieuw."
    )


@pytest.mark.parametrize("inhoud", NUL.values(), ids=NUL)
def test_nul_is_geen_tekst(inhoud: bytes) -> None:
    """Een NUL hoort in geen enkele codering in een mail."""
    with pytest.raises(InvoerFout, match="NUL") as fout:
        ontcijfer(inhoud, "mail.txt")
    assert fout.value.plek == "mail.txt"


@pytest.mark.parametrize(
    ("inhoud", "tekst"),
    [
        (b"", ""),
        (codecs.BOM_UTF8, ""),
        (b"alleen ascii", "alleen ascii"),
        # Eén losse letter met een accent is in Windows-1252 heel gewoon.
        (b"Tot ziens, Ren\xe9", "Tot ziens, René"),
        (b"\x93Zo\xeb\x94 \x96 \x80 5\x85", "“Zoë” – € 5…"),
        (b"a\xa0b\xadc", "a\xa0b\xadc"),
        # Wat al als UTF-8 te lezen is, blijft zoals het er staat.
        ("ZoÃ«".encode(), "ZoÃ«"),
        (codecs.BOM_UTF8 * 2 + b"a", "\ufeffa"),
    ],
)
def test_randgevallen(inhoud: bytes, tekst: str) -> None:
    """Leeg, alleen een BOM, vreemde maar goede tekens: alles komt heel heen en terug."""
    gelezen, codering = ontcijfer(inhoud)
    assert (gelezen, vercijfer(gelezen, codering)) == (tekst, inhoud)


@pytest.mark.parametrize(
    ("tekst", "codering", "teken"),
    [("Leuk 😀", "cp1252", "😀"), ("Łódź", "cp1252", "Ł")],
)
def test_een_teken_dat_niet_past(tekst: str, codering: str, teken: str) -> None:
    """Een teken buiten de codering is een fout met een advies; er gaat niets verloren."""
    with pytest.raises(InvoerFout) as fout:
        vercijfer(tekst, codering, "mail.txt")
    assert str(fout.value) == (
        f"mail.txt: het teken ‘{teken}’ past niet in {codering}\n"
        "Sla het bestand eerst op als UTF-8."
    )


@pytest.mark.parametrize("codering", [codering for _, codering in GOED.values()])
@given(tekst=st.text(st.characters(codec="cp1252", categories=("L", "N", "P", "Z"))))
def test_heen_en_terug(codering: str, tekst: str) -> None:
    """Elke gewone tekst overleeft elke codering; de bytes erna zijn gelijk aan de bytes ervoor."""
    inhoud = vercijfer(tekst, codering)
    try:
        gelezen, gevonden = ontcijfer(inhoud)
    except InvoerFout:
        # Bytes die ook half UTF-8 kunnen zijn, weigert b1check liever dan dat hij gokt.
        assert codering == "cp1252"
        return
    assert vercijfer(gelezen, gevonden) == inhoud
    if codering != "cp1252":
        assert gelezen == tekst


@given(st.sampled_from([b"", codecs.BOM_UTF8, LE, BE]), st.binary())
def test_willekeurige_bytes(bom: bytes, rest: bytes) -> None:
    """Bytes geven een tekst die precies terug te schrijven is, of een InvoerFout."""
    inhoud = bom + rest
    try:
        tekst, codering = ontcijfer(inhoud)
    except InvoerFout:
        return
    assert vercijfer(tekst, codering) == inhoud
    assert "\x00" not in tekst


@pytest.mark.parametrize(("inhoud", "codering"), GOED.values(), ids=GOED)
def test_lees_onthoudt_de_codering(tmp_path: Path, inhoud: bytes, codering: str) -> None:
    """Een bestand en dezelfde bytes geven dezelfde tekst; het bericht weet hoe zij er stond."""
    pad = tmp_path / "mail.txt"
    pad.write_bytes(inhoud)
    uit_bestand, uit_bytes = lees(pad), lees(inhoud)
    assert (uit_bestand.tekst, uit_bestand.codering, uit_bestand.naam) == (
        TEKST,
        codering,
        str(pad),
    )
    assert (uit_bytes.tekst, uit_bytes.codering, uit_bytes.naam) == (TEKST, codering, "-")


@pytest.mark.parametrize("inhoud", [b"", b" \r\n\t", codecs.BOM_UTF8, LE, "\xa0".encode()])
def test_lees_weigert_lege_tekst(inhoud: bytes) -> None:
    """Zonder tekst is er niets te controleren: dat is een fout, geen schoon rapport."""
    with pytest.raises(InvoerFout, match="hier staat geen tekst"):
        lees(inhoud)


def test_lees_zonder_bestand(tmp_path: Path) -> None:
    """Een bestand dat er niet is, een map en een onmogelijke naam zeggen elk wat er mis is."""
    for bron, wat in (
        (tmp_path / "weg.txt", "dit bestand bestaat niet"),
        (tmp_path, "dit is een map, geen bestand"),
        (Path("a\x00b"), "dit bestand is niet te lezen"),
    ):
        with pytest.raises(InvoerFout) as fout:
            lees(bron)
        assert (fout.value.wat, fout.value.plek) == (wat, str(bron))


def test_halve_tekens_in_een_str() -> None:
    """Een str met een half teken (een los surrogaat) kan niemand lezen of opslaan."""
    with pytest.raises(InvoerFout):
        lees_tekst("Leuk \ud83d dat u er bent.")
