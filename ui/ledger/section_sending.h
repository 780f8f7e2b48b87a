// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/section_workbook.h"
#include "core/models/ledger_model.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

namespace ui {

class Prompts;

/// Makes the workbooks that sections fill in, one each, in a folder: asks for which section and
/// which day, reads on the read lane, writes in the background.
class SectionSending final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::LedgerModel &model;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Prompts &prompts;
    };

    explicit SectionSending(const Context &context, QObject *parent = nullptr);

    /// Asks, then writes; reported() follows, or a message that says what went wrong.
    void ask();

Q_SIGNALS:
    /// What was done, for the status bar.
    void reported(const QString &text);

    /// Files are being made.
    void started(const ui::RunningJob &job);

private:
    /// What is made.
    struct Order
    {
        core::Id ledger;
        QList<core::Id> units;
        QDate reportDay;
        QString folder {};
    };
    using Workbooks = QList<core::Workbook>;

    void askFor(core::Id ledger, const QList<core::Unit> &sections);
    void chooseFolder(const Order &order);
    void read(const Order &order);
    void confirm(const Order &order, const Workbooks &workbooks);
    void write(const QString &folder, const Workbooks &workbooks);
    [[nodiscard]] QDate lastWorkdayOfWeek() const;
    void tell(const core::Error &error);

    Context m_context;
    Background m_background;
};

} // namespace ui
