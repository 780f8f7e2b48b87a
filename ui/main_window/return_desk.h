// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/import/return_status.h"
#include "ui/imports/preview_request.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

namespace ui {

class FileDesk;
class Prompts;
class TableImport;

/// Takes back the sheets that sections have filled in: asks for the files, shows what came from
/// whom, and hands what is new to be checked and imported as one step.
class ReturnDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        FileDesk &desk;
        Prompts &prompts;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        TableImport &import;
    };

    explicit ReturnDesk(const Context &context, QObject *parent = nullptr);

    /// Asks for the files.
    void ask();

    /// Takes back @p paths.
    void take(const QStringList &paths);

Q_SIGNALS:
    /// Files are being read.
    void started(const ui::RunningJob &job);

    /// What was done, for the status bar.
    void reported(const QString &text);

private:
    /// What came back, to be gone on with or reminded of.
    struct Returned
    {
        core::ReturnedSheets sheets;
        QList<core::ReturnStatus> statuses;
        QString ledger;
        std::function<void()> goOn; ///< null = there is nothing to import
    };

    void compare(const core::ReturnedSheets &sheets);
    void askSections(const core::ReturnedSheets &sheets,
                     const core::ImportPlan &plan,
                     const std::function<void()> &goOn);
    void show(const Returned &returned);
    void copyReminder(const Returned &returned);
    void tell(const core::Error &error);

    Context m_context;
    Background m_background;
};

} // namespace ui
