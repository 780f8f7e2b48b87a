// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/fields.h"

#include <QJsonObject>

namespace core {

class Roster;

/// Fills records from the objects of a ledger document, field by field, and keeps the first place
/// that is not as it should be.
class DocumentFields
{
public:
    /// @param day the document is laid out on. @p roster knows units and persons by name; null =
    /// none are known. Must outlive this object.
    DocumentFields(QDate day, WorkCalendar calendar, const Roster *roster);

    /// Writes every key of @p object into the field of that name; @p others are keys that are none
    /// of the record's fields and read elsewhere. @p place says where the object stands.
    void fill(Record &record,
              const QJsonObject &object,
              const QString &place,
              const QStringList &others = {});

    /// Notes that something at @p place is wrong.
    void refuse(const QString &place);

    /// The first place that was refused: tasks[2].deadlines[0].due.
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    [[nodiscard]] QVariant valueOf(const Field &field, const QJsonValue &json) const;
    [[nodiscard]] QVariant idOf(RecordKind target, const QString &name) const;

    QDate m_day;
    WorkCalendar m_calendar;
    const Roster *m_roster;
    std::optional<QString> m_fault;
};

} // namespace core
