"""Elke regel bij een deel van de mail zetten: onderwerp, aanhef, tekst, afsluiting of citaat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from b1check.bericht import Onderdeel
from b1check.invoer.citaten import begint_citaat, is_antwoordgrens, is_citaatkop, is_doorgestuurd
from b1check.invoer.eigen_groet import eigen_groet
from b1check.invoer.onderdelen import (
    KOPREGEL,
    NASCHRIFT,
    ONDERWERPEN,
    begint_handtekening,
    einde_aanhef,
    is_afsluiting,
    is_kale_aanhef,
    is_naam_of_team,
    is_ondertekening,
    is_wens,
)
from b1check.invoer.staart import naam_onderaan
from b1check.invoer.tekstregels import Regelsoort, Tekstregel
from b1check.invoer.toevoeging import is_toevoeging
from b1check.invoer.voetteksten import begint_voet, is_disclaimer, is_voettekst, is_waarschuwing

# Zoveel regels met tekst mogen vóór de aanhef staan (adres, datum, kenmerk, een kop).
_HOOGSTE_AANHEF = 15
# Een aanhef zonder komma staat hoger: alleen een kenmerk of een kop staat er nog boven.
_HOOGSTE_KALE_AANHEF = 3
# Meer woorden dan dit is een zin en geen kop.
_MINSTE_ZIN = 3
# Langer is een slotgroet niet: "Groeten uit Zeeland" wel, een zin die zo begint niet.
_LANGSTE_SLOTGROET = 90
# Zoveel regels na de kop van een citaat kan de eerste regel met > staan.
_TOT_CITAATTEKEN = 5
Verdeeld = tuple[Tekstregel, Onderdeel]


class Deelzoeker:
    """Loopt één keer door de regels en onthoudt in welk deel van de mail hij is."""

    def __init__(self, regels: list[Tekstregel]) -> None:
        self._regels = regels
        self._teksten = [regel.tekst for regel in regels]
        self._deel = Onderdeel.TEKST
        # Tot de volgende lege regel hoort alles hierbij (een waarschuwing, een naschrift).
        self._alinea: Onderdeel | None = None
        self._kop_tot = 0
        self._vorige: Onderdeel | None = None
        self._na_teken = False
        self._gezien = 0
        self._gewone_tekst = False
        self._tekst_gezien = False
        self._aanhef_gezien = False
        self._groet_vanaf: tuple[int, int | None] = (0, -1)
        self.is_mail = False

    def verdeel(self) -> list[Verdeeld]:
        """Geef elke regel met haar onderdeel, op volgorde; een aanhef kan een regel splitsen."""
        verdeeld = list(self._loop())
        return naam_onderaan(eigen_groet(verdeeld)) if self._aanhef_gezien else verdeeld

    def _loop(self) -> Iterator[Verdeeld]:
        for nummer, regel in enumerate(self._regels):
            if regel.soort == Regelsoort.LEEG:
                self._alinea, self._na_teken = None, False
                yield regel, self._deel
                continue
            for deel in self._plaats(nummer, regel):
                self._vorige = deel[1]
                yield deel
            self._na_teken = regel.soort == Regelsoort.CITAAT
            self._gezien += 1
            self._tekst_gezien |= self._is_eigen_tekst(regel)

    def _is_eigen_tekst(self, regel: Tekstregel) -> bool:
        if self._vorige == Onderdeel.DISCLAIMER or is_antwoordgrens(regel.tekst):
            return False
        return KOPREGEL.match(regel.tekst) is None and any(t.isalnum() for t in regel.tekst)

    def _plaats(self, nummer: int, regel: Tekstregel) -> Iterator[Verdeeld]:
        if self._is_citaat(nummer, regel):
            yield self._overig(regel), Onderdeel.CITAAT
        elif regel.onderdeel is not None:
            yield self._van_opmaak(nummer, regel, regel.onderdeel)
        elif is_antwoordgrens(regel.tekst):
            if self._tekst_gezien:
                self._deel = Onderdeel.CITAAT
            yield self._overig(regel), self._deel
        elif self._alinea is not None:
            yield (regel if self._alinea == Onderdeel.TEKST else self._overig(regel)), self._alinea
        elif self._deel == Onderdeel.TEKST or self._hervat(nummer, regel):
            yield from self._in_tekst(nummer, regel)
        else:
            yield self._na_afsluiting(nummer, regel)

    def _is_citaat(self, nummer: int, regel: Tekstregel) -> bool:
        """Of de regel bij een citaat hoort; een kop zonder > eronder opent er een tot het eind."""
        if self._deel == Onderdeel.CITAAT or nummer < self._kop_tot:
            return True
        if regel.soort == Regelsoort.CITAAT:
            return True
        if self._na_teken and regel.tekst[:1].islower() and regel.onderdeel is None:
            # Een afgebroken regel van het citaat: het teken > staat alleen op de eerste helft.
            self._na_teken = True
            return True
        if regel.onderdeel not in (None, Onderdeel.CITAAT):
            return False
        return begint_citaat(self._teksten, nummer) and self._open_citaat(nummer, regel)

    def _open_citaat(self, nummer: int, regel: Tekstregel) -> bool:
        kop = self._eerste_citaatregel(nummer)
        if kop is not None and not is_doorgestuurd(regel.tekst):
            # Het citaat is zelf herkenbaar; wat er tussen en onder staat is van de schrijver.
            self._kop_tot = kop
            return True
        if not self._tekst_gezien and regel.onderdeel is None:
            return False
        self._deel = Onderdeel.CITAAT
        return True

    def _eerste_citaatregel(self, nummer: int) -> int | None:
        """Waar het citaat begint dat aan > of aan opmaak te zien is, direct onder de kop."""
        met_opmaak = self._regels[nummer].onderdeel == Onderdeel.CITAAT
        if met_opmaak and not is_citaatkop(self._teksten[nummer].strip()):
            return None
        tot = min(nummer + 1 + _TOT_CITAATTEKEN, len(self._regels))
        for plek in range(nummer + 1, tot):
            regel = self._regels[plek]
            if regel.soort == Regelsoort.CITAAT or regel.onderdeel == Onderdeel.CITAAT:
                return plek
        return None

    def _van_opmaak(self, nummer: int, regel: Tekstregel, onderdeel: Onderdeel) -> Verdeeld:
        """Ook in een blok dat het mailprogramma handtekening noemt, staat soms de groet."""
        if onderdeel == Onderdeel.HANDTEKENING:
            if self._is_afsluiting(regel):
                self.is_mail = True
                self._deel = Onderdeel.HANDTEKENING
                onderdeel = Onderdeel.AFSLUITING
            elif is_disclaimer(self._teksten, nummer) or is_voettekst(regel.tekst):
                self._deel = onderdeel = Onderdeel.DISCLAIMER
        return self._overig(regel), onderdeel

    def _hervat(self, nummer: int, regel: Tekstregel) -> bool:
        """Of na een disclaimer bovenaan de mail zelf nog komt."""
        if self._deel != Onderdeel.DISCLAIMER or self._aanhef(nummer, regel) is None:
            return False
        self._deel = Onderdeel.TEKST
        return True

    def _in_tekst(self, nummer: int, regel: Tekstregel) -> Iterator[Verdeeld]:
        kop = KOPREGEL.match(regel.tekst) if self._mag_kop(regel) else None
        if kop is not None:
            yield from self._kopregel(regel, kop["naam"].lower(), kop["waarde"])
        elif (eind := self._aanhef(nummer, regel)) is not None:
            yield from self._splits_aanhef(regel, eind)
        elif self._is_afsluiting(regel) or self._is_wens(nummer, regel):
            self.is_mail = True
            if not self._groet_volgt(nummer, hoogste=3):
                self._deel = Onderdeel.HANDTEKENING
            yield self._overig(regel), Onderdeel.AFSLUITING
        elif self._tekst_gezien and self._opent_handtekening(regel):
            self._deel = Onderdeel.HANDTEKENING
            yield self._overig(regel), self._deel
        elif (voettekst := self._voettekst(nummer, regel)) is not None:
            yield self._overig(regel), voettekst
        else:
            self._gewone_tekst |= regel.soort == Regelsoort.GEWOON and len(regel.tekst) > 60
            yield regel, Onderdeel.TEKST

    def _mag_kop(self, regel: Tekstregel) -> bool:
        if regel.soort == Regelsoort.LIJSTITEM:
            return False
        # Direct onder de aanhef staat soms nog "Betreft: ...".
        return not self._gewone_tekst or self._vorige == Onderdeel.AANHEF

    def _kopregel(self, regel: Tekstregel, naam: str, waarde: str) -> Iterator[Verdeeld]:
        self.is_mail |= naam not in ("van", "aan", "datum")
        if naam in ONDERWERPEN and waarde:
            onderwerp = regel.deel(len(regel.tekst.rstrip()) - len(waarde.rstrip()))
            yield replace(onderwerp, soort=Regelsoort.KOP), Onderdeel.ONDERWERP
        else:
            yield self._overig(regel), Onderdeel.TEKST

    def _voettekst(self, nummer: int, regel: Tekstregel) -> Onderdeel | None:
        """Een disclaimer of waarschuwing; komt er nog een groet, dan telt alleen deze alinea."""
        if regel.soort == Regelsoort.LIJSTITEM:
            return None
        if is_waarschuwing(regel.tekst):
            self._alinea = Onderdeel.DISCLAIMER
        elif self._tekst_gezien and begint_voet(self._teksten, nummer):
            self._deel = Onderdeel.DISCLAIMER
        elif is_disclaimer(self._teksten, nummer):
            if self._groet_volgt(nummer):
                self._alinea = Onderdeel.DISCLAIMER
            else:
                self._deel = Onderdeel.DISCLAIMER
        else:
            return None
        return Onderdeel.DISCLAIMER

    def _groet_volgt(self, nummer: int, hoogste: int | None = None) -> bool:
        """Of er na deze regel nog een slotgroet komt (binnen `hoogste` regels)."""
        vanaf, gevonden = self._groet_vanaf
        if gevonden is not None and not vanaf <= nummer < gevonden:
            gevonden = next(
                (
                    plek
                    for plek in range(nummer + 1, len(self._regels))
                    if is_afsluiting(self._teksten[plek])
                ),
                None,
            )
            self._groet_vanaf = (nummer, gevonden)
        if gevonden is None:
            return False
        return hoogste is None or gevonden - nummer <= hoogste

    def _is_kale_aanhef(self, nummer: int, regel: Tekstregel) -> bool:
        """‘Beste reiziger’ bovenaan, met een witregel en een zin eronder."""
        if (
            self._gewone_tekst
            or self._gezien > _HOOGSTE_KALE_AANHEF
            or not is_kale_aanhef(regel.tekst)
        ):
            return False
        onder = [tekst.strip() for tekst in self._teksten[nummer + 1 : nummer + 4]]
        eerste = next((tekst for tekst in onder if tekst), "")
        return "" in onder[:1] and len(eerste.split()) > _MINSTE_ZIN

    def _aanhef(self, nummer: int, regel: Tekstregel) -> int | None:
        if regel.soort not in (Regelsoort.GEWOON, Regelsoort.LABEL, Regelsoort.KOP):
            return None
        if self._aanhef_gezien or self._gezien > _HOOGSTE_AANHEF:
            return None
        eind = einde_aanhef(regel.tekst)
        if eind is None and self._is_kale_aanhef(nummer, regel):
            return len(regel.tekst)
        # Na een alinea is "Beste klanten, ..." een gewone zin; een losse aanhef kan er nog komen.
        return None if self._gewone_tekst and eind != len(regel.tekst) else eind

    def _splits_aanhef(self, regel: Tekstregel, eind: int) -> Iterator[Verdeeld]:
        self.is_mail = self._gewone_tekst = self._aanhef_gezien = True
        yield self._overig(regel.deel(0, eind)), Onderdeel.AANHEF
        if regel.tekst[eind:].strip():
            yield replace(regel.deel(eind), soort=Regelsoort.GEWOON), Onderdeel.TEKST

    def _is_afsluiting(self, regel: Tekstregel) -> bool:
        if regel.soort == Regelsoort.LIJSTITEM or len(regel.tekst) > _LANGSTE_SLOTGROET:
            return False
        return self._gezien > 0 and is_afsluiting(regel.tekst)

    def _is_wens(self, nummer: int, regel: Tekstregel) -> bool:
        """‘Fijne dag!’ is een groet als de groet zelf of een naam erop volgt."""
        if self._vorige in (None, Onderdeel.AANHEF) or not is_wens(regel.tekst):
            return False
        volgende = next((t for t in self._teksten[nummer + 1 : nummer + 4] if t.strip()), "")
        return is_afsluiting(volgende) or is_wens(volgende) or is_naam_of_team(volgende)

    @staticmethod
    def _opent_handtekening(regel: Tekstregel) -> bool:
        return begint_handtekening(regel.tekst) or is_ondertekening(regel.tekst)

    def _na_afsluiting(self, nummer: int, regel: Tekstregel) -> Verdeeld:
        if NASCHRIFT.match(regel.tekst):
            self._alinea = Onderdeel.TEKST
            return regel, Onderdeel.TEKST
        if self._is_afsluiting(regel):
            self.is_mail = True
            self._deel = Onderdeel.HANDTEKENING
            return self._overig(regel), Onderdeel.AFSLUITING
        if is_disclaimer(self._teksten, nummer) or is_voettekst(regel.tekst):
            self._deel = Onderdeel.DISCLAIMER
        elif self._deel == Onderdeel.HANDTEKENING and self._is_toevoeging(nummer, regel):
            self._alinea = Onderdeel.TEKST
            return regel, Onderdeel.TEKST
        return self._overig(regel), self._deel

    def _is_toevoeging(self, nummer: int, regel: Tekstregel) -> bool:
        return regel.soort == Regelsoort.GEWOON and is_toevoeging(self._teksten, nummer)

    @staticmethod
    def _overig(regel: Tekstregel) -> Tekstregel:
        return replace(regel, soort=Regelsoort.OVERIG)
