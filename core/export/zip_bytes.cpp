// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_bytes.h"

#include <memory>
#include <zip.h>

namespace core {

namespace {

struct ZipSourceFreer
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, ZipSourceFreer>;

struct ZipDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ZipArchive = std::unique_ptr<zip_t, ZipDiscarder>;

Error packingFailed(const char *detail)
{
    return {ErrorKind::WriteFailed, {}, {}, QString::fromUtf8(detail)};
}

/// @p part must outlive @p archive.
bool addPart(zip_t *archive, const ZipPart &part)
{
    // 1 January 1980, where the time of a zip begins: the clock would make no two files alike.
    constexpr zip_uint16_t kFirstDay = 1 << 5 | 1;
    ZipSource source(zip_source_buffer(
        archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t number
        = zip_file_add(archive, part.name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (number < 0)
        return false;
    static_cast<void>(source.release()); // the archive's now
    const auto index = static_cast<zip_uint64_t>(number);
    return zip_file_set_dostime(archive, index, 0, kFirstDay, 0) == 0;
}

[[nodiscard]] Result<QByteArray> readWhole(zip_source_t *source)
{
    zip_stat_t facts {};
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return fail(packingFailed("zip_source_open"));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (count != static_cast<zip_int64_t>(facts.size))
        return fail(packingFailed("zip_source_read"));
    return bytes;
}

} // namespace

Result<QByteArray> zipBytes(const QList<ZipPart> &parts)
{
    const ZipSource target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return fail(packingFailed("zip_source_buffer_create"));
    ZipArchive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return fail(packingFailed("zip_open_from_source"));
    zip_source_keep(target.get()); // the archive lets go of its own when it is closed
    for (const ZipPart &part : parts) {
        if (!addPart(archive.get(), part))
            return fail(packingFailed(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return fail(packingFailed(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return readWhole(target.get());
}

} // namespace core
