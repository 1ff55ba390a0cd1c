"""Verbetert spaCy's Nederlandse tokenizer: minder gewone woorden en meer afkortingen met een punt.

spaCy houdt `app.`, `pas.` en `kon.` voor afkortingen; dan hoort de punt bij het woord en mist de
zin zijn eind.
"""

from __future__ import annotations

import re
from typing import Any

from spacy.language import Language

GEWONE_WOORDEN = frozenset(
    "al app bel belg best cap dat dir doc eff form get hand hert kon mand me not ons pan pas pat"
    " pers pol pvda rep red top ver vert volg vol volt".split()
)
AFKORTINGEN = (
    "apr. aug. bijv. btw-nr. dossiernr. excl. factuurnr. feb. febr. incl. jan. klantnr. kvk-nr."
    " mrt. mw. Mw. nov. o.b.v. okt. ordernr. polisnr. rek.nr. rekeningnr. relatienr. sep. sept. "
    "tel. tel.nr. Tel. telnr."
).split()


def stel_tokenizer_bij(nlp: Language) -> None:
    """Past de uitzonderingen aan; ze gaan mee als de pijplijn wordt opgeslagen."""
    tokenizer: Any = nlp.tokenizer
    tokenizer.rules = {
        vorm: delen
        for vorm, delen in tokenizer.rules.items()
        if not (vorm.endswith(".") and vorm[:-1].lower() in GEWONE_WOORDEN)
    }
    # foto’s is één woord, net als foto's.
    tokenizer.token_match = re.compile(r"^[^\W\d_]+[aiouyé]’s$").match
    for afkorting in AFKORTINGEN:
        tokenizer.add_special_case(afkorting, [{"ORTH": afkorting}])
