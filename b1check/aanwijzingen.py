"""Commentaar dat regels in een tekst uit- of aanzet: `<!-- b1check: uit zinslengte -->`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.fouten import InvoerFout, bedoelt_u

# uit en aan gelden vanaf hier; de andere voor één regel tekst of één alinea.
UIT, AAN, UIT_REGEL, UIT_ALINEA = "uit", "aan", "uit-regel", "uit-alinea"
ACTIES = (UIT, AAN, UIT_REGEL, UIT_ALINEA)
_MERK = "b1check:"
_HTML = re.compile(r"<!--\s*b1check:(?P<inhoud>(?:(?!-->).)*?)\s*-->", re.DOTALL)
_SJABLOON = re.compile(r"\{#-?\s*b1check:(?P<inhoud>(?:(?!#\}).)*?)\s*-?#\}", re.DOTALL)
_HEKJE = re.compile(r"(?<![^\r\n])[ \t]*#[ \t]*b1check:(?P<inhoud>[^\r\n]*)")
# In YAML mag het ook achter een waarde; gettext kent naast `#` ook `#.`.
_NA_HEKJE = re.compile(r"(?<!\S)#\.?[ \t]*b1check:(?P<inhoud>[^\r\n]*)")
_CODE = re.compile(
    r"^[ \t]*(?P<hek>```|~~~).*?(?:^[ \t]*(?P=hek)|\Z)|(?P<tik>`+)[^`]+?(?P=tik)", re.DOTALL | re.M
)
_REDEN = re.compile(r"\s--\s")


@dataclass(frozen=True, slots=True)
class Aanwijzing:
    """Wat er uit of aan gaat in [begin, eind) van een tekst; zonder `regels` alle regels.

    Zonder `eind` geldt zij tot het eind van de tekst. `regelnummer` is waar het commentaar staat.
    """

    actie: str
    regels: tuple[str, ...]
    regelnummer: int
    begin: int = 0
    eind: int | None = None

    def raakt(self, regel: str) -> bool:
        """Of deze aanwijzing over een regel gaat."""
        return not self.regels or regel in self.regels

    def __str__(self) -> str:
        return f"{self.actie} {', '.join(self.regels)}".strip()


@dataclass(frozen=True, slots=True)
class Commentaar:
    """Commentaar voor b1check op [begin, eind) van een tekst, met wat erin staat."""

    begin: int
    eind: int
    inhoud: str

    def lees(self, naam: str, regelnummer: int) -> Aanwijzing:
        """Geef de aanwijzing; een onbekende geeft `InvoerFout` met haar regel."""
        actie, _, rest = self.inhoud.partition(" ")
        if actie not in ACTIES:
            raise InvoerFout(
                f"‘{actie}’ is geen aanwijzing voor b1check",
                plek=f"{naam or 'tekst'}:{regelnummer}",
                advies=bedoelt_u(actie, ACTIES) or f"Kies uit: {', '.join(ACTIES)}.",
            )
        regels = tuple(re.findall(r"[^\s,;]+", rest))
        return Aanwijzing(actie, regels, regelnummer, self.begin)


def zoek_commentaar(tekst: str, invoer: str) -> Iterator[Commentaar]:
    """Geef het commentaar voor b1check in een tekst, op volgorde.

    In alle soorten mag `<!-- b1check: ... -->` en `{# b1check: ... #}`, in platte tekst ook een
    eigen regel die met `#` begint. In Markdown telt wat in code staat niet.
    """
    if _MERK not in tekst:
        return
    if invoer == "markdown":
        tekst = _CODE.sub(lambda code: re.sub(r"[^\r\n]", "x", code[0]), tekst)
    patronen = (_HTML, _SJABLOON, _HEKJE) if invoer == "tekst" else (_HTML, _SJABLOON)
    gevonden = (stuk for patroon in patronen for stuk in patroon.finditer(tekst))
    for stuk in sorted(gevonden, key=lambda stuk: stuk.start()):
        yield _commentaar(stuk)


def zoek_na_hekje(tekst: str) -> Iterator[Commentaar]:
    """Geef het commentaar voor b1check achter een `#`, zoals in YAML en gettext."""
    return map(_commentaar, _NA_HEKJE.finditer(tekst))


def _commentaar(stuk: re.Match[str]) -> Commentaar:
    # Achter ` -- ` mag een reden staan.
    inhoud = _REDEN.split(f"{stuk['inhoud']} ", maxsplit=1)[0]
    return Commentaar(stuk.start(), stuk.end(), " ".join(inhoud.split()))
