// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands that do not know what they do: keys, clicks and commands in any order, from fixed seeds.
// The model is watched, the file agrees with its log, and all of it can be taken back.
#include "core/models/ledger_model.h"
#include "tests/features/spreadsheet/hands.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "tests/support/waiting.h"
#include "ui/edits/editor.h"
#include "ui/ledger/ledger_view.h"
#include "ui/main_window/file_desk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

namespace {

using tests::SpreadsheetWindow;
using tests::tap;

constexpr auto kWithCtrl = Qt::ControlModifier;
constexpr auto kWithShift = Qt::ShiftModifier;
constexpr auto kWithAlt = Qt::AltModifier;
constexpr auto kPlain = Qt::NoModifier;

struct Stroke
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

const QList<Stroke> kStrokes {{Qt::Key_Up, kPlain},
                              {Qt::Key_Down, kPlain},
                              {Qt::Key_Left, kPlain},
                              {Qt::Key_Right, kPlain},
                              {Qt::Key_Down, kWithShift},
                              {Qt::Key_Right, kWithShift},
                              {Qt::Key_Up, kWithShift},
                              {Qt::Key_Down, kWithCtrl},
                              {Qt::Key_Right, kWithCtrl | kWithShift},
                              {Qt::Key_Down, kWithCtrl | kWithShift},
                              {Qt::Key_Home, kPlain},
                              {Qt::Key_End, kPlain},
                              {Qt::Key_Home, kWithCtrl},
                              {Qt::Key_End, kWithCtrl},
                              {Qt::Key_PageUp, kPlain},
                              {Qt::Key_PageDown, kPlain},
                              {Qt::Key_PageDown, kWithCtrl},
                              {Qt::Key_PageUp, kWithCtrl},
                              {Qt::Key_Return, kPlain},
                              {Qt::Key_Return, kWithShift},
                              {Qt::Key_Return, kWithCtrl},
                              {Qt::Key_Return, kWithAlt},
                              {Qt::Key_Tab, kPlain},
                              {Qt::Key_Backtab, kWithShift},
                              {Qt::Key_Escape, kPlain},
                              {Qt::Key_F2, kPlain},
                              {Qt::Key_Delete, kPlain},
                              {Qt::Key_Backspace, kPlain},
                              {Qt::Key_Space, kPlain},
                              {Qt::Key_Space, kWithCtrl},
                              {Qt::Key_Space, kWithShift},
                              {Qt::Key_Down, kWithAlt},
                              {Qt::Key_C, kWithCtrl},
                              {Qt::Key_X, kWithCtrl},
                              {Qt::Key_V, kWithCtrl},
                              {Qt::Key_V, kWithCtrl},
                              {Qt::Key_D, kWithCtrl},
                              {Qt::Key_R, kWithCtrl},
                              {Qt::Key_A, kWithCtrl},
                              {Qt::Key_Z, kWithCtrl},
                              {Qt::Key_Y, kWithCtrl},
                              {Qt::Key_Semicolon, kWithCtrl},
                              {Qt::Key_Plus, kWithCtrl},
                              {Qt::Key_Minus, kWithCtrl},
                              {Qt::Key_F3, kPlain},
                              {Qt::Key_F6, kPlain},
                              {Qt::Key_Up, kWithAlt | kWithShift},
                              {Qt::Key_Down, kWithAlt | kWithShift},
                              {Qt::Key_BracketLeft, kWithCtrl | kWithAlt},
                              {Qt::Key_BracketRight, kWithCtrl | kWithAlt},
                              {Qt::Key_K, kWithCtrl | kWithShift},
                              {Qt::Key_F, kWithCtrl}};

const QList<ui::ActionId> kCommands {
    ui::ActionId::AddTask,          ui::ActionId::AddEntry,      ui::ActionId::DeleteEntry,
    ui::ActionId::InsertTask,       ui::ActionId::DuplicateTask, ui::ActionId::NestTask,
    ui::ActionId::UnnestTask,       ui::ActionId::MoveTaskUp,    ui::ActionId::MoveTaskDown,
    ui::ActionId::GroupColumn,      ui::ActionId::FoldGroup,     ui::ActionId::FoldGroups,
    ui::ActionId::UnfoldGroups,     ui::ActionId::HideColumn,    ui::ActionId::ShowAllColumns,
    ui::ActionId::ApplyAgain,       ui::ActionId::FilterColumn,  ui::ActionId::EditRows,
    ui::ActionId::Replace,          ui::ActionId::ToggleCard,    ui::ActionId::CellHistory,
    ui::ActionId::FindNext,         ui::ActionId::CutCells,      ui::ActionId::PasteCells,
    ui::ActionId::TypeToday,        ui::ActionId::OriginalOrder, ui::ActionId::FreezeColumns,
    ui::ActionId::CopyWithHeadings, ui::ActionId::Undo,          ui::ActionId::Redo};

/// Hands that take the next thing by chance.
class AnyHands
{
public:
    AnyHands(SpreadsheetWindow &clerk, quint32 seed)
        : m_clerk(clerk)
        , m_random(seed)
        , m_first(
              clerk.window.desk().editor().history().nextUndo().value_or(ui::UndoStep {}).number)
    {
    }

