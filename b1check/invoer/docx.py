"""Een Word-document (.docx) lezen: alinea's, koppen, lijsten en tabelcellen als tekst."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer.pakket import laad_pakket
from b1check.invoer.platte_tekst import lees_platte_tekst

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


def lees_docx(inhoud: bytes, *, naam: str, deel: int | None = None) -> Bericht:
    """Lees de bytes van een .docx als `Bericht`; de plaatsen tellen in de gelezen tekst.

    Kop- en voetteksten, opmerkingen en beelden tellen niet. `deel` bestaat alleen bij een mail.
    """
    docx = laad_pakket("docx", "office", naam)
    try:
        document = docx.Document(io.BytesIO(inhoud))
    except (BadZipFile, KeyError, ValueError) as fout:
        raise InvoerFout("dit is geen Word-document", plek=naam) from fout
    tekst = "".join(_stukken(document))
    if not tekst.strip():
        raise InvoerFout("in dit document staat geen tekst", plek=naam)
    bericht = lees_platte_tekst(tekst, markdown=False, naam=naam, codering="utf-8")
    return replace(bericht, herkomst="docx")


def _stukken(document: Any) -> Iterator[str]:
    """Geef elke alinea met een lege regel erna, en punten van een lijst onder elkaar."""
    for stuk in document.iter_inner_content():
        if hasattr(stuk, "rows"):
            cellen = (cel for rij in stuk.rows for cel in rij.cells)
            yield from (f"{cel.text}\n\n" for cel in dict.fromkeys(cellen) if cel.text.strip())
        elif stuk.text.strip():
            yield f"- {stuk.text}\n" if _is_lijstpunt(stuk) else f"{stuk.text}\n\n"


def _is_lijstpunt(alinea: Paragraph) -> bool:
    stijl = alinea.style.name if alinea.style is not None else ""
    eigenschappen = alinea._p.pPr  # noqa: SLF001 - python-docx zelf zegt niet of iets een punt is
    genummerd = eigenschappen is not None and eigenschappen.numPr is not None
    return genummerd or (stijl or "").startswith(("List", "Lijst"))
