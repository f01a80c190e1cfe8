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
    a abstract action ad admission advertisement advice advisory africa afternoon agenda aggression alert also
    alternative ambassador america american analysis anchor and announcement answer answers appeal april article asia
    ask asked assessment attention attorney audience audio august author authors awards background backstory badminton
    blog bonus books boost bottom boxing breaking brief briefing briefs bulletin business buy by calendar call caller
    campaign candidate caption career careers case caution caveat ceo chairman challenge championship chart cheat
    check chief city-hall claim claims clarification clerk click climate closed closing coach coda colleagues column
    comedy coming comment commentary comments comparison competition conclusion congratulations connect conservatives
    contact contents context contrarian cooking copyright corona coronavirus correction corrections cost counsel court
    coverage covid credit cricket crime crisis criticism critique crosswords culture cup customers cut daily data date
    dates deal dear debate december decision deck defence defense definition democrats description design details
    developing development diagnosis diary dietary directions director disclaimer disclosure discover discussion
    doctor documentary don't donate download dr drama draw during economy edit edited editor editor's editorial
    editorials editors' edt education elections email empire energy entertainment episode equipment essay est eta
    europe evening event events ever every evidence example exclusive exclusives exhibition exit expert experts
    explained explainer explore export exports extra fact factbox facts fail fame family fans faq faqs farmers fashion
    feature features february feedback feeling festival figure file films final finally finance find finding findings
    first fitness flash flashback flooding floods focus follow food football for forecast forum free friday from front
    full fun funding funeral further fyi gallery game games garage gardening get getty giveaway global gmt goals golf
    good gossip government graphic graphics guardian guest guide guides guilty happening head headline headlines
    health hear heart help here hi highlight highlights history holiday holidays home hope host hot hours house
    housing how i ice if image images impact import important imports in industry inflation infographic information
    ingredients innovation inquiry inside insight instructions intelligence international internet interview
    interviewee interviewer into intro introduction investigation investigations investors is it it's january jobs
    join journal journalist judge july june juries just justice key kids know labor labour last late latest law lead
    leader leaders league learn less lesson lessons letter letter-writer letters level lies life lifestyle like line
    link links list listen live livestream local location long look loss magazine main manager managers mania map
    march market markets match materials may mayor me meaning media meet meeting memo message method methods middle
    midfielder minister misogynistic mission mobile moderator moderators monday money month more morning mortgages
    motion motoring motorists movie movies mr mrs ms much music must my mystery myth n.b name narrator nation national
    nature nb near-miss necessary never new news newsletter newsletters next night no not note notebook notes notice
    november now number numbers nutrition obituary objective october of off official officials on one only op-ed open
    opening opinion opinions opposition option options or order other our outcome outlook overview own p.s page paid
    panel panic parenting parents part party pass passengers password patients pay pensions people performance
    performers person photo photos pic pick picks picture pictures play player players please plus podcast podcasts
    police policy politics poll position positions post posted power premier president preview previously price prices
    prime prize problem process producer product products prof professor profile project promo promoted property pros
    prosecutor ps psa public published publisher purpose puzzles q quality question questions quick quiz quote quotes
    race radio rating reaction reactions read reader readers real reality reason recap recipe recommended record
    recovery red reform refugees related relationships relief religion remains remember reminder replay report
    reported reporter reports representative republicans research reserve residents resilience resource resources
    response rest result results retail return reveal revealed reveals review reviewed reviews right rights rip risk
    risks rival rivals round royals rugby rules rumor rumour safety sale sales saturday save savings say says scam
    schedule scholarship school science scoop score scoreboard scores season secret secretary section security see
    senator september series service services session share shareholders shares shop shopping show sidebar sign skills
    sleep small smartphone so soccer social society solution solutions something sorry source sources spam speaker
    special spending spoiler spoilers sponsor sponsored sponsors sport sporting sports spotlight squad stadium staff
    stage stake standfirst standings start startup startups statement statistics stats status step steps still stocks
    stop stories story strategy streaming street stress strike student students studio study style subject subscribe
    substitutes summary sunday support supporters survey swim swimming sync table tags take takeaway takeaways talks
    tax teacher teachers team tech technology teens television tennis test tested text than thank thanks that the
    theater theatre theme then theory these they this thread thursday ticker tickets time timeline times tip tips
    title tl;dr tldr to today tomorrow tonight too tools top topic topics tories total tour tourism track trade
    traffic trailer trailing transcript transfers transport travel trending trends trial trigger trivia true truth
    tuesday tune tv twitter unclear under understand unions unlike unlock up update updated updates urgent us use used
    users utc vaccine vaccines verdict version very victims video videos view views vlog voices vote voters wages
    wanted war warning was watch we weather web wednesday week weekend weekly welcome wellness what what's when where
    which whistleblower who why wildlife will win window winner winners with witness women work workers world worth
    writer written wrong year years yes yet you your
    """,
    # German
    """
    aber achtung aktualisiert aktuell aktuelles als am analyse andererseits anmerkung anruf anzeige auch auf aus
    basketball beitrag bericht berichtigung bilanz bild bilder bildergalerie blick bund bundesliga bundestag bücher
    das dazu dem den der des die doku drei droht eil eilmeldung ein eine einerseits er es exklusiv fakt fakten
    faktencheck familiendrama fazit feuerwehr foto fotos frage fragen fussball fußball für gastbeitrag gegen gemeinde
    gesundheit glosse handball heute hintergrund hinweis ich ihr im info infos inhalt ist kino kirche kolumne
    kommentar kommunalwahl kommune korona korrektur krieg kritik kultur kurz leitartikel leserbrief leserbriefe leute
    liveticker lokales mal man mehr meinung meldung migration mit mord musik nach nachruf neu neue neuer neues nicht
    panorama politik polizei porträt presse pressemitteilung punkt quelle ratgeber reise reisen reportage rezension
    rezept rezepte schule serie service-tipp sie sonderveröffentlichung spiel stadtrat stand steckbrief stellenanzeige
    streit termin termine thema themen tipp tipps titel tod tv-tipp umfrage umwelt und unfall unser urteil verkehr
    verlosung vor vorschau wahl wahlen warnung warum weg welt wer werbung wetter wie wir wirtschaft wissen wo wohin
    wohnen wohnung zitat zu zum zur zusammenfassung zutaten
    """,
    # French
    """
    abonnés actualité appel au aussi avant avis billet bourse brève carte cartes ce ces chronique citation communiqué
    comprendre conseil dans direct directo document dossier du débat décryptage décryptages en enquête entreprises
    entretien et exclusif exclusivité faits faux fiche figaro grand histoire humeur il infographie infographies je
    justice l'éditorial le les lettre lire livre loisirs mise monde médias météo nos notre nous nouveau nouvelle où
    par point politique portrait pour pourquoi précision publicité qui quoi rappel rectificatif regard rencontre
    repère repères réaction réactions récit résumé santé situation société sondage sur série tendance tribune
    témoignage témoignages un une verbatim vidéo vidéos voici voir voyage vrai vraie éclairage économie édito
    éditorial élections étude
    """,
    # Spanish, Portuguese, Italian
    """
    además advertencia ahora alerta analisi anteprima análise análisis aquí artículo así atención atenção attenzione
    aviso com comercial como con contexto corrección correção corrispondente cronaca crítica crónica crônica cuándo
    cómo dal dalla de dei del della deportes destaque detalles di documento dónde economia edición editoriale ejemplo
    entenda entrevista esclusiva esclusivo especial esporte exclusiva exclusivo fútbol gli guarda hoy imagen
    importante informe intervista investigación l'analisi lea lectura lee leer leggi leia ler lo los madrugada mais
    mapa mira multimedia mundo más nossa nostra nota noticia noticias nuevo oferta olhar opinione opinião opinión para
    per perché perfil pergunta politica política por porque pregunta preguntas puedes que quién qué receta reportaje
    resposta respuesta resumen resumo retrato saiba salud se si sigue sin sobre sociedad sucesos también tarifas tema
    ultim'ora ultima una urgente vea veja ver vídeo vídeos y última últimas último
    """,
    # Dutch, the Nordic languages, Polish, Turkish, Russian
    """
    achtergrond advertentie aktuelt analys annons annonse bekijk czytaj dakika deze een haber het kijk kronikk ledare
    leder lees lyssna läs meninger mer niet nieuws nyheter och också og ook opinia son także uwaga van volgens voor
    wat więcej zobacz şimdi важно видео внимание интервью мнение обновлено справка срочно также фото читайте
    """,
)
"""Words of which one is enough to say that the phrase is a label and no place. Those in `places.OPENERS`
and `ENDERS` may stand among them: at their end of a name they are a place's (`NEW DELHI`, `TIMES SQUARE`)."""

