"""Van bytes naar tekst: UTF-8, UTF-16 met BOM en Windows-1252, of een duidelijke fout."""

from __future__ import annotations

import codecs

from b1check.fouten import InvoerFout

# Met deze namen onthoudt een Bericht dat er een BOM stond, en welke.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-bom"),
    (codecs.BOM_UTF16_LE, "utf-16-le-bom"),
    (codecs.BOM_UTF16_BE, "utf-16-be-bom"),
)
_ZONDER_BOM = {
    "utf-8-bom": "utf-8",
    "utf-16-le-bom": "utf-16-le",
    "utf-16-be-bom": "utf-16-be",
}


def ontcijfer(inhoud: bytes, naam: str = "") -> tuple[str, str]:
    """Geef de tekst en de naam van de codering; niets gaat verloren.

    Zonder BOM is het UTF-8, en anders Windows-1252: zo bewaren oude kantoorprogramma's tekst.
    NUL-bytes horen niet in een tekst en geven `InvoerFout`.
    """
    bom, codering = next(((b, c) for b, c in _BOMS if inhoud.startswith(b)), (b"", "utf-8"))
    if not codering.startswith("utf-16") and b"\x00" in inhoud:
        raise _geen_tekst(naam)
    try:
        tekst = inhoud[len(bom) :].decode(_ZONDER_BOM.get(codering, codering))
    except UnicodeDecodeError as fout:
        if bom:
            raise _kapot(naam) from fout
        return _als_windows(inhoud, naam), "cp1252"
    if "\x00" in tekst:
        raise _geen_tekst(naam)
    return tekst, codering


def _als_windows(inhoud: bytes, naam: str) -> str:
    try:
        tekst = inhoud.decode("cp1252")
    except UnicodeDecodeError as fout:
        raise _kapot(naam) from fout
    # Gewone Windows-tekst heeft letters met accenten en leestekens, geen stuurtekens.
    vreemd = sum(not t.isprintable() and t not in "\r\n\t\f\xa0\xad" for t in tekst)
    if vreemd or _is_kapotte_utf8(inhoud):
        raise _kapot(naam)
    return tekst


def _is_kapotte_utf8(inhoud: bytes) -> bool:
    """Of er ook goede UTF-8-tekens tussen staan: dan is het beschadigde UTF-8."""
    los = inhoud.decode("utf-8", errors="ignore")
    return any(ord(teken) > 127 for teken in los)


def _geen_tekst(naam: str) -> InvoerFout:
    return InvoerFout(
        "dit bestand bevat NUL-bytes en is dus geen tekst",
        plek=naam,
        advies="Sla de mail op als platte tekst (UTF-8).",
    )


def _kapot(naam: str) -> InvoerFout:
    return InvoerFout(
        "deze tekens zijn niet te lezen",
        plek=naam,
        advies="Sla de mail op als UTF-8 of Windows-1252 en probeer het opnieuw.",
    )


def vercijfer(tekst: str, codering: str, naam: str = "") -> bytes:
    """Geef de bytes van een tekst in de codering waarin zij gelezen is.

    Een teken dat daar niet in past geeft `InvoerFout`; er wordt dan niets geschreven.
    """
    bom = next((b for b, c in _BOMS if c == codering), b"")
    try:
        return bom + tekst.encode(_ZONDER_BOM.get(codering, codering))
    except UnicodeEncodeError as fout:
        teken = tekst[fout.start]
        raise InvoerFout(
            f"het teken ‘{teken}’ past niet in {codering}",
            plek=naam,
            advies="Sla het bestand eerst op als UTF-8.",
        ) from fout