    void act()
    {
        m_clerk.prompts.accepts = m_random.bounded(3) > 0;
        m_clerk.prompts.values.reset();
        if (m_random.bounded(3) == 0)
            m_clerk.prompts.values
                = ui::FormValues {{QStringLiteral("wanted"), QStringLiteral("社区")},
                                  {QStringLiteral("replacement"), QStringLiteral("村")},
                                  {QStringLiteral("where"), QStringLiteral("all")}};
        switch (m_random.bounded(14)) {
        case 8: return scroll();
        case 9: return resize();
        case 0: return type();
        case 1: return compose();
        case 2: return click();
        case 3: return drag();
        case 4: return command();
        case 5: return heading();
        case 6: return rows();
        case 7: return rest();
        default: return stroke();
        }
    }

    QStringList trace;

private:
    void note(const QString &text) { trace.append(text); }

    [[nodiscard]] bool isAtFirst() const
    {
        m_clerk.settle();
        const auto next = m_clerk.window.desk().editor().history().nextUndo();
        return !next || next->number == m_first;
    }

    void stroke()
    {
        const Stroke &stroke = kStrokes.at(m_random.bounded(kStrokes.size()));
        if (stroke.key == Qt::Key_Z && isAtFirst())
            return;
        note(QKeySequence(int(stroke.key) | int(stroke.modifiers)).toString());
        ensureFocus();
        tap(stroke.key, stroke.modifiers);
    }

    void ensureFocus()
    {
        QCoreApplication::processEvents();
        if (QApplication::focusWidget() || QApplication::activePopupWidget())
            return;
        note(QStringLiteral("focus lost"));
        m_clerk.window.activateWindow();
        m_clerk.view().setFocus();
        REQUIRE(
            SpreadsheetWindow::waitUntil([] { return QApplication::focusWidget() != nullptr; }));
    }

    void type()
    {
        const QList<const char *> texts {
            "a", "50", "=1+1", "9/5", "+7", "2026-13-45", "zz", " ", "100"};
        const char *text = texts.at(m_random.bounded(texts.size()));
        note(QStringLiteral("type ") + QLatin1String(text));
        for (const char *key = text; *key; ++key) {
            const char one[] {*key, 0};
            ensureFocus();
            tests::typeKeys(one);
        }
    }

    void compose()
    {
        const QStringList texts {QStringLiteral("财政"),
                                 QStringLiteral("6月底前"),
                                 QStringLiteral("长").repeated(500),
                                 QStringLiteral("李某、王某"),
                                 QStringLiteral("养老服务科")};
        const QString &text = texts.at(m_random.bounded(texts.size()));
        note(QStringLiteral("compose ") + text.left(8));
        ensureFocus();
        tests::compose(text);
    }

    [[nodiscard]] QPoint anywhere(const QWidget &widget)
    {
        return {m_random.bounded(std::max(1, widget.width())),
                m_random.bounded(std::max(1, widget.height()))};
    }

