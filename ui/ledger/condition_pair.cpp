// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/condition_pair.h"

#include "core/wording/condition_text.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace ui {

namespace {

constexpr int kPairGap = 4;
constexpr int kJoinGap = 16;

} // namespace

ConditionPair::ConditionPair(const QList<core::ConditionKind> &kinds,
                             const ConditionLine::DayReader &readDay,
                             QWidget *parent)
    : QWidget(parent)
    , m_first(new ConditionLine(kinds, readDay, this))
    , m_and(new QRadioButton(core::joinName(core::ConditionJoin::And), this))
    , m_or(new QRadioButton(core::joinName(core::ConditionJoin::Or), this))
    , m_second(new ConditionLine(kinds, readDay, this))
{
    build();
    connect(m_first, &ConditionLine::changed, this, &ConditionPair::follow);
    connect(m_second, &ConditionLine::changed, this, &ConditionPair::changed);
    connect(m_and, &QAbstractButton::toggled, this, &ConditionPair::changed);
}

void ConditionPair::build()
{
    m_second->setAccessibleName(tr("Second condition"));
    m_and->setChecked(true);
    auto *join = new QHBoxLayout;
    join->setSpacing(kJoinGap);
    join->addWidget(m_and);
    join->addWidget(m_or);
    join->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPairGap);
    layout->addWidget(m_first);
    layout->addLayout(join);
    layout->addWidget(m_second);
    for (QWidget *part : std::initializer_list<QWidget *> {m_and, m_or, m_second})
        part->hide();
}

/// What is joined is there only beside a first condition.
void ConditionPair::follow()
{
    const bool isJoined = m_first->isChosen();
    const bool wasJoined = hasSecond();
    for (QWidget *part : std::initializer_list<QWidget *> {m_and, m_or, m_second})
        part->setVisible(isJoined);
    if (isJoined != wasJoined)
        Q_EMIT resized();
    Q_EMIT changed();
}

bool ConditionPair::hasSecond() const
{
    return !m_second->isHidden();
}

void ConditionPair::setCondition(const std::optional<core::ColumnCondition> &condition)
{
    using Line = std::optional<core::ValueCondition>;
    m_first->setCondition(condition ? Line(condition->first) : Line());
    m_second->setCondition(condition ? condition->second : Line());
    const bool isOr = condition && condition->join == core::ConditionJoin::Or;
    (isOr ? m_or : m_and)->setChecked(true);
    follow();
}

std::optional<core::ColumnCondition> ConditionPair::condition() const
{
    const auto first = m_first->condition();
    if (!first || !isComplete())
        return std::nullopt;
    const auto second = hasSecond() ? m_second->condition() : std::nullopt;
    if (!second)
        return core::ColumnCondition(*first);
    const auto join = m_or->isChecked() ? core::ConditionJoin::Or : core::ConditionJoin::And;
    return core::ColumnCondition(*first, join, *second);
}

bool ConditionPair::isComplete() const
{
    return m_first->isComplete() && (!hasSecond() || m_second->isComplete());
}

} // namespace ui
