// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace scripts {

namespace {

using ui::ActionId;

constexpr ActionId kPages[] = {ActionId::ShowLedger,
                               ActionId::ShowAlerts,
                               ActionId::ShowPapers,
                               ActionId::ShowUnits,
                               ActionId::ShowCalendar};

/// The actions whose names say that they ask something first, and the one that lists the keys.
bool isAsking(const ui::ActionRow &row)
{
    return QString::fromUtf8(row.text).endsWith(QChar(0x2026)) || row.id == ActionId::Keyboard;
}

/// edit-several-rows for "Edit several rows…".
QString fileNameOf(const ui::ActionRow &row)
{
    static const QRegularExpression other(QStringLiteral("[^a-z]+"));
    QString name = QString::fromUtf8(row.text).toLower().remove(QChar(0x2026));
    return name.replace(other, QStringLiteral("-"));
}

/// Makes the first row of every list in sight current.
void chooseFirstRows(const QWidget &window)
{
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(
                view->model()->index(0, std::max(0, view->model()->columnCount() - 1)));
    }
}

} // namespace

bool Photographer::takeDialogs(const QString &look)
{
    QSet<ActionId> taken;
    for (const ActionId page : kPages) {
        choose(page);
        if (!settle())
            return false;
        chooseFirstRows(m_application.window());
        for (const ui::ActionRow &row : ui::actionRows()) {
            // Elsewhere printing leads to the preview.
            const bool leadsAway = row.id == ActionId::Print && page != ActionId::ShowPapers;
            if (!isAsking(row) || taken.contains(row.id) || leadsAway
                || !m_application.window().actions().action(row.id)->isEnabled())
                continue;
            taken.insert(row.id);
            if (!takeWhatOpens(row.id, QStringLiteral("dialog-%1-%2").arg(fileNameOf(row), look)))
                return false;
        }
    }
    return true;
}

bool Photographer::takeWhatOpens(ActionId action, const QString &name)
{
    choose(action);
    return takeInFront(name);
}

QWidget *Photographer::inFront() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    const auto dialogs = m_application.window().findChildren<QDialog *>();
    const auto found = std::find_if(dialogs.crbegin(), dialogs.crend(), [](const QDialog *dialog) {
        return dialog->isVisible();
    });
    return found == dialogs.crend() ? nullptr : *found;
}

} // namespace scripts
