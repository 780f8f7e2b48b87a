// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/day_panel.h"

#include "ui/basics/day_text.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QListWidget>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 264;
constexpr int kDayPanelSide = 16;

} // namespace

DayPanel::DayPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_kind(new PlainLabel(this))
    , m_usual(new QRadioButton(this))
    , m_other(new QRadioButton(this))
    , m_listTitle(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(new PlainLabel(this))
{
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 0, 8);
    column->setSpacing(4);
    buildChoice(*column);
    buildList(*column);
    retranslate();
}

void DayPanel::buildChoice(QVBoxLayout &column)
{
    m_title->setFont(fontOf(FontRole::Heading));
    m_kind->setMuted();
    m_kind->setWordWrap(true);
    auto *choice = new QVBoxLayout;
    choice->setContentsMargins(kDayPanelSide, 0, kDayPanelSide, 16);
    choice->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *> {m_title, m_kind, m_usual, m_other})
        choice->addWidget(part);
    column.addLayout(choice);
    connect(m_usual, &QRadioButton::clicked, this, &DayPanel::choose);
    connect(m_other, &QRadioButton::clicked, this, &DayPanel::choose);
}

void DayPanel::buildList(QVBoxLayout &column)
{
    m_listTitle->setFont(fontOf(FontRole::Emphasis));
    m_listTitle->setContentsMargins(kDayPanelSide, 0, kDayPanelSide, 0);
    m_empty->setMuted();
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kDayPanelSide, 0, kDayPanelSide, 0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    column.addWidget(m_listTitle);
    column.addWidget(m_empty);
    column.addWidget(m_list, 1);
    column.addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT dayChosen(m_list->item(row)->data(Qt::UserRole).toDate());
    });
}

void DayPanel::retranslate()
{
    m_listed.clear();
    m_list->clear();
    showDay();
}

void DayPanel::show(QDate day, const core::LocalDays &days, bool canChange)
{
    m_day = day;
    m_days = days;
    m_usual->setEnabled(canChange);
    m_other->setEnabled(canChange);
    showDay();
}

void DayPanel::choose()
{
    const bool isUsual = m_usual->isChecked();
    Q_EMIT changeWanted(m_day,
                        isUsual ? std::nullopt : std::optional(!m_days.notices().isWorkday(m_day)));
}

/// Lists the changes anew if they are others: the place in the list is kept while days are looked
/// at.
void DayPanel::listChanges()
{
    const QMap<QDate, bool> changes = m_days.changesOf(m_day.year());
    if (changes == m_listed)
        return;
    m_listed = changes;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        auto *item = new QListWidgetItem(
            tr("%1: %2").arg(dayTitle(change.key()), change.value() ? tr("worked") : tr("off")),
            m_list);
        item->setData(Qt::UserRole, change.key());
    }
}

void DayPanel::showDay()
{
    if (!m_day.isValid())
        return;
    const bool isUsuallyWorked = m_days.notices().isWorkday(m_day);
    m_title->setText(dayTitle(m_day));
    m_kind->setText(kindText(m_day, m_days.calendar()));
    m_usual->setText(isUsuallyWorked ? tr("As usual (worked)") : tr("As usual (off)"));
    m_other->setText(isUsuallyWorked ? tr("Off") : tr("Worked"));
    (m_days.changeOf(m_day) ? m_other : m_usual)->setChecked(true);
    m_listTitle->setText(tr("Changed here in %1").arg(m_day.year()));
    m_empty->setText(tr("No day is changed. Choose a day and press Space to turn a workday into a "
                        "day off or a day off into a workday."));
    m_list->setAccessibleName(m_listTitle->text());
    listChanges();
    m_list->setVisible(!m_listed.isEmpty());
    m_empty->setVisible(m_listed.isEmpty());
}

void DayPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, 1, height(), colourOf(Token::Strong, themeOf(palette())));
}

} // namespace ui
