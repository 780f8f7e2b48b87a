// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_writer.h"

#include <QPersistentModelIndex>
#include <QPromise>

#include <memory>
#include <vector>

namespace tests {

/// Keeps what is to be written until the test answers.
class FakeCellWriter final : public ui::CellWriter
{
public:
    struct Write
    {
        QPersistentModelIndex index;
        QString text;
        std::shared_ptr<QPromise<core::Result<core::ChangeNumber>>> promise;
    };

    Answer write(const QModelIndex &index, const QString &text) override
    {
        auto promise = std::make_shared<QPromise<core::Result<core::ChangeNumber>>>();
        promise->start();
        writes.push_back({index, text, promise});
        return promise->future();
    }

    [[nodiscard]] QString hint(const QModelIndex &, const QString &text) const override
    {
        return text == QStringLiteral("6月底前") ? QStringLiteral("2026-06-30") : QString();
    }

    [[nodiscard]] QString expanded(const QModelIndex &, const QString &text) const override
    {
        return text == QStringLiteral("今天") ? QStringLiteral("2026-09-24") : text;
    }

    [[nodiscard]] std::optional<ui::DayChoice> days(const QModelIndex &index,
                                                    const QString & /*text*/) const override
    {
        if (index.column() != dayColumn)
            return std::nullopt;
        return ui::DayChoice {QDate(2026, 9, 24), [](QDate day) { return day.dayOfWeek() > 5; }};
    }

    [[nodiscard]] QStringList choices(const QModelIndex &index) const override
    {
        return index.column() == choiceColumn ? words : QStringList();
    }

    [[nodiscard]] QStringList names(const QModelIndex & /*index*/) const override
    {
        return knownNames;
    }

    [[nodiscard]] bool mayTake(const QModelIndex &index) const override
    {
        return index.column() != lockedColumn;
    }
    [[nodiscard]] QString lockText(const QModelIndex &) const override
    {
        return QStringLiteral("锁定");
    }
    void await(const QList<qint64> &tasks) override { awaited = tasks; }

    [[nodiscard]] QString reason(const core::Error &error) const override { return error.subject; }
    void begin(const QModelIndex &index) override { open = index; }
    void end() override { open = QModelIndex(); }

    void accept(size_t at)
    {
        writes[at].promise->addResult(core::ChangeNumber {1});
        writes[at].promise->finish();
    }

    void refuse(size_t at, const QString &why)
    {
        writes[at].promise->addResult(
            core::Result<core::ChangeNumber>(core::fail(core::ErrorKind::InvalidValue, why)));
        writes[at].promise->finish();
    }

    std::vector<Write> writes;
    QPersistentModelIndex open;
    int choiceColumn = -1;
    int dayColumn = -1;
    int lockedColumn = -1; ///< known to take nothing before its rows are read
    QList<qint64> awaited;
    QStringList knownNames;
    QStringList words;
};

} // namespace tests
