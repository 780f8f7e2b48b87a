// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tests {

/// Notes that a widget paints itself.
class PaintWatch final : public QObject
{
    Q_OBJECT

public:
    explicit PaintWatch(QWidget &widget); ///< @p widget outlives it

    bool eventFilter(QObject *watched, QEvent *event) override;

    void forget() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

private:
    bool m_isPainted = false;
};

} // namespace tests
