// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/sample.h"

#include <QFrame>

namespace ui {

class SampleButton;

/// The samples of the start page, two in a row.
class SampleGrid final : public QFrame
{
    Q_OBJECT

public:
    explicit SampleGrid(QWidget *parent = nullptr);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void chosen(const ui::Sample &sample);

private:
    QList<SampleButton *> m_buttons; ///< in the order of samples()
};

} // namespace ui
