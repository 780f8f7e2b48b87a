// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_bands.h"

#include "core/wording/action_text.h"
#include "core/wording/error_text.h"
#include "core/wording/holder_text.h"
#include "core/wording/unfinished_text.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/sample_desk.h"

#include <QDateTime>
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
    connect(&m_context.desk, &FileDesk::unfinishedFound, this, &WindowBands::updateUnfinished);
    connect(&m_context.desk, &FileDesk::backupFailed, this, &WindowBands::sayBackupFailed);
    connect(&m_context.desk, &FileDesk::closed, this, [this] {
        m_context.band.withdraw(BandRank::BackupFailed);
    });
}

void WindowBands::update()
{
    updateReadOnlyFile();
    updateAsOfDate();
    updateUnfinished();
    updatePlace();
    updateUnknownYear();
}

void WindowBands::updateReadOnlyFile()
{
    FileDesk &desk = m_context.desk;
    if (!desk.readOnlyReason())
        return m_context.band.withdraw(BandRank::ReadOnlyFile);
    const QString action = desk.shownBackup() ? tr("Back to the present file")
        : desk.isReleased()                   ? tr("Edit it here")
                                              : QString();
    m_context.band.say(BandRank::ReadOnlyFile, {readOnlyText(), action, [this] {
                                                    Q_EMIT openWanted(m_context.desk.ledger());
                                                }});
}

QString WindowBands::readOnlyText() const
{
    const FileDesk &desk = m_context.desk;
    if (const auto &backup = desk.shownBackup())
        return tr("You are looking at the backup made at %1. It can be filtered and printed, not "
                  "edited.")
            .arg(core::momentText(backup->at));
    if (desk.isReleased())
        return tr("The file is no longer being edited elsewhere.");
    const core::Error &reason = *desk.readOnlyReason();
    if (reason.kind != core::ErrorKind::FileLocked || reason.arguments.isEmpty())
        return tr("You can look, filter and print, not edit. %1").arg(core::errorText(reason));
    const QString who = core::holderName(reason.arguments.value(0), reason.arguments.value(1));
    const QString since
        = core::momentText(QDateTime::fromString(reason.arguments.value(2), Qt::ISODate));
    if (since.isEmpty())
        return tr("This file is being edited by %1. You can look, filter and print; what is "
                  "changed there appears here.")
            .arg(who);
    return tr("This file is being edited by %1, since %2. You can look, filter and print; what is "
              "changed there appears here.")
        .arg(who, since);
}

void WindowBands::updateUnfinished()
{
    if (!m_context.desk.unfinished())
        return m_context.band.withdraw(BandRank::UnfinishedSession);
    const UnfinishedSession &session = *m_context.desk.unfinished();
    const QString text = core::unfinishedText(
        session.holder.actor, session.holder.since, session.holder.newest, session.newest);
    m_context.band.say(BandRank::UnfinishedSession, {text, tr("Understood"), [this] {
                                                         m_context.desk.forgetUnfinished();
                                                         updateUnfinished();
                                                     }});
}

void WindowBands::sayBackupFailed(const core::Error &error)
{
    m_context.band.say(BandRank::BackupFailed,
                       {tr("The automatic backup could not be written; what you enter is saved all "
                           "the same. %1")
                            .arg(core::errorText(error)),
                        tr("Understood"),
                        [this] { m_context.band.withdraw(BandRank::BackupFailed); }});
}

void WindowBands::updatePlace()
{
    const QString path = m_context.desk.path();
    const QString text
        = path.isEmpty() || m_toldPlaces.contains(path) ? QString() : placeText(path);
    if (text.isEmpty())
        return m_context.band.withdraw(BandRank::FilePlace);
    m_context.band.say(BandRank::FilePlace, {text, tr("Understood"), [this, path] {
                                                 m_toldPlaces.insert(path);
                                                 updatePlace();
                                             }});
}

QString WindowBands::placeText(const QString &path) const
{
    if (m_context.isOnNetwork(path))
        return tr("This file lies on a network drive. Only one computer can edit it at a time, and "
                  "saving takes a little longer.");
    const QString service = m_context.syncServiceOf(path);
    if (service.isEmpty())
        return {};
    return tr("%1 copies this folder to other computers and may put an older copy in the place of "
              "this file. Edit it on one computer at a time, or keep it in a folder of its own.")
        .arg(service);
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
