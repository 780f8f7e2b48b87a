// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/records/validate.h"
#include "core/views/cell_editor.h"

namespace core {

const Progress *CellEditor::reportOfToday() const
{
    const Progress *report = nullptr;
    for (const Progress &candidate : m_bundle.reports) {
        if (candidate.date == m_context.today)
            report = &candidate;
    }
    return report;
}

Result<void> CellEditor::changePercent()
{
    const Progress *today = reportOfToday();
    Progress report = today ? *today : Progress {};
    report.percent.reset();
    if (isEmptied()) {
        // A figure of an earlier day stays: it was true then.
        return today && today->percent ? writeReport(report) : refuse(keyOf(Fault::Missing));
    }
    QString digits = foldForMatching(m_text);
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool isNumber = false;
    const int percent = digits.toInt(&isNumber);
    if (!isNumber || percent < 0 || percent > 100)
        return refuse(keyOf(Fault::OutOfRange));
    report.percent = percent;
    return writeReport(report);
}

Result<void> CellEditor::changeReport()
{
    const Progress *today = reportOfToday();
    Progress report = today ? *today : Progress {};
    report.text.clear();
    if (isEmptied())
        return today && !today->text.isEmpty() ? writeReport(report)
                                               : refuse(keyOf(Fault::Missing));
    report.text = m_text;
    return writeReport(report);
}

Result<void> CellEditor::writeReport(Progress report)
{
    m_set.action = {ActionKind::Report, {m_bundle.task.displayName()}};
    if (const Progress *today = reportOfToday()) {
        const bool isLeft = report.percent || !report.text.isEmpty();
        if (isLeft)
            m_set.edit(*today, report);
        else
            m_set.remove(*today);
        return {};
    }
    report.id = m_context.ids.next();
    report.task = m_bundle.task.id;
    report.date = m_context.today;
    report.typedBy = m_context.typedBy;
    m_set.insert(report);
    return {};
}

} // namespace core
