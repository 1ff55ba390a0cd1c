"""'Uw pas is niet langer geldig' → 'Uw pas is verlopen'."""

from __future__ import annotations

from collections.abc import Iterator

from b1check.document import Zin
from b1check.omkering.wendingen import Omkering, heeft_kenmerk, omkering, vervang
from b1check.ontleding import persoonsvorm_van

_TOELICHTING = "Eén woord zegt hetzelfde, zonder ‘niet’."


def keer_verlopen(zin: Zin) -> Iterator[Omkering]:
    """Geef 'verlopen' voor 'niet langer geldig' bij een pas, code of ander stuk dat verloopt."""
    doc = zin.tekstblok.doc
    for niet in zin.tokens:
        if niet.lower_ != "niet" or niet.i + 2 >= zin.span.end:
            continue
        geldig = doc[niet.i + 2]
        if niet.nbor(1).lower_ not in ("langer", "meer") or geldig.lower_ != "geldig":
            continue
        koppel = next((k for k in geldig.children if k.dep_ == "cop"), None)
        persoonsvorm = persoonsvorm_van(geldig)
        onderwerp = next((k for k in geldig.children if k.dep_ == "nsubj"), None)
        if onderwerp is None or koppel is None or persoonsvorm != koppel:
            continue
        if koppel.lemma_ == "zijn" and heeft_kenmerk(onderwerp, "verloopt"):
            bewerking = [vervang(niet, geldig, "verlopen")]
            yield omkering([niet, geldig], bewerking, _TOELICHTING)
