// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace ui {

/// A box with a sentence, a remark below it, what a caller puts between, and buttons. Everything
/// said is plain text. Deletes itself when it closes.
class MessageDialog final : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(const QString &text, const QString &remark, QWidget *parent);

    /// Lines that can be scrolled and copied, below the remark.
    void addLines(const QStringList &lines);

    /// @p field below the remark; it gets the focus.
    void addField(QWidget *field);

    /// A button with @p verb that accepts, the default one, and 取消.
    void addVerb(const QString &verb);

    /// A button with @p verb that puts @p text on the clipboard; the box stays.
    void addCopy(const QString &verb, const QString &text);

    /// A button that only closes.
    void addClose();

private:
    QVBoxLayout *m_content = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
