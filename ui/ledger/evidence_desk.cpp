// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/evidence_desk.h"

#include "core/base/file_name.h"
#include "core/base/whole_file.h"
#include "core/models/when_ready.h"
#include "core/views/evidence.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui {

namespace {

constexpr qsizetype kFolderDigits = 16;

/// Writes a copy nobody can write into; one that is there already is left alone.
[[nodiscard]] core::Result<QString>
writeCopy(const QString &folder, const core::Attachment &attachment, const QByteArray &bytes)
{
    // Files of one name and different bytes may be open side by side.
    const QString own = folder + u'/' + attachment.content.left(kFolderDigits);
    const QString path = own + u'/' + core::safeFileName(attachment.name);
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(own))
        return core::fail(core::ErrorKind::WriteFailed, own);
    auto done = core::writeWholeFile(path, bytes);
    if (!done)
        return core::fail(std::move(done).error());
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace

EvidenceDesk::EvidenceDesk(core::StoreThread &store, Prompts &prompts)
    : m_store(store)
    , m_prompts(prompts)
{
}

void EvidenceDesk::open(const core::Attachment &attachment)
{
    if (core::isPlainDocument(attachment.name)) {
        fetch(attachment);
        return;
    }
    const Question question {
        tr("Open “%1”? Files of this kind can hold programs.").arg(attachment.name),
        tr("Open it only if you know where it came from."),
        tr("Open")};
    m_prompts.ask(question, [this, attachment] { fetch(attachment); });
}

void EvidenceDesk::fetch(const core::Attachment &attachment)
{
    const auto bytes
        = m_store.read<QByteArray>([key = attachment.content](const core::RecordSource &source) {
              return source.content(key);
          });
    core::whenReady(bytes, this, [this, attachment](const core::Result<QByteArray> &answer) {
        if (answer)
            copyAndShow(attachment, *answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void EvidenceDesk::copyAndShow(const core::Attachment &attachment, const QByteArray &bytes)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        Q_EMIT failed(
            {core::ErrorKind::WriteFailed, m_folder->path(), {}, m_folder->errorString()});
        return;
    }
    const auto copy
        = m_background.run<core::Result<QString>>([folder = m_folder->path(), attachment, bytes] {
              return writeCopy(folder, attachment, bytes);
          });
    core::whenReady(copy, this, [this](const core::Result<QString> &path) {
        if (path)
            m_prompts.openFile(*path);
        else
            Q_EMIT failed(path.error());
    });
}

} // namespace ui
