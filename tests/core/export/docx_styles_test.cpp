// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_styles.h"
#include "tests/support/catch.h"

#include <QString>

using namespace core;

namespace {

/// The XML of one style.
QString styleOf(DocxRole role)
{
    const QString styles = QString::fromUtf8(docxStyles());
    const qsizetype begin = styles.indexOf(
        QStringLiteral("w:styleId=\"%1\"").arg(QString::fromLatin1(styleIdOf(role))));
    REQUIRE(begin > 0);
    const qsizetype end = styles.indexOf(QStringLiteral("</w:style>"), begin);
    REQUIRE(end > begin);
    return styles.mid(begin, end - begin);
}

void checkLetters(DocxRole role, const char *font, int halfPoints)
{
    const QString style = styleOf(role);
    INFO(style.toStdString());
    CHECK(style.contains(QStringLiteral("w:eastAsia=\"%1\"").arg(QString::fromUtf8(font))));
    CHECK(style.contains(QStringLiteral("w:ascii=\"%1\"").arg(QString::fromUtf8(font))));
    CHECK(style.contains(QStringLiteral("<w:sz w:val=\"%1\"/>").arg(halfPoints)));
}

} // namespace

// Sizes are in half points: 五号 is 10.5 points, 21 of them.

TEST_CASE("letters of a Word document are those of official documents, by role")
{
    checkLetters(DocxRole::Annex, "黑体", 32);
    checkLetters(DocxRole::Title, "方正小标宋简体", 44);
    checkLetters(DocxRole::Head, "仿宋_GB2312", 24);
    checkLetters(DocxRole::Counts, "仿宋_GB2312", 21);
    checkLetters(DocxRole::Heading, "黑体", 24);
    checkLetters(DocxRole::Header, "黑体", 21);
    checkLetters(DocxRole::Body, "仿宋_GB2312", 21);
    checkLetters(DocxRole::SmallBody, "仿宋_GB2312", 18);
    checkLetters(DocxRole::Note, "仿宋_GB2312", 18);
    checkLetters(DocxRole::Signs, "仿宋_GB2312", 24);
}

TEST_CASE("lines of a table stand 14 points apart, whatever face stands in")
{
    CHECK(styleOf(DocxRole::Body).contains(QStringLiteral("w:line=\"280\" w:lineRule=\"exact\"")));
    CHECK(styleOf(DocxRole::Title).contains(QStringLiteral("w:line=\"600\" w:lineRule=\"exact\"")));
}

TEST_CASE("title, heading and header stay on the page of what follows them")
{
    for (const DocxRole role : {DocxRole::Annex,
                                DocxRole::Title,
                                DocxRole::Head,
                                DocxRole::Counts,
                                DocxRole::Heading,
                                DocxRole::Header})
        CHECK(styleOf(role).contains(QStringLiteral("<w:keepNext/>")));
    CHECK_FALSE(styleOf(DocxRole::Body).contains(QStringLiteral("<w:keepNext/>")));
}

TEST_CASE("headings can be gone through by the outline of the word processor")
{
    CHECK(styleOf(DocxRole::Heading).contains(QStringLiteral("<w:name w:val=\"heading 1\"/>")));
    CHECK(styleOf(DocxRole::Heading).contains(QStringLiteral("<w:outlineLvl w:val=\"0\"/>")));
    CHECK(styleOf(DocxRole::Title).contains(QStringLiteral("<w:name w:val=\"Title\"/>")));
}

TEST_CASE("no blanks are put between Chinese and figures, and no character is squeezed")
{
    const QString styles = QString::fromUtf8(docxStyles());
    CHECK(styles.contains(QStringLiteral("<w:autoSpaceDE w:val=\"0\"/>")));
    CHECK(styles.contains(QStringLiteral("<w:autoSpaceDN w:val=\"0\"/>")));
    CHECK(QString::fromUtf8(docxSettings()).contains(QStringLiteral("doNotCompress")));
}

TEST_CASE("a font that a machine lacks is found under its other names")
{
    const QString fonts = QString::fromUtf8(docxFonts());
    CHECK(fonts.contains(QStringLiteral(
        "<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"FangSong_GB2312,仿宋,FangSong\"/>")));
    CHECK(fonts.count(QStringLiteral("<w:font ")) == 4);
}
