// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/question_card.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kCardSide = 12;
constexpr int kCardTop = 12;
constexpr int kMarkColumn = 18;
constexpr int kMarkBox = 10;
constexpr int kChoiceHeight = 28;
constexpr int kCardGap = 4;

} // namespace

QuestionCard::QuestionCard(const PreviewQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_chosen(question.chosen)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kCardSide, kCardTop, kCardSide, kCardTop);
    grid->setHorizontalSpacing(kCardGap);
    grid->setVerticalSpacing(kCardGap);
    grid->setColumnMinimumWidth(0, kMarkColumn);
    grid->setColumnStretch(1, 1);
    auto *title = new PlainLabel(question.title, this);
    title->setFont(fontOf(FontRole::Emphasis));
    title->setWordWrap(true);
    grid->addWidget(title, 0, 1);
    auto *place = new PlainLabel(question.place, this);
    place->setFont(fontOf(FontRole::Small));
    place->setMuted();
    grid->addWidget(place, 0, 2, Qt::AlignRight | Qt::AlignTop);
    if (!question.text.isEmpty()) {
        auto *text = new PlainLabel(question.text, this);
        text->setWordWrap(true);
        grid->addWidget(text, 1, 1, 1, 2);
    }
    if (question.choices.isEmpty())
        return;
    m_choices = new QComboBox(this);
    m_choices->setFixedHeight(kChoiceHeight);
    m_choices->addItems(question.choices);
    m_choices->setAccessibleName(question.title);
    m_choices->installEventFilter(this);
    connect(m_choices, &QComboBox::activated, this, [choose = question.choose](int choice) {
        choose(choice);
    });
    grid->addWidget(m_choices, 2, 1, 1, 2);
    showChosen();
}

void QuestionCard::showChosen()
{
    if (m_choices && m_chosen)
        m_choices->setCurrentIndex(m_chosen());
}

void QuestionCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT entered();
}

/// The wheel is for the list of questions, not for the answers that pass under it.
bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void QuestionCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(Token::Base, theme));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(Token::Line, theme));
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = kCardTop + (fontMetrics().lineSpacing() - kMarkBox) / 2;
    paintMark(painter,
              QRectF(kCardSide, top, kMarkBox, kMarkBox),
              MarkShape::Triangle,
              lightText(core::LightColour::Yellow, theme));
}

} // namespace ui
