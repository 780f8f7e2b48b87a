// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/empty_note.h"

#include "ui/style/plain_label.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int kEmptyNoteWidth = 480;
constexpr int kEmptyNoteGap = 8;
} // namespace

EmptyNote::EmptyNote(QWidget *area)
    : QWidget(area)
    , m_text(new PlainLabel(this))
    , m_action(new QToolButton(this))
{
    m_text->setMuted();
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    // Lines of what lies below do not run through it.
    m_text->setBackgroundRole(area->backgroundRole());
    m_text->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kEmptyNoteGap);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    connect(m_action, &QToolButton::clicked, this, &EmptyNote::actionClicked);
    area->installEventFilter(this);
    hide();
}

void EmptyNote::say(const QString &text, const QString &actionText)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setVisible(!text.isEmpty());
    place();
}

QString EmptyNote::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void EmptyNote::setRowsAbove(int height)
{
    m_rowsAbove = height;
    place();
}

void EmptyNote::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kEmptyNoteWidth, room.width());
    const int height = layout()->heightForWidth(width);
    const int top = std::max((room.height() - height) / 3, m_rowsAbove + kEmptyNoteGap);
    setGeometry((room.width() - width) / 2, top, width, height);
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
