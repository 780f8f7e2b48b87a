// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/units_writer.h"

#include "core/models/when_ready.h"
#include "core/views/unit_edit.h"
#include "core/wording/error_text.h"
#include "core/wording/terms.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace ui {

using core::RecordKind;

namespace {

/// Where a move leads: under which unit, before which of its children.
struct Place
{
    core::Id parent;
    core::Id before;
    bool isThere = false;
};

Place placeOf(const core::Directory &directory, const core::Unit &unit, UnitMove move)
{
    const core::Id parent = directory.parentOf(unit);
    const QList<core::Unit> siblings = directory.childrenOf(parent);
    const auto here = std::find_if(siblings.cbegin(), siblings.cend(), [&](const core::Unit &one) {
        return one.id == unit.id;
    });
    const qsizetype row = here - siblings.cbegin();
    const auto idAt = [&siblings](qsizetype index) {
        return index >= 0 && index < siblings.size() ? siblings.at(index).id : core::Id {};
    };
    switch (move) {
    case UnitMove::Up: return {parent, idAt(row - 1), row > 0};
    case UnitMove::Down: return {parent, idAt(row + 2), row + 1 < siblings.size()};
    case UnitMove::In: return {idAt(row - 1), {}, row > 0};
    case UnitMove::Out: break;
    }
    const core::Unit *above = directory.unit(parent);
    if (!above)
        return {};
    // Right behind the unit it stood under.
    const core::Id upper = directory.parentOf(*above);
    const QList<core::Unit> uncles = directory.childrenOf(upper);
    const auto next = std::find_if(uncles.cbegin(),
                                   uncles.cend(),
                                   [&](const core::Unit &one) { return one.id == above->id; })
        + 1;
    return {upper, next < uncles.cend() ? next->id : core::Id {}, true};
}

} // namespace

UnitsWriter::UnitsWriter(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void UnitsWriter::write(const core::Result<core::ChangeSet> &set,
                        const std::function<void()> &refused)
{
    const auto refuse = [this, refused](const core::Error &error) {
        if (refused)
            refused();
        tell(error);
    };
    if (!set)
        return refuse(set.error());
    if (set->isEmpty())
        return;
    core::whenReady(
        m_context.editor.apply(*set), this, [refuse](const core::Result<core::ChangeNumber> &done) {
            if (!done)
                refuse(done.error());
        });
}

void UnitsWriter::add(RecordKind kind, const core::Result<core::ChangeSet> &set)
{
    if (!set)
        return tell(set.error());
    const core::Id record = core::idOf(*set->changes.first().after);
    core::whenReady(m_context.editor.apply(*set),
                    this,
                    [this, kind, record](const core::Result<core::ChangeNumber> &done) {
                        if (!done)
                            return tell(done.error());
                        Q_EMIT added(kind, record);
                    });
}

void UnitsWriter::addUnit(core::Id beside)
{
    core::Unit unit;
    if (const core::Unit *neighbour = directory().unit(beside)) {
        const bool isOffice = neighbour->kind == core::UnitKind::Office;
        unit.parent = isOffice ? neighbour->id : directory().parentOf(*neighbour);
        unit.kind = isOffice ? core::UnitKind::Section : neighbour->kind;
    }
    const QString level = core::levelTerm(unit.kind, directory().levels);
    m_context.prompts.askText({tr("Name of the new unit (%1)").arg(level), {}, tr("Add")},
                              [this, unit](const QString &name) mutable {
                                  unit.name = name;
                                  add(RecordKind::Unit,
                                      core::addUnit(directory(), unit, m_context.ids));
                              });
}

void UnitsWriter::addPerson(core::Id unit)
{
    m_context.prompts.askText(
        {tr("Name of the new person"), {}, tr("Add")}, [this, unit](const QString &name) {
            core::Person person;
            person.name = name;
            person.unit = unit;
            add(RecordKind::Person, core::addPerson(directory(), person, m_context.ids));
        });
}

void UnitsWriter::remove(RecordKind kind, const QList<core::Id> &ids)
{
    const auto set
        = m_context.store.read<core::ChangeSet>([kind, ids](const core::RecordSource &source) {
              return core::deleteNamed(source, kind, ids);
          });
    core::whenReady(
        m_context.editor.apply(set), this, [this](const core::Result<core::ChangeNumber> &done) {
            if (!done)
                tell(done.error());
        });
}

void UnitsWriter::merge(RecordKind kind, core::Id keep, const QList<core::Id> &gone)
{
    const auto merge
        = m_context.store.read<core::Merge>([kind, keep, gone](const core::RecordSource &source) {
              return core::mergeNamed(source, kind, keep, gone);
          });
    core::whenReady(merge, this, [this](const core::Result<core::Merge> &answer) {
        if (!answer)
            return tell(answer.error());
        askMerge(*answer);
    });
}

void UnitsWriter::askMerge(const core::Merge &merge)
{
    const QString gone = merge.set.action.arguments.value(0);
    const QString kept = merge.set.action.arguments.value(1);
    m_context.prompts.ask(
        {tr("Merge %1 into “%2”?").arg(gone, kept),
         tr("To “%1” go over: tasks %2, persons %3, units below %4. What is written in the lists "
            "stays as written. The merged entries are gone afterwards; this can be undone.")
             .arg(kept,
                  QString::number(merge.uses.tasks),
                  QString::number(merge.uses.people),
                  QString::number(merge.uses.units)),
         tr("Merge")},
        [this, set = merge.set] { write(set); });
}

void UnitsWriter::move(core::Id id, UnitMove move)
{
    const core::Unit *unit = directory().unit(id);
    if (!unit)
        return;
    const Place place = placeOf(directory(), *unit, move);
    if (place.isThere)
        write(core::moveUnit(directory(), id, place.parent, place.before));
}

void UnitsWriter::nameLevel(core::Id id)
{
    const core::Unit *unit = directory().unit(id);
    if (!unit)
        return;
    const core::UnitKind kind = unit->kind;
    m_context.prompts.askText(
        {tr("What does the office call the level “%1”? Leave it empty for the usual word.")
             .arg(core::termOf(kind)),
         directory().levels.ownName(kind),
         tr("Take this name")},
        [this, kind](const QString &name) {
            write(core::nameLevel(directory(), kind, name, m_context.ids));
        });
}

void UnitsWriter::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui
