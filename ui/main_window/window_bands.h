// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/store/plain_file.h"
#include "core/store/sync_folder.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace ui {

class AsOfClock;
class Band;
class FileDesk;
class SampleDesk;

/// Says in the band what is out of the ordinary about the file that is open and the day looked at.
class WindowBands final : public QObject
{
    Q_OBJECT

public:
    /// What the bands speak of; the references must outlive them.
    struct Context
    {
        Band &band;
        FileDesk &desk;
        const SampleDesk &samples;
        const AsOfClock &clock;
        const core::WorkCalendar &calendar;
        std::function<bool(const QString &path)> isOnNetwork = core::isOnNetwork;
        std::function<QString(const QString &path)> syncServiceOf = core::syncServiceOf;
    };

    explicit WindowBands(const Context &context, QObject *parent = nullptr);

    /// After the file, the day or the language has changed.
    void update();

Q_SIGNALS:
    /// The action of the band about the as-of date was pressed.
    void backToTodayWanted();

    /// The action of the band about a file that is free again, or of that about a backup that is
    /// looked at, was pressed: the file is to be opened for editing.
    void openWanted(const QString &path);

    /// The action of the band about a year without holidays was pressed.
    void importWanted(int year);

private:
    void updateReadOnlyFile();
    [[nodiscard]] QString readOnlyText() const;
    void updateUnfinished();
    void updatePlace();
    [[nodiscard]] QString placeText(const QString &path) const;
    void sayBackupFailed(const core::Error &error);
    void updateAsOfDate();
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] int yearWithoutHolidays() const;
    void updateUnknownYear();

    Context m_context;
    QSet<QString> m_toldPlaces; ///< of which it has been said and understood
};

} // namespace ui
