// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fields.h"

#include <type_traits>

namespace core {

namespace {

using Reader = QVariant (*)(const Record &);
using Writer = bool (*)(Record &, const QVariant &);

struct FieldAccess
{
    Field field;
    Reader read;
    Writer write;
};

// One codec for each type a field can have: its FieldType and the way to and from the QVariant
// form.
template <typename T> struct Codec
{
    // Enumerations: every type without a codec of its own.
    static constexpr FieldType kType = FieldType::Key;
    static QVariant encode(T value) { return keyOf(value); }
    static std::optional<T> decode(const QVariant &value)
    {
        return value.typeId() == QMetaType::QString ? valueOfKey<T>(value.toString())
                                                    : std::nullopt;
    }
};

template <> struct Codec<Id>
{
    static constexpr FieldType kType = FieldType::Id;
    static QVariant encode(Id value) { return value.isSet() ? QVariant(value.value) : QVariant(); }
    static std::optional<Id> decode(const QVariant &value)
    {
        if (!value.isValid())
            return Id {};
        if (value.typeId() != QMetaType::LongLong || value.toLongLong() <= 0)
            return std::nullopt;
        return Id {value.toLongLong()};
    }
};

template <> struct Codec<QString>
{
    static constexpr FieldType kType = FieldType::Text;
    static QVariant encode(const QString &value)
    {
        // A null and an empty text are the same to us, and must compare equal as QVariant.
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    }
    static std::optional<QString> decode(const QVariant &value)
    {
        if (value.typeId() != QMetaType::QString)
            return std::nullopt;
        return value.toString();
    }
};

template <> struct Codec<QDate>
{
    static constexpr FieldType kType = FieldType::Date;
    static QVariant encode(QDate value)
    {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    }
    static std::optional<QDate> decode(const QVariant &value)
    {
        if (!value.isValid())
            return QDate();
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (value.typeId() != QMetaType::QString || !date.isValid())
            return std::nullopt;
        return date;
    }
};

template <> struct Codec<int>
{
    static constexpr FieldType kType = FieldType::Integer;
    static QVariant encode(int value) { return QVariant(qlonglong {value}); }
    static std::optional<int> decode(const QVariant &value)
    {
        const qlonglong number = value.toLongLong();
        if (value.typeId() != QMetaType::LongLong || number != static_cast<int>(number))
            return std::nullopt;
        return static_cast<int>(number);
    }
};

template <> struct Codec<std::optional<int>>
{
    static constexpr FieldType kType = FieldType::OptionalInteger;
    static QVariant encode(std::optional<int> value)
    {
        return value ? Codec<int>::encode(*value) : QVariant();
    }
    static std::optional<std::optional<int>> decode(const QVariant &value)
    {
        if (!value.isValid())
            return std::optional<std::optional<int>>(std::in_place);
        const std::optional<int> number = Codec<int>::decode(value);
        if (!number)
            return std::nullopt;
        return std::optional<std::optional<int>>(std::in_place, number);
    }
};

template <> struct Codec<bool>
{
    static constexpr FieldType kType = FieldType::Boolean;
    static QVariant encode(bool value) { return QVariant(qlonglong {value ? 1 : 0}); }
    static std::optional<bool> decode(const QVariant &value)
    {
        const qlonglong number = value.toLongLong();
        if (value.typeId() != QMetaType::LongLong || (number != 0 && number != 1))
            return std::nullopt;
        return number == 1;
    }
};

template <typename M> struct Member;
template <typename R, typename T> struct Member<T R::*>
{
    using RecordType = R;
    using ValueType = T;
};

template <auto member> FieldAccess access(const char *name, std::optional<RecordKind> target = {})
{
    using R = typename Member<decltype(member)>::RecordType;
    using T = typename Member<decltype(member)>::ValueType;
    return {{QString::fromLatin1(name), Codec<T>::kType, target.value_or(R::kKind)},
            [](const Record &record) { return Codec<T>::encode(std::get<R>(record).*member); },
            [](Record &record, const QVariant &value) {
                auto decoded = Codec<T>::decode(value);
                if (!decoded)
                    return false;
                std::get<R>(record).*member = *std::move(decoded);
                return true;
            }};
}

using Accesses = QList<FieldAccess>;

Accesses ledgerAccess()
{
    return {access<&Ledger::id>("id"),
            access<&Ledger::title>("title"),
            access<&Ledger::year>("year"),
            access<&Ledger::lastYear>("last_year"),
            access<&Ledger::kind>("kind"),
            access<&Ledger::sourceTitle>("source_title"),
            access<&Ledger::sourceNumber>("source_number"),
            access<&Ledger::sourceDate>("source_date"),
            access<&Ledger::columns>("columns"),
            access<&Ledger::isClosed>("is_closed"),
            access<&Ledger::position>("position"),
            access<&Ledger::closingYear>("closing_year"),
            access<&Ledger::lastClosing>("last_closing"),
            access<&Ledger::warnWorkdays>("warn_workdays"),
            access<&Ledger::priorityWarnWorkdays>("priority_warn_workdays"),
            access<&Ledger::behindPoints>("behind_points"),
            access<&Ledger::farBehindPoints>("far_behind_points"),
            access<&Ledger::dayOffRule>("day_off_rule"),
            access<&Ledger::closingPrefix>("closing_prefix"),
            access<&Ledger::closingDigits>("closing_digits"),
            access<&Ledger::nodeRule>("node_rule"),
            access<&Ledger::startRule>("start_rule"),
            access<&Ledger::reportGraceWorkdays>("report_grace_workdays"),
            access<&Ledger::silentSteps>("silent_steps"),
            access<&Ledger::form>("form"),
            access<&Ledger::riskRule>("risk_rule")};
}

Accesses unitAccess()
{
    return {access<&Unit::id>("id"),
            access<&Unit::parent>("parent"),
            access<&Unit::kind>("kind"),
            access<&Unit::name>("name"),
            access<&Unit::shortName>("short_name"),
            access<&Unit::position>("position")};
}

Accesses personAccess()
{
    return {access<&Person::id>("id"),
            access<&Person::unit>("unit", RecordKind::Unit),
            access<&Person::name>("name"),
            access<&Person::post>("post"),
            access<&Person::position>("position")};
}

Accesses taskAccess()
{
    return {access<&Task::id>("id"),
            access<&Task::ledger>("ledger", RecordKind::Ledger),
            access<&Task::parent>("parent"),
            access<&Task::position>("position"),
            access<&Task::code>("code"),
            access<&Task::title>("title"),
            access<&Task::content>("content"),
            access<&Task::source>("source"),
            access<&Task::lever>("lever"),
            access<&Task::targetSought>("target_sought"),
            access<&Task::targetDelivered>("target_delivered"),
            access<&Task::problem>("problem"),
            access<&Task::acceptance>("acceptance"),
            access<&Task::taskClass>("task_class"),
            access<&Task::modality>("modality"),
            access<&Task::unit>("unit", RecordKind::Unit),
            access<&Task::state>("state"),
            access<&Task::start>("start_date"),
            access<&Task::note>("note")};
}

Accesses responsibilityAccess()
{
    return {access<&Responsibility::id>("id"),
            access<&Responsibility::task>("task", RecordKind::Task),
            access<&Responsibility::position>("position"),
            access<&Responsibility::role>("role"),
            access<&Responsibility::text>("text"),
            access<&Responsibility::unit>("unit", RecordKind::Unit),
            access<&Responsibility::person>("person", RecordKind::Person),
            access<&Responsibility::duty>("duty"),
            access<&Responsibility::from>("from_date"),
            access<&Responsibility::to>("to_date")};
}

Accesses measureAccess()
{
    return {access<&Measure::id>("id"),
            access<&Measure::task>("task", RecordKind::Task),
            access<&Measure::position>("position"),
            access<&Measure::text>("text"),
            access<&Measure::problem>("problem"),
            access<&Measure::rootCause>("root_cause"),
            access<&Measure::owner>("owner"),
            access<&Measure::plannedStart>("planned_start"),
            access<&Measure::phrase>("phrase"),
            access<&Measure::plannedEnd>("planned_end"),
            access<&Measure::doneOn>("done_on"),
            access<&Measure::situation>("situation"),
            access<&Measure::coordination>("coordination"),
            access<&Measure::duration>("duration"),
            access<&Measure::startedOn>("started_on"),
            access<&Measure::predecessors>("predecessors")};
}

Accesses deadlineAccess()
{
    return {access<&Deadline::id>("id"),
            access<&Deadline::task>("task", RecordKind::Task),
            access<&Deadline::position>("position"),
            access<&Deadline::stage>("stage"),
            access<&Deadline::phrase>("phrase"),
            access<&Deadline::basis>("basis"),
            access<&Deadline::rangeStart>("range_start"),
            access<&Deadline::rangeEnd>("range_end"),
            access<&Deadline::due>("due"),
            access<&Deadline::precision>("due_precision"),
            access<&Deadline::plannedPercent>("planned_percent"),
            access<&Deadline::originalDue>("original_due"),
            access<&Deadline::actual>("actual"),
            access<&Deadline::isFinal>("is_final")};
}

Accesses outcomeAccess()
{
    return {access<&Outcome::id>("id"),
            access<&Outcome::task>("task", RecordKind::Task),
            access<&Outcome::position>("position"),
            access<&Outcome::expected>("expected"),
            access<&Outcome::indicator>("indicator"),
            access<&Outcome::indicatorUnit>("indicator_unit"),
            access<&Outcome::baseline>("baseline"),
            access<&Outcome::target>("target"),
            access<&Outcome::actual>("actual"),
            access<&Outcome::asOf>("as_of"),
            access<&Outcome::deliverable>("deliverable"),
            access<&Outcome::evidence>("evidence"),
            access<&Outcome::recognition>("recognition")};
}

Accesses progressAccess()
{
    return {access<&Progress::id>("id"),
            access<&Progress::task>("task", RecordKind::Task),
            access<&Progress::date>("report_date"),
            access<&Progress::percent>("percent"),
            access<&Progress::text>("text"),
            access<&Progress::typedBy>("typed_by"),
            access<&Progress::saidBy>("said_by")};
}

Accesses sourceAccess()
{
    return {access<&Source::id>("id"),
            access<&Source::task>("task", RecordKind::Task),
            access<&Source::file>("file"),
            access<&Source::sheet>("sheet"),
            access<&Source::row>("sheet_row"),
            access<&Source::form>("form")};
}

Accesses extraAccess()
{
    return {access<&Extra::id>("id"),
            access<&Extra::task>("task", RecordKind::Task),
            access<&Extra::position>("position"),
            access<&Extra::header>("header"),
            access<&Extra::text>("text")};
}

Accesses eventAccess()
{
    return {access<&Event::id>("id"),
            access<&Event::task>("task", RecordKind::Task),
            access<&Event::kind>("kind"),
            access<&Event::date>("event_date"),
            access<&Event::decidedBy>("decided_by"),
            access<&Event::note>("note"),
            access<&Event::typedOn>("typed_on"),
            access<&Event::stateBefore>("state_before"),
            access<&Event::reason>("reason"),
            access<&Event::closingNumber>("closing_number"),
            access<&Event::verifiedBy>("verified_by"),
            access<&Event::opinion>("opinion"),
            access<&Event::evidence>("evidence"),
            access<&Event::deadline>("deadline", RecordKind::Deadline),
            access<&Event::oldPhrase>("old_phrase"),
            access<&Event::oldDue>("old_due"),
            access<&Event::newPhrase>("new_phrase"),
            access<&Event::newDue>("new_due"),
            access<&Event::document>("document"),
            access<&Event::carriedFrom>("carried_from", RecordKind::Task)};
}

Accesses reminderAccess()
{
    return {access<&Reminder::id>("id"),
            access<&Reminder::task>("task", RecordKind::Task),
            access<&Reminder::date>("reminder_date"),
            access<&Reminder::madeBy>("made_by"),
            access<&Reminder::text>("text")};
}

Accesses settingAccess()
{
    return {access<&Setting::id>("id"),
            access<&Setting::name>("name"),
            access<&Setting::value>("value")};
}

Accesses commentAccess()
{
    return {access<&Comment::id>("id"),
            access<&Comment::task>("task", RecordKind::Task),
            access<&Comment::kind>("kind"),
            access<&Comment::date>("comment_date"),
            access<&Comment::saidBy>("said_by"),
            access<&Comment::text>("text"),
            access<&Comment::typedBy>("typed_by")};
}

Accesses attachmentAccess()
{
    return {access<&Attachment::id>("id"),
            access<&Attachment::task>("task", RecordKind::Task),
            access<&Attachment::event>("event", RecordKind::Event),
            access<&Attachment::name>("name"),
            access<&Attachment::content>("content"),
            access<&Attachment::size>("size"),
            access<&Attachment::addedOn>("added_on"),
            access<&Attachment::addedBy>("added_by")};
}

Accesses snoozeAccess()
{
    return {access<&Snooze::id>("id"),
            access<&Snooze::task>("task", RecordKind::Task),
            access<&Snooze::date>("snooze_date"),
            access<&Snooze::until>("until_date"),
            access<&Snooze::reason>("reason"),
            access<&Snooze::madeBy>("made_by")};
}

Accesses accessesOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Ledger: return ledgerAccess();
    case RecordKind::Unit: return unitAccess();
    case RecordKind::Person: return personAccess();
    case RecordKind::Task: return taskAccess();
    case RecordKind::Responsibility: return responsibilityAccess();
    case RecordKind::Measure: return measureAccess();
    case RecordKind::Deadline: return deadlineAccess();
    case RecordKind::Outcome: return outcomeAccess();
    case RecordKind::Progress: return progressAccess();
    case RecordKind::Source: return sourceAccess();
    case RecordKind::Extra: return extraAccess();
    case RecordKind::Event: return eventAccess();
    case RecordKind::Reminder: return reminderAccess();
    case RecordKind::Setting: return settingAccess();
    case RecordKind::Comment: return commentAccess();
    case RecordKind::Attachment: return attachmentAccess();
    case RecordKind::Snooze: return snoozeAccess();
    }
    Q_UNREACHABLE();
}

