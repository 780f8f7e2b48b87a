// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet_form.h"

#include "core/records/form_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

const QString kSheetFile = QStringLiteral("file");
const QString kSheetName = QStringLiteral("name");
const QString kSheetHead = QStringLiteral("head");
const QString kSheetHeaderRows = QStringLiteral("header_rows");
const QString kSheetTitleRow = QStringLiteral("title_row");
const QString kSheetColumns = QStringLiteral("columns");
const QString kSheetWidths = QStringLiteral("widths");
const QString kSheetRows = QStringLiteral("rows");
const QString kSheetNumbersObjectives = QStringLiteral("numbers_objectives");
const QString kSheetRow = QStringLiteral("row");
const QString kSheetCells = QStringLiteral("cells");
const QString kSheetAreas = QStringLiteral("areas");
const QString kSheetObjective = QStringLiteral("objective");
const QString kSheetHeight = QStringLiteral("height");
const QString kSheetColumn = QStringLiteral("column");
const QString kColumnField = QStringLiteral("field");
const QString kColumnHeader = QStringLiteral("header");
const QString kColumnKind = QStringLiteral("kind");
const QString kSheetDays = QStringLiteral("days");
const QString kSheetSeparator = QStringLiteral("separator");
const QString kSheetPercentSign = QStringLiteral("percent_sign");
const QString kSheetMerged = QStringLiteral("merged");
const QString kSheetCarried = QStringLiteral("carried");
const QString kSheetNodes = QStringLiteral("nodes");
const QString kSheetRoles = QStringLiteral("roles");
const QString kSheetWords = QStringLiteral("words");

constexpr double kWidestColumn = 255; ///< figures; no spreadsheet has a wider one
constexpr double kTallestRow = 409; ///< points; nor a taller one

template <typename T, typename Read> QList<T> listFromJson(const QJsonValue &json, Read read)
{
    QList<T> values;
    const QJsonArray list = json.toArray();
    for (const auto &value : list)
        values.append(read(value));
    return values;
}

/// Those of @p values that stand in a column a sheet can have.
template <typename T> QList<T> inColumns(QList<T> values)
{
    values.removeIf([](const T &value) { return !isFormColumn(value.column); });
    return values;
}

template <typename T, typename Write> QJsonArray listJson(const QList<T> &values, Write write)
{
    QJsonArray json;
    for (const T &value : values)
        json.append(write(value));
    return json;
}

QJsonValue cellJson(const FormCell &cell)
{
    return QJsonArray {cell.column, writtenJson(cell.written)};
}

FormCell cellFromJson(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    return {list.at(0).toInt(-1), writtenFromJson(list.at(1))};
}

QJsonValue rowJson(const FormRow &row)
{
    QJsonObject json {{kSheetRow, row.row}, {kSheetCells, listJson(row.cells, cellJson)}};
    if (!row.areas.isEmpty())
        json.insert(kSheetAreas, areasJson(row.areas));
    if (row.objective.isSet())
        json.insert(kSheetObjective, row.objective.toString());
    if (row.height > 0)
        json.insert(kSheetHeight, row.height);
    return json;
}

FormRow rowFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value(kSheetRow).toInt(),
            inColumns(listFromJson<FormCell>(json.value(kSheetCells), cellFromJson)),
            areasFromJson(json.value(kSheetAreas)),
            Id {json.value(kSheetObjective).toString().toLongLong()},
            -1,
            std::clamp(json.value(kSheetHeight).toDouble(), 0.0, kTallestRow)};
}

QList<FormRow> rowsFromJson(const QJsonValue &json)
{
    QList<FormRow> rows = listFromJson<FormRow>(json, rowFromJson);
    rows.removeIf([](const FormRow &row) { return row.row < 0 || row.row > kLastFormRow; });
    return rows;
}

QJsonValue wordJson(const FormWord &word)
{
    return QJsonArray {word.key, word.word};
}

FormWord wordFromJson(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    return {list.at(0).toString(), list.at(1).toString()};
}

QJsonValue roleJson(ResponsibilityRole role)
{
    return keyOf(role);
}

QList<ResponsibilityRole> rolesFromJson(const QJsonValue &json)
{
    QList<ResponsibilityRole> roles;
    const QJsonArray list = json.toArray();
    for (const auto &value : list) {
        if (const auto role = valueOfKey<ResponsibilityRole>(value.toString()))
            roles.append(*role);
    }
    return roles;
}

