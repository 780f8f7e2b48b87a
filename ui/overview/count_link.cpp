// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/count_link.h"

namespace ui {

CountLink::CountLink(FontRole role, QWidget *parent)
    : TextLink(role, Token::Text, parent)
{
    setIsLink(false);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (isLink())
            Q_EMIT opened(m_number);
    });
}

void CountLink::setNumber(const core::CountedNumber &number)
{
    m_number = number;
    setText(number.text);
    setAccessibleName(number.name.isEmpty() ? number.text : number.name + u' ' + number.text);
    setIsLink(!number.tasks.isEmpty());
}

} // namespace ui
