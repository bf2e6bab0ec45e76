"""Mails as Thunderbird, Apple Mail, Outlook, Gmail and others save them."""

from pathlib import Path

import pytest

from curator.domain.errors import EmptyFileError, UnreadableFileError
from curator.domain.sources import Draft
from curator.importers.formats.mail.eml import read
from curator.importers.kinds import Kind, recognise
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

DATA = Path(__file__).parents[3] / "data" / "formats"


def read_file(name):
    return read(Raw((DATA / name).read_bytes(), name))


def mail(body, *lines, subject="Vessby"):
    head = ("From: Ada Fenn <ada@vessby.example>", f"Subject: {subject}", *lines)
    text = "\r\n".join((*head, "", body))
    draft = read(Raw(text.encode("utf-8", "surrogateescape"), "a.eml"))
    assert isinstance(draft, Draft)
    return draft


def test_a_mail_in_two_forms_is_read_once():
    draft = read_file("alt.eml")
    assert draft.text == "Maják svítí.\n\nPLAIN Růžena"
    assert draft.facts.title == "Zpráva o přístavu – „maják“ svítí"
    assert draft.facts.authors == ("Růžena Šťastná",)
    assert str(draft.facts.published) == "2024-03-05"  # as the clock of the sender showed
    assert draft.warnings == ("Attached to the mail and not read: příloha.pdf.",)


def test_a_mail_from_japan():
    draft = read_file("jp.eml")
    assert draft.text == "港の橋は五月に開きます。"
    assert draft.facts.title == "橋の上の港のニュース"
    assert draft.facts.authors == ("港 太郎",)
    assert str(draft.facts.published) == "2024-04-01"


def test_lines_that_a_program_broke_are_joined():
    draft = mail(
        "The ferry sails \non Monday.\n\n> Will it \n> sail?\n> No.\n Stuffed\n-- \nAda",
        "Content-Type: text/plain; charset=UTF-8; format=flowed",
    )
    assert draft.text == "The ferry sails on Monday.\n\n> Will it sail?\n> No.\nStuffed\n--\nAda"


def test_lines_broken_within_words_are_joined_without_a_space():
    draft = mail(
        "橋の \n上の港", "Content-Type: text/plain; charset=UTF-8; format=flowed; delsp=yes"
    )
    assert draft.text == "橋の上の港"


def test_lines_that_the_writer_broke_stay():
    assert mail("One \nTwo").text == "One \nTwo"


def test_several_parts_follow_each_other():
    body = (
        "--B\nContent-Type: text/plain\n\nFirst.\n--B\nContent-Type: image/png\n\nx\n"
        "--B\nContent-Type: text/html\n\n<p>Second <b>part</b><br>of it</p>\n--B--"
    )
    draft = mail(body, 'Content-Type: multipart/mixed; boundary="B"')
    assert draft.text == "First.\n\nSecond part\nof it"
    assert draft.warnings == ("Attached to the mail and not read: image/png.",)


def test_a_plain_form_that_says_nothing_gives_way():
    page = "<p>" + "The words of the mail. " * 9 + "</p>"
    body = f"--B\n\nUse a newer program.\n--B\nContent-Type: text/html\n\n{page}\n--B--"
    draft = mail(body, "Content-Type: multipart/alternative; boundary=B")
    assert draft.text.startswith("The words of the mail.")


def test_what_html_hides_is_not_read():
    body = (
        "<html><head><title>t</title><style>p{}</style></head><body>"
        '<div style="display:none">preview</div><p>Words&nbsp;here</p><script>x</script></body>'
    )
    assert mail(body, "Content-Type: text/html").text == "Words\u00a0here"


def test_a_newsletter_is_its_article_or_all_its_words():
    text = read_file("news.eml").text
    assert "Paragraph 7 of the newsletter speaks at length" in text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?Q?F=C3=A4hre?=", "Fähre"),
        ("=?utf-8?B?8J+R?= =?utf-8?B?qA==?=", "👨"),  # a character in two words
        ("=?x-unknown?Q?Sk=E6rv?=", "Skærv"),
        ("=?utf-8?B?%%%?=", "a"),  # nothing, so the name of the file
        ("Fähre ohne Kodierung", "Fähre ohne Kodierung"),
        ("F\udce4hre in Latin-1", "Fähre in Latin-1"),
        ("\u202eyrref", "yrref"),
        ("two\r\n lines", "two lines"),
    ],
)
def test_subjects_are_decoded(written, meant):
    assert mail("Words.", subject=written).facts.title == meant


@pytest.mark.parametrize("charset", ["", "; charset=Shift_JIS"])
def test_headers_that_were_not_encoded_are_read_as_the_words_are(charset):
    text = (
        "From: 山田 <y@x.example>\nSubject: 旧港を閉鎖\nMessage-ID: <1@x.example>\n"
        f"Content-Type: text/plain{charset}\n\n"
        "市議会は月曜日、長い議論の末に旧港の閉鎖を決定した。漁師たちは出て行かないと述べた。\n"
    )
    draft = read(Raw(text.encode("shift_jis"), "a.eml"))
    assert draft.facts.title == "旧港を閉鎖"
    assert draft.facts.authors == ("山田",)


