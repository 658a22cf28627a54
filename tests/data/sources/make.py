#!/usr/bin/env python3
"""Writes files/: one small file for each format and trap, and what reading it gives (NAME.expected).

Run by hand when a file is to be added; the tests only read what lies here. Everything in the files was written for
Cablegraph. An expectation is, for each article, lines "title:", "published:", "language:" (where they are to be
checked), a blank line and the text, with a line of "=====" between articles; or "error: KIND"; and "problems: N".
"""
import base64, email.policy, io, os, quopri, zipfile
from email.message import EmailMessage
from html import escape

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "files")
os.makedirs(OUT, exist_ok=True)

TITLE = "Envoys of Norland and Suria meet in Geneva"
TEXT = [
    "GENEVA - Envoys of Norland and Suria met in Geneva on Monday for the first time since the border was closed two years ago.",
    "Norland's envoy, Marta Lindqvist, said the talks had been “frank and useful”. She will meet her counterpart again in May.",
    "Suria's delegation was led by Deputy Foreign Minister Pavel Dorin, who accused Norland of sheltering smugglers.",
    "The two sides agreed to reopen one crossing for lorries, at Café Zürich near Brenn, as a first step.",
]
SECOND_TITLE = "Norland sends observers to the strait"
SECOND = [
    "Norland has sent eight observers to the strait of Brenn, where fishing boats of both countries collided last week.",
    "“They are there to look and not to fish,” Prime Minister Erik Solberg said in Oslo on Friday.",
]


def write(name, data, expected):
    data = data.encode() if isinstance(data, str) else data
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(data)
    with open(os.path.join(OUT, name + ".expected"), "w") as f:
        f.write(expected)


def want(title=TITLE, text=TEXT, published=None, language=None, titled=True):
    head = f"title: {title}\n"
    if published:
        head += f"published: {published}\n"
    if language:
        head += f"language: {language}\n"
    paragraphs = ([title] if titled else []) + list(text)
    return head + "\n" + "\n\n".join(paragraphs) + "\n"


def several(*articles, problems=0):
    return (f"problems: {problems}\n" if problems else "") + "=====\n".join(articles)


def plain(title=TITLE, text=TEXT):
    return "\n\n".join([title] + list(text)) + "\n"


def page(title=TITLE, text=TEXT, head="", body_extra=""):
    paragraphs = "\n".join(f"<p>{escape(p, quote=False)}</p>" for p in text)
    return (f"<!DOCTYPE html>\n<html><head><title>{title} | Example Post</title>{head}</head><body>"
            f"<nav><a href='/'>Home</a><a href='/world'>World</a></nav><article><h1>{title}</h1>\n{paragraphs}\n"
            f"{body_extra}</article><footer>Example Post, all rights reserved</footer></body></html>\n")


# --- text -----------------------------------------------------------------------------------------------------------
write("utf8-mark.txt", b"\xef\xbb\xbf" + plain().encode(), want(language="en"))
write("utf16-little.txt", plain().encode("utf-16"), want())
write("utf16-big-unmarked.txt", plain().encode("utf-16-be"), want())
write("windows-1252.txt", plain().encode("cp1252"), want())
RUSSIAN = ["Послы двух стран встретились в Женеве в понедельник, впервые с тех пор как была закрыта граница.",
           "Стороны договорились открыть один переход для грузовиков и встретиться снова в мае этого года."]
write("koi8-russian.txt", plain("Послы встретились в Женеве", RUSSIAN).encode("koi8-r"),
      want("Послы встретились в Женеве", RUSSIAN, language="ru"))
FRENCH = ["Les envoyés des deux pays se sont rencontrés lundi à Genève, pour la première fois depuis que la frontière est fermée.",
          "Ils ont décidé de rouvrir un passage pour les camions et de se revoir au mois de mai, a dit la ministre à la presse."]
write("french.txt", plain("Les envoyés se rencontrent à Genève", FRENCH),
      want("Les envoyés se rencontrent à Genève", FRENCH, language="fr"))
