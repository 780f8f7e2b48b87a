// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/timeline_legend.h"
#include "ui/drawing/timeline_painter.h"

#include <QImage>
#include <QPainter>

namespace {

using core::LightColour;
using ui::TimeToken;
using ui::Token;

const core::WorkCalendar &calendar()
{
    static const core::WorkCalendar result = core::WorkCalendar::builtIn();
    return result;
}

/// A group and one task: planned for June, half done, overdue until 10 July; 4 pixels a day from
/// 1 June on, table 404 wide.
class Fixture
{
public:
    Fixture()
    {
        core::TimelineLine group;
        group.isGroup = true;
        group.name = QStringLiteral("养老服务科");
        group.red = QStringLiteral("逾期 1");
        group.count = QStringLiteral("共 1 项");
        core::TimelineLine task;
        task.name = QStringLiteral("新建养老服务床位200张");
        task.remark = QStringLiteral("50%");
        task.bar.start = QDate(2026, 6, 1);
        task.bar.due = QDate(2026, 6, 30);
        task.bar.actualDays = 15;
        task.bar.light.colour = LightColour::Red;
        task.bar.light.isOverdue = true;
        task.bar.overdue = {QDate(2026, 7, 1), QDate(2026, 7, 10)};
        scene.size = QSizeF(1000, 400);
        scene.axis = ui::TimeAxis(QDate(2026, 6, 1), 4);
        scene.lines = {group, task};
        scene.today = QDate(2026, 7, 10);
        scene.calendar = &calendar();
        scene.words = ui::paperTimeWords();
    }

    void paint()
    {
        image = QImage(scene.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        ui::paintTimeline(painter, scene, look);
    }

    /// Colour at @p day of the axis and @p y in the row of the task.
    [[nodiscard]] QColor at(QDate day, int y) const
    {
        const double x = scene.place(scene.axis.left(day)) + 2;
        return image.pixelColor(static_cast<int>(x), static_cast<int>(scene.top(1)) + y);
    }

    [[nodiscard]] bool has(const QColor &colour, QRect area) const
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    ui::TimelineScene scene;
    ui::TimelineLook look;
    QImage image;
};

} // namespace

TEST_CASE_METHOD(Fixture, "plan, actual and overdue stand at their days in their colours")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        look.theme = theme;
        paint();
        CHECK(at(QDate(2026, 6, 10), 8) == ui::colourOf(TimeToken::Plan, theme));
        CHECK(at(QDate(2026, 6, 10), 18) == ui::colourOf(TimeToken::Actual, theme));
        CHECK(at(QDate(2026, 6, 22), 18) == ui::colourOf(Token::Base, theme));
        const int left = static_cast<int>(scene.place(120));
        const int top = static_cast<int>(scene.top(1));
        CHECK(has(ui::colourOf(TimeToken::Overdue, theme), QRect(left + 8, top + 13, 24, 9)));
        CHECK(has(ui::colourOf(Token::Base, theme), QRect(left + 8, top + 13, 24, 9)));
    }
}

TEST_CASE_METHOD(Fixture, "days off are shaded from weeks on, make-up days are not")
{
    scene.lines.clear();
    scene.axis = ui::TimeAxis(QDate(2026, 9, 14), 20);
    paint();
    const auto shade = [this](QDate day) {
        return image.pixelColor(static_cast<int>(scene.place(scene.axis.left(day))) + 10, 300);
    };
    const QColor dayOff = ui::colourOf(TimeToken::DayOff, ui::Theme::Light);
    const QColor base = ui::colourOf(Token::Base, ui::Theme::Light);
    CHECK(shade(QDate(2026, 9, 18)) == base);
    CHECK(shade(QDate(2026, 9, 19)) == dayOff); // a Saturday
    CHECK(shade(QDate(2026, 9, 20)) == base); // a Sunday that is worked
    CHECK(shade(QDate(2026, 9, 25)) == dayOff); // Mid-Autumn Festival
    scene.axis = ui::TimeAxis(QDate(2026, 9, 14), 1.6);
    paint();
    CHECK_FALSE(has(dayOff, QRect(404, 60, 590, 20)));
}

