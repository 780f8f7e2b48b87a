// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table.h"
#include "ui/style/fonts.h"

#include <QWidget>

namespace ui {

class CountLink;
class LinkedSentence;
class PlainLabel;

/// One figure of the overview: what it is, the number, a remark.
class FigureCell final : public QWidget
{
    Q_OBJECT

public:
    /// @param role size of the number. @param light of the mark before it; empty = none.
    FigureCell(FontRole role, std::optional<core::LightColour> light, QWidget *parent = nullptr);

    /// Without a number the figure is not known yet.
    void say(const QString &caption, const core::CountedNumber &number);
    void remark(const QString &pattern, const QList<core::CountedNumber> &numbers);

    [[nodiscard]] CountLink &figure() { return *m_figure; }
    [[nodiscard]] QString remarkText() const;

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

private:
    PlainLabel *m_caption;
    CountLink *m_figure;
    LinkedSentence *m_remark;
};

} // namespace ui
