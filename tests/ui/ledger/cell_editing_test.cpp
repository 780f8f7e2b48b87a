// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_cell_writer.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/ledger/ledger_view.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int kUnit = 5;
constexpr int kDeadline = 7;
constexpr int kPercent = 10;

class CellEditingFixture
{
public:
    CellEditingFixture()
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        view.resize(1302, 640);
        view.setModel(model.get());
        view.show();
        view.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    void select(int row, int column) { view.setCurrentIndex(model->index(row, column)); }
    [[nodiscard]] std::pair<int, int> current() const
    {
        return {view.currentIndex().row(), view.currentIndex().column()};
    }
    [[nodiscard]] ui::CellEditor &editor() const { return *view.findChild<ui::CellEditor *>(); }
    [[nodiscard]] ui::CellTextEdit &field() const { return *view.findChild<ui::CellTextEdit *>(); }
    [[nodiscard]] QString note() const
    {
        const auto *label = editor().findChild<ui::PlainLabel *>();
        return label->isVisible() ? label->text() : QString();
    }
    /// The line below the cell that says why a text was refused; it stands beside the editor.
    [[nodiscard]] ui::PlainLabel &refusal() const
    {
        return *view.viewport()->findChild<ui::PlainLabel *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void typeInto(const QString &text) { field().insertPlainText(text); }
    void answer() { QCoreApplication::processEvents(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return model->index(row, column); }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    tests::FakeCellWriter writer;
    ui::LedgerView view;
    ui::CellEditing editing {view, writer};
};

} // namespace

TEST_CASE_METHOD(CellEditingFixture, "The editor lies exactly on its cell")
{
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    REQUIRE(editor().isVisible());
    // Its frame on the grid lines, as the frame of the range before.
    CHECK(editor().geometry() == view.visualRect(cell(3, kUnit)).adjusted(-1, -1, 0, 0));
    CHECK(field().toPlainText() == QStringLiteral("基层政权科"));
    CHECK(field().font() == view.look().body().font());
    const QPoint text = field().mapTo(view.viewport(), QPoint(0, 0));
    CHECK(text == view.visualRect(cell(3, kUnit)).topLeft() + QPoint(6, 3));
    CHECK(QApplication::focusWidget() == &field());
    const QImage image = view.viewport()->grab().toImage();
    const QColor accent = ui::colourOf(ui::Token::Accent, ui::Theme::Light);
    CHECK(image.pixelColor(editor().geometry().topLeft()) == accent);
    CHECK(image.pixelColor(editor().geometry().bottomRight()) == accent);
}

TEST_CASE_METHOD(CellEditingFixture,
                 "The editor grows downward with its text and stays in the view")
{
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    const QRect before = editor().geometry();
    typeInto(QString(60, QChar(u'长')));
    CHECK(editor().height() > before.height() + 60);
    CHECK(editor().geometry().topLeft() == before.topLeft());
    CHECK(editor().width() == before.width());
    typeInto(QString(600, QChar(u'长')));
    CHECK(editor().geometry().top() >= 0);
    CHECK(editor().geometry().bottom() <= view.viewport()->height());
}

TEST_CASE_METHOD(CellEditingFixture, "Typing replaces the text, Enter writes it and moves down")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    REQUIRE(editing.isOpen());
    CHECK(writer.open == cell(3, kUnit));
    CHECK(field().toPlainText() == QStringLiteral("x"));
    QTest::keyClick(&field(), 'y');
    QTest::keyClick(&field(), Qt::Key_Return);
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].index == cell(3, kUnit));
    CHECK(writer.writes[0].text == QStringLiteral("xy"));
    CHECK_FALSE(editing.isOpen());
    CHECK_FALSE(writer.open.isValid());
    CHECK(current() == std::pair(4, kUnit));
    CHECK(view.hasFocus());
}

TEST_CASE_METHOD(CellEditingFixture,
                 "Tab writes and moves right, Shift with Tab left, Shift with Enter up")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Tab);
    CHECK(current() == std::pair(3, kUnit + 1));
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(current() == std::pair(3, kUnit));
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(current() == std::pair(2, kUnit));
    CHECK(writer.writes.size() == 3);
}

TEST_CASE_METHOD(CellEditingFixture, "Alt with Enter breaks the line")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(&field(), 'y');
    CHECK(field().toPlainText() == QStringLiteral("x\ny"));
    CHECK(editing.isOpen());
}

TEST_CASE_METHOD(CellEditingFixture, "Esc leaves the cell as it was")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
    CHECK(current() == std::pair(3, kUnit));
    CHECK(view.hasFocus());
}

TEST_CASE_METHOD(CellEditingFixture, "An unchanged text is not written")
{
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(writer.writes.empty());
    CHECK(current() == std::pair(4, kUnit));
}

