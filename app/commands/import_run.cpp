// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_run.h"

#include "app/backups.h"
#include "app/work_days.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace app {

using namespace core;

ImportRun::ImportRun(QString target, ImportOptions options, bool isDryRun)
    : m_target(std::move(target))
    , m_options(std::move(options))
    , m_isDryRun(isDryRun)
    , m_creates(!QFileInfo::exists(m_target))
    , m_ids(m_clock)
{
}

Result<QList<ImportPlan>> ImportRun::run(const QStringList &inputs)
{
    auto calendar = localCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    m_calendar = *std::move(calendar);
    const Result<QList<ImportInput>> read = readAll(inputs);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto opened = open(read->first()); !opened)
        return tl::unexpected(opened.error());
    if (const auto possible = planAll(*read); !possible)
        return tl::unexpected(possible.error());
    Result<QList<ImportPlan>> plans = writeAll(*read);
    if (!plans && hasCreated()) {
        m_file.reset();
        QFile::remove(m_target);
    }
    return plans;
}

Result<QList<ImportInput>> ImportRun::readAll(const QStringList &inputs) const
{
    QList<ImportInput> all;
    ImportOptions options = m_options;
    options.showsRawText = true; // to tell how it was read
    for (const QString &path : inputs) {
        Result<ImportInput> input = readImport(path, options);
        if (!input)
            return tl::unexpected(input.error());
        if (const auto suits = checkSuits(*input, path); !suits)
            return tl::unexpected(suits.error());
        all.append(*std::move(input));
    }
    return all;
}

/// What is said of a file must be something that can be said of it.
Result<void> ImportRun::checkSuits(const ImportInput &input, const QString &path) const
{
    if (!m_options.text.isEmpty() && !input.text) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate(
                                 "app::import",
                                 "“%1” is no delimited text: --encoding and --separator say "
                                 "nothing of it"),
                             {path}));
    }
    if (!m_options.heading.isEmpty() && input.document) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate(
                                 "app::import",
                                 "“%1” is no table: --unit, --year and --date say nothing of it"),
                             {path}));
    }
    if (input.isRawText()) {
        return tl::unexpected(Error {ErrorKind::InputNoHeader,
                                     path,
                                     {keyOf(*input.text->encoding), keyOf(*input.text->separator)},
                                     {}});
    }
    return {};
}

Result<void> ImportRun::open(const ImportInput &first)
{
    if (m_creates && m_isDryRun)
        return {};
    const OpenMode mode = m_isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    auto file = m_creates ? OpenFile::create(m_target, first.heading.office)
                          : OpenFile::open(m_target, mode);
    if (!file)
        return tl::unexpected(file.error());
    m_file = *std::move(file);
    return {};
}

/// Works out what @p input changes and has @p sink write it.
Result<ImportPlan> ImportRun::import(const ImportInput &input, const ChangeSink &sink)
{
    const RecordSource *existing = m_file ? &m_file->store() : nullptr;
    return writeImport(input, m_options, {existing, m_ids, m_clock, m_calendar}, sink);
}

Result<ImportPlan> ImportRun::plan(const ImportInput &input)
{
    return import(input, [](const ChangeSet &, const ChangeFeed &feed) {
        return feed([](const QList<RecordChange> &) { return Result<void>(); });
    });
}

Result<void> ImportRun::planAll(const QList<ImportInput> &inputs)
{
    // A single input is written whole or not at all anyway.
    for (qsizetype i = 0; inputs.size() > 1 && i < inputs.size(); ++i) {
        if (const auto possible = plan(inputs.at(i)); !possible)
            return tl::unexpected(possible.error());
    }
    return {};
}

/// What was there before the first input is written.
void ImportRun::backUpOnce()
{
    if (m_creates || std::exchange(m_isBackedUp, true))
        return;
    const auto kept = keepBackup(m_file->store(), BackupReason::Import, m_clock.now());
    if (!kept)
        m_backupFailure = kept.error();
}

Result<ImportPlan> ImportRun::write(const ImportInput &input)
{
    if (m_isDryRun)
        return plan(input);
    return import(input, [this](const ChangeSet &set, const ChangeFeed &feed) {
        backUpOnce();
        return m_file->store().apply(set, feed).map([](ChangeNumber) {});
    });
}

Result<QList<ImportPlan>> ImportRun::writeAll(const QList<ImportInput> &inputs)
{
    QList<ImportPlan> plans;
    for (const ImportInput &input : inputs) {
        Result<ImportPlan> plan = write(input);
        if (!plan)
            return tl::unexpected(plan.error());
        plans.append(*std::move(plan));
    }
    return plans;
}

} // namespace app
