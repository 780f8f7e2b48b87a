// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/card_content.h"
#include "ui/ledger/field_history.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace ui {

/// A part of the card, closed by a line below.
class CardSection : public QWidget
{
    Q_OBJECT

public:
    explicit CardSection(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Adds rows of label and value to @p grid; the labels stand in one column of 72 px. @p history is
/// asked for by a menu on them.
void addCardValues(QGridLayout &grid,
                   const QList<CardValue> &values,
                   const AskHistory &history = {});

/// Opens an attachment that was clicked.
using OpenAttachment = std::function<void(const core::Attachment &attachment)>;

/// Asks for the texts of a part of the card.
using EditPart = std::function<void(const CardPart &part)>;

/// What stands below the heading of @p block: its values, then its entries with their files, which
/// @p open opens. Beside what can be edited stands a button that calls @p edit; none where it is
/// null. A menu on what has fields asks @p history how they came about. Owned by the caller.
[[nodiscard]] QWidget *cardBlockBody(const CardBlock &block,
                                     const OpenAttachment &open,
                                     const EditPart &edit,
                                     const AskHistory &history = {});

} // namespace ui
