// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/cell_editor.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace {

/// An editor over a table of 600 × 300.
class CellEditorFixture
{
public:
    CellEditorFixture()
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        table.resize(600, 300);
        table.show();
        REQUIRE(QTest::qWaitForWindowActive(&table));
    }

    void open(const ui::CellEditorInput &input, QRect area = {100, 50, 120, 27})
    {
        editor.open(input);
        editor.place(area);
        editor.takeFocus();
    }

    [[nodiscard]] ui::CellTextEdit &field() { return *editor.findChild<ui::CellTextEdit *>(); }
    [[nodiscard]] QComboBox &choice() { return *editor.findChild<QComboBox *>(); }
    [[nodiscard]] ui::PlainLabel &note() { return *editor.findChild<ui::PlainLabel *>(); }
    [[nodiscard]] ui::PlainLabel &refusal()
    {
        return *table.findChild<ui::PlainLabel *>(QString(), Qt::FindDirectChildrenOnly);
    }

    QWidget table;
    ui::LedgerLook look {ui::fontOf(ui::FontRole::Body), 96};
    ui::CellEditor &editor = *new ui::CellEditor(look, &table);
};

ui::CellEditorInput textInput(const QString &text)
{
    ui::CellEditorInput input;
    input.text = text;
    return input;
}

} // namespace

TEST_CASE_METHOD(CellEditorFixture, "The editor lies on the cell, its frame on the grid lines")
{
    open(textInput(QStringLiteral("基层政权科")));
    CHECK(editor.geometry() == QRect(99, 49, 121, 28));
    CHECK(editor.text() == QStringLiteral("基层政权科"));
    CHECK(field().hasFocus());
    const QColor accent = ui::colourOf(ui::Token::Accent, ui::Theme::Light);
    const QImage picture = editor.grab().toImage();
    CHECK(picture.pixelColor(0, 14) == accent);
    CHECK(picture.pixelColor(1, 14) == accent);
    CHECK(picture.pixelColor(2, 14) != accent);
}

TEST_CASE_METHOD(CellEditorFixture, "Ctrl+Y types again what Ctrl+Z took back in the cell")
{
    open(textInput(QString()));
    QTest::keyClicks(&field(), QStringLiteral("abc"));
    QTest::keyClick(&field(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(editor.text().isEmpty());
    QTest::keyClick(&field(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(editor.text() == QStringLiteral("abc"));
}

TEST_CASE_METHOD(CellEditorFixture,
                 "The editor grows downward with its text and stays in the table")
{
    open(textInput(QString(40, QChar(u'长'))));
    CHECK(editor.y() == 49);
    CHECK(editor.height() > 80);
    open(textInput(QString(40, QChar(u'长'))), {100, 260, 120, 27});
    CHECK(editor.geometry().bottom() < 300);
    open(textInput(QString(4000, QChar(u'长'))));
    CHECK(editor.height() <= 300);
}

TEST_CASE_METHOD(CellEditorFixture, "Lines in the editor are as high as those of the table")
{
    open(textInput(QStringLiteral("一\n二\n三")));
    CHECK(field().textHeight() == 60);
    CHECK(editor.height() == 60 + 2 * 4);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::AltModifier);
    CHECK(field().textHeight() == 80);
}

TEST_CASE_METHOD(CellEditorFixture, "What a text means stands below it, in muted letters")
{
    ui::CellEditorInput input = textInput(QStringLiteral("6月底前"));
    input.hint = [](const QString &text) {
        return text.isEmpty() ? QString() : QStringLiteral("2026-06-30");
    };
    open(input);
    CHECK(note().isVisible());
    CHECK(note().text() == QStringLiteral("2026-06-30"));
    CHECK(note().palette().color(note().foregroundRole())
          == ui::colourOf(ui::Token::Muted, ui::Theme::Light));
    const int height = editor.height();
    field().clear();
    CHECK_FALSE(note().isVisible());
    CHECK(editor.height() < height);
}

TEST_CASE_METHOD(CellEditorFixture, "Why a text was refused is said until another is typed")
{
    ui::CellEditorInput input = textInput(QStringLiteral("150"));
    input.reason = QStringLiteral("进度应在 0 到 100 之间。");
    open(input, {500, 50, 52, 27});
    CHECK(refusal().isVisible());
    CHECK(refusal().text() == QStringLiteral("■ 进度应在 0 到 100 之间。"));
    CHECK(table.rect().contains(refusal().geometry()));
    CHECK_FALSE(refusal().geometry().intersects(editor.geometry()));
    QTest::keyClick(&field(), Qt::Key_Backspace);
    CHECK_FALSE(refusal().isVisible());
}

TEST_CASE_METHOD(CellEditorFixture, "At the lower edge the reason stands above the cell")
{
    ui::CellEditorInput input = textInput(QStringLiteral("150"));
    input.reason = QStringLiteral("进度应在 0 到 100 之间。");
    open(input, {100, 272, 120, 27});
    CHECK(refusal().geometry().bottom() < editor.y());
    editor.hide();
    CHECK_FALSE(refusal().isVisible());
}

TEST_CASE_METHOD(CellEditorFixture, "A column of fixed words offers them")
{
    ui::CellEditorInput input = textInput(QStringLiteral("力争"));
    input.choices = {QString(), QStringLiteral("确保"), QStringLiteral("力争")};
    open(input);
    CHECK(choice().isVisible());
    CHECK_FALSE(field().isVisible());
    CHECK(editor.text() == QStringLiteral("力争"));
    const QSignalSpy finished(&editor, &ui::CellEditor::finished);
    const QSignalSpy cancelled(&editor, &ui::CellEditor::cancelled);
    QTest::keyClick(&choice(), Qt::Key_Up);
    CHECK(editor.text() == QStringLiteral("确保"));
    QTest::keyClick(&choice(), Qt::Key_Up);
    QTest::keyClick(&choice(), Qt::Key_Up);
    CHECK(editor.text().isEmpty());
    QTest::keyClick(&choice(), Qt::Key_Down);
    CHECK(editor.text() == QStringLiteral("确保"));
    CHECK(finished.isEmpty());
    QTest::keyClick(&choice(), Qt::Key_Tab);
    CHECK(finished.size() == 1);
    QTest::keyClick(&choice(), Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE_METHOD(CellEditorFixture,
                 "Keys end the text field upward, downward, onward or not at all")
{
    const QSignalSpy finished(&editor, &ui::CellEditor::finished);
    const QSignalSpy cancelled(&editor, &ui::CellEditor::cancelled);
    open(textInput(QStringLiteral("x")));
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::keyClick(&field(), Qt::Key_Tab);
    CHECK(finished.size() == 2);
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
    CHECK(editor.text() == QStringLiteral("x"));
}

TEST_CASE_METHOD(CellEditorFixture, "The wheel over a column of fixed words chooses nothing")
{
    ui::CellEditorInput input = textInput(QStringLiteral("确保"));
    input.choices = {QString(), QStringLiteral("确保"), QStringLiteral("力争")};
    open(input);
    const QSignalSpy finished(&editor, &ui::CellEditor::finished);
    for (const int by : {-120, 120}) {
        QWheelEvent turn(QPointF(5, 5),
                         choice().mapToGlobal(QPointF(5, 5)),
                         QPoint(),
                         QPoint(0, by),
                         Qt::NoButton,
                         Qt::NoModifier,
                         Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(&choice(), &turn);
        CHECK(editor.text() == QStringLiteral("确保"));
    }
    CHECK(finished.isEmpty());
    CHECK(choice().isVisible());
}
