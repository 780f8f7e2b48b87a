// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/ledger_rules_text.h"

#include <QCoreApplication>

namespace core {

namespace {

QString countedEffect(const char *text, int count)
{
    if (count == 0)
        return QCoreApplication::translate("core::ledger_rules", "Off: no light says so.");
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

QString termOf(NodeRule rule)
{
    return rule == NodeRule::Yellow ? QCoreApplication::translate("core::ledger_rules", "Yellow")
                                    : QCoreApplication::translate("core::ledger_rules", "No light");
}

QString effectOf(NodeRule rule)
{
    return rule == NodeRule::Yellow
        ? QCoreApplication::translate("core::ledger_rules",
                                      "A task is yellow while a node whose day has passed is open.")
        : QCoreApplication::translate("core::ledger_rules",
                                      "Nodes give a task no light of their own.");
}

QString termOf(StartRule rule)
{
    return rule == StartRule::Grey ? QCoreApplication::translate("core::ledger_rules", "Grey")
                                   : QCoreApplication::translate("core::ledger_rules", "No light");
}

QString effectOf(StartRule rule)
{
    return rule == StartRule::Grey
        ? QCoreApplication::translate("core::ledger_rules",
                                      "A task with reports is grey before its start.")
        : QCoreApplication::translate("core::ledger_rules",
                                      "A task before its start is judged like any other.");
}

QString termOf(RiskRule rule)
{
    switch (rule) {
    case RiskRule::Red: return QCoreApplication::translate("core::ledger_rules", "Red");
    case RiskRule::Yellow: return QCoreApplication::translate("core::ledger_rules", "Yellow");
    case RiskRule::Off: return QCoreApplication::translate("core::ledger_rules", "No light");
    }
    Q_UNREACHABLE();
}

QString effectOf(RiskRule rule)
{
    switch (rule) {
    case RiskRule::Red:
        return QCoreApplication::translate(
            "core::ledger_rules", "A task declared at risk is red until that is withdrawn.");
    case RiskRule::Yellow:
        return QCoreApplication::translate(
            "core::ledger_rules", "A task declared at risk is yellow until that is withdrawn.");
    case RiskRule::Off:
        return QCoreApplication::translate("core::ledger_rules",
                                           "A declared risk gives a task no light of its own.");
    }
    Q_UNREACHABLE();
}

QString litNowText(int tasks)
{
    return QCoreApplication::translate("core::ledger_rules", "%n task(s) now.", nullptr, tasks);
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

QString reportGraceEffect(int workdays)
{
    return countedEffect(
        QT_TRANSLATE_N_NOOP("core::ledger_rules",
                            "Where reports are due again and again (每月5日前), yellow when one "
                            "is more than %n workday(s) late."),
        workdays);
}

} // namespace core
