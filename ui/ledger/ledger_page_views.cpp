// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views of LedgerPage: those every ledger has, and those saved under names.
#include "core/views/same_column.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/column_arranger.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/shown_paper.h"
#include "ui/ledger/view_desk.h"

#include <QAction>
#include <QTabBar>

#include <algorithm>

namespace ui {

namespace {

/// Takes out what is about columns that @p columns do not have; how many that were.
template <typename T> qsizetype keepKnown(QList<T> &wanted, const QList<core::ListColumn> &columns)
{
    return wanted.removeIf([&columns](const T &one) {
        return std::none_of(columns.cbegin(), columns.cend(), [&one](const auto &column) {
            return core::isSameColumn(column, one);
        });
    });
}

} // namespace

void LedgerPage::connectViews()
{
    // Once the first rows are there: views are not what the user waits for.
    connect(this, &LedgerPage::settled, m_views, &ViewDesk::openFile);
    connect(m_strip, &LedgerStrip::viewChosen, this, &LedgerPage::chooseView);
    connect(m_strip, &LedgerStrip::savedViewChosen, this, &LedgerPage::showSavedView);
    connect(m_strip, &LedgerStrip::viewSaveRequested, this, [this] {
        if (const auto view = viewToSave())
            m_views->saveAs(*view);
    });
    connect(m_context.actions.action(ActionId::SaveView), &QAction::triggered, this, [this] {
        if (const auto view = viewToSave())
            m_views->save(*view);
    });
    connect(m_strip, &LedgerStrip::viewManageRequested, m_views, &ViewDesk::manage);
    connect(m_views, &ViewDesk::changed, this, [this] {
        m_strip->setSavedViews(m_views->names());
        nameView();
    });
    connect(m_views, &ViewDesk::saved, this, [this](const QString &name) {
        m_views->setChosen(name);
        nameView();
        Q_EMIT reported(tr("View saved: %1").arg(name));
    });
    connect(m_views, &ViewDesk::failed, this, [this](const core::Error &error) {
        tell(core::errorText(error), {});
    });
    connect(&m_model, &core::LedgerModel::filterChanged, this, &LedgerPage::nameView);
    connect(&m_model, &core::LedgerModel::sortingChanged, this, &LedgerPage::nameView);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerPage::nameView);
}

/// What is shown, with its columns; nothing where it cannot be saved, and that is said.
std::optional<core::SavedView> LedgerPage::viewToSave()
{
    m_editing->finish();
    if (m_context.editor.isReadOnly()) {
        Q_EMIT reported(tr("To read only: views cannot be saved now."));
        return std::nullopt;
    }
    if (!m_model.tasksName().isEmpty()) {
        Q_EMIT reported(tr("These rows were chosen by another page and are no view: clear the "
                           "filter first."));
        return std::nullopt;
    }
    if (!hasWholeLedger())
        return std::nullopt;
    m_arranger->keepWidths();
    core::SavedView view = shownView();
    view.columns = m_arranger->places();
    return view;
}

core::SavedView LedgerPage::shownView() const
{
    core::SavedView view;
    view.list = m_model.list();
    view.search = m_model.search();
    view.unit = m_strip->chosenUnit();
    view.filter = m_model.listFilter();
    view.filter.person.clear();
    view.arrangement = m_model.arrangement();
    view.folded = m_model.foldedGroups();
    return view;
}

/// The strip says under which name what is shown is saved, else which of the standing views it is.
void LedgerPage::nameView()
{
    const core::SavedView shown = shownView();
    m_strip->setView(shown.filter.view);
    m_strip->setSavedView(m_views->nameOf(shown));
}

PaperOffer LedgerPage::paperOffer() const
{
    return shownPaper(m_model, m_views->nameOf(shownView()));
}

void LedgerPage::chooseView(core::TaskView view)
{
    m_editing->finish();
    if (!hasWholeLedger())
        return nameView();
    core::ListFilter filter = m_model.askedFilter();
    const core::SavedView shown = shownView();
    // In place of a saved view, not of a part of it.
    if (!shown.isStanding() && !m_views->nameOf(shown).isEmpty()) {
        m_strip->clearFilters();
        m_model.clearFilters();
        m_model.arrange({});
        filter = {};
    }
    m_views->setChosen({}); // whose columns stay
    filter.view = view;
    filter.person = m_typedBy;
    m_model.setFilter(filter);
    nameView();
    m_view->setFocus();
}

void LedgerPage::showSavedView(const QString &name)
{
    m_editing->finish();
    const auto saved = m_views->find(name);
    if (!saved || !hasWholeLedger())
        return nameView();
    if (saved->filter.view == core::TaskView::Mine && m_typedBy.isEmpty()) {
        nameView();
        Q_EMIT reported(tr("Click “Operator” at the lower left and type your name first."));
        return;
    }
    m_views->setChosen(name);
    apply(*saved);
    nameView();
}

void LedgerPage::apply(const core::SavedView &saved)
{
    core::SavedView view = saved;
    m_tabs->setCurrentIndex(static_cast<int>(view.list));
    m_arranger->take(view.columns);
    m_strip->clearFilters();
    m_model.clearFilters();
    m_strip->setChoices(view.search, view.unit);
    const qsizetype unknown = keepKnown(view.filter.choices, m_model.allColumns());
    keepKnown(view.arrangement.keys, m_model.allColumns());
    QList<core::SortKey> group;
    if (view.arrangement.group)
        group.append(*view.arrangement.group);
    if (keepKnown(group, m_model.allColumns()) > 0)
        view.arrangement.group.reset();
    view.filter.person = m_typedBy;
    m_model.setFilter(view.filter);
    m_model.arrange(view.arrangement, view.folded);
    if (unknown > 0)
        Q_EMIT reported(tr("%n filter(s) of this view are about columns this list does not have.",
                           nullptr,
                           static_cast<int>(unknown)));
    else if (m_strip->chosenUnit() != view.unit)
        Q_EMIT reported(tr("The section of this view is no longer there: all are shown."));
    m_view->setFocus();
}

} // namespace ui
