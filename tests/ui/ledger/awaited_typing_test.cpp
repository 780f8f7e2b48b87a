// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_cell_writer.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "tests/ui/ledger/page_fixture.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/awaited_typing.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/ledger/ledger_view.h"
#include "ui/style/fonts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int kUnitColumn = 5;
constexpr int kLightColumn = 8;

/// A table whose rows 3 and 4 are still being read.
class AwaitedTypingFixture
{
public:
    AwaitedTypingFixture()
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        window.resize(1302, 640);
        view.setParent(&window);
        view.setGeometry(0, 0, 1302, 600);
        view.setModel(model.get());
        search.setParent(&window);
        search.setGeometry(0, 610, 200, 24);
        model->setLoaded(3, false);
        model->setLoaded(4, false);
        window.show();
        view.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    AwaitedTypingFixture(const AwaitedTypingFixture &) = delete;
    AwaitedTypingFixture &operator=(const AwaitedTypingFixture &) = delete;
    ~AwaitedTypingFixture() { window.hide(); } // an editor that is open goes with its window

    void select(int row, int column = kUnitColumn)
    {
        view.setCurrentIndex(model->index(row, column));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(&view, text); }
    void compose(const QString &preedit, const QString &commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&view, &event);
    }
    /// The texts of @p row have been read.
    void read(int row)
    {
        model->setLoaded(row, true);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::CellTextEdit &field() const { return *view.findChild<ui::CellTextEdit *>(); }
    [[nodiscard]] QString typed() const { return field().toPlainText(); }
    [[nodiscard]] QString writtenTo(int row) const
    {
        for (const auto &write : writer.writes) {
            if (write.index.row() == row)
                return write.text;
        }
        return QStringLiteral("nothing");
    }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    tests::FakeCellWriter writer;
    QWidget window;
    QLineEdit search;
    ui::LedgerView view;
    ui::CellEditing editing {view, writer};
    QSignalSpy awaiting {&editing, &ui::CellEditing::awaiting};
    QSignalSpy refused {&editing, &ui::CellEditing::readOnlyTyped};
    QSignalSpy homeless {&editing, &ui::CellEditing::homeless};
};

} // namespace

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "What is typed into a row that is being read opens the editor once it is there")
{
    select(3);
    type(QStringLiteral("ab c"));
    CHECK_FALSE(editing.isOpen());
    CHECK(refused.isEmpty());
    REQUIRE(awaiting.count() == 4);
    CHECK(awaiting.last().first().toString() == QStringLiteral("ab c"));
    CHECK(writer.awaited == QList<qint64> {1003});
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("ab c"));
    CHECK(field().hasFocus());
    CHECK(writer.awaited.isEmpty());
    QTest::keyClicks(&field(), QStringLiteral("d"));
    QTest::keyClick(&field(), Qt::Key_Return);
    REQUIRE(writer.writes.size() == 1);
    CHECK(writer.writes[0].text == QStringLiteral("ab cd"));
    CHECK(writer.writes[0].index == model->index(3, kUnitColumn));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "Another row that is read opens nothing")
{
    select(3);
    type(QStringLiteral("a"));
    read(4);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.awaited == QList<qint64> {1003});
}

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "Backspace, a line break and Esc do to what waits what they do in an editor")
{
    select(3);
    type(QStringLiteral("ab"));
    key(Qt::Key_Backspace);
    key(Qt::Key_Return, Qt::AltModifier);
    type(QStringLiteral("c"));
    key(Qt::Key_Delete);
    CHECK(awaiting.last().first().toString() == QStringLiteral("a\nc"));
    key(Qt::Key_Escape);
    CHECK(writer.awaited.isEmpty());
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
    CHECK(homeless.isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "F2 and a double click wait too, and what is typed then goes behind the text")
{
    select(3);
    const bool isClicked = GENERATE(false, true);
    const QPoint place = view.visualRect(model->index(3, kUnitColumn)).center();
    if (isClicked) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    } else {
        key(Qt::Key_F2);
    }
    CAPTURE(isClicked);
    REQUIRE(awaiting.count() == 1);
    type(QStringLiteral("/b"));
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("基层政权科/b"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK(writer.writes.empty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "The wish to edit ends where the user goes on")
{
    select(3);
    key(Qt::Key_F2);
    key(Qt::Key_Down);
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
    CHECK(writer.awaited.isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "What was typed before the user went on is written when its row comes")
{
    const auto leave
        = GENERATE(Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Right);
    select(3);
    type(QStringLiteral("x"));
    key(leave);
    CHECK(view.currentIndex() != model->index(3, kUnitColumn));
    read(3);
    CHECK_FALSE(editing.isOpen());
    REQUIRE(writer.writes.size() == 1);
    CHECK(writtenTo(3) == QStringLiteral("x"));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "A click on another cell leaves what waits to be written")
{
    select(3);
    type(QStringLiteral("x"));
    QTest::mouseClick(view.viewport(),
                      Qt::LeftButton,
                      {},
                      view.visualRect(model->index(1, kUnitColumn)).center());
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writtenTo(3) == QStringLiteral("x"));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "Several cells wait at once")
{
    select(3);
    type(QStringLiteral("x"));
    key(Qt::Key_Return);
    type(QStringLiteral("y"));
    key(Qt::Key_Up);
    type(QStringLiteral("z"));
    CHECK(writer.awaited == QList<qint64> {1003, 1004});
    read(4);
    CHECK(writtenTo(4) == QStringLiteral("y"));
    read(3);
    // What was left there goes first; what is being typed takes its place.
    CHECK(writtenTo(3) == QStringLiteral("x"));
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("z"));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "No editor opens over one that is open")
{
    select(3);
    type(QStringLiteral("x"));
    key(Qt::Key_Up);
    type(QStringLiteral("y"));
    REQUIRE(editing.isOpen());
    read(3);
    CHECK(typed() == QStringLiteral("y"));
    CHECK(writtenTo(3) == QStringLiteral("x"));
}

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "Where the keyboard is elsewhere by then, nothing takes it away")
{
    select(3);
    type(QStringLiteral("x"));
    search.setFocus();
    read(3);
    CHECK(search.hasFocus());
    CHECK_FALSE(editing.isOpen());
    CHECK(writtenTo(3) == QStringLiteral("x"));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "Delete clears the cell when its row comes")
{
    select(3);
    key(Qt::Key_Delete);
    CHECK_FALSE(editing.isOpen());
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writtenTo(3).isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "What an input method commits is text")
{
    select(3);
    CHECK(view.inputMethodQuery(Qt::ImEnabled).toBool());
    compose(QStringLiteral("cai"), {});
    compose({}, QStringLiteral("财"));
    compose({}, QStringLiteral("政"));
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("财政"));
    CHECK(field().hasFocus());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "A row that comes during a composition does not break it")
{
    select(3);
    compose({}, QStringLiteral("财"));
    compose(QStringLiteral("zheng"), {});
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(view.hasFocus());
    compose({}, QStringLiteral("政"));
    CHECK(typed() == QStringLiteral("财政"));
    CHECK(field().hasFocus());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "A composition that is given up leaves nothing waiting")
{
    select(3);
    compose(QStringLiteral("cai"), {});
    CHECK(writer.awaited.size() == 1);
    compose({}, {});
    CHECK(writer.awaited.isEmpty());
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "The cell is found again after a reset")
{
    select(3);
    type(QStringLiteral("x"));
    model->setRows(model->rows()); // the same rows once more, two of them still without texts
    QCoreApplication::processEvents();
    CHECK_FALSE(editing.isOpen());
    type(QStringLiteral("y"));
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("xy"));
    CHECK(view.currentIndex() == model->index(3, kUnitColumn));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "What was typed into a cell that is gone is handed out")
{
    select(3);
    type(QStringLiteral("x"));
    model->setRows({});
    QCoreApplication::processEvents();
    REQUIRE(homeless.count() == 1);
    CHECK(homeless.first().at(0).toString() == QStringLiteral("x"));
    CHECK(homeless.first().at(1).toString().isEmpty());
    CHECK(writer.awaited.isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture,
                 "What was typed where nothing can be typed after all is handed out")
{
    select(3);
    type(QStringLiteral("xy"));
    const bool isLeft = GENERATE(false, true);
    if (isLeft)
        key(Qt::Key_Up);
    model->setReadOnly(true);
    read(3);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
    REQUIRE(homeless.count() == 1);
    CHECK(homeless.first().at(0).toString() == QStringLiteral("xy"));
    CHECK(homeless.first().at(1).toString() == QStringLiteral("锁定"));
}

TEST_CASE_METHOD(AwaitedTypingFixture, "A column known to be locked does not wait for anything")
{
    writer.lockedColumn = kLightColumn;
    select(3, kLightColumn);
    type(QStringLiteral("x"));
    CHECK(refused.count() == 1);
    CHECK(writer.awaited.isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "The steps a state offers open with what was typed")
{
    QStringList offered;
    editing.setOffer([&](const QModelIndex &index, const QString &text) {
        const bool isRead = index.data(core::LoadedRole).toBool();
        if (isRead)
            offered.append(text);
        return isRead;
    });
    select(3, kLightColumn);
    type(QStringLiteral("y"));
    CHECK(offered.isEmpty());
    read(3);
    CHECK(offered == QStringList {QStringLiteral("y")});
    CHECK(homeless.isEmpty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "A calendar that was asked for opens with the editor")
{
    writer.dayColumn = kUnitColumn;
    select(3);
    key(Qt::Key_Down, Qt::AltModifier);
    read(3);
    REQUIRE(editing.isOpen());
    CHECK(typed() == QStringLiteral("基层政权科"));
    CHECK(writer.writes.empty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "Ctrl with Enter means all cells selected")
{
    const QSignalSpy forAll(&editing, &ui::CellEditing::typedForAll);
    select(3);
    key(Qt::Key_Down, Qt::ShiftModifier);
    type(QStringLiteral("x"));
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(forAll.count() == 1);
    CHECK(forAll.first().first().toString() == QStringLiteral("x"));
    read(3);
    read(4);
    CHECK_FALSE(editing.isOpen());
    CHECK(writer.writes.empty());
}

TEST_CASE_METHOD(AwaitedTypingFixture, "Where the file goes, what waits is handed out")
{
    select(3);
    type(QStringLiteral("x"));
    key(Qt::Key_Return);
    type(QStringLiteral("y"));
    editing.giveUpAwaited();
    REQUIRE(homeless.count() == 2);
    CHECK(homeless.first().first().toString() == QStringLiteral("x"));
    CHECK(homeless.last().first().toString() == QStringLiteral("y"));
    read(3);
    CHECK(writer.writes.empty());
}

namespace {

constexpr int kMoreTasks = 2500; ///< more than the model holds texts of

/// The page over a ledger whose texts are not all held.
class LargeTypingFixture : public tests::PageFixture
{
public:
    LargeTypingFixture()
    {
        addTasks(kMoreTasks);
        QObject::connect(page.get(),
                         &ui::LedgerPage::reported,
                         page.get(),
                         [this](const QString &text) { told.append(text); });
    }

    [[nodiscard]] QModelIndex content(int row) const
    {
        return model().index(row, model().columnOf(core::ColumnField::Content));
    }

    QStringList told;
    QAbstractItemModelTester tester {&model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(LargeTypingFixture,
                 "At the end of a large ledger typing goes on where its row is not read yet")
{
    constexpr int kRow = 9 + 1800 - 1;
    view().setCurrentIndex(content(kRow));
    REQUIRE_FALSE(isRead(kRow));
    QTest::keyClicks(&view(), QStringLiteral("new"));
    CHECK(told.last() == QStringLiteral("This row is still being read; filled in then: new"));
    REQUIRE(becomes([this] { return field().isVisible(); }));
    CHECK(field().toPlainText() == QStringLiteral("new"));
    QTest::keyClick(&field(), Qt::Key_Return);
    REQUIRE(becomes([&] { return text(content(kRow)) == QStringLiteral("new"); }));
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(LargeTypingFixture,
                 "A row that was typed into is read and written though the user is far away")
{
    constexpr int kRow = 9 + 1800 - 1;
    const QPersistentModelIndex cell = content(kRow);
    view().setCurrentIndex(cell);
    REQUIRE_FALSE(isRead(kRow));
    QTest::keyClicks(&view(), QStringLiteral("far"));
    QTest::keyClick(&view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(view().currentIndex().row() == 0);
    REQUIRE(becomes([&] { return isRead(kRow) && text(cell) == QStringLiteral("far"); }));
    CHECK_FALSE(field().isVisible());
    CHECK(prompts.messages.isEmpty());
}
