"""The best-known newspapers, magazines, stations and news sites of the world, as they call themselves.

Other spellings by which pages call themselves stand behind a bar. From general knowledge, country by country; whoever
is not among them is found by what the page says of itself, as everybody is.
"""

from __future__ import annotations

NAMES = """
The New York Times|NYT|nytimes.com, The Washington Post|washingtonpost.com, The Wall Street Journal|WSJ, USA Today
Los Angeles Times|LA Times|L.A. Times, Chicago Tribune, Chicago Sun-Times, The Boston Globe, Boston Herald
New York Post, New York Daily News, San Francisco Chronicle|SFChronicle, SFGate, The Dallas Morning News
Houston Chronicle, The Philadelphia Inquirer, Miami Herald, The Seattle Times, The Denver Post, Star Tribune, Newsday
Tampa Bay Times, The Atlanta Journal-Constitution|AJC, The Arizona Republic, Detroit Free Press, The Detroit News
The Oregonian, The Mercury News, The Sacramento Bee, The Baltimore Sun, The Washington Times, Washington Examiner
The Hill, Politico, Axios, Vox, Slate, Salon, The Atlantic, The New Yorker, The Nation, The New Republic, Mother Jones
The Intercept, National Review, The Weekly Standard, The Daily Beast, The Daily Caller, The Federalist, Breitbart
Newsmax, TheBlaze, The Epoch Times, The Gateway Pundit, HuffPost|Huffington Post, BuzzFeed News, ProPublica, Reason
Rolling Stone, Variety, The Hollywood Reporter, Deadline, Billboard, People, TMZ, Time, Newsweek, Forbes, Fortune
Bloomberg, Barron's, MarketWatch, CNBC, CNN, Fox News, Fox Business, MSNBC, ABC News, NBC News, CBS News, NPR
PBS NewsHour, C-SPAN, Voice of America|VOA, Radio Free Europe|RFE/RL, Business Insider, Wired, The Verge, TechCrunch
Ars Technica, Engadget, Gizmodo, Mashable, CNET, ZDNet, TechRadar, Tom's Hardware, PC Gamer, PCMag, IGN, Kotaku
Polygon, The Information, Scientific American, National Geographic, Popular Science, Quanta Magazine, Vanity Fair
Vogue, Esquire, Cosmopolitan, Sports Illustrated, ESPN, Bleacher Report, The Athletic, Yahoo News, Yahoo Sports, MSN
Quartz, Rest of World, Jacobin, The Root, Christian Science Monitor, The Christian Post, Al Jazeera, The Onion
Snopes, Lifehacker
Jezebel, Teen Vogue, Glamour, The Globe and Mail, Toronto Star, National Post, Financial Post, Ottawa Citizen
Montreal Gazette, Vancouver Sun, Calgary Herald, Edmonton Journal, Winnipeg Free Press, Toronto Sun, CBC News
CTV News, Global News, La Presse, Le Devoir, Journal de Montréal, Maclean's, Radio-Canada, The Guardian, The Times
The Sunday Times, The Daily Telegraph, The Telegraph, Financial Times, The Independent, The Observer
Daily Mail|Mail Online|MailOnline, Daily Mirror, The Mirror, The Sun, Daily Express, Daily Star, Metro
Evening Standard|The Standard, The Spectator, New Statesman, The Economist, Prospect, Private Eye, The Scotsman
The Herald, Daily Record, The Irish Times, Irish Independent, Irish Examiner, The Irish News, Belfast Telegraph
TheJournal.ie, RTÉ, BBC|BBC News, Sky News, Sky Sports, ITV News, Channel 4 News, GB News, LBC
Manchester Evening News, Liverpool Echo, Yorkshire Post, Wales Online, The Register, NME, Time Out, The Big Issue
Morning Star, openDemocracy, UnHerd, Reuters, Associated Press|The Associated Press|AP News, iNews
The Sydney Morning Herald, The Age, The Australian, Herald Sun, The Courier-Mail, The Advertiser, The West Australian
Australian Financial Review, SBS News, Nine News|9News|9 News, 7News, Sky News Australia, news.com.au
The Canberra Times, The Mercury, Crikey, The Conversation, The New Zealand Herald|NZ Herald, Stuff, Otago Daily Times
The Post, The Press, RNZ, Newshub, Der Spiegel|SPIEGEL|SPIEGEL ONLINE, Die Zeit|ZEIT ONLINE
Süddeutsche Zeitung|SZ|SZ.de, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine|FAZ|FAZ.NET, Die Welt|WELT
Bild|BILD.de, Bild am Sonntag, Focus|FOCUS online, Stern|stern.de, taz|taz.de, Frankfurter Rundschau
Der Tagesspiegel|Tagesspiegel, Berliner Zeitung, Berliner Morgenpost, B.Z., Hamburger Abendblatt|Abendblatt
Hamburger Morgenpost|MOPO, Münchner Merkur|Merkur|Merkur.de, Abendzeitung, tz, Stuttgarter Zeitung
Stuttgarter Nachrichten, Rheinische Post|RP ONLINE, Kölner Stadt-Anzeiger, Kölnische Rundschau, Express
Westdeutsche Allgemeine Zeitung|WAZ, Westfälische Nachrichten, Ruhr Nachrichten, Neue Westfälische, Neue Ruhr
General-Anzeiger, Hannoversche Allgemeine, Neue Osnabrücker Zeitung|NOZ, Weser-Kurier, Kieler Nachrichten
Ostsee-Zeitung, Nordkurier, Schweriner Volkszeitung, Leipziger Volkszeitung, Sächsische Zeitung, Freie Presse
Mitteldeutsche Zeitung, Volksstimme, Thüringer Allgemeine, Märkische Allgemeine, Nürnberger Nachrichten
Augsburger Allgemeine, Mittelbayerische, Passauer Neue Presse, Südkurier, Schwäbische Zeitung, Badische Zeitung
Badische Neueste Nachrichten, Mannheimer Morgen, Rhein-Neckar-Zeitung, Rhein-Zeitung, Die Rheinpfalz
Saarbrücker Zeitung, Trierischer Volksfreund, Hessische Allgemeine, Braunschweiger Zeitung, Allgemeine Zeitung
Wiesbadener Kurier, Darmstädter Echo, Handelsblatt, WirtschaftsWoche, Manager Magazin, Capital, Börsen-Zeitung, Cicero
Der Freitag, Jungle World, junge Welt, neues deutschland|nd, Junge Freiheit, Tichys Einblick, Krautreporter, Correctiv
netzpolitik.org, Legal Tribune Online|LTO, AFP Faktencheck, Motorsport-Magazin.com, t-online|t-online.de
n-tv|ntv|ntv.de, Tagesschau|tagesschau.de, ZDF|ZDFheute, Deutschlandfunk|DLF
Deutsche Welle|DW, ARD, WDR, NDR, SWR, BR|BR24, MDR, HR, rbb|rbb24, Sportschau|sportschau.de, kicker, Sport1
SPORT BILD, 11Freunde, heise online|heise, Golem|Golem.de, Chip, Computer Bild, Netzwelt, Gamestar, Watson, Vice
RedaktionsNetzwerk Deutschland|RND, Web.de|WEB.DE, GMX, Gala, Bunte, Der Standard|derStandard.at, Die Presse, Kurier
Kronen Zeitung|krone.at, Kleine Zeitung, Salzburger Nachrichten|SN, Oberösterreichische Nachrichten|OÖNachrichten
Tiroler Tageszeitung, Vorarlberger Nachrichten, Wiener Zeitung, Heute, Österreich|oe24, ORF|ORF.at, Profil, Falter
News, Trend, Neue Zürcher Zeitung|NZZ, Tages-Anzeiger, Blick, 20 Minuten, Der Bund, Berner Zeitung, Basler Zeitung
Luzerner Zeitung, Die Neue Südtiroler Tageszeitung, Mallorca Zeitung, Sermitsiaq
St. Galler Tagblatt, Aargauer Zeitung, SRF, Swissinfo, WOZ, Le Temps, Tribune de Genève, 24 heures
Republik, Liechtensteiner Vaterland, Luxemburger Wort, Tageblatt, Le Monde, Le Figaro, Libération, Le Parisien
Aujourd'hui en France, La Croix, L'Humanité, Les Echos|Les Échos, La Tribune, Ouest-France, Sud Ouest
La Dépêche|La Dépêche du Midi
La Voix du Nord, Nice-Matin, Le Progrès, L'Express, Le Point, L'Obs, Marianne, Valeurs actuelles, Le Canard enchaîné
Charlie Hebdo, Mediapart, 20 Minutes, France Info|franceinfo|France Télévisions, France 24, RFI, BFMTV|BFM, TF1 Info
Europe 1, RTL
L'Équipe, Courrier international, Slate.fr, Numerama, Le Soir, La Libre Belgique, La Libre, L'Echo, De Standaard
De Morgen, Het Laatste Nieuws|HLN, Het Nieuwsblad, De Tijd, VRT NWS|VRT, RTBF, NRC, de Volkskrant, De Telegraaf
Algemeen Dagblad|AD, Trouw, Het Parool, NOS, NU.nl, De Correspondent, FD, RTL Nieuws, El País, El Mundo, ABC
La Vanguardia, El Periódico, El Confidencial, elDiario.es, El Español, La Razón, Público, 20minutos, Expansión
Cinco Días, El Economista, Marca, AS, Mundo Deportivo, Sport, RTVE, El Correo, La Voz de Galicia, Diario de Mallorca
Ara, OKdiario, HuffPost España, El HuffPost, Expresso, Diário de Notícias, Jornal de Notícias, Correio da Manhã
Observador, A Bola, Record, Sol, RTP, Folha de S.Paulo, O Globo, O Estado de S. Paulo|Estadão, G1, UOL, Veja, IstoÉ
Exame, CartaCapital, Metrópoles, Zero Hora, Clarín, La Nación, Página/12, Infobae, Perfil, El Tiempo, El Espectador
Semana, El Universal, Reforma, Milenio, La Jornada, Excélsior, El Financiero, El Mercurio, La Tercera, El Comercio
La República, El Observador, ABC Color, Última Hora, La Prensa, Granma, El Nacional, Prensa Latina, teleSUR
Corriere della Sera|Corriere.it, la Repubblica|Repubblica, La Stampa, Il Sole 24 Ore, Il Messaggero, Il Giornale
Libero, Il Fatto Quotidiano, Il Foglio, Il Manifesto, Avvenire, La Gazzetta dello Sport, Corriere dello Sport
Tuttosport, Il Mattino, Il Resto del Carlino, La Nazione, Il Giorno, L'Espresso, Panorama, Open, Il Post
Fanpage.it|Fanpage, Rai News, Sky TG24, TGcom24, Internazionale, Domani, ANSA, Dagens Nyheter|DN
Svenska Dagbladet|SvD, Aftonbladet, Expressen, Göteborgs-Posten, Sydsvenskan, Dagens Industri, SVT Nyheter|SVT
Sveriges Radio, Dagens ETC, Aftenposten, VG|Verdens Gang, Dagbladet, NRK, TV 2, Dagens Næringsliv, Bergens Tidende
Adresseavisen, Stavanger Aftenblad, Nettavisen, Klassekampen, Morgenbladet, Dag og Tid, Politiken, Berlingske
Jyllands-Posten, Ekstra Bladet, B.T., Information, DR, Børsen, Weekendavisen, Kristeligt Dagblad, Helsingin Sanomat|HS
Ilta-Sanomat, Iltalehti, Yle, Hufvudstadsbladet, Kauppalehti, Turun Sanomat, Morgunblaðið|mbl.is, Vísir, RÚV, DV
Kjarninn, Fréttablaðið, Eesti Päevaleht, Postimees, ERR, Delfi, Diena, Lietuvos rytas, LRT, Gazeta Wyborcza|Wyborcza
Rzeczpospolita|rp.pl, Fakt, Super Express, Dziennik Gazeta Prawna, Polityka, Newsweek Polska, Onet|Onet Wiadomości
Wirtualna Polska|WP, Interia, TVN24, Polskie Radio, Do Rzeczy, Wprost, OKO.press, Notes from Poland
iDNES.cz|iDNES, Mladá fronta Dnes|MF Dnes, Lidové noviny|Lidovky.cz, Právo, Novinky.cz|Novinky, Hospodářské noviny
Deník, Deník N
Blesk, Aktuálně.cz, Seznam Zprávy, ČT24, iROZHLAS, Respekt, Reflex, Echo24, SME, Denník N, Pravda, Nový čas
Aktuality.sk, Magyar Nemzet, Népszava, Index, Telex, 444, HVG, Blikk, Adevărul, Libertatea, Evenimentul Zilei, HotNews
Digi24, Delo, Dnevnik, Večer, Jutarnji list, Večernji list, 24sata, Index.hr, Politika, Danas, Blic, Večernje novosti
N1, B92, Oslobođenje, Dnevni avaz, Kathimerini|Καθημερινή|Η Καθημερινή, Το Βήμα, Τα Νέα, Πρώτο Θέμα, Trud
24 Chasa, Dnevnik.bg
Hürriyet, Milliyet, Sabah, Cumhuriyet, Sözcü, Habertürk, Yeni Şafak, Posta, Star, Türkiye, Akşam, NTV, CNN Türk
TRT Haber, T24, BirGün, Evrensel, Hürriyet Daily News, Daily Sabah, Anadolu Agency, Bianet, Коммерсантъ, Известия
Ведомости, Новая газета, Комсомольская правда, Российская газета, Медуза|Meduza, РБК, ТАСС, Лента.ру|Lenta.ru
Газета.Ru, Фонтанка, The Moscow Times, RT, Sputnik, Українська правда|Ukrainska Pravda, The Kyiv Independent
Kyiv Post, Дзеркало тижня, Украинская правда, Радио Свобода, Белта, Haaretz, The Jerusalem Post, The Times of Israel
Ynet|ynetnews, Israel Hayom, Maariv, Globes, i24NEWS, Arab News, Al Arabiya, Asharq Al-Awsat, Gulf News, The National
Khaleej Times, Al-Ahram, Ahram Online, Egypt Today, Daily News Egypt, Mada Masr, L'Orient-Le Jour, L'Orient Today
The Daily Star, Jordan Times, Middle East Eye, Tehran Times, Press TV, IRNA, Kayhan, Hespress, Le Matin, TelQuel
La Presse de Tunisie, El Watan, Liberté, The Times of India, Hindustan Times, The Hindu, The Indian Express
The Telegraph India, Deccan Herald, Deccan Chronicle, The Economic Times, Mint, Business Standard, The Tribune
The Wire, Scroll.in, The Print|ThePrint, The Quint, NDTV, India Today, Outlook, Firstpost, News18, Republic World, ANI
Dainik Bhaskar|दैनिक भास्कर, Dainik Jagran|दैनिक जागरण, Amar Ujala|अमर उजाला, Navbharat Times, Hindustan
Anandabazar Patrika, Malayala Manorama, Mathrubhumi, Eenadu, Dawn, The News International, The Express Tribune
Geo News, ARY News, Daily Times, Prothom Alo, Dhaka Tribune, bdnews24.com, New Age, The Kathmandu Post
The Himalayan Times, The Island, Daily News, The Straits Times, CNA, The Business Times, TODAY, The Star
New Straits Times, Malay Mail, Malaysiakini, The Edge, Free Malaysia Today, The Jakarta Post, Kompas, Tempo
Detik|detikcom, Republika, Media Indonesia, Tribunnews, Jawa Pos, CNN Indonesia, Bangkok Post, The Nation Thailand
Khaosod, Philippine Daily Inquirer|Inquirer.net, The Philippine Star, Manila Bulletin, The Manila Times, Rappler
ABS-CBN News, GMA News, VnExpress, Tuoi Tre, Thanh Nien, The Phnom Penh Post, The Irrawaddy, Myanmar Now
South China Morning Post|SCMP, Hong Kong Free Press, The Standard, Apple Daily, China Daily, Global Times|环球时报
People's Daily|人民日报|人民网, Xinhua|新华网|新华社, CGTN, Caixin|财新, Sixth Tone, 澎湃新闻, 光明日报, 新京报
Taipei Times, Taiwan News, Focus Taiwan, Liberty Times|自由時報, 聯合報, 中國時報, 蘋果日報
Asahi Shimbun|朝日新聞|朝日新聞デジタル, Yomiuri Shimbun|読売新聞|読売新聞オンライン, Mainichi Shimbun|毎日新聞
Nihon Keizai Shimbun|日本経済新聞|日経, Nikkei Asia, Sankei Shimbun|産経新聞|産経ニュース, Tokyo Shimbun|東京新聞
Chunichi Shimbun|中日新聞, NHK, The Japan Times, The Japan News, Kyodo News, Jiji Press, Japan Today, The Mainichi
スポーツ報知, 日刊スポーツ, 西日本新聞, Chosun Ilbo|조선일보, JoongAng Ilbo|중앙일보, Dong-A Ilbo|동아일보
Hankyoreh|한겨레, Kyunghyang Shinmun|경향신문, Hankook Ilbo|한국일보, Maeil Business Newspaper|매일경제, 한국경제
서울신문, 국민일보, 세계일보, The Korea Times, The Korea Herald, Korea JoongAng Daily, KBS, MBC, SBS, YTN, 연합뉴스
오마이뉴스, Daily Nation|Nation, The EastAfrican, Business Daily, Taifa Leo, Daily Monitor, New Vision, The Citizen
Mwananchi, HabariLeo|Habari Leo, The Chronicle, NewsDay, The New Times, The Punch, Vanguard, ThisDay
The Guardian Nigeria, Premium Times, Daily Trust, Leadership, Sahara Reporters, The Cable
Graphic Online|Daily Graphic, GhanaWeb, MyJoyOnline, Daily Maverick, Mail & Guardian, News24, TimesLIVE
Sowetan|SowetanLIVE, Business Day, City Press, Sunday Times, IOL, Cape Times, Cape Argus, Pretoria News
Daily Dispatch, Eyewitness News, Die Burger, Beeld, Netwerk24, Rapport, The Namibian, New Era, Republikein, Mmegi
The Botswana Gazette, Lesotho Times, Times of Swaziland, The Zimbabwean, Nyasa Times, Lusaka Times, Zambia Daily Mail
Addis Standard, Hiiraan Online, Jeune Afrique, Wakat Séra, Fraternité Matin
CBC News|CBC|CBC.ca, Euronews, RTÉ|RTÉ News|RTE.ie, The Portugal News, Portugal Resident, The Punch|Punch Newspapers
Philippine Daily Inquirer|INQUIRER.net|Inquirer, The Philippine Star|Philstar|Philstar.com, Bernama, Antara|ANTARA News
Kompas|Kompas.com, Detik|detikcom|detikNews, Tempo|Tempo.co, Tuổi Trẻ|Tuổi Trẻ Online, Thanh Niên, Dân trí, Lao Động
ไทยรัฐ|ไทยรัฐออนไลน์|Thairath, มติชน|Matichon, 聯合報|聯合新聞網|udn, 中央社|中央通訊社, 澎湃新闻
环球时报|环球网, 中国新闻网|中新网
РИА Новости, ТАСС, Lenta.ru, УНИАН, Al Jazeera|الجزيرة|الجزيرة نت, الشرق الأوسط, العربية
প্রথম আলো|Prothom Alo, যুগান্তর, সমকাল
अमर उजाला|Amar Ujala, नवभारत टाइम्स|Navbharat Times, Foreign Policy, Daily Trust, Premium Times, The Cable, Daily News
bdnews24|bdnews24.com, The Chanzo, Le Nouvel Obs|L'Obs, La Provence, Luxembourg Times, Virgule.lu
Dziennik Gazeta Prawna
Lidovky.cz, Aktuality.sk, Nova Makedonija, Klix.ba, Ukrinform, UNIAN|УНІАН, RIA Novosti|РИА Новости, Al Bawaba
Mehr News Agency|Mehr News, Tasnim News Agency|Tasnim News, VietnamPlus, Sankei Shimbun|産経新聞, Sports Nippon|スポニチ
TheBlaze|The Blaze, Entertainment Weekly, Us Weekly, Infowars|InfoWars, Natural News, Activist Post, The Babylon Bee
The Cradle, MintPress News, Consortium News, The Grayzone, The Canary, Grenzecho|GrenzEcho, Sudinfo|sudinfo.be, Humo
Últimas Noticias, The Zambian Observer, Volksblad, Zululand Observer, Ladysmith Herald, Lowvelder, Northglen News
Highway Mail, Berea Mail, South Coast Herald, Ilanga, Algoa FM, DispatchLIVE, Diamond Fields Advertiser, Die Son
Roodepoort Record, Roodepoort Northsider, Benoni City Times, Boksburg Advertiser, Alex News, Fourways Review
Randburg Sun, Rosebank Killarney Gazette, Sandton Chronicle, Kempton Express, Germiston City News, Alberton Record
Krugersdorp News, Vaalweekblad, Witbank News, Middelburg Observer, Mpumalanga News, Polokwane Observer, Letaba Herald
Bosveld Review, Limpopo Mirror, Zoutpansberger, North Coast Courier, Phoenix Sun, Southlands Sun, Estcourt News
Northern Natal News, Newcastle Advertiser, Vryheid Herald, Ridge Times, Highvelder, Comaro Chronicle, Southern Courier
African Reporter, Brakpan Herald, Springs Advertiser, Bedfordview Edenvale News, Midrand Reporter, Kormorant
Kathu Gazette, Stellalander, Potchefstroom Herald, Klerksdorp Record, Carletonville Herald, Parys Gazette
Bloemfontein Courant, Graaff-Reinet Advertiser, George Herald, Mossel Bay Advertiser, Knysna-Plett Herald
Oudtshoorn Courant, Corridor Gazette, Nelspruit Post, Steelburger News|Steelburger
"""
