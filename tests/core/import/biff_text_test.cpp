// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_text.h"
#include "tests/core/import/biff_writer.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace core;
using tests::biffText;
using tests::littleEndian;
using tests::narrowBiffText;
using tests::wideBytes;

namespace {

QList<QByteArrayView> viewsOf(const QByteArrayList &blocks)
{
    return {blocks.cbegin(), blocks.cend()};
}

/// The texts in @p blocks, to the end.
QStringList textsIn(const QByteArrayList &blocks)
{
    BiffText reader(viewsOf(blocks), {});
    QStringList texts;
    while (!reader.isAtEnd()) {
        texts.append(reader.withLongLength());
        REQUIRE_FALSE(reader.fault());
    }
    return texts;
}

std::optional<ErrorKind> faultIn(const QByteArrayList &blocks)
{
    BiffText reader(viewsOf(blocks), {});
    CHECK(reader.withLongLength().isEmpty());
    return reader.fault();
}

QByteArray gbk(const char16_t *text)
{
    return QStringEncoder("GB18030").encode(QString::fromUtf16(text));
}

} // namespace

TEST_CASE("texts of one and of two bytes a character stand one after the other")
{
    CHECK(textsIn({narrowBiffText("caf\xE9 2021") + biffText(QStringLiteral("王𠮷\n低保"))
                   + narrowBiffText("") + biffText(QStringLiteral("末"))})
          == QStringList {QStringLiteral("café 2021"),
                          QStringLiteral("王𠮷\n低保"),
                          QString(),
                          QStringLiteral("末")});
}

TEST_CASE("runs of formats and phonetic hints are passed over, also where a record ends in them")
{
    const QByteArray runs = littleEndian<quint32>(0x00010002) + littleEndian<quint32>(0x00010004);
    const QByteArray hints(10, '\x11');
    const QByteArray head = littleEndian<quint16>(2) + '\x0D' + littleEndian<quint16>(2)
        + littleEndian<quint32>(10) + wideBytes(QStringLiteral("甲乙"));
    const QByteArray after = biffText(QStringLiteral("丙"));
    const QStringList expected {QStringLiteral("甲乙"), QStringLiteral("丙")};
    const QByteArray whole = head + runs + hints + after;
    CHECK(textsIn({whole}) == expected);
    // No byte says anew how a block is written unless characters go on in it.
    for (qsizetype cut = head.size(); cut <= head.size() + runs.size() + hints.size(); ++cut)
        CHECK(textsIn({whole.first(cut), whole.mid(cut)}) == expected);
}

TEST_CASE("a text goes on in the next record in characters of the other width")
{
    const QByteArray start = littleEndian<quint16>(6);
    const QStringList expected {QStringLiteral("ABCDEF"), QStringLiteral("末")};
    const QByteArray after = biffText(QStringLiteral("末"));
    CHECK(textsIn({QByteArray(start + '\0' + "ABC"),
                   QByteArray('\1' + wideBytes(QStringLiteral("DEF")) + after)})
          == expected);
    CHECK(textsIn({QByteArray(start + '\1' + wideBytes(QStringLiteral("ABCD"))),
                   QByteArray(QByteArray(1, '\0') + "EF" + after)})
          == expected);
    CHECK(textsIn({QByteArray(start + '\0'),
                   QByteArray(QByteArray(1, '\0') + "AB"),
                   QByteArray(),
                   QByteArray('\1' + wideBytes(QStringLiteral("CD"))),
                   QByteArray(QByteArray(1, '\0') + "EF"),
                   after})
          == expected);
}

TEST_CASE("the head of a text may be cut by the end of a record")
{
    const QByteArray whole = biffText(QStringLiteral("甲"));
    for (qsizetype cut = 0; cut <= 2; ++cut)
        CHECK(textsIn({whole.first(cut), whole.mid(cut)}) == QStringList {QStringLiteral("甲")});
}

TEST_CASE("a text that ends before its length is damaged")
{
    CHECK(faultIn({}) == ErrorKind::InputDamaged);
    CHECK(faultIn({QByteArray(1, '\x01')}) == ErrorKind::InputDamaged);
    CHECK(faultIn({littleEndian<quint16>(5)}) == ErrorKind::InputDamaged);
    CHECK(faultIn({QByteArray(littleEndian<quint16>(5) + '\0' + "abcd")})
          == ErrorKind::InputDamaged);
    CHECK(faultIn({QByteArray(littleEndian<quint16>(2) + '\1' + "abc"), QByteArray("\1xx", 3)})
          == ErrorKind::InputDamaged); // half a character
    CHECK(
        faultIn({QByteArray(littleEndian<quint16>(1) + '\x04' + littleEndian<quint32>(~0U) + "a")})
        == ErrorKind::InputDamaged);
    CHECK(faultIn({QByteArray(littleEndian<quint16>(1) + '\x08' + littleEndian<quint16>(9) + "a")})
          == ErrorKind::InputDamaged);
}

