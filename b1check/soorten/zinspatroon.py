"""Soort `zinspatroon`: een patroon van spaCy's Matcher over de tokens van een zin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from b1check.bevindingen import Veiligheid
from b1check.document import Document
from b1check.fouten import RegelFout
from b1check.instellingen import Instellingen
from b1check.vondsten import Bewerking, Vondst, Voorstel

VELDEN = frozenset(("gevonden",))
# Deze operatoren kunnen op een lange tekst ontsporen; voor reguliere expressies is er `patroon`.
_VERBODEN = ("REGEX", "FUZZY")


@dataclass(frozen=True)
class Opties:
    """tokens: één tabel per woord, zoals { LEMMA = "zullen" }. vervanging: nieuwe tekst.

    veiligheid: van de vervanging.
    """

    tokens: tuple[Mapping[str, Any], ...]
    vervanging: tuple[str, ...] = ()
    veiligheid: str = "vragen"

    def __post_init__(self) -> None:
        if not self.tokens:
            raise RegelFout("‘tokens’ is leeg")
        if _bevat_verboden(self.tokens):
            raise RegelFout(
                "REGEX en FUZZY mogen niet in een zinspatroon",
                advies="Gebruik de soort ‘patroon’ voor een reguliere expressie.",
            )
        _controleer_patroon([dict(token) for token in self.tokens])
        if self.veiligheid not in tuple(Veiligheid):
            raise RegelFout(f"‘{self.veiligheid}’ is geen veiligheid")


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke plek waar de tokens zo achter elkaar staan, de langste eerst."""
    from spacy.matcher import Matcher
    from spacy.util import filter_spans

    for tekstblok in document.tekstblokken:
        matcher = Matcher(tekstblok.doc.vocab)
        matcher.add("regel", [[dict(token) for token in opties.tokens]])
        for span in filter_spans(matcher(tekstblok.doc, as_spans=True)):
            begin, eind = span.start_char, span.end_char
            voorstellen = tuple(
                Voorstel(nieuw, (Bewerking(begin, eind, nieuw),), Veiligheid(opties.veiligheid))
                for nieuw in opties.vervanging
            )
            velden = {"gevonden": span.text}
            yield Vondst(tekstblok, begin, eind, velden, voorstellen=voorstellen)


def _bevat_verboden(waarde: object) -> bool:
    if isinstance(waarde, Mapping):
        return any(
            str(sleutel).upper().startswith(_VERBODEN) or _bevat_verboden(inhoud)
            for sleutel, inhoud in waarde.items()
        )
    if isinstance(waarde, (list, tuple)):
        return any(_bevat_verboden(deel) for deel in waarde)
    return False


def _controleer_patroon(tokens: list[dict[str, Any]]) -> None:
    """Laat spaCy het patroon keuren voordat er een mail gelezen wordt."""
    from spacy.errors import MatchPatternError
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    try:
        Matcher(Vocab(), validate=True).add("regel", [tokens])
    except (MatchPatternError, ValueError) as fout:
        raise RegelFout(
            "dit zinspatroon klopt niet", advies="Zie de uitleg van spaCy's Matcher."
        ) from fout
