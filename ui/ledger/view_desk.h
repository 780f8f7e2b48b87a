// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/saved_view_reader.h"
#include "ui/edits/editor.h"

namespace ui {

class Prompts;

/// Saves what a table shows under a name in the file, and takes saved views out.
class ViewDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        core::IdSource &ids;
        Editor &editor;
        Prompts &prompts;
    };

    explicit ViewDesk(const Context &context, QObject *parent = nullptr);

    void openFile() { m_reader.refresh(); }
    void closeFile();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::optional<core::SavedView> find(const QString &name) const;

    /// Which saved view was chosen last; empty = one of those every ledger has.
    void setChosen(const QString &name) { m_chosen = name; }

    /// The name under which what @p view shows is saved: that of the view chosen last where it
    /// shows the same. Empty = it is not, or one of the views every ledger has is meant.
    [[nodiscard]] QString nameOf(const core::SavedView &view) const;

    /// Saves @p view in place of the one chosen last; without one as saveAs() does. saved()
    /// follows.
    void save(const core::SavedView &view);

    /// Asks for a name and saves @p view under it; saved() follows.
    void saveAs(const core::SavedView &view);

    /// Shows the saved views, to be deleted.
    void manage();

Q_SIGNALS:
    void changed(); ///< names() are others
    void saved(const QString &name);
    void failed(const core::Error &error);

private:
    void askToDelete(const QString &name);
    void askToReplace(const core::SavedView &view);
    void write(const core::Result<core::ChangeSet> &change, const QString &name);

    Context m_context;
    core::SavedViewReader m_reader;
    QString m_chosen;
};

} // namespace ui
