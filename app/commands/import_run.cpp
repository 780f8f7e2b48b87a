// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_run.h"

#include "app/backups.h"
#include "app/commands/stop_signals.h"
#include "app/work_days.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace app {

using namespace core;

namespace {

/// Takes what changes and writes nothing.
[[nodiscard]] Result<void> imagine(const ChangeSet & /*set*/, const ChangeFeed &feed)
{
    return feed([](const QList<RecordChange> &) { return Result<void>(); });
}

QString filesOf(const QList<ImportInput> &inputs)
{
    QStringList files;
    for (const ImportInput &input : inputs)
        files.append(input.file);
    return files.join(u'、');
}

} // namespace

ImportRun::ImportRun(QString target, ImportOptions options, ConflictAnswer answer, bool isDryRun)
    : m_target(std::move(target))
    , m_options(std::move(options))
    , m_answer(std::move(answer))
    , m_isDryRun(isDryRun)
    , m_creates(!QFileInfo::exists(m_target))
    , m_ids(m_clock)
{
}

Result<QList<ImportPlan>> ImportRun::run(const QStringList &inputs)
{
    const StopSignals signals(m_job);
    auto calendar = localCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    m_calendar = *std::move(calendar);
    const Result<QList<ImportInput>> read = readAll(inputs);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto opened = open(read->first()); !opened)
        return tl::unexpected(opened.error());
    const auto possible = planAll(*read);
    Result<QList<ImportPlan>> plans
        = possible ? writeAll(*read) : Result<QList<ImportPlan>>(tl::unexpected(possible.error()));
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
        Result<ImportInput> input = readImport(path, options, &m_job);
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
Result<ImportPlan>
ImportRun::import(const ImportInput &input, const ImportOptions &options, const ChangeSink &sink)
{
    const RecordSource *existing = m_file ? &m_file->store() : nullptr;
    return writeImport(input, options, {existing, m_ids, m_clock, m_calendar, &m_job}, sink);
}

/// What there is to choose in @p input, if it is possible at all.
Result<FoundConflicts> ImportRun::lookAhead(const ImportInput &input)
{
    ImportOptions options = m_options;
    options.describesUpdates = true;
    const ChangeSink sink = [this](const ChangeSet &set, const ChangeFeed &feed) {
        m_changesAnything = true;
        return imagine(set, feed);
    };
    const Result<ImportPlan> plan = import(input, options, sink);
    if (!plan)
        return tl::unexpected(plan.error());
    m_counts.add(*plan);
    if (!m_file)
        return FoundConflicts {};
    return findConflicts(*plan, m_file->store(), m_answer, m_clock.today());
}

/// Whether there is anything that an import could overwrite.
Result<bool> ImportRun::hasTasks() const
{
    if (!m_file)
        return false;
    const auto ledgers = m_file->store().ledgers();
    if (!ledgers)
        return tl::unexpected(ledgers.error());
    for (const Ledger &ledger : *ledgers) {
        const auto facts = m_file->store().facts(ledger.id);
        if (!facts)
            return tl::unexpected(facts.error());
        if (!facts->isEmpty())
            return true;
    }
    return false;
}

/// Finds every input possible, and nothing in them left to choose.
Result<void> ImportRun::planAll(const QList<ImportInput> &inputs)
{
    const Result<bool> canOverwrite = hasTasks();
    if (!canOverwrite)
        return tl::unexpected(canOverwrite.error());
    // A single input is written whole or not at all anyway.
    if (!*canOverwrite && inputs.size() == 1)
        return {};
    for (const ImportInput &input : inputs) {
        Result<FoundConflicts> found = lookAhead(input);
        if (!found)
            return tl::unexpected(found.error());
        m_found.append(*std::move(found));
    }
    return checkDecided();
}

/// Whether nothing of what was found is left to choose.
Result<void> ImportRun::checkDecided() const
{
    qsizetype count = 0;
    int untold = 0;
    for (const FoundConflicts &found : m_found) {
        count += found.conflicts.size();
        untold += found.untold;
        if (found.refused)
            return tl::unexpected(*found.refused);
    }
    if (count > 0 && !m_answer.choice)
        return fail(
            Error {ErrorKind::ImportUndecided, m_target, {QString::number(count)}, QString()});
    if (untold == 0)
        return {};
    return fail(ErrorKind::WrongUsage,
                QCoreApplication::translate(
                    "app::import",
                    "%n deadline(s) would move, and it is not told how: add --deadlines "
                    "correction, extension or adjustment, and --reason",
                    nullptr,
                    untold));
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

Result<ImportPlan>
ImportRun::write(const ImportInput &input, qsizetype place, const ChangeSink &sink)
{
    ImportOptions options = m_options;
    options.decisions = m_found.value(place).decisions;
    return import(input, options, sink);
}

Result<QList<ImportPlan>> ImportRun::writeEach(const QList<ImportInput> &inputs,
                                               const ChangeSink &sink)
{
    QList<ImportPlan> plans;
    for (qsizetype place = 0; place < inputs.size(); ++place) {
        Result<ImportPlan> plan = write(inputs.at(place), place, sink);
        if (!plan)
            return tl::unexpected(plan.error());
        plans.append(*std::move(plan));
    }
    return plans;
}

Result<QList<ImportPlan>> ImportRun::writeAll(const QList<ImportInput> &inputs)
{
    if (m_isDryRun)
        return writeEach(inputs, imagine);
    if (inputs.size() > 1)
        return writeTogether(inputs);
    return writeEach(inputs, [this](const ChangeSet &set, const ChangeFeed &feed) {
        backUpOnce();
        return m_file->store().apply(set, feed).map([](ChangeNumber) {});
    });
}

/// The log says how many tasks came before they have come; where an input has what one before it
/// had, or something was kept, they are others than were looked ahead at, and all is written once
/// more with these.
Result<QList<ImportPlan>> ImportRun::writeTogether(const QList<ImportInput> &inputs)
{
    if (m_changesAnything)
        backUpOnce();
    const TaskCounts expected = m_counts;
    const auto plans = writeCounted(inputs);
    return plans || m_counts == expected ? plans : writeCounted(inputs);
}

/// Each input finds what those before it have brought. Other numbers than m_counts has end it: it
/// has them then.
Result<QList<ImportPlan>> ImportRun::writeCounted(const QList<ImportInput> &inputs)
{
    QList<ImportPlan> plans;
    ChangeSet head {ChangeKind::Import, {ActionKind::Import, {}}, filesOf(inputs), {}};
    head.action.arguments = {QString::number(m_counts.added), QString::number(m_counts.updated)};
    const auto feed = [&](const ChangeTaker &take) -> Result<void> {
        auto each = writeEach(inputs, [&take](const ChangeSet &set, const ChangeFeed &rest) {
            return take(set.changes).and_then([&] { return rest(take); });
        });
        if (!each)
            return tl::unexpected(each.error());
        plans = *std::move(each);
        TaskCounts counts;
        for (const ImportPlan &plan : std::as_const(plans))
            counts.add(plan);
        return std::exchange(m_counts, counts) == counts ? Result<void>()
                                                         : fail(ErrorKind::Cancelled);
    };
    return m_file->store().apply(head, feed).map([&plans](ChangeNumber) { return plans; });
}

} // namespace app
