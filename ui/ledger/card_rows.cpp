// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_rows.h"

#include "ui/drawing/palette.h"
#include "ui/ledger/evidence_text.h"
#include "ui/ledger/light_line.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"
#include "ui/style/without_mnemonic.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kLabelWidth = 72;
constexpr int kMarkWidth = 20;
constexpr int kFileWidth = 270;
constexpr int kEditHeight = 20;
constexpr int kGapX = 8;
constexpr int kGapY = 4;

struct CardRowText
{
    Q_DECLARE_TR_FUNCTIONS(ui::TaskCardPanel)
};

PlainLabel *wrappedLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

PlainLabel *asideLabel(const CardEntry &entry)
{
    auto *label = new PlainLabel(entry.aside);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (!entry.light || !entry.light->isOverdue) {
        label->setMuted();
        return label;
    }
    label->setForegroundRole(QPalette::WindowText);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, lightText(core::LightColour::Red, themeOf(colours)));
    label->setPalette(colours);
    return label;
}

/// A button that opens @p file. A name too long for its line is cut in the middle, so that the
/// suffix stays in sight.
QToolButton *fileButton(const core::Attachment &file, const OpenAttachment &open)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("attachment"));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(QStringLiteral("eye")));
    const QString text = attachmentText(file);
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideMiddle, kFileWidth);
    button->setText(withoutMnemonic(shown));
    button->setAccessibleName(text);
    QObject::connect(button, &QToolButton::clicked, button, [file, open] { open(file); });
    return button;
}

/// A button for @p part, which says @p text, in the last column of @p row; null where it cannot be
/// edited.
QToolButton *addEditButton(QGridLayout &grid,
                           int row,
                           const std::optional<CardPart> &part,
                           const QString &text,
                           const EditPart &edit)
{
    if (!part || !edit)
        return nullptr;
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("edit"));
    button->setAutoRaise(true);
    button->setIcon(icon(QStringLiteral("edit")));
    button->setFixedHeight(kEditHeight);
    button->setToolTip(plainToolTip(CardRowText::tr("Edit…")));
    //: %1: the text of an entry of the card
    button->setAccessibleName(CardRowText::tr("Edit “%1”").arg(text));
    QObject::connect(button, &QToolButton::clicked, button, [part = *part, edit] { edit(part); });
    grid.addWidget(button, row, 3, Qt::AlignTop);
    return button;
}

void addEntries(QGridLayout &grid,
                const QList<CardEntry> &entries,
                const OpenAttachment &open,
                const EditPart &edit,
                const AskHistory &history)
{
    for (const CardEntry &entry : entries) {
        const int row = grid.rowCount();
        // The button can be come to by keys, its menu too.
        if (auto *button = addEditButton(grid, row, entry.part, entry.text, edit))
            offerHistory(*button, entry.fields, history);
        if (entry.light)
            grid.addWidget(new LightMark(*entry.light), row, 0, Qt::AlignTop);
        // A sentence with nothing beside it takes the whole line.
        const bool isAlone = entry.aside.isEmpty() && !entry.part;
        PlainLabel *text = wrappedLabel(entry.text);
        offerHistory(*text, entry.fields, history);
        grid.addWidget(text, row, 1, 1, isAlone ? 3 : 1);
        if (!isAlone)
            grid.addWidget(asideLabel(entry), row, 2);
        for (const core::Attachment &file : entry.files)
            grid.addWidget(fileButton(file, open), grid.rowCount(), 1, 1, 2, Qt::AlignLeft);
    }
}

} // namespace

CardSection::CardSection(QWidget *parent)
    : QWidget(parent)
{
}

void CardSection::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(colourOf(Token::Line, themeOf(palette())), 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void addCardValues(QGridLayout &grid, const QList<CardValue> &values, const AskHistory &history)
{
    grid.setHorizontalSpacing(kGapX);
    grid.setVerticalSpacing(kGapY);
    grid.setColumnMinimumWidth(0, kLabelWidth);
    grid.setColumnStretch(1, 1);
    for (const CardValue &value : values) {
        const int row = grid.rowCount();
        PlainLabel *label = wrappedLabel(value.label);
        label->setMuted();
        label->setFixedWidth(kLabelWidth);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        PlainLabel *text = wrappedLabel(value.value);
        grid.addWidget(text, row, 1);
        offerHistory(*label, value.fields, history);
        offerHistory(*text, value.fields, history);
    }
}

QWidget *cardBlockBody(const CardBlock &block,
                       const OpenAttachment &open,
                       const EditPart &edit,
                       const AskHistory &history)
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1); // texts take what days beside them leave
    for (const CardValue &value : block.values) {
        addCardValues(*grid, {value}, history);
        const int row = grid->rowCount() - 1;
        if (auto *button = addEditButton(*grid, row, value.part, value.value, edit))
            offerHistory(*button, value.fields, history);
    }
    if (block.values.isEmpty())
        grid->setColumnMinimumWidth(0, kMarkWidth);
    addEntries(*grid, block.entries, open, edit, history);
    return body;
}

} // namespace ui