    [[nodiscard]] Qt::KeyboardModifiers modifiers()
    {
        const int which = m_random.bounded(5);
        return which == 0 ? Qt::KeyboardModifiers(kWithShift)
            : which == 1  ? Qt::KeyboardModifiers(kWithCtrl)
                          : Qt::KeyboardModifiers();
    }

    [[nodiscard]] static bool isBlocked() { return QApplication::activePopupWidget(); }

    void click()
    {
        if (isBlocked())
            return tap(Qt::Key_Escape);
        QWidget &cells = *m_clerk.view().viewport();
        const QPoint place = anywhere(cells);
        const bool isDouble = m_random.bounded(3) == 0;
        note(QStringLiteral("click %1,%2%3")
                 .arg(place.x())
                 .arg(place.y())
                 .arg(isDouble ? QStringLiteral(" twice") : QString()));
        QTest::mouseClick(&cells, Qt::LeftButton, modifiers(), place);
        if (isDouble)
            QTest::mouseDClick(&cells, Qt::LeftButton, {}, place);
    }

    void drag()
    {
        if (isBlocked())
            return tap(Qt::Key_Escape);
        QWidget &cells = *m_clerk.view().viewport();
        const bool isFill = m_random.bounded(2) == 0;
        const QRect handle = m_clerk.view().handleArea();
        const QPoint from = isFill && handle.isValid() ? handle.center() : anywhere(cells);
        const QPoint to = anywhere(cells);
        note(QStringLiteral("drag %1,%2 to %3,%4")
                 .arg(from.x())
                 .arg(from.y())
                 .arg(to.x())
                 .arg(to.y()));
        tests::drag(cells,
                    from,
                    to,
                    m_random.bounded(4) == 0 ? Qt::KeyboardModifiers(kWithCtrl)
                                             : Qt::KeyboardModifiers());
    }

    void rows()
    {
        if (isBlocked())
            return tap(Qt::Key_Escape);
        QWidget &gutter = *m_clerk.view().verticalHeader()->viewport();
        const QPoint from(8, anywhere(gutter).y());
        note(QStringLiteral("rows %1").arg(from.y()));
        if (m_random.bounded(3) == 0)
            tests::drag(gutter, from, {8, anywhere(gutter).y()});
        else
            QTest::mouseClick(&gutter, Qt::LeftButton, modifiers(), from);
    }

    void heading()
    {
        if (isBlocked())
            return tap(Qt::Key_Escape);
        QWidget &head = *m_clerk.view().horizontalHeader()->viewport();
        const QPoint place(anywhere(head).x(), head.height() / 2);
        note(QStringLiteral("heading %1").arg(place.x()));
        if (m_random.bounded(4) == 0)
            tests::drag(head, place, {anywhere(head).x(), place.y()});
        else
            QTest::mouseClick(&head, Qt::LeftButton, modifiers(), place);
    }

    void command()
    {
        const ui::ActionId id = kCommands.at(m_random.bounded(kCommands.size()));
        QAction *action = m_clerk.window.actions().action(id);
        if (!action->isEnabled() || (id == ui::ActionId::Undo && isAtFirst()))
            return;
        note(QStringLiteral("command ") + action->text());
        action->trigger();
    }

    void scroll()
    {
        QScrollBar *bar = m_random.bounded(4) == 0 ? m_clerk.view().horizontalScrollBar()
                                                   : m_clerk.view().verticalScrollBar();
        bar->setValue(m_random.bounded(bar->maximum() + 1));
        note(QStringLiteral("scroll to %1").arg(bar->value()));
    }

    void resize()
    {
        const QSize size(1024 + m_random.bounded(900), 640 + m_random.bounded(440));
        note(QStringLiteral("resize %1 %2").arg(size.width()).arg(size.height()));
        m_clerk.window.resize(size);
    }

    void rest()
    {
        note(QStringLiteral("rest"));
        m_clerk.settle();
    }

