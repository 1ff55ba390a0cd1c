"""Toetst vervoeging en meervoud aan een boombank; overgeslagen als die er niet is.

De boombank (bron en licentie: shared/taalmodel/HERKOMST.md) staat niet in het pakket.
Draai `python tests/test_taal_boombank.py` om de cijfers en alle verschillen te zien.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from b1check.taal.verbuiging import meervoud
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, gebiedend, vervoeg, vormen

V = Werkwoordsvorm
BOOMBANK = Path(__file__).parents[2] / "shared" / "taalmodel" / "train.conllu"
MINSTENS = 5

# Fouten en oude spelling in de boombank zelf: typefouten, verkeerde labels, spreektaal.
RUIS_WERKWOORDEN = """
aanmelden:aanmeld bedaren:bedaard begeleiden:begeleidt beluisteren:beluisterden
betekenen:beteekende betekenen:beteekenen bijtreden:bijtraden blijven:oveblijvende
downloaden:download financieren:gefinancieerd geboren:geboren gaan:kga hebben:hebde
hebben:heeftook hebben:het horen:hoorde inloggen:login invoeren:voer uitvoeren:voer
kenmerken:gekenmerd konden:konden kunnen:kunde leiden:geleidt liggen:let lopen:geloopen
moeten:moet onhuwen:ongehuwd onhuwen:ongehuwde ontstaan:onstond ontwerpen:ontwerp
ontwerpen:ontworp onverwachten:onverwacht onverwachten:onverwachte ophouden:ophoud
oplopen:oploopen plaatsen:geplaats rechttrekken:rechttrokken regisseren:regiseerde
rondlopen:rondloopen samenvatten:samendvattend slagen:ingeslaagd staan:estaan
stromen:stroomen uiten:geuitte uitspreken:uitsproken verbazen:verbaasd verkeren:verkeeren
verlopen:verloopende vernietigen:vernietigt verrichten:verrichtte vinden:kvin vinden:vin
vinden:vind volgen:volgenden volstaan:staan wensen:wenstte wensen:gewenscht wijzen:wees
worden:word worden:werken zijn:'s zijn:da's zijn:kben zijn:was/is zijn:zijn zijn:weest zijn:zijt
zullen:kzou zullen:zoude zullen:zoudt delen:medegedeeld bellen:opgebeld kleden:aangekleed
"""
# Vormen die ook goed zijn, maar die wij niet kiezen.
OOK_GOED_WERKWOORDEN = """
houden:hou rijden:rij snijden:snij willen:wou zeggen:zegde zeggen:zegden durven:dorst
durven:dorsten plegen:plachten waaien:woei varen:vaarde varen:vaarden schrikken:schrikte
lukken:gelukte doorbreken:doorgebroken ondergaan:ondergegaan overkomen:overgekomen
voorkomen:voorgekomen uitverkiezen:uitverkozen
"""
OOK_GOED_MEERVOUDEN = """
aids-remmer volk ronde dikte ruimte hoogte keuze verkoopruimte expositieruimte werkruimte
rustperiode charterperiode eindronde soloronde lichtsterkte echtgenote zakenman vakman
koopman timmerman werkman marktkoopman teken keten eigenaar handelaar hoofdredacteur
martelaar tablet operator luchtballon antenne vleesconserve type gemeentenaar tempo bot
kroonblad houtsnee regiorade toonbanklade faciliteitengemeente chinoiserie dokter zeistenaar
reclameman allergie
"""
# Geen echt meervoud, een verkeerd lemma, of oude spelling.
RUIS_MEERVOUDEN = """
appelboom baksteen stoomboot straatsteen koeienoog tussenpoos fenomeen radicaal sympathie
biografi technologi cooky employee anekdote insectbeet hondbeet paardenkracht kipei windei
kipveer productiefactor landbouwproduct eindproduct eiwitproduct verbrandingsproduct
kunststof file kikoejoe c moordcommando tovenaar gasmengsel gaslantaarn azande
fernandesmende meeuse vierse terrene paumevelen naren opvragen ex-veroordelen committeren
toegeschieten langharig duitstalig medeplichtig directeurdirectielid dvoer ehboer
polariskernonderzeeer ziag bescheid uitgetrede geneesheer-specialist meisjewc vnlid lcnlid
nkvlid vldlid pprlid nietkamerlid staatlid gebaartaal schoendoos proces-verbaal
voetgangersoversteek-plaats gedachtegang
"""


def _woorden() -> Iterator[tuple[str, str, str]]:
    """Geef per woord in de boombank (lemma, CGN-label, vorm)."""
    for regel in BOOMBANK.read_text(encoding="utf-8").splitlines():
        velden = regel.split("\t")
        if len(velden) == 10:
            yield velden[2], velden[4], velden[1].lower().replace("’", "'")


def _kaal(woord: str) -> str:
    """Haal de tekens op letters weg: in de boombank ontbreekt vaak het trema (geeist)."""
    ontleed = unicodedata.normalize("NFD", woord)
    return "".join(teken for teken in ontleed if not unicodedata.combining(teken))


def _heel_en_los(lemma: str, vorm: Werkwoordsvorm, onderwerp: str = "") -> set[str]:
    """Geef de persoonsvorm met en zonder los deel: de boombank heeft ze allebei."""
    kern = (deel_scheidbaar(lemma) or ("", lemma))[1]
    return {vervoeg(lemma, vorm, onderwerp), vervoeg(kern, vorm, onderwerp)}


def _verwachte_vormen(lemma: str, label: str) -> set[str]:
    """Geef de vormen die bij een CGN-label horen; leeg als het label niets toetst."""
    if label == "WW|pv|tgw|ev":
        omgekeerd = {vervoeg(lemma, V.T_VORM, "jij", omgekeerd=True)}
        vast = _heel_en_los(lemma, V.STAM) | _heel_en_los(lemma, V.T_VORM)
        return vast | omgekeerd | {gebiedend(lemma)}
    if label == "WW|pv|tgw|met-t":
        return _heel_en_los(lemma, V.T_VORM) | _heel_en_los(lemma, V.T_VORM, "u")
    per_label = {
        "WW|pv|tgw|mv": V.INFINITIEF,
        "WW|pv|verl|ev": V.VT_ENKELVOUD,
        "WW|pv|verl|mv": V.VT_MEERVOUD,
    }
    if label in per_label:
        return _heel_en_los(lemma, per_label[label])
    if label.startswith("WW|vd|") and "|nom|" not in label:
        return {vormen(lemma)[V.VOLTOOID_E if label.endswith("met-e") else V.VOLTOOID]}
    if label.startswith("WW|od|") and not label.endswith("mv-n"):
        return {vormen(lemma)[V.TEGENWOORDIG], vormen(lemma)[V.TEGENWOORDIG_E]}
    return set()


def meet_werkwoorden() -> tuple[Counter[bool], Counter[bool], list[str]]:
    """Tel goede en foute werkwoordsvormen: per soort, per woord in de tekst, en de fouten."""
    gezien = Counter(woord for woord in _woorden() if woord[1].startswith("WW"))
    vaak: Counter[str] = Counter()
    for (lemma, _, _), aantal in gezien.items():
        vaak[lemma] += aantal
    overslaan = set((RUIS_WERKWOORDEN + OOK_GOED_WERKWOORDEN).split())
    soorten: Counter[bool] = Counter()
    woorden: Counter[bool] = Counter()
    fouten = []
    for (lemma, label, vorm), aantal in sorted(gezien.items()):
        paar = f"{lemma}:{_kaal(vorm)}"
        if vaak[lemma] < MINSTENS or not re.fullmatch(r"[^\W\d_]+n", lemma):
            continue
        verwacht = _verwachte_vormen(lemma, label)
        if not verwacht or paar in overslaan:
            continue
        goed = _kaal(vorm) in {_kaal(v) for v in verwacht}
        soorten[goed] += 1
        woorden[goed] += aantal
        if not goed:
            fouten.append(f"{paar} (wij: {', '.join(sorted(verwacht))})")
    return soorten, woorden, fouten


def _mist_tussenletter(gemaakt: str, vorm: str) -> bool:
    """Zeg of het lemma een tussenletter mist: bestuurlid, maar bestuursleden."""
    for plek in range(2, len(gemaakt) - 3):
        extra = vorm[plek : len(vorm) - len(gemaakt) + plek]
        if extra in ("s", "en") and gemaakt == vorm[:plek] + vorm[plek + len(extra) :]:
            return extra[0] not in (vorm[plek - 1], vorm[plek + len(extra)])
    return False


def meet_meervouden() -> tuple[Counter[bool], list[str]]:
    """Tel goede en foute meervouden, elk woord één keer."""
    gezien: dict[str, Counter[str]] = {}
    for lemma, label, vorm in _woorden():
        if label == "N|soort|mv|basis" and re.fullmatch(r"[a-zà-ÿ'-]+", lemma):
            gezien.setdefault(lemma, Counter())[vorm] += 1
    overslaan = set((RUIS_MEERVOUDEN + OOK_GOED_MEERVOUDEN).split())
    telling: Counter[bool] = Counter()
    fouten = []
    for lemma, vormen_ in sorted(gezien.items()):
        gemaakt, vorm = meervoud(lemma), vormen_.most_common(1)[0][0]
        # Wat alleen als meervoud bestaat (hersenen) heeft hier zichzelf als lemma.
        if lemma in vormen_ or lemma in overslaan:
            continue
        goed = _kaal(gemaakt) == _kaal(vorm)
        if not goed and _mist_tussenletter(gemaakt, vorm):
            continue
        telling[goed] += 1
        if not goed:
            fouten.append(f"{lemma}:{vorm} (wij: {gemaakt})")
    return telling, fouten


def _deel_goed(telling: Counter[bool]) -> float:
    return telling[True] / telling.total()


zonder_boombank = pytest.mark.skipif(
    not BOOMBANK.exists(), reason="de boombank (shared/taalmodel) staat niet naast deze map"
)


@zonder_boombank
def test_vaak_gebruikte_werkwoordsvormen() -> None:
    soorten, woorden, fouten = meet_werkwoorden()
    assert _deel_goed(soorten) >= 0.99, fouten
    assert _deel_goed(woorden) >= 0.99, fouten


@zonder_boombank
def test_meervouden() -> None:
    telling, fouten = meet_meervouden()
    assert _deel_goed(telling) >= 0.98, fouten


if __name__ == "__main__":
    for naam, uitkomst in (("werkwoorden", meet_werkwoorden()), ("meervouden", meet_meervouden())):
        *tellingen, verschillen = uitkomst
        for telling in tellingen:
            print(naam, telling[True], "van", telling.total(), f"{_deel_goed(telling):.2%}")
        print(*verschillen, sep="\n")
