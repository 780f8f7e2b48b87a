// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/year_rows.h"

#include "core/wording/terms.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct YearTable
{
    Q_DECLARE_TR_FUNCTIONS(ui::YearTable)
};

QString wayOf(const core::Task &task)
{
    return core::isUnfinished(task.state) ? core::termOf(core::EventKind::CarriedOver)
                                          : YearTable::tr("Anew");
}

QString placeOf(const core::MovedPhrase &phrase)
{
    if (!phrase.isOfMeasure)
        return phrase.place.simplified();
    return YearTable::tr("Measure: %1").arg(phrase.place.simplified());
}

QString dayOf(const core::MovedPhrase &phrase)
{
    QString day = phrase.due.toString(Qt::ISODate);
    if (!phrase.isDoubtful)
        return day;
    return day.isEmpty() ? YearTable::tr("⚠ No day any more")
                         : YearTable::tr("⚠ %1, in the past").arg(day);
}

QStringList textsOf(const core::YearTask &task, const core::MovedPhrase &phrase)
{
    return {task.task.code,
            task.task.displayName().simplified(),
            wayOf(task.task),
            placeOf(phrase),
            phrase.before.simplified(),
            phrase.after.simplified(),
            dayOf(phrase)};
}

} // namespace

YearRows yearRows(const QList<core::YearTask> &tasks)
{
    YearRows rows;
    QList<QStringList> texts;
    for (const core::YearTask &task : tasks) {
        const QList<core::MovedPhrase> none(1);
        for (const core::MovedPhrase &phrase : task.phrases.isEmpty() ? none : task.phrases) {
            texts.append(textsOf(task, phrase));
            rows.tasks.append(task.task.id);
        }
    }
    rows.model
        = std::make_shared<core::TextTableModel>(QList<core::TextColumn> {{YearTable::tr("No.")},
                                                                          {YearTable::tr("Task")},
                                                                          {YearTable::tr("How")},
                                                                          {YearTable::tr("For")},
                                                                          {YearTable::tr("Now")},
                                                                          {YearTable::tr("Then")},
                                                                          {YearTable::tr("Day")}},
                                                 texts);
    return rows;
}

} // namespace ui
