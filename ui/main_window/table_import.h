// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "ui/imports/mapping_request.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

class FileDesk;
class Prompts;

/// Imports tables: into the open file, or into a new one made for them. Says what will be done
/// before it is done, and afterwards what somebody should look at.
class TableImport final : public QObject
{
    Q_OBJECT

public:
    /// What an import needs; the references must outlive it.
    struct Context
    {
        FileDesk &desk;
        Prompts &prompts;
        core::IdSource &ids;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        /// Shows what the columns were taken for, to be corrected; null = they are taken as
        /// guessed.
        std::function<void(const MappingRequest &request)> askMapping {};
    };

    explicit TableImport(const Context &context, QObject *parent = nullptr);

    /// Imports @p path into the open file after asking.
    void importInto(const QString &path);

    /// Reads @p path, asks where to save, makes a file there and imports into it.
    void importIntoNew(const QString &path);

Q_SIGNALS:
    /// A file is being read or compared in the background.
    void started(const ui::RunningJob &job);

    /// What was done, for the status bar.
    void reported(const QString &text);

private:
    /// A table that was read, and what the user says about it.
    struct Order
    {
        core::ImportInput input;
        core::ImportOptions options;
    };
    using Next = std::function<void(const Order &order)>;

    [[nodiscard]] SharedJob begin(const QString &text);
    [[nodiscard]] bool end(const SharedJob &job);
    void read(const QString &path, const core::ImportOptions &options, const Next &next);
    void
    match(const QString &path, bool isForNew, const core::ImportInput &input, const Next &next);
    void askMapping(const MappingRequest &request, bool isForNew);
    void askForOffice(const Order &order);
    void askWhereToSave(const Order &order, const QString &office);
    void importIntoOpened();
    void plan(const Order &order, bool asks);
    void ask(const core::ImportPlan &plan);
    void apply(const core::ImportPlan &plan);
    void tell(const core::Error &error);

    Context m_context;
    std::optional<Order> m_waiting; ///< to be imported once the new file is open
    Background m_background;
};

} // namespace ui
