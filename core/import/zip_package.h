// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct zip;
struct zip_file;

namespace core {

class Job;

/// How much a package may hold; produced bytes are counted, not declared ones. Source: trust.md T4.
struct ZipLimits
{
    qint64 entries = 1'000;
    qint64 partBytes = 256LL << 20;
    qint64 packageBytes = 512LL << 20; ///< of all parts that are read
    qint64 ratio = 200; ///< produced to packed, once ratioFrom bytes are produced
    qint64 ratioFrom = 1LL << 20;
};

/// A zip file opened for reading, its parts found by name without regard to case. Nothing is
/// unpacked to disk, and only the parts asked for are unpacked at all.
class ZipPackage
{
public:
    /// Takes the bytes of a part as they are unpacked; an error ends the reading.
    using Consumer = std::function<Result<void>(QByteArrayView)>;

    /// Error kinds: InputDamaged (no zip, cut, inconsistent, two entries of one name),
    /// InputTooLarge, InputUnreadable.
    [[nodiscard]] static Result<ZipPackage> open(const QString &path, const ZipLimits &limits = {});

    /// Reads as part of @p job, which must outlive the package: every part then ends with Cancelled
    /// once it is not wanted any more.
    void watch(const Job *job) { m_job = job; }

    [[nodiscard]] bool contains(const QString &part) const;

    /// Unpacks @p part piece by piece and checks its sum and length. Error kinds: InputDamaged,
    /// InputTooLarge, InputEncrypted, Cancelled, and those of @p consumer.
    [[nodiscard]] Result<void> read(const QString &part, const Consumer &consumer);

    /// Unpacks a small part as a whole; more than @p limit bytes are InputTooLarge.
    [[nodiscard]] Result<QByteArray> readAll(const QString &part, qint64 limit);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipPackage(QString path, const ZipLimits &limits, zip *archive);

    [[nodiscard]] Result<void> index();
    [[nodiscard]] Result<qint64>
    passOn(zip_file *file, qint64 packed, const QString &part, const Consumer &consumer) const;
    [[nodiscard]] Result<void>
    countProduced(qint64 produced, qint64 packed, const QString &part) const;
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &detail) const;

    QString m_path;
    ZipLimits m_limits;
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_entries; ///< folded name → index
    const Job *m_job = nullptr;
    qint64 m_produced = 0; ///< by parts read to their end
};

} // namespace core
