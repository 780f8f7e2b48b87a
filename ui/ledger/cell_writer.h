// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/record_source.h"
#include "ui/ledger/day_choice.h"

#include <QFuture>
#include <QList>
#include <QModelIndex>
#include <QStringList>

#include <optional>

namespace ui {

/// What the editor of a cell asks of the rest of the program.
class CellWriter
{
public:
    using Answer = QFuture<core::Result<core::ChangeNumber>>;

    virtual ~CellWriter() = default;

    /// Writes @p text into the cell; its pending state is kept until the answer. The answer says
    /// why not, where it was refused.
    [[nodiscard]] virtual Answer write(const QModelIndex &index, const QString &text) = 0;

    /// What @p text would mean in the cell: the date of a phrase. Empty if there is nothing to say.
    [[nodiscard]] virtual QString hint(const QModelIndex &index, const QString &text) const = 0;

    /// @p text as it would be written into the cell: 今天 or +7工作日 as the day they mean today.
    [[nodiscard]] virtual QString expanded(const QModelIndex &index, const QString &text) const = 0;

    /// The calendar of a cell for days that holds @p text; nothing for other cells.
    [[nodiscard]] virtual std::optional<DayChoice> days(const QModelIndex &index,
                                                        const QString &text) const = 0;

    /// The words a cell can take; empty where any text goes.
    [[nodiscard]] virtual QStringList choices(const QModelIndex &index) const = 0;

    /// The names a cell for names is likely to get; empty for other cells.
    [[nodiscard]] virtual QStringList names(const QModelIndex &index) const = 0;

    /// Whether something may be typed into the cell, as far as it is known before its row has been
    /// read.
    [[nodiscard]] virtual bool mayTake(const QModelIndex &index) const = 0;

    /// Why nothing can be typed into the cell.
    [[nodiscard]] virtual QString lockText(const QModelIndex &index) const = 0;

    /// The rows of @p tasks are waited for: they are to be read, wherever the user goes.
    virtual void await(const QList<qint64> &tasks) = 0;

    /// The sentence for a refusal.
    [[nodiscard]] virtual QString reason(const core::Error &error) const = 0;

    /// An editor is open over the cell: its row must stay. end() when it is closed.
    virtual void begin(const QModelIndex &index) = 0;
    virtual void end() = 0;

protected:
    CellWriter() = default;
    CellWriter(const CellWriter &) = default;
    CellWriter &operator=(const CellWriter &) = default;
};

} // namespace ui
