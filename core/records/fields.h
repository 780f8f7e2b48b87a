// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace core {

/// How the value of a field is written. Each has exactly one QVariant form, so that values compare
/// with == wherever they come from; an invalid QVariant means "absent".
enum class FieldType
{
    Id, ///< qlonglong, absent when none
    Text, ///< QString, never absent
    Date, ///< QString yyyy-MM-dd, absent when invalid
    Integer, ///< qlonglong
    OptionalInteger, ///< qlonglong or absent
    Boolean, ///< qlonglong 0 or 1
    Key ///< QString: the stable key of an enumeration
};

/// One field of a record: its name (column of the table, key in the log and in JSON) and its type.
struct Field
{
    QString name;
    FieldType type;
    RecordKind target; ///< for Id: the kind it points to; else the record's own kind
};

/// The fields of @p kind in the order of its table, "id" first. The list lives as long as the
/// program.
[[nodiscard]] const QList<Field> &fieldsOf(RecordKind kind);

/// Position of the field called @p name, or −1.
[[nodiscard]] int fieldIndex(RecordKind kind, QStringView name);

/// The value of field @p index of @p record in the field's one QVariant form.
[[nodiscard]] QVariant fieldValue(const Record &record, int index);

/// Sets field @p index; false, and nothing changed, if @p value is not in the form of the field's
/// type or no key of its enumeration.
[[nodiscard]] bool setFieldValue(Record &record, int index, const QVariant &value);

/// Names of the fields in which two records of the same kind differ.
[[nodiscard]] QStringList differingFields(const Record &before, const Record &after);

} // namespace core
