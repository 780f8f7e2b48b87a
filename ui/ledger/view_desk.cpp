// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/view_desk.h"

#include "core/models/text_table_model.h"
#include "core/models/when_ready.h"
#include "ui/prompts/prompts.h"

namespace ui {

ViewDesk::ViewDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(context.store)
{
    connect(&m_reader, &core::SavedViewReader::changed, this, &ViewDesk::changed);
}

void ViewDesk::closeFile()
{
    m_reader.clear();
    m_chosen.clear();
}

QStringList ViewDesk::names() const
{
    QStringList names;
    const QList<core::SavedView> views = m_reader.views();
    for (const core::SavedView &view : views)
        names.append(view.name);
    return names;
}

std::optional<core::SavedView> ViewDesk::find(const QString &name) const
{
    const QList<core::SavedView> views = m_reader.views();
    for (const core::SavedView &view : views) {
        if (view.name == name)
            return view;
    }
    return std::nullopt;
}

QString ViewDesk::nameOf(const core::SavedView &view) const
{
    const auto chosen = find(m_chosen);
    if (chosen && chosen->showsSameAs(view))
        return m_chosen;
    if (view.isStanding())
        return {};
    const QList<core::SavedView> views = m_reader.views();
    for (const core::SavedView &one : views) {
        if (one.showsSameAs(view))
            return one.name;
    }
    return {};
}

/// It can be undone: nothing is asked.
void ViewDesk::save(const core::SavedView &view)
{
    if (!find(m_chosen))
        return saveAs(view);
    core::SavedView named = view;
    named.name = m_chosen;
    const auto change = core::saveView(m_reader.settings(), named, m_context.ids);
    if (change && change->isEmpty())
        Q_EMIT saved(m_chosen); // as it is already
    else
        write(change, m_chosen);
}

void ViewDesk::saveAs(const core::SavedView &view)
{
    m_context.prompts.askText(
        {tr("Name of the view: it keeps list, search, filters, sorting and columns"),
         nameOf(view),
         tr("Save")},
        [this, view](const QString &name) {
            core::SavedView named = view;
            named.name = name.simplified();
            if (named.name.isEmpty())
                return;
            const auto other = find(named.name);
            if (other && !other->showsSameAs(named))
                askToReplace(named);
            else
                write(core::saveView(m_reader.settings(), named, m_context.ids), named.name);
        });
}

void ViewDesk::askToReplace(const core::SavedView &view)
{
    m_context.prompts.ask({tr("There is a view “%1” already. Replace it?").arg(view.name),
                           tr("It can be undone."),
                           tr("Replace")},
                          [this, view] {
                              write(core::saveView(m_reader.settings(), view, m_context.ids),
                                    view.name);
                          });
}

void ViewDesk::write(const core::Result<core::ChangeSet> &change, const QString &name)
{
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    if (change->isEmpty())
        return;
    core::whenReady(m_context.editor.apply(*change),
                    this,
                    [this, name](const core::Result<core::ChangeNumber> &written) {
                        if (!written)
                            Q_EMIT failed(written.error());
                        else if (!name.isEmpty())
                            Q_EMIT saved(name);
                    });
}

void ViewDesk::askToDelete(const QString &name)
{
    m_context.prompts.ask({tr("Delete the view “%1”?").arg(name),
                           tr("No task is changed, and it can be undone."),
                           tr("Delete")},
                          [this, name] { write(core::deleteView(m_reader.settings(), name), {}); });
}

void ViewDesk::manage()
{
    const QStringList all = names();
    QList<QStringList> rows;
    for (const QString &name : all)
        rows.append({name.simplified()});
    TableVerb verb {tr("Delete"),
                    [this, all](const QList<int> &chosen) { askToDelete(all.at(chosen.first())); }};
    if (m_context.editor.isReadOnly())
        verb.refusal = tr("The file can only be looked at now.");
    TableRequest request;
    request.title = tr("Saved views");
    request.remark = tr("They belong to the file: whoever opens it has them.");
    request.emptyText = tr("No view has been saved. Choose “Save this view…” in the box of views "
                           "above the table to keep what is shown.");
    request.model
        = std::make_shared<core::TextTableModel>(QList<core::TextColumn> {{tr("View")}}, rows);
    request.verbs = {verb};
    m_context.prompts.showTable(request);
}

} // namespace ui
