// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "core/views/saved_view.h"

#include <QObject>

namespace core {

/// The views saved in the file that is open, read on the read lane and kept up to date.
class SavedViewReader final : public QObject
{
    Q_OBJECT

public:
    /// @param store must outlive the reader.
    explicit SavedViewReader(StoreThread &store, QObject *parent = nullptr);

    /// A file was opened: changed() follows.
    void refresh();

    /// Forgets everything, as when the file is closed.
    void clear();

    [[nodiscard]] const QList<Setting> &settings() const { return m_settings; }
    [[nodiscard]] QList<SavedView> views() const { return savedViews(m_settings); }

Q_SIGNALS:
    void changed();

private:
    void follow(const Changed &change);
    void show(const QList<Setting> &settings);

    StoreThread &m_store;
    QList<Setting> m_settings;
    int m_question = 0; ///< answers to older questions are dropped
};

} // namespace core
