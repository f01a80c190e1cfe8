"""Stems of the words that furniture uses, in the languages of the catalogue, and their count in every block.

A stem counts where a word begins with it; a sign of a script without spaces counts anywhere; `_` closes a word.
Stems come from the interfaces of news sites everywhere: they are the one thing that a model cannot learn from pages
in other languages.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from cleancopy.strangers.arrays import Bytes, Flags, Floats
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.text import Text
from cleancopy.strangers.turns import CUE

STEMS = {
    "account": """subscri sign_up sign_in signed_in log_in_ login logout register member paywall premium
        free_trial unlimited abonn abo_ anmeld einlogg registr kostenlos mitglied probeabo monatlich kündbar
        connectez connexion compte réservé inscri s'identif suscri inicia cuenta assine cadastr iscri acced
        aboneer inloggen logg_inn logga_in log_ind prenumer tilaa kirjaudu zaloguj zarejestr subskry předplat
        přihlás abone_ol üye giriş подпис войти войдите langganan berlanggan masuk_ daftar 会員 登録 ログイン
        購読 有料 無料 로그인 회원 구독 가입 登入 登录 註冊 注册 會員 订阅 訂閱 συνδρομ εγγραφ הירשם הרשמה اشترك
        تسجيل áskrift innskrá teken_in jisajili""",
    "letter": """newsletter inbox email e-mail nyhetsbrev bülten boletín boletim rundbrief posteingang メルマガ
        メール 뉴스레터 이메일 電子報 рассыл nieuwsbrief uutiskirje zpravodaj biuletyn infolettre whatsapp-ka""",
    "more": """read_more read_also read_next read_full read_the_f related see_also more_from more_on more_stor
        more_about more_news recommend you_may_al you_might don't_miss don’t_miss must_read most_read most_popul
        trending popular latest up_next continue_r click_here find_out_m learn_more editor's_p top_stor promoted
        what_to_re mehr_zum mehr_zu_ mehr_von lesen_sie auch_inter weiterlesen weitere das_könnt interess
        meistgeles empfohl lire_auss lire_la à_lire voir_aussi sur_le_mêm lee_tambi te_puede_i más_leíd leer_más
        leia_també leia_mais veja_també saiba_mais mais_lidas leggi_anch leggi_tutt potrebbe_i più_letti
        lees_ook lees_meer lees_verde les_også les_mer läs_också läs_mer läs_även læs_også læs_mere lue_myös
        lue_lisää czytaj zobacz przeczytaj polecamy čtěte souvisej nejčteněj ilgili ayrıca devamı çok_okun
        читайте подробн baca_jug terkait selengkap 関連 おすすめ ランキング 続きを読む もっと見る あわせて 관련
        추천 더보기 많이_본 인기 相關 相关 延伸閱讀 延伸阅读 推薦 热门 熱門 διαβάστε קראו اقرأ lesið_eink
        tengdar soma_pia soma_zaidi mer_om_ mer_fra lee_más ver_más""",
    "credit": """photo picture image getty reuters_ afp_ ap_photo file_pic credit courtesy foto bild: bildquell
        quelle: archiv symbolbild crédit imagen fotograf fotó zdjęcie fot. zdroj autor_foto kuva: mynd ljósm
        görsel фото 写真 撮影 提供 사진 圖／ 图／ 攝影 摄影 資料照 imago dpa_ shutterst istock alamy epa_
        via_getty via_ap caption watch: video: image_sour 뉴시스 연합뉴스 뉴스1 공동취재 제공 afp- ap通信
        ロイター 時事 (foto (ap (afp (dpa (photo""",
    "comment": """comment reply replies kommentar commentair réagi comentar comentári commenti reactie reageer
        komentar yorum коммент コメント 댓글 評論 留言 评论 discussion forum leserbrief upvote report_abu likes_
        σχόλι תגובות تعليق""",
    "legal": """cookie privacy terms_of terms_and all_right rights_res copyright impressum datenschutz agb_
        nutzungs einwillig zustimm consent mentions_l confidenti tous_droit privacidad derechos aviso_leg
        privacidade direitos diritti condizioni voorwaard personvern villkor rettighet rättighet oikeudet
        prywatn regulamin prawa zastrzeż podmínk soukrom gizlilik hakları saklıdır политик конфиденц права
        利用規約 プライバシー 無断 著作権 저작권 무단 재배포 개인정보 版權 版权 隱私 隐私 réttindi persónuv
        disclaimer trademark accept_all third-part third_part personal_d recaptcha vilkår evästee çerez
        haki_zote""",
    "share": """share_ facebook twitter whatsapp instagram youtube telegram linkedin pinterest tiktok bluesky
        reddit follow_us follow_me follow_on copy_link bookmark print_ save_ teilen folgen_sie drucken merken
        partager suivez compart síguenos siga_ condivid seguici delen_ volg_ons dela_ del_på jaa_ udostępnij
        obserwuj sdílet sledujte paylaş takip подел bagikan ikuti シェア フォロー 공유 팔로우 分享 追蹤 关注
        app_ app_store google_pla google_new preferred download herunterla téléchar descarg indir unduh アプリ
        앱에서 אפליק""",
    "advert": """advert sponsor ad_ anzeige werbung publicité publicidad pubblicità annonse annons annonce
        annonsør mainos reklam реклам iklan 広告 광고 廣告 广告 affiliate commission provision buy_ shop_ deals_
        coupon gutschein angebot offer_ discount tangazo διαφήμ פרסומת إعلان""",
    "support": """donat support_ou support_th support_in your_suppo help_us spende unterstütz faire_un_d soutene
        apoya apoie sostieni stöd_oss wesprzyj podpoř 寄付 후원 independent our_journa nonprofit""",
    "writer": """contribut reporting editing_b additional writing_by originally this_artic this_stor reporter
        editor_ journalist correspon columnist author redakt korrespond periodist giornalist autor 記者 记者
        기자 press_rel about_the zur_person by_ von_ par_ por_ door_ av_ af_ 文／ 執筆""",
    "time": """ago_ minutes_a hours_ago vor_ il_y_a hace_ updated publish posted last_modif aktualisi veröffentl
        stand: mis_à_jour publié actualiz publicad atualiz aggiornat pubblicat oppdatert uppdater publicera
        opdateret päivitett julkaistu aktualiz opublikow güncelle yayın обновл опублик diperbarui 更新 公開 配信
        입력 수정 發布 发布 min_read minute_rea lesezeit minuten_le uhr_ am_ pm_ imechapish""",
    "said": """said_ says_ told_ added_ according sagte erklärte laut_ zufolge selon affirm según dijo_ señaló
        segundo_ disse_ secondo_ volgens zei_ sier_ sade_ säger sagde_ mukaan powiedzia według uvedl řekl dedi_
        göre_ söyledi сказал заявил menurut kata_ ujar 述べ 話し 밝혔다 말했다 했다 이라고 表示 指出 alisema""",
}
CUES = tuple(STEMS)
LENGTHS = (2, 3, 4, 5, 6, 8)
BITS = 18
RUN_BITS = 3
"""Slots in a run, as a power of two: as many as bytes in the number that looks at them together."""
WORD_ENDS = " \n.:,"
MOST = 3


class Table(NamedTuple):
    """The number of the cue (from 1) at the hash of each stem, 0 elsewhere; and which runs of eight slots have any.

    Few have, so the second table, small enough to stay near the processor, answers nearly all questions.
    """

    numbers: Bytes
    runs: Flags


def table_of(numbers: Bytes) -> Table:
    """The table with these numbers."""
    return Table(numbers, numbers.view(np.uint64) != 0)


def table(signs: Signs) -> Table:
    """The table of all STEMS."""
    found = np.zeros(1 << BITS, np.uint8)
    for number, stems in enumerate(STEMS.values(), 1):
        for stem in stems.split():
            for spelled in _spellings(stem):
                size = max(length for length in LENGTHS if length <= len(spelled))
                hashes = Text((spelled,), signs).window(np.ones(1, np.int64), size)
                found[hashes >> np.uint32(32 - BITS)] = number
    return table_of(found)


def count(text: Text, cues: Table, out: Floats) -> None:
    """Write how often each cue occurs in each block, at most MOST times: one row a cue."""
    at = (text.turns & CUE != 0).nonzero()[0]
    at += 1
    hashes = text.windows_at(at, LENGTHS).ravel()
    hashes >>= np.uint32(32 - BITS)
    hit = cues.runs.take(hashes >> np.uint32(RUN_BITS)).nonzero()[0]
    # What has no cue after all is counted as number 0, which nobody reads.
    cells = cues.numbers.take(hashes.take(hit)) * np.int64(text.count)
    cells += text.block_of.take(at.take(hit % max(at.size, 1)))
    counts = np.bincount(cells, minlength=(len(CUES) + 1) * text.count)
    np.minimum(counts[text.count :].reshape(len(CUES), text.count), MOST, out=out, casting="unsafe")


def _spellings(stem: str) -> list[str]:
    plain = stem.replace("_", " ")
    return [plain[:-1] + end for end in WORD_ENDS] if plain.endswith(" ") else [plain]
