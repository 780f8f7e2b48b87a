// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_writer.h"

#include "core/calendar/typed_day.h"
#include "core/models/when_ready.h"
#include "core/views/field_access.h"
#include "core/views/office_words.h"
#include "core/views/phrase_basis.h"
#include "core/wording/error_text.h"
#include "ui/ledger/cell_refusal.h"
#include "ui/ledger/day_column.h"
#include "ui/ledger/locked_column.h"
#include "ui/ledger/phrase_meaning.h"
#include "ui/ledger/task_steps.h"

#include <QSet>

#include <algorithm>

namespace ui {

namespace {

core::ColumnField fieldOf(const QModelIndex &index)
{
    return static_cast<core::ColumnField>(index.data(core::FieldRole).toInt());
}

bool isFigureColumn(core::ColumnField field)
{
    return field == core::ColumnField::Baseline || field == core::ColumnField::Target
        || field == core::ColumnField::Actual;
}

CellWriter::Answer ready(const core::Result<core::ChangeNumber> &answer)
{
    return core::readyFuture(answer);
}

/// The words of an enumeration, the empty one of its first value too.
template <typename E> QStringList wordsOf()
{
    QStringList words;
    for (const auto &value : core::EnumKeys<E>::values)
        words.append(core::officeWord(value.first));
    return words;
}

} // namespace

LedgerWriter::LedgerWriter(core::LedgerModel &model,
                           Editor &editor,
                           TaskSteps &steps,
                           const core::WorkCalendar &calendar,
                           const core::Clock &clock)
    : m_model(model)
    , m_editor(editor)
    , m_steps(steps)
    , m_calendar(calendar)
    , m_clock(clock)
{
    connect(&model, &core::LedgerModel::followed, this, &LedgerWriter::followed);
}

CellWriter::Answer LedgerWriter::write(const QModelIndex &index, const QString &typed)
{
    const QString text = expanded(index, typed);
    return isUnsettled(keyOf(index).task) ? writeLater(index, text) : writeNow(index, text);
}

bool LedgerWriter::isUnsettled(qint64 task) const
{
    // Without a task it is a new one or a new entry.
    return task != 0 && std::any_of(m_writes.cbegin(), m_writes.cend(), [task](const Write &one) {
               return one.task == task;
           });
}

QList<core::ChangeSet> LedgerWriter::setsUnderWay() const
{
    QList<core::ChangeSet> sets;
    for (const Write &one : m_writes)
        sets.append(one.set);
    return sets;
}

CellWriter::Answer LedgerWriter::writeLater(const QModelIndex &index, const QString &text)
{
    auto promise = std::make_shared<QPromise<core::Result<core::ChangeNumber>>>();
    promise->start();
    m_waiting.append({keyOf(index), text, promise});
    m_model.setPending(index, true);
    return promise->future();
}

void LedgerWriter::answered(int number, bool isWritten)
{
    const auto found = std::find_if(m_writes.begin(), m_writes.end(), [number](const Write &one) {
        return one.number == number;
    });
    if (found != m_writes.end()) {
        found->isAnswered = true;
        if (!isWritten)
            found->set = {}; // nothing can build on it
        // The table hears of a change before the answer comes.
        if (!m_model.isFollowing())
            m_writes.removeAt(std::distance(m_writes.begin(), found));
    }
    writeWaiting();
}

void LedgerWriter::followed()
{
    m_writes.removeIf([](const Write &one) { return one.isAnswered; });
    writeWaiting();
}

void LedgerWriter::writeWaiting()
{
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const auto &waiting) {
        return !isUnsettled(waiting.key.task);
    });
    if (next == m_waiting.end())
        return;
    writeAt(next - m_waiting.begin());
    writeWaiting();
}

/// The table cannot be waited for. Writes are carried out in their order, and one that builds on a
/// write that is refused is refused as well.
void LedgerWriter::flush()
{
    while (!m_waiting.isEmpty())
        writeAt(0, setsUnderWay());
}

