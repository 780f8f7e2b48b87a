// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_head.h"

#include "ui/actions/actions.h"
#include "ui/alerts/mark_label.h"
#include "ui/printing/print_button.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int kLineBelow = 2; ///< says that something is worked on
constexpr int kAlertHeadHeight = 44 - kLineBelow;
constexpr int kListChooserHeight = 28;
constexpr int kListChooserLeastWidth = 132;
constexpr int kPersonChooserWidth = 120;
constexpr int kPersonChooserLeastWidth = 32; ///< what opens the list can still be seen
constexpr int kPersonsVisible = 20;
} // namespace

AlertHead::AlertHead(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_red(new MarkLabel(core::LightColour::Red, this))
    , m_units(new PlainLabel(this))
    , m_yellow(new MarkLabel(core::LightColour::Yellow, this))
    , m_remark(new ElidedLabel(this))
    , m_lists(new QComboBox(this))
    , m_persons(new QComboBox(this))
{
    setFixedHeight(kAlertHeadHeight);
    m_title->setFont(fontOf(FontRole::Heading));
    m_units->setMuted();
    m_remark->setMuted();
    buildLists();
    buildPersons();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, kLineBelow, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(16);
    row->addWidget(m_red);
    row->addWidget(m_units);
    row->addSpacing(16);
    row->addWidget(m_yellow);
    row->addSpacing(16);
    row->addWidget(m_remark, 1);
    row->addWidget(m_lists);
    row->addWidget(m_persons);
    row->addWidget(new PrintButton(actions, this));
    row->addWidget(
        new PrimaryButton(actions.action(ActionId::RemindAll), QStringLiteral("copy"), this));
}

void AlertHead::buildLists()
{
    m_lists->setFixedHeight(kListChooserHeight);
    m_lists->setMinimumWidth(kListChooserLeastWidth);
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto list : {core::AlertListKind::Alerts, core::AlertListKind::Reminders})
        m_lists->addItem(QString(), static_cast<int>(list));
    connect(m_lists, &QComboBox::activated, this, [this](int index) {
        Q_EMIT listChosen(static_cast<core::AlertListKind>(m_lists->itemData(index).toInt()));
    });
}

void AlertHead::buildPersons()
{
    m_persons->setFixedHeight(kListChooserHeight);
    m_persons->setMinimumWidth(kPersonChooserLeastWidth);
    m_persons->setMaximumWidth(kPersonChooserWidth);
    m_persons->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_persons->setMaxVisibleItems(kPersonsVisible);
    connect(m_persons, &QComboBox::activated, this, [this](int index) {
        const QVariant person = m_persons->itemData(index);
        Q_EMIT personChosen(person.isValid() ? std::optional(person.toString()) : std::nullopt);
    });
}

/// The one chosen stays in the choice, even without a task.
void AlertHead::showPersons(const core::AlertModel &alerts)
{
    m_persons->setAccessibleName(tr("Whose tasks are listed"));
    m_persons->clear();
    m_persons->addItem(tr("Everybody"));
    QList<core::AlertPerson> persons = alerts.persons();
    const std::optional<QString> &chosen = alerts.person();
    const bool isMissing
        = chosen && std::none_of(persons.cbegin(), persons.cend(), [&chosen](const auto &person) {
              return person.name == *chosen;
          });
    if (isMissing)
        persons.append({*chosen, 0});
    for (const core::AlertPerson &person : std::as_const(persons)) {
        const QString name = person.name.isEmpty() ? tr("Nobody named") : person.name;
        //: %1: a name, %2: how many tasks
        m_persons->addItem(tr("%1 (%2)").arg(name, QString::number(person.tasks)), person.name);
    }
    m_persons->setCurrentIndex(chosen ? m_persons->findData(*chosen) : 0);
}

QString AlertHead::remarkOn(const core::AlertModel &alerts) const
{
    const auto putOff = static_cast<int>(alerts.snapshot().reminders.snoozed.size());
    if (alerts.list() == core::AlertListKind::Reminders && putOff > 0)
        return tr("The reminders of %n task(s) are put off", nullptr, putOff);
    return tr("All open tasks are counted, whatever is filtered");
}

void AlertHead::show(const core::AlertModel &alerts)
{
    const auto hasRed = [](const core::AlertGroup &group) { return group.red() > 0; };
    const QList<core::AlertGroup> &groups = alerts.snapshot().groups;
    const auto units = static_cast<int>(std::count_if(groups.cbegin(), groups.cend(), hasRed));
    m_title->setText(tr("Alerts"));
    m_red->setText(tr("%n overdue or far behind", nullptr, alerts.redCount()));
    m_units->setText(tr("in %n unit(s)", nullptr, units));
    m_units->setVisible(units > 0);
    m_yellow->setText(tr("%n due soon or behind", nullptr, alerts.yellowCount()));
    m_remark->setText(remarkOn(alerts));
    m_lists->setAccessibleName(tr("What is listed"));
    m_lists->setItemText(0, tr("Alerts by unit"));
    m_lists->setItemText(1, tr("Reminders today"));
    m_lists->setCurrentIndex(m_lists->findData(static_cast<int>(alerts.list())));
    showPersons(alerts);
}

} // namespace ui
