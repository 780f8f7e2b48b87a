// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_drafter.h"

#include "core/calendar/due_phrase.h"

namespace core {

namespace {

const QString kTasks = QStringLiteral("tasks");
const QString kQuote = QStringLiteral("quote");

/// The header over the sentences of a source.
const QString kQuoteHeader = QStringLiteral("原文");

const QStringList &listNames()
{
    static const QStringList names {QStringLiteral("responsibilities"),
                                    QStringLiteral("measures"),
                                    QStringLiteral("deadlines"),
                                    QStringLiteral("outcomes"),
                                    QStringLiteral("reports"),
                                    QStringLiteral("sources"),
                                    QStringLiteral("extras"),
                                    QStringLiteral("events"),
                                    QStringLiteral("comments"),
                                    kQuote};
    return names;
}

QString placeAt(const QString &place, const QString &key, qsizetype index)
{
    const QString list = place.isEmpty() ? key : place + u'.' + key;
    return QStringLiteral("%1[%2]").arg(list, QString::number(index));
}

} // namespace

DocumentDrafter::DocumentDrafter(const LedgerDocument &document, const DraftContext &context)
    : m_document(document)
    , m_context(context)
    , m_fields(context.today, context.calendar, &context.roster)
{
}

Result<Drafts> DocumentDrafter::draft()
{
    declareUnits();
    declarePeople();
    addTasks(m_document.tasks, -1, {});
    if (m_fields.fault())
        return fail({ErrorKind::InputDamaged, m_context.file, {*m_fields.fault()}, {}});
    return std::move(m_drafts);
}

void DocumentDrafter::declareUnits()
{
    Unit office;
    office.kind = UnitKind::Office;
    office.name = m_document.office;
    m_context.roster.declare(office);
    for (qsizetype i = 0; i < m_document.units.size(); ++i) {
        Record unit = Unit {};
        m_fields.fill(
            unit, m_document.units.at(i).toObject(), placeAt({}, QStringLiteral("units"), i));
        m_context.roster.declare(std::get<Unit>(unit));
    }
}

void DocumentDrafter::declarePeople()
{
    for (qsizetype i = 0; i < m_document.people.size(); ++i) {
        Record person = Person {};
        m_fields.fill(
            person, m_document.people.at(i).toObject(), placeAt({}, QStringLiteral("people"), i));
        m_context.roster.declare(std::get<Person>(person));
    }
}

void DocumentDrafter::addTasks(const QJsonArray &list, int objective, const QString &place)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        const QString here = placeAt(place, kTasks, i);
        if (object.isEmpty())
            m_fields.refuse(here);
        else if (object.contains(kTasks))
            addObjective(object, objective, here);
        else
            addTask(object, objective, here);
    }
}

void DocumentDrafter::addObjective(const QJsonObject &object, int parent, const QString &place)
{
    Record task = Task {};
    m_fields.fill(task, object, place, {kTasks});
    m_drafts.objectives.append({std::get<Task>(task), parent});
    addTasks(
        object.value(kTasks).toArray(), static_cast<int>(m_drafts.objectives.size()) - 1, place);
}

void DocumentDrafter::addTask(const QJsonObject &object, int objective, const QString &place)
{
    TaskDraft draft;
    draft.objective = objective;
    TaskBundle &bundle = draft.bundle;
    m_quotes.clear();
    Record task = Task {};
    m_fields.fill(task, object, place, listNames());
    takeQuotes(object, place);
    bundle.task = std::get<Task>(task);
    addList(bundle.responsibilities, object, QStringLiteral("responsibilities"), place);
    addList(bundle.measures, object, QStringLiteral("measures"), place);
    addList(bundle.deadlines, object, QStringLiteral("deadlines"), place);
    addList(bundle.outcomes, object, QStringLiteral("outcomes"), place);
    addList(bundle.reports, object, QStringLiteral("reports"), place);
    addList(bundle.sources, object, QStringLiteral("sources"), place);
    addList(bundle.extras, object, QStringLiteral("extras"), place);
    addList(bundle.events, object, QStringLiteral("events"), place);
    addList(bundle.comments, object, QStringLiteral("comments"), place);
    settleTask(bundle);
    m_drafts.tasks.append(std::move(draft));
}

