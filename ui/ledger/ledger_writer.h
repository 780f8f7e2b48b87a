// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/ledger/cell_key.h"
#include "ui/ledger/cell_writer.h"

#include <QObject>

namespace ui {

class TaskSteps;

/// Writes what is typed into the cells of a ledger model.
class LedgerWriter final : public QObject, public CellWriter
{
    Q_OBJECT

public:
    /// The references must outlive the writer.
    LedgerWriter(core::LedgerModel &model,
                 Editor &editor,
                 TaskSteps &steps,
                 const core::WorkCalendar &calendar);

    [[nodiscard]] Answer write(const QModelIndex &index, const QString &text) override;
    [[nodiscard]] QString hint(const QModelIndex &index, const QString &text) const override;
    [[nodiscard]] QStringList choices(const QModelIndex &index) const override;
    [[nodiscard]] QString reason(const core::Error &error) const override;
    void begin(const QModelIndex &index) override;
    void end() override;

private:
    [[nodiscard]] Answer refused(const QModelIndex &index, const core::Error &error);
    void setPending(const QPersistentModelIndex &index, const CellKey &key, bool isPending);
    [[nodiscard]] QString meaningOf(const QString &phrase, core::PhraseBasis basis) const;
    [[nodiscard]] core::PhraseBasis basisOf(const QModelIndex &index) const;

    core::LedgerModel &m_model;
    Editor &m_editor;
    TaskSteps &m_steps;
    const core::WorkCalendar &m_calendar;
};

} // namespace ui
