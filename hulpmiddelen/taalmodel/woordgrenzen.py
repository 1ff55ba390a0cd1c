"""Verbetert spaCy's Nederlandse tokenizer: gewone woorden zijn geen afkorting, en er komen er een paar bij.

spaCy houdt `app.`, `pas.` en `kon.` voor afkortingen; dan hoort de punt bij het woord en mist de zin zijn eind.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.symbols import ORTH

GEWONE_WOORDEN = frozenset(
    "app bel best cap dat dir doc eff form get hand hert kon mand not ons pan pas pat pers pol rep red top ver vert"
    " volg vol volt".split()
)
AFKORTINGEN = (
    "apr. aug. bijv. btw-nr. dossiernr. excl. factuurnr. feb. febr. incl. jan. klantnr. kvk-nr. mrt. mw. Mw. nov."
    " o.b.v. okt. ordernr. polisnr. rek.nr. rekeningnr. relatienr. sep. sept. tel. tel.nr. Tel. telnr."
).split()


def stel_tokenizer_bij(nlp: Language) -> None:
    """Past de uitzonderingen aan; ze gaan mee als de pijplijn wordt opgeslagen."""
    regels = nlp.tokenizer.rules
    nlp.tokenizer.rules = {
        vorm: delen
        for vorm, delen in regels.items()
        if not (vorm.endswith(".") and vorm[:-1].lower() in GEWONE_WOORDEN)
    }
    for afkorting in AFKORTINGEN:
        nlp.tokenizer.add_special_case(afkorting, [{ORTH: afkorting}])