@pytest.mark.parametrize("charset", ["iso-8859-8-i", "ISO-8859-8-E"])
def test_hebrew_subjects_of_old_programs_are_read(charset):
    assert mail("Words.", subject=f"=?{charset}?Q?=F9=EC=E5=ED?=").facts.title == "שלום"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('From: "Marrow, Ilse" <i@x.example>', ("Marrow, Ilse",)),
        ('From: "=?utf-8?B?SmVucyDDmHJzdGVk?=" <j@x.example>', ("Jens Ørsted",)),
        ("From: i@x.example", ("i@x.example",)),
        ("From: Ada <a@x.example>, Ilse <i@x.example>", ("Ada", "Ilse")),
        ("From:", ()),
        ("From: <<<>,;:", ()),
        ("X-None: 1", ()),
    ],
)
def test_who_it_is_from(line, names):
    draft = read(Raw(f"{line}\nSubject: Vessby\n\nWords.".encode(), "a.eml"))
    assert draft.facts.authors == names


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Mon, 1 Apr 2024 09:00:00 +0900 (JST)", "2024-04-01"),
        ("5 Mar 2024 10:00 GMT", "2024-03-05"),
        ("nonsense", "None"),
        ("Mon, 1 Jan 1924 09:00:00 +0000", "None"),
        ("Thu, 99 Mar 2024 99:00:00 +9999", "None"),
    ],
)
def test_when_it_was_sent(written, day):
    assert str(mail("Words.", f"Date: {written}").facts.published) == day


def test_the_charset_of_a_part_may_be_wrong_or_missing():
    head = b"From: a@b.example\nContent-Type: text/plain; charset=%s\n\n"
    assert read(Raw(head % b"us-ascii" + "Fähre".encode(), "a.eml")).text == "Fähre"
    assert read(Raw(head % b"x-none" + "Fähre".encode("cp1252"), "a.eml")).text == "Fähre"
    assert (
        read(Raw(head % b"windows-1251" + "Пристань".encode("cp1251"), "a.eml")).text == "Пристань"
    )


def test_a_mail_of_apple_mail_has_its_length_before_it():
    letter = b"From: a@b.example\nSubject: Vessby\n\nWords.\n"
    data = str(len(letter)).encode() + b"      \n" + letter + b"<?xml version='1.0'?><plist/>"
    assert read(Raw(data, "1.emlx")).text == "Words."


def test_a_mark_of_the_byte_order_before_a_mail_is_no_part_of_it():
    data = "\ufeffFrom: Ada <a@b.example>\nMIME-Version: 1.0\n\nWords.".encode()
    assert recognise(Raw(data, "a")) is Kind.MAIL
    assert read(Raw(data, "a")).facts.authors == ("Ada",)


def test_a_mail_within_a_mail_is_named():
    body = (
        "--B\n\nSee below.\n--B\nContent-Type: message/rfc822\n\n"
        "Subject: Old\n\nThe old mail.\n--B--"
    )
    draft = mail(body, "Content-Type: multipart/mixed; boundary=B")
    assert draft.text == "See below."
    assert draft.warnings == ("Attached to the mail and not read: Old.",)


def test_a_mail_that_only_carries_others_gives_those():
    body = (
        "--B\n\nFrom: Ilse <i@x.example>\nSubject: First\n\nThe bridge opens.\n"
        "--B\n\nFrom: Jens <j@x.example>\nSubject: Second\n\nThe ferry sails.\n--B--"
    )
    head = "From: list@x.example\nSubject: Digest 4\nMessage-ID: <4@x.example>\n"
    data = f"{head}Content-Type: multipart/digest; boundary=B\n\n{body}".encode()
    parts = list(read_parts(Raw(data, "digest.eml")))
    assert [(part.name, part.draft.facts.title, part.draft.text) for part in parts] == [
        ("1.eml", "First", "The bridge opens."),
        ("2.eml", "Second", "The ferry sails."),
    ]


def test_a_picture_that_stands_in_the_words_is_not_told_as_attached():
    body = (
        "--B\nContent-Type: text/html\n\n<p>Words.<img src='cid:1'>\n"
        "--B\nContent-Type: image/png\nContent-ID: <1>\n\nx\n--B--"
    )
    assert mail(body, "Content-Type: multipart/related; boundary=B").warnings == ()


def test_a_mail_that_only_carries_a_file_gives_that():
    body = (
        "--B\nContent-Type: image/png; name=a.png\n\nx\n"
        "--B\nContent-Type: application/octet-stream\n"
        'Content-Disposition: attachment; filename="Statement.txt"\n'
        "Content-Transfer-Encoding: base64\n\nVGhlIGJyaWRnZSBvcGVucy4=\n--B--"
    )
    data = f"From: a@x.example\nContent-Type: multipart/mixed; boundary=B\n\n{body}".encode()
    (part,) = read_parts(Raw(data, "a.eml"))
    assert (part.name, part.draft.text) == ("Statement.txt", "The bridge opens.")


@pytest.mark.parametrize(
    "kind", ["multipart/encrypted; boundary=B", "application/pkcs7-mime; name=smime.p7m"]
)
def test_an_encrypted_mail_says_what_to_do(kind):
    with pytest.raises(UnreadableFileError, match="encrypted mail: open it in your mail program"):
        mail("--B\n\nx\n--B--", f"Content-Type: {kind}")


def test_a_mail_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        mail("")


def test_parts_within_parts_without_end_are_no_trouble():
    body = "".join(
        f"--B{n}\nContent-Type: multipart/mixed; boundary=B{n + 1}\n\n" for n in range(400)
    )
    with pytest.raises((EmptyFileError, UnreadableFileError)):
        mail(body, "Content-Type: multipart/mixed; boundary=B0")


def test_a_charset_that_no_one_knows_is_no_trouble():
    head = b"From: =?a\0b?Q?Ada?= <a@b.example>\nContent-Type: text/plain; charset=a\0b\n\n"
    draft = read(Raw(head + b"F\xe4hre", "a"))
    assert (draft.text, draft.facts.authors) == ("Fähre", ("Ada",))
