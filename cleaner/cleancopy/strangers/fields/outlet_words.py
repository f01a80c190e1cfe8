"""The words round an outlet's name on its own pages: firms' forms, what pages say of themselves, and what is no name.

All words are case-folded. A frame holds what stands before or behind a name in a short line of the page's furniture.
"""

from __future__ import annotations

from cleancopy.name_words import SECTIONS

RIGHTS = (
    "all right",
    "alle rechte",
    "tous droits",
    "todos los derechos",
    "todos os direitos",
    "tutti i diritti",
    "alle rechten",
    "wszelkie prawa",
    "wszystkie prawa",
    "všechna práva",
    "alla rättigheter",
    "med enerett",
    "tüm hakları",
    "все права",
    "всички права",
    "haki zote",
    "無断",
    "무단",
    "版权所有",
    "riproduzione riservata",
    "licencja",
    "nachdruck",
    "toute reproduction",
    "reproducción",
    "powered by",
    "site by",
    "design by",
    "developed by",
    "hosted by",
    "unless otherwise",
    " impressum",
    " imprint",
    " datenschutz",
    " kontakt",
    " contact",
    " privacy",
    " terms",
    " agb",
    " mentions légales",
    "established",
    "registered",
    "a division of",
    "is a part of",
    "part of",
    "and its",
    "or its",
    "and affiliated",
)
"""What follows the owner in a line about the rights to a page."""

BEFORE = frozenset(
    "about|about the|contact the|follow|subscribe to|subscribe to the|support|support the|search|welcome to"
    "|working at|work at|work for|careers at|jobs at|jobs bei|advertise on|advertise with|advertise in|write for"
    "|shop|the best of|more from|more from the|login to|sign in to|stay informed with|download the|donate to"
    "|send tips to|share this story :|please help|read on|über|frag|mehr über|mehr von|folgen sie|folge|folgt|abo"
    "|jetzt neu bei|karriere bei|karriere bei den|karriere bei der|werben auf|werben bei|werbung bei|newsletter von"
    "|suivez|contacter|à propos de|à propos du|abonnez-vous à|abonnez-vous au|s'abonner à|la boutique|appli|sobre"
    "|suscríbete a|canal|eventos|contacta con|publicidad en|acerca de|hemeroteca|abbonati a|abbonati al|seguici su"
    "|sobre o|sobre a|assine|assine o|anuncie|annonser i|kontakta|följ|följ oss på|prenumerera på|annonsera i"
    "|adverteren bij|abonneer op|kontakt z|tentang|kuhusu|mengenai|sections on|nachrichten der|nachrichten aus der"
    "|more|terms of|over|over de|om|despre|tietoa|adverteer in|adverteren in|werben in|abo der|mediadaten der"
    "|newsletter der|contactez|les newsletters de|abonnez-vous à l'actu|conditions générales de|pubblicità su"
    "|le newsletter di|l'app di|más de|lo más visto de|lo último de|anunciar en|anúnciate en|suscríbete al"
    "|suscribirse a|sigue a|app de|mais do|mais da|fale com o|fale com a|siga o|siga a|anuncie no|anuncie na"
    "|termos de uso do|termos de uso da|app do|app da|assinar o|leia mais em|hubungi|ikuti|redaksi|iklan di|о"
    "|о проекте|о газете|об издании|о компании|реклама на|реклама в|подписаться на|подписка на|редакция|контакты"
    "|реклама на сайті|редакція|reklama w|redakcja|prenumerata|wydawca|redakce|inzerce v|tipsa|annoncer i"
    "|annonsere i|abonner på|σχετικά με|διαφήμιση στο|giới thiệu|عن|حول|تابع|אודות|για".split("|")
)
"""What stands before the name of an outlet at the start of a line of its furniture."""

SHORT_BEFORE = frozenset("Om Over Despre О".split())
"""Those of them that are words of many sentences: only a name in capitals follows them."""

BEHIND = frozenset(
    "newsletter newsletters store shop app apps tv radio live podcast podcasts magazine premium plus + digital media"
    " e-paper epaper archive archiv jobs club events video videos team newsroom community network online english"
    " international abo redaktion fanpage homepage store+ staff app store pro select print"
    " hebdo blog edition español français brasil group games jeux cuisine étudiant".split()
)
"""What stands behind the name in such a line."""

