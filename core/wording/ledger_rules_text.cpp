// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/ledger_rules_text.h"

#include <QCoreApplication>

namespace core {

namespace {

QString countedEffect(const char *text, int count)
{
    return QCoreApplication::translate("core::ledger_rules", text, nullptr, count);
}

} // namespace

QString termOf(DayOffRule rule)
{
    switch (rule) {
    case DayOffRule::Stays: return QCoreApplication::translate("core::ledger_rules", "Stays");
    case DayOffRule::Earlier: return QCoreApplication::translate("core::ledger_rules", "Earlier");
    case DayOffRule::Later: return QCoreApplication::translate("core::ledger_rules", "Later");
    }
    Q_UNREACHABLE();
}

QString effectOf(DayOffRule rule)
{
    switch (rule) {
    case DayOffRule::Stays:
        return QCoreApplication::translate("core::ledger_rules",
                                           "A deadline on a day off is kept up to that day.");
    case DayOffRule::Earlier:
        return QCoreApplication::translate(
            "core::ledger_rules", "A deadline on a day off is kept up to the workday before it.");
    case DayOffRule::Later:
        return QCoreApplication::translate(
            "core::ledger_rules", "A deadline on a day off is kept up to the workday after it.");
    }
    Q_UNREACHABLE();
}

QString warnEffect(int workdays)
{
    return countedEffect(
        QT_TRANSLATE_N_NOOP(
            "core::ledger_rules",
            "Yellow with %n workday(s) or less to go; with a start and reports, in the "
            "last fifth of the task if that is shorter."),
        workdays);
}

QString priorityWarnEffect(int workdays)
{
    return countedEffect(
        QT_TRANSLATE_N_NOOP("core::ledger_rules",
                            "Priority projects and priority work are yellow with %n workday(s) or "
                            "less to go."),
        workdays);
}

QString behindEffect(int points)
{
    return countedEffect(QT_TRANSLATE_N_NOOP("core::ledger_rules",
                                             "Yellow from %n percentage point(s) behind schedule."),
                         points);
}

QString farBehindEffect(int points)
{
    return countedEffect(
        QT_TRANSLATE_N_NOOP("core::ledger_rules",
                            "Red from more than %n percentage point(s) behind schedule."),
        points);
}

} // namespace core
