// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_desk.h"

#include "core/models/when_ready.h"

#include <utility>

namespace ui {

namespace {

/// Whether a file that cannot be written may still be looked at.
bool canBeRead(core::ErrorKind kind)
{
    return kind == core::ErrorKind::FileReadOnly || kind == core::ErrorKind::FileNoPermission
        || kind == core::ErrorKind::FileLocked;
}

[[nodiscard]] core::Result<QString> officeOf(const core::RecordSource &source)
{
    const auto units = source.units();
    if (!units)
        return core::fail(units.error());
    for (const core::Unit &unit : *units) {
        if (unit.kind == core::UnitKind::Office)
            return unit.name;
    }
    return QString();
}

} // namespace

FileDesk::FileDesk(const core::StoreContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_store(context)
    , m_editor(m_store)
{
    connect(&m_store, &core::StoreThread::fileReplaced, this, [this] {
        stopWriting({core::ErrorKind::FileReplaced, m_path, {}, {}});
    });
}

void FileDesk::open(const QString &path)
{
    if (m_isOpening)
        return;
    m_previous = this->path();
    close();
    m_isOpening = true;
    openTo(path, core::OpenMode::ReadWrite);
}

void FileDesk::openTo(const QString &path, core::OpenMode mode)
{
    core::whenReady(
        m_store.open(path, mode), this, [this, path, mode](const core::Result<void> &result) {
            finishOpening(path, mode, result);
        });
}

void FileDesk::finishOpening(const QString &path,
                             core::OpenMode mode,
                             const core::Result<void> &result)
{
    if (result)
        return readOffice(path);
    if (mode == core::OpenMode::ReadWrite && canBeRead(result.error().kind)) {
        m_reason = result.error();
        return openTo(path, core::OpenMode::ReadOnly);
    }
    giveUp(result.error());
}

void FileDesk::readOffice(const QString &path)
{
    core::whenReady(
        m_store.read<QString>(officeOf), this, [this, path](const core::Result<QString> &office) {
            if (!office)
                return giveUp(office.error());
            m_isOpening = false;
            m_isOpen = true;
            m_path = path;
            m_office = *office;
            m_editor.setReadOnly(m_reason.has_value());
            m_editor.loadHistory();
            Q_EMIT opened();
        });
}

void FileDesk::checkPages()
{
    core::whenReady(
        m_store.quickCheck(), this, [this, path = m_path](const core::Result<void> &result) {
            // Another file may be open by the time every page has been read.
            if (!result && result.error().kind == core::ErrorKind::FileDamaged && path == m_path)
                stopWriting(result.error());
        });
}

void FileDesk::stopWriting(const core::Error &error)
{
    if (!m_isOpen)
        return;
    m_reason = error;
    m_editor.setReadOnly(true);
    Q_EMIT reasonChanged();
}

void FileDesk::giveUp(const core::Error &error)
{
    m_isOpening = false;
    m_store.close();
    m_reason.reset();
    const QString previous = std::exchange(m_previous, {});
    Q_EMIT failed(error);
    if (!previous.isEmpty())
        open(previous);
}

void FileDesk::create(const QString &path, const QString &office)
{
    core::whenReady(m_background.run<core::Result<void>>(
                        [path, office, context = m_context]() -> core::Result<void> {
                            const auto store = core::Store::create(path, office, context);
                            if (!store)
                                return core::fail(store.error());
                            return {};
                        }),
                    this,
                    [this, path](const core::Result<void> &created) {
                        if (created)
                            return open(path);
                        Q_EMIT failed(created.error());
                    });
}

void FileDesk::close()
{
    m_store.close();
    m_reason.reset();
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_editor.clear();
    Q_EMIT closed();
}

void FileDesk::setOperator(const QString &name)
{
    m_context.actor.person = name;
    m_store.setActor(m_context.actor);
}

} // namespace ui
