// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/card_rows.h"

class QToolButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A section of the card with a heading: a click on it opens and folds what is below.
class FoldSection final : public CardSection
{
    Q_OBJECT

public:
    explicit FoldSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// The muted words beside the title.
    void setSummary(const QString &summary);

    /// What stands below the heading; takes ownership, the one before is deleted. Null: nothing.
    void setBody(QWidget *body);
    [[nodiscard]] bool hasBody() const { return m_body; }

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    QToolButton *m_heading;
    PlainLabel *m_summary;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    bool m_isOpen = false;
};

} // namespace ui