ACRONYMS = _words(
    """
    abc acb acc acp adac adhd adhs afc afd africom aids aipac airbus amazon anc apec api apple arsenal asean asio atp
    au awacs awol bafin bas basf bbc bcci biz bjp bka bmw bnp boeing bp brexit brics bsi bts bundesliga byd caf cbi
    cbs ccp cctv cdc cdu cern ces cf cfo chatgpt cia cio cites cnbc cnn concacaf coo copd covid covid-19 cpi cps csu
    cto daesh darpa dax dea defra dfb dgb dhs diy dna doj dow dup dwp ebay ebola ecb ecowas efta eib emea emp epa esa
    espn etf eu eur euro faa facebook fao faq fbi fc fda fdp fed fema fia fiba fide fifa fina fomc fpo fpö frontex ftc
    fti ftse fyi gamestop gbi gcse gdp gdr gema gmt gnp google gop gps hbo hcg hhs hiv hmrc hsbc hsv huawei hyundai
    iaaf iaea iata ibm icao icc icrc idf iea ifo igad ikea imf imo ingo insee instagram intel interpol ioc iom iot
    ipcc iphone ipl ipo ipod ira irs isil isis isro iss it itf itv iucn ivf jaxa jpl jpmorgan kfor kfw kgb kia kpi
    lgbt lgbtq lpga lufthansa lvmh maga masa mcc medef mercosur mers mi5 mi6 microsoft mlb mls motogp mri msf msnbc
    mtv naacp nab nafta nas nasa nascar nasdaq nato nba nbc ncaa ncis ndr netflix nfl ngo nhk nhl nhs nhtsa nikkei
    nikon nio nra nsa nsc nsu ntsb nvidia nyse oas obe odi oecd oed ohchr opec openai osce osha otan oxfam pbs pdf
    peta pga pip pkk plo pmi pmo pok post-covid ppe ppp pwc pwd qantas r&b raf rbi recap rnc rnli rsf rspca rtl rwe
    saab saarc sadc samsung sap sars sas sbs sc sdf sec sek senate sipri siri snp sony spacex span spd spx spö ss
    stasi stem swapo swat tepco tesla tiktok toefl tsa tsmc tui tv u.n u.s uae uaw ucla ue uefa ufc ufo uk ukip un
    unaids unctad undp unep unesco unga unhcr unhrc unicef unifil united uno unrwa unsc us usa usaid usda usgs usmca
    usmnt ussr uswnt var vw wada wef wfp whatsapp who wikileaks wnba wta wto wwe wwf xbox xiaomi ymca zdf zte ввп вто
    ес мвд мид мок нато оон рф снг сша фсб
    """,
)
"""Bodies, firms and things that print in capitals. A name without a vowel needs no entry."""

