// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/printing/paper_output.h"

namespace ui {

/// Exports the ledgers of the page as the list that is shown: asks which part and where to, reads
/// it on the read lane and writes it in the background.
class LedgerExport final : public QObject
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

    explicit LedgerExport(const Context &context, QObject *parent = nullptr);

    /// Asks, then exports; reported() follows, or a message that says what went wrong.
    void ask();

Q_SIGNALS:
    /// What was done, for the status bar.
    void reported(const QString &text);

    /// A file is being made.
    void started(const ui::RunningJob &job);

private:
    /// What is exported, apart from the format.
    struct Order
    {
        QList<core::Id> ledgers;
        core::RowFilter filter;
        core::ListKind list = core::ListKind::Whole;
        core::TableForm form = core::TableForm::Imported;
        core::SheetDivision division = core::SheetDivision::None;
        QStringList choices {}; ///< printedFilters(), where what is shown is exported
    };

    void chooseFile(const Order &order);
    void write(const Order &order, const QString &path, core::ExportFormat format);
    void writeTable(const Order &order, const QString &path, core::ExportFormat format);
    void writeJson(const Order &order, const QString &path);

    Context m_context;
    PaperOutput m_output;
};

} // namespace ui
