// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/fields.h"

namespace core {

class RowCursor;
class Statement;

/// The SQL of the one table of a kind of record, made from fieldsOf(): nothing in it comes from a
/// user.
[[nodiscard]] QString tableOf(RecordKind kind);

/// "id, task, …": the columns of @p kind in the order of its fields, each with @p prefix before it.
[[nodiscard]] QString columnsOf(RecordKind kind, const QString &prefix = {});

[[nodiscard]] QString selectSql(RecordKind kind, const QString &rest);

/// @overload of the fields @p fields alone, by index.
[[nodiscard]] QString selectSql(RecordKind kind, const QList<int> &fields, const QString &rest);

/// The indexes of all fields of @p kind. The list lives as long as the program.
[[nodiscard]] const QList<int> &allFields(RecordKind kind);

[[nodiscard]] QString insertSql(RecordKind kind);
[[nodiscard]] QString removeSql(RecordKind kind);

/// Sets the fields @p fields (by index) of one record; values in that order, then the id.
[[nodiscard]] QString updateSql(RecordKind kind, const QList<int> &fields);

/// The values of all fields of @p record, in their order.
[[nodiscard]] QVariantList valuesOf(const Record &record);

/// The record in the row @p statement stands on, whose columns begin with those of @p kind.
/// FileDamaged if a value is not in the form of its field.
[[nodiscard]] Result<Record> recordInRow(RecordKind kind, const Statement &statement);

/// The record in @p row, whose columns are the fields @p fields; the others are empty.
[[nodiscard]] Result<Record>
recordInRow(RecordKind kind, const QList<int> &fields, const RowCursor &row);

} // namespace core
