// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/holder.h"

#include <memory>
#include <optional>

namespace core {

/// The right of one program to edit a ledger file, kept in a lock file beside it
/// (".~lock.NAME.duban#"), which says who has it.
///
/// What counts is a lock of the system on that file: it ends with the program, however that ends. A
/// file left behind is taken over without a question, and tells then that its program did not end
/// properly. Where no lock file can be made (a folder or a file system that does not allow it)
/// nobody is kept out, and SQLite's own locks still keep the file whole.
///
/// The ledger itself is never opened for it: closing it would drop SQLite's locks.
/// Source: trust.md F1, F6.
class FileHold final
{
public:
    /// Takes the ledger @p path for @p holder. FileLocked with person, machine and since (ISO, UTC)
    /// of who has it, if somebody has.
    [[nodiscard]] static Result<std::unique_ptr<FileHold>> take(const QString &path,
                                                                const Holder &holder);

    /// Gives it back; the lock file goes.
    ~FileHold();
    Q_DISABLE_COPY_MOVE(FileHold)

    /// Whose program did not end properly, if the lock file was left behind.
    [[nodiscard]] const std::optional<Holder> &leftBehind() const { return m_leftBehind; }

    /// The person at the keyboard has said another name.
    void setActor(const Actor &actor);

    /// Change @p number has been acknowledged as saved.
    void note(qint64 number);

private:
    FileHold(const QString &lockPath, int descriptor, const Holder &holder);

    void write() const;

    QString m_lockPath;
    int m_descriptor; ///< −1 = nobody is kept out
    Holder m_holder;
    std::optional<Holder> m_leftBehind;
};

/// Who has the ledger @p path open for editing now; empty = nobody.
[[nodiscard]] std::optional<Holder> holderOf(const QString &path);

/// The error that says that @p holder has @p path.
[[nodiscard]] Error heldBy(const QString &path, const Holder &holder);

/// Path of the lock file of the ledger @p path.
[[nodiscard]] QString lockPathOf(const QString &path);

} // namespace core
