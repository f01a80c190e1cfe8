"""More newspapers, stations and news sites of the world's regions, as they call themselves.

As in `press_names`, other spellings stand behind a bar. From general knowledge, continent by continent; names that are
also common words, sections or labels of menus are left out.
"""

from __future__ import annotations

NAMES = """
Arizona Daily Star, Las Vegas Review-Journal, Las Vegas Sun, Orlando Sentinel, South Florida Sun Sentinel
Sun Sentinel, Charlotte Observer, The News & Observer, Kansas City Star, St. Louis Post-Dispatch
Milwaukee Journal Sentinel, Indianapolis Star|IndyStar, The Columbus Dispatch, The Cincinnati Enquirer, Cleveland.com
The Plain Dealer, The Tennessean, The Commercial Appeal, The Courier-Journal|Courier Journal, Omaha World-Herald
Des Moines Register, Austin American-Statesman, San Antonio Express-News, Fort Worth Star-Telegram
The Virginian-Pilot, Richmond Times-Dispatch, Hartford Courant, Providence Journal, Buffalo News
Pittsburgh Post-Gazette, TribLive, Albuquerque Journal, Salt Lake Tribune, Deseret News, Idaho Statesman
The Spokesman-Review, Anchorage Daily News, Honolulu Star-Advertiser, Honolulu Civil Beat, San Diego Union-Tribune
Orange County Register, Fresno Bee, East Bay Times, The Press Democrat, CalMatters, Texas Tribune
The Marshall Project, The 19th, Inside Climate News, High Country News, Stars and Stripes, Military Times, Defense One
Defense News, Breaking Defense, Foreign Policy, Foreign Affairs, The Diplomat, The American Conservative
The Daily Wire, The Daily Signal, Townhall, RedState, PJ Media, Just the News, The Western Journal, One America News
Raw Story, AlterNet, Common Dreams, Truthout, Democracy Now!, Talking Points Memo, Daily Kos, Mediaite, Semafor, NOTUS
Punchbowl News, Quillette, Current Affairs, Boston Review, Boston.com, NJ.com, PennLive, MLive, AL.com, OregonLive
MassLive, SILive, Lehigh Valley Live, Bisnow, Fast Company, Entrepreneur, Harvard Business Review
MIT Technology Review, New Scientist, Live Science, Space.com, SpaceNews, Phys.org, Futurism, 9to5Mac, 9to5Google
MacRumors, AppleInsider, Android Authority, Android Police, How-To Geek, BleepingComputer, Krebs on Security, TechSpot
GSMArena, VentureBeat, Digital Trends, Eurogamer, GameSpot, GamesRadar, Rock Paper Shotgun, VG247, Screen Rant
Collider, Den of Geek, CinemaBlend, IndieWire, The Wrap|TheWrap, Pitchfork, Stereogum, Loudwire, Kerrang!
Metal Hammer, Motor1, Car and Driver, MotorTrend, Autocar, Autoblog, Jalopnik, Electrek, InsideEVs, CleanTechnica
Marie Claire, Harper's Bazaar, Men's Health, Women's Health, Refinery29, Bustle, Vulture, New York Magazine
Town & Country, Architectural Digest, Bon Appétit, Food & Wine, Epicurious, Healthline, WebMD, Medical News Today
Verywell Health, The Lancet, Halifax Chronicle Herald, Narcity, The Tyee, The Hamilton Spectator
Waterloo Region Record, London Free Press, Windsor Star, Regina Leader-Post, StarPhoenix, Times Colonist
National Observer, Le Journal de Québec, TVA Nouvelles, Noovo, Lancashire Telegraph, Birmingham Mail, BirminghamLive
Yorkshire Evening Post, Newcastle Chronicle, ChronicleLive, Nottingham Post, Leicester Mercury, Bristol Post
Bristol Live, Kent Online, Eastern Daily Press, East Anglian Daily Times, The Press and Journal, Daily Post
Edinburgh Evening News, Glasgow Times, Oxford Mail, The Northern Echo, Bradford Telegraph and Argus, Byline Times
Novara Media, TalkTV, City A.M., The i Paper, Digital Spy, OK! Magazine, The New European, Londonist, Farmers Weekly
Nation.Cymru, Hull Daily Mail, Stoke Sentinel, Plymouth Herald, Cornwall Live, Devon Live, Irish Mirror, Irish Sun
BreakingNews.ie, Dublin Live, Sunday World, Business Post, Independent.ie, Hot Press, Gript, NewsTalk, Westfalen-Blatt
Lippische Landes-Zeitung, Aachener Zeitung, Neue Ruhr Zeitung, Westdeutsche Zeitung, Der Westen, Siegener Zeitung
Hessische Niedersächsische Allgemeine, Frankfurter Neue Presse, Offenbach-Post, Gießener Allgemeine, Fuldaer Zeitung
Osthessen News, Schwarzwälder Bote, Heilbronner Stimme, Südwest Presse, Reutlinger General-Anzeiger
Schwäbisches Tagblatt, Pforzheimer Zeitung, Allgäuer Zeitung, Nürnberger Zeitung, Nordbayern, Fränkischer Tag
Main-Post, Mittelbayerische Zeitung, Donaukurier, Der Neue Tag, Onetz, Oberbayerisches Volksblatt
Dresdner Neueste Nachrichten, Ostthüringer Zeitung, Märkische Oderzeitung, Lausitzer Rundschau, Lübecker Nachrichten
Flensburger Tageblatt, shz.de, Hannoversche Allgemeine Zeitung, Neue Presse, Göttinger Tageblatt, Peiner Allgemeine
Nordwest-Zeitung, Nordsee-Zeitung, Kreiszeitung, Berliner Kurier, Die Tagespost, Achgut, Telepolis, PC Welt, GamePro
Caschys Blog, iFun, Mobiflip, ComputerBase, Basic Thinking, Gründerszene, Der Aktionär, finanzen.net, brand eins
Perspective Daily, Der Postillon, Spektrum der Wissenschaft|Spektrum.de, scinexx, National Geographic Deutschland
Eurosport, Transfermarkt, SPOX, Motorsport-Magazin.com, auto motor und sport, Auto Bild, Motorsport-Total.com
Promiflash, NIUS, Apollo News, Pleiteticker, Multipolar, NachDenkSeiten, Deutschlandfunk Kultur, hessenschau
Radio Bremen, buten un binnen, RTL News, ProSieben, exxpress, Puls 24, Salzburg24, Vienna.at, VOL.AT, Dolomiten
Südtirol News, stol.it, L'essentiel, NZZ am Sonntag, SonntagsBlick, Nau.ch, Le Nouvelliste, Heidi.news
swissinfo.ch|SWI swissinfo.ch, Infosperber, Weltwoche, Nebelspalter, Inside Paradeplatz, bz Basel, Bajour, Tsüri
Zentralplus, Le Dauphiné Libéré|Le Dauphiné, Midi Libre, L'Indépendant, L'Est Républicain
Dernières Nouvelles d'Alsace, Le Télégramme, Le Républicain Lorrain, L'Union, Paris-Normandie, Le Courrier picard
Corse-Matin, Var-Matin, L'Alsace, Le Bien Public, Le Monde diplomatique, RMC Sport, So Foot, Télérama
Les Inrockuptibles, AlloCiné, Reporterre, Basta!, StreetPress, Konbini, CNews, France Inter, France Bleu, France 3
TV5Monde, Frandroid, Les Numériques, Clubic, 01net, JeuxVideo.com|jeuxvideo.com, Le Journal du Dimanche, Paris Match
La Dernière Heure|DH Les Sports, RTL info, L'Avenir, Gazet van Antwerpen, Het Belang van Limburg, The Brussels Times
Euractiv, Politico Europe, EUobserver, Het Financieele Dagblad, Nederlands Dagblad, Reformatorisch Dagblad
De Gelderlander, Brabants Dagblad, Eindhovens Dagblad, BN DeStem, Tubantia, de Stentor, Leeuwarder Courant
Friesch Dagblad, Dagblad van het Noorden, De Limburger, Noordhollands Dagblad, De Groene Amsterdammer, Vrij Nederland
Elsevier Weekblad, HP/De Tijd, Follow the Money, GeenStijl, Tweakers, DutchNews.nl, NL Times, Metro Nieuws
Hart van Nederland, Omroep Brabant, RTV Rijnmond, Infolibre|infoLibre, El Plural, The Objective, Vozpópuli
El Independiente, Faro de Vigo, Diario Vasco|El Diario Vasco, Deia, Gara|Naiz, Diario de Navarra, Heraldo de Aragón
Las Provincias, Levante-EMV, La Opinión de Murcia, Diario Sur, Málaga Hoy, Diario de Sevilla, Diario de Cádiz
Diario Córdoba, El Norte de Castilla, Diario de León, La Nueva España, El Diario Montañés, Canarias7, Newtral
Maldita.es, Xataka, Hipertextual, Antena 3, Cadena SER, Onda Cero, laSexta, Telecinco, 3Cat, Europa Press
Crónica Global, VilaWeb, Nació Digital, Regió7, El Punt Avui, Betevé, La Marea, CTXT, Jot Down, El Salto, Lecturas
Hola|¡Hola!, Diez Minutos, Vanitatis, Libero Quotidiano, L'Unità, Il Riformista, Quotidiano Nazionale, Il Gazzettino
Il Secolo XIX, La Gazzetta del Mezzogiorno, La Sicilia, Giornale di Sicilia, L'Unione Sarda, La Nuova Sardegna
L'Eco di Bergamo, Giornale di Brescia, Messaggero Veneto, Alto Adige, L'Adige, Il Tirreno, Linkiesta, Wired Italia
HuffPost Italia, Adnkronos, Milano Finanza, Italia Oggi, Dagospia, Blitz quotidiano, Today.it, MilanoToday, RomaToday
Jornal de Negócios, Jornal Económico, O Jogo, SIC Notícias, CNN Portugal, Renascença, Portugal Resident
Correio Braziliense, Gazeta do Povo, Valor Econômico, Estado de Minas, O Tempo, Jornal do Brasil, O Dia, A Tarde
Diário do Nordeste, O Povo, Diário de Pernambuco, Poder360, The Intercept Brasil, Agência Pública, Nexo|Nexo Jornal
Piauí|piauí, Brasil de Fato, Jovem Pan, CNN Brasil, Lance!, Tecmundo, Olhar Digital, Canaltech, Helsingborgs Dagblad
Norrköpings Tidningar, Upsala Nya Tidning, Nerikes Allehanda, Västerbottens-Kuriren, Norrbottens-Kuriren
Östgöta Correspondenten, Borås Tidning, Jönköpings-Posten, Hallandsposten, Smålandsposten, Barometern
Blekinge Läns Tidning, Kristianstadsbladet, Ystads Allehanda, Eskilstuna-Kuriren, Arbetet, Fokus Magasin
TV4 Nyheterna, Breakit, Ny Teknik, Computer Sweden, Fædrelandsvennen, Nordlys, Dagsavisen, Vårt Land, Nationen
TV 2 Nyheter, Finansavisen, Romerikes Blad, Drammens Tidende, Haugesunds Avis, Sunnmørsposten, Trønder-Avisa, iTromsø
Hamar Arbeiderblad, Oppland Arbeiderblad, Østlendingen, Fredriksstad Blad, Forskning.no, Dagbladet Information
Nordjyske, Fyens Stiftstidende, Aarhus Stiftstidende, JydskeVestkysten, Fyns Amts Avis, Sjællandske Nyheder, Zetland
Altinget, Version2, TV 2 Fyn, Aamulehti, Kaleva, Savon Sanomat, Keskisuomalainen, Etelä-Suomen Sanomat, Karjalainen
Suomen Kuvalehti, Maaseudun Tulevaisuus, MTV Uutiset, Iceland Review, Iceland Monitor, ERR News, Õhtuleht
Latvijas Avīze, 15min, Gazeta.pl, Polsat News, TVP Info, RMF FM|RMF24, Radio ZET, Tygodnik Powszechny
Krytyka Polityczna, Puls Biznesu, Bankier.pl, Money.pl, Dziennik Zachodni, Głos Wielkopolski, Gazeta Krakowska
Dziennik Bałtycki, Dziennik Łódzki, Kurier Lubelski, Gazeta Wrocławska, Deník Referendum, Forum 24|FORUM 24
Radio Prague International, Info.cz, Hospodárske noviny, The Slovak Spectator, Topky.sk, Index.hu, 24.hu, Origo
Portfolio.hu, Magyar Narancs, Daily News Hungary, Hungary Today, Mladina, 24ur, RTV Slovenija, Slobodna Dalmacija
Novi list, Tportal|tportal, Novosti, Nova.rs, Insajder, Vijesti, Pobjeda, Klix.ba, Nezavisne novine, Gândul
HotNews.ro, G4Media, Ziarul Financiar, Jurnalul Național, Romania Insider, ProTV, Recorder, Novinite, Ta Nea, To Vima
Proto Thema, Ekathimerini|eKathimerini, Greek Reporter, Cyprus Mail, Philenews, In-Cyprus, Times of Malta
Malta Today|MaltaToday, The Malta Independent, Lovin Malta, Ukrayinska Pravda, Hromadske, Novaya Gazeta
Novaya Gazeta Europe, Kommersant, Vedomosti, Izvestia, Gazeta.ru, Rossiyskaya Gazeta, Komsomolskaya Pravda
Argumenty i Fakty|Аргументы и факты, Fontanka|Фонтанка.ру, Mediazona|Медиазона, Current Time, Nasha Niva, Belsat
Eurasianet, OC Media, Civil Georgia, JAMnews, EVN Report, Trend News Agency, Report.az, Türkiye Gazetesi, Yeniçağ
Milli Gazete, Takvim, Diken, Gazete Duvar, Medyascope, Duvar English, TRT World, A Haber, Haberler.com, Mynet
Ensonhaber, OdaTV|Odatv, Ekonomim, Fotomaç, Webtekno, ShiftDelete.Net, DonanımHaber, Onedio, Kısa Dalga, Halk TV
Sputnik Türkiye, Turkish Minute, Yedioth Ahronoth, Calcalist|CTech, Walla|Walla!, +972 Magazine
Arutz Sheva|Israel National News, The Forward, Jewish Chronicle|The Jewish Chronicle, Jewish News, Al-Monitor
Al Jazeera English, Middle East Monitor, Al-Masry Al-Youm, Egypt Independent, Egyptian Streets, An-Nahar|Naharnet
Roya News, Arabian Business, Zawya, Gulf Today, Emirates 24, Saudi Gazette, Kuwait Times, Arab Times, Times of Oman
Muscat Daily, Oman Observer, The Peninsula, Qatar Tribune, Gulf Times, Doha News, Bahrain News Agency, Gulf Daily News
Iran International, IranWire, Financial Tribune, Rudaw, Kurdistan 24|Kurdistan24, Iraqi News, Shafaq News
Morocco World News, Médias24, Le360, El Khabar, Algérie 360, Tunisie Numérique, Nawaat, Libya Herald, Libya Observer
Sudan Tribune, Radio Dabanga, The New Indian Express|New Indian Express, The Statesman, The Asian Age, The Pioneer
Free Press Journal|The Free Press Journal, Mid-Day|mid-day, Mumbai Mirror, DNA India, Newslaundry, The News Minute
Alt News|AltNews, Boom Live, The Caravan, Outlook India, Open Magazine, India TV, Zee News, Aaj Tak, ABP News|ABP Live
Times Now, WION, CNBC-TV18|CNBC TV18, Moneycontrol, Financial Express|The Financial Express
BusinessLine|The Hindu BusinessLine, YourStory, Inc42, Entrackr, Jansatta, Rajasthan Patrika, Live Hindustan
Punjab Kesari, Onmanorama, Madhyamam, Dinamalar, Dinamani, Dina Thanthi, Vikatan, Sakshi, Andhra Jyothy
Telangana Today, The Hans India, Prajavani, Vijaya Karnataka, Kannada Prabha, Sangbad Pratidin, Ei Samay, Lokmat
Loksatta, Maharashtra Times, Pudhari, Divya Bhaskar, Gujarat Samachar, OdishaTV, Sambad
The Assam Tribune|Assam Tribune, The Sentinel Assam, EastMojo, NorthEast Now, The Shillong Times, Greater Kashmir
Kashmir Observer, The Siasat Daily, Bar and Bench, LiveLaw, ESPNcricinfo, Cricbuzz, Sportstar, Sportskeeda
Bollywood Hungama, Pinkvilla, Pakistan Today, Pakistan Observer, Business Recorder, Samaa TV, Dunya News, ProPakistani
The Friday Times, Daily Sun, Kaler Kantho, Jugantor, Ada Derana, Colombo Gazette, Colombo Page, EconomyNext
Republica|myRepublica, Nepali Times, Onlinekhabar|OnlineKhabar, Setopati, Kuensel, The Bhutanese, Maldives Independent
Edition.mv, TOLOnews, Khaama Press, Pajhwok, Nikkei, Hokkaido Shimbun|北海道新聞, Nishinippon Shimbun
Kyoto Shimbun|京都新聞, Kobe Shimbun|神戸新聞, Chugoku Shimbun|中国新聞, Ryukyu Shimpo|琉球新報
Okinawa Times|沖縄タイムス, Kahoku Shimpo|河北新報, Shinano Mainichi Shimbun|信濃毎日新聞, Nikkan Sports
Sports Nippon|スポニチ, Sports Hochi, Daily Sports|デイリースポーツ, Toyo Keizai|東洋経済オンライン
Diamond Online|ダイヤモンド・オンライン, President Online, Bunshun Online|文春オンライン, Gendai Business|現代ビジネス
ITmedia, Impress Watch, PC Watch, GIGAZINE, Gizmodo Japan, Oricon News, Natalie|ナタリー, NHK World, ANN News
TBS News Dig|TBS NEWS DIG, SoraNews24, Tokyo Weekender, Nippon.com, Unseen Japan, Korea Economic Daily, KED Global
Segye Ilbo, Munhwa Ilbo|문화일보, Seoul Shinmun, Kukmin Ilbo, Busan Ilbo|부산일보, Herald Economy|헤럴드경제
Asia Economy|아시아경제, Money Today|머니투데이, Edaily|이데일리, Seoul Economic Daily|서울경제, ZDNet Korea
ETNews|전자신문, OhmyNews, NoCut News|노컷뉴스, Sports Chosun|스포츠조선, Sports Donga|스포츠동아, OSEN
Xportsnews|엑스포츠뉴스, JTBC, Channel A, TV Chosun, Soompi, allkpop, Koreaboo, NK News, Daily NK, Ming Pao
Sing Tao Daily|星島日報, Oriental Daily|東方日報, HK01|香港01, RTHK, People's Daily Online, Southern Weekly|南方周末
Yicai|第一财经, 36Kr, Huxiu, TechNode, Jiemian|界面新闻, Beijing News, Shanghai Daily|SHINE, That's Shanghai
What's on Weibo, China Digital Times, United Daily News, China Times, Commercial Times|工商時報
Economic Daily News|經濟日報, ETtoday|ETtoday新聞雲, TVBS News|TVBS新聞網, SETN|三立新聞網, NOWnews|NOWnews今日新聞
Storm Media, The News Lens|關鍵評論網, CommonWealth Magazine|天下雜誌, Business Weekly|商業周刊, TechNews|科技新報
Channel NewsAsia, Lianhe Zaobao|联合早报, The New Paper, Mothership|Mothership.SG, Rice Media, AsiaOne, Berita Harian
Tamil Murasu, The Online Citizen, The Edge Malaysia, The Malaysian Reserve, Borneo Post|The Borneo Post
Sin Chew Daily|星洲日報, China Press, Nanyang Siang Pau|南洋商報, Utusan Malaysia, Harian Metro, Sinar Harian, Kosmo
Astro Awani, The Rakyat Post, The Vibes, SoyaCincau, Lowyat.NET, Paul Tan, Jakarta Globe, Tempo.co|TEMPO.CO
Liputan6|Liputan6.com, CNBC Indonesia, Kumparan|kumparan, Tirto|Tirto.id, Suara.com, Sindonews|SINDOnews, Merdeka.com
Bisnis.com, Kompasiana, IDN Times, Pikiran Rakyat, Suara Merdeka, Bali Post, Coconuts, Thai PBS World|Thai PBS
Matichon, Thairath, Manager Online, Prachatai, The Thaiger, The Phuket News, Chiang Rai Times, Pattaya Mail
Dan Tri|Dân trí, Vietnamnet|VietNamNet, Viet Nam News|Việt Nam News, Nhan Dan|Nhân Dân, Lao Dong|Lao Động
Zing News|Znews, The Saigon Times, Hanoi Times|The Hanoi Times, BusinessWorld, BusinessMirror, CNN Philippines
Sunstar|SunStar, MindaNews, Cebu Daily News, Manila Standard, Khmer Times, Cambodia Daily, CamboJA News
The Laotian Times, Vientiane Times, Frontier Myanmar, Mizzima, Mongolia Weekly, UB Post, Borneo Bulletin
Brisbane Times, WAtoday, NT News, The Saturday Paper, The New Daily, 10 News, Guardian Australia
The Newcastle Herald|Newcastle Herald, Illawarra Mercury, The Border Mail, Bendigo Advertiser, Ballarat Courier
Geelong Advertiser, Gold Coast Bulletin, Cairns Post, Townsville Bulletin, PerthNow, In Daily|InDaily
Michael West Media, Independent Australia, Junkee, Pedestrian|PEDESTRIAN.TV, Women's Agenda, Mumbrella, Waikato Times
1News|1NEWS, The Spinoff, Newstalk ZB, National Business Review, Interest.co.nz, Fiji Times|The Fiji Times
Fijivillage, Samoa Observer, PNG Post-Courier|Post-Courier, The National PNG, Solomon Star, Islands Business
Matangi Tonga, Cook Islands News, Vanuatu Daily Post, eNCA, SABC News, Maroela Media, The South African, BusinessTech
MyBroadband, GroundUp, Moneyweb, amaBhungane, Namibian Sun, Windhoek Observer, The Voice Botswana, The Herald Zimbabwe
Zimbabwe Independent, Bulawayo24, Nehanda Radio, ZimLive, Times of Zambia, News Diggers, Malawi24, O País
Carta de Moçambique, Club of Mozambique, Jornal de Angola, Novo Jornal, Angop, The Citizen Tanzania
Daily News Tanzania, The Guardian Tanzania, Mwanaspoti, The Star Kenya, Tuko|Tuko.co.ke, Citizen Digital|Citizen TV
Kenyans.co.ke, The Observer Uganda, The Independent Uganda, Bukedde, ChimpReports, Nile Post, KT Press, Igihe|IGIHE
Iwacu, The Reporter Ethiopia, Addis Fortune, Ethiopian Monitor, Borkena, Garowe Online, Goobjoog, The Nation Nigeria
Nigerian Tribune, TheCable, Daily Post Nigeria, The Sun Nigeria, Channels Television|Channels TV, Legit.ng
Pulse Nigeria, Stears, TechCabal, Techpoint Africa, Nairametrics, HumAngle, Independent Nigeria
Peoples Gazette|Peoples Gazette Nigeria, CitiNewsroom|Citi Newsroom, Modern Ghana, Pulse Ghana
The Ghanaian Times|Ghanaian Times, Abidjan.net, Koaci, Connectionivoirienne, Seneweb, Dakaractu|DakarActu, Senego
PressAfrik, Journal du Cameroun, Cameroon Tribune, Actu Cameroun, Gabon Review, Le Faso|leFaso.net, Burkina24
Maliweb|maliweb.net, Studio Tamani, Radio Okapi, Actualite.cd|ACTUALITE.CD, Times of Eswatini, Eswatini Observer
L'Express Madagascar|L'Express de Madagascar, Midi Madagasikara, L'Express Maurice|lexpress.mu, Le Mauricien
Defi Media|Defimedia, Seychelles Nation, AllAfrica|allAfrica.com, The Africa Report, African Arguments, Quartz Africa
Face2Face Africa, Okayafrica, Ámbito|Ámbito Financiero, El Cronista, La Voz del Interior, Los Andes, La Gaceta
Diario Popular, El Litoral, Río Negro, iProfesional|iProUP, La Izquierda Diario, El Destape, Cenital, Chequeado
Buenos Aires Times, Buenos Aires Herald, MercoPress, Emol, La Cuarta, BioBioChile, El Mostrador, CIPER|CIPER Chile
El Ciudadano, El Desconcierto, Ex-Ante, Las Perú21, Trome, RPP Noticias, Andina, El Peruano
IDL-Reporteros, Peru Reports, El Colombiano, Portafolio, El País Cali, Caracol Radio, Noticias Caracol, Noticias RCN
Blu Radio|BLU Radio, La Silla Vacía, Pulzo, Las2orillas, Colombia Reports, The City Paper Bogotá, El Universo
El Telégrafo, Primicias, Ecuavisa, Teleamazonas, El Deber, Los Tiempos, Página Siete, Correo del Sur, Erbol
La Nación Paraguay, Paraguay.com, El País Uruguay, La Diaria|la diaria, Montevideo Portal
Efecto Cocuyo, Tal Cual|TalCual, El Pitazo, Runrun.es|RunRunes, Caracas Chronicles, Venezuelanalysis, La Patilla
Animal Político, SinEmbargo|Sin Embargo, Aristegui Noticias, El Informador|Informador, Vanguardia MX, El Norte
El Sol de México, Publimetro, Forbes México, Letras Libres, El Siglo de Torreón, Diario de Yucatán, El Imparcial
Quinto Elemento Lab, TV Azteca, Mexico News Daily, Prensa Libre, elPeriódico, Soy502, Plaza Pública, Publinews
La Prensa Gráfica, El Diario de Hoy|elsalvador.com, El Faro, Diario El Salvador, GatoEncerrado|Revista GatoEncerrado
El Heraldo Honduras, La Tribuna Honduras, Proceso Digital, La Prensa Nicaragua, El Nuevo Diario, Artículo 66
Teletica|Teletica.com, CRHoy|CRHoy.com, El Financiero CR, Semanario Universidad, The Tico Times, La Prensa Panamá
La Estrella de Panamá, Panamá América, TVN Noticias, Newsroom Panama, Listín Diario, Diario Libre, Hoy Digital
El Caribe, Dominican Today, El Nuevo Día, Primera Hora, Noticel, Metro Puerto Rico, Juventud Rebelde, Cubadebate
14ymedio, CiberCuba, Diario de Cuba, El Toque|elTOQUE, OnCuba|OnCubaNews, Havana Times, The Gleaner|Jamaica Gleaner
Jamaica Observer, Trinidad Guardian, Trinidad Express, Newsday Trinidad, Barbados Today, Stabroek News, Kaieteur News
Guyana Chronicle, Guyana Times, De Ware Tijd, Starnieuws, The Nassau Guardian, Tribune 242, Cayman Compass
Antigua Observer, Dominica News Online, St. Lucia News Online, AyiboPost, Haiti Libre|HaitiLibre
Haitian Times|The Haitian Times, El Diario NY, Univision, Telemundo, El Nuevo Herald|el Nuevo Herald, Hoy Los Ángeles
La Raza, Al Día, Leipziger Volkszeitung|LVZ, Sächsische Zeitung|Sächsische.de, Neue Ruhr Zeitung|NRZ, RTS|RTS Info
Hannoversche Allgemeine Zeitung|HAZ, Hessische Niedersächsische Allgemeine|HNA, Die Wochenzeitung|WOZ, 7sur7, RTL.lu
20 Minuten|20min|20minuten.ch, Nau.ch, Nyheter24, TV4 Nyheterna|TV4, E24, wPolityce|wPolityce.pl, Lrytas|Lrytas.lt
Verslo žinios, LSM.lv|LSM, TVNET, Äripäev, Naftemporiki|Ναυτεμπορική, iefimerida|iefimerida.gr, Bloomberg HT
Demirören Haber Ajansı|DHA, İhlas Haber Ajansı|İHA
"""
