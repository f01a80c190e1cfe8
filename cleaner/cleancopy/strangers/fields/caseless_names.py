"""Writers whose names stand alone in scripts without capitals: Arabic, Hebrew, and those of South Asia.

Nothing in such a line shows that it is a name, so a date has to stand beside it, and no word of sections, desks or
buttons may be in it.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.stamp_words import folded_words

LONGEST = 40
"""Characters of such a line."""
_FOREIGN = "[֐-׿؀-ۿऀ-෿]"
_SIGNS = "[֐-״ؠ-٩ٮ-ۿऀ-ॣ०-෿\u200c\u200d]"
"""Letters and their marks, and what joins or parts them within a word."""
_NAME = late.regex(rf"{_SIGNS}{{2,14}}(?: {_SIGNS}{{1,14}}\.?){{1,3}}")
_PLACED = late.regex(rf"(?P<place>{_SIGNS}{{3,14}}): ?(?P<name>{_SIGNS}{{2,14}}(?: {_SIGNS}{{2,14}}){{1,3}})")
"""The place before the writer: `القاهرة: `."""
_BEGINS = late.regex(_FOREIGN)
_ARTICLED = "ال"
_NO_NAME = folded_words(
    # Arabic, Persian, Urdu
    "أخبار اخبار الأخبار آخر تحديث نشر نُشر منذ مشاركة شارك المقال حجم الخط وقت القراءة دقيقة دقائق طباعة حفظ",
    "رياضة سياسة",
    "اقتصاد ثقافة مصر محليات منوعات وكالات وكالة فريق التحرير هيئة تحرير قسم خاص عاجل تقارير تقرير مقالات",
    "مقال رأي حوادث فن صحة تكنولوجيا قناة صحيفة جريدة تابعنا على في من إلى عن استمع المزيد مصدر صورة",
    "مشاهدة مشاهدات عالية تعليق تعليقات كتب كتبت بقلم إعداد مراسل",
    "شبكة موقع",
    "گزارش خبرگزاری خبرنگار گروه سرویس ذخیره چاپ اشتراک گذاری کد خبر لینک کوتاه جهان ورزشی سیاسی اقتصادی زمان مطالعه",
    "دقیقه تاریخ انتشار منبع به از در بی‌بی‌سی تحریریه نویسنده عکس",
    "ویب ڈیسک نیوز ایجنسی ایجنسیاں شائع تازہ ترین نمائندہ خصوصی رپورٹر رپورٹ اسٹاف پاکستان دنیا کھیل کاروبار",
    # Hebrew
    "חדשות כלכלה ספורט תרבות עודכן פורסם שתף שיתוף שתפו תגובות מערכת בארץ בעולם זמן קריאה דקות צילום מאת כל לכל עוד",
    "סוכנויות הידיעות דקה עדכון אחרון פוליטי ביטחון דעות גודל גופן הדפסה מדיני משפט ופלילים",
    # Hindi, Marathi, Bengali
    "डेस्क न्यूज न्यूज़ समाचार हिंदी हिन्दी ब्यूरो संवाददाता एजेंसी नई दिल्ली खबर देश विदेश राज्य फोटो वीडियो शेयर टीम भाषा वार्ता",
    "लाइव टीवी ताजा टाइम्स संवाद सहयोगी विशेष की के का में और ने प्रतिनिधी वृत्तसंस्था",
    "ডেস্ক নিজস্ব প্রতিবেদক প্রতিবেদন প্রতিনিধি সংবাদদাতা অনলাইন রিপোর্ট রিপোর্টার স্টাফ খবর প্রকাশ শেয়ার সংবাদ বাংলাদেশ বার্তা",
    "আন্তর্জাতিক জেলা সংস্থা আপডেট শিরোনাম",
)


def caseless_name(text: str) -> str | None:
    """The name of a line that holds nothing else but perhaps the place before it."""
    if len(text) > LONGEST or _BEGINS.match(text) is None:
        return None
    placed = _PLACED.fullmatch(text)
    name = placed["name"] if placed else text
    if _NAME.fullmatch(name) is None:
        return None
    words = name.split(" ")
    if words[0].startswith(_ARTICLED) and len(words[0]) > 2 * len(_ARTICLED):
        return None
    return name if _NO_NAME.isdisjoint([*words, placed["place"] if placed else ""]) else None