TEST_CASE_METHOD(CellEditingFixture, "Clicking another cell writes what was typed")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell(7, 3)).center());
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].index == cell(3, kUnit));
    CHECK(current() == std::pair(7, 3));
    CHECK_FALSE(editing.isOpen());
}

TEST_CASE_METHOD(CellEditingFixture, "A phrase shows its date below as it is typed")
{
    select(3, kDeadline);
    QTest::keyClick(&view, Qt::Key_F2);
    CHECK(note().isEmpty());
    field().setPlainText(QStringLiteral("6月底前"));
    CHECK(note() == QStringLiteral("2026-06-30"));
    field().setPlainText(QStringLiteral("6月底"));
    CHECK(note().isEmpty());
}

TEST_CASE_METHOD(CellEditingFixture,
                 "A refused text comes back with the reason, in red and with a mark")
{
    select(3, kPercent);
    QTest::keyClick(&view, '1');
    field().setPlainText(QStringLiteral("101"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK_FALSE(editing.isOpen());
    writer.refuse(0, QStringLiteral("进度应在 0 到 100 之间。"));
    answer();
    REQUIRE(editing.isOpen());
    CHECK(current() == std::pair(3, kPercent));
    CHECK(field().toPlainText() == QStringLiteral("101"));
    CHECK(refusal().isVisible());
    CHECK(refusal().text() == QStringLiteral("■ 进度应在 0 到 100 之间。"));
    CHECK(refusal().palette().color(refusal().foregroundRole())
          == ui::lightText(core::LightColour::Red, ui::Theme::Light));
    CHECK(refusal().textFormat() == Qt::PlainText);
    // The column of figures is too narrow for a sentence.
    CHECK(refusal().width() > editor().width());
    CHECK(refusal().y() == editor().geometry().bottom() + 1);
    CHECK(view.viewport()->rect().contains(refusal().geometry()));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(writer.writes.size() == 2); // the same text once more, if the user insists
    CHECK_FALSE(refusal().isVisible());
}

TEST_CASE_METHOD(CellEditingFixture, "A refusal waits while another cell is being edited")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::keyClick(&view, 'z');
    REQUIRE(editing.isOpen());
    writer.refuse(0, QStringLiteral("不行"));
    answer();
    CHECK(field().toPlainText() == QStringLiteral("z"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(writer.writes.at(1).text == QStringLiteral("z"));
    answer();
    REQUIRE(editing.isOpen());
    CHECK(field().toPlainText() == QStringLiteral("x"));
    CHECK(current() == std::pair(3, kUnit));
}

TEST_CASE_METHOD(CellEditingFixture, "A refused text whose cell is gone is handed out")
{
    const QSignalSpy homeless(&editing, &ui::CellEditing::homeless);
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    QTest::keyClick(&field(), Qt::Key_Return);
    model->setRows({});
    writer.refuse(0, QStringLiteral("不行"));
    answer();
    REQUIRE(homeless.count() == 1);
    CHECK(homeless.at(0).at(0).toString() == QStringLiteral("x"));
    CHECK(homeless.at(0).at(1).toString() == QStringLiteral("不行"));
}

TEST_CASE_METHOD(CellEditingFixture, "An open editor survives a reset of the model")
{
    select(3, kUnit);
    QTest::keyClick(&view, 'x');
    model->setRows(model->rows());
    CHECK(editing.isOpen());
    CHECK(field().toPlainText() == QStringLiteral("x"));
    CHECK(editor().geometry() == view.visualRect(cell(3, kUnit)).adjusted(-1, -1, 0, 0));
    QTest::keyClick(&field(), Qt::Key_Return);
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].index == cell(3, kUnit));
}

TEST_CASE_METHOD(CellEditingFixture, "The editor moves with its cell when the table is scrolled")
{
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    view.verticalScrollBar()->setValue(50);
    CHECK(editor().geometry() == view.visualRect(cell(3, kUnit)).adjusted(-1, -1, 0, 0));
}

TEST_CASE_METHOD(CellEditingFixture, "Where nothing can be typed no editor opens")
{
    const QSignalSpy refused(&editing, &ui::CellEditing::readOnlyTyped);
    select(3, 8);
    QTest::keyClick(&view, 'x');
    CHECK_FALSE(editing.isOpen());
    CHECK(refused.count() == 1);
    model->setReadOnly(true);
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    CHECK_FALSE(editing.isOpen());
    CHECK(refused.count() == 2);
}

TEST_CASE_METHOD(CellEditingFixture, "Delete empties a cell, and only one that has a text")
{
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_Delete);
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].text.isEmpty());
    select(15, 11);
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(writer.writes.size() == 1);
}

