"""What is known of places: regions that may follow a city, cities that are news, and how names of places are built.

A dateline without an agency leans on these. No list of cities is ever whole, so most places are known by the way
their names are built (`Port …`, `…ville`, `… City`); the short ones (`ROME`), which could be acronyms, must be
listed. Sources: the Associated Press's states and stand-alone cities as its Stylebook gives them, the names of
states of the United Nations, general knowledge of cities where much news is written.
"""

from __future__ import annotations


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name.strip() for line in lines for name in line.casefold().split("|"))


REGIONS = _names(
    # The United States as AP shortens them, as the post does, and in full.
    "Ala.|Alaska|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Hawaii|Idaho|Ill.|Ind.|Iowa|Kan.|Ky.|La.|Maine|Md.|Mass.",
    "Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Ohio|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.",
    "Tex.|Texas|Utah|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|D.C.|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA",
    "ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|Alabama",
    "Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky",
    "Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire",
    "New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon|Pennsylvania|Rhode Island",
    "South Carolina|South Dakota|Tennessee|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico",
    "P.R.|Guam|Virgin Islands|U.S. Virgin Islands|U.S.|US|USA|United States",
    # Provinces and parts of other countries that stand after a city.
    "Ont.|Ontario|Que.|Quebec|Québec|B.C.|British Columbia|Alta.|Alberta|Man.|Manitoba|Sask.|Saskatchewan|N.S.",
    "Nova Scotia|N.B.|New Brunswick|N.L.|Newfoundland|Newfoundland and Labrador|P.E.I.|Prince Edward Island|Yukon",
    "Nunavut|N.W.T.|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|England",
    "Scotland|Wales|Northern Ireland|Crimea|Kashmir|Gaza|Gaza Strip|West Bank|Golan Heights|Sicily|Sardinia|Bavaria",
    "Catalonia|Corsica|Yorkshire|Cornwall|Kent|Essex|Surrey|Sussex|Devon|Norfolk|Suffolk|Lancashire|Sarawak|Sabah",
    "Penang|Johor|Kelantan|Perak|Pahang|Selangor|Terengganu|Kedah|Perlis|Negri Sembilan|Bali|Aceh|Java|Sumatra|Papua",
    "Tibet|Xinjiang",
    # States of the world, with the names that wires use.
    "Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas",
    "Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina",
    "Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde",
    "Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic",
    "Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador",
    "Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Greece",
    "Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia",
    "Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait",
    "Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi",
    "Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco",
    "Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria",
    "North Korea|North Macedonia|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland",
    "Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone",
    "Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan",
    "Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Trinidad and Tobago",
    "Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|UAE|U.A.E.|United Arab Emirates|UK|U.K.|United Kingdom",
    "Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Deutschland|Österreich|Schweiz|España",
    "México|Brasil|Italia|Türkei|Frankreich",
)

