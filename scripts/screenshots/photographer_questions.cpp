// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include "core/models/roles.h"
#include "ui/basics/record_view.h"
#include "ui/help/manual_window.h"
#include "ui/ledger/ledger_view.h"
#include "ui/main_window/status_line.h"
#include "ui/timeline/bar_drag.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRadioButton>

namespace scripts {

namespace {

using ui::ActionId;

/// Presses a key in what has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(focus, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(focus, &up);
}

/// The first cell below the heading @p heading; invalid where there is none.
QModelIndex cellUnder(const QAbstractItemModel &model, const QString &heading)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == heading)
            return model.index(0, column);
    }
    return {};
}

} // namespace

bool Photographer::takeQuestions(const QString &look)
{
    return takeFiveMinutes(look) && takeNames(look) && takeOperator(look) && takeOffers(look)
        && takeBarForm(look) && takeExtension(look);
}

/// 五分钟上手, beside the window.
bool Photographer::takeFiveMinutes(const QString &look)
{
    choose(ActionId::FiveMinutes);
    auto *manual = m_application.window().findChild<ui::ManualWindow *>();
    if (!manual || !take(QStringLiteral("five-minutes-%1").arg(look), *manual))
        return false;
    manual->close();
    return true;
}

/// What is asked before units are merged or deleted.
bool Photographer::takeNames(const QString &look)
{
    choose(ActionId::ShowUnits);
    auto *units = m_application.window().findChild<ui::RecordView *>(QStringLiteral("units"));
    if (!units || !settle())
        return false;
    const QModelIndex office = units->model()->index(0, 0);
    units->setFocus();
    units->setCurrentIndex(units->model()->index(1, 0, office));
    units->selectionModel()->select(units->model()->index(2, 0, office),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return takeWhatOpens(ActionId::MergeNamed, QStringLiteral("question-merge-%1").arg(look))
        && takeWhatOpens(ActionId::DeleteNamed, QStringLiteral("question-delete-%1").arg(look));
}

bool Photographer::takeOperator(const QString &look)
{
    auto *status = m_application.window().findChild<ui::StatusLine *>();
    Q_EMIT status->operatorClicked();
    return takeInFront(QStringLiteral("question-operator-%1").arg(look));
}

/// What opens under the cells for names and for days.
bool Photographer::takeOffers(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    m_application.window().activateWindow();
    if (!settle())
        return false;
    view->setFocus();
    view->setCurrentIndex(cellUnder(*view->model(), QStringLiteral("责任人")));
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_unknown, {}, QStringLiteral("何"));
    const bool hasNames = take(QStringLiteral("offer-names-%1").arg(look));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    view->setFocus();
    view->setCurrentIndex(cellUnder(*view->model(), QStringLiteral("完成时限")));
    press(Qt::Key_Down, Qt::AltModifier);
    // It is a window of its own.
    const bool hasDays = takeInFront(QStringLiteral("offer-days-%1").arg(look));
    press(Qt::Key_Escape);
    return hasNames && hasDays && settle();
}

/// What an extension is asked for besides the new day.
bool Photographer::takeExtension(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    view->setCurrentIndex(view->model()->index(0, 2));
    choose(ActionId::MoveDeadline);
    if (!settle() || !inFront())
        return false;
    const auto ways = inFront()->findChildren<QRadioButton *>();
    if (ways.size() < 2)
        return false;
    ways.at(1)->click();
    return takeInFront(QStringLiteral("question-extension-%1").arg(look));
}

/// The form that follows when a bar was dragged.
bool Photographer::takeBarForm(const QString &look)
{
    auto *ledger = m_application.window().findChild<ui::LedgerView *>();
    const core::Id task {ledger->model()->index(0, 0).data(core::TaskIdRole).toLongLong()};
    choose(ActionId::ShowTimeline);
    auto *view = m_application.window().findChild<ui::TimelineView *>();
    if (!view || !settle())
        return false;
    Q_EMIT view->barMoved({task, {2026, 3, 2}, {2026, 10, 30}});
    return takeInFront(QStringLiteral("question-bar-%1").arg(look));
}

} // namespace scripts
