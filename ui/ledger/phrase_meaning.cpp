// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/phrase_meaning.h"

#include "core/calendar/cadence.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PhraseText
{
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerWriter)
};

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
        return PhraseText::tr("without an end");
    const std::optional<core::Cadence> cadence = core::readCadence(phrase);
    if (reading.precision != core::Precision::Recurring || !cadence)
        return PhraseText::tr("no day can be told from this; it is kept as written");
    return PhraseText::tr("a report again and again, the next by %1")
        .arg(core::nextDue(*cadence, today, calendar).toString(Qt::ISODate));
}

} // namespace ui
