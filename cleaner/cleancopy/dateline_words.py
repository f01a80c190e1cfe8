"""Words in capitals, or with a dash or colon after them, that open a paragraph and are no place.

They are what makes a bare `PLACE — text` doubtful: labels of the trade (`EXCLUSIVE:`), headings of fact boxes
(`TIMELINE —`), speakers of interviews (`JANE ROE:`), bodies known by their acronym (`NATO —`). All case-folded.
"""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.casefold().split())


LABELS = _words(
    # English: what the desk calls a piece, and what it wants of the reader.
    """
    a abstract action ad admission advertisement advice advisory agenda aggression alert also alternative analysis
    anchor and announcement answer answers appeal april article ask asked assessment attention audience audio august
    author authors awards background backstory badminton blog bonus books boost bottom breaking brief briefing briefs
    bulletin business buy by calendar call caller caption career careers case caution caveat ceo chairman challenge
    chart cheat check claim claims clarification clerk click climate closed closing coda column comedy coming comment
    commentary comments comparison competition conclusion congratulations connect contact contents context contrarian
    copyright correction corrections cost counsel court coverage credit crime crisis critique crosswords culture cut
    daily data date dates deal dear debate december decision deck defence defense definition description design
    details development diagnosis diary dietary directions disclaimer disclosure discover discussion doctor
    documentary don't donate download dr drama draw during edit edited editor editor's editorial editorials editors'
    edt education email empire energy entertainment episode equipment essay est eta evening event events ever every
    evidence example exclusive exclusives exhibition exit expert experts explained explainer explore export exports
    extra fact factbox facts fail fame family fans faq faqs fashion feature features february feedback feeling figure
    file films final finally finance find finding findings first fitness flash flashback focus follow food football
    for forecast forum free friday from front full fun funding further fyi gallery game games garage get giveaway
    global gmt goals golf good gossip government graphic graphics guest guide guides guilty happening head headline
    headlines health hear heart help here hi highlight highlights history holiday home hope host hot hours house how i
    ice if image images impact import important imports in industry infographic information innovation inquiry inside
    insight instructions intelligence international internet interview interviewee interviewer into intro introduction
    investigation investigations is it it's january join journal journalist judge july june juries just justice key
    know last late latest law lead leader leaders learn less lesson lessons letter letter-writer letters level lies
    life lifestyle like line link links list listen live local location long look loss magazine main mania map march
    market markets match materials may me meaning media meet meeting memo message method methods middle minister
    misogynistic mission mobile moderator moderators monday money month more morning motion movie movies mr mrs ms
    much music must my mystery myth n.b name narrator nation national nb near-miss necessary never new news newsletter
    next night no not note notebook notes notice november now number numbers obituary objective october of off
    official on one only op-ed open opening opinion opinions option options or order other our outcome outlook
    overview own p.s page paid panel panic part party pass password pay people performance performers person photo
    photos pic pick picks picture pictures play player players please podcast podcasts police policy politics poll
    position positions post posted power president preview previously price prices prize problem process producer
    product products prof professor profile project promo promoted property pros prosecutor ps psa public published
    publisher purpose q quality question questions quick quiz quote quotes race radio rating reaction reactions read
    reader readers real reality reason recap recipe recommended record recovery red reform related relief remains
    remember reminder replay report reported reporter reports representative research reserve resilience resource
    resources response rest result results retail return reveal revealed reveals review reviewed reviews right rights
    rip risk risks round rules rumor rumour safety sale sales saturday save say says scam schedule scholarship school
    science scoop score scoreboard scores season secret section security see senator september series service services
    session share shares shop shopping show sidebar sign skills small so social society solution solutions something
    sorry source sources spam speaker special spoiler spoilers sponsor sponsored sport sporting sports spotlight staff
    stage stake standfirst standings start statement statistics stats status step steps still stocks stop stories
    story strategy streaming street stress strike student studio study style subject subscribe summary sunday support
    survey swim sync table tags take takeaway takeaways talks tax teacher team tech technology television test tested
    text than thank thanks that the theme then theory these they this thread thursday ticker tickets time timeline
    times tip tips title tl;dr tldr to today tomorrow tonight too tools top topic topics total tour track trade
    traffic trailer trailing transcript transport travel trending trends trial trigger trivia true truth tuesday tune
    tv twitter unclear under understand unlike unlock up update updated updates urgent us use used utc verdict version
    very video videos view views vlog voices vote wanted war warning was watch we weather web wednesday week weekend
    weekly welcome what what's when where which whistleblower who why will win window winner winners with witness
    women work world worth writer written wrong year years yes yet you your
    """,
    # German
    """
    aber achtung aktualisiert aktuell aktuelles als am analyse andererseits anmerkung anruf anzeige auch auf aus
    beitrag bericht berichtigung bilanz bild bilder bildergalerie blick bund das dazu dem den der des die doku drei
    droht eil eilmeldung ein eine einerseits er es exklusiv fakt fakten faktencheck familiendrama fazit foto fotos
    frage fragen für gastbeitrag gegen gesundheit glosse heute hintergrund hinweis ich ihr im info infos inhalt ist
    kolumne kommentar kommunalwahl korrektur kritik kultur kurz leitartikel leserbrief leserbriefe leute liveticker
    lokales mal man mehr meinung meldung migration mit mord musik nach nachruf neu neue neuer neues nicht panorama
    politik porträt presse pressemitteilung punkt quelle ratgeber reportage rezension serie service-tipp sie
    sonderveröffentlichung spiel stand steckbrief stellenanzeige streit termin termine thema themen tipp tipps titel
    tod tv-tipp umfrage und unfall unser urteil verlosung vor vorschau warnung warum weg welt wer werbung wetter wie
    wir wirtschaft wissen wo wohin zitat zu zum zur zusammenfassung
    """,
    # French
    """
    abonnés actualité appel au aussi avant avis billet bourse brève carte cartes ce ces chronique citation communiqué
    comprendre conseil dans direct document dossier du débat décryptage décryptages en enquête entretien et exclusif
    exclusivité faits faux fiche figaro grand histoire humeur il infographie infographies je l'éditorial le les lettre
    lire livre mise monde médias nos notre nous nouveau nouvelle où par point politique portrait pour pourquoi
    précision publicité qui quoi rappel rectificatif regard rencontre repère repères réaction réactions récit résumé
    santé situation société sur série tendance tribune témoignage témoignages un une verbatim vidéo vidéos voici voir
    voyage vrai vraie éclairage économie édito éditorial étude
    """,
    # Spanish, Portuguese, Italian
    """
    además advertencia ahora alerta analisi anteprima análise análisis aquí artículo así atención atenção attenzione
    aviso com comercial como con contexto corrección correção corrispondente crítica crónica crônica cuándo cómo dal
    dalla de dei del della destaque detalles di documento dónde edición editoriale ejemplo entenda entrevista
    esclusiva esclusivo especial esporte exclusiva exclusivo gli guarda hoy imagen importante informe intervista
    investigación l'analisi lea lectura lee leer leggi leia ler lo los mais mapa mira multimedia más nossa nostra nota
    noticia noticias nuevo oferta olhar opinione opinião opinión para per perché perfil pergunta por porque pregunta
    preguntas puedes que quién qué receta reportaje resposta respuesta resumen resumo retrato saiba salud se si sigue
    sin sobre también tarifas tema ultim'ora ultima una urgente vea veja ver vídeo vídeos y última últimas último
    """,
    # Dutch, the Nordic languages, Polish, Turkish, Russian
    """
    achtergrond advertentie aktuelt analys annons annonse bekijk czytaj dakika deze een haber het kijk kronikk ledare
    leder lees lyssna läs meninger mer niet nieuws nyheter och också og ook opinia son także uwaga van volgens voor
    wat więcej zobacz şimdi важно видео внимание интервью мнение обновлено справка срочно также фото читайте
    """,
)
"""Words of which one is enough to say that the phrase is a label and no place. Those in `dateline_places.OPENERS`
and `ENDERS` may stand among them: at their end of a name they are a place's (`NEW DELHI`, `TIMES SQUARE`)."""

