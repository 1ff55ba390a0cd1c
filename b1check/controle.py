"""Van `Document` en regels naar bevindingen met hun plaats in de bron."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from b1check.bericht import Bericht, Bescherming, Blok
from b1check.bevindingen import (
    Bevinding,
    Suggestie,
    Veiligheid,
    Wijziging,
    maak_vingerafdruk,
)
from b1check.document import Document
from b1check.fouten import RegelFout
from b1check.instellingen import Instellingen
from b1check.klantvraag.spiegel import Klantwoorden, klantwoorden
from b1check.regelboek import Regel
from b1check.schrijfwijze import schrijf
from b1check.soorten import laad_soort
from b1check.vondsten import Bewerking, Vondst, Voorstel

# De soorten die over losse woorden gaan: wat de klant zelf schreef, is daar niet moeilijk.
_OVER_WOORDEN = frozenset(("moeilijk", "samenstelling"))
# Deze soort keert om wat negatief klinkt; het woord waar de klant naar vraagt blijft staan.
_OVER_TOON = frozenset(("positief",))
# Deze soorten gaan juist over wat beschermd is.
_OVER_BESCHERMD = frozenset(("klantvraag", "linktekst", "maildeel", "plaatshouder"))


def controleer(
    document: Document, regels: Iterable[Regel], instellingen: Instellingen
) -> tuple[Bevinding, ...]:
    """Geef alle bevindingen op volgorde van plaats; elke plek hooguit één keer per regel.

    Een woord dat de klant zelf gebruikt in zijn mail (`document.klantvraag`) is voor hem niet
    moeilijk of negatief, en geen enkele suggestie haalt het weg.
    """
    is_mail = _is_mail(document.bericht, instellingen)
    toegestaan = frozenset(woord.casefold() for woord in instellingen.toegestaan)
    van_klant = klantwoorden(document.klantvraag)
    gekozen = [regel for regel in regels if regel.teksttype == "alles" or is_mail]
    gevonden = {
        (b.begin, b.eind, b.regel, vondst.onderscheid): b
        for regel in gekozen
        for vondst in _zoek(document, regel, instellingen)
        if not _is_van_klant(regel, vondst, van_klant)
        and (b := _maak_bevinding(document.bericht, regel, vondst, van_klant)) is not None
        and b.gelezen.casefold() not in toegestaan
    }
    alle = sorted(gevonden.values(), key=lambda b: (b.begin, b.eind, b.regel))
    return tuple(_zonder_wijkers(alle, {regel.id: regel.wijkt_voor for regel in gekozen}))


def _is_van_klant(regel: Regel, vondst: Vondst, van_klant: Klantwoorden) -> bool:
    """Of de vondst gaat over een woord dat de klant zelf gebruikt."""
    plek = vondst.tekstblok, vondst.begin, vondst.eind
    if regel.soort in _OVER_WOORDEN:
        return van_klant.kent(*plek)
    return regel.soort in _OVER_TOON and van_klant.raakt(*plek)


def _zoek(document: Document, regel: Regel, instellingen: Instellingen) -> Iterator[Vondst]:
    try:
        yield from laad_soort(regel.soort).zoek(document, regel.opties, instellingen)
    except RegelFout as fout:
        # Wat pas bij een tekst blijkt (een patroon dat ontspoort) noemt zo toch zijn bestand.
        raise RegelFout(fout.wat, plek=fout.plek or str(regel.pad), advies=fout.advies) from fout


def _is_mail(bericht: Bericht, instellingen: Instellingen) -> bool:
    if instellingen.teksttype == "auto" or bericht.is_fragment:
        return bericht.is_mail
    return instellingen.teksttype == "mail"


def _zonder_wijkers(
    alle: list[Bevinding], wijkt: Mapping[str, tuple[str, ...]]
) -> Iterator[Bevinding]:
    """Laat een bevinding weg als er op dezelfde plek een staat waarvoor haar regel wijkt."""
    per_regel: dict[str, list[Bevinding]] = {}
    for bevinding in alle:
        per_regel.setdefault(bevinding.regel, []).append(bevinding)
    for bevinding in alle:
        if not any(_raakt(bevinding, per_regel.get(regel, [])) for regel in wijkt[bevinding.regel]):
            yield bevinding


def _raakt(bevinding: Bevinding, anderen: list[Bevinding]) -> bool:
    """Of een van de anderen (op volgorde van plaats) de bevinding overlapt."""
    # Wat later begint dan het einde telt niet; wat ervoor begint kan nog doorlopen.
    tot = bisect_left(anderen, bevinding.eind, key=lambda ander: ander.begin)
    vanaf = bisect_left(anderen, bevinding.zin_begin, key=lambda ander: ander.begin)
    return any(ander.eind > bevinding.begin for ander in anderen[vanaf:tot])


def _maak_bevinding(
    bericht: Bericht, regel: Regel, vondst: Vondst, van_klant: Klantwoorden
) -> Bevinding | None:
    """Geef de bevinding, of None onder de drempel of als zij alleen iets beschermds raakt."""
    ernst = regel.ernst_van(vondst.waarde)
    if ernst is None or (regel.soort not in _OVER_BESCHERMD and _is_beschermd(vondst)):
        return None
    ernst = vondst.ernst or ernst
    blok = vondst.tekstblok.blok
    begin, eind = blok.bron(vondst.begin, vondst.eind)
    if begin >= eind:
        return None
    zin_begin, zin_eind = _omgeving(vondst)
    zin, gelezen = blok.toon(zin_begin, zin_eind), blok.toon(vondst.begin, vondst.eind)
    in_bron = blok.bron(zin_begin, zin_eind)
    regelnummer, kolom = bericht.regel_en_kolom(begin)
    return Bevinding(
        begin=begin,
        eind=eind,
        regel=regel.id,
        tekst=bericht.tekst[begin:eind],
        gelezen=gelezen,
        ernst=ernst,
        melding=regel.melding.format_map(vondst.velden).strip(),
        suggesties=tuple(_suggesties(bericht, vondst, begin, eind, van_klant)),
        regelnummer=regelnummer,
        kolom=kolom,
        zin_begin=in_bron[0],
        zin_eind=in_bron[1],
        zin=zin,
        vingerafdruk=maak_vingerafdruk(regel.id, zin, gelezen + vondst.onderscheid),
    )


def _omgeving(vondst: Vondst) -> tuple[int, int]:
    if vondst.zin is not None:
        return vondst.zin.begin, vondst.zin.eind
    for zin in vondst.tekstblok.leeseenheden:
        if zin.begin <= vondst.begin < zin.eind:
            return zin.begin, zin.eind
    return 0, len(vondst.tekstblok.blok.tekst)


def _is_beschermd(vondst: Vondst) -> bool:
    """Of de vondst helemaal binnen een beschermd stuk ligt."""
    stukken = vondst.tekstblok.beschermd_in(vondst.begin, vondst.eind)
    return any(stuk.begin <= vondst.begin and stuk.eind >= vondst.eind for stuk in stukken)


def _suggesties(
    bericht: Bericht, vondst: Vondst, begin: int, eind: int, van_klant: Klantwoorden
) -> Iterator[Suggestie]:
    for voorstel in vondst.voorstellen:
        wijzigingen = _wijzigingen(bericht, vondst, voorstel)
        oud, nieuw = (" ".join(getattr(w, kant) for w in wijzigingen) for kant in ("oud", "nieuw"))
        if not van_klant.blijft(oud, nieuw):
            continue
        vervanging = voorstel.vervanging
        if vervanging is None:
            if not wijzigingen:
                continue
            vervanging = _na_wijziging(bericht.tekst, begin, eind, wijzigingen)
        veiligheid = voorstel.veiligheid if wijzigingen else Veiligheid.TONEN
        yield Suggestie(vervanging, wijzigingen, veiligheid, voorstel.toelichting)


def _wijzigingen(bericht: Bericht, vondst: Vondst, voorstel: Voorstel) -> tuple[Wijziging, ...]:
    """Zet de bewerkingen om naar de bron; is er één niet mogelijk, dan geen enkele."""
    wijzigingen = []
    for bewerking in voorstel.bewerkingen:
        if _raakt_bescherming(vondst, bewerking):
            return ()
        tot = _zonder_vaste_spatie(bericht, vondst.tekstblok.blok, bewerking)
        begin, eind = vondst.tekstblok.blok.bron(bewerking.begin, tot)
        if bewerking.begin == tot:
            eind = begin
        if begin < eind and vondst.tekstblok.blok.raakt_opmaak(begin, eind):
            return ()
        oud = bericht.tekst[begin:eind]
        nieuw = schrijf(bewerking.nieuw, bericht)
        if oud != nieuw:
            wijzigingen.append(Wijziging(begin, eind, oud, nieuw))
    return tuple(sorted(wijzigingen))


def _zonder_vaste_spatie(bericht: Bericht, blok: Blok, bewerking: Bewerking) -> int:
    """Geef het eind van een bewerking zonder `&nbsp;` daar: dat is opmaak van de schrijver."""
    stuk = blok.tekst[bewerking.begin : bewerking.eind]
    wit = bewerking.begin + len(stuk.rstrip())
    for plek in range(wit, bewerking.eind):
        if not bericht.tekst[slice(*blok.bron(plek, plek + 1))].isspace():
            return plek
    return bewerking.eind


def _raakt_bescherming(vondst: Vondst, bewerking: Bewerking) -> bool:
    stukken = vondst.tekstblok.beschermd_in(bewerking.begin, bewerking.eind)
    return any(stuk.soort != Bescherming.CODE or stuk.bron for stuk in stukken)


def _na_wijziging(tekst: str, begin: int, eind: int, wijzigingen: tuple[Wijziging, ...]) -> str:
    """Geef wat er na de wijzigingen staat, van de eerste tot en met de laatste plek."""
    van = min(begin, wijzigingen[0].begin)
    tot = max(eind, wijzigingen[-1].eind)
    stuk = tekst[van:tot]
    for wijziging in reversed(wijzigingen):
        stuk = stuk[: wijziging.begin - van] + wijziging.nieuw + stuk[wijziging.eind - van :]
    return stuk.strip(" .:\n")


def feiten(blokken: Iterable[Blok], bron: str) -> tuple[str, ...]:
    """Geef alle beschermde stukken zoals zij in de bron staan, op alfabet."""
    return tuple(
        sorted(
            bron[slice(*blok.bron(stuk.begin, stuk.eind))]
            for blok in blokken
            for stuk in blok.beschermd
        )
    )