write("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "error: not-text\n")
write("richtext.doc", r"{\rtf1\ansi Envoys met.}", "error: not-text\n")
write("nothing.txt", "  \n\n \n", "error: empty\n")

# --- Markdown -------------------------------------------------------------------------------------------------------
write("front-matter.md", f"---\ntitle: \"{TITLE}\"\ndate: 2024-03-05\ntags: [x]\n---\n\n" + "\n\n".join(TEXT) + "\n",
      want(published="2024-03-05"))
write("marks.md", f"# {TITLE}\n\n" + TEXT[0].replace("Geneva on", "[Geneva](https://example.org/g) on") +
      "\n\n![A crossing](a.png)\n\n## Next steps\n\n" + TEXT[1].replace("frank", "**frank**") +
      "\n\n- One crossing *reopens*.\n- Talks go on in `May`.\n\n> " + TEXT[2] + "\n\n---\n\n" + TEXT[3] + "\n",
      want(text=[TEXT[0], "Next steps", TEXT[1], "One crossing reopens.", "Talks go on in May.", TEXT[2], TEXT[3]]))

# --- web pages ------------------------------------------------------------------------------------------------------
write("utf8-called-latin1.html", page(head='<meta charset="iso-8859-1">'), want())
write("latin1-called-utf8.html", page(head='<meta charset="utf-8">', text=[t.replace("“", '"').replace("”", '"') for t in TEXT]).encode("latin-1"),
      want(text=[t.replace("“", '"').replace("”", '"') for t in TEXT]))
write("cp1252-called-latin1.html", page(head='<meta charset="iso-8859-1">').encode("cp1252"), want())
write("utf16.html", page().encode("utf-16"), want())
write("drawn-by-script.html",
      '<html><head><title>Example Post</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Example Post"},'
      '{"@type":["NewsArticle"],"headline":"' + TITLE + '","datePublished":"2024-03-05T10:00:00+01:00","articleBody":"' +
      "\\n\\n".join(TEXT + SECOND + SECOND) + '"}]}</script></head><body><div id="root">Loading…</div></body></html>',
      want(text=TEXT + SECOND + SECOND, published="2024-03-05"))
write("deep.html", "<html><body>" + "<div>" * 20000 + "bottom" + "</div>" * 20000 + page() + "</body></html>", "any\n")
write("attribute.html", page(head=f'<meta name="x" content="{"A" * 100000}">', body_extra=f'<p class="{"b " * 20000}"></p>'), want())
write("hidden.html", page(body_extra='<p style="display: none">Secret words that nobody sees on the page.</p>'
      '<p hidden>More hidden words for machines only.</p><script>document.write("<p>Scripted words.</p>")</script>'
      '<iframe src="https://tracker.example/x"></iframe><img src="https://tracker.example/p.gif" alt="pixel">'
      '<object data="file:///etc/passwd"></object>'), want())
write("no-text.html", "<html><head><title>Example Post</title></head><body><img src='a.png'></body></html>", "error: empty\n")
write("shown-date.html", "<html><head><title>" + TITLE + " - Example Post</title></head><body><table><tr><td>Friday, 1 "
      "March 2024</td><td><a href=a>Home</a> <a href=b>World</a></td></tr><tr><td><font size=5><b>" + TITLE +
      "</b></font><br><font size=1>By Olga Brandt, 5 March 2024</font><br><br>" + "<br><br>".join(TEXT) +
      "<br><br><a href=c>Print this article</a></td></tr></table></body></html>", want(published="2024-03-05"))
write("fragment.html", f"<h1>{TITLE}</h1>" + "".join(f"<p>{t}</p>" for t in TEXT), want())

# --- mail -----------------------------------------------------------------------------------------------------------
def mail(subject=TITLE, date="Tue, 05 Mar 2024 23:30:00 +0100"):
    message = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=78))
    message["From"] = "Desk <desk@example.org>"
    message["To"] = "reader@example.org"
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = "<1@example.org>"
    return message


m = mail()
m.set_content("\n\n".join(TEXT) + "\n\n-- \nThe Desk\nTel. 555\n", charset="iso-8859-15" if False else "utf-8", cte="quoted-printable")
write("quoted-printable.eml", m.as_bytes(), want(published="2024-03-05"))
m = mail("Treffen in Zürich: Envoys of both sides meet for a second time in the same year")
m.set_content("\n\n".join(TEXT), charset="cp1252", cte="base64")
write("base64-cp1252.eml", m.as_bytes(),
      want("Treffen in Zürich: Envoys of both sides meet for a second time in the same year", published="2024-03-05"))