QJsonValue columnJson(const FormColumn &column)
{
    QJsonObject json {{kSheetColumn, column.column},
                      {kColumnField, keyOf(column.field)},
                      {kColumnHeader, column.header}};
    if (column.kind != WrittenKind::Text)
        json.insert(kColumnKind, keyOf(column.kind));
    if (!column.dayPattern.isEmpty())
        json.insert(kSheetDays, column.dayPattern);
    if (!column.separator.isEmpty())
        json.insert(kSheetSeparator, column.separator);
    for (const auto &[key, isSo] : {std::pair {kSheetPercentSign, column.hasPercentSign},
                                    std::pair {kSheetMerged, column.isMerged},
                                    std::pair {kSheetCarried, column.isCarried},
                                    std::pair {kSheetNodes, column.hasNodes}}) {
        if (isSo)
            json.insert(key, true);
    }
    if (!column.words.isEmpty())
        json.insert(kSheetWords, listJson(column.words, wordJson));
    if (!column.roles.isEmpty())
        json.insert(kSheetRoles, listJson(column.roles, roleJson));
    return json;
}

FormColumn columnFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const QString field = json.value(kColumnField).toString();
    const QString kind = json.value(kColumnKind).toString();
    return {json.value(kSheetColumn).toInt(-1),
            valueOfKey<ColumnField>(field).value_or(ColumnField::Extra),
            json.value(kColumnHeader).toString(),
            valueOfKey<WrittenKind>(kind).value_or(WrittenKind::Text),
            json.value(kSheetDays).toString(),
            json.value(kSheetSeparator).toString(),
            json.value(kSheetPercentSign).toBool(),
            json.value(kSheetMerged).toBool(),
            json.value(kSheetCarried).toBool(),
            listFromJson<FormWord>(json.value(kSheetWords), wordFromJson),
            json.value(kSheetNodes).toBool(),
            rolesFromJson(json.value(kSheetRoles))};
}

QJsonValue widthJson(const FormWidth &width)
{
    return QJsonArray {width.column, width.figures, width.isHidden};
}

FormWidth widthFromJson(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    return {list.at(0).toInt(-1),
            std::clamp(list.at(1).toDouble(), 0.0, kWidestColumn),
            list.at(2).toBool()};
}

QJsonValue formJson(const SheetForm &form)
{
    return QJsonObject {{kSheetFile, form.file},
                        {kSheetName, form.name},
                        {kSheetHead, listJson(form.head, rowJson)},
                        {kSheetHeaderRows, form.headerRows},
                        {kSheetTitleRow, form.titleRow},
                        {kSheetColumns, listJson(form.columns, columnJson)},
                        {kSheetWidths, listJson(form.widths, widthJson)},
                        {kSheetRows, listJson(form.rows, rowJson)},
                        {kSheetNumbersObjectives, form.numbersObjectives}};
}

SheetForm formFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    SheetForm form;
    form.file = json.value(kSheetFile).toString();
    form.name = json.value(kSheetName).toString();
    form.head = rowsFromJson(json.value(kSheetHead));
    const int head = static_cast<int>(form.head.size());
    form.headerRows = std::clamp(json.value(kSheetHeaderRows).toInt(1), 0, head);
    form.titleRow = json.value(kSheetTitleRow).toInt(-1);
    if (form.titleRow < 0 || form.titleRow >= head)
        form.titleRow = -1;
    form.columns = inColumns(listFromJson<FormColumn>(json.value(kSheetColumns), columnFromJson));
    form.widths = inColumns(listFromJson<FormWidth>(json.value(kSheetWidths), widthFromJson));
    form.rows = rowsFromJson(json.value(kSheetRows));
    form.numbersObjectives = json.value(kSheetNumbersObjectives).toBool();
    return form;
}

} // namespace

QString sheetFormsToText(const QList<SheetForm> &forms)
{
    if (forms.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(listJson(forms, formJson)).toJson(QJsonDocument::Compact));
}

QList<SheetForm> sheetFormsFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return listFromJson<SheetForm>(QJsonDocument::fromJson(text.toUtf8()).array(), formFromJson);
}

} // namespace core
