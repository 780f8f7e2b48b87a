// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace core {

/// A file kept with a task as evidence 佐证. Its bytes lie apart from the records and the log, once
/// for all that hold the same ones; they stay in the file when the record goes, so that undoing
/// brings it back whole.
struct Attachment
{
    static constexpr RecordKind kKind = RecordKind::Attachment;
    static constexpr int kMostBytes = 50 * 1024 * 1024; ///< Source: trust.md T9

    Id id;
    Id task;
    Id event; ///< the step it proves; none = it belongs to the task as a whole
    QString name; ///< name of the file as it was given, without folder
    QString content; ///< contentKey() of the bytes
    int size = 0; ///< bytes, 0–kMostBytes
    QDate addedOn;
    QString addedBy; ///< person at the keyboard; may be empty

    bool operator==(const Attachment &) const = default;
};

/// What the bytes of a file go by: their SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] QString contentKey(const QByteArray &bytes);

/// Whether @p key has the form of a contentKey().
[[nodiscard]] bool isContentKey(const QString &key);

} // namespace core

Q_DECLARE_TYPEINFO(core::Attachment, Q_RELOCATABLE_TYPE);