    SpreadsheetWindow &m_clerk;
    QRandomGenerator m_random;
    core::ChangeNumber m_first; ///< what brought the tasks in
};

/// The tasks of the ledger with their places, texts and numbers of entries, a line each.
QString stateOf(SpreadsheetWindow &clerk)
{
    clerk.settle();
    const auto store
        = core::Store::open(clerk.file.path(), clerk.file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto facts = (*store)->facts(tests::kDayingLedger);
    REQUIRE(facts.has_value());
    QList<core::Id> ids;
    for (const core::TaskFacts &task : *facts)
        ids.append(task.id);
    std::sort(ids.begin(), ids.end());
    const auto bundles = (*store)->bundles(ids);
    REQUIRE(bundles.has_value());
    QStringList lines;
    for (const core::TaskBundle &bundle : *bundles) {
        const core::Task &task = bundle.task;
        lines.append(QStringLiteral("%1 in %2 at %3, %4 %5 %6")
                         .arg(task.id.value)
                         .arg(task.parent.value)
                         .arg(task.position)
                         .arg(bundle.measures.size())
                         .arg(bundle.responsibilities.size())
                         .arg(bundle.reports.size()));
        lines.append(task.content + task.problem);
    }
    return lines.join(u'\n');
}

/// Takes back all that was done after @p first.
void takeBack(SpreadsheetWindow &clerk, core::ChangeNumber first)
{
    ui::Editor &editor = clerk.window.desk().editor();
    const ui::History &history = editor.history();
    while (history.nextUndo() && history.nextUndo()->number != first)
        REQUIRE(tests::waitFor(editor.undo()).has_value());
}

/// Does @p steps things by @p seed. Gives what was done.
QStringList doInAnyOrder(SpreadsheetWindow &clerk, quint32 seed, int steps)
{
    const QAbstractItemModelTester tester(&clerk.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    AnyHands hands(clerk, seed);
    for (int step = 0; step < steps; ++step)
        hands.act();
    for (int time = 0; time < 4; ++time) {
        QCoreApplication::processEvents();
        if (QApplication::activePopupWidget() || QApplication::focusWidget())
            tap(Qt::Key_Escape);
    }
    return hands.trace;
}

/// Does things to the ledger of @p file and takes them back.
void doAndTakeBack(tests::DayingFile &file, quint32 seed, int steps)
{
    SpreadsheetWindow clerk(file);
    const QString before = stateOf(clerk);
    const core::ChangeNumber first = clerk.window.desk().editor().history().nextUndo()->number;
    const QStringList trace = doInAnyOrder(clerk, seed, steps);
    INFO("seed " << seed << "\n" << trace.join(u'\n').toStdString());
    REQUIRE(clerk.isWhole());
    takeBack(clerk, first);
    CHECK(stateOf(clerk).toStdString() == before.toStdString());
    CHECK(clerk.isWhole());
}

void closeLedger(tests::DayingFile &file)
{
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadWrite);
    REQUIRE(store.has_value());
    const core::Ledger open = (*store)->ledgers()->first();
    core::Ledger closed = open;
    closed.isClosed = true;
    core::ChangeSet set;
    set.edit(open, closed);
    REQUIRE((*store)->apply(set).has_value());
}

} // namespace

TEST_CASE("Keys, clicks and commands in any order leave the file whole", "[spreadsheet]")
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        tests::DayingFile file;
        doAndTakeBack(file, seed, 80);
    }
}

TEST_CASE("So they do in a ledger whose rows are still being read", "[spreadsheet]")
{
    tests::DayingFile file;
    tests::addManyTasks(file);
    doAndTakeBack(file, 4, 60);
}

TEST_CASE("In a closed ledger, and on a day that is past, they change nothing", "[spreadsheet]")
{
    for (const bool isClosed : {true, false}) {
        tests::DayingFile file;
        if (isClosed)
            closeLedger(file);
        SpreadsheetWindow clerk(file);
        if (!isClosed)
            clerk.window.setAsOf(QDate(2021, 7, 1));
        const QString before = stateOf(clerk);
        const QStringList trace = doInAnyOrder(clerk, 5, 120);
        INFO((isClosed ? "closed\n" : "as of a day\n") << trace.join(u'\n').toStdString());
        CHECK(stateOf(clerk).toStdString() == before.toStdString());
        CHECK(clerk.isWhole());
    }
}
