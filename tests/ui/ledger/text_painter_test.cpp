// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "ui/ledger/text_painter.h"
#include "ui/style/fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace {

QStringList dayingTexts()
{
    QStringList texts;
    for (const tests::DayingRow &row : tests::dayingRows())
        texts << row.content << row.problem << row.measure << row.person << row.due << row.expected;
    return texts;
}

QStringList hostileTexts()
{
    return {
        QStringLiteral("<b>粗体</b> & <img src='file:///x'>"),
        QStringLiteral("=HYPERLINK(\"http://x\",\"点\")"),
        QStringLiteral("AVAVAV Tomatoes fi fl ffi, office WAVE"),
        QStringLiteral("مرحبا بالعالم هذا نص طويل جدا"),
        QStringLiteral("e\u0301e\u0301e\u0301 a\u0308o\u0308u\u0308 완성 한국어 문장 ไทยภาษาไทย"),
        QStringLiteral("👨‍👩‍👧‍👦 家庭 👍🏽 𠮷野家 王𬒈 䶮"),
        QStringLiteral("\u202eabc完成\u202c 混排"),
        QStringLiteral("\t制表\t符\n\n空行之后"),
        QString(500, QChar(u'长')),
        QString(300, QChar(u'w')),
        QStringLiteral("，。、；：？！）》」』】"),
        QStringLiteral("，").repeated(80),
        QStringLiteral("\u00a0\u00a0不换行空格\u200b零宽\ufeff标记")};
}

/// Width of a line as Qt sets it, which is what a reader would see.
qreal shapedWidth(const QString &line, const QFont &font)
{
    QTextLayout layout(line, font);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(1e6);
    layout.endLayout();
    return only.isValid() ? only.naturalTextWidth() : 0;
}

/// How much narrower marks that follow one another stand than Qt sets them: half a character for
/// each pair.
qreal savedByMarks(const QString &line, const QFont &font)
{
    const QString closing = QStringLiteral("）》」』】〕〉〗”’，。、；：？！");
    const QString opening = QStringLiteral("（《「『【〔〈〖“‘");
    int pairs = 0;
    for (qsizetype at = 0; at + 1 < line.size(); ++at) {
        const bool isAfterOpening = opening.contains(line[at]) && opening.contains(line[at + 1]);
        const bool isAfterClosing = closing.contains(line[at])
            && (closing.contains(line[at + 1]) || opening.contains(line[at + 1]));
        pairs += isAfterOpening || isAfterClosing ? 1 : 0;
    }
    return pairs * shapedWidth(QStringLiteral("督"), font) / 2;
}

QFont bodyFont()
{
    ui::applyApplicationFont();
    return ui::fontOf(ui::FontRole::Body);
}

} // namespace

TEST_CASE("No line is wider than its cell, as Qt itself sets the text")
{
    const QFont font = bodyFont();
    const ui::TextPainter painter(font, 20);
    const qreal slack = 0.75; // kerning and rounding: the padding of a cell is 6
    for (const QString &text : dayingTexts() + hostileTexts()) {
        for (const qreal width : {60.0, 107.0, 168.0, 204.0}) {
            for (const ui::TextLine &line : painter.wrap(text, width)) {
                const QString shown = text.mid(line.start, line.length);
                if (shown.size() < 2 || shown.contains(u'\t'))
                    continue;
                INFO(shown.toStdString() << " in " << width);
                // The blank half of a mark at the end may hang over.
                const QString whole = text.mid(line.start, line.length + 1);
                CHECK(shapedWidth(shown, font) - savedByMarks(whole, font) <= width + slack);
            }
        }
    }
}

TEST_CASE("Marks that meet give up the blank half between them")
{
    const ui::TextPainter painter(bodyFont(), 20);
    const qreal one = painter.widthOf(QStringLiteral("督"));
    CHECK(painter.widthOf(QStringLiteral("“品牌”。")) == Approx(4.5 * one));
    CHECK(painter.widthOf(QStringLiteral("（《办法》）")) == Approx(5 * one));
    CHECK(painter.widthOf(QStringLiteral("：“品")) == Approx(2.5 * one));
    CHECK(painter.widthOf(QStringLiteral("品，牌")) == Approx(3 * one));
}

TEST_CASE("The lines together are the whole text, blanks at their ends apart")
{
    const ui::TextPainter painter(bodyFont(), 20);
    for (const QString &text : dayingTexts() + hostileTexts()) {
        QString shown;
        qsizetype last = 0;
        for (const ui::TextLine &line : painter.wrap(text, 107)) {
            CHECK(line.start >= last);
            shown += text.mid(line.start, line.length);
            last = line.start + line.length;
        }
        QString expected = text;
        shown.removeIf([](QChar character) { return character.isSpace(); });
        expected.removeIf([](QChar character) { return character.isSpace(); });
        CHECK(shown == expected);
    }
}