ACRONYMS = _words(
    """
    abc acb acc acp adac adhd adhs afc afd africom aids aipac anc apec api arsenal asean asio atp au awacs awol bafin
    bas basf bbc bcci biz bjp bka bmw bnp bp brexit brics bsi bts bundesliga byd caf cbi cbs ccp cctv cdc cdu cern ces
    cf cfo chatgpt cia cio cites cnbc cnn concacaf coo copd covid covid-19 cpi cps csu cto daesh darpa dax dea defra
    dfb dgb dhs diy dna doj dow dup dwp ebay ebola ecb ecowas efta eib emea emp epa esa espn etf eu eur euro faa fao
    faq fbi fc fda fdp fed fema fia fiba fide fifa fina fomc fpo fpö frontex ftc fti ftse fyi gamestop gbi gcse gdp
    gdr gema gmt gnp google gop gps hbo hcg hhs hiv hmrc hsbc hsv iaaf iaea iata ibm icao icc icrc idf iea ifo igad
    ikea imf imo ingo insee intel interpol ioc iom iot ipcc iphone ipl ipo ipod ira irs isil isis isro iss it itf itv
    iucn ivf jaxa jpl jpmorgan kfor kfw kgb kia kpi lgbt lgbtq lpga lvmh maga masa mcc medef mercosur mers mi5 mi6 mlb
    mls motogp mri msf msnbc mtv naacp nab nafta nas nasa nascar nasdaq nato nba nbc ncaa ncis ndr netflix nfl ngo nhk
    nhl nhs nhtsa nikkei nikon nio nra nsa nsc nsu ntsb nyse oas obe odi oecd oed ohchr opec osce osha otan oxfam pbs
    pdf peta pga pip pkk plo pmi pmo pok post-covid ppe ppp pwc pwd qantas r&b raf rbi recap rnc rnli rsf rspca rtl
    rwe saab saarc sadc samsung sap sars sas sbs sc sdf sec sek senate sipri siri snp sony spacex span spd spx spö ss
    stasi stem swapo swat tepco tesla tiktok toefl tsa tsmc tui tv u.n u.s uae uaw ucla ue uefa ufc ufo uk ukip un
    unaids unctad undp unep unesco unga unhcr unhrc unicef unifil united uno unrwa unsc us usa usaid usda usgs usmca
    usmnt ussr uswnt var vw wada wef wfp who wikileaks wnba wta wto wwe wwf xbox ymca zdf zte ввп вто ес мвд мид мок
    нато оон рф снг сша фсб
    """,
)
"""Bodies, firms and things that print in capitals. A name without a vowel needs no entry."""