m = mail()
m.set_content("Your mail program cannot show this message.\n")
m.add_alternative("<html><body>" + "".join(f"<p>{t}</p>" for t in TEXT) + "</body></html>", subtype="html")
write("alternative.eml", m.as_bytes(), want(published="2024-03-05"))
FIRST_MESSAGE = b"From desk@example.org Tue Mar  5 10:00:00 2024\n" + mail().as_bytes().replace(b"\r\n", b"\n").rstrip(b"\n") + \
    b"\n\n" + "\n\n".join(TEXT).replace("“", '"').replace("”", '"').replace("é", "e").replace("ü", "u").encode() + b"\n\n>From here on the road is closed.\n\n"
PLAIN = [t.replace("“", '"').replace("”", '"').replace("é", "e").replace("ü", "u") for t in TEXT]
m = mail(SECOND_TITLE, "Fri, 8 Mar 2024 08:00:00 +0000")
m.set_content("\n\n".join(SECOND), charset="utf-8", cte="quoted-printable")
write("two.mbox", FIRST_MESSAGE + b"From desk@example.org Fri Mar  8 08:00:00 2024\n" + m.as_bytes().replace(b"\r\n", b"\n"),
      several(want(text=PLAIN + ["From here on the road is closed."], published="2024-03-05"),
              want(SECOND_TITLE, SECOND, "2024-03-08")))
BOUNDARY = "----MultipartBoundary--x"
write("saved.mhtml",
      ("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/story\r\nSubject: =?utf-8?Q?Envoys?=\r\n"
       "Date: Sat, 9 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
       f"\tboundary=\"{BOUNDARY}\"\r\n\r\n\r\n--{BOUNDARY}\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml.blink>\r\n"
       "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/story\r\n\r\n").encode() +
      quopri.encodestring(page(head='<meta property="article:published_time" content="2024-03-05">').encode()).replace(b"\n", b"\r\n") +
      f"\r\n--{BOUNDARY}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://post.example/a.png\r\n\r\niVBORw0KGgo=\r\n--{BOUNDARY}--\r\n".encode(),
      want(published="2024-03-05"))

# --- feeds ----------------------------------------------------------------------------------------------------------
def html_of(text):
    return "".join(f"<p>{escape(t, quote=False)}</p>" for t in text)


write("full.rss", '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
      f"<channel><title>Example Post</title><item><title>{TITLE}</title><link>https://post.example/1</link><description>Short.</description>"
      f"<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[{html_of(TEXT)}<p>The post {TITLE} appeared first on Example Post.</p>]]></content:encoded></item>"
      f"<item><title>{SECOND_TITLE}</title><link>https://post.example/2</link><description>{escape(html_of(SECOND))}</description></item>"
      "<item><title>Nothing but a headline</title></item></channel></rss>",
      several(want(published="2024-03-05"), want(SECOND_TITLE, SECOND)))
write("xhtml.atom", '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example Post</title><entry>'
      f'<title>{TITLE}</title><link rel="alternate" href="https://post.example/1"/><published>2024-03-05T10:00:00Z</published>'
      f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{html_of(TEXT)}</div></content></entry></feed>',
      want(published="2024-03-05"))
write("broken.rss", f"<rss><channel><item><title>{TITLE}</title><description>{escape(html_of(TEXT))}</description>&nbsp;<link>x</item></channel>",
      want())
LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i-1};" * 10}">' for i in range(1, 12))
write("laughs.rss", f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]><rss><channel><item><title>{TITLE}</title>'
      f"<description>{escape(html_of(TEXT))}</description><category>&l11;</category></item></channel></rss>", "any\n")
write("external-entity.rss", '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">'
      '<!ENTITY % remote SYSTEM "http://tracker.example/x.dtd"> %remote;]><rss><channel><item>'
      f"<title>{TITLE}</title><description>{escape(html_of(TEXT))}</description></item><item><title>Stolen</title><description>&secret;</description></item></channel></rss>",
      want())
write("unknown.xml", '<?xml version="1.0"?><invoice><sum>3</sum></invoice>', "error: unsupported\n")