TEST_CASE("text of the old form is in the code page the workbook names")
{
    const QByteArray chinese = gbk(u"低保提标");
    const QByteArray block = littleEndian(static_cast<quint16>(chinese.size())) + chinese;
    const auto read = [&](int page, const QByteArray &bytes) {
        BiffEncoding encoding = BiffEncoding::ofCodePages();
        if (page != 0)
            encoding.setCodePage(page);
        BiffText reader({bytes}, encoding);
        return reader.withLongLength();
    };
    CHECK(read(936, block) == QStringLiteral("低保提标"));
    CHECK(read(0, block) == QStringLiteral("低保提标"));
    CHECK(read(12345, block) == QStringLiteral("低保提标"));
    CHECK(read(1252, QByteArray("\4\0caf\xE9", 6)) == QStringLiteral("café"));
    const QByteArray utf8 = QStringLiteral("社会组织").toUtf8();
    CHECK(read(0, littleEndian(static_cast<quint16>(utf8.size())) + utf8)
          == QStringLiteral("社会组织"));
}

TEST_CASE("a western code page is believed only where the bytes are nothing else")
{
    BiffEncoding western = BiffEncoding::ofCodePages();
    western.setCodePage(1252);
    CHECK(western.decode(gbk(u"2021年：低保、特困")) == QStringLiteral("2021年：低保、特困"));
    CHECK(western.decode(QStringLiteral("王𠮷负责").toUtf8()) == QStringLiteral("王𠮷负责"));
    CHECK(western.decode("na\xEFve, \xE9t\xE9") == QStringLiteral("naïve, été"));
    CHECK(western.decode("\x80 5") == QStringLiteral("€ 5"));
    CHECK(western.decode("\xB0\xA1\xB0") == QStringLiteral("°¡°"));
    BiffEncoding traditional = BiffEncoding::ofCodePages();
    traditional.setCodePage(950);
    CHECK(traditional.decode("\xA4\xA4\xA4\xE5") == QStringLiteral("中文"));
}

TEST_CASE("text of the old form goes on in the next record without a mark")
{
    const QByteArray chinese = gbk(u"低保提标");
    const QByteArray whole = littleEndian(static_cast<quint16>(chinese.size())) + chinese;
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const QByteArrayList blocks {whole.first(cut), whole.mid(cut)};
        BiffText reader(viewsOf(blocks), BiffEncoding::ofCodePages());
        CHECK(reader.withLongLength() == QStringLiteral("低保提标"));
    }
}

TEST_CASE("bytes that are no text in any code page are not guessed at")
{
    const QByteArray bytes = QByteArray("\3\0a\xFF\xFF", 5);
    BiffText reader({bytes}, BiffEncoding::ofCodePages());
    CHECK(reader.withLongLength().isEmpty());
    CHECK(reader.fault() == ErrorKind::InputEncoding);
    BiffText cut({QByteArrayView(bytes).first(4)}, BiffEncoding::ofCodePages());
    CHECK(cut.withLongLength().isEmpty());
    CHECK(cut.fault() == ErrorKind::InputDamaged);
}

TEST_CASE("NULs that fill up a text of the old form are no part of it")
{
    const BiffEncoding encoding = BiffEncoding::ofCodePages();
    const QByteArray filled = gbk(u"低保") + QByteArray(3, '\0');
    CHECK(encoding.decode(filled) == QStringLiteral("低保"));
    CHECK(encoding.decode(QByteArray("ab\0", 3)) == QStringLiteral("ab"));
    CHECK(encoding.decode(QByteArray(2, '\0')) == QString());
    CHECK_FALSE(encoding.decode(QByteArray("a\0b", 3)));
}

TEST_CASE("a text that ends within a character leaves nothing to the next one")
{
    const BiffEncoding encoding = BiffEncoding::ofCodePages();
    // Copies share what they read with.
    for (const BiffEncoding &one : {encoding, BiffEncoding(encoding), encoding}) {
        CHECK_FALSE(one.decode(gbk(u"低保提标").chopped(1)));
        CHECK(one.decode(gbk(u"低保")) == QStringLiteral("低保"));
        CHECK_FALSE(one.decode("a\xFF\xFF"));
        CHECK(one.decode(QStringLiteral("王𠮷负责").toUtf8()) == QStringLiteral("王𠮷负责"));
    }
}
