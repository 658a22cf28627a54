#pragma once

#include <QMap>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

/// A small tree of what an XML file holds, for looking into exports.
namespace cablegraph::testing {

struct XmlElement
{
    QString name; ///< local
    QMap<QString, QString> attributes;
    QString text;
    std::vector<XmlElement> children;

    [[nodiscard]] std::vector<XmlElement> all(const QString& wanted) const
    {
        std::vector<XmlElement> found;
        for (const XmlElement& child : children) {
            if (child.name == wanted)
                found.push_back(child);
            for (XmlElement& deeper : child.all(wanted))
                found.push_back(std::move(deeper));
        }
        return found;
    }
};

inline XmlElement readElement(QXmlStreamReader& reader)
{
    XmlElement element;
    element.name = reader.name().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        element.attributes[attribute.name().toString()] = attribute.value().toString();
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            element.children.push_back(readElement(reader));
        else if (reader.isCharacters())
            element.text += reader.text();
    }
    return element;
}

inline XmlElement parseXml(const QByteArray& bytes)
{
    QXmlStreamReader reader{bytes};
    reader.readNextStartElement();
    const XmlElement root = readElement(reader);
    if (reader.hasError())
        qFatal("the output is no XML: %s", qPrintable(reader.errorString()));
    return root;
}

} // namespace cablegraph::testing
