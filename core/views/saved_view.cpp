// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/saved_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

const QString kPrefix = QStringLiteral("view/"); // of the names of settings that are views
const QString kListKey = QStringLiteral("list");
const QString kSearchKey = QStringLiteral("search");
const QString kUnitKey = QStringLiteral("unit");
const QString kViewKey = QStringLiteral("view");
const QString kChoicesKey = QStringLiteral("choices");
const QString kSortKey = QStringLiteral("sort");
const QString kGroupKey = QStringLiteral("group"); // a list of none or one
const QString kFoldedKey = QStringLiteral("folded"); // of groups: the values of each
const QString kColumnKey = QStringLiteral("field");
const QString kColumnHeader = QStringLiteral("header");
const QString kValuesKey = QStringLiteral("values");
const QString kConditionKey = QStringLiteral("condition");
const QString kKindKey = QStringLiteral("kind");
const QString kFirstKey = QStringLiteral("first");
const QString kSecondKey = QStringLiteral("second");
const QString kConditionsKey = QStringLiteral("conditions"); // two, where the kind says and, or
const QString kPlacesKey = QStringLiteral("columns");
const QString kDescendingKey = QStringLiteral("descending");

QJsonArray arrayOf(const QList<SortKey> &keys)
{
    QJsonArray array;
    for (const SortKey &key : keys)
        array.append(QJsonObject {{kColumnKey, keyOf(key.field)},
                                  {kColumnHeader, key.header},
                                  {kDescendingKey, key.isDescending}});
    return array;
}

QJsonObject objectOf(const ValueCondition &condition)
{
    return {{kKindKey, keyOf(condition.kind)},
            {kFirstKey, condition.first},
            {kSecondKey, condition.second}};
}

/// Two conditions are a kind of their own: a program that knows of one alone must not show the rows
/// of the first as if there were no other.
QJsonObject objectOf(const ColumnCondition &condition)
{
    if (!condition.second)
        return objectOf(condition.first);
    return {{kKindKey, keyOf(condition.join)},
            {kConditionsKey, QJsonArray {objectOf(condition.first), objectOf(*condition.second)}}};
}

QJsonObject objectOf(const ColumnChoice &choice)
{
    QJsonObject object {{kColumnKey, keyOf(choice.field)},
                        {kColumnHeader, choice.header},
                        {kValuesKey, QJsonArray::fromStringList(choice.values)}};
    if (choice.condition)
        object.insert(kConditionKey, objectOf(*choice.condition));
    return object;
}

/// In an order of their own, so that the same groups are the same text.
QJsonArray arrayOf(const FoldedGroups &folded)
{
    QList<QStringList> groups(folded.cbegin(), folded.cend());
    std::sort(groups.begin(), groups.end());
    QJsonArray array;
    for (const QStringList &values : std::as_const(groups))
        array.append(QJsonArray::fromStringList(values));
    return array;
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto &text : values)
        texts.append(text.toString());
    return texts;
}

FoldedGroups foldedIn(const QJsonArray &array)
{
    FoldedGroups folded;
    for (const auto &values : array)
        folded.insert(textsIn(values));
    return folded;
}

QString valueOf(const SavedView &view)
{
    QJsonArray choices;
    for (const ColumnChoice &choice : view.filter.choices)
        choices.append(objectOf(choice));
    QJsonObject object {{kListKey, keyOf(view.list)},
                        {kSearchKey, view.search},
                        {kViewKey, keyOf(view.filter.view)},
                        {kChoicesKey, choices},
                        {kSortKey, arrayOf(view.arrangement.keys)}};
    if (view.arrangement.group)
        object.insert(kGroupKey, arrayOf({*view.arrangement.group}));
    if (!view.folded.isEmpty())
        object.insert(kFoldedKey, arrayOf(view.folded));
    if (!view.columns.isEmpty())
        object.insert(kPlacesKey, textOfArrangement(view.columns));
    if (view.unit)
        object.insert(kUnitKey, view.unit->toString());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Nothing if it is not understood.
std::optional<ValueCondition> conditionIn(const QJsonObject &object)
{
    const auto kind = valueOfKey<ConditionKind>(object.value(kKindKey).toString());
    if (!kind)
        return std::nullopt;
    ValueCondition condition {
        *kind, object.value(kFirstKey).toString(), object.value(kSecondKey).toString()};
    return condition.isComplete() ? std::optional(condition) : std::nullopt;
}

/// One condition, or two that are joined; nothing if they are not understood.
std::optional<ColumnCondition> columnConditionIn(const QJsonObject &object)
{
    const auto join = valueOfKey<ConditionJoin>(object.value(kKindKey).toString());
    if (!join) {
        const auto only = conditionIn(object);
        return only ? std::optional<ColumnCondition>(*only) : std::nullopt;
    }
    const QJsonArray joined = object.value(kConditionsKey).toArray();
    const auto first = conditionIn(joined.at(0).toObject());
    const auto second = conditionIn(joined.at(1).toObject());
    if (joined.size() != 2 || !first || !second)
        return std::nullopt;
    return ColumnCondition(*first, *join, *second);
}

std::optional<QList<ColumnChoice>> choicesIn(const QJsonArray &array)
{
    QList<ColumnChoice> choices;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto field = valueOfKey<ColumnField>(object.value(kColumnKey).toString());
        if (!field)
            return std::nullopt;
        ColumnChoice choice {
            *field, object.value(kColumnHeader).toString(), textsIn(object.value(kValuesKey))};
        if (object.contains(kConditionKey)) {
            choice.condition = columnConditionIn(object.value(kConditionKey).toObject());
            if (!choice.condition)
                return std::nullopt;
        }
        choices.append(choice);
    }
    return choices;
}