TEST_CASE_METHOD(Fixture, "today is a line through all rows")
{
    paint();
    const int x = static_cast<int>(scene.place(scene.axis.right(scene.today)));
    CHECK(image.pixelColor(x, 300) == ui::colourOf(Token::Accent, ui::Theme::Light));
    scene.timeScrolled = 4000;
    paint();
    CHECK_FALSE(has(ui::colourOf(Token::Accent, ui::Theme::Light), QRect(404, 0, 590, 399)));
}

TEST_CASE_METHOD(Fixture, "a marked day is a dashed line through all rows with a tag in the head")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        look.theme = theme;
        scene.marks = {{QDate(2026, 7, 31), QStringLiteral("距验收还有 21 天")}};
        paint();
        const QColor text = ui::colourOf(Token::Text, theme);
        const int x = static_cast<int>(scene.place(scene.axis.right(QDate(2026, 7, 31))));
        CHECK(has(text, QRect(x - 1, 300, 2, 40)));
        CHECK(has(ui::colourOf(Token::Base, theme), QRect(x - 1, 300, 2, 40))); // dashed
        CHECK(has(text, QRect(x - 20, 2, 40, 1))); // the frame of the tag
    }
}

TEST_CASE_METHOD(Fixture, "a marked day that is out of sight leaves nothing behind")
{
    paint();
    const QImage without = image;
    scene.marks = {{QDate(2026, 5, 30), QStringLiteral("已过")},
                   {QDate(2027, 7, 31), QStringLiteral("还有")}};
    paint();
    CHECK(image == without);
}

TEST_CASE_METHOD(Fixture, "the tag of a marked day at the edge stays within the time")
{
    scene.marks = {{QDate(2026, 6, 1), QStringLiteral("距验收还有 21 天（15 个工作日）")}};
    paint();
    const QImage with = image;
    scene.marks.clear();
    paint();
    bool isTableSame = true;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 404; ++x)
            isTableSame = isTableSame && image.pixel(x, y) == with.pixel(x, y);
    }
    CHECK(isTableSame);
    CHECK(with != image);
}

TEST_CASE_METHOD(Fixture, "names in the head give way to the tags of today and of marked days")
{
    scene.marks = {{QDate(2026, 7, 10), QStringLiteral("距验收还有 21 天")}};
    const QColor header = ui::colourOf(Token::Header, ui::Theme::Light);
    const QList<QColor> plain {header,
                               ui::colourOf(Token::Line, ui::Theme::Light),
                               ui::colourOf(Token::Strong, ui::Theme::Light)};
    for (const double pixels : {0.3, 0.9, 1.5, 2.2, 3.1, 4.0, 8.0, 24.0}) {
        CAPTURE(pixels);
        scene.axis = ui::TimeAxis(scene.today.addDays(qRound(-300 / pixels)), pixels);
        paint();
        const int middle = static_cast<int>(scene.place(scene.axis.right(scene.today)));
        // The tag of the marked day begins with its frame, that of today with its fill.
        const auto edgeOf = [&](int y, int step) {
            int x = middle;
            while (x > 404 && x < 990 && image.pixelColor(x + step, y) == image.pixelColor(x, y))
                x += step;
            return x + step;
        };
        bool isCut = false;
        for (const auto &[edgesAt, top] : {std::pair(2, 3), std::pair(27, 27)}) {
            for (const int step : {-1, 1}) {
                const int beside = edgeOf(edgesAt, step);
                for (int y = top; y < top + 18; ++y)
                    isCut = isCut || !plain.contains(image.pixelColor(beside, y));
            }
        }
        CHECK_FALSE(isCut);
    }
}

TEST_CASE_METHOD(Fixture, "names in the head are whole at both edges of what is seen")
{
    scene.today = {};
    const QList<QColor> plain {ui::colourOf(Token::Header, ui::Theme::Light),
                               ui::colourOf(Token::Line, ui::Theme::Light),
                               ui::colourOf(Token::Strong, ui::Theme::Light)};
    for (const double pixels : {0.9, 2.2, 4.0}) {
        scene.axis = ui::TimeAxis(QDate(2026, 6, 1), pixels);
        for (int scrolled = 0; scrolled < 70; scrolled += 3) {
            CAPTURE(pixels, scrolled);
            scene.timeScrolled = scrolled;
            paint();
            bool isCut = false;
            for (int y = 2; y < 46; ++y) {
                for (const int x : {404, 999})
                    isCut = isCut || !plain.contains(image.pixelColor(x, y));
            }
            CHECK_FALSE(isCut);
        }
    }
}

