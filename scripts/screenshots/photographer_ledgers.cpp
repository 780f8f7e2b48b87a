// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include "ui/ledger/ledger_view.h"
#include "ui/main_window/sample.h"

#include <QScrollBar>
#include <QTabBar>

namespace scripts {

bool Photographer::takeSamples(const QString &look)
{
    for (qsizetype place = 0; place < ui::samples().size(); ++place) {
        if (!openSample(place) || !takeLists(ui::samples().at(place).key, look))
            return false;
    }
    return true;
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
