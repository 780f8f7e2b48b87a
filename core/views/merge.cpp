// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/merge.h"

#include "core/records/fields.h"

#include <QHash>

namespace core {

namespace {

/// One merging on its way.
class Merger
{
public:
    Merger(RecordKind kind, Record kept, QList<Record> gone)
        : m_kind(kind)
        , m_before(kept)
        , m_kept(std::move(kept))
        , m_gone(std::move(gone))
    {
        for (const Record &record : std::as_const(m_gone))
            m_goneIds.append(idOf(record));
    }

    [[nodiscard]] const QList<Id> &goneIds() const { return m_goneIds; }

    /// The parents of all units, so that nobody ends up under himself.
    void setUnits(const QList<Unit> &units)
    {
        for (const Unit &unit : units)
            m_parents.insert(unit.id, unit.parent);
    }

    [[nodiscard]] Merge merge(const QList<Record> &references)
    {
        Merge merge;
        merge.set.kind = ChangeKind::Merge;
        merge.set.action = {ActionKind::MergeNamed, {names(), nameOf(m_before)}};
        QList<Record> moved;
        fillBlanks();
        for (const Record &record : references) {
            if (m_goneIds.contains(idOf(record)))
                continue;
            if (idOf(record) == idOf(m_before)) {
                redirect(m_kept);
                continue;
            }
            Record after = record;
            redirect(after);
            merge.set.edit(record, after);
            moved.append(record);
        }
        if (m_kept != m_before)
            merge.set.edit(m_before, m_kept);
        for (const Record &record : std::as_const(m_gone))
            merge.set.remove(record);
        merge.uses = usesOf(moved);
        return merge;
    }

private:
    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const Record &record : m_gone)
            names.append(nameOf(record));
        return names.join(u'、');
    }

    void fillBlanks()
    {
        for (const Record &record : std::as_const(m_gone)) {
            if (auto *unit = std::get_if<Unit>(&m_kept)) {
                fill(unit->shortName, std::get<Unit>(record).shortName);
            } else {
                auto &person = std::get<Person>(m_kept);
                fill(person.post, std::get<Person>(record).post);
                if (!person.unit.isSet())
                    person.unit = std::get<Person>(record).unit;
            }
        }
    }

    static void fill(QString &text, const QString &other)
    {
        if (text.isEmpty())
            text = other;
    }

    /// Points every field of @p record that points to one that goes to another one.
    void redirect(Record &record) const
    {
        const QList<Field> &fields = fieldsOf(kindOf(record));
        for (int i = 0; i < fields.size(); ++i) {
            const bool isReference = fields.at(i).type == FieldType::Id
                && fields.at(i).target == m_kind && fields.at(i).name != QLatin1String("id");
            const Id target {fieldValue(record, i).toLongLong()};
            if (!isReference || !m_goneIds.contains(target))
                continue;
            const Id other = heirOf(record, target);
            const bool isSet
                = setFieldValue(record, i, other.isSet() ? QVariant(other.value) : QVariant());
            Q_ASSERT(isSet);
            Q_UNUSED(isSet)
        }
    }

    /// Whom @p record points to instead of @p target: the one that stays; but what stands above
    /// that one, or is it, goes under what was above @p target.
    [[nodiscard]] Id heirOf(const Record &record, Id target) const
    {
        if (kindOf(record) != RecordKind::Unit || !isAboveKept(idOf(record)))
            return idOf(m_before);
        for (qsizetype step = 0; m_goneIds.contains(target) && step <= m_goneIds.size(); ++step)
            target = m_parents.value(target);
        return m_goneIds.contains(target) ? Id {} : target;
    }

    [[nodiscard]] bool isAboveKept(Id unit) const
    {
        Id here = idOf(m_before);
        for (qsizetype step = 0; here.isSet() && step <= m_parents.size(); ++step) {
            if (here == unit)
                return true;
            here = m_parents.value(here);
        }
        return false;
    }

    RecordKind m_kind;
    Record m_before;
    Record m_kept;
    QList<Record> m_gone;
    QList<Id> m_goneIds;
    QHash<Id, Id> m_parents;
};

} // namespace

Result<Merge>
mergeNamed(const RecordSource &source, RecordKind kind, Id keep, const QList<Id> &gone)
{
    auto records = namedRecords(source, kind, QList<Id> {keep} + gone);
    if (!records)
        return fail(std::move(records).error());
    const Record kept = records->takeFirst();
    for (const Record &record : std::as_const(*records)) {
        if (isOffice(record))
            return fail(ErrorKind::OfficeNeeded, nameOf(record));
    }
    Merger merger(kind, kept, *records);
    const auto units = source.units();
    if (!units)
        return fail(units.error());
    merger.setUnits(*units);
    return source.references(kind, merger.goneIds())
        .map([&merger](const QList<Record> &references) { return merger.merge(references); });
}

} // namespace core
