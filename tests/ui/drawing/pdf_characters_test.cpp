// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/font_roles.h"
#include "ui/drawing/page_source.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

namespace tests {

namespace {

constexpr ui::PaperFontRole kFaces[] {ui::PaperFontRole::Title,
                                      ui::PaperFontRole::Heading,
                                      ui::PaperFontRole::Body,
                                      ui::PaperFontRole::Number};
constexpr qsizetype kLinesOnPage = 60;
constexpr int kLineHeight = 400; // hundredths of a millimetre

/// What an office can type with the least: the signs and the 6,763 characters of GB 2312, one of
/// its rows a line. Of the signs, in rows 1 and 2, those that texts are made of.
QStringList officeCharacters()
{
    QStringDecoder decode("GB18030");
    QStringList lines;
    for (int row = 0xB0; row <= 0xF7; ++row) {
        QByteArray bytes;
        const int end = row == 0xD7 ? 0xF9 : 0xFE;
        for (int cell = 0xA1; cell <= end; ++cell)
            bytes += QByteArray(1, static_cast<char>(row)) + static_cast<char>(cell);
        lines.append(decode(bytes));
    }
    lines.append(QStringLiteral(
        "、。·—～甲……乙——丙‘’“”〈〉《》「」『』【】〔〕±×÷：；？！（）％／＋－＝ⅠⅡⅢ①②③㈠"));
    return lines;
}

/// The same lines once in each face of paper.
class CharacterPages final : public ui::PageSource
{
public:
    [[nodiscard]] int pageCount() const override
    {
        return pagesOfRole() * static_cast<int>(std::size(kFaces));
    }
    [[nodiscard]] QSizeF pageSize() const override { return {42000, 29700}; }
    [[nodiscard]] QString title() const override { return QStringLiteral("字符"); }
    [[nodiscard]] QString fileName() const override { return title(); }
    [[nodiscard]] core::ReportProperties properties() const override { return {}; }
    [[nodiscard]] core::Result<QByteArray> table(core::ExportFormat /*format*/,
                                                 core::Job & /*job*/) const override
    {
        return QByteArray();
    }

    void paint(QPainter &painter, int page) const override
    {
        painter.setFont(ui::paperFont(kFaces[page / pagesOfRole()], 9));
        const QStringList shown = m_lines.mid(page % pagesOfRole() * kLinesOnPage, kLinesOnPage);
        for (int line = 0; line < shown.size(); ++line)
            painter.drawText(QPointF(1000, 1000 + kLineHeight * line), shown.at(line));
    }

    [[nodiscard]] int pagesOfRole() const
    {
        return static_cast<int>((m_lines.size() + kLinesOnPage - 1) / kLinesOnPage);
    }
    [[nodiscard]] QString text() const { return m_lines.join(QString()); }

private:
    QStringList m_lines = officeCharacters();
};

/// What pdftotext reads out of the pages @p first to @p last, from 1, without blanks.
QString textOfPages(const QString &pdf, int first, int last)
{
    QProcess program;
    program.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"),
                   QStringLiteral("-f"),
                   QString::number(first),
                   QStringLiteral("-l"),
                   QString::number(last),
                   pdf,
                   QStringLiteral("-")});
    REQUIRE(program.waitForFinished());
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return QString::fromUtf8(program.readAllStandardOutput()).remove(blank);
}

/// Each character of @p expected beside what stands in its place, where that is another.
QStringList differences(const QString &expected, const QString &read)
{
    QStringList found;
    for (qsizetype i = 0; i < std::max(expected.size(), read.size()) && found.size() < 40; ++i) {
        if (expected.mid(i, 1) != read.mid(i, 1))
            found.append(expected.mid(i, 1) + u'→' + read.mid(i, 1));
    }
    return found;
}

} // namespace

TEST_CASE("Every character of GB 2312 is read out of a PDF as it was written, in each face",
          "[pdf_characters]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("pdftotext is missing (package poppler-utils): the texts of PDFs are not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("characters.pdf"));
    const CharacterPages pages;
    REQUIRE(ui::writePdf(pages, pdf));
    REQUIRE(pages.text().size() > 6763);
    for (int role = 0; role < static_cast<int>(std::size(kFaces)); ++role) {
        INFO(ui::fontInUse(kFaces[role]).toStdString());
        const int first = role * pages.pagesOfRole() + 1;
        const QString read = textOfPages(pdf, first, first + pages.pagesOfRole() - 1);
        const QStringList differing = differences(pages.text(), read);
        INFO(differing.join(u' ').toStdString());
        CHECK(differing.isEmpty());
    }
}

} // namespace tests
