// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "ui/edits/editor.h"
#include "ui/style/background.h"

#include <optional>

namespace ui {

/// The ledger file that is open, if one is: opens, makes and closes files and holds what everything
/// else reads and writes through.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    /// The references of @p context must outlive the desk.
    explicit FileDesk(const core::StoreContext &context, QObject *parent = nullptr);

    [[nodiscard]] core::StoreThread &store() { return m_store; }
    [[nodiscard]] Editor &editor() { return m_editor; }

    /// Opens @p path in place of what is open; to read only, if it cannot be opened to write. If it
    /// cannot be opened at all failed() follows and what was open before is opened again.
    void open(const QString &path);

    /// Makes a new file for @p office and opens it.
    void create(const QString &path, const QString &office);

    /// Closes the file once everything asked for is written.
    void close();

    /// Who is written into the log from now on.
    void setOperator(const QString &name);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Path of the open file; empty without one.
    [[nodiscard]] QString path() const { return m_isOpen ? m_path : QString(); }

    /// Why the file is open to read only, or must not be written any more; empty if it can be
    /// written.
    [[nodiscard]] const std::optional<core::Error> &readOnlyReason() const { return m_reason; }

    /// Name of the office the file belongs to.
    [[nodiscard]] QString office() const { return m_office; }

    /// Reads every page of the file that has been opened, and stops writing if one is broken. To be
    /// called once after opened(), when nobody waits for the first rows any more.
    void checkPages();

Q_SIGNALS:
    /// A file is open and its office known.
    void opened();
    void closed();

    /// readOnlyReason() is another one now.
    void reasonChanged();
    void failed(const core::Error &error);

private:
    void openTo(const QString &path, core::OpenMode mode);
    void finishOpening(const QString &path, core::OpenMode mode, const core::Result<void> &result);
    void readOffice(const QString &path);
    void giveUp(const core::Error &error);
    void stopWriting(const core::Error &error);

    core::StoreContext m_context;
    core::StoreThread m_store;
    Editor m_editor;
    QString m_path; ///< open now, or last
    QString m_office;
    std::optional<core::Error> m_reason;
    bool m_isOpen = false;
    bool m_isOpening = false;
    QString m_previous; ///< open before what is being opened; empty = nothing
    Background m_background;
};

} // namespace ui