GIVEN_NAMES = _words(
    """
    aaron adam adrian adriana alan albert alex alexander alexandra alexandria alice amanda amy ana andrea andrew andy
    angela ann anna anne anthony antonio anwar arthur barack barbara ben benjamin bernie bilawal bill bob boris brian
    bruce carl carla carlos carol caroline catherine chris christina christine christopher claire colin craig daniel
    dave david deborah dennis diane diego donald dorothy doug douglas ed eduardo edward elena elizabeth ellen emily
    emma emmanuel eric erik eva evan fernando frances francisco frank fred friedrich gary george gina giorgia grace
    greg gregory hannah harry heather helen henry howard ian imran isabel ivanka jack jacob jake james jamie jan jane
    janet jason javier jean jeff jeffrey jennifer jeremy jessica jill jim joan joe joel john joko jon jonathan jorge
    jose joseph josh joshua josé joyce juan judith judy julia julie justin kamala karen karl karla kate katherine
    kathleen kathy katie keir keith kelly ken kenneth kevin kim kyle larry laura lauren lee leo linda lisa lucy luis
    luke magaly manuel marc marco margaret maria marie mario mark martha martin mary maryam matt matthew max megan mei
    melania melissa michael michelle miguel mike mina mohamed mohammed nancy narendra natalie nathan nawaz neil
    nicholas nick nicola nicole nigel noah olaf oliver olivia orla oscar pamela patricia patrick paul paula pedro
    peter phil philip priya rachel rahul ralph ray rebecca recep rep richard rick rishi robert roberto robin roger
    rohan ron ronald rosa roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sen sergio sharon
    shehbaz simon sophie stephanie stephen steve steven stuart susan ted teresa terry thomas tim timothy todd tom tony
    tracy ursula vincent vladimir volodymyr walter wayne wendy will william yuki zoe
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