CITIES = _names(
    # Short names that would pass for acronyms.
    "Aden|Agra|Ahaus|Apia|Baar|Bach|Baku|Bali|Bari|Bath|Bern|Biel|Boca|Bonn|Brno|Bury|Cali|Cebu|Chur|Cork|Dili|Doha",
    "Elko|Enna|Erie|Faro|Fez|Fès|Gary|Gaza|Gera|Gifu|Giza|Goa|Goma|Graz|Hama|Hamm|Herat|Hilo|Hof|Homs|Hue|Ipoh|Irún",
    "Izmir|Jena|Jos|Juba|Kano|Kiel|Kiev|Kiew|Kobe|Kyiv|Köln|Lae|Lens|Leon|León|Lille|Lima|Linz|Lodi|Lodz|Lome|Lomé",
    "Lugo|Lund|Lviv|Lyon|Male|Malé|Marl|Mesa|Metz|Mexia|Miri|Mons|Muar|Murom|Nara|Nice|Nuuk|Omsk|Oran|Orel|Oslo|Ostia",
    "Oulu|Pau|Perm|Pisa|Pune|Qom|Riga|Rio|Rom|Roma|Rome|Sfax|Sibu|Sion|Sitka|Split|Suez|Suva|Troy|Tula|Turin|Tyre|Ufa",
    "Ulm|Vigo|Waco|Wels|Wick|Wien|Xi'an|Xian|York|Yuma|Zug|Łódź|Баку|Киев|Минск|Омск|Орел|Орёл|Пермь|Рига|Сочи|Тула",
    "Уфа|Чита",
    # Cities that stand alone at the head of stories.
    "Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aleppo|Algiers|Almaty|Alor Setar|Amman|Amsterdam|Anchorage|Ancona",
    "Ankara|Antananarivo|Aosta|Astana|Asuncion|Asunción|Athens|Atlanta|Auckland|Austin|Baghdad|Baltimore|Bamako",
    "Bandung|Bangkok|Bangui|Barcelona|Basel|Beijing|Beirut|Belfast|Belgrade|Bengaluru|Berlin|Bhopal|Bielefeld|Bilbao",
    "Birmingham|Bishkek|Blantyre|Bochum|Bogota|Bogotá|Bologna|Bordeaux|Boston|Braga|Brasilia|Brasília|Bratislava",
    "Bregenz|Bremen|Brisbane|Bristol|Brussels|Bruxelles|Bucharest|Budapest|Buenos Aires|Buffalo|Bukavu|Busan|Cagliari",
    "Cairo|Calgary|Canberra|Caracas|Cardiff|Casablanca|Catania|Charlotte|Chennai|Chicago|Chisinau|Chongqing",
    "Cincinnati|Ciudad de México|Cleveland|Coimbra|Colombo|Conakry|Copenhagen|Córdoba|Dakar|Dallas|Damascus",
    "Dar es Salaam|Davos|Delhi|Denver|Detroit|Dhaka|Donetsk|Dorking|Dortmund|Dresden|Dubai|Dublin|Durban|Dushanbe",
    "Düsseldorf|Edinburgh|Edmonton|Epping|Erding|Erfurt|Essen|Firenze|Florence|Flushing|Frankfurt|Freetown|Freiburg",
    "Freising|Funchal|Gaborone|Gelang Patah|Geneva|Genf|Genova|Glasgow|Granada|Guatemala City|Hagen|Halle|Hamburg",
    "Hannover|Hanoi|Harare|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hong Kong|Hong Kong SAR|Honolulu|Houston",
    "Hyderabad|Indianapolis|Innsbruck|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Johor Bahru|Johor Baru",
    "Kabul|Kajang|Kampala|Karachi|Karlsruhe|Kassel|Kathmandu|Kettering|Kharkiv|Khartoum|Kiel|Kigali|Kingston|Kinshasa",
    "Klagenfurt|Klang|Kluang|Kolkata|Kota Kinabalu|Kuala Lumpur|Kuantan|Kuching|Kulim|Kuwait City|La Paz|Labuan|Lagos",
    "Lahad Datu|Lahore|Langkawi|Las Vegas|Lausanne|Leipzig|Libreville|Lilongwe|Lisboa|Lisbon|Ljubljana|London",
    "Los Angeles|Luanda|Lucknow|Lusaka|Luxembourg|Luzern|Lübeck|Madrid|Magdeburg|Mainz|Malacca|Malaga|Managua|Manama",
    "Manchester|Manila|Mannheim|Maputo|Marseille|Mecca|Melaka|Melbourne|Mexico City|Miami|Milan|Milano|Milwaukee",
    "Minneapolis|Minsk|Mobile|Mogadishu|Monaco|Monrovia|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Murcia|Muscat",
    "Málaga|München|N'Djamena|Nairobi|Nanjing|Naples|Napoli|Nassau|New Delhi|New Orleans|New York|Niamey|Nicosia",
    "Nouakchott|Nuremberg|Nürnberg|Odesa|Odessa|Oklahoma City|Osaka|Ottawa|Ouagadougou|Oviedo|Padova|Palermo|Pamplona",
    "Panama City|Paris|Perth|Perugia|Petaling Jaya|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Podgorica|Porto|Potsdam",
    "Prague|Praha|Pretoria|Pristina|Putrajaya|Pyongyang|Quebec City|Quito|Rabat|Rafah|Ramallah|Reading|Reykjavik",
    "Riyadh|Rome|Rosario|Rostock|Rotterdam|Saarbrücken|Salt Lake City|Salzburg|San Francisco|Sanaa|Sandakan|Santander",
    "Santiago|Santo Domingo|Sao Paulo|Sarajevo|Schwerin|Seattle|Seoul|Sepang|Seremban|Sevilla|Seville|Shah Alam",
    "Shanghai|Sharjah|Shenzhen|Singapore|Skopje|Sofia|Srinagar|St. Louis|Stade|Sterling|Stockholm|Strasbourg",
    "Straubing|Stuttgart|Sydney|São Paulo|Taipei|Taiping|Tallinn|Tashkent|Tawau|Tbilisi|Tegucigalpa|Tehran|Tel Aviv",
    "The Hague|Thessaloniki|Tirana|Tokyo|Torino|Toronto|Toulouse|Trento|Trieste|Tripoli|Tunis|Ulaanbaatar",
    "United Nations|Valencia|Valletta|Valparaíso|Vancouver|Vatican City|Venezia|Venice|Verona|Vienna|Vientiane",
    "Vilnius|Warsaw|Warszawa|Washington|Wellington|Wheeling|Wiesbaden|Windhoek|Winnipeg|Woking|Worthing|Yangon",
    "Yaounde|Yaoundé|Yerevan|Zagreb|Zaragoza|Zurich|Zürich|İstanbul|Астана|Донецк|Екатеринбург|Ереван|Казань|Львов",
    "Москва|Новосибирск|Одесса|Санкт-Петербург|Ташкент|Тбилиси|Харьков",
    "Mersing|Sik|Arau|Raub|Bau|Nilai|Bangi|Kulai|Kapit|Kudat|Ranau|Lawas|Marudi|Limbang|Sarikei|Balik Pulau",
    "Bayan Lepas|Kepala Batas|Nibong Tebal|Masjid Tanah|Rembau|Jempol|Kuala Kubu Baru|Sabak Bernam|Teluk Intan",
    "Bau-Bau|Hatyai|Hat Yai|Dera Ismail Khan|Phuket|Penang|Malacca City|Thane|Surat|Noida|Kochi|Jaipur|Kyoto",
    "Sapporo|Nagoya|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Sejong|Suwon|Jeju|Taichung|Kaohsiung|Tainan|Wuhan|Guangzhou",
    "Chengdu|Macau|Lhasa|Urumqi|Hefei|Dalian",
)

