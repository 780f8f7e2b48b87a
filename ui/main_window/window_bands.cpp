// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_bands.h"

#include "core/wording/error_text.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/sample_desk.h"

#include <QLocale>

namespace ui {

namespace {

/// The notice of the next year is out by then: it comes between the end of October and the
/// beginning of December. Source: holidays.md.
constexpr int kNoticeExpected = 12;

} // namespace

WindowBands::WindowBands(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void WindowBands::update()
{
    updateReadOnlyFile();
    updateAsOfDate();
    updateUnknownYear();
}

void WindowBands::updateReadOnlyFile()
{
    const auto &reason = m_context.desk.readOnlyReason();
    if (!reason)
        return m_context.band.withdraw(BandRank::ReadOnlyFile);
    m_context.band.say(
        BandRank::ReadOnlyFile,
        {tr("You can look, filter and print, not edit. %1").arg(core::errorText(*reason)), {}, {}});
}

void WindowBands::updateAsOfDate()
{
    if (!m_context.clock.isOtherDay())
        return m_context.band.withdraw(BandRank::AsOfDate);
    m_context.band.say(BandRank::AsOfDate, {asOfText(), tr("Back to today and edit"), [this] {
                                                Q_EMIT backToTodayWanted();
                                            }});
}

QString WindowBands::asOfText() const
{
    const QString day = QLocale().toString(m_context.clock.today(), tr("d MMMM yyyy"));
    const auto &sample = m_context.samples.current();
    if (!sample)
        return tr("Shown as it was on %1, to read only.").arg(day);
    if (sample->source.isEmpty()) {
        return tr("Shown as it was on %1, to read only. The sample is taken from a public "
                  "document; "
                  "go back to today to change it.")
            .arg(day);
    }
    return tr("Shown as it was on %1, to read only. The sample is taken from the public document "
              "“%2”; go back to today to change it.")
        .arg(day, sample->source);
}

/// This year, or from December on the next one, if its holidays are not known; else 0.
int WindowBands::yearWithoutHolidays() const
{
    const QDate today = m_context.clock.today();
    if (!m_context.calendar.knowsYear(today.year()))
        return today.year();
    const bool isAwaited = today.month() >= kNoticeExpected;
    return isAwaited && !m_context.calendar.knowsYear(today.year() + 1) ? today.year() + 1 : 0;
}

void WindowBands::updateUnknownYear()
{
    const int year = yearWithoutHolidays();
    if (!m_context.desk.isOpen() || year == 0)
        return m_context.band.withdraw(BandRank::UnknownYear);
    m_context.band.say(BandRank::UnknownYear,
                       {tr("The holidays of %1 are not imported yet: for now Monday to Friday "
                           "count as workdays in %1.")
                            .arg(year),
                        tr("Import holidays…"),
                        [this, year] { Q_EMIT importWanted(year); }});
}

} // namespace ui
