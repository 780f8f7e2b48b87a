// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QList>

namespace core {

/// What can be wrong with a field.
enum class Fault
{
    Missing, ///< must not be empty
    OutOfRange, ///< number or year outside what it can be
    InvalidText, ///< no valid UTF-16, or control characters
    EndBeforeStart, ///< the later date lies before the earlier one
    OwnParent, ///< a record above itself
    InFuture, ///< a day still to come
    NoWorkLength, ///< no number of workdays: 10, 15个工作日, 2周
    NoDay, ///< a phrase that names no day where one is needed
    Unchanged, ///< the same as before
    NotLater, ///< an extension that does not lead past the present due date
    NoSuchMeasure, ///< neither a measure nor a node of the task
    AfterItself, ///< a measure that is to wait for itself
    InCircle ///< a measure that is to wait for one that waits for it
};

template <> struct EnumKeys<Fault>
{
    static constexpr EnumKeyTable<Fault, 13> values {{
        {Fault::Missing, QLatin1String("missing")},
        {Fault::OutOfRange, QLatin1String("out_of_range")},
        {Fault::InvalidText, QLatin1String("invalid_text")},
        {Fault::EndBeforeStart, QLatin1String("end_before_start")},
        {Fault::OwnParent, QLatin1String("own_parent")},
        {Fault::InFuture, QLatin1String("in_future")},
        {Fault::NoWorkLength, QLatin1String("no_work_length")},
        {Fault::NoDay, QLatin1String("no_day")},
        {Fault::Unchanged, QLatin1String("unchanged")},
        {Fault::NotLater, QLatin1String("not_later")},
        {Fault::NoSuchMeasure, QLatin1String("no_such_measure")},
        {Fault::AfterItself, QLatin1String("after_itself")},
        {Fault::InCircle, QLatin1String("in_circle")},
    }};
};

struct FieldFault
{
    QString field; ///< name of the field, as in fieldsOf()
    Fault fault;

    bool operator==(const FieldFault &) const = default;
};

/// Every fault of @p record, not the first; empty if it can be stored.
[[nodiscard]] QList<FieldFault> validate(const Record &record);

} // namespace core
