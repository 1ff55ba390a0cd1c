"""Een Word-document (.docx) lezen: alinea's, koppen, lijsten, tabellen en tekstvakken als tekst."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer.pakket import laad_pakket
from b1check.invoer.platte_tekst import lees_platte_tekst

if TYPE_CHECKING:
    from docx.document import Document

# Wat python-docx en zipfile geven bij een bestand dat beschadigd of versleuteld is.
_KAPOT = (
    BadZipFile, KeyError, ValueError, SyntaxError, OSError, EOFError, RuntimeError, AttributeError,
    IndexError, zlib.error,
)  # fmt: skip
# Wat verwijderd of verplaatst is, en de tweede versie van een tekening voor oude programma's.
_OVERSLAAN = frozenset(("del", "moveFrom", "Fallback", "rPr", "pPr", "instrText", "delText"))
_TEKENS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def lees_docx(inhoud: bytes, *, naam: str, deel: int | None = None) -> Bericht:
    """Lees de bytes van een .docx als `Bericht`; de plaatsen tellen in de gelezen tekst.

    Wijzigingen die Word bijhoudt, tellen alsof zij aanvaard zijn. Kop- en voetteksten, opmerkingen
    en beelden tellen niet. `deel` bestaat alleen bij een mail.
    """
    docx = laad_pakket("docx", "office", naam)
    try:
        document = docx.Document(io.BytesIO(inhoud))
    except _KAPOT as fout:
        raise InvoerFout("dit is geen Word-document", plek=naam) from fout
    tekst = "".join(_Lezer(document).stukken(document.element.body))
    if not tekst.strip():
        raise InvoerFout("in dit document staat geen tekst", plek=naam)
    bericht = lees_platte_tekst(tekst, markdown=False, naam=naam, codering="utf-8")
    return replace(bericht, herkomst="docx")


class _Lezer:
    """Loopt door de XML van Word: python-docx zelf slaat tekstvakken en toegevoegde tekst over."""

    def __init__(self, document: Document) -> None:
        stijlen = {stijl.style_id: str(stijl.name) for stijl in document.styles}
        self._lijststijlen = {
            sleutel for sleutel, stijl in stijlen.items() if stijl.startswith(("List", "Lijst"))
        }

    def stukken(self, houder: Any) -> Iterator[str]:
        """Geef elke alinea met een lege regel erna, en punten van een lijst onder elkaar."""
        for element in houder:
            soort = _soort(element)
            if soort == "p":
                yield from self._alinea(element)
            elif soort not in _OVERSLAAN:
                yield from self.stukken(element)

    def _alinea(self, alinea: Any) -> Iterator[str]:
        tekst = "".join(_tekst(alinea))
        if tekst.strip():
            yield f"- {tekst}\n" if self._is_lijstpunt(alinea) else f"{tekst}\n\n"
        for vak in _tekstvakken(alinea):
            yield from self.stukken(vak)

    def _is_lijstpunt(self, alinea: Any) -> bool:
        eigenschappen = alinea.pPr
        if eigenschappen is None:
            return False
        return eigenschappen.numPr is not None or alinea.style in self._lijststijlen


def _tekst(element: Any) -> Iterator[str]:
    """Geef de letters onder dit element; de tekst van een tekstvak komt apart."""
    for kind in element:
        soort = _soort(kind)
        if soort == "t":
            yield kind.text or ""
        elif soort in _TEKENS:
            yield _TEKENS[soort]
        elif soort not in _OVERSLAAN and soort != "txbxContent" and not _is_verborgen(kind):
            yield from _tekst(kind)


def _is_verborgen(element: Any) -> bool:
    if _soort(element) != "r":
        return False
    return any(_soort(k) == "vanish" for deel in element if _soort(deel) == "rPr" for k in deel)


def _tekstvakken(element: Any) -> Iterator[Any]:
    for kind in element:
        soort = _soort(kind)
        if soort == "txbxContent":
            yield kind
        elif soort not in _OVERSLAAN:
            yield from _tekstvakken(kind)


def _soort(element: Any) -> str:
    """De naam van een element zonder haar naamruimte; commentaar heeft er geen."""
    return str(element.tag).rpartition("}")[2]
