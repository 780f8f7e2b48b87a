// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui {

class CellTextEdit;

/// The names that continue what is typed into a cell for names, in a list under its editor. Letters
/// are pinyin initials and choose the first one at once; else Down does. Enter, Tab and a separator
/// take what is chosen, Esc puts the list away.
class NameCompleter final : public QListWidget
{
    Q_OBJECT

public:
    /// Under @p field, as a child of @p table; @p field must outlive it.
    NameCompleter(CellTextEdit &field, QWidget *table);

    /// Completes to @p names from now on; to none without any.
    void begin(const QStringList &names);

    /// Lists the names that continue the one at the cursor.
    void suggest();

    /// Lays the list under @p editor, or over it where there is no room.
    void place(QRect editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void choose(int by);
    void take(const QString &name);

    CellTextEdit &m_field;
    QStringList m_names;
    QRect m_editor;
    bool m_isTaking = false; ///< what is typed now is the name taken
};

} // namespace ui