void LedgerWriter::writeAt(qsizetype place, const QList<core::ChangeSet> &before)
{
    const WaitingText waiting = m_waiting.takeAt(place);
    const QModelIndex cell = findCell(m_model, waiting.key);
    m_model.setPending(cell, false);
    const Answer answer = cell.isValid()
        ? writeNow(cell, waiting.text, before)
        : ready(core::fail(core::ErrorKind::NotFound, waiting.text));
    core::whenReady(answer, this, [promise = waiting.promise](const auto &outcome) {
        promise->addResult(outcome);
        promise->finish();
    });
}

CellWriter::Answer LedgerWriter::writeNow(const QModelIndex &index,
                                          const QString &text,
                                          const QList<core::ChangeSet> &before)
{
    const core::Result<core::ChangeSet> change = m_model.changeFor(index, text, before);
    if (!change)
        return refused(index, change.error());
    if (change->isEmpty())
        return ready(core::ChangeNumber {0});
    const QPersistentModelIndex cell = index;
    const CellKey key = keyOf(index);
    setPending(cell, key, true);
    Answer answer = m_editor.apply(*change);
    const int number = ++m_lastNumber;
    if (key.task != 0)
        m_writes.append({number, key.task, *change, false});
    core::whenReady(
        answer, this, [this, cell, key, number](const core::Result<core::ChangeNumber> &outcome) {
            setPending(cell, key, false);
            if (key.task != 0)
                answered(number, outcome.has_value());
        });
    return answer;
}

/// A deadline moves by a step: its form takes over what was typed and asks for the rest.
LedgerWriter::Answer LedgerWriter::refused(const QModelIndex &index, const core::Error &error)
{
    if (error.kind != core::ErrorKind::NeedsStep || error.arguments.isEmpty())
        return ready(core::fail(error));
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    const core::Id deadline {error.arguments.at(0).toLongLong()};
    return m_steps.moveDeadline(task, deadline, error.arguments.at(1));
}

void LedgerWriter::setPending(const QPersistentModelIndex &index,
                              const CellKey &key,
                              bool isPending)
{
    const QModelIndex cell = index.isValid() ? QModelIndex(index) : findCell(m_model, key);
    if (cell.isValid())
        m_model.setPending(cell, isPending);
}

QString LedgerWriter::expanded(const QModelIndex &index, const QString &text) const
{
    return withTypedDays(text, fieldOf(index), m_clock.today(), m_calendar);
}

QString LedgerWriter::hint(const QModelIndex &index, const QString &text) const
{
    const core::ColumnField field = fieldOf(index);
    if (isFigureColumn(field))
        return figureRemark(text);
    if (!holdsDays(field))
        return {};
    QStringList meanings;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        meanings.append(meaningOf(index, line));
    meanings.removeAll(QString());
    return meanings.join(u'\n');
}

/// What a line of a cell for days means.
QString LedgerWriter::meaningOf(const QModelIndex &index, const QString &line) const
{
    if (const std::optional<QDate> day = core::typedDay(line, m_clock.today(), m_calendar))
        return day->toString(Qt::ISODate);
    const core::PhraseBasis basis = basisOf(index);
    switch (fieldOf(index)) {
    case core::ColumnField::Start: return startMeaning(line, basis, m_calendar);
    case core::ColumnField::MeasureStartedOn:
    case core::ColumnField::MeasureDoneOn: return happenedMeaning(line, basis, m_calendar);
    default: return phraseMeaning(line, basis, m_calendar, m_model.facts().asOf());
    }
}

/// The calendar opens at the day that the last line means; without one today.
std::optional<DayChoice> LedgerWriter::days(const QModelIndex &index, const QString &text) const
{
    if (!holdsDays(fieldOf(index)))
        return std::nullopt;
    const QString line = expanded(index, text.section(u'\n', -1));
    const core::DueReading reading = core::readDuePhrase(line, basisOf(index), m_calendar);
    const bool isStart = fieldOf(index) == core::ColumnField::Start;
    const QDate day = isStart ? reading.range.start : reading.due;
    return DayChoice {day.isValid() ? day : m_clock.today(),
                      [calendar = m_calendar](QDate one) { return !calendar.isWorkday(one); }};
}

