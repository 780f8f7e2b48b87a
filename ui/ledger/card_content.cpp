// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_content.h"

#include "core/records/predecessors.h"
#include "core/rules/known_deadlines.h"
#include "core/rules/known_facts.h"
#include "core/rules/month_light.h"
#include "core/rules/moved_deadline.h"
#include "core/views/bundle_facts.h"
#include "core/views/derived_words.h"
#include "core/views/entry_light.h"
#include "core/views/task_schedule.h"
#include "core/wording/deadline_text.h"
#include "core/wording/light_text.h"
#include "core/wording/schedule_text.h"
#include "core/wording/terms.h"
#include "ui/ledger/month_block.h"
#include "ui/ledger/step_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::ColumnField;
using core::ResponsibilityRole;

QString dayText(QDate day, QDate today)
{
    const bool isThisYear = day.year() == today.year();
    return day.toString(isThisYear ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

void addValue(QList<CardValue> &values,
              const QString &label,
              const QString &value,
              const QList<core::CellAddress> &fields = {})
{
    if (!value.isEmpty())
        values.append({label, value, std::nullopt, fields});
}

/// What stands in columns of an entry, or of the task as a whole.
QList<core::CellAddress> addressesOf(const QList<ColumnField> &fields, core::Id entry = {})
{
    QList<core::CellAddress> addresses;
    for (const ColumnField field : fields)
        addresses.append({field, {}, entry});
    return addresses;
}

ColumnField columnOf(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Leader: return ColumnField::Leader;
    case ResponsibilityRole::LeadUnit: return ColumnField::LeadUnit;
    case ResponsibilityRole::Person: return ColumnField::Person;
    case ResponsibilityRole::Cooperating: return ColumnField::Cooperating;
    case ResponsibilityRole::Contact: break;
    }
    return ColumnField::Contact;
}

/// Puts together what the card of one task says.
class CardWriter
{
    Q_DECLARE_TR_FUNCTIONS(ui::TaskCardPanel)

public:
    CardWriter(const core::TaskCard &card, QDate today, const core::WorkCalendar &calendar)
        : m_card(card)
        , m_bundle(card.bundle)
        , m_facts(core::knownOn(core::factsOf(card.bundle), today))
        , m_deadlines(core::deadlinesKnownOn(card.bundle, today))
        , m_today(today)
        , m_calendar(calendar)
    {
        m_facts.rules = card.rules;
    }

    [[nodiscard]] CardContent content() const
    {
        CardContent content;
        content.code = m_bundle.task.code;
        content.name = m_bundle.task.displayName();
        content.light = m_card.light;
        const bool isClosed = m_card.light.colour == core::LightColour::Blue;
        content.lightWord = isClosed ? core::remainingText(m_card.light)
                                     : core::lightReasonText(m_card.light.reason);
        content.lightSentence = lightSentence();
        content.risk = m_card.light.risk;
        content.deadline = deadline();
        content.responsible = responsible();
        writeProgress(content);
        writeReports(content);
        content.blocks = {taskBlock(),
                          measureBlock(),
                          deadlineBlock(),
                          responsibilityBlock(),
                          outcomeBlock(),
                          commentBlock(),
                          stepBlock()};
        const CardBlock months = monthBlock(core::monthLights(m_facts, m_today, m_calendar));
        if (!months.isEmpty())
            content.blocks.append(months);
        return content;
    }

private:
    [[nodiscard]] QString lightSentence() const
    {
        const QString remaining = core::remainingText(m_card.light);
        if (m_card.light.closedOn.isValid())
            return m_card.light.closedOn.toString(Qt::ISODate);
        if (remaining == core::lightReasonText(m_card.light.reason))
            return {};
        const QString days = core::calendarDaysText(m_card.light);
        //: %1: workdays left or overdue, %2: the same in days, in brackets
        return days.isEmpty() ? remaining : tr("%1 %2", "workdays and days").arg(remaining, days);
    }

    /// Phrase and day of the final deadline.
    [[nodiscard]] QString deadline() const
    {
        for (const core::Deadline &entry : m_deadlines) {
            if (!entry.isFinal)
                continue;
            if (!entry.due.isValid())
                return entry.phrase;
            //: %1: a phrase as written, %2: the day it means
            const QString day = tr("%1 (%2)").arg(entry.phrase, entry.due.toString(Qt::ISODate));
            const QString moved = core::extensionsText(core::extensionsOf(pointOf(entry)));
            return moved.isEmpty() ? day : tr("%1, %2", "deadline, extended").arg(day, moved);
        }
        return {};
    }

    [[nodiscard]] core::DeadlinePoint pointOf(const core::Deadline &deadline) const
    {
        for (const core::DeadlinePoint &point : m_facts.deadlines) {
            if (point.id == deadline.id)
                return point;
        }
        return {};
    }

    [[nodiscard]] QStringList namesOf(ResponsibilityRole role) const
    {
        QStringList names;
        for (const core::Responsibility &entry : m_bundle.responsibilities) {
            if (entry.role == role)
                names.append(entry.text);
        }
        return names;
    }

    [[nodiscard]] QString responsible() const
    {
        const QString separator = tr(", ", "between names");
        QStringList parts;
        const QStringList leaders = namesOf(ResponsibilityRole::Leader);
        if (!leaders.isEmpty())
            parts.append(withRole(leaders.join(separator), ResponsibilityRole::Leader));
        const QStringList doers
            = namesOf(ResponsibilityRole::LeadUnit) + namesOf(ResponsibilityRole::Person);
        if (!doers.isEmpty())
            parts.append(doers.join(u' '));
        return parts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] static QString withRole(const QString &names, ResponsibilityRole role)
    {
        //: %1: names, %2: their role
        return tr("%1 (%2)", "names and role").arg(names, core::termOf(role));
    }

    void writeProgress(CardContent &content) const
    {
        const core::Light &light = m_card.light;
        if (light.percent)
            content.progress = QString::number(*light.percent) + u'%';
        if (!light.scheduledPercent)
            return;
        const int planned = static_cast<int>(std::lround(*light.scheduledPercent));
        const int behind = planned - light.percent.value_or(0);
        content.progressDetail = behind > 0
            ? tr("planned %1%, %n points behind", nullptr, behind).arg(planned)
            : tr("planned %1%").arg(planned);
    }

    void writeReports(CardContent &content) const
    {
        for (qsizetype at = m_bundle.reports.size(); at > 0; --at) {
            const core::Progress &report = m_bundle.reports.at(at - 1);
            QStringList caption {dayText(report.date, m_today)};
            if (!report.typedBy.isEmpty())
                caption.append(report.typedBy);
            QString text = report.text;
            if (text.isEmpty() && report.percent)
                text = QString::number(*report.percent) + u'%';
            content.reports.append({caption.join(u'　'), text});
        }
    }

    [[nodiscard]] CardBlock taskBlock() const
    {
        const core::Task &task = m_bundle.task;
        CardBlock block {tr("Task"), taskSummary(), {}, {}, CardPart {}};
        for (const core::Task &above : m_card.above) {
            // The column is that of the task directly above; those further up have none.
            const bool isParent = above.id == task.parent;
            addValue(block.values,
                     core::columnHeader(ColumnField::Objective),
                     above.displayName(),
                     isParent ? addressesOf({ColumnField::Objective})
                              : QList<core::CellAddress> {});
        }
        const QString content = task.content == task.displayName() ? QString() : task.content;
        const std::pair<ColumnField, QString> values[] {
            {ColumnField::Content, content},
            {ColumnField::Problem, task.problem},
            {ColumnField::TaskSource, task.source},
            {ColumnField::Lever, task.lever},
            {ColumnField::TargetSought, task.targetSought},
            {ColumnField::TargetDelivered, task.targetDelivered},
            {ColumnField::Acceptance, task.acceptance},
            {ColumnField::Note, task.note}};
        for (const auto &[field, value] : values)
            addValue(block.values, core::columnHeader(field), value, addressesOf({field}));
        for (const core::Extra &extra : m_bundle.extras)
            addValue(block.values,
                     extra.header,
                     extra.text,
                     {core::CellAddress {ColumnField::Extra, extra.header, {}}});
        for (const core::CarriedTask &other : m_card.carried)
            addValue(block.values,
                     other.isLater ? tr("Carried over to") : tr("Carried over from"),
                     tr("%1: %2", "a ledger and a task of it").arg(other.ledger, nameOf(other)));
        return block;
    }

    [[nodiscard]] static QString nameOf(const core::CarriedTask &other)
    {
        return QString(other.task.code + u' ' + other.task.displayName()).simplified();
    }

    [[nodiscard]] QString taskSummary() const
    {
        QStringList words;
        for (const QString &word : {core::termOf(m_bundle.task.state),
                                    core::termOf(m_bundle.task.taskClass),
                                    core::termOf(m_bundle.task.modality)}) {
            if (!word.isEmpty())
                words.append(word);
        }
        return words.join(QStringLiteral(" · "));
    }

    [[nodiscard]] CardBlock measureBlock() const
    {
        CardBlock block {tr("Measures"), {}, {}, {}, CardPart {core::ListKind::Measures}};
        int done = 0;
        for (const core::Measure &measure : m_bundle.measures) {
            done += measure.doneOn.isValid() ? 1 : 0;
            block.entries.append(measureEntry(measure));
            block.entries.last().fields = addressesOf({ColumnField::Measure,
                                                       ColumnField::MeasureOwner,
                                                       ColumnField::MeasurePhrase,
                                                       ColumnField::MeasureDuration,
                                                       ColumnField::MeasurePredecessors,
                                                       ColumnField::MeasureStartedOn,
                                                       ColumnField::MeasureDoneOn,
                                                       ColumnField::MeasureSituation,
                                                       ColumnField::MeasureCoordination},
                                                      measure.id);
        }
        const QString schedule = scheduleSentence();
        if (!schedule.isEmpty())
            block.entries.append({std::nullopt, tr("Backward schedule: %1").arg(schedule), {}});
        const int count = static_cast<int>(m_bundle.measures.size());
        block.summary = done > 0 ? tr("%n entries, %1 done", nullptr, count).arg(done)
                                 : tr("%n entries", nullptr, count);
        return block;
    }

    /// What the measures that are left mean for the deadline; empty where nobody said how long they
    /// take.
    [[nodiscard]] QString scheduleSentence() const
    {
        const bool isOpen = core::isOpen(m_facts.state);
        const core::TaskSchedule schedule
            = core::taskSchedule(m_bundle, m_facts.rules.dayOffRule, m_today, m_calendar);
        const core::ScheduledMeasure *next = schedule.next();
        if (!isOpen || !schedule.isCounted() || !next)
            return {};
        return core::remainingWorkText({textOf(next->measure),
                                        {next->limits, next->isStarted},
                                        schedule.needed,
                                        schedule.available,
                                        schedule.due,
                                        nameOfNode(next->node)},
                                       m_today);
    }

    /// What a node is called: its name, else its phrase; empty for none.
    [[nodiscard]] QString nameOfNode(core::Id node) const
    {
        for (const core::Deadline &each : m_bundle.deadlines) {
            if (each.id == node)
                return each.stage.isEmpty() ? each.phrase : each.stage;
        }
        return {};
    }

    [[nodiscard]] QString textOf(core::Id measure) const
    {
        for (const core::Measure &each : m_bundle.measures) {
            if (each.id == measure)
                return each.text;
        }
        return {};
    }

    [[nodiscard]] CardEntry measureEntry(const core::Measure &measure) const
    {
        const CardPart part {core::ListKind::Measures, measure.id};
        const QString text = numberedText(measure);
        if (!measure.doneOn.isValid() && !measure.plannedEnd.isValid())
            return {std::nullopt, text, measure.phrase, {}, part};
        const core::Light light = core::lightOfMeasure(measure, m_facts, m_today, m_calendar);
        return {light, text, aside(light, measure.doneOn, measure.plannedEnd), {}, part};
    }

    /// The text of a measure; where measures wait for others than those before them, with its
    /// number and with what it waits for.
    [[nodiscard]] QString numberedText(const core::Measure &measure) const
    {
        const auto says = [](const core::Measure &each) {
            return core::predecessorsIn(each.predecessors).isSaid;
        };
        const QList<core::Measure> &all = m_bundle.measures;
        if (!std::any_of(all.cbegin(), all.cend(), says))
            return measure.text;
        const qsizetype number = all.indexOf(measure) + 1;
        //: %1: number of a measure, %2: its text
        const QString text = tr("%1. %2", "a measure").arg(QString::number(number), measure.text);
        const QString before = core::predecessorsText(m_bundle, measure);
        //: %1: a measure, %2: numbers of the measures it waits for
        return before.isEmpty() ? text : tr("%1 (after: %2)", "a measure").arg(text, before);
    }

    [[nodiscard]] QString aside(const core::Light &light, QDate done, QDate due) const
    {
        if (done.isValid())
            return tr("%1 done", "a day").arg(dayText(done, m_today));
        return light.isOverdue ? core::remainingText(light) : dayText(due, m_today);
    }

    [[nodiscard]] CardBlock deadlineBlock() const
    {
        CardBlock block {tr("Deadlines"), {}, {}, {}, CardPart {core::ListKind::Deadlines}};
        for (const core::Deadline &entry : m_deadlines) {
            const QString name = entry.stage.isEmpty() ? entry.phrase : entry.stage;
            const CardPart part {core::ListKind::Deadlines, entry.id};
            const QList<core::CellAddress> fields
                = addressesOf({ColumnField::Node, ColumnField::Deadline}, entry.id);
            if (!entry.due.isValid()) {
                block.entries.append({std::nullopt, name, {}, {}, part, fields});
                continue;
            }
            const core::Light light = core::lightOfDeadline(entry, m_facts, m_today, m_calendar);
            block.entries.append(
                {light, name, aside(light, entry.actual, entry.due), {}, part, fields});
            if (const QString first = core::firstDueText(pointOf(entry)); !first.isEmpty())
                block.summary = first;
        }
        return block;
    }

    [[nodiscard]] CardBlock responsibilityBlock() const
    {
        CardBlock block {
            tr("Responsibilities"), {}, {}, {}, CardPart {core::ListKind::Responsibilities}};
        for (const ResponsibilityRole role : {ResponsibilityRole::Leader,
                                              ResponsibilityRole::LeadUnit,
                                              ResponsibilityRole::Person,
                                              ResponsibilityRole::Cooperating,
                                              ResponsibilityRole::Contact}) {
            const QString names = namesOf(role).join(tr(", ", "between names"));
            addValue(block.values, core::termOf(role), names, addressesOf({columnOf(role)}));
        }
        return block;
    }

    [[nodiscard]] CardBlock outcomeBlock() const
    {
        CardBlock block {tr("Outcomes"), {}, {}, {}, CardPart {core::ListKind::Outcomes}};
        for (const core::Outcome &outcome : m_bundle.outcomes) {
            const qsizetype before = block.values.size();
            const QString unit = outcome.indicatorUnit;
            const auto withUnit = [&unit](const QString &figure) {
                return figure.isEmpty() ? figure : figure + unit;
            };
            const std::pair<ColumnField, QString> values[] {
                {ColumnField::Expected, outcome.expected},
                {ColumnField::Indicator, outcome.indicator},
                {ColumnField::Baseline, withUnit(outcome.baseline)},
                {ColumnField::Target, withUnit(outcome.target)},
                {ColumnField::Actual, withUnit(outcome.actual)},
                {ColumnField::CompletionRate, core::completionRateText(outcome)},
                {ColumnField::Evidence, outcome.evidence},
                {ColumnField::Recognition, outcome.recognition}};
            for (const auto &[field, value] : values)
                addValue(block.values,
                         core::columnHeader(field),
                         value,
                         core::isEditable(field) ? addressesOf({field}, outcome.id)
                                                 : QList<core::CellAddress> {});
            if (block.values.size() > before)
                block.values[before].part = CardPart {core::ListKind::Outcomes, outcome.id};
        }
        if (const QList<core::Attachment> files = filesOf({}); !files.isEmpty())
            block.entries.append({std::nullopt, tr("Files of evidence"), {}, files});
        return block;
    }

    /// The attachments of the step @p event, or those of none.
    [[nodiscard]] QList<core::Attachment> filesOf(core::Id event) const
    {
        QList<core::Attachment> files;
        for (const core::Attachment &attachment : m_bundle.attachments) {
            if (attachment.event == event && attachment.addedOn <= m_today)
                files.append(attachment);
        }
        return files;
    }

    /// Newest first.
    [[nodiscard]] CardBlock commentBlock() const
    {
        CardBlock block {tr("Comments"), {}, {}, {}};
        for (qsizetype at = m_bundle.comments.size(); at > 0; --at) {
            const core::Comment &comment = m_bundle.comments.at(at - 1);
            if (comment.date > m_today)
                continue;
            //: %1: a leader, %2: remark or instruction, %3: the words
            const QString text = tr("%1, %2: %3", "comment")
                                     .arg(comment.saidBy, core::termOf(comment.kind), comment.text);
            block.entries.append({std::nullopt, text, dayText(comment.date, m_today)});
        }
        block.summary = tr("%n entries", nullptr, static_cast<int>(block.entries.size()));
        return block;
    }

    /// Newest first; what is dated later than the day shown has not happened yet.
    [[nodiscard]] CardBlock stepBlock() const
    {
        CardBlock block {tr("Steps"), {}, {}, {}};
        for (auto event = m_bundle.events.crbegin(); event != m_bundle.events.crend(); ++event) {
            if (event->date > m_today)
                continue;
            const QString day = event->date.isValid() ? dayText(event->date, m_today) : QString();
            block.entries.append({std::nullopt, stepText(*event), day, filesOf(event->id)});
        }
        block.summary = tr("%n entries", nullptr, static_cast<int>(block.entries.size()));
        return block;
    }

    const core::TaskCard &m_card;
    const core::TaskBundle &m_bundle;
    core::TaskFacts m_facts;
    QList<core::Deadline> m_deadlines;
    QDate m_today;
    const core::WorkCalendar &m_calendar;
};

} // namespace

CardContent
cardContentOf(const core::TaskCard &card, QDate today, const core::WorkCalendar &calendar)
{
    return CardWriter(card, today, calendar).content();
}

} // namespace ui