PRESS_ENDS = (
    "blatt",
    "zeitung",
    "kurier",
    "nachrichten",
    "anzeiger",
    "bote",
    "rundschau",
    "presse",
    "bladet",
    "tidning",
    "tidningen",
    "posten",
    "avisen",
    "nytt",
    "ilbo",
    "shimbun",
    "新聞",
    "新闻",
    "日报",
    "日報",
    "일보",
    "신문",
    "gazete",
    "gazetesi",
)
"""Ends of words of newspapers' names."""

NO_NAME = frozenset(
    "ons oss os mig meg mij noi nós nosotros nas нас нам nás nami kami kita meistä uns projekt"
    " uhr autor autorin author auteur autore"
    " us uns nous me our my your the this that a an it we you here now all more home page site website news newsletter"
    " newsletters article articles story stories team staff contact about privacy policy cookies cookie terms terms"
    " use conditions imprint impressum datenschutz agb copyright rights reserved advertise advertising careers jobs"
    " help faq faqs sitemap accessibility login log sign in up subscribe subscription subscriptions facebook twitter x"
    " instagram youtube linkedin tiktok telegram whatsapp pinterest google apple android ios iphone flipboard reddit"
    " threads bluesky mastodon wordpress wordpress.com getty images store play app apps rss email e-mail mail feed"
    " feeds topics tags comments share menu search close video videos photos photo podcast podcasts live tv radio"
    " politics business sport sports culture opinion world local health science technology tech travel weather money"
    " entertainment lifestyle events shop politik wirtschaft kultur panorama wissen leben startseite kontakt mehr"
    " themen alle archiv abo werbung mediadaten nutzungsbedingungen accueil recherche menu contenu site web actualité"
    " politique société économie monde noticias inicio contacto publicidad aviso legal nosotros política deportes"
    " cookies chi siamo contatti pubblicità redazione notizie redaktionen redaktion forum games spiele newsroom blog"
    " author authors editor editors reader readers author's day week month year today latest breaking trending"
    " account profile settings free premium edition print web mobile desktop abonnement abonnieren kündigen anmelden"
    " hauptmenü menü services service suche suchen anzeige anzeigen advertisement advertisements reklam reklama"
    " reklame annons publicité publicidade hauptnavigation navigation inhaltsbereich übersicht ressorts gutscheine"
    " kommentar kommentare interview produkte vergleich rubriques rubriche rubrik rubriken secciones sezioni seções"
    " weekly daily magazine magazines shows app-store related comment society editorial features opinions exclusive"
    " logo ad ads policy feedback center info add make"
    " derechos reservados todos droits réservés tous diritti riservati tutti direitos rechte vorbehalten"
    " subscriber haber haberler headline bildrechte schlagwörter nachricht nachrichten newsletter-anmeldung"
    " programación programm program guide guía iklan mycorp support like liked likeliked reply antworten inhalt form"
    " 사회 정치 경제 국제 문화 스포츠 연예 사회일반 사회부 정치부 전체 홈 뉴스 최신기사"
    " 社会 政治 経済 国際 文化 スポーツ"
    " 速報 ニュース 地域 国内 暮らし 新闻 要闻 国际 社会 体育 娱乐 财经 新聞 要聞 國際 社會 體育 娛樂 財經 即時".split()
)
"""Words of which no outlet's name consists alone."""

NO_NAME_OR_SECTION = NO_NAME | SECTIONS

NO_START = frozenset(
    "and und et y e og och or oder ou o for für pour para per from von de vom zum zur with mit avec con this that"
    " these our your my ihr ihre unser unsere mein meine dein deine nos vos tu su we you sie wir us on in at to as"
    " become an a is are how why what when where who more mehr plus previous next see get join read watch go all alle"
    " jetzt hier now here click skip weiter back zurück load show hide sign log bitte please artículos articles"
    " artikel dieses diese dieser diesen ce cette ces este esta".split()
)
NO_END = frozenset(
    "and und et y e og och or oder ou the der die das le la les el los il lo de del of von vom für for to zu on in at"
    " with mit en und à a by is are template templates theme themes".split()
)
"""Words with which no outlet's name begins or ends, articles aside."""
