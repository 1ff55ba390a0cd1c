"""Toetst de vervoeging: zwak, sterk, scheidbaar, leenwoorden en de valkuilen daartussen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b1check.gegevens import lees_lijst
from b1check.taal.vervoeging import (
    Werkwoordsvorm,
    deel_scheidbaar,
    gebiedend,
    herken,
    te_infinitief,
    vervoeg,
    vervoeg_delen,
    vormen,
)

V = Werkwoordsvorm

# Infinitief, ik-vorm, hij-vorm, verleden tijd enkelvoud en meervoud, voltooid deelwoord.
HOOFDVORMEN = """\
werken werk werkt werkte werkten gewerkt
betalen betaal betaalt betaalde betaalden betaald
leven leef leeft leefde leefden geleefd
reizen reis reist reisde reisden gereisd
beloven beloof belooft beloofde beloofden beloofd
vrezen vrees vreest vreesde vreesden gevreesd
zetten zet zet zette zetten gezet
praten praat praat praatte praatten gepraat
antwoorden antwoord antwoordt antwoordde antwoordden geantwoord
beantwoorden beantwoord beantwoordt beantwoordde beantwoordden beantwoord
besteden besteed besteedt besteedde besteedden besteed
melden meld meldt meldde meldden gemeld
vergoeden vergoed vergoedt vergoedde vergoedden vergoed
verwachten verwacht verwacht verwachtte verwachtten verwacht
pakken pak pakt pakte pakten gepakt
lachen lach lacht lachte lachten gelachen
poetsen poets poetst poetste poetsten gepoetst
duwen duw duwt duwde duwden geduwd
draaien draai draait draaide draaiden gedraaid
groeien groei groeit groeide groeiden gegroeid
bouwen bouw bouwt bouwde bouwden gebouwd
wijzigen wijzig wijzigt wijzigde wijzigden gewijzigd
eisen eis eist eiste eisten geëist
eindigen eindig eindigt eindigde eindigden geëindigd
uiten uit uit uitte uitten geuit
oefenen oefen oefent oefende oefenden geoefend
ijken ijk ijkt ijkte ijkten geijkt
regelen regel regelt regelde regelden geregeld
wandelen wandel wandelt wandelde wandelden gewandeld
delen deel deelt deelde deelden gedeeld
spelen speel speelt speelde speelden gespeeld
verdelen verdeel verdeelt verdeelde verdeelden verdeeld
beoordelen beoordeel beoordeelt beoordeelde beoordeelden beoordeeld
rekenen reken rekent rekende rekenden gerekend
ondertekenen onderteken ondertekent ondertekende ondertekenden ondertekend
openen open opent opende openden geopend
ademen adem ademt ademde ademden geademd
menen meen meent meende meenden gemeend
leveren lever levert leverde leverden geleverd
verbeteren verbeter verbetert verbeterde verbeterden verbeterd
herinneren herinner herinnert herinnerde herinnerden herinnerd
weigeren weiger weigert weigerde weigerden geweigerd
verzekeren verzeker verzekert verzekerde verzekerden verzekerd
vergaderen vergader vergadert vergaderde vergaderden vergaderd
leren leer leert leerde leerden geleerd
beheren beheer beheert beheerde beheerden beheerd
waarderen waardeer waardeert waardeerde waardeerden gewaardeerd
noteren noteer noteert noteerde noteerden genoteerd
annuleren annuleer annuleert annuleerde annuleerden geannuleerd
informeren informeer informeert informeerde informeerden geïnformeerd
installeren installeer installeert installeerde installeerden geïnstalleerd
opereren opereer opereert opereerde opereerden geopereerd
reageren reageer reageert reageerde reageerden gereageerd
genereren genereer genereert genereerde genereerden gegenereerd
verifiëren verifieer verifieert verifieerde verifieerden geverifieerd
creëren creëer creëert creëerde creëerden gecreëerd
kopiëren kopieer kopieert kopieerde kopieerden gekopieerd
evalueren evalueer evalueert evalueerde evalueerden geëvalueerd
beogen beoog beoogt beoogde beoogden beoogd
beëindigen beëindig beëindigt beëindigde beëindigden beëindigd
beïnvloeden beïnvloed beïnvloedt beïnvloedde beïnvloedden beïnvloed
gebruiken gebruik gebruikt gebruikte gebruikten gebruikt
gebeuren gebeur gebeurt gebeurde gebeurden gebeurd
geloven geloof gelooft geloofde geloofden geloofd
bellen bel belt belde belden gebeld
herhalen herhaal herhaalt herhaalde herhaalden herhaald
ontmoeten ontmoet ontmoet ontmoette ontmoetten ontmoet
ervaren ervaar ervaart ervoer ervoeren ervaren
ergeren erger ergert ergerde ergerden geërgerd
herbergen herberg herbergt herbergde herbergden geherbergd
waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd
raadplegen raadpleeg raadpleegt raadpleegde raadpleegden geraadpleegd
handhaven handhaaf handhaaft handhaafde handhaafden gehandhaafd
faxen fax faxt faxte faxten gefaxt
mailen mail mailt mailde mailden gemaild
e-mailen e-mail e-mailt e-mailde e-mailden ge-e-maild
sms'en sms sms't sms'te sms'ten ge-sms't
updaten update updatet updatete updateten geüpdatet
deleten delete deletet deletete deleteten gedeletet
downloaden download downloadt downloadde downloadden gedownload
uploaden upload uploadt uploadde uploadden geüpload
chatten chat chat chatte chatten gechat
appen app appt appte appten geappt
typen typ typt typte typten getypt
scannen scan scant scande scanden gescand
checken check checkt checkte checkten gecheckt
leasen lease leaset leasede leaseden geleased
racen race racet racete raceten geracet
monitoren monitor monitort monitorde monitorden gemonitord
skiën ski skiet skiede skieden geskied
bieden bied biedt bood boden geboden
verbieden verbied verbiedt verbood verboden verboden
geven geef geeft gaf gaven gegeven
vergeven vergeef vergeeft vergaf vergaven vergeven
krijgen krijg krijgt kreeg kregen gekregen
begrijpen begrijp begrijpt begreep begrepen begrepen
onderzoeken onderzoek onderzoekt onderzocht onderzochten onderzocht
voorkomen voorkom voorkomt voorkwam voorkwamen voorkomen
overleggen overleg overlegt overlegde overlegden overlegd
overwegen overweeg overweegt overwoog overwogen overwogen
doorlopen doorloop doorloopt doorliep doorliepen doorlopen
voorzien voorzie voorziet voorzag voorzagen voorzien
herzien herzie herziet herzag herzagen herzien
voldoen voldoe voldoet voldeed voldeden voldaan
verzinnen verzin verzint verzon verzonnen verzonnen
bevriezen bevries bevriest bevroor bevroren bevroren
vragen vraag vraagt vroeg vroegen gevraagd
zeggen zeg zegt zei zeiden gezegd
ontzeggen ontzeg ontzegt ontzegde ontzegden ontzegd
brengen breng brengt bracht brachten gebracht
kopen koop koopt kocht kochten gekocht
weten weet weet wist wisten geweten
worden word wordt werd werden geworden
houden houd houdt hield hielden gehouden
doen doe doet deed deden gedaan
gaan ga gaat ging gingen gegaan
staan sta staat stond stonden gestaan
slaan sla slaat sloeg sloegen geslagen
zien zie ziet zag zagen gezien
komen kom komt kwam kwamen gekomen
hebben heb heeft had hadden gehad
zijn ben is was waren geweest
kunnen kan kan kon konden gekund
mogen mag mag mocht mochten gemogen
moeten moet moet moest moesten gemoeten
willen wil wil wilde wilden gewild
zullen zal zal zou zouden zullen"""


@pytest.mark.parametrize("regel", HOOFDVORMEN.splitlines(), ids=lambda regel: regel.split()[0])
def test_hoofdvormen(regel: str) -> None:
    infinitief, *verwacht = regel.split()
    soorten = (V.STAM, V.T_VORM, V.VT_ENKELVOUD, V.VT_MEERVOUD, V.VOLTOOID)
    assert [vervoeg(infinitief, soort) for soort in soorten] == verwacht


@pytest.mark.parametrize(
    ("infinitief", "onderwerp", "verwacht"),
    [
        ("kunnen", "u", "kunt"),
        ("kunnen", "jij", "kunt"),
        ("kunnen", "hij", "kan"),
        ("hebben", "u", "hebt"),
        ("hebben", "je", "hebt"),
        ("hebben", "", "heeft"),
        ("zijn", "u", "bent"),
        ("zijn", "jij", "bent"),
        ("zijn", "hij", "is"),
        ("willen", "u", "wilt"),
        ("willen", "jij", "wilt"),
        ("willen", "hij", "wil"),
        ("zullen", "u", "zult"),
        ("zullen", "hij", "zal"),
        ("mogen", "u", "mag"),
        ("mogen", "jij", "mag"),
        ("moeten", "u", "moet"),
        ("betalen", "u", "betaalt"),
        ("aankunnen", "u", "aankunt"),
        ("vermogen", "hij", "vermag"),
    ],
)
def test_t_vorm_past_bij_het_onderwerp(infinitief: str, onderwerp: str, verwacht: str) -> None:
    assert vervoeg(infinitief, V.T_VORM, onderwerp) == verwacht


@pytest.mark.parametrize(
    ("infinitief", "onderwerp", "verwacht"),
    [
        ("betalen", "je", "betaal"),
        ("betalen", "jij", "betaal"),
        ("betalen", "u", "betaalt"),
        ("betalen", "hij", "betaalt"),
        ("worden", "je", "word"),
        ("vinden", "je", "vind"),
        ("zetten", "je", "zet"),
        ("gaan", "je", "ga"),
        ("kunnen", "je", "kun"),
        ("kunnen", "u", "kunt"),
        ("zullen", "je", "zul"),
        ("willen", "je", "wil"),
        ("hebben", "je", "heb"),
        ("zijn", "je", "ben"),
        ("zijn", "u", "bent"),
    ],
)
def test_jij_erachter_kost_de_t(infinitief: str, onderwerp: str, verwacht: str) -> None:
    assert vervoeg(infinitief, V.T_VORM, onderwerp, omgekeerd=True) == verwacht


@pytest.mark.parametrize(
    ("infinitief", "met_e"),
    [
        ("betalen", "betaalde"),
        ("melden", "gemelde"),
        ("besteden", "bestede"),
        ("praten", "geprate"),
        ("zetten", "gezette"),
        ("redden", "geredde"),
        ("schrijven", "geschreven"),
        ("afsluiten", "afgesloten"),
        ("doen", "gedane"),
        ("voldoen", "voldane"),
        ("zien", "geziene"),
        ("herzien", "herziene"),
        ("verwachten", "verwachte"),
        ("updaten", "geüpdatete"),
        ("resetten", "geresette"),
        ("saven", "gesavede"),
    ],
)
def test_voltooid_deelwoord_met_e(infinitief: str, met_e: str) -> None:
    assert vervoeg(infinitief, V.VOLTOOID_E) == met_e


@pytest.mark.parametrize(
    ("infinitief", "zonder", "met_e"),
    [
        ("werken", "werkend", "werkende"),
        ("gaan", "gaand", "gaande"),
        ("zijn", "zijnd", "zijnde"),
        ("openstaan", "openstaand", "openstaande"),
        ("creëren", "creërend", "creërende"),
    ],
)
def test_tegenwoordig_deelwoord(infinitief: str, zonder: str, met_e: str) -> None:
    assert vervoeg(infinitief, V.TEGENWOORDIG) == zonder
    assert vervoeg(infinitief, V.TEGENWOORDIG_E) == met_e


# Infinitief, los deel, hij-vorm los, bijzin, verleden tijd, voltooid deelwoord, met te.
SCHEIDBAAR = """\
opbellen|op|belt|opbelt|opbelde|opgebeld|op te bellen
aanbieden|aan|biedt|aanbiedt|aanbood|aangeboden|aan te bieden
uitbetalen|uit|betaalt|uitbetaalt|uitbetaalde|uitbetaald|uit te betalen
aanbevelen|aan|beveelt|aanbeveelt|aanbeval|aanbevolen|aan te bevelen
voorbereiden|voor|bereidt|voorbereidt|voorbereidde|voorbereid|voor te bereiden
terugverwijzen|terug|verwijst|terugverwijst|terugverwees|terugverwezen|terug te verwijzen
onderverdelen|onder|verdeelt|onderverdeelt|onderverdeelde|onderverdeeld|onder te verdelen
uitnodigen|uit|nodigt|uitnodigt|uitnodigde|uitgenodigd|uit te nodigen
meedelen|mee|deelt|meedeelt|meedeelde|meegedeeld|mee te delen
mededelen|mede|deelt|mededeelt|mededeelde|medegedeeld|mede te delen
plaatsvinden|plaats|vindt|plaatsvindt|plaatsvond|plaatsgevonden|plaats te vinden
deelnemen|deel|neemt|deelneemt|deelnam|deelgenomen|deel te nemen
goedkeuren|goed|keurt|goedkeurt|goedkeurde|goedgekeurd|goed te keuren
kwijtschelden|kwijt|scheldt|kwijtscheldt|kwijtschold|kwijtgescholden|kwijt te schelden
stopzetten|stop|zet|stopzet|stopzette|stopgezet|stop te zetten
openstaan|open|staat|openstaat|openstond|opengestaan|open te staan
overeenkomen|overeen|komt|overeenkomt|overeenkwam|overeengekomen|overeen te komen
vooruitbetalen|vooruit|betaalt|vooruitbetaalt|vooruitbetaalde|vooruitbetaald|vooruit te betalen
inleveren|in|levert|inlevert|inleverde|ingeleverd|in te leveren
invoeren|in|voert|invoert|invoerde|ingevoerd|in te voeren
inloggen|in|logt|inlogt|inlogde|ingelogd|in te loggen
overmaken|over|maakt|overmaakt|overmaakte|overgemaakt|over te maken
omzetten|om|zet|omzet|omzette|omgezet|om te zetten
weergeven|weer|geeft|weergeeft|weergaf|weergegeven|weer te geven
toezeggen|toe|zegt|toezegt|toezegde|toegezegd|toe te zeggen
afschrikken|af|schrikt|afschrikt|afschrikte|afgeschrikt|af te schrikken
toe-eigenen|toe|eigent|toe-eigent|toe-eigende|toegeëigend|toe te eigenen
contact opnemen|contact op|neemt|contact opneemt|contact opnam|contact opgenomen|contact op te nemen
thuis zijn|thuis|is|thuis is|thuis was|thuis geweest|thuis te zijn
intypen|in|typt|intypt|intypte|ingetypt|in te typen"""


@pytest.mark.parametrize("regel", SCHEIDBAAR.splitlines(), ids=lambda regel: regel.split("|")[0])
def test_scheidbaar(regel: str) -> None:
    infinitief, deel, los, bijzin, verleden, voltooid, met_te = regel.split("|")
    gescheiden = deel_scheidbaar(infinitief)
    assert gescheiden is not None
    assert gescheiden[0] == deel
    assert vervoeg_delen(infinitief, V.T_VORM) == (los, deel)
    assert vervoeg(infinitief, V.T_VORM) == bijzin
    assert vervoeg(infinitief, V.VT_ENKELVOUD) == verleden
    assert vervoeg_delen(infinitief, V.VOLTOOID) == (voltooid, "")
    assert te_infinitief(infinitief) == met_te


ONSCHEIDBAAR = """
overleggen voorkomen onderzoeken doorlopen aanvaarden aanbidden voorspellen omschrijven
onderbreken overtuigen weerleggen ondertekenen ondernemen overhandigen overtreffen achterhalen
voldoen volstaan misbruiken weerspiegelen omvatten voorzien doorbreken onderhouden
opereren openen uiten informeren installeren investeren naderen toetsen waarschuwen raadplegen
handhaven bijten wegen vasten lossen volgen openbaren stofzuigen verbeteren betalen werken
zijn gaan e-mailen
"""


@pytest.mark.parametrize("infinitief", ONSCHEIDBAAR.split())
def test_onscheidbaar(infinitief: str) -> None:
    assert deel_scheidbaar(infinitief) is None
    assert te_infinitief(infinitief) == f"te {infinitief}"
    assert vervoeg_delen(infinitief, V.T_VORM)[1] == ""


@pytest.mark.parametrize(
    ("infinitief", "verwacht"),
    [
        ("betalen", "betaal"),
        ("opbellen", "bel op"),
        ("contact opnemen", "neem contact op"),
        ("zijn", "wees"),
        ("aanwezig zijn", "wees aanwezig"),
        ("lezen", "lees"),
        ("worden", "word"),
    ],
)
def test_gebiedende_wijs(infinitief: str, verwacht: str) -> None:
    assert gebiedend(infinitief) == verwacht


@pytest.mark.parametrize(
    ("vorm", "infinitief", "verwacht"),
    [
        ("betaalt", "betalen", V.T_VORM),
        ("betaald", "betalen", V.VOLTOOID),
        ("vertelt", "vertellen", V.T_VORM),
        ("verteld", "vertellen", V.VOLTOOID),
        ("gebeurt", "gebeuren", V.T_VORM),
        ("gebeurd", "gebeuren", V.VOLTOOID),
        ("betaal", "betalen", V.STAM),
        ("Betaal", "betalen", V.STAM),
        ("betalen", "betalen", V.INFINITIEF),
        ("betaalde", "betalen", V.VT_ENKELVOUD),
        ("betaalden", "betalen", V.VT_MEERVOUD),
        ("bestede", "besteden", V.VOLTOOID_E),
        ("besteedde", "besteden", V.VT_ENKELVOUD),
        ("verwachte", "verwachten", V.VOLTOOID_E),
        ("verwachtte", "verwachten", V.VT_ENKELVOUD),
        ("betalende", "betalen", V.TEGENWOORDIG_E),
        # Gelijke vormen: de waarschijnlijkste.
        ("zet", "zetten", V.T_VORM),
        ("zetten", "zetten", V.INFINITIEF),
        ("besloten", "besluiten", V.VOLTOOID),
        ("ontvangen", "ontvangen", V.INFINITIEF),
        # Vormen die bij u en jij horen.
        ("kunt", "kunnen", V.T_VORM),
        ("kun", "kunnen", V.STAM),
        ("hebt", "hebben", V.T_VORM),
        ("bent", "zijn", V.T_VORM),
        ("is", "zijn", V.T_VORM),
        ("wees", "zijn", V.STAM),
        ("wou", "willen", V.VT_ENKELVOUD),
        ("hou", "houden", V.STAM),
        # Scheidbaar: heel, los, en met te ertussen.
        ("opbelt", "opbellen", V.T_VORM),
        ("belt", "opbellen", V.T_VORM),
        ("belde", "opbellen", V.VT_ENKELVOUD),
        ("bellen", "opbellen", V.INFINITIEF),
        ("opgebeld", "opbellen", V.VOLTOOID),
        ("gebeld", "opbellen", None),
        ("op te bellen", "opbellen", V.INFINITIEF),
        ("te betalen", "betalen", V.INFINITIEF),
        ("kunt", "aankunnen", V.T_VORM),
        ("loopt", "betalen", None),
        ("", "betalen", None),
    ],
)
def test_herken(vorm: str, infinitief: str, verwacht: Werkwoordsvorm | None) -> None:
    assert herken(vorm, infinitief) == verwacht


def test_herken_gebruikt_het_onderwerp() -> None:
    assert herken("zet", "zetten", onderwerp="ik") == V.STAM
    assert herken("kan", "kunnen", onderwerp="ik") == V.STAM
    assert herken("kan", "kunnen") == V.T_VORM


def test_vormen_zijn_volledig_en_niet_te_veranderen() -> None:
    alle = vormen("opbellen")
    assert set(alle) == set(Werkwoordsvorm)
    with pytest.raises(TypeError):
        alle[V.STAM] = "bel"  # type: ignore[index]


def test_vorm_is_gelijk_aan_zijn_tekst() -> None:
    assert str(V.VOLTOOID) == "voltooid deelwoord"


@pytest.mark.parametrize("rij", lees_lijst("sterke-werkwoorden.tsv"), ids=lambda r: r["infinitief"])
def test_elk_sterk_werkwoord_herkent_zichzelf(rij: dict[str, str]) -> None:
    infinitief = rij["infinitief"]
    assert vervoeg(infinitief, V.STAM) == rij["ik"]
    assert vervoeg(infinitief, V.VT_ENKELVOUD) == rij["vt_enkelvoud"]
    assert vervoeg(infinitief, V.VT_MEERVOUD) == rij["vt_meervoud"]
    assert vervoeg(infinitief, V.VOLTOOID) == rij["voltooid"]
    assert deel_scheidbaar(infinitief) is None


@given(st.text(max_size=15))
def test_onzin_laat_niets_breken(woord: str) -> None:
    assert set(vormen(woord)) == set(Werkwoordsvorm)
    herken(woord, "betalen")
    gebiedend(woord)