TEST_CASE("The number of lines is that of Qt's own layout, or nearly")
{
    const QFont font = bodyFont();
    const ui::TextPainter painter(font, 20);
    for (const QString &text : dayingTexts()) {
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qsizetype count = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(168);
            ++count;
        }
        layout.endLayout();
        INFO(text.toStdString());
        CHECK(std::abs(painter.wrap(text, 168).size() - count) <= 1);
    }
}

TEST_CASE("A text is as wide as Qt measures it")
{
    const QFont font = bodyFont();
    const ui::TextPainter painter(font, 20);
    for (const QString &text : {QStringLiteral("完成全县18个社区"), QStringLiteral("2026-09-30")})
        CHECK(painter.widthOf(text)
              == Approx(QFontMetricsF(font).horizontalAdvance(text)).margin(1));
    CHECK(painter.widthOf(QStringLiteral("一二\n一二三"))
          == Approx(painter.widthOf(QStringLiteral("一二三"))));
}

TEST_CASE("Plain and shaped texts stand on the same line")
{
    const QFont font = bodyFont();
    const ui::TextPainter text(font, 20);
    const auto painted = [&text](const QString &string) {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ui::StyledText styled {string, Qt::black, {}, 0, Qt::AlignLeft};
        text.paint(painter, QRectF(0, 0, 40, 20), styled, text.wrap(string, 40));
        painter.end();
        return image;
    };
    // The same character once by itself, once in a text that has to be shaped (a mark far behind).
    const QImage plain = painted(QStringLiteral("督"));
    const QImage shaped = painted(QStringLiteral("督\u200d"));
    const auto inked = [](const QImage &image) {
        QRect box;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 128)
                    box |= QRect(x, y, 1, 1);
        return box;
    };
    CHECK_FALSE(inked(plain).isEmpty());
    CHECK(inked(plain).top() == inked(shaped).top());
    CHECK(inked(plain).left() == inked(shaped).left());
}

TEST_CASE("The prefix of a text is painted in its own colour")
{
    const ui::TextPainter text(bodyFont(), 20);
    const QString string = QStringLiteral("09-24　完工");
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ui::StyledText styled {string, Qt::red, Qt::blue, 5, Qt::AlignLeft};
    text.paint(painter, QRectF(0, 0, 120, 20), styled, text.wrap(string, 120));
    painter.end();
    bool hasBlue = false;
    bool hasRed = false;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 120; ++x) {
            const QColor colour = image.pixelColor(x, y);
            hasBlue |= x < 35 && colour.blue() > colour.red() + 100;
            hasRed |= x > 45 && colour.red() > colour.blue() + 100;
            CHECK_FALSE((x > 50 && colour.blue() > colour.red() + 100));
        }
    }
    CHECK(hasBlue);
    CHECK(hasRed);
}

TEST_CASE("A mark lies behind its characters, over the end of a line too, with a line below")
{
    ui::applyApplicationFont();
    const ui::TextPainter texts(ui::fontOf(ui::FontRole::Body), 20);
    const qreal width = texts.widthOf(QStringLiteral("一二三"));
    ui::StyledText text {QStringLiteral("一二三四五六"), Qt::black, {}, 0, Qt::AlignLeft};
    text.marks = {{2, 2}}; // 三 and 四
    text.markColour = QColor(0xEA, 0xD9, 0xF8);
    QImage picture(200, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        texts.paint(painter, QRectF(0, 0, 200, 60), text, texts.wrap(text.text, width));
    }
    // Left to right by characters, the first pixel of each line, where no character has ink.
    const auto isMarkedAt = [&](int character, int line) {
        const int x = static_cast<int>(width * character / 3) + 1;
        return picture.pixelColor(x, line * texts.lineHeight()) == text.markColour;
    };
    CHECK_FALSE(isMarkedAt(0, 0));
    CHECK_FALSE(isMarkedAt(1, 0));
    CHECK(isMarkedAt(2, 0));
    CHECK(isMarkedAt(0, 1));
    CHECK_FALSE(isMarkedAt(1, 1));
    const int below = texts.lineHeight() - 1;
    CHECK(picture.pixelColor(static_cast<int>(width * 2 / 3) + 3, below) == QColor(Qt::black));
    CHECK(picture.pixelColor(static_cast<int>(width / 3) - 3, below) == QColor(Qt::white));
}
