// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/package_check.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <zip.h>

namespace core {

namespace {

struct PackageCloser
{
    void operator()(zip *archive) const { zip_discard(archive); }
};
using Package = std::unique_ptr<zip, PackageCloser>;

struct PartCloser
{
    void operator()(zip_file *part) const { zip_fclose(part); }
};

/// @p bytes must outlive the package.
Package packageIn(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    Package package(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (source && !package)
        zip_source_free(source);
    return package;
}

/// All of part @p number; reading it to its end also compares its sum.
std::optional<QByteArray> partOf(zip *package, zip_uint64_t number)
{
    zip_stat_t facts {};
    const std::unique_ptr<zip_file, PartCloser> part(zip_fopen_index(package, number, 0));
    if (!part || zip_stat_index(package, number, 0, &facts) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(facts.size) + 1, Qt::Uninitialized);
    const zip_int64_t count
        = zip_fread(part.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    if (count != static_cast<zip_int64_t>(facts.size))
        return std::nullopt;
    bytes.chop(1);
    return bytes;
}

/// Every part is XML, and one that was cut does not end with the element it began with.
bool isWholePart(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('<', qMax(qsizetype {0}, bytes.indexOf("?>"))) + 1;
    qsizetype end = first;
    while (end < bytes.size() && !QByteArrayView(" \n/>").contains(bytes.at(end)))
        ++end;
    const QByteArray name = bytes.mid(first, end - first);
    QByteArray last = "</";
    last.append(name).append('>');
    return first > 0 && !name.isEmpty() && bytes.trimmed().endsWith(last);
}

} // namespace

bool isWholePackage(const QByteArray &file)
{
    const Package package = packageIn(file);
    const zip_int64_t count = package ? zip_get_num_entries(package.get(), 0) : 0;
    for (zip_int64_t number = 0; number < count; ++number) {
        const auto bytes = partOf(package.get(), static_cast<zip_uint64_t>(number));
        if (!bytes || !isWholePart(*bytes))
            return false;
    }
    return count > 0;
}

} // namespace core
