// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/year_form.h"

#include "core/views/year_step.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct YearForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::YearForm)
};

constexpr int kLeastYear = 1990;
constexpr int kGreatestYear = 2099;

const QString kTitle = QStringLiteral("title");
const QString kYear = QStringLiteral("year");
const QString kOriginal = QStringLiteral("original");
const QString kCloses = QStringLiteral("close");
const QString kStays = QStringLiteral("stay");

int yearIn(const FormValues &values)
{
    bool isFigure = false;
    const int year = values.value(kYear).trimmed().toInt(&isFigure);
    return isFigure ? year : 0;
}

/// Whether the years of @p ledger have passed: before, its tasks still give alerts.
bool isOver(const core::Ledger &ledger, QDate today)
{
    const int last = std::max(ledger.year, ledger.lastYear);
    return last > 0 && today.year() > last;
}

QString yearHint(const core::Ledger &original, int year)
{
    const core::YearStep step {original, core::ledgerOfYear(original, year)};
    return YearForm::tr("Years written in deadlines move by %n year(s).", nullptr, step.years());
}

FormNotes notesOn(const FormValues &values, const core::Ledger &original, const QStringList &taken)
{
    FormNotes notes;
    const int year = yearIn(values);
    const int least = std::max(kLeastYear, original.year + 1);
    if (year < least || year > kGreatestYear)
        notes.faults.insert(kYear,
                            YearForm::tr("A year from %1 to %2.").arg(least).arg(kGreatestYear));
    else
        notes.hints.insert(kYear, yearHint(original, year));
    const QString closing = closesOriginal(values)
        ? YearForm::tr("It takes no reports any more, and alerts and the overview leave it out. It "
                       "can be looked at, printed and reopened.")
        : YearForm::tr("Its unfinished tasks go on giving alerts, beside those carried over.");
    notes.hints.insert(kOriginal, closing);
    if (values.value(kTitle).trimmed().isEmpty())
        notes.faults.insert(kTitle, YearForm::tr("A ledger needs a name."));
    else if (taken.contains(values.value(kTitle).trimmed()))
        notes.faults.insert(kTitle, YearForm::tr("There is a ledger of this name already."));
    else if (!values.value(kTitle).contains(QString::number(year)))
        notes.hints.insert(kTitle, YearForm::tr("The name does not say %1.").arg(year));
    return notes;
}

} // namespace

Form yearForm(const core::Ledger &original, const QStringList &taken, QDate today)
{
    const core::Ledger next = core::ledgerOfYear(original, core::followingYear(original, today));
    Form form;
    form.title = YearForm::tr("Next year of “%1”").arg(original.title);
    form.remark = YearForm::tr("The tasks are chosen next, each with what its deadline becomes. "
                               "Nothing is written before.");
    form.verb = YearForm::tr("Choose tasks…");
    form.fields
        = {{kYear, YearForm::tr("Year"), FormFieldKind::Line, QString::number(next.year), {}},
           {kTitle, YearForm::tr("Name"), FormFieldKind::Line, next.title, {}},
           {kOriginal,
            YearForm::tr("Ledger of before"),
            FormFieldKind::Choice,
            isOver(original, today) && !original.isClosed ? kCloses : kStays,
            {{kCloses, YearForm::tr("Close it")}, {kStays, YearForm::tr("Leave it as it is")}}}};
    form.check
        = [original, taken](const FormValues &values) { return notesOn(values, original, taken); };
    return form;
}

core::Ledger ledgerIn(const FormValues &values, const core::Ledger &original)
{
    core::Ledger next = core::ledgerOfYear(original, yearIn(values));
    next.title = values.value(kTitle).trimmed();
    return next;
}

bool closesOriginal(const FormValues &values)
{
    return values.value(kOriginal) == kCloses;
}

} // namespace ui
