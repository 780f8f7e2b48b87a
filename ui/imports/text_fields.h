// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/text_form.h"

#include <QWidget>

class QComboBox;

namespace ui {

class PlainLabel;

/// How a text file is read: its encoding, and what stands between its cells.
class TextFields final : public QWidget
{
    Q_OBJECT

public:
    explicit TextFields(QWidget *parent = nullptr);

    /// Shows how the text was read.
    void setForm(core::TextForm form);

    void retranslate();

Q_SIGNALS:
    /// The user has chosen; both parts are said.
    void chosen(const core::TextForm &form);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();

    PlainLabel *m_encodingCaption;
    PlainLabel *m_separatorCaption;
    QComboBox *m_encodings;
    QComboBox *m_separators;
};

} // namespace ui
