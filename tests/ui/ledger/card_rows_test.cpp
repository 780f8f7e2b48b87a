// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/card_rows.h"
#include "ui/ledger/light_line.h"
#include "ui/style/plain_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QToolButton>

namespace {

/// The texts of the labels in @p widget, row by row.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    const auto &grid = *qobject_cast<const QGridLayout *>(widget.layout());
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            const QLayoutItem *item = grid.itemAtPosition(row, column);
            if (const auto *label = item ? qobject_cast<ui::PlainLabel *>(item->widget()) : nullptr)
                texts.append(label->text());
        }
    }
    return texts;
}

core::Light redLight()
{
    core::Light light;
    light.colour = core::LightColour::Red;
    light.reason = core::LightReason::Overdue;
    light.isOverdue = true;
    return light;
}

} // namespace

TEST_CASE("Values of a card stand in two columns, the labels as wide as one another")
{
    ui::CardBlock block;
    block.values = {{QStringLiteral("责任领导"), QStringLiteral("李某")},
                    {QStringLiteral("责任人"), QStringLiteral("吴某")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    CHECK(textsOf(*body)
          == QStringList {QStringLiteral("责任领导"),
                          QStringLiteral("李某"),
                          QStringLiteral("责任人"),
                          QStringLiteral("吴某")});
    body->resize(356, 100);
    body->layout()->activate();
    const QList<ui::PlainLabel *> labels = body->findChildren<ui::PlainLabel *>();
    CHECK(labels.at(0)->width() == 72);
    CHECK(labels.at(0)->width() == labels.at(2)->width());
    CHECK(labels.at(1)->x() == labels.at(3)->x());
}

TEST_CASE("Long values of a card are broken, not cut")
{
    ui::CardBlock block;
    block.values = {{QStringLiteral("问题"), QString(120, QChar(u'长'))}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    const ui::PlainLabel &value = *body->findChildren<ui::PlainLabel *>().at(1);
    CHECK(value.wordWrap());
    CHECK(body->layout()->heightForWidth(200) > body->layout()->heightForWidth(900));
}

TEST_CASE("The button that edits a value stands on the line of the value")
{
    ui::CardBlock block;
    const ui::CardPart part {core::ListKind::Outcomes, core::Id {5001}};
    block.values = {{QStringLiteral("预期效果"), QStringLiteral("群众满意"), part},
                    {QStringLiteral("指标"), QStringLiteral("社区")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, [](ui::CardPart /*part*/) {}));
    body->resize(356, 100);
    body->layout()->activate();
    const auto *const button = body->findChild<QToolButton *>(QStringLiteral("edit"));
    REQUIRE(button);
    const QList<ui::PlainLabel *> labels = body->findChildren<ui::PlainLabel *>();
    CHECK(button->y() == labels.at(1)->y());
    CHECK(button->x() > labels.at(1)->geometry().right());
}

TEST_CASE("A sentence with a day beside it takes what the day leaves of the line")
{
    ui::CardBlock block;
    block.entries
        = {{std::nullopt, QStringLiteral("李某点评：剩余社区一天一报"), QStringLiteral("09-16")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    body->resize(356, 100);
    body->layout()->activate();
    const QList<ui::PlainLabel *> labels = body->findChildren<ui::PlainLabel *>();
    CHECK(labels.at(1)->geometry().right() == 355);
    CHECK(labels.at(1)->x() - labels.at(0)->geometry().right() < 16);
}

TEST_CASE("An entry of a card is its mark, its text and its day")
{
    ui::CardBlock block;
    block.entries = {{redLight(), QStringLiteral("开展检查"), QStringLiteral("逾期 19 个工作日")},
                     {std::nullopt, QStringLiteral("印发范本"), QStringLiteral("适时")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    CHECK(body->findChildren<ui::LightMark *>().size() == 1);
    CHECK(textsOf(*body)
          == QStringList {QStringLiteral("开展检查"),
                          QStringLiteral("逾期 19 个工作日"),
                          QStringLiteral("印发范本"),
                          QStringLiteral("适时")});
}

TEST_CASE("Only what is late is written in red beside an entry")
{
    QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
    ui::CardBlock block;
    block.entries = {{redLight(), QStringLiteral("a"), QStringLiteral("late")},
                     {core::Light {}, QStringLiteral("b"), QStringLiteral("09-30")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    const auto colourOf = [&body](const QString &text) {
        for (const ui::PlainLabel *label : body->findChildren<ui::PlainLabel *>()) {
            if (label->text() == text)
                return label->palette().color(label->foregroundRole());
        }
        return QColor();
    };
    CHECK(colourOf(QStringLiteral("late"))
          == ui::lightText(core::LightColour::Red, ui::Theme::Light));
    CHECK(colourOf(QStringLiteral("09-30")) == ui::colourOf(ui::Token::Muted, ui::Theme::Light));
}

TEST_CASE("A section of the card is closed by a line")
{
    QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
    ui::CardSection section;
    section.resize(100, 40);
    const QImage picture = section.grab().toImage();
    CHECK(picture.pixelColor(50, 39) == ui::colourOf(ui::Token::Line, ui::Theme::Light));
    CHECK(picture.pixelColor(50, 38) != picture.pixelColor(50, 39));
}

TEST_CASE("Markup in the texts of a card stays characters")
{
    ui::CardBlock block;
    block.values = {{QStringLiteral("备注"), QStringLiteral("<b>重要</b>")}};
    const std::unique_ptr<QWidget> body(ui::cardBlockBody(block, {}, {}));
    CHECK(body->findChildren<ui::PlainLabel *>().at(1)->textFormat() == Qt::PlainText);
}

TEST_CASE("A file of evidence is a button that opens it, named with its size")
{
    core::Attachment file;
    file.id = core::Id {7};
    file.name = QStringLiteral("验收&报告.pdf");
    file.size = 1'300'000;
    ui::CardBlock block;
    block.entries = {{std::nullopt, QStringLiteral("办结销号"), QStringLiteral("09-23"), {file}}};
    QList<core::Attachment> opened;
    const std::unique_ptr<QWidget> body(
        ui::cardBlockBody(block, [&opened](const auto &each) { opened.append(each); }, {}));
    const auto buttons = body->findChildren<QToolButton *>(QStringLiteral("attachment"));
    REQUIRE(buttons.size() == 1);
    // 1,300,000 bytes are 1,269.5 kilobytes of 1,024.
    CHECK(buttons.first()->accessibleName() == QStringLiteral("验收&报告.pdf (1.2 MB)"));
    CHECK(buttons.first()->text() == QStringLiteral("验收&&报告.pdf (1.2 MB)"));
    buttons.first()->click();
    CHECK(opened == QList<core::Attachment> {file});
}

TEST_CASE("Beside what can be edited on the card stands a button that asks for it")
{
    const ui::CardPart part {core::ListKind::Measures, core::Id {7}};
    ui::CardBlock block;
    block.entries = {{std::nullopt, QStringLiteral("每月调度"), {}, {}, part},
                     {std::nullopt, QStringLiteral("倒排：还剩 3 天"), {}}};
    QList<ui::CardPart> asked;
    const std::unique_ptr<QWidget> body(
        ui::cardBlockBody(block, {}, [&asked](const auto &each) { asked.append(each); }));
    const auto buttons = body->findChildren<QToolButton *>(QStringLiteral("edit"));
    REQUIRE(buttons.size() == 1);
    CHECK(buttons.first()->accessibleName() == QStringLiteral("Edit “每月调度”"));
    buttons.first()->click();
    CHECK(asked == QList<ui::CardPart> {part});
    const std::unique_ptr<QWidget> fixed(ui::cardBlockBody(block, {}, {}));
    CHECK(fixed->findChildren<QToolButton *>(QStringLiteral("edit")).isEmpty());
}
