"""Mededelingen die op een verzoek lijken: 'ik wil u bedanken', 'ik wil best helpen'."""

from __future__ import annotations

import re

# Wat de klant wil zeggen in plaats van vragen.
MEDEDELING = re.compile(
    r"\b(?:(?:even|nog|toch|wel|dit|dat|graag|ik|wij|wil|wilde|moet) kwijt|bedanken|"
    r"benadrukken|opmerken|complimenteren|feliciteren|uitnodigen|aankaarten|delen|"
    r"alleen (?:maar )?(?:laten )?(?:weten|aangeven|zeggen)|"
    r"(?:wil|wilde|willen)\b.*\b(?:zeggen|melden|laten weten) dat|"
    r"(?:misschien|wellicht|ooit|voorlopig) (?:wil|willen) (?:ik|wij|we)|"
    r"(?:ik|wij|we) (?:wil|willen) (?:misschien|wellicht|ooit)|"
    r"had(?:den)? (?:ik|wij|we) (?:\w+ )?graag (?:eerder|vooraf|van tevoren|liever)|"
    r"wil (?:dat|dit|het) niet|niet vervelend|geen geld|niets|"
    r"(?:wil|willen) niet(?! dat (?!u denk|jullie denk)| meer| langer)|"
    r"(?:wil|willen)(?: ik| wij| we)? (?:hier|er|daar) (?:\w+ ){0,2}(?:niet|geen)|"
    r"(?:wil|willen)(?: ik| wij| we)? (?:\w+ )?geen \w+ (?:zijn|worden|lijken)|"
    r"(?:wil|willen) (?:\w+ )?het (?:daar)?bij laten|"
    r"^(?:maar |en |want )?(?:volgens|in|op|bij|van)\b(?! mij\b| ons\b)[^.?!;]*\b(?:mag|kan|kun|"
    r"moet|hoef) je|"
    r"(?:wil|willen) (?:ik |wij |we )?wel (?!.*\bweten\b)(?!graag|mijn|ons|onze|een|dat|weten|"
    r"even|eens|het|de|zien|terug)|(?<!dan )(?:wil|willen) (?:ik|wij|we) (?:nog|best) wel|"
    r"^want (?:ik|wij|we) (?:wil|willen)\b(?!.*\b(?:dat|graag|terug|weten)\b)|"
    r"(?:wil|willen)(?: ik| wij| we)? (?:best|allemaal|allebei|geen (?:ruzie|gezeur|problemen|"
    r"discussie|gedonder|gedoe|heisa|ellende|toestanden|verwijten|ophef|cadeaus?)))\b"
)
