// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;

/// Files to be chosen, any number: chosen in a dialog or dropped here, each once, and taken out
/// again.
class FileListField final : public QWidget
{
    Q_OBJECT

public:
    explicit FileListField(QWidget *parent = nullptr);

    /// Adds the file @p path unless it stands there already.
    void addFile(const QString &path);

    /// The URLs of the files, one a line.
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void removeCurrent();
    void showState();

    QListWidget *m_list;
    PlainLabel *m_empty; ///< stands in the list as long as it has no files: what to do
    QPushButton *m_remove;
    QString m_folder; ///< where the last files came from
};

} // namespace ui
