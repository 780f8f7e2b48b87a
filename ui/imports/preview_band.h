// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class ElidedLabel;
class PlainLabel;

/// Over the rows of an import: everything that was read in one sentence, to be held against the
/// sheet, with a tick or, where there are questions, a warning.
class PreviewBand final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBand(QWidget *parent = nullptr);

    /// @param lead the words that matter, in front of @p text.
    void say(const QString &lead, const QString &text, bool isDoubtful);

    /// How many rows of which kind, at the right.
    void setCounts(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isDoubtful = false;
    PlainLabel *m_lead;
    ElidedLabel *m_text;
    PlainLabel *m_counts;
};

} // namespace ui
