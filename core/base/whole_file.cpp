// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/disk.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

/// Writes all of @p bytes, however few the system takes at a time.
[[nodiscard]] bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(
            descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += qMax(count, ssize_t {0});
    }
    return true;
}

/// Writes @p bytes to the new file @p draft, down to the disk.
[[nodiscard]] Result<void> writeDraft(const QString &draft, const QByteArray &bytes)
{
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(draft).constData(), flags, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failByNewFile(draft);
    Result<void> done;
    if (!writeAll(descriptor, bytes) || ::fsync(descriptor) != 0)
        done = failBySystem(draft);
    if (::close(descriptor) != 0 && done)
        done = failBySystem(draft);
    return done;
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo existing(path);
    if (existing.exists() && !existing.isFile())
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("not an ordinary file"));
    if (existing.exists() && !existing.isWritable())
        return fail(ErrorKind::FileNoPermission, path);
    // What a link leads to is written, and the link stays.
    const QString target
        = existing.exists() ? existing.canonicalFilePath() : existing.absoluteFilePath();
    const QString draft = draftBeside(target);
    auto done = writeDraft(draft, bytes).and_then([&] { return renameFile(draft, target); });
    if (!done) {
        QFile::remove(draft);
        return fail(Error {done.error().kind, path, {}, done.error().detail});
    }
    return done;
}

} // namespace core
