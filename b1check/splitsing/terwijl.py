"""Splitsen bij 'terwijl': de schrijver kiest of dat 'ondertussen' of 'maar' betekent."""

from __future__ import annotations

from collections.abc import Iterator

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.splitsing.delen import Delen
from b1check.splitsing.grenzen import Splitsing
from b1check.splitsing.ingeleid import lees_achteraan
from b1check.woordvolgorde import mededeling
from b1check.zinsdelen import rijg

_TOELICHTING = "‘Terwijl’ betekent soms ‘ondertussen’ en soms ‘maar’. Kies wat u bedoelt."


def splits_terwijl(zin: Zin) -> Iterator[Splitsing]:
    """Splits '..., terwijl wij wachten': '... Ondertussen wachten wij', of '... Maar wij wachten'.

    Uit de woorden blijkt niet zeker welke van de twee het is. Daarom past b1check dit niet toe.
    """
    for voegwoord in zin.tokens[3:]:
        if voegwoord.lower_ != "terwijl" or voegwoord.nbor(-1).text != ",":
            continue
        ingeleid = lees_achteraan(zin, voegwoord)
        if ingeleid is None:
            continue
        tijd = Delen((ingeleid.bijzin,)).omgekeerd()
        tegen = mededeling(ingeleid.bijzin, hoofdletter=False)
        if tijd is None or tegen is None:
            # Eén van de twee is geen keuze.
            continue
        for band, tweede in (("Maar", tegen), ("Ondertussen", tijd)):
            stukken = rijg(zin.span.doc, [[ingeleid.hoofdzin], ["."], [band], tweede, ["."]])
            yield Splitsing(stukken, Veiligheid.TONEN, _TOELICHTING)