TEST_CASE_METHOD(Fixture, "the chosen row is filled over its whole width")
{
    scene.current = 1;
    scene.lines[1].bar = {};
    paint();
    const QColor selection = ui::colourOf(Token::Selection, ui::Theme::Light);
    const int y = static_cast<int>(scene.top(1)) + 3;
    CHECK(image.pixelColor(200, y) == selection);
    CHECK(image.pixelColor(900, y) == selection);
}

TEST_CASE_METHOD(Fixture, "bars stay out of the table, whatever is scrolled")
{
    scene.timeScrolled = 60;
    paint();
    CHECK_FALSE(has(ui::colourOf(TimeToken::Plan, ui::Theme::Light), QRect(0, 0, 403, 400)));
    CHECK(at(QDate(2026, 6, 20), 8) == ui::colourOf(TimeToken::Plan, ui::Theme::Light));
}

TEST_CASE_METHOD(Fixture, "a task that has not begun is hollow")
{
    scene.lines[1].bar.isBegun = false;
    scene.lines[1].bar.actualDays = 0;
    paint();
    CHECK(at(QDate(2026, 6, 10), 8) == ui::colourOf(Token::Base, ui::Theme::Light));
    CHECK(at(QDate(2026, 6, 10), 6) == ui::colourOf(TimeToken::Plan, ui::Theme::Light));
}

TEST_CASE_METHOD(Fixture, "what lies outside of what is seen says so at the edge")
{
    scene.lines[1].elsewhere = QStringLiteral("2026年6月30日到期");
    scene.timeScrolled = 2000;
    paint();
    const QColor red = ui::lightText(LightColour::Red, ui::Theme::Light);
    const int top = static_cast<int>(scene.top(1));
    CHECK(has(red, QRect(406, top, 200, 27)));
    scene.timeScrolled = -2000;
    paint();
    CHECK(has(red, QRect(800, top, 199, 27)));
}

TEST_CASE_METHOD(Fixture, "a label left of the bar ends before it, and is left out without room")
{
    const auto muted = ui::colourOf(Token::Muted, look.theme);
    scene.lines[1].before = QStringLiteral("新建养老服务床位200张");
    scene.timeScrolled = -200; // 200 pixels before the bar
    const int top = static_cast<int>(scene.top(1));
    paint();
    CHECK(has(muted, QRect(440, top + 8, 150, 14)));
    CHECK_FALSE(has(muted, QRect(597, top + 8, 6, 4))); // a gap before the bar
    scene.timeScrolled = -20;
    paint();
    CHECK_FALSE(has(muted, QRect(405, top + 8, 18, 14)));
}

TEST_CASE_METHOD(Fixture, "a label at the right edge stands there whatever is scrolled")
{
    const auto muted = ui::colourOf(Token::Muted, look.theme);
    scene.lines[1].atEdge = QStringLiteral("张某");
    const QRect edge(950, static_cast<int>(scene.top(1)) + 8, 50, 14);
    paint();
    CHECK(has(muted, edge));
    scene.timeScrolled = 40;
    paint();
    CHECK(has(muted, edge));
    scene.lines[1].atEdge.clear();
    paint();
    CHECK_FALSE(has(muted, edge));
}

TEST_CASE("the legend shows every shape in both themes, the hint only where there is room")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        QImage image(1300, 28, QImage::Format_RGB32);
        image.fill(ui::colourOf(Token::Window, theme));
        ui::TimelineLook look;
        look.theme = theme;
        QPainter painter(&image);
        ui::paintTimelineLegend(painter, QRectF(0, 0, 1300, 28), ui::paperLegendWords(), look);
        painter.end();
        for (const TimeToken token :
             {TimeToken::Plan, TimeToken::Actual, TimeToken::Overdue, TimeToken::DayOff}) {
            bool isThere = false;
            for (int x = 0; x < 1300 && !isThere; ++x) {
                for (int y = 0; y < 28; ++y)
                    isThere = isThere || image.pixelColor(x, y) == ui::colourOf(token, theme);
            }
            CHECK(isThere);
        }
    }
}