std::optional<QList<SortKey>> keysIn(const QJsonArray &array)
{
    QList<SortKey> keys;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto field = valueOfKey<ColumnField>(object.value(kColumnKey).toString());
        if (!field)
            return std::nullopt;
        keys.append({*field,
                     object.value(kColumnHeader).toString(),
                     object.value(kDescendingKey).toBool()});
    }
    return keys;
}

std::optional<SavedView> viewIn(const Setting &setting)
{
    const QJsonObject object = QJsonDocument::fromJson(setting.value.toUtf8()).object();
    const auto list = valueOfKey<ListKind>(object.value(kListKey).toString());
    const auto view = valueOfKey<TaskView>(object.value(kViewKey).toString());
    const auto choices = choicesIn(object.value(kChoicesKey).toArray());
    const auto keys = keysIn(object.value(kSortKey).toArray());
    const auto groups = keysIn(object.value(kGroupKey).toArray());
    if (!list || !view || !choices || !keys || !groups)
        return std::nullopt;
    SavedView result;
    result.name = setting.name.mid(kPrefix.size());
    result.list = *list;
    result.search = object.value(kSearchKey).toString();
    if (object.contains(kUnitKey))
        result.unit = Id {object.value(kUnitKey).toString().toLongLong()};
    result.filter = {*view, {}, *choices};
    result.arrangement.keys = *keys;
    result.columns = arrangementOfText(object.value(kPlacesKey).toString());
    if (!groups->isEmpty())
        result.arrangement.group = groups->first();
    result.folded = foldedIn(object.value(kFoldedKey).toArray());
    return result;
}

const Setting *settingOf(const QList<Setting> &settings, const QString &name)
{
    const auto found
        = std::find_if(settings.cbegin(), settings.cend(), [&name](const Setting &setting) {
              return setting.name == kPrefix + name;
          });
    return found == settings.cend() ? nullptr : &*found;
}

ChangeSet settingChange(const QString &name)
{
    return {ChangeKind::Settings, {ActionKind::EditSettings, {name}}, {}, {}};
}

} // namespace

bool SavedView::isStanding() const
{
    SavedView standing;
    standing.filter.view = filter.view;
    return showsSameAs(standing);
}

bool SavedView::showsSameAs(const SavedView &other) const
{
    SavedView renamed = other;
    renamed.name = name;
    renamed.filter.person = filter.person;
    renamed.columns = columns;
    renamed.folded = folded;
    return *this == renamed;
}

QList<SavedView> savedViews(const QList<Setting> &settings)
{
    QList<SavedView> views;
    for (const Setting &setting : settings) {
        if (!setting.name.startsWith(kPrefix))
            continue;
        if (const auto view = viewIn(setting))
            views.append(*view);
    }
    return views;
}

Result<ChangeSet> saveView(const QList<Setting> &settings, const SavedView &view, IdSource &ids)
{
    if (view.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidValue);
    ChangeSet set = settingChange(kPrefix + view.name);
    const Setting *before = settingOf(settings, view.name);
    const Setting after {before ? before->id : ids.next(), kPrefix + view.name, valueOf(view)};
    if (!before)
        set.insert(after);
    else if (*before != after)
        set.edit(*before, after);
    return set;
}

ChangeSet deleteView(const QList<Setting> &settings, const QString &name)
{
    ChangeSet set = settingChange(kPrefix + name);
    if (const Setting *setting = settingOf(settings, name))
        set.remove(*setting);
    return set;
}

} // namespace core