# --- office, books, archives ----------------------------------------------------------------------------------------
def archive(files, stored=()):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as z:
        for name, content in files:
            info = zipfile.ZipInfo(name, (2024, 3, 5, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            z.writestr(info, content)
    return data.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body, prolog=""):
    return archive([("[Content_Types].xml", "<Types/>"),
                    ("word/document.xml", f'<?xml version="1.0"?>{prolog}<w:document {W}><w:body>{body}</w:body></w:document>')])


def run(text):
    return f"<w:r><w:t xml:space=\"preserve\">{escape(text, quote=False)}</w:t></w:r>"


def word_paragraphs(text):
    return "".join(f"<w:p>{run(t[:20])}{run(t[20:])}</w:p>" for t in text)


WORD = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run(TITLE)}</w:p>' + word_paragraphs(TEXT[:2]) + \
    f"<w:p><w:del><w:r><w:delText>Deleted words.</w:delText></w:r></w:del>{run(TEXT[2])}<w:r><w:instrText> PAGE </w:instrText></w:r>" \
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words.</w:t></w:r></w:p>" + \
    f"<w:tbl><w:tr><w:tc><w:p>{run(TEXT[3])}</w:p></w:tc></w:tr></w:tbl>"
write("word.docx", docx(WORD), want())
write("external-entity.docx", docx(word_paragraphs(TEXT) + "<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>",
      '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'), want(TEXT[0], TEXT[1:]).replace("title: " + TEXT[0], "title: *"))
ODF = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
ODT = archive([("mimetype", "application/vnd.oasis.opendocument.text"),
               ("content.xml", f'<?xml version="1.0"?><office:document-content {ODF}><office:body><office:text>'
                f'<text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes><text:h text:outline-level="1">{TITLE}</text:h>' +
                "".join(f"<text:p>{escape(t[:9], quote=False)}<text:span>{escape(t[9:], quote=False)}</text:span><text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>" for t in TEXT) +
                "</office:text></office:body></office:document-content>")], stored=("mimetype",))
write("writer.odt", ODT, want())
CHAPTER = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>{}</h1>{}</body></html>'
write("book.epub", archive([
    ("mimetype", "application/epub+zip"),
    ("META-INF/container.xml", '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'),
    ("OEBPS/book.opf", '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Quarterly</dc:title><dc:date>2024-03-05</dc:date></metadata>'
     '<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="c" href="cover.xhtml"/><item id="a" href="text/a.xhtml"/><item id="b" href="text/b%20two.xhtml"/></manifest>'
     '<spine><itemref idref="n"/><itemref idref="c"/><itemref idref="b"/><itemref idref="a"/></spine></package>'),
    ("OEBPS/nav.xhtml", "<html><body><nav>Contents and many more words</nav></body></html>"),
    ("OEBPS/cover.xhtml", "<html><body><p>Quarterly</p></body></html>"),
    ("OEBPS/text/a.xhtml", CHAPTER.format(TITLE, html_of(TEXT))),
    ("OEBPS/text/b two.xhtml", CHAPTER.format(SECOND_TITLE, html_of(SECOND)))], stored=("mimetype",)),
    several(want(SECOND_TITLE, SECOND, "2024-03-05"), want(published="2024-03-05")))
write("mixed.zip", archive([("a/story.html", page()), ("b.txt", plain(SECOND_TITLE, SECOND)), ("photo.png", b"\x89PNG\r\n\x1a\n"),
                            ("__MACOSX/._b.txt", "junk"), (".hidden", "junk")]),
      several(want(), want(SECOND_TITLE, SECOND), problems=1))
write("nested.zip", archive([("inner.zip", archive([("word.docx", docx(WORD))])), ("b.txt", plain(SECOND_TITLE, SECOND))]),
      several(want(), want(SECOND_TITLE, SECOND)))
deep = archive([("b.txt", plain())])
for level in range(8):
    deep = archive([("inner.zip", deep)])
write("too-deep.zip", deep, "error: too-large\n")
write("path-tricks.zip", archive([("../../../../tmp/cablegraph-evil.txt", plain()), ("/etc/cablegraph-evil.txt", plain(SECOND_TITLE, SECOND))]),
      several(want(), want(SECOND_TITLE, SECOND)))
bomb = io.BytesIO()
with zipfile.ZipFile(bomb, "w", zipfile.ZIP_BZIP2) as z:
    with z.open("zeros.txt", "w", force_zip64=True) as f:
        for _ in range(200):
            f.write(bytes(1 << 20))