struct Table
{
    Accesses accesses;
    QList<Field> fields;
};

const Table &tableOf(RecordKind kind)
{
    static const QList<Table> tables = [] {
        QList<Table> result;
        for (const auto &[each, key] : EnumKeys<RecordKind>::values) {
            Table table {accessesOf(each), {}};
            for (const FieldAccess &entry : std::as_const(table.accesses))
                table.fields.append(entry.field);
            result.append(table);
        }
        return result;
    }();
    return tables.at(static_cast<int>(kind));
}

} // namespace

const QList<Field> &fieldsOf(RecordKind kind)
{
    return tableOf(kind).fields;
}

int fieldIndex(RecordKind kind, QStringView name)
{
    const QList<Field> &fields = fieldsOf(kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == name)
            return i;
    }
    return -1;
}

QVariant fieldValue(const Record &record, int index)
{
    return tableOf(kindOf(record)).accesses.at(index).read(record);
}

bool setFieldValue(Record &record, int index, const QVariant &value)
{
    return tableOf(kindOf(record)).accesses.at(index).write(record, value);
}

QStringList differingFields(const Record &before, const Record &after)
{
    Q_ASSERT(before.index() == after.index());
    QStringList names;
    const QList<Field> &fields = fieldsOf(kindOf(before));
    for (int i = 0; i < fields.size(); ++i) {
        if (fieldValue(before, i) != fieldValue(after, i))
            names.append(fields.at(i).name);
    }
    return names;
}

} // namespace core
