// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include "ui/ledger/condition_line.h"
#include "ui/ledger/ledger_view.h"
#include "ui/main_window/sample.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

namespace scripts {

bool Photographer::takeSamples(const QString &look)
{
    for (qsizetype place = 0; place < ui::samples().size(); ++place) {
        if (!openSample(place) || !takeLists(ui::samples().at(place).key, look))
            return false;
    }
    return openSample(qsizetype(0)) && takeConditions(look) && takeFolded(look);
}

/// The popup of a heading with two conditions.
bool Photographer::takeConditions(const QString &look)
{
    choose(ui::ActionId::ShowLedger);
    if (!settle())
        return false;
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    view->setCurrentIndex(view->model()->index(0, 2));
    choose(ui::ActionId::FilterColumn);
    if (!settle() || !inFront())
        return false;
    const auto lines = inFront()->findChildren<ui::ConditionLine *>();
    for (ui::ConditionLine *line : lines) {
        auto *kinds = line->findChild<QComboBox *>();
        kinds->setCurrentIndex(1);
        Q_EMIT kinds->activated(1);
        line->findChild<QLineEdit *>()->setText(QStringLiteral("养老"));
    }
    return takeInFront(QStringLiteral("filter-conditions-%1").arg(look));
}

/// Groups of units, the first of them folded, with several areas chosen.
bool Photographer::takeFolded(const QString &look)
{
    auto *view = m_application.window().findChild<ui::LedgerView *>();
    const auto cell = [view](int row, int column) { return view->model()->index(row, column); };
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->model()->headerData(column, Qt::Horizontal).toString()
            == QStringLiteral("牵头科室"))
            view->setCurrentIndex(cell(0, column));
    }
    choose(ui::ActionId::GroupColumn);
    if (!settle())
        return false;
    view->setCurrentIndex(cell(0, 3));
    choose(ui::ActionId::FoldGroup);
    if (!settle())
        return false;
    const int first = view->model()->rowCount() / 2;
    view->setCurrentIndex(cell(first, 3));
    view->selectionModel()->select(QItemSelection(cell(first, 3), cell(first + 1, 4)),
                                   QItemSelectionModel::Select);
    view->selectionModel()->select(QItemSelection(cell(first + 3, 5), cell(first + 3, 6)),
                                   QItemSelectionModel::Select);
    view->scrollTo(cell(first, 3));
    if (!take(QStringLiteral("list-grouped-%1").arg(look)))
        return false;
    choose(ui::ActionId::FoldGroups);
    const bool isTaken = take(QStringLiteral("list-folded-%1").arg(look));
    choose(ui::ActionId::UnfoldGroups);
    choose(ui::ActionId::GroupColumn);
    return isTaken && settle();
}

/// Every list at its beginning, and scrolled to where merged cells have begun above.
bool Photographer::takeLists(const QString &key, const QString &look)
{
    const ui::MainWindow &window = m_application.window();
    choose(ui::ActionId::ShowLedger);
    auto *tabs = window.findChild<QTabBar *>();
    const auto *view = window.findChild<ui::LedgerView *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QString name = QStringLiteral("list-%1-%2-%3").arg(key, QString::number(tab), look);
        if (!take(name))
            return false;
        view->verticalScrollBar()->setValue(view->viewport()->height() / 2);
        if (!take(name + QStringLiteral("-scrolled")))
            return false;
        view->verticalScrollBar()->setValue(0);
    }
    tabs->setCurrentIndex(0);
    return true;
}

} // namespace scripts
