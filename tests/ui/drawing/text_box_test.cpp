// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/font_roles.h"
#include "ui/drawing/text_box.h"
#include "ui/drawing/units.h"

#include <QImage>
#include <QPainter>

namespace tests {

using core::ReportAlignment;
using ui::TextBox;
using ui::TextStyle;

namespace {

/// 10.5 pt is an em of 370, 14 pt a pitch of 494, hundredths of a millimetre.
constexpr qreal kEm = 370;

TextStyle style(ReportAlignment alignment = ReportAlignment::Left)
{
    return {ui::paperFont(ui::PaperFontRole::Body, 10.5), ui::fromPoints(14), alignment, true};
}

/// A box as a picture of a hundredth of a millimetre a pixel, 20 around it.
QImage pictureOf(const TextBox &box, int width)
{
    QImage image(width + 40, qCeil(box.height()) + 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    box.paint(painter, QPointF(20, 20));
    return image;
}

/// The columns of pixels [first, last] in which there is ink.
std::pair<int, int> inkOf(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            first = std::min(first, x);
            last = x;
            break;
        }
    }
    return {first - 20, last - 20};
}

core::ReportText text(const QString &text)
{
    return {text, {}};
}

} // namespace

TEST_CASE("A box without text has no lines and no height", "[text_box]")
{
    CHECK(TextBox().lineCount() == 0);
    CHECK(TextBox().height() == 0);
    CHECK(TextBox().naturalWidth() == 0);
}

TEST_CASE("A box is as high as its character boxes and the pitch between them", "[text_box]")
{
    const TextBox one(QStringLiteral("养老服务"), style(), 4 * kEm + 12);
    CHECK(one.lineCount() == 1);
    CHECK(one.height() == kEm);
    const TextBox three(QStringLiteral("养老服务设施建设成效"), style(), 4 * kEm + 12);
    CHECK(three.lineCount() == 3);
    CHECK(three.height() == Approx(kEm + 2 * ui::fromPoints(14)));
    CHECK(three.naturalWidth() == Approx(4 * kEm));
}

TEST_CASE("A line feed breaks the line", "[text_box]")
{
    CHECK(TextBox(QStringLiteral("完成\n时限"), style(), 10 * kEm).lineCount() == 2);
    CHECK(TextBox(QStringLiteral("完成\n\n时限"), style(), 10 * kEm).lineCount() == 3);
}

TEST_CASE("A part of a box holds some of its lines", "[text_box]")
{
    const TextBox box(QStringLiteral("一二三四五六七八"), style(), 2 * kEm + 12);
    REQUIRE(box.lineCount() == 4);
    CHECK(box.part(1, 2).lineCount() == 2);
    CHECK(box.part(3, 5).lineCount() == 1);
    CHECK(box.part(4, 5).lineCount() == 0);
    CHECK(box.part(0, 1).height() == kEm);
}

TEST_CASE("Text stands left, centred or right in its width", "[text_box]")
{
    const QString word = QStringLiteral("国国");
    const int width = 3000;
    const auto inkAt = [&](ReportAlignment alignment) {
        return inkOf(pictureOf(TextBox(word, style(alignment), width), width));
    };
    const auto left = inkAt(ReportAlignment::Left);
    const auto centre = inkAt(ReportAlignment::Centre);
    const auto right = inkAt(ReportAlignment::Right);
    CHECK(left.first < 60);
    CHECK(left.second < 2 * kEm);
    CHECK(centre.first - left.first == Approx((width - 2 * kEm) / 2).margin(3));
    CHECK(right.first - left.first == Approx(width - 2 * kEm).margin(3));
}

TEST_CASE("A full line of running text reaches the edge, the last one does not", "[text_box]")
{
    // 13 characters and a closing mark: the break moves up, 12 characters fill the width of 13.
    const QString sentence = QStringLiteral("国国国国国国国国国国国国国，国国");
    const int width = qRound(13 * kEm) + 12;
    const TextBox box(sentence, style(ReportAlignment::Justify), width);
    REQUIRE(box.lineCount() == 2);
    const auto stretched = inkOf(pictureOf(box.part(0, 1), width));
    const auto plain = inkOf(pictureOf(
        TextBox(QString(12, QChar(u'国')), style(ReportAlignment::Justify), width), width));
    // What is missing is spread over the gaps: the last character ends where the column does.
    CHECK(plain.second == Approx(12 * kEm - plain.first).margin(25));
    CHECK(stretched.second == Approx(width - plain.first).margin(25));
    CHECK(stretched.first == plain.first);
    CHECK(inkOf(pictureOf(box.part(1, 1), width)).second < 5 * kEm);
}

