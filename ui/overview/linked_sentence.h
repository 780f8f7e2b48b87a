// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class CountLink;

/// A small, muted sentence whose numbers are links.
class LinkedSentence final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedSentence(QWidget *parent = nullptr);

    /// @param pattern a translated sentence; %1 … %9 stand for @p numbers in order.
    void say(const QString &pattern, const QList<core::CountedNumber> &numbers);

    /// The sentence as it is read.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

private:
    struct Piece
    {
        QString text;
        int number = -1; ///< place in the numbers; −1 = plain text
    };

    [[nodiscard]] static QList<Piece> piecesOf(const QString &pattern);
    void build(const QList<Piece> &pieces);

    QHBoxLayout *m_row;
    QString m_pattern;
    QList<CountLink *> m_links; ///< by number
};

} // namespace ui