/// Of the row of @p index; of the entry row the first one.
const core::Ledger *LedgerWriter::ledgerOf(const QModelIndex &index) const
{
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    const core::TaskFacts *facts = m_model.facts().find(task);
    const QList<core::Ledger> &ledgers = m_model.ledgers();
    const auto ledger = std::find_if(ledgers.begin(), ledgers.end(), [facts](const auto &one) {
        return !facts || one.id == facts->ledger;
    });
    return ledger == ledgers.end() ? nullptr : &*ledger;
}

/// The day the phrase is read against: as the model reads it when it is written.
core::PhraseBasis LedgerWriter::basisOf(const QModelIndex &index) const
{
    const core::Ledger *ledger = ledgerOf(index);
    if (!ledger)
        return {};
    QDate former;
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    if (const core::TaskBundle *texts = m_model.bundle(task)) {
        for (const core::Deadline &deadline : texts->deadlines) {
            if (deadline.isFinal)
                former = deadline.basis;
        }
    }
    return core::phraseBasis(*ledger, former);
}

bool LedgerWriter::mayTake(const QModelIndex &index) const
{
    const core::Ledger *ledger = ledgerOf(index);
    const core::ColumnField field = fieldOf(index);
    // Where the state stands, the steps of the task may be offered.
    const bool isOffered = field == core::ColumnField::State || field == core::ColumnField::Light;
    const bool isColumn = isOffered || core::isEditable(field);
    return isColumn && !m_model.isReadOnly() && ledger && !ledger->isClosed;
}

QString LedgerWriter::lockText(const QModelIndex &index) const
{
    // Where every ledger is closed, nothing can be typed either; this says why.
    const core::Ledger *ledger = ledgerOf(index);
    if (ledger && ledger->isClosed)
        return core::errorText({core::ErrorKind::LedgerClosed, ledger->title, {}, {}});
    if (m_model.isReadOnly())
        return tr("To read only: nothing can be typed now.");
    return lockedColumnText(fieldOf(index));
}

void LedgerWriter::await(const QList<qint64> &tasks)
{
    QList<core::Id> ids;
    for (const qint64 task : tasks)
        ids.append(core::Id {task});
    m_model.setAwaited(ids);
}

QStringList LedgerWriter::choices(const QModelIndex &index) const
{
    switch (fieldOf(index)) {
    case core::ColumnField::TaskClass: return wordsOf<core::TaskClass>();
    case core::ColumnField::Modality: return wordsOf<core::Modality>();
    default: return {};
    }
}

QStringList LedgerWriter::names(const QModelIndex &index) const
{
    const core::ColumnField field = fieldOf(index);
    const bool isOfUnits
        = field == core::ColumnField::LeadUnit || field == core::ColumnField::Cooperating;
    if (!isOfUnits && core::pinyinKindOf(field) != core::PinyinKind::PersonName)
        return {};
    QStringList names;
    for (const core::Unit &unit : m_model.units()) {
        if (isOfUnits)
            names << unit.shortName << unit.name;
    }
    for (const core::Person &person : m_model.people()) {
        if (!isOfUnits)
            names.append(person.name);
    }
    names += namesInRows(isOfUnits);
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

/// Names that were typed and belong to nobody on record yet, in the rows whose texts are at hand.
QStringList LedgerWriter::namesInRows(bool areUnits) const
{
    QStringList names;
    QSet<QString> known;
    for (const core::ListRow &row : m_model.rowList().rows()) {
        const core::TaskBundle *texts = m_model.bundle(row.task);
        const auto named = texts ? texts->responsibilities : QList<core::Responsibility> {};
        for (const core::Responsibility &one : named) {
            const bool isUnit = one.role == core::ResponsibilityRole::LeadUnit
                || one.role == core::ResponsibilityRole::Cooperating;
            if (isUnit == areUnits && !known.contains(one.text)) {
                known.insert(one.text);
                names.append(one.text);
            }
        }
    }
    return names;
}

QString LedgerWriter::reason(const core::Error &error) const
{
    return cellRefusalText(error);
}

void LedgerWriter::begin(const QModelIndex &index)
{
    m_model.beginEditing(index);
}

void LedgerWriter::end()
{
    m_model.endEditing();
}

} // namespace ui
