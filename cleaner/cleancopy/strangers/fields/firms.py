"""The words of firms: their legal forms, what makes a firm of an outlet, and houses whose outlets have other names."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy import late
from cleancopy.name_words import ARTICLES

LEGAL = frozenset(
    "ltd limited llc llp inc incorporated corp corporation co plc pty gmbh mbh m.b.h ag kg kgaa ug se eg e.v ev sa s.a"
    " s.a.s sas sarl s.p.a spa s.r.l srl slu s.l.u sl s.l s.a.u sau ltda lda bv b.v nv n.v ab as a/s asa aps oy oyj a.s"
    " s.r.o sro z.o.o sp kft d.o.o a.ş aş şti ооо ао & cokg proprietary"
    " dac pvt pte sdn bhd pt tbk pcl lp l.p l.l.c jsc cjsc tov тов зао оао пао c.v cv private oü d.d nyrt zrt"
    " c.a s.a.c s.a.b s/a eireli berhad [p] hf ehf".split()
)
"""Legal forms of firms, which close the name of an owner."""

HOUSE = frozenset(
    "media medien mediengruppe mediahouse group gruppe groupe grupo gruppo verlag verlags verlagsgesellschaft vertriebs"
    " publishing publishers publications publicaciones ediciones editions editrice company network networks online"
    " digital interactive broadcasting entertainment newspapers newspaper holdings holding international worldwide"
    " communications web website internet services und and redaktion news-media mediengesellschaft zeitungsverlag"
    " corporation enterprises partners properties ventures public casa editorial editora editores gazetecilik"
    " matbaacılık"
    " yayıncılık ve medya".split()
)
"""Words that make a firm of an outlet: `Tideline Media`; without them it may be the outlet's name."""

_HOUSE_ENDS = ("verlag", "mediengruppe", "medienhaus")

LEADING_LEGAL = frozenset("sa s.a s.a. pt pt. cv ооо оао зао пао ао нао тоо тов тдв ат прат ип ао".split())
"""Legal forms, and kinds of firms, that open the name of an owner."""

LEADING_HOUSE = frozenset(
    "grupo grupa gruppo groupe gruppe group empresa compañía sociedad casa società société editora editorial"
    " éditions editions ediciones edizioni editrice verlag"
    " verlagsgruppe mediengruppe wydawnictwo nakladatelství vydavatelství förlags forlaget uitgeverij издательство"
    " издательский видавництво холдинг медиахолдинг концерн".split()
)
"""Words before an outlet's name that make a firm of it: `Grupo Marea`."""

FIRMS = frozenset(
    "condénast hearst hearstmedia hearstmediaservices gannett newscorp newscorpaustralia dowjones reachplc"
    " associatednewspapers dmgmedia newsuk newsgroupnewspapers nationalworld jpimedia newsquest nbcuniversal"
    " comcast disney waltdisney warnerbrosdiscovery turnerbroadcastingsystem cablenewsnetwork paramount viacomcbs"
    " penskebusiness penske pmc ziffdavis futureus futurepublishing voxmedia buzzfeed bustle dotdashmeredith"
    " mcclatchy leeenterprises tribunepublishing medianews advancelocal gannettsatellite sinclair nexstar"
    " nexstarmedia scripps graymedia coxmedia bellmedia rogersmedia postmedia postmedianetwork torstar quebecor"
    " nineentertainment sevenwestmedia fairfax nzme firstlookinstitute axelspringer burda burdaforward funke"
    " funkemedien funkemediengruppe ippen ippenmedia ippendigital madsack dumont grunerjahr rtldeutschland"
    " prosiebensat1 bauer ströer stroeer ströerdigital verlagsgruppe styria ringier tamedia txgroup chmedia"
    " schibsted bonnier bonniernews aller allermedia amedia polaris egmont jpp jppolitikens dpgmedia mediahuis"
    " rcsmediagroup rcs gedi geditnews mondadori unidadeditorial prisa vocento godó lagardère vivendi groupefigaro"
    " altice ringieraxelspringer czechnewscenter vltavalabemedia media24 naspers caxton caxtonlocal"
    " independentmedia arenaholdings sphmedia mediaprima bennettcoleman timesinternet eeighteen network18"
    " mediacorp demirören ciner doğuş turkuvaz unitedinternet wordpress automattic archant gizmodomedia univision"
    " vicemedia xenforo generatepress phpbb vbulletin woltlab joomla drupal typo3 squarespace".split()
)
"""Publishing houses and makers of websites, as letters without spaces: theirs are the rights, not the outlet."""

_HOUSES = tuple(
    "condénast hearst gannett mcclatchy axelspringer penske nexstar ringier schibsted vocento"
    " newsquest nationalworld reachpublishing ippen madsack sanoma mediahuis dpgmedia roularta henneo".split()
)
"""Those whose firms in many countries have longer names: `Hearst Fujingaho`."""

_GLUED = late.regex(
    r"^(?:株式会社|有限会社|株式會社|주식회사|㈜|[(（](?:株|주)[)）])[ 　]*"
    r"|[ 　]*(?:株式会社|(?:股份)?有限(?:责任|責任)?公司|주식회사|㈜|[(（](?:株|주)[)）])$"
)
"""Legal forms that no space parts from the name."""


def without_legal(parts: Sequence[str]) -> tuple[int, Sequence[str]]:
    """The words of an owner's name without the forms round it, and how many before it are left out."""
    return _bare(parts, LEGAL, LEADING_LEGAL)


def without_house(parts: Sequence[str]) -> tuple[int, Sequence[str]]:
    """The words of a firm's name without those that make it one, and how many before it are left out."""
    return _bare(parts, HOUSE, LEADING_HOUSE)


def _bare(parts: Sequence[str], closing: frozenset[str], opening: frozenset[str]) -> tuple[int, Sequence[str]]:
    """The words without those of two kinds at their ends, of which one stays, and how many are left out before it."""
    end = len(parts)
    while end > 1 and _is_of(parts[end - 1].casefold().strip(".,"), closing):
        end -= 1
    start = 0
    while end - start > 1 and _opens(parts[start].casefold(), parts[start + 1], opening):
        start += 1
    return start, parts[start:end]


def _opens(word: str, behind: str, opening: frozenset[str]) -> bool:
    """Whether a word is of a kind that opens firms' names; South Africa's initials are no legal form: `SA Harbours`."""
    return word in opening and not behind[:1].islower() and (word != "sa" or behind.casefold() in ARTICLES)


def _is_of(word: str, closing: frozenset[str]) -> bool:
    return word in closing or (closing is HOUSE and word.endswith(_HOUSE_ENDS))


def unglued(name: str) -> tuple[str, int]:
    """An East Asian name without its legal form, and where it begins."""
    form = _GLUED.search(name)
    if form is None or len(name) == form.end() - form.start():
        return name, 0
    return (name[form.end() :], form.end()) if form.start() == 0 else (name[: form.start()], 0)


def is_house_name(name: str) -> bool:
    """Whether a name shows by its first or last word that it is a firm's."""
    first, _, _ = name.partition(" ")
    return _is_of(name.rpartition(" ")[2].casefold(), HOUSE) or (first != name and first.casefold() in LEADING_HOUSE)


def is_publishing_house(name: str) -> bool:
    """Whether a name is that of a well-known house, or begins with one: `Hearst Fujingaho`."""
    letters = "".join(filter(str.isalnum, name.casefold()))
    return letters in FIRMS or letters.startswith(_HOUSES)
