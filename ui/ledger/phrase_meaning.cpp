// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/phrase_meaning.h"

#include "core/base/figure_form.h"
#include "core/calendar/cadence.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PhraseText
{
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerWriter)
};

/// @p day where @p phrase is not that day as it is written.
QString dayOrRemark(QDate day, const QString &phrase)
{
    if (!day.isValid())
        return PhraseText::tr("No day can be told from this");
    const QString text = day.toString(Qt::ISODate);
    return text == phrase.trimmed() ? QString() : text;
}

} // namespace

QString phraseMeaning(const QString &phrase,
                      core::PhraseBasis basis,
                      const core::WorkCalendar &calendar,
                      QDate today)
{
    const core::DueReading reading = core::readDuePhrase(phrase, basis, calendar);
    if (reading.due.isValid())
        return reading.due.toString(Qt::ISODate);
    if (reading.precision == core::Precision::OpenEnded)
        return PhraseText::tr("Without an end");
    const std::optional<core::Cadence> cadence = core::readCadence(phrase);
    if (reading.precision != core::Precision::Recurring || !cadence)
        return PhraseText::tr("No day can be told from this; it is kept as written");
    return PhraseText::tr("A report again and again, the next by %1")
        .arg(core::nextDue(*cadence, today, calendar).toString(Qt::ISODate));
}

QString
startMeaning(const QString &phrase, core::PhraseBasis basis, const core::WorkCalendar &calendar)
{
    return dayOrRemark(core::readDuePhrase(phrase, basis, calendar).range.start, phrase);
}

QString
happenedMeaning(const QString &phrase, core::PhraseBasis basis, const core::WorkCalendar &calendar)
{
    // What has happened lies in the year, never in the next one as a deadline may.
    basis.isDocumentDate = false;
    const core::DueReading reading = core::readDuePhrase(phrase, basis, calendar);
    return dayOrRemark(reading.precision == core::Precision::Day ? reading.due : QDate(), phrase);
}

QString figureRemark(const QString &text)
{
    QStringList wrong;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!core::isMissingFigure(line) && !core::isFigure(line))
            wrong.append(line.trimmed());
    }
    if (wrong.isEmpty())
        return {};
    //: %1: what was typed where a number with its unit is expected
    return PhraseText::tr("“%1” is no number with a unit; it is kept as written")
        .arg(wrong.first());
}

} // namespace ui
