// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include "core/models/roles.h"
#include "ui/forms/search_field.h"
#include "ui/forms/view_chooser.h"
#include "ui/ledger/card_part.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/prompts/ledger_form_dialog.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

namespace scripts {

namespace {

using ui::ActionId;

constexpr std::pair<core::ListKind, const char *> kCardForms[]
    = {{core::ListKind::Tasks, "tasks"},
       {core::ListKind::Responsibilities, "responsibilities"},
       {core::ListKind::Measures, "measures"},
       {core::ListKind::Deadlines, "deadlines"},
       {core::ListKind::Outcomes, "outcomes"}};

/// The pages that have words for there being nothing.
constexpr std::pair<ActionId, const char *> kEmptyPages[] = {{ActionId::ShowOverview, "overview"},
                                                             {ActionId::ShowLedger, "ledger"},
                                                             {ActionId::ShowTimeline, "timeline"},
                                                             {ActionId::ShowAlerts, "alerts"},
                                                             {ActionId::ShowUnits, "units"}};

/// Presses what Enter presses.
void accept(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button->click();
    }
}

} // namespace

bool Photographer::takeStates(const QString &look)
{
    return takeMenus(look) && takeCard(look) && takeViews(look) && takeOtherDay(look)
        && takeDeleted(look) && takeQuestions(look) && takeEmptyLedger(look);
}

bool Photographer::takeMenu(QMenu &menu, const QString &name)
{
    menu.popup(m_application.window().mapToGlobal(QPoint()));
    const bool isTaken = take(name, menu);
    menu.close();
    return isTaken;
}

/// The menus of the bar, of a heading and of the columns.
bool Photographer::takeMenus(const QString &look)
{
    choose(ActionId::ShowLedger);
    if (!settle())
        return false;
    int number = 0;
    for (const ui::MenuRow &row : ui::menuRows()) {
        QMenu *menu = m_application.window().actions().menu(row.id);
        if (menu && !takeMenu(*menu, QStringLiteral("menu-%1-%2").arg(++number).arg(look)))
            return false;
    }
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    Q_EMIT view->headerMenuRequested(1, view->mapToGlobal(QPoint()));
    return takeInFront(QStringLiteral("menu-heading-%1").arg(look));
}

/// The card of the first task, and the forms that open on it.
bool Photographer::takeCard(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    auto *panel = m_application.window().findChild<ui::TaskCardPanel *>();
    view->setCurrentIndex(view->model()->index(0, 2));
    const bool wasOpen = panel->isVisible();
    if (!wasOpen)
        choose(ActionId::ToggleCard);
    if (!take(QStringLiteral("card-%1").arg(look)))
        return false;
    // What is read once it is in sight makes the card longer.
    for (int times = 0; times < 2 && settle(); ++times)
        panel->verticalScrollBar()->setValue(panel->verticalScrollBar()->maximum());
    if (!take(QStringLiteral("card-end-%1").arg(look)))
        return false;
    const core::Id task {view->currentIndex().data(core::TaskIdRole).toLongLong()};
    for (const auto &[list, name] : kCardForms) {
        Q_EMIT panel->editRequested(task, {list, {}});
        if (!takeInFront(QStringLiteral("card-%1-%2").arg(QLatin1String(name), look)))
            return false;
    }
    if (!wasOpen)
        choose(ActionId::ToggleCard);
    return true;
}

/// What is asked about saved views, and the table when nothing is found.
bool Photographer::takeViews(const QString &look)
{
    auto *page = m_application.window().findChild<ui::LedgerPage *>();
    auto *views = page->findChild<ui::ViewChooser *>();
    Q_EMIT views->keepRequested();
    if (!takeInFront(QStringLiteral("view-save-%1").arg(look)))
        return false;
    Q_EMIT views->manageRequested();
    if (!takeInFront(QStringLiteral("view-list-%1").arg(look)))
        return false;
    auto *search = page->findChild<ui::SearchField *>();
    search->setText(QStringLiteral("没有这样的任务"));
    const bool isTaken = take(QStringLiteral("ledger-not-found-%1").arg(look));
    search->clear();
    return isTaken && settle();
}

/// The pages as of the end of the first half of the year.
bool Photographer::takeOtherDay(const QString &look)
{
    choose(ActionId::ViewAsOf);
    if (!settle())
        return false;
    const auto *dialog = qobject_cast<QDialog *>(inFront());
    if (!dialog)
        return false;
    dialog->findChild<QDateEdit *>()->setDate({2026, 6, 30});
    accept(*dialog);
    choose(ActionId::ShowLedger);
    const bool isTaken = take(QStringLiteral("as-of-%1").arg(look));
    choose(ActionId::BackToToday);
    return isTaken && settle();
}

/// The recycle bin with a task in it, which is put back.
bool Photographer::takeDeleted(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    view->setCurrentIndex(view->model()->index(0, 2));
    choose(ActionId::DeleteTask);
    if (!settle() || !qobject_cast<QDialog *>(inFront()))
        return false;
    accept(*qobject_cast<QDialog *>(inFront()));
    if (!settle()
        || !takeWhatOpens(ActionId::ShowDeletedTasks, QStringLiteral("deleted-%1").arg(look)))
        return false;
    choose(ActionId::Undo);
    return settle();
}

/// Pages of a ledger that nothing has been written into yet.
bool Photographer::takeEmptyLedger(const QString &look)
{
    const QTemporaryDir folder;
    ui::MainWindow &window = m_application.window();
    choose(ActionId::NewLedger);
    if (!settle())
        return false;
    auto *form = window.findChild<ui::LedgerFormDialog *>();
    if (!form)
        return false;
    form->findChild<QLineEdit *>()->setText(QStringLiteral("示例县民政局"));
    accept(*form);
    auto *files = window.findChild<QFileDialog *>();
    if (!files)
        return false;
    files->selectFile(folder.filePath(QStringLiteral("空白.duban")));
    QMetaObject::invokeMethod(files, "accept");
    if (!settle() || !settle())
        return false;
    for (const auto &[page, name] : kEmptyPages) {
        choose(page);
        if (!take(QStringLiteral("empty-%1-%2").arg(QLatin1String(name), look)))
            return false;
    }
    return openSample();
}

bool Photographer::takeInFront(const QString &name)
{
    if (!settle())
        return false;
    QWidget *opened = inFront();
    if (!opened)
        return true;
    const bool isTaken = qobject_cast<QFileDialog *>(opened) || take(name, *opened);
    opened->close();
    return isTaken && settle();
}

} // namespace scripts
