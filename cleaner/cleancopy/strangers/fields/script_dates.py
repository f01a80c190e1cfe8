"""Dates in the scripts of South and South-East Asia, in the letters and figures of others.

Their names of months hold marks that are no letters, and their figures are their own; Thai pages count the years from
the Buddha. What is written here in English stands for them, so that the reader of dates needs to know no other script.
"""

from __future__ import annotations

import re

from cleancopy import late

_NAMES = {
    "jan": "जनवरी जाने জানুয়ারি জানুয়ারী જાન્યુઆરી ਜਨਵਰੀ ଜାନୁଆରୀ ஜனவரி జనవరి ಜನವರಿ ജനുവരി ජනවාරි มกราคม ม.ค. ဇန်နဝါရီ មករា",
    "feb": "फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ફેબ્રુઆરી ਫਰਵਰੀ ଫେବୃଆରୀ பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി"
    " පෙබරවාරි กุมภาพันธ์ ก.พ. ဖေဖော်ဝါရီ កុម្ភៈ",
    "mar": "मार्च মার্চ માર્ચ ਮਾਰਚ ମାର୍ଚ୍ଚ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് මාර්තු มีนาคม มี.ค. မတ် មីនា",
    "apr": "अप्रैल एप्रिल এপ্রিল એપ્રિલ ਅਪ੍ਰੈਲ ଅପ୍ରେଲ ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ අප්‍රේල් เมษายน เม.ย. ဧပြီ មេសា",
    "may": "मई मे মে મે ਮਈ ମେ மே మే ಮೇ മെയ് മേയ് මැයි พฤษภาคม พ.ค. မေ ឧសភា",
    "jun": "जून জুন જૂન ਜੂਨ ଜୁନ ஜூன் జూన్ ಜೂನ್ ജൂൺ ජූනි มิถุนายน มิ.ย. ဇွန် មិថុនា",
    "jul": "जुलाई जुलै জুলাই જુલાઈ ਜੁਲਾਈ ଜୁଲାଇ ஜூலை జూలై జులై ಜುಲೈ ജൂലൈ ජූලි กรกฎาคม ก.ค. ဇူလိုင် កក្កដា",
    "aug": "अगस्त ऑगस्ट আগস্ট ઓગસ્ટ ਅਗਸਤ ଅଗଷ୍ଟ ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ ഓഗസ്റ്റ് අගෝස්තු สิงหาคม ส.ค. ဩဂုတ် សីហា",
    "sep": "सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর સપ્ટેમ્બર ਸਤੰਬਰ ସେପ୍ଟେମ୍ବର செப்டம்பர் సెప్టెంబర్ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ"
    " සැප්තැම්බර් กันยายน ก.ย. စက်တင်ဘာ កញ្ញា",
    "oct": "अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ઓક્ટોબર ਅਕਤੂਬਰ ଅକ୍ଟୋବର அக்டோபர் అక్టోబర్ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ඔක්තෝබර් ตุลาคม ต.ค. အောက်တိုဘာ តុលា",
    "nov": "नवंबर नवम्बर नोव्हेंबर নভেম্বর નવેમ્બર ਨਵੰਬਰ ନଭେମ୍ବର நவம்பர் నవంబర్ నవంబరు ನವೆಂಬರ್ നവംബർ නොවැම්බර් พฤศจิกายน"
    " พ.ย. နိုဝင်ဘာ វិច្ឆិកា",
    "dec": "दिसंबर दिसम्बर डिसेंबर ডিসেম্বর ડિસેમ્બર ਦਸੰਬਰ ଡିସେମ୍ବର டிசம்பர் డిసెంబర్ ಡಿಸೆಂಬರ್ ഡിസംബർ දෙසැම්බර් ธันวาคม ธ.ค. ဒီဇင်ဘာ ធ្នូ",
}
_MONTHS = {name: month for month, names in _NAMES.items() for name in names.split()}
_MONTHS |= {name.replace("\u09af\u09bc", "\u09df"): month for name, month in _MONTHS.items()}
"""Bengali writes one of its letters as one sign or as two."""
_ZEROS = "०০૦੦୦௦౦೦൦๐၀០"
DIGITS = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}
_SCRIPT = re.compile("[\u0900-\u0e7f\u1000-\u109f\u1780-\u17ff]")
_NAME = late.regex(
    rf"(?P<month>{'|'.join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))})"
    r"(?P<sign>[ ,]{0,2})(?:พ\.ศ\. ?|ค\.ศ\. ?)?(?=\d)(?P<year>2[45]\d\d(?!\d))?"
)
_BUDDHIST = 543
_SPACED_CLOCK = late.regex(r"(?<=\d): (?=\d\d(?!\d))")


def in_latin(text: str) -> str:
    """The text with the figures of such scripts as ours, and their months before figures in English."""
    if _SCRIPT.search(text) is None:
        return text
    return _SPACED_CLOCK.sub(":", _NAME.sub(_english, text.translate(DIGITS)))


def _english(found: re.Match[str]) -> str:
    name = found["month"]
    year = str(int(found["year"]) - _BUDDHIST) if found["year"] else ""
    return f"{_MONTHS[name].ljust(len(name))}{found['sign'] or ' '}{year}"