GIVEN_NAMES = _words(
    """
    aaron adam adrian adriana alan albert alex alexander alexandra alexandria alice amanda amy ana andrea andrew andy
    angela ann anna anne anthony antonio arthur barack barbara ben benjamin bernie bill bob boris brian bruce carl
    carla carlos carol caroline catherine chris christina christine christopher claire colin craig daniel dave david
    deborah dennis diane diego donald dorothy doug douglas ed eduardo edward elena elizabeth ellen emily emma eric
    erik eva evan fernando frances francisco frank fred gary george gina grace greg gregory hannah harry heather helen
    henry howard ian isabel jack jacob jake james jamie jan jane janet jason javier jean jeff jeffrey jennifer jeremy
    jessica jill jim joan joe joel john jon jonathan jorge jose joseph josh joshua josé joyce juan judith judy julia
    julie justin karen karl karla kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kyle larry
    laura lauren lee leo linda lisa lucy luis luke magaly manuel marc marco margaret maria marie mario mark martha
    martin mary matt matthew max megan mei melissa michael michelle miguel mike mina mohamed mohammed nancy natalie
    nathan neil nicholas nick nicola nicole nigel noah oliver olivia oscar pamela patricia patrick paul paula pedro
    peter phil philip rachel ralph ray rebecca rep richard rick robert roberto robin roger ron ronald rosa roy russell
    ruth ryan sam samantha samuel sandra sara sarah scott sean sen sergio sharon simon sophie stephanie stephen steve
    steven stuart susan ted teresa terry thomas tim timothy todd tom tony tracy vincent vladimir walter wayne wendy
    will william yuki zoe
    """,
)
"""First words that make two words in capitals before a colon a speaker (`JANE ROE: I was there`)."""

SPOKEN = _words(
    """
    absolutely actually and are because but can click could definitely did do does eu exactly good has have he's hello
    hi how i i'd i'll i'm i've ich if io is it's ja je joining just let let's listen look maybe me my nein no noi non
    nope nosotros nous não oh ok okay or oui our please read right see she's sim so sure sí tell thank thanks that's
    there's they're uh um was watch we we're we've welcome well were what when where which who why will wir would yeah
    yep yes yo you you're your
    """,
)
"""First words after a colon that are somebody speaking, or a label at work, and not the lead of a story."""