TEST_CASE("A line that would show gaps stays left", "[text_box]")
{
    // The figure goes to the next line: 3 em are missing in the first.
    const QString sentence = QStringLiteral("国国国国国1234567890户");
    const int width = qRound(8 * kEm) + 12;
    const TextBox box(sentence, style(ReportAlignment::Justify), width);
    REQUIRE(box.lineCount() == 2);
    CHECK(inkOf(pictureOf(box.part(0, 1), width)).second < 5 * kEm);
}

TEST_CASE("A mark takes its own width and its gap, in its colour", "[text_box]")
{
    const core::ReportMark red {core::LightColour::Red, core::LightReason::Overdue};
    const TextBox marked({{QStringLiteral("逾期"), red}}, style(), 3000);
    // 0.8 em for the mark, 0.35 em for the gap.
    CHECK(marked.naturalWidth() == Approx(3.15 * kEm).margin(2));
    const QImage picture = pictureOf(marked, 3000);
    CHECK(picture.pixelColor(20 + 150, 20 + 185) == QColor(0xB3, 0x1B, 0x1B));
    TextStyle black = style();
    black.isColoured = false;
    const QImage printed = pictureOf(TextBox({{QStringLiteral("逾期"), red}}, black, 3000), 3000);
    CHECK(printed.pixelColor(20 + 150, 20 + 185) == QColor(Qt::black));
}

TEST_CASE("Pieces run on in one line", "[text_box]")
{
    const core::ReportMark red {core::LightColour::Red, core::LightReason::Overdue};
    const TextBox box(
        {text(QStringLiteral("注：")), {QStringLiteral("逾期，"), red}}, style(), 9000);
    CHECK(box.lineCount() == 1);
    CHECK(box.naturalWidth() == Approx(6.15 * kEm).margin(40));
}

TEST_CASE("A very long text is measured whole", "[text_box]")
{
    const QString sentence(5000, QChar(u'国'));
    const TextBox box(sentence, style(), 10 * kEm + 12);
    CHECK(box.lineCount() == 500);
    CHECK(box.naturalWidth() == Approx(10 * kEm).margin(2));
}

TEST_CASE("A node stands in one line, its mark at the left edge and its day at the right one")
{
    const QList<core::ReportNode> nodes {
        {core::ReportNodeState::Done, QStringLiteral("进场"), QStringLiteral("5月15日")},
        {core::ReportNodeState::ToCome, QStringLiteral("竣工验收"), QStringLiteral("11月30日")}};
    const int width = static_cast<int>(14 * kEm);
    const TextBox box(nodes, style(), width);
    CHECK(box.lineCount() == 2);
    CHECK(box.naturalWidth() == width);
    const auto [first, last] = inkOf(pictureOf(box, width));
    CHECK(first < 0.2 * kEm);
    CHECK(last > width - 0.3 * kEm);
    CHECK(last <= width);
}

TEST_CASE("A node too long for its line breaks before its day, which stays in the first line")
{
    const QString name(16, QChar(u'长'));
    const TextBox box(
        {core::ReportNode {core::ReportNodeState::Overdue, name, QStringLiteral("8月20日")}},
        style(),
        12 * kEm);
    // Of 12 characters the mark takes 1.15, the day with its gap about 3.6: 16 need three lines.
    CHECK(box.lineCount() == 3);
}

TEST_CASE("The name of a node goes on beside its mark, not under it", "[text_box]")
{
    const core::ReportNode node {
        core::ReportNodeState::Done, QStringLiteral("国国国国国国"), QStringLiteral("9月6日")};
    // Ten characters less the day of some 2.5, half a gap and 1.15 for the mark leave five.
    const int width = qRound(10 * kEm);
    const TextBox box(QList<core::ReportNode> {node}, style(), width);
    REQUIRE(box.lineCount() == 2);
    const auto second = inkOf(pictureOf(box.part(1, 1), width));
    const auto plain = inkOf(pictureOf(TextBox(QStringLiteral("国"), style(), width), width));
    CHECK(second.first - plain.first == Approx(1.15 * kEm).margin(3));
    CHECK(second.second - plain.second == Approx(1.15 * kEm).margin(3));
}

} // namespace tests
