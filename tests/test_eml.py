"""Mails als .eml: delen, coderingen en koppen, en wat er bij herschrijven mag."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from b1check import Controleur, lees
from b1check.bericht import Bescherming, Bloksoort
from b1check.fouten import InvoerFout

TEKST = "Beste mevrouw Jansen,\n\nIndien u belt, hélpen wij u. Het kost € 5.\n\nGroeten,\nBea\n"
HTML = "<p>Beste mevrouw Jansen,</p><p>Indien u belt, h&eacute;lpen wij u.</p>"


def maak(tekst: str = TEKST, rijk: str = "", **keuzes: str) -> EmailMessage:
    """Maak een mail met platte tekst en misschien HTML."""
    mail = EmailMessage()
    mail["From"] = "Bea de Boer <bea@voorbeeld.example>"
    mail["To"] = "Jo Jansen <jo@voorbeeld.example>"
    mail["Subject"] = "Uw vraag over de koffiekosten é"
    mail.set_content(tekst, **keuzes)
    if rijk:
        mail.add_alternative(rijk, subtype="html")
    return mail


@pytest.mark.parametrize("tekenset", ["utf-8", "iso-8859-15", "windows-1252"])
@pytest.mark.parametrize("vorm", ["quoted-printable", "base64", "8bit"])
def test_coderingen(tekenset: str, vorm: str) -> None:
    """Elke tekenset en overdrachtsvorm geeft dezelfde tekst."""
    bericht = lees(maak(charset=tekenset, cte=vorm).as_bytes(), "eml")
    assert bericht.tekst.replace("\r\n", "\n") == TEKST
    assert bericht.is_mail
    assert bericht.onderwerp == "Uw vraag over de koffiekosten é"


@pytest.mark.parametrize("tekenset", ["iso-8859-1", "bestaat-niet", "us-ascii"])
def test_verkeerde_tekenset(tekenset: str) -> None:
    """Windows-1252 dat zich anders noemt, wordt toch goed gelezen."""
    kop = f"Subject: x\nContent-Type: text/plain; charset={tekenset}\n\n".encode()
    assert lees(kop + "Het kost € 5.".encode("cp1252"), "eml").tekst == "Het kost € 5."


def test_platte_tekst_gaat_voor() -> None:
    """Van twee gelijke delen telt de platte tekst; een los zinnetje is geen gelijk deel."""
    assert lees(maak(rijk=HTML).as_bytes(), "eml").invoer == "tekst"
    kaal = maak("Zie HTML.", "<p>" + "Wij bellen u morgen. " * 9 + "</p>")
    assert lees(kaal.as_bytes(), "eml").invoer == "html"


def test_alleen_html() -> None:
    """Een mail met alleen HTML wordt gewoon gelezen."""
    mail = EmailMessage()
    mail["Subject"] = "x"
    mail.set_content(HTML, subtype="html")
    bericht = lees(mail.as_bytes(), "eml")
    assert (bericht.invoer, bericht.delen) == ("html", ("1 (text/html)",))


def test_bijlagen_en_meegestuurde_mails_tellen_niet() -> None:
    """Alleen het bericht zelf heeft delen."""
    mail = maak(rijk=HTML)
    mail.add_attachment("Geheim rapport", filename="rapport.txt")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    mail.add_attachment(maak("Een oudere mail die meegestuurd is."))
    assert lees(mail.as_bytes(), "eml").delen == ("1 (text/plain)", "2 (text/html)")


def test_namen_uit_de_koppen_zijn_beschermd() -> None:
    """De namen van afzender en ontvanger verandert b1check nooit."""
    (alinea,) = (
        blok
        for blok in lees(maak("Wij hebben Boer en Jansen gebeld.").as_bytes(), "eml").blokken
        if blok.soort == Bloksoort.ALINEA
    )
    namen = [
        alinea.tekst[b.begin : b.eind] for b in alinea.beschermd if b.soort == Bescherming.NAAM
    ]
    assert namen == ["Boer", "Jansen"]


def test_een_deel_kiezen(controleur: Controleur) -> None:
    """Herschrijven kan alleen van een gekozen deel, en verandert alleen dat deel."""
    inhoud = maak(rijk=HTML).as_bytes()
    with pytest.raises(InvoerFout, match="kies eerst welk deel") as fout:
        controleur.herschrijf(lees(inhoud, "eml"))
    assert "1 (text/plain), 2 (text/html)" in str(fout.value)
    plat = controleur.herschrijf(lees(inhoud, "eml", deel=1)).tekst
    assert "Als u belt, hélpen wij u." in plat
    rijk = controleur.herschrijf(lees(inhoud, "eml", deel=2)).tekst
    assert rijk.strip() == HTML.replace("Indien", "Als")
    with pytest.raises(InvoerFout, match="geen deel 3"):
        lees(inhoud, "eml", deel=3)


@pytest.mark.parametrize("inhoud", [b"", b"gewone tekst zonder koppen", b"Subject: leeg\n\n"])
def test_geen_mail(inhoud: bytes) -> None:
    """Zonder koppen of zonder tekst volgt een duidelijke fout."""
    with pytest.raises(InvoerFout, match=r"geen mail|geen tekst"):
        lees(inhoud, "eml")


def test_een_bestand(tmp_path: Path, controleur: Controleur) -> None:
    """Een pad op .eml wordt vanzelf als mail gelezen, en elke plaats klopt."""
    pad = tmp_path / "mail.eml"
    pad.write_bytes(maak(rijk=HTML).as_bytes())
    rapport = controleur.controleer(lees(pad))
    assert [b.gelezen for b in rapport.bevindingen if b.regel == "moeilijk-woord"] == ["Indien"]
    assert all(rapport.tekst[b.begin : b.eind] == b.tekst for b in rapport.bevindingen)


KOP = "From: Bea <bea@voorbeeld.example>\nContent-Type: text/plain; charset=utf-8\n"


def test_een_bom_boven_de_koppen() -> None:
    """Een kladblok zet soms een BOM voor de eerste kop."""
    bericht = lees(b"\xef\xbb\xbf" + f"{KOP}Subject: Uw pas\n\n{TEKST}".encode(), "eml")
    assert (bericht.onderwerp, bericht.tekst) == ("Uw pas", TEKST)


@pytest.mark.parametrize(
    ("kop", "onderwerp"),
    [
        ("Uw coördinator".encode("latin-1"), "Uw coördinator"),
        ("Uw coördinator".encode(), "Uw coördinator"),
        (b"=?UTF-8?Q?Uw_aanvraag_is_afge?=\n =?UTF-8?Q?wezen?=", "Uw aanvraag is afgewezen"),
        (b"=?UTF-8?B?w4k=?=\n =?iso-8859-1?Q?=E9n_twee?=", "Één twee"),
    ],
)
def test_koppen_in_oude_en_gebroken_vormen(kop: bytes, onderwerp: str) -> None:
    """Een kop met losse bytes, of in stukken over meer regels, is gewoon te lezen."""
    bericht = lees(KOP.encode() + b"Subject: " + kop + b"\n\n" + TEKST.encode(), "eml")
    assert bericht.onderwerp == onderwerp


def test_een_woord_over_twee_regels_in_quoted_printable() -> None:
    """Een zachte afbreking midden in een woord staat niet in de tekst."""
    mail = f"{KOP}Content-Transfer-Encoding: quoted-printable\n\nIn=\ndien u be=\nlt, kan=20dat.\n"
    assert lees(mail.encode(), "eml").tekst == "Indien u belt, kan dat.\n"


def test_een_meegestuurde_mail_en_een_bijlage_tellen_niet() -> None:
    """Ook diep genest telt alleen de eigen tekst."""
    mail = maak(rijk=HTML)
    mail.add_attachment(maak("Indien intern."))
    mail.add_attachment("Indien bijlage.", filename="brief.txt")
    bericht = lees(mail.as_bytes(), "eml")
    assert bericht.delen == ("1 (text/plain)", "2 (text/html)")
    assert "intern" not in bericht.tekst
