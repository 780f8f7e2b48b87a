// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_page.h"

#include "core/report/shown_tasks.h"
#include "ui/actions/actions.h"
#include "ui/alerts/alert_head.h"
#include "ui/alerts/alert_view.h"
#include "ui/forms/empty_note.h"
#include "ui/style/busy_line.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

int openTasks(const core::LedgerFacts &facts)
{
    const QList<core::TaskFacts> &tasks = facts.tasks();
    return static_cast<int>(std::count_if(tasks.cbegin(), tasks.cend(), [](const auto &task) {
        return !task.hasChildren && core::isOpen(task.state);
    }));
}

} // namespace

AlertsPage::AlertsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_alerts({context.store, context.clock, context.calendar})
    , m_reminders({m_alerts, context.clock, context.ids, context.editor})
    , m_snoozes(
          {m_alerts, context.clock, context.calendar, context.ids, context.editor, context.prompts})
    , m_paper({context.store, context.clock, context.calendar, context.actions, context.prompts},
              *this,
              [this] { return paperOffer(); })
    , m_head(new AlertHead(context.actions, this))
    , m_busy(new BusyLine(this, BusyLine::AtRest::Nothing))
    , m_view(new AlertView(m_alerts, this))
    , m_empty(new EmptyNote(m_view->viewport()))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_busy);
    page->addWidget(m_view, 1);
    setFocusProxy(m_view);
    buildMenu();
    connectActions();
    connect(&m_alerts, &core::AlertModel::loaded, this, [this] {
        m_isRead = true;
        showAlerts();
    });
    connect(&m_alerts, &core::AlertModel::failed, this, &AlertsPage::failed);
    connect(m_head, &AlertHead::listChosen, this, &AlertsPage::showList);
    connect(m_head, &AlertHead::personChosen, this, [this](const std::optional<QString> &person) {
        m_alerts.setPerson(person);
        showAlerts();
    });
    connect(m_view, &AlertView::taskActivated, this, &AlertsPage::taskActivated);
    connect(m_view, &AlertView::currentMoved, this, &AlertsPage::selectionChanged);
    connect(&m_paper, &PagePaper::busyChanged, this, [this] { m_busy->setBusy(m_paper.isBusy()); });
    connect(&m_paper, &PagePaper::reported, this, &AlertsPage::reported);
    connect(&m_paper, &PagePaper::started, this, &AlertsPage::jobStarted);
    connect(&m_reminders, &ReminderDesk::reported, this, &AlertsPage::reported);
    connect(&m_reminders, &ReminderDesk::failed, this, &AlertsPage::failed);
    showAlerts();
}

void AlertsPage::buildMenu()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ActionId id :
         {ActionId::RemindTask, ActionId::RemindUnit, ActionId::RemindAll, ActionId::SnoozeTask})
        m_view->addAction(m_context.actions.action(id));
}

void AlertsPage::connectActions()
{
    const auto remindTask = [this] { m_reminders.remind(currentTasks()); };
    const auto remindUnit = [this] { m_reminders.remind(m_view->currentUnitTasks()); };
    const Actions &actions = m_context.actions;
    connect(actions.action(ActionId::RemindTask), &QAction::triggered, this, remindTask);
    connect(actions.action(ActionId::RemindUnit), &QAction::triggered, this, remindUnit);
    connect(actions.action(ActionId::RemindAll), &QAction::triggered, this, [this] {
        m_reminders.remindAll();
    });
    connect(actions.action(ActionId::SnoozeTask), &QAction::triggered, this, [this] {
        m_snoozes.ask(currentTasks());
    });
    connect(m_view, &AlertView::taskLinkClicked, this, remindTask);
    connect(m_view, &AlertView::unitLinkClicked, this, remindUnit);
}

QList<core::Id> AlertsPage::currentTasks() const
{
    const core::Id task = m_view->currentTask();
    return task.isSet() ? QList<core::Id> {task} : m_view->currentUnitTasks();
}

void AlertsPage::setTypedBy(const QString &name)
{
    m_reminders.setMadeBy(name);
    m_snoozes.setMadeBy(name);
}

void AlertsPage::showList(core::AlertListKind list)
{
    m_alerts.setList(list);
    showAlerts();
}

void AlertsPage::openFile()
{
    closeFile(); // what is known is another file's
    m_alerts.refresh();
}

void AlertsPage::closeFile()
{
    m_isRead = false;
    m_paper.cancel();
    m_alerts.clear();
    m_view->forget();
    showAlerts();
}

void AlertsPage::refresh()
{
    m_alerts.refresh();
}

PaperOffer AlertsPage::paperOffer() const
{
    if (!m_isRead)
        return {{}, tr("The alerts are still being read: print again in a moment.")};
    if (m_alerts.groups().isEmpty())
        return {{}, emptyText()};
    PaperOrder order;
    order.document = QStringLiteral("alerts");
    const core::AlertSnapshot &known = m_alerts.snapshot();
    const bool isOfDay = m_alerts.list() == core::AlertListKind::Reminders;
    const int all = isOfDay ? openTasks(known.facts) : m_alerts.taskCount();
    if (isOfDay || m_alerts.person())
        order.shown = core::alertsShown(m_alerts.groups(), all, isOfDay, m_alerts.person());
    return {order};
}

bool AlertsPage::hasAlert() const
{
    return m_view->currentIndex().isValid();
}

void AlertsPage::showAlerts()
{
    m_head->show(m_alerts);
    m_empty->say(m_isRead && m_alerts.groups().isEmpty() ? emptyText() : QString(), {});
    Q_EMIT rowsTextChanged(m_isRead ? rowsText() : QString());
    Q_EMIT counted();
    Q_EMIT selectionChanged();
}

QString AlertsPage::rowsText() const
{
    if (m_alerts.person()) {
        qsizetype shown = 0;
        for (const core::AlertGroup &group : m_alerts.groups())
            shown += group.tasks.size();
        //: %1 of %2 rows are listed
        return tr("Filtered %1/%2")
            .arg(QString::number(shown), QString::number(m_alerts.taskCount()));
    }
    if (m_alerts.list() == core::AlertListKind::Alerts)
        return tr("%n alert(s), the most overdue first",
                  nullptr,
                  m_alerts.redCount() + m_alerts.yellowCount());
    return tr("%n reminder(s) today",
              nullptr,
              static_cast<int>(m_alerts.snapshot().reminders.tasks.size()));
}

QString AlertsPage::emptyText() const
{
    if (m_alerts.person() && m_alerts.taskCount() > 0)
        return tr("Nothing on this list is of the person chosen above.");
    if (m_alerts.list() == core::AlertListKind::Reminders)
        return m_context.calendar.isWorkday(m_context.clock.today())
            ? tr("No reminder falls on today.")
            : tr("Today is a day off: what falls on it is said on the next workday.");
    QString nothing = tr("Nothing is overdue or due soon.");
    const core::NextDue next = m_alerts.snapshot().next;
    if (!next.day.isValid())
        return nothing;
    const bool isThisYear = next.day.year() == m_context.clock.today().year();
    const QString day = QLocale().toString(next.day, isThisYear ? tr("d MMMM") : tr("d MMMM yyyy"));
    //: %1 is the sentence before, %2 a day
    return tr("%1 The next due date: %2 (%n task(s)).", nullptr, next.count).arg(nothing, day);
}

void AlertsPage::retranslate()
{
    showAlerts();
    m_view->retranslate();
}

} // namespace ui