TEST_CASE_METHOD(CellEditingFixture, "The first letter of an input method is not lost")
{
    select(3, kUnit);
    QInputMethodEvent composing(QStringLiteral("cai"), {});
    QApplication::sendEvent(&view, &composing);
    REQUIRE(editing.isOpen());
    CHECK(view.hasFocus());
    CHECK(field().toPlainText().isEmpty());
    QInputMethodEvent committing;
    committing.setCommitString(QStringLiteral("财政局"));
    QApplication::sendEvent(&view, &committing);
    CHECK(field().toPlainText() == QStringLiteral("财政局"));
    CHECK(field().hasFocus());
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(writer.writes.at(0).text == QStringLiteral("财政局"));
}

TEST_CASE_METHOD(CellEditingFixture, "A composition that is given up leaves the cell as it was")
{
    select(3, kUnit);
    QInputMethodEvent composing(QStringLiteral("cai"), {});
    QApplication::sendEvent(&view, &composing);
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(&view, &nothing);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
}

TEST_CASE_METHOD(CellEditingFixture, "A character committed at once opens the editor with it")
{
    select(3, kUnit);
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("，"));
    QApplication::sendEvent(&view, &event);
    REQUIRE(editing.isOpen());
    CHECK(field().toPlainText() == QStringLiteral("，"));
    CHECK(field().hasFocus());
}

TEST_CASE_METHOD(CellEditingFixture, "A cell with fixed words offers them")
{
    writer.choiceColumn = kUnit;
    writer.words = {QStringLiteral("基层政权科"), QStringLiteral("社会组织科")};
    select(3, kUnit);
    QTest::keyClick(&view, Qt::Key_F2);
    auto *box = editor().findChild<QComboBox *>();
    REQUIRE(box->isVisible());
    CHECK(box->currentText() == QStringLiteral("基层政权科"));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].text == QStringLiteral("社会组织科"));
    CHECK(current() == std::pair(4, kUnit));
}

TEST_CASE_METHOD(CellEditingFixture, "A merged cell is edited over its whole area")
{
    select(0, 1);
    QTest::keyClick(&view, Qt::Key_F2);
    CHECK(editor().geometry() == view.visualRect(cell(0, 1)).adjusted(-1, -1, 0, 0));
    typeInto(QStringLiteral("。"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(writer.writes.at(0).index == cell(0, 1));
    CHECK(current() == std::pair(5, 1));
}

TEST_CASE("A table can go while a cell of it is being edited in a window that stays")
{
    ui::applyApplicationFont();
    const std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    tests::FakeCellWriter writer;
    writer.choiceColumn = kUnit;
    writer.words = QStringList {QStringLiteral("甲科"), QStringLiteral("乙科")};
    for (const int column : {kDeadline, kUnit}) {
        INFO("column " << column);
        QWidget window;
        window.resize(1302, 640);
        auto view = std::make_unique<ui::LedgerView>(&window);
        view->resize(window.size());
        view->setModel(model.get());
        window.show();
        view->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        auto editing = std::make_unique<ui::CellEditing>(*view, writer);
        editing->edit(model->index(0, column));
        REQUIRE(view->findChild<ui::CellEditor *>()->isVisible());
        editing.reset();
        view.reset();
        QCoreApplication::processEvents();
        CHECK(writer.writes.empty());
    }
}

TEST_CASE_METHOD(CellEditingFixture, "Whether everything typed is written is told once it is known")
{
    QSignalSpy settled(&editing, &ui::CellEditing::settled);
    CHECK(editing.settle());
    select(0, kDeadline);
    QTest::keyClick(&view, Qt::Key_F2);
    typeInto(QStringLiteral("前"));
    CHECK_FALSE(editing.settle());
    answer();
    CHECK(settled.isEmpty());
    REQUIRE(writer.writes.size() == 1);
    writer.accept(0);
    REQUIRE(QTest::qWaitFor([&settled] { return settled.size() == 1; }));
    CHECK(settled.takeFirst().constFirst().toBool());
    CHECK(editing.settle());
}

TEST_CASE_METHOD(CellEditingFixture, "A text refused while it is settled is back in its cell")
{
    const QSignalSpy settled(&editing, &ui::CellEditing::settled);
    select(0, kPercent);
    QTest::keyClick(&view, Qt::Key_F2);
    typeInto(QStringLiteral("很多"));
    CHECK_FALSE(editing.settle());
    writer.refuse(0, QStringLiteral("请填 0—100"));
    REQUIRE(QTest::qWaitFor([&settled] { return settled.size() == 1; }));
    CHECK_FALSE(settled.first().first().toBool());
    CHECK(editing.isOpen());
    CHECK(refusal().text().contains(QStringLiteral("请填 0—100")));
    // Given up, there is nothing left to write.
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK(editing.settle());
}
