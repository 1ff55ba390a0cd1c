"""Het overgangssysteem van spaCy's ontleder (arc-eager met `Break`), voor het trainen, in numba.

Het doet hetzelfde als `spacy.pipeline._parser_internals.arc_eager`: dezelfde toestand, dezelfde
kenmerken en dezelfde kosten (het dynamische orakel). Hier staat het los van spaCy, zodat alle
zinnen tegelijk doorlopen kunnen worden. `train.py` gaat na dat spaCy hetzelfde ontleedt.

Een toestand is een tabel met een kolom per woord, en drie tellers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, prange

SCHUIF, NEEM_AF, LINKS, RECHTS, BREEK = range(5)
KENMERKEN = 8
GEEN, ALLE, ALLEEN_GOUD = 0, 1, 2
"""welke labels van een stap goed zijn: geen, alle, of alleen het gouden label"""
STAPPEN_PER_WOORD = 4

# De rijen van de toestand. Van de linker- en rechterkinderen telt alleen het laatste: elk kind
# wijst naar zijn vorige.
STAPEL, TERUG, HOOFD, RELATIE = 0, 1, 2, 3
LINKSTE, RECHTSTE, VORIG_LINKS, VORIG_RECHTS = 4, 5, 6, 7
VAST, BEGINT, OP_STAPEL = 8, 9, 10
RIJEN = 11
# De tellers: hoogte van de stapel, aantal teruggelegde woorden, en het eerste ongelezen woord.
N_STAPEL, N_TERUG, VERDER = 0, 1, 2
# De gouden ontleding als tabel.
G_HOOFD, G_LABEL, G_BEGINT, G_EERSTE_KIND, G_KIND = 0, 1, 2, 3, 4
ONMOGELIJK = 9000.0

Rij = Any
"""een numpy-array; numba kent de typen zelf"""


@njit(cache=True)
def _nieuwe_toestand(n: int) -> tuple[Rij, Rij]:
    toestand = np.full((RIJEN, n), -1, np.int32)
    toestand[VAST:] = 0
    return toestand, np.zeros(3, np.int32)


@njit(cache=True)
def _stapel(toestand: Rij, teller: Rij, i: int) -> int:
    return toestand[STAPEL, teller[N_STAPEL] - 1 - i] if i < teller[N_STAPEL] else -1


@njit(cache=True)
def _buffer(toestand: Rij, teller: Rij, i: int) -> int:
    if i < teller[N_TERUG]:
        return toestand[TERUG, teller[N_TERUG] - 1 - i]
    plaats = teller[VERDER] + i - teller[N_TERUG]
    return plaats if plaats < toestand.shape[1] else -1


@njit(cache=True)
def _lengte_buffer(toestand: Rij, teller: Rij) -> int:
    return toestand.shape[1] - teller[VERDER] + teller[N_TERUG]


@njit(cache=True)
def _lees_kenmerken(toestand: Rij, teller: Rij, uit: Rij) -> None:
    """Schrijft de acht woorden waar de ontleder naar kijkt (-1 = leeg)."""
    b0, s0 = _buffer(toestand, teller, 0), _stapel(toestand, teller, 0)
    uit[0], uit[1], uit[2] = b0, _buffer(toestand, teller, 1), s0
    uit[3], uit[4] = _stapel(toestand, teller, 1), _stapel(toestand, teller, 2)
    uit[5] = toestand[LINKSTE, b0] if b0 >= 0 else -1
    uit[6] = toestand[LINKSTE, s0] if s0 >= 0 else -1
    uit[7] = toestand[RECHTSTE, s0] if s0 >= 0 else -1


@njit(cache=True)
def _lees_geldig(toestand: Rij, teller: Rij, uit: Rij) -> None:
    """Schrijft welke stappen mogen."""
    b0, b1 = _buffer(toestand, teller, 0), _buffer(toestand, teller, 1)
    lengte, hoogte = _lengte_buffer(toestand, teller), teller[N_STAPEL]
    nieuwe_zin = b0 >= 0 and toestand[BEGINT, b0] == 1
    kan_erbij = lengte >= 2 and not nieuwe_zin and toestand[VAST, b0] == 0
    uit[SCHUIF] = hoogte == 0 or kan_erbij
    uit[NEEM_AF] = hoogte > 0
    uit[LINKS] = uit[RECHTS] = hoogte > 0 and lengte > 0 and not nieuwe_zin
    uit[BREEK] = lengte >= 2 and b1 == b0 + 1 and toestand[BEGINT, b1] == 0


@njit(cache=True)
def _zet(toestand: Rij, teller: Rij, stap: int, label: int) -> None:
    """Voert een stap uit."""
    b0, s0 = _buffer(toestand, teller, 0), _stapel(toestand, teller, 0)
    if stap == BREEK:
        toestand[BEGINT, _buffer(toestand, teller, 1)] = 1
    elif stap == NEEM_AF:
        _neem_af(toestand, teller, s0)
    elif stap == LINKS:
        _leg_boog(toestand, b0, s0, label)
        toestand[VAST, b0] = 0
        teller[N_STAPEL] -= 1
        toestand[OP_STAPEL, s0] = 0
    else:
        if stap == RECHTS:
            _leg_boog(toestand, s0, b0, label)
        if teller[N_TERUG] > 0:
            teller[N_TERUG] -= 1
        else:
            teller[VERDER] += 1
        toestand[STAPEL, teller[N_STAPEL]] = b0
        teller[N_STAPEL] += 1
        toestand[OP_STAPEL, b0] = 1


@njit(cache=True)
def _neem_af(toestand: Rij, teller: Rij, s0: int) -> None:
    """Haalt het bovenste woord weg; een woord zonder hoofd gaat terug naar de buffer."""
    teller[N_STAPEL] -= 1
    toestand[OP_STAPEL, s0] = 0
    if toestand[HOOFD, s0] < 0 and teller[N_STAPEL] > 0:
        toestand[VAST, s0] = 1
        toestand[TERUG, teller[N_TERUG]] = s0
        teller[N_TERUG] += 1


@njit(cache=True)
def _leg_boog(toestand: Rij, hoofd: int, kind: int, label: int) -> None:
    oud = toestand[HOOFD, kind]
    if oud > kind and toestand[LINKSTE, oud] == kind:
        toestand[LINKSTE, oud] = toestand[VORIG_LINKS, kind]
    elif 0 <= oud < kind and toestand[RECHTSTE, oud] == kind:
        toestand[RECHTSTE, oud] = toestand[VORIG_RECHTS, kind]
    laatste, vorig = (LINKSTE, VORIG_LINKS) if hoofd > kind else (RECHTSTE, VORIG_RECHTS)
    toestand[vorig, kind] = toestand[laatste, hoofd]
    toestand[laatste, hoofd] = kind
    toestand[HOOFD, kind] = hoofd
    toestand[RELATIE, kind] = label


@njit(cache=True)
def _maak_goud(hoofd: Rij, label: Rij, begint: Rij) -> Rij:
    """Zet de gouden ontleding in een tabel, met de kinderen van elk woord achter elkaar."""
    n = hoofd.shape[0]
    goud = np.zeros((5, n + 1), np.int32)
    goud[G_HOOFD, :n], goud[G_LABEL, :n], goud[G_BEGINT, :n] = hoofd, label, begint
    for i in range(n):
        if hoofd[i] != i:
            goud[G_EERSTE_KIND, hoofd[i] + 1] += 1
    for i in range(n):
        goud[G_EERSTE_KIND, i + 1] += goud[G_EERSTE_KIND, i]
    plek = goud[G_EERSTE_KIND, :n].copy()
    for i in range(n):
        if hoofd[i] != i:
            goud[G_KIND, plek[hoofd[i]]] = i
            plek[hoofd[i]] += 1
    return goud


@njit(cache=True)
def _in_buffer(toestand: Rij, teller: Rij, woord: int) -> bool:
    """Of een woord nog in de buffer staat, vóór een nieuw zinsbegin."""
    for i in range(teller[N_TERUG] - 1, -1, -1):
        terug = toestand[TERUG, i]
        if toestand[BEGINT, terug] == 1:
            return False
        if terug == woord:
            return True
    if woord < teller[VERDER]:
        return False
    return toestand[BEGINT, teller[VERDER] : woord + 1].sum() == 0


@njit(cache=True)
def _banden_met_buffer(toestand: Rij, teller: Rij, goud: Rij, woord: int) -> float:
    """Hoeveel gouden bogen een woord met de buffer heeft."""
    hoofd = goud[G_HOOFD, woord]
    aantal = 1.0 if hoofd != woord and _in_buffer(toestand, teller, hoofd) else 0.0
    for k in range(goud[G_EERSTE_KIND, woord], goud[G_EERSTE_KIND, woord + 1]):
        if _in_buffer(toestand, teller, goud[G_KIND, k]):
            aantal += 1.0
    return aantal


@njit(cache=True)
def _banden_met_stapel(toestand: Rij, goud: Rij, woord: int) -> float:
    """Hoeveel gouden bogen een woord met de stapel heeft."""
    hoofd = goud[G_HOOFD, woord]
    aantal = 1.0 if hoofd != woord and toestand[OP_STAPEL, hoofd] == 1 else 0.0
    for k in range(goud[G_EERSTE_KIND, woord], goud[G_EERSTE_KIND, woord + 1]):
        aantal += toestand[OP_STAPEL, goud[G_KIND, k]]
    return aantal


@njit(cache=True)
def _bereken_kosten(toestand: Rij, teller: Rij, goud: Rij, geldig: Rij, uit: Rij) -> None:
    """Schrijft per stap hoeveel gouden bogen er daarna niet meer kunnen (met het gouden label)."""
    uit[:] = ONMOGELIJK
    b0, s0 = _buffer(toestand, teller, 0), _stapel(toestand, teller, 0)
    b1 = _buffer(toestand, teller, 1)
    if b0 >= 0:
        duw = _banden_met_stapel(toestand, goud, b0)
        if geldig[BREEK] and goud[G_BEGINT, b1] == 1:
            duw += 1.0
        if geldig[SCHUIF]:
            uit[SCHUIF] = duw
        if geldig[RECHTS]:
            uit[RECHTS] = duw + _extra_rechts(toestand, teller, goud, s0, b0)
    if s0 >= 0:
        af = _banden_met_buffer(toestand, teller, goud, s0)
        los = 0.0
        if toestand[HOOFD, s0] < 0:
            los = _banden_met_stapel(toestand, goud, s0)
        nieuwe_zin = b0 >= 0 and toestand[BEGINT, b0] == 1
        uit[NEEM_AF] = 0.0 if nieuwe_zin else af - los
        if geldig[LINKS]:
            s1 = _stapel(toestand, teller, 1)
            verliest = toestand[HOOFD, s0] >= 0 and goud[G_HOOFD, s0] == s1
            wint = goud[G_HOOFD, s0] == b0
            uit[LINKS] = af + los + (1.0 if verliest else 0.0) - (1.0 if wint else 0.0)
    if geldig[BREEK]:
        uit[BREEK] = _kosten_breek(toestand, teller, goud, b0) + 1.0 - goud[G_BEGINT, b1]


@njit(cache=True)
def _extra_rechts(toestand: Rij, teller: Rij, goud: Rij, s0: int, b0: int) -> float:
    hoofd = goud[G_HOOFD, b0]
    if hoofd == s0:
        return -1.0
    wacht = hoofd != b0 and toestand[VAST, b0] == 0 and _in_buffer(toestand, teller, hoofd)
    return 1.0 if wacht else 0.0


@njit(cache=True)
def _kosten_breek(toestand: Rij, teller: Rij, goud: Rij, b0: int) -> float:
    kosten = 0.0
    for i in range(teller[N_STAPEL]):
        woord = toestand[STAPEL, i]
        kosten += _banden_met_buffer(toestand, teller, goud, woord)
        if goud[G_HOOFD, b0] == woord or goud[G_HOOFD, woord] == b0:
            kosten -= 1.0
    return kosten


@njit(cache=True)
def _bereken_scores(
    per_woord: Rij, leeg: Rij, grond: Rij, boven: Rij, boven_b: Rij, kenmerken: Rij, uit: Rij
) -> None:
    """Telt de kenmerken op, neemt de grootste stukken en rekent de scores van de klassen uit."""
    som = grond.copy()
    for f in range(KENMERKEN):
        som += per_woord[kenmerken[f], f] if kenmerken[f] >= 0 else leeg[f]
    for c in range(uit.shape[0]):
        uit[c] = boven_b[c]
    for h in range(som.shape[0]):
        beste = som[h].max()
        for c in range(uit.shape[0]):
            uit[c] += boven[c, h] * beste


@njit(cache=True)
def _kies(scores: Rij, mag: Rij) -> int:
    beste = -1
    for c in range(scores.shape[0]):
        if mag[c] and (beste < 0 or scores[c] > scores[beste]):
            beste = c
    return beste


@njit(cache=True)
def _doorloop(
    begin: int, n: int, net: Rij, klassen: Rij, gouden: Rij, met_goud: bool, volg: Rij, uit: Rij
) -> int:
    """Ontleedt één document; geeft het aantal stappen."""
    per_woord, leeg, grond, boven, boven_b = net
    soort, label = klassen
    uit_kenmerken, uit_geldig, uit_goud, uit_labels, uit_hoofd, uit_relatie, uit_begin = uit
    toestand, teller = _nieuwe_toestand(n)
    goud = _maak_goud(gouden[0], gouden[1], gouden[2])
    kenmerken, geldig = np.empty(KENMERKEN, np.int32), np.zeros(5, np.bool_)
    kosten, scores = np.empty(5, np.float64), np.empty(soort.shape[0], np.float32)
    stap = 0
    while stap < STAPPEN_PER_WOORD * n:
        if teller[N_STAPEL] == 0 and _lengte_buffer(toestand, teller) == 0:
            break
        _lees_kenmerken(toestand, teller, kenmerken)
        _lees_geldig(toestand, teller, geldig)
        _bereken_scores(per_woord, leeg, grond, boven, boven_b, kenmerken, scores)
        keus = _kies(scores, geldig[soort])
        if met_goud:
            _bereken_kosten(toestand, teller, goud, geldig, kosten)
            uit_kenmerken[stap] = np.where(kenmerken < 0, -1, kenmerken + begin)
            uit_geldig[stap] = geldig
            _schrijf_goud(goud, kenmerken, kosten, uit_goud[stap], uit_labels[stap])
            if not volg[min(stap, n - 1)]:
                goed = _goede_klassen(soort, label, uit_goud[stap], uit_labels[stap])
                keus = _kies(scores, goed & geldig[soort])
        _zet(toestand, teller, soort[keus], label[keus])
        stap += 1
    for i in range(n):
        uit_hoofd[i] = toestand[HOOFD, i] if toestand[HOOFD, i] >= 0 else i
        uit_relatie[i] = toestand[RELATIE, i]
        uit_begin[i] = toestand[BEGINT, i] == 1
    return stap


@njit(cache=True)
def _schrijf_goud(goud: Rij, kenmerken: Rij, kosten: Rij, uit: Rij, labels: Rij) -> None:
    """Schrijft welke stappen het minst kosten, en met welk label een boog naar S0 of B0 goed is."""
    b0, s0 = kenmerken[0], kenmerken[2]
    laagste = kosten.min()
    for stap in range(5):
        uit[stap] = ALLE if kosten[stap] <= laagste else GEEN
    labels[0] = goud[G_LABEL, s0] if s0 >= 0 else -1
    labels[1] = goud[G_LABEL, b0] if b0 >= 0 else -1
    if uit[LINKS] == ALLE and goud[G_HOOFD, s0] == b0:
        uit[LINKS] = ALLEEN_GOUD
    if uit[RECHTS] == ALLE and goud[G_HOOFD, b0] == s0:
        uit[RECHTS] = ALLEEN_GOUD


@njit(cache=True)
def _goede_klassen(soort: Rij, label: Rij, goud: Rij, labels: Rij) -> Rij:
    goed = np.zeros(soort.shape[0], np.bool_)
    for c in range(soort.shape[0]):
        kant = 0 if soort[c] == LINKS else 1
        bij_goud = goud[soort[c]] == ALLEEN_GOUD and label[c] == labels[kant]
        goed[c] = goud[soort[c]] == ALLE or bij_goud
    return goed


@njit(cache=True)
def _doorloop_nummer(
    d: int,
    begin: Rij,
    net: tuple[Rij, ...],
    klassen: tuple[Rij, Rij],
    gouden: tuple[Rij, Rij, Rij],
    met_goud: bool,
    volg: Rij,
    stappen: tuple[Rij, ...],
    bomen: tuple[Rij, ...],
) -> int:
    """Zoekt de plaats van document `d` in alle rijen en doorloopt het."""
    van, tot = begin[d], begin[d + 1]
    a, b = (STAPPEN_PER_WOORD * van, STAPPEN_PER_WOORD * tot) if met_goud else (0, 0)
    uit = (
        stappen[0][a:b],
        stappen[1][a:b],
        stappen[2][a:b],
        stappen[3][a:b],
        bomen[0][van:tot],
        bomen[1][van:tot],
        bomen[2][van:tot],
    )
    eigen = (net[0][van:tot], net[1], net[2], net[3], net[4])
    goud = (gouden[0][van:tot], gouden[1][van:tot], gouden[2][van:tot])
    return _doorloop(van, tot - van, eigen, klassen, goud, met_goud, volg[van:tot], uit)


@njit(parallel=True, cache=True)
def doorloop_alle(
    begin: Rij,
    net: tuple[Rij, ...],
    klassen: tuple[Rij, Rij],
    gouden: tuple[Rij, Rij, Rij],
    met_goud: bool,
    volg: Rij,
    stappen: tuple[Rij, ...],
    bomen: tuple[Rij, ...],
    aantallen: Rij,
) -> None:
    """Doorloopt een reeks documenten tegelijk; schrijft de `stappen` en de `bomen`.

    `begin` telt vanaf 0 in de reeks. De stappen van document `d` staan vanaf
    `STAPPEN_PER_WOORD * begin[d]`.
    """
    for d in prange(begin.shape[0] - 1):
        aantallen[d] = _doorloop_nummer(
            d, begin, net, klassen, gouden, met_goud, volg, stappen, bomen
        )
