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

    /// The button at the right end of the heading: its drawing and what it does, in words; empty
    /// words = no button.
    void setVerb(const QString &drawing, const QString &words);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void verbClicked();

private:
    QToolButton *m_heading;
    QToolButton *m_verb;
    PlainLabel *m_summary;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    bool m_isOpen = false;
};

} // namespace ui