# Words that only names of places begin with, and words that end them.
OPENERS = _names(
    "Abu|Alor|Bad|Baden|Bandar|Batu|Beit|Bukit|Cape|Cerro|Ciudad|Dar|Deir|East|Fort|Ft.|Gua|Gunung|Isle|Kampung|Khan",
    "Kota|Kuala|Lake|Las|Los|Monte|Mount|Mt.|Nizhniy|Nizhny|North|Novi|Nueva|Pasir|Petaling|Port|Porto|Puerto|Pulau",
    "Ras|Rio|Saint|San|Sant|Santa|Santo|Sao|Seri|Shah|Simpang|South|Sri|St|St.|Stary|Ste.|Sungai|Sungei|São|Tall",
    "Taman|Tanah|Tanjong|Tanjung|Tel|Tell|Teluk|Ulu|Valle|Velikiy|Villa|West|Великий|Нижний|Новый|Старый",
    "Parit|Nibong|Dera|Batang|Hulu|Khlong|Chiang|Nakhon|Ko|Phu|Buon|Beni|Bou|Oued|Tizi|Sidi|Umm",
)
ARTICLES = _names("Al|Ain|Des|El|Grand|La|Le|Les|Lower|New|Palm|Upper")
"""Words that begin names of places and, as often, headings (`NEW TARIFFS`)."""
ENDERS = _names(
    "Airport|Bahru|Baru|Base|Bay|Beach|Bridge|Camp|Castle|City|Cove|Creek|Crossing|Datu|Falls|Fields|Forest|Garden",
    "Gardens|Gate|Green|Grove|Harbor|Harbour|Haven|Heath|Heights|Hill|Hills|Island|Islands|Isles|Jaya|Junction|Key",
    "Kreis|Lake|Lakes|Meadows|Mills|Mountain|Nagar|Oaks|Park|Pass|Peak|Pines|Plains|Point|Pradesh|Rapids|Ridge|River",
    "Rock|Sands|Shores|Spa|Spring|Springs|Square|Stadt|Station|Strait|Terrace|Town|Township|Vale|Valley|View|Village",
    "Wells|Woods",
)
ENDINGS = tuple(
    """
    abad au baru bay berg borg borough bridge brook brück brücken burg burgh bury by caster chester cliff dale dorf
    field ford furt furth garh grad hafen ham hausen haven havn heim hill hills holm ingen itz jaya kirchen lake land
    lands leben mere minster mont monte mouth münde nagar ow owo polis pore port pur pura rode shire shore sk stadt
    städt stan stavn stead stone ton town vale vik ville wich wick wood ås ów бург град город ице поль ск
    """.split()
)
"""How names of places end; tried on words of seven letters and more."""

RIVERS = _names("Main|Oder|Saale|Spree|Neckar|Donau|Rhein|Weser|Elbe|M.|O.|S.|Don|Lahn|Ruhr|Isar|Inn")
"""What stands behind a slash without being a place: `Frankfurt/Main`."""
