// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/open_file.h"

#include "app/work_days.h"
#include "core/export/names.h"
#include "core/wording/unfinished_text.h"

#include <QFileInfo>
#include <QSysInfo>

namespace app {

using namespace core;

OpenFile::OpenFile(std::optional<QDate> asOf, WorkCalendar calendar)
    : m_clock(asOf)
    , m_ids(m_clock)
    , m_calendar(std::move(calendar))
{
}

StoreContext OpenFile::context()
{
    return {m_clock, m_ids, {qEnvironmentVariable("USER"), QSysInfo::machineHostName()}};
}

Result<std::unique_ptr<OpenFile>>
OpenFile::open(const QString &path, OpenMode mode, std::optional<QDate> asOf)
{
    auto calendar = localCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    std::unique_ptr<OpenFile> file(new OpenFile(asOf, *std::move(calendar)));
    if (mode == OpenMode::ReadWrite) {
        if (const auto held = file->hold(path); !held)
            return tl::unexpected(held.error());
    }
    auto store = Store::open(path, file->context(), mode);
    if (!store)
        return tl::unexpected(store.error());
    file->m_store = *std::move(store);
    file->noteLeftBehind();
    return file;
}

/// Before anything is written: the hold taken now is the last to know of the one left behind.
void OpenFile::noteLeftBehind()
{
    if (!m_hold || !m_hold->leftBehind())
        return;
    const Holder &holder = *m_hold->leftBehind();
    const auto changes = m_store->changes(1);
    if (!changes)
        return;
    const auto newest = changes->isEmpty() ? std::nullopt : std::optional(changes->constFirst());
    m_remark = unfinishedText(holder.actor, holder.since, holder.newest, newest);
}

Result<void> OpenFile::hold(const QString &path)
{
    // Nothing is to be held where nothing can be opened.
    if (!QFileInfo(path).isFile())
        return {};
    auto hold = FileHold::take(path, {context().actor, m_clock.now(), 0});
    if (!hold)
        return tl::unexpected(hold.error());
    m_hold = *std::move(hold);
    return {};
}

Result<std::unique_ptr<OpenFile>> OpenFile::create(const QString &path, const QString &office)
{
    auto calendar = localCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    std::unique_ptr<OpenFile> file(new OpenFile(std::nullopt, *std::move(calendar)));
    auto store = Store::create(path, office, file->context());
    if (!store)
        return tl::unexpected(store.error());
    file->m_store = *std::move(store);
    return file;
}

Result<QList<Ledger>> OpenFile::ledgers(const QString &title) const
{
    Result<QList<Ledger>> all = m_store->ledgers();
    if (!all || title.isEmpty())
        return all;
    all->removeIf([&title](const Ledger &ledger) { return ledger.title != title; });
    if (all->isEmpty())
        return fail({ErrorKind::NotFound, title, {QStringLiteral("ledger")}, {}});
    return all;
}

Result<std::optional<Id>> OpenFile::unit(const QString &name) const
{
    if (name.isEmpty())
        return std::optional<Id>();
    const Result<Names> names = Names::read(*m_store);
    if (!names)
        return tl::unexpected(names.error());
    const Id unit = names->unitNamed(name);
    if (!unit.isSet())
        return fail({ErrorKind::NotFound, name, {QStringLiteral("unit")}, {}});
    return std::optional<Id>(unit);
}

Result<Scope> OpenFile::scope(const QString &ledger, const QString &unit) const
{
    auto chosen = ledgers(ledger);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return this->unit(unit).map([&chosen](std::optional<Id> id) {
        return Scope {*std::move(chosen), id};
    });
}

} // namespace app
