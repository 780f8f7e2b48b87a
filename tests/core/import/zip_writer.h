// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <utility>
#include <zip.h>

namespace tests {

/// Puts a zip file together for a test. The bytes are kept until write() is done with them.
class ZipWriter
{
public:
    /// Adds an entry; a name may come twice (libzip refuses that, so see duplicateEntry()).
    void add(const QString &name, const QByteArray &bytes) { m_entries.append({name, bytes}); }

    /// Writes the file anew; whether that succeeded.
    [[nodiscard]] bool write(const QString &path) const
    {
        int code = 0;
        QFile::remove(path);
        zip_t *archive
            = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
        if (archive == nullptr)
            return false;
        for (const auto &[name, bytes] : m_entries) {
            zip_source_t *source = zip_source_buffer(
                archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
                zip_source_free(source);
                zip_discard(archive);
                return false;
            }
        }
        return zip_close(archive) == 0;
    }

private:
    QList<std::pair<QString, QByteArray>> m_entries;
};

} // namespace tests
