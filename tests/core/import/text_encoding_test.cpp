// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace core;

namespace {
const QString kText = QStringLiteral("序号\t工作内容\r\n1\t老年人参与度不高。€\r\n");

QByteArray encoded(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}
} // namespace

TEST_CASE("text is read in each encoding an office writes")
{
    CHECK(decodeText(kText.toUtf8()) == kText);
    CHECK(decodeText("\xEF\xBB\xBF" + kText.toUtf8()) == kText);
    CHECK(decodeText("\xFF\xFE" + encoded("UTF-16LE", kText)) == kText);
    CHECK(decodeText("\xFE\xFF" + encoded("UTF-16BE", kText)) == kText);
    CHECK(decodeText(encoded("UTF-16LE", kText)) == kText);
    CHECK(decodeText(encoded("UTF-16BE", kText)) == kText);
    CHECK(decodeText(encoded("GB18030", kText)) == kText);
    CHECK(decodeText("plain,ascii\n") == QStringLiteral("plain,ascii\n"));
}

TEST_CASE("UTF-16 without a mark is known although 一 and 伀 end in a zero byte too")
{
    const QString text = QStringLiteral("一\t一个\r\n伀\t2021\r\n");
    CHECK(decodeText(encoded("UTF-16LE", text)) == text);
    CHECK(decodeText(encoded("UTF-16BE", text)) == text);
}

TEST_CASE("a stray NUL makes no UTF-16 of a text, whatever characters its bytes would be")
{
    for (const char *before : {"序号,事", "序号, 事", "序号,事项", "x序号,事项"}) {
        const QByteArray text = QByteArray(before) + '\0' + "\n1,甲乙丙丁戊\n";
        INFO(before);
        CHECK_FALSE(decodeText(text).has_value());
        CHECK_FALSE(decodeText(text + '1').has_value());
    }
}

TEST_CASE("half a character does not make GB18030 of UTF-8")
{
    // U+D800 alone, and U+1F600 as the two halves it has in UTF-16.
    for (const char *half : {"\xED\xA0\x80", "\xED\xA0\xBD\xED\xB8\x80"}) {
        const QByteArray text = "序号,工作内容\n1,老年" + QByteArray(half) + "人\n";
        CHECK_FALSE(decodeText(text).has_value());
        CHECK_FALSE(decodeAs(text, TextEncoding::Utf8).has_value());
    }
    // 頎 is ED A2 in GB18030; U+D7A3 is ED 9E A3 in UTF-8, and whole.
    const QString rare = QStringLiteral("序号,頎頎頎\n");
    CHECK(decodeText(encoded("GB18030", rare)) == rare);
    const QString korean = QStringLiteral("序号,\uD7A3\n");
    CHECK(decodeText(korean.toUtf8()) == korean);
}

TEST_CASE("rare characters of names survive GB18030")
{
    const QString names = QStringLiteral("王𬒈,䶮,𠮷,㐀\n");
    CHECK(decodeText(encoded("GB18030", names)) == names);
    CHECK(decodeText(names.toUtf8()) == names);
}

TEST_CASE("bytes that are no text for certain are refused")
{
    CHECK_FALSE(decodeText("\xEF\xBB\xBF\xFF").has_value());
    CHECK_FALSE(decodeText(QByteArray("a\0b\tc", 5)).has_value());
    CHECK_FALSE(decodeText(QByteArray("\xD0\xC5\0\0\xFF", 5)).has_value());
    const QByteArray name = encoded("GB18030", QStringLiteral("信"));
    CHECK_FALSE(decodeText("ab," + name.left(1)).has_value()); // cut inside a character
    CHECK_FALSE(decodeText(name + "\xFF").has_value());
    const QByteArray rare = encoded("GB18030", QStringLiteral("王𬒈"));
    CHECK_FALSE(decodeText(rare.chopped(1)).has_value());
    CHECK_FALSE(
        decodeText(QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6)).has_value()); // lone surrogate
    CHECK_FALSE(decodeText(QByteArray("\xFF\xFE\x41", 3)).has_value()); // half a unit
}

TEST_CASE("an encoding that is named is as strict")
{
    QStringEncoder big5("Big5");
    const QByteArray bytes = big5.encode(QStringLiteral("督辦"));
    CHECK(decodeNamed(bytes, QStringLiteral("big5")) == QStringLiteral("督辦"));
    CHECK_FALSE(decodeNamed(bytes + '\x81', QStringLiteral("big5")).has_value());
    CHECK_FALSE(decodeNamed(bytes, QStringLiteral("no-such-encoding")).has_value());
}

TEST_CASE("an encoding that is said is tried alone, and as strictly")
{
    CHECK(decodeAs("\xEF\xBB\xBF" + kText.toUtf8(), TextEncoding::Utf8) == kText);
    CHECK(decodeAs("\xFE\xFF" + encoded("UTF-16BE", kText), TextEncoding::Utf16) == kText);
    CHECK(decodeAs("\xFF\xFE" + encoded("UTF-16LE", kText), TextEncoding::Utf16) == kText);
    CHECK(decodeAs(encoded("UTF-16BE", kText), TextEncoding::Utf16) == kText);
    // Without a mark and without a figure it is taken as Windows writes it.
    const QString han = QStringLiteral("序号内容");
    CHECK(decodeAs(encoded("UTF-16LE", han), TextEncoding::Utf16) == han);
    CHECK(decodeAs(encoded("GB18030", kText), TextEncoding::Gb18030) == kText);
    CHECK_FALSE(decodeAs(encoded("GB18030", kText), TextEncoding::Utf8));
    CHECK_FALSE(decodeAs("abc", TextEncoding::Utf16));
    CHECK_FALSE(decodeAs("\xFF\xFF", TextEncoding::Gb18030));
}

TEST_CASE("the encoding that was found is told")
{
    CHECK(decodeFound(kText.toUtf8())->encoding == TextEncoding::Utf8);
    CHECK(decodeFound(encoded("UTF-16LE", kText))->encoding == TextEncoding::Utf16);
    CHECK(decodeFound(encoded("GB18030", kText))->encoding == TextEncoding::Gb18030);
    CHECK_FALSE(decodeFound("\xFF\xFF"));
}
