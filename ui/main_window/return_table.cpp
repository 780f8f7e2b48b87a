// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/return_table.h"

#include "core/wording/error_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ReturnTable
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReturnTable)
};

QString wordOf(core::ReturnState state)
{
    switch (state) {
    case core::ReturnState::Reported: return ReturnTable::tr("✔ Reported");
    case core::ReturnState::Unchanged: return ReturnTable::tr("＝ Unchanged");
    case core::ReturnState::Refused: return ReturnTable::tr("▲ Not taken");
    case core::ReturnState::Missing: return ReturnTable::tr("○ Missing");
    }
    return {};
}

bool isTaken(const core::ReturnStatus &status)
{
    return status.state == core::ReturnState::Reported
        || status.state == core::ReturnState::Unchanged;
}

QString countOf(const core::ReturnStatus &status, int count)
{
    return isTaken(status) ? QString::number(count) : QString();
}

QStringList textsOf(const core::ReturnStatus &status)
{
    return {status.unit.isEmpty() ? ReturnTable::tr("Not known") : status.unit,
            wordOf(status.state),
            countOf(status, status.updated),
            countOf(status, status.added),
            countOf(status, status.requests),
            status.error ? core::errorText(*status.error).simplified() : status.file};
}

} // namespace

std::shared_ptr<core::TextTableModel> returnTable(const QList<core::ReturnStatus> &statuses)
{
    QList<QStringList> texts;
    for (const core::ReturnStatus &status : statuses)
        texts.append(textsOf(status));
    return std::make_shared<core::TextTableModel>(
        QList<core::TextColumn> {{ReturnTable::tr("Section")},
                                 {ReturnTable::tr("State")},
                                 {ReturnTable::tr("Updated")},
                                 {ReturnTable::tr("New")},
                                 {ReturnTable::tr("Requests")},
                                 {ReturnTable::tr("File")}},
        texts);
}

QStringList unitsMissing(const QList<core::ReturnStatus> &statuses)
{
    QStringList units;
    QStringList taken;
    for (const core::ReturnStatus &status : statuses) {
        QStringList &list = isTaken(status) ? taken : units;
        if (!status.unit.isEmpty() && !list.contains(status.unit))
            list.append(status.unit);
    }
    units.removeIf([&taken](const QString &unit) { return taken.contains(unit); });
    return units;
}

} // namespace ui
