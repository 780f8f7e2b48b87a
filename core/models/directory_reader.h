// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "core/views/directory.h"

#include <QObject>

namespace core {

/// Units and persons of the file that is open, read on the read lane and kept up to date while
/// somebody watches.
class DirectoryReader final : public QObject
{
    Q_OBJECT

public:
    /// @param store must outlive the reader.
    explicit DirectoryReader(StoreThread &store, QObject *parent = nullptr);

    /// A file was opened: what is held is of another one. changed() follows once it is watched.
    void refresh();

    /// Whether anybody looks: only then is read what has changed.
    void setWatched(bool isWatched);

    /// Forgets everything, as when the file is closed.
    void clear();

    [[nodiscard]] const Directory &directory() const { return m_directory; }

Q_SIGNALS:
    void changed();
    void failed(const core::Error &error);

private:
    void follow(const Changed &change);
    void read();
    void show(const Directory &directory);

    StoreThread &m_store;
    Directory m_directory;
    int m_question = 0; ///< answers to older questions are dropped
    bool m_isWatched = false;
    bool m_isStale = false; ///< what is held is older than the file
};

} // namespace core
