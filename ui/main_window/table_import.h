// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "core/import/pasted_table.h"
#include "ui/imports/column_mappings.h"
#include "ui/imports/mapping_request.h"
#include "ui/imports/preview_request.h"
#include "ui/printing/paper_output.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

#include <functional>
#include <memory>
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
        /// Shows what will be done, to be decided; null = it is asked for in one question.
        std::function<void(const PreviewRequest &request)> askPreview {};
    };

    explicit TableImport(const Context &context, QObject *parent = nullptr);

    /// Imports @p paths into the open file after asking: several as one, into one ledger.
    void importInto(const QStringList &paths);

    /// Imports @p pasted into the open file after asking; where none is open, into a new one.
    void importPasted(const core::PastedTable &pasted);

    using Review
        = std::function<void(const core::ImportPlan &plan, const std::function<void()> &goOn)>;

    /// Imports @p input, which was read elsewhere, into the open file: has @p review look at what
    /// it will do, and goes on when told to.
    void takeBack(const core::ImportInput &input, const Review &review);

    /// Reads @p paths, asks where to save, makes a file there and imports into it.
    void importIntoNew(const QStringList &paths);

Q_SIGNALS:
    /// A file is being read or compared in the background.
    void started(const ui::RunningJob &job);

    /// What was done, for the status bar.
    void reported(const QString &text);

    /// Nothing more is asked on a page: the import is over, or goes on in boxes.
    void left();

private:
    /// A table that is read, and what the user says about it.
    struct Order
    {
        QStringList paths; ///< empty where the table was pasted
        bool isForNew = false;
        std::optional<core::PastedTable> pasted {};
        core::ImportInput asRead {}; ///< before any column was corrected
        core::ImportInput input {};
        core::ImportOptions options {};
        std::optional<TextFinding> found {}; ///< how a text was read before anything was said
    };
    using Preview = std::shared_ptr<const ImportPreview>;

    [[nodiscard]] static QString readingText(const Order &order);
    [[nodiscard]] SharedJob begin(const QString &text);
    [[nodiscard]] bool end(const SharedJob &job);
    void stop();
    void read(const Order &order, const std::function<void(const Order &read)> &next);
    void match(const Order &order);
    void takeMatched(const Order &order);
    void readAs(const std::shared_ptr<Order> &reading,
                core::TextForm form,
                const MappingRequest::Answer &answer);
    void askMapping(const MappingRequest &request, bool isForNew);
    void check(const Order &order);
    void ask(const Order &order, const Preview &preview);
    void askPreview(const Order &order, const Preview &preview);
    void goOn(const Order &order, const core::ImportPlan &plan);
    void askForOffice(const Order &order, const QString &office);
    void askWhereToSave(const Order &order, const QString &office);
    void importIntoOpened();
    void plan(const Order &order, const std::function<void(const Preview &preview)> &next);
    void apply(const core::ImportPlan &plan);
    void saveList(const core::ImportPlan &plan);
    void tell(const core::Error &error);

    Context m_context;
    PaperOutput m_output;
    std::optional<Order> m_waiting; ///< to be imported once the new file is open
    Background m_background;
};

} // namespace ui