write("bomb.zip", bomb.getvalue(), "error: too-large\n")
locked = bytearray(archive([("b.txt", plain())]))
locked[6] |= 1
locked[locked.find(b"PK\x01\x02") + 8] |= 1
write("locked.zip", bytes(locked), "error: unsupported\n")
write("cut-off.zip", archive([("b.txt", plain() * 50)])[:150], "error: damaged\n")
write("empty.zip", archive([]), "error: empty\n")
write("sheet.xlsx", archive([("xl/workbook.xml", "<x/>")]), "error: unsupported\n")

m = mail("Two documents attached")
m.set_content("Please find the documents attached to this message.\n")
m.add_attachment(docx(WORD), maintype="application", subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="talks.docx")
m.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="a.png")
write("attachment.eml", m.as_bytes(), several(want("Two documents attached", ["Please find the documents attached to this message."], "2024-03-05"), want()))


# --- PDF ------------------------------------------------------------------------------------------------------------
class Pdf:
    """Lines of Helvetica in the eight bits of Windows-1252, one content stream a page."""

    def __init__(self):
        self.pages = []
        self.info = ""

    def page(self, *lines):
        stream = "BT\n"
        for x, y, size, text in lines:
            text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            stream += f"/F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj\n"
        self.pages.append((stream + "ET").encode("cp1252"))

    def bytes(self, kids=None):
        objects = [b"<< /Type /Catalog /Pages 2 0 R >>", None,
                   b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
        numbers = []
        for stream in self.pages:
            objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
            objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>" % len(objects))
            numbers.append(len(objects))
        kids = kids or " ".join(f"{n} 0 R" for n in numbers)
        objects[1] = f"<< /Type /Pages /Count {len(numbers)} /Kids [{kids}] >>".encode()
        out, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
        for number, data in enumerate(objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number + data + b"\nendobj\n"
        xref = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
        return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref)


def wrap(text, width, hyphenate=()):
    """Lines of at most `width` characters; words named are parted where a line has room for their first half."""
    lines, line = [], ""
    for word in text.split():
        if len(line) + 1 + len(word) <= width:
            line = (line + " " + word).strip()
            continue
        if word in hyphenate and len(line) + 2 + len(word) // 2 <= width:
            lines.append(line + " " + word[:len(word) // 2] + "-")
            line = word[len(word) // 2:]
        else:
            lines.append(line)
            line = word
    return lines + [line]


LONG = TEXT + SECOND + [
    "Both governments say that the crossing will be watched by customs officers of a third country, which has not been named yet.",
    "Suria's opposition called the agreement a surrender. Its leader, Ana Brod, asked for a debate in parliament before anything is signed."]
pdf = Pdf()
lines, y = [(60, 780, 20, TITLE)], 740
for n, paragraph in enumerate(LONG * 3):
    for i, line in enumerate(wrap(paragraph, 88)):
        lines.append((60, y, 11, line))
        y -= 14
    y -= 10
    if y < 120:
        pdf.page((60, 815, 8, "EXAMPLE POST  Tuesday edition"), *lines, (290, 30, 9, str(len(pdf.pages) + 1)))
        lines, y = [], 770
pdf.page((60, 815, 8, "EXAMPLE POST  Tuesday edition"), *lines, (290, 30, 9, str(len(pdf.pages) + 1)))
write("headers-and-numbers.pdf", pdf.bytes(), want(text=LONG * 3))
pdf = Pdf()
column = []
HYPHENS = {"Solberg", "customs", "parliament", "counterpart", "agreement", "observers", "governments", "countries", "collided"}
for paragraph in LONG:
    for i, line in enumerate(wrap(paragraph, 40, HYPHENS)):
        column.append((12 if i == 0 else 0, line))
half = (len(column) + 1) // 2
pdf.page((60, 790, 22, TITLE), *[(60 + dx, 740 - 13 * i, 10, t) for i, (dx, t) in enumerate(column[:half])],
         *[(320 + dx, 740 - 13 * i, 10, t) for i, (dx, t) in enumerate(column[half:])])
write("two-columns.pdf", pdf.bytes(), want(text=LONG))
whole = pdf.bytes()
write("cut-off.pdf", whole[:len(whole) // 3], "any\n")
write("garbage.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 8, "error: damaged\n")
pdf = Pdf()
pdf.page()
write("pictures-only.pdf", pdf.bytes(), "error: empty\n")
pdf = Pdf()
pdf.page((60, 700, 11, "Envoys met."))
write("looping-pages.pdf", pdf.bytes("2 0 R 2 0 R 5 0 R"), "any\n")
