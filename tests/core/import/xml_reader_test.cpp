// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_reader.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace core;

namespace {

/// Writes down what it is given: <a>(text)</a>.
class Recorder final : public XmlHandler
{
public:
    void startElement(std::string_view name, XmlAttributes attributes) override
    {
        if (attributes.has("id", "here"))
            m_record += QStringLiteral("!");
        m_record += u'<' + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))
            + attributes.text("id") + u'>';
        if (name == "stop")
            refuse({ErrorKind::InputTooLarge, QStringLiteral("handler"), {}, {}});
    }
    void characters(std::string_view text) override
    {
        m_record += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    void endElement(std::string_view /*name*/) override { m_record += QStringLiteral("</>"); }

    QString m_record;
};

Result<QString> readXmlText(const QByteArray &xml, qsizetype piece = 7)
{
    Recorder recorder;
    XmlReader reader(recorder, QStringLiteral("f.xlsx"), QStringLiteral("part.xml"));
    for (qsizetype i = 0; i < xml.size(); i += piece) {
        if (auto fed = reader.feed(QByteArrayView(xml).sliced(i, qMin(piece, xml.size() - i)));
            !fed)
            return fail(fed.error());
    }
    if (auto finished = reader.finish(); !finished)
        return fail(finished.error());
    return recorder.m_record;
}

void refusesWith(const QByteArray &xml, const char *detail)
{
    const auto result = readXmlText(xml, 65'536);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::InputDamaged);
    CHECK(result.error().subject == QStringLiteral("f.xlsx"));
    CHECK(result.error().detail.startsWith(QStringLiteral("part.xml: ") + QLatin1String(detail)));
}

} // namespace

TEST_CASE("elements, attributes and text come in order, whatever the pieces")
{
    const QByteArray xml
        = "<?xml version='1.0'?><x:a xmlns:x='u' xmlns:y='v' y:id='1&amp;&#20849;'>"
          "甲&lt;<!-- > --><b/><![CDATA[<乙>]]></x:a>";
    for (const qsizetype piece : {1, 2, 7, 1000})
        CHECK(readXmlText(xml, piece) == QStringLiteral("<a1&共>甲<<b></><乙></>"));
}

TEST_CASE("attributes of one local name are told apart by their values")
{
    CHECK(readXmlText("<a xmlns:x='u' id='1' x:id='here'/>") == QStringLiteral("!<a1></>"));
    CHECK(readXmlText("<a xmlns:x='u' id='1' x:id='there'/>") == QStringLiteral("<a1></>"));
}

TEST_CASE("XML in UTF-16 is read as well")
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const QByteArray bytes
        = encoder.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>甲㰼㸾𠮷</a>"));
    CHECK(readXmlText("\xFF\xFE" + bytes, 3) == QStringLiteral("<a>甲㰼㸾𠮷</>"));
}

TEST_CASE("a document type is refused in any encoding, before entities are read")
{
    refusesWith("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "document type");
    refusesWith("<?xml version='1.0'?>\n<!-- c --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "document type");
    QStringEncoder encoder(QStringConverter::Utf16BE);
    const QByteArray wide = encoder.encode(QStringLiteral("<!DOCTYPE a><a/>"));
    refusesWith("\xFE\xFF" + wide, "document type");
    refusesWith("<a>&e;</a>", "XML");
}

TEST_CASE("what makes parsers slow is refused")
{
    refusesWith("<a b='" + QByteArray(70'000, 'x') + "'/>", "tag too long");
    refusesWith("<a><!--" + QByteArray(70'000, '-'), "tag too long");
    QByteArray attributes;
    for (int i = 0; i < 300; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    refusesWith("<a" + attributes + "/>", "too many attributes");
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    const auto result = readXmlText(deep, 65'536);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::InputDamaged);
}

TEST_CASE("broken XML is damaged, cut XML too")
{
    for (const char *bad : {"",
                            "text",
                            "<a>",
                            "<a></b>",
                            "<a",
                            "<a b></a>",
                            "<a>\x01</a>",
                            "<a/><a/>",
                            "<a>\xFF</a>"})
        CHECK_FALSE(readXmlText(bad));
}

TEST_CASE("a handler ends the reading with its own error")
{
    const auto result = readXmlText("<a><stop/></a>");
    REQUIRE_FALSE(result);
    CHECK(result.error().subject == QStringLiteral("handler"));
}

TEST_CASE("what stands behind a refusal is not read, although it came in the same piece")
{
    Recorder recorder;
    XmlReader reader(recorder, QStringLiteral("f.xlsx"), QStringLiteral("part.xml"));
    REQUIRE_FALSE(reader.feed("<a><stop>text<b/></stop><c/></a>"));
    CHECK(recorder.m_record == QStringLiteral("<a><stop>"));
}
