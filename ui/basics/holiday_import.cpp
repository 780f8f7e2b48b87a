// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/holiday_import.h"

#include "core/calendar/day_kind.h"
#include "core/wording/error_text.h"
#include "ui/basics/day_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct HolidayImport
{
    Q_DECLARE_TR_FUNCTIONS(ui::HolidayImport)
};

void tell(QStringList &remarks,
          const QString &pattern,
          const core::NoticeLine &line,
          bool areWorked)
{
    if (std::find(line.days.cbegin(), line.days.cend(), areWorked) != line.days.cend())
        remarks << pattern.arg(QString::number(line.year), spansText(line.days, areWorked));
}

} // namespace

Question importQuestion(const QList<core::NoticeLine> &lines,
                        const core::LocalDays &before,
                        const core::LocalDays &after)
{
    QStringList years;
    QStringList remarks;
    for (const core::NoticeLine &line : lines) {
        if (!years.contains(QString::number(line.year)))
            years << QString::number(line.year);
        tell(remarks, HolidayImport::tr("%1, off: %2"), line, false);
        tell(remarks, HolidayImport::tr("%1, worked: %2"), line, true);
        const auto changed = static_cast<int>(
            core::daysThatDiffer(line.year, before.calendar(), after.calendar()).size());
        remarks << HolidayImport::tr("%n day(s) of %1 change; workdays of the year: %2, now %3.",
                                     nullptr,
                                     changed)
                       .arg(QString::number(line.year),
                            QString::number(core::workdaysOf(line.year, after.calendar())),
                            QString::number(core::workdaysOf(line.year, before.calendar())));
    }
    return {HolidayImport::tr("Import the holidays of %1?")
                .arg(years.join(HolidayImport::tr(", ", "between years"))),
            remarks.join(u'\n'),
            HolidayImport::tr("Import")};
}

QString importErrorText(const QString &path, const core::Error &error)
{
    const QString name = QFileInfo(path).fileName();
    const QString place = error.arguments.value(0);
    if (error.kind == core::ErrorKind::InputEmpty)
        return HolidayImport::tr("“%1” names no days. Perhaps the holidays of its year are not "
                                 "published yet.")
            .arg(name);
    if (error.kind != core::ErrorKind::InputDamaged)
        return core::errorText(error);
    return place.isEmpty()
        ? HolidayImport::tr("“%1” is no list of holidays. Use lines like “2027: 01-01..01-03 | "
                            "01-04” or a JSON file of the notice.")
              .arg(name)
        : HolidayImport::tr("Entry %2 of “%1” cannot be read. Nothing was imported.")
              .arg(name, place);
}

} // namespace ui
