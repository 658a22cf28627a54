#include "pdflinks.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <map>
#include <optional>

namespace cablegraph::picture {
namespace {

/// What has to be known of the file to add to it.
class Structure
{
public:
    /// Nothing when it is not as expected.
    static std::optional<Structure> of(const QByteArray& pdf)
    {
        Structure found;
        return found.read(pdf) ? std::optional{found} : std::nullopt;
    }

    struct Page
    {
        int object = 0;
        int annotations = 0; ///< the object that lists them
        double height = 0;
    };
    std::vector<Page> pages;
    QByteArray trailer; ///< its entries
    int objects = 0;    ///< one more than the highest number
    qsizetype table = 0;

private:
    bool read(const QByteArray& pdf)
    {
        const qsizetype at = pdf.lastIndexOf("startxref\n");
        table = at < 0 ? -1 : firstNumber(pdf.mid(at + 10, 20)).value_or(-1);
        const qsizetype begin = pdf.lastIndexOf("trailer\n<<", at);
        const qsizetype end = pdf.lastIndexOf(">>", at);
        if (table < 0 || begin < 0 || end < begin || !readTable(pdf))
            return false;
        trailer = pdf.mid(begin + 10, end - begin - 10);
        const qsizetype kids = pdf.lastIndexOf("/Kids", table);
        const qsizetype from = pdf.indexOf('[', kids);
        const qsizetype to = pdf.indexOf(']', from);
        if (kids < 0 || from < 0 || to < 0)
            return false;
        const QByteArrayList numbers = pdf.mid(from + 1, to - from - 1).simplified().split(' '); // "5 0 R 7 0 R"
        for (qsizetype i = 0; i + 2 < numbers.size(); i += 3)
            if (!readPage(pdf, numbers[i].toInt()))
                return false;
        return !pages.empty();
    }

    /// "xref", "0 42", and a line of twenty bytes for each object.
    bool readTable(const QByteArray& pdf)
    {
        constexpr qsizetype line = 20;
        static const QRegularExpression head{QStringLiteral("\\Axref\\s+0 (\\d+)\\s*\\n")};
        const auto match = head.match(QString::fromLatin1(pdf.mid(table, 60)));
        if (!match.hasMatch())
            return false;
        objects = match.captured(1).toInt();
        const qsizetype first = table + match.capturedLength();
        if (first + objects * line > pdf.size())
            return false;
        for (int i = 0; i < objects; ++i)
            m_offsets.push_back(pdf.mid(first + i * line, 10).toLongLong());
        return true;
    }

    bool readPage(const QByteArray& pdf, int object)
    {
        if (object <= 0 || object >= objects)
            return false;
        const qsizetype begin = m_offsets[static_cast<std::size_t>(object)];
        const QString dictionary = QString::fromLatin1(pdf.mid(begin, pdf.indexOf("endobj", begin) - begin));
        static const QRegularExpression list{QStringLiteral("/Annots (\\d+) 0 R")};
        static const QRegularExpression box{QStringLiteral("/MediaBox \\[\\s*0 0 [\\d.]+ ([\\d.]+)")};
        const auto annotations = list.match(dictionary);
        const auto height = box.match(dictionary);
        if (!annotations.hasMatch() || !height.hasMatch())
            return false;
        pages.push_back({object, annotations.captured(1).toInt(), height.captured(1).toDouble()});
        return true;
    }

    static std::optional<qsizetype> firstNumber(const QByteArray& text)
    {
        bool isNumber = false;
        const qlonglong number = text.left(text.indexOf('\n')).toLongLong(&isNumber);
        return isNumber ? std::optional{static_cast<qsizetype>(number)} : std::nullopt;
    }

    std::vector<qsizetype> m_offsets; ///< by object
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// A literal string (7.3.4.2).
QByteArray literal(QByteArray text)
{
    for (const char* sign : {"\\", "(", ")"})
        text.replace(sign, QByteArray{"\\"} + sign);
    return '(' + text + ')';
}

QByteArray annotation(const PdfLink& link, const std::vector<Structure::Page>& pages)
{
    const double height = pages[static_cast<std::size_t>(link.page)].height;
    QByteArray text = "<<\n/Type /Annot\n/Subtype /Link\n/Border [0 0 0]\n/Rect [" + number(link.area.left()) + ' ' +
                      number(height - link.area.bottom()) + ' ' + number(link.area.right()) + ' ' +
                      number(height - link.area.top()) + "]\n";
    if (!link.address.isEmpty())
        return text + "/A << /S /URI /URI " + literal(link.address.toEncoded()) + " >>\n>>";
    const Structure::Page& target = pages[static_cast<std::size_t>(link.targetPage)];
    return text + "/Dest [" + QByteArray::number(target.object) + " 0 R /XYZ 0 " +
           number(target.height - link.targetTop) + " 0]\n>>";
}

/// Writes objects behind what is there, and in the end the table that finds them.
class Update
{
public:
    explicit Update(QByteArray& pdf)
        : m_pdf{pdf}
    {
    }

    void object(int number, const QByteArray& content)
    {
        m_offsets[number] = m_pdf.size();
        m_pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }

    void finish(const Structure& before, int objects)
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [number, offset] : m_offsets)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') +
                     " 00000 n \n";
        QString entries = QString::fromLatin1(before.trailer);
        static const QRegularExpression size{QStringLiteral("/Size \\d+")};
        entries.replace(size, QStringLiteral("/Size %1").arg(objects));
        m_pdf += "trailer\n<<" + entries.toLatin1() + "/Prev " + QByteArray::number(before.table) +
                 "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray& m_pdf;
    std::map<int, qsizetype> m_offsets;
};

} // namespace

QByteArray withLinks(QByteArray pdf, const std::vector<PdfLink>& links)
{
    const std::optional<Structure> before = Structure::of(pdf);
    if (!before)
        return pdf;
    const auto exists = [&](int page) { return page >= 0 && static_cast<std::size_t>(page) < before->pages.size(); };
    std::map<int, QByteArray> lists; // by page
    Update update{pdf};
    int next = before->objects;
    for (const PdfLink& link : links) {
        if (!exists(link.page) || !exists(link.targetPage))
            continue;
        update.object(next, annotation(link, before->pages));
        lists[link.page] += ' ' + QByteArray::number(next++) + " 0 R";
    }
    for (const auto& [page, list] : lists)
        update.object(before->pages[static_cast<std::size_t>(page)].annotations, '[' + list + " ]");
    if (!lists.empty())
        update.finish(*before, next);
    return pdf;
}

} // namespace cablegraph::picture
