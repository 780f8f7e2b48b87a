// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/condition_line.h"

#include "core/wording/condition_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace ui {

namespace {

constexpr int kConditionGap = 4;

} // namespace

ConditionLine::ConditionLine(const QList<core::ConditionKind> &kinds,
                             DayReader readDay,
                             QWidget *parent)
    : QWidget(parent)
    , m_offered(kinds)
    , m_readDay(std::move(readDay))
    , m_kinds(new QComboBox(this))
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
{
    build();
    const auto offerAndTell = [this] {
        offer();
        Q_EMIT changed();
    };
    connect(m_kinds, &QComboBox::currentIndexChanged, this, offerAndTell);
    connect(m_kinds, &QComboBox::activated, this, [this] {
        if (m_first->isVisibleTo(this))
            m_first->setFocus();
    });
    for (QLineEdit *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &ConditionLine::changed);
}

void ConditionLine::build()
{
    m_kinds->setAccessibleName(tr("Condition"));
    m_kinds->addItem(tr("No condition"));
    for (const core::ConditionKind kind : std::as_const(m_offered))
        m_kinds->addItem(core::conditionName(kind));
    m_first->setAccessibleName(tr("Compared with"));
    m_second->setAccessibleName(tr("Up to"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kConditionGap);
    layout->addWidget(m_kinds);
    layout->addWidget(m_first, 1);
    layout->addWidget(m_second, 1);
    offer();
}

/// Shows the fields for what the chosen condition compares with.
void ConditionLine::offer()
{
    const auto chosen = kind();
    const core::OperandKind operand
        = chosen ? core::operandOf(*chosen) : core::OperandKind::Nothing;
    const bool isDay = operand == core::OperandKind::Day;
    m_first->setVisible(operand != core::OperandKind::Nothing);
    m_second->setVisible(chosen && core::hasTwoOperands(*chosen));
    const QString example = isDay ? tr("6-30") : QString();
    m_first->setPlaceholderText(example);
    m_second->setPlaceholderText(example);
}

std::optional<core::ConditionKind> ConditionLine::kind() const
{
    const int place = m_kinds->currentIndex() - 1;
    return place < 0 ? std::nullopt : std::optional(m_offered.at(place));
}

void ConditionLine::setCondition(const std::optional<core::ValueCondition> &condition)
{
    const qsizetype place = condition ? m_offered.indexOf(condition->kind) : -1;
    m_kinds->setCurrentIndex(static_cast<int>(place) + 1);
    m_first->setText(condition ? condition->first : QString());
    m_second->setText(condition ? condition->second : QString());
}

QString ConditionLine::operandIn(const QLineEdit &field) const
{
    const auto chosen = kind();
    if (!chosen || core::operandOf(*chosen) != core::OperandKind::Day)
        return field.text().trimmed();
    const QDate day = m_readDay(field.text());
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

std::optional<core::ValueCondition> ConditionLine::condition() const
{
    const auto chosen = kind();
    if (!chosen)
        return std::nullopt;
    core::ValueCondition condition {*chosen, {}, {}};
    if (core::operandOf(*chosen) != core::OperandKind::Nothing)
        condition.first = operandIn(*m_first);
    if (core::hasTwoOperands(*chosen))
        condition.second = operandIn(*m_second);
    return condition.isComplete() ? std::optional(condition) : std::nullopt;
}

bool ConditionLine::isComplete() const
{
    return !kind() || condition();
}

} // namespace ui
