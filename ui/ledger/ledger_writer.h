// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/ledger/cell_key.h"
#include "ui/ledger/cell_writer.h"

#include <QList>
#include <QObject>
#include <QPromise>

#include <memory>

namespace ui {

class TaskSteps;

/// Writes what is typed into the cells of a ledger model. What is typed into a task while an
/// earlier value of it is not yet back in the table waits for that: a report and its percentage,
/// typed one right after the other, are one report.
class LedgerWriter final : public QObject, public CellWriter
{
    Q_OBJECT

public:
    /// The references must outlive the writer.
    LedgerWriter(core::LedgerModel &model,
                 Editor &editor,
                 TaskSteps &steps,
                 const core::WorkCalendar &calendar,
                 const core::Clock &clock);

    [[nodiscard]] Answer write(const QModelIndex &index, const QString &text) override;

    /// Writes what waits at once, each text on top of what was asked for before it: as before the
    /// file is closed, or another part of it is shown.
    void flush();
    [[nodiscard]] QString hint(const QModelIndex &index, const QString &text) const override;
    [[nodiscard]] QString expanded(const QModelIndex &index, const QString &text) const override;
    [[nodiscard]] std::optional<DayChoice> days(const QModelIndex &index,
                                                const QString &text) const override;
    [[nodiscard]] QStringList choices(const QModelIndex &index) const override;
    [[nodiscard]] QStringList names(const QModelIndex &index) const override;
    [[nodiscard]] bool mayTake(const QModelIndex &index) const override;
    [[nodiscard]] QString lockText(const QModelIndex &index) const override;
    void await(const QList<qint64> &tasks) override;
    [[nodiscard]] QString reason(const core::Error &error) const override;
    void begin(const QModelIndex &index) override;
    void end() override;

private:
    using Promise = std::shared_ptr<QPromise<core::Result<core::ChangeNumber>>>;

    /// A text that waits until the table knows what was written before.
    struct WaitingText
    {
        CellKey key;
        QString text;
        Promise promise;
    };

    /// A write the table does not show yet.
    struct Write
    {
        int number = 0;
        qint64 task = 0;
        core::ChangeSet set;
        bool isAnswered = false;
    };

    [[nodiscard]] Answer writeNow(const QModelIndex &index,
                                  const QString &text,
                                  const QList<core::ChangeSet> &before = {});
    [[nodiscard]] Answer writeLater(const QModelIndex &index, const QString &text);
    [[nodiscard]] bool isUnsettled(qint64 task) const;
    [[nodiscard]] QList<core::ChangeSet> setsUnderWay() const;
    void answered(int number, bool isWritten);
    void followed();
    void writeWaiting();
    void writeAt(qsizetype place, const QList<core::ChangeSet> &before = {});
    [[nodiscard]] Answer refused(const QModelIndex &index, const core::Error &error);
    void setPending(const QPersistentModelIndex &index, const CellKey &key, bool isPending);
    [[nodiscard]] QStringList namesInRows(bool areUnits) const;
    [[nodiscard]] const core::Ledger *ledgerOf(const QModelIndex &index) const;
    [[nodiscard]] core::PhraseBasis basisOf(const QModelIndex &index) const;
    [[nodiscard]] QString meaningOf(const QModelIndex &index, const QString &line) const;

    QList<WaitingText> m_waiting;
    QList<Write> m_writes; ///< in the order they were asked for
    int m_lastNumber = 0; ///< of a write

    core::LedgerModel &m_model;
    Editor &m_editor;
    TaskSteps &m_steps;
    const core::WorkCalendar &m_calendar;
    const core::Clock &m_clock;
};

} // namespace ui