template <typename R>
void DocumentDrafter::addList(QList<R> &list,
                              const QJsonObject &object,
                              const QString &key,
                              const QString &place)
{
    const QJsonArray entries = object.value(key).toArray();
    if (object.contains(key) && !object.value(key).isArray())
        m_fields.refuse(place + u'.' + key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QString here = placeAt(place, key, i);
        Record record = R {};
        m_fields.fill(record, entry, here, {kQuote});
        takeQuotes(entry, here);
        R value = std::get<R>(record);
        if constexpr (requires { value.position; })
            value.position = static_cast<int>(i);
        settle(value);
        list.append(value);
    }
}

void DocumentDrafter::takeQuotes(const QJsonObject &object, const QString &place)
{
    const QJsonValue quote = object.value(kQuote);
    const QJsonArray all = quote.isArray() ? quote.toArray() : QJsonArray {quote};
    for (const auto &one : all) {
        if (!one.isUndefined() && !one.isNull() && !one.isString())
            m_fields.refuse(place + u'.' + kQuote);
        if (one.isString() && !m_quotes.contains(one.toString()))
            m_quotes.append(one.toString());
    }
}

void DocumentDrafter::settle(Responsibility &responsibility) const
{
    const Roster::Match match = m_context.roster.find(responsibility.text);
    responsibility.unit = match.unit;
    responsibility.person = match.person;
}

void DocumentDrafter::settle(Measure &measure) const
{
    if (measure.phrase.isEmpty())
        return;
    const QDate due = readDuePhrase(measure.phrase, m_context.basis, m_context.calendar).due;
    if (!measure.plannedEnd.isValid())
        measure.plannedEnd = due;
    else if (measure.plannedEnd != due)
        measure.phrase = phraseFor(measure.plannedEnd);
}

void DocumentDrafter::settle(Deadline &deadline) const
{
    DueReading reading = readDuePhrase(deadline.phrase, m_context.basis, m_context.calendar);
    if (deadline.due.isValid() && reading.due != deadline.due) {
        deadline.phrase = phraseFor(deadline.due);
        reading = readDuePhrase(deadline.phrase, m_context.basis, m_context.calendar);
    }
    deadline.basis = m_context.basis.date;
    deadline.rangeStart = reading.range.start;
    deadline.rangeEnd = reading.range.end;
    deadline.due = reading.due;
    deadline.precision = reading.precision;
    if (!deadline.originalDue.isValid())
        deadline.originalDue = deadline.due;
}

QString DocumentDrafter::phraseFor(QDate due) const
{
    const bool isOtherYear = due.year() != m_document.ledger.year;
    const QString year = isOtherYear ? QStringLiteral("%1年").arg(due.year()) : QString();
    if (due.day() == due.daysInMonth())
        return QStringLiteral("%1%2月底前").arg(year, QString::number(due.month()));
    return QStringLiteral("%1%2月%3日前")
        .arg(year, QString::number(due.month()), QString::number(due.day()));
}

void DocumentDrafter::settleTask(TaskBundle &bundle) const
{
    if (!m_quotes.isEmpty())
        bundle.extras.append(
            {{}, {}, int(bundle.extras.size()), kQuoteHeader, m_quotes.join(u'\n')});
    if (!bundle.events.isEmpty())
        return;
    Event event;
    event.kind = EventKind::Imported;
    event.date = m_context.today;
    bundle.events.append(event);
}

Result<Drafts> draftDocument(const LedgerDocument &document, const DraftContext &context)
{
    return DocumentDrafter(document, context).draft();
}

} // namespace core
