// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_package.h"

#include "core/import/reading_job.h"
#include "core/records/size_limit.h"

#include <QFile>

#include <array>
#include <zip.h>

namespace core {

namespace {
constexpr size_t kPieceOfEntry = 65'536;

QString foldedName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toCaseFolded();
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
} // namespace

void ZipPackage::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipPackage::ZipPackage(QString path, const ZipLimits &limits, zip *archive)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_archive(archive)
{
}

tl::unexpected<Error> ZipPackage::damaged(const QString &detail) const
{
    return fail(ErrorKind::InputDamaged, m_path, detail);
}

Result<ZipPackage> ZipPackage::open(const QString &path, const ZipLimits &limits)
{
    int code = 0;
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive == nullptr) {
        const bool unreadable = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT;
        return fail(unreadable ? ErrorKind::InputUnreadable : ErrorKind::InputDamaged,
                    path,
                    QStringLiteral("zip_open %1").arg(code));
    }
    ZipPackage package(path, limits, archive);
    if (auto indexed = package.index(); !indexed)
        return fail(indexed.error());
    return package;
}

Result<void> ZipPackage::index()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.entries)
        return fail(tooLarge(m_path, SizeLimit::Parts, m_limits.entries));
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto number = static_cast<zip_uint64_t>(i);
        const char *name = zip_get_name(m_archive.get(), number, ZIP_FL_ENC_GUESS);
        if (name == nullptr)
            return damaged(QStringLiteral("entry %1 has no name").arg(i));
        const QString folded = foldedName(QString::fromUtf8(name));
        if (m_entries.contains(folded))
            return damaged(QStringLiteral("two entries named %1").arg(folded));
        m_entries.insert(folded, number);
    }
    return {};
}

bool ZipPackage::contains(const QString &part) const
{
    return m_entries.contains(foldedName(part));
}

Result<void> ZipPackage::countProduced(qint64 produced, qint64 packed, const QString &part) const
{
    const auto refuse = [&](SizeLimit limit, qint64 most) -> Result<void> {
        return fail(tooLarge(m_path, limit, most, part));
    };
    if (produced > m_limits.partBytes)
        return refuse(SizeLimit::Bytes, m_limits.partBytes);
    if (m_produced + produced > m_limits.packageBytes)
        return refuse(SizeLimit::Bytes, m_limits.packageBytes);
    if (produced > m_limits.ratioFrom && produced / m_limits.ratio > packed)
        return refuse(SizeLimit::Ratio, m_limits.ratio);
    return {};
}

namespace {

/// Newer libzip refuses a package that lies about it when it is opened, older takes what there is.
bool isAsLongAsItSays(const zip_stat_t &stat, qint64 produced)
{
    return (stat.valid & ZIP_STAT_SIZE) == 0 || static_cast<zip_uint64_t>(produced) == stat.size;
}

} // namespace

Result<void> ZipPackage::read(const QString &part, const Consumer &consumer)
{
    const auto entry = m_entries.constFind(foldedName(part));
    if (entry == m_entries.cend())
        return damaged(QStringLiteral("no part %1").arg(part));
    zip_stat_t stat {};
    if (zip_stat_index(m_archive.get(), *entry, 0, &stat) != 0)
        return damaged(part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorKind::InputEncrypted, m_path, part);
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), *entry, 0));
    if (file == nullptr)
        return damaged(part);
    const auto produced = passOn(file.get(), static_cast<qint64>(stat.comp_size), part, consumer);
    if (!produced)
        return fail(produced.error());
    m_produced += *produced;
    return isAsLongAsItSays(stat, *produced)
        ? Result<void>()
        : damaged(QStringLiteral("%1 has %2 bytes").arg(part).arg(*produced));
}

/// Gives @p consumer what an opened part of @p packed bytes holds; how many bytes that are.
Result<qint64> ZipPackage::passOn(zip_file *file,
                                  qint64 packed,
                                  const QString &part,
                                  const Consumer &consumer) const
{
    std::array<char, kPieceOfEntry> piece {};
    qint64 produced = 0;
    for (;;) {
        if (auto wanted = goesOn(m_job); !wanted)
            return fail(std::move(wanted.error()));
        const zip_int64_t got = zip_fread(file, piece.data(), piece.size());
        if (got == 0)
            return produced;
        if (got < 0)
            return damaged(QStringLiteral("%1 after %2 bytes").arg(part).arg(produced));
        produced += got;
        if (auto counted = countProduced(produced, packed, part); !counted)
            return fail(std::move(counted.error()));
        const QByteArrayView unpacked(piece.data(), static_cast<qsizetype>(got));
        if (auto taken = consumer(unpacked); !taken)
            return fail(std::move(taken.error()));
    }
}

Result<QByteArray> ZipPackage::readAll(const QString &part, qint64 limit)
{
    QByteArray bytes;
    const auto done = read(part, [&](QByteArrayView piece) -> Result<void> {
        if (bytes.size() + piece.size() > limit)
            return fail(tooLarge(m_path, SizeLimit::Bytes, limit, part));
        bytes.append(piece);
        return {};
    });
    if (!done)
        return fail(done.error());
    return bytes;
}

} // namespace core
