// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/units_page.h"

#include "ui/actions/actions.h"
#include "ui/basics/page_strip.h"
#include "ui/basics/record_view.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"
#include "ui/style/without_mnemonic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using core::PersonModel;
using core::RecordKind;
using core::UnitTreeModel;

namespace {

constexpr int kListTitleHeight = 32;
constexpr int kTreeShare = 3;
constexpr int kListShare = 2;
constexpr int kLeastNameWidth = 168; ///< of units, which are indented
constexpr int kLeastPersonWidth = 72;
constexpr int kKindWidth = 152;
constexpr int kShortNameWidth = 128;
constexpr int kFigureWidth = 80;
constexpr int kPostWidth = 112;
constexpr int kUnitWidth = 160;

} // namespace

UnitsPage::UnitsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.store)
    , m_writer({context.store, context.ids, context.editor, context.prompts, m_reader})
    , m_title(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_tree(new RecordView(this))
    , m_list(new RecordView(this))
    , m_listTitle(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_active(m_tree)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildStrip(*page);
    buildLists(*page);
    m_tree->setObjectName(QStringLiteral("units"));
    m_list->setObjectName(QStringLiteral("people"));
    setFocusProxy(m_tree);
    connectActions();
    connectLists();
    retranslate();
}

void UnitsPage::addTool(QHBoxLayout &row, ActionId action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_context.actions.action(action));
    button->setFixedHeight(kStripControl);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row.addWidget(button);
}

void UnitsPage::buildStrip(QVBoxLayout &page)
{
    auto *strip = new QWidget(this);
    strip->setFixedHeight(kStripHeight);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(kStripSide, 0, kStripSide, 0);
    row->setSpacing(kStripGap);
    m_title->setFont(fontOf(FontRole::Heading));
    m_count->setMuted();
    row->addWidget(m_title);
    row->addSpacing(kStripGap);
    row->addWidget(m_count);
    row->addStretch();
    for (const ActionId action :
         {ActionId::NameLevel, ActionId::DeleteNamed, ActionId::MergeNamed, ActionId::AddPerson})
        addTool(*row, action);
    row->addWidget(new PrimaryButton(
        m_context.actions.action(ActionId::AddUnit), QStringLiteral("plus"), strip));
    page.addWidget(strip);
}

void UnitsPage::buildLists(QVBoxLayout &page)
{
    m_tree->setModel(&m_units);
    m_list->setModel(&m_people);
    m_list->setRootIsDecorated(false);
    QHeaderView *units = m_tree->header();
    units->resizeSection(UnitTreeModel::ShortNameColumn, kShortNameWidth);
    units->resizeSection(UnitTreeModel::KindColumn, kKindWidth);
    units->resizeSection(UnitTreeModel::TasksColumn, kFigureWidth);
    units->resizeSection(UnitTreeModel::PeopleColumn, kFigureWidth);
    m_tree->setFilling(UnitTreeModel::NameColumn, kLeastNameWidth);
    QHeaderView *people = m_list->header();
    people->resizeSection(PersonModel::PostColumn, kPostWidth);
    people->resizeSection(PersonModel::UnitColumn, kUnitWidth);
    people->resizeSection(PersonModel::TasksColumn, kFigureWidth);
    m_list->setFilling(PersonModel::NameColumn, kLeastPersonWidth);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_listTitle->setFont(fontOf(FontRole::Emphasis));
    m_listTitle->setFixedHeight(kListTitleHeight);
    m_listTitle->setContentsMargins(kStripSide, 0, kStripSide, 0);
    m_empty->setMuted();
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kStripSide, kStripGap, kStripSide, kStripGap);
    column->addWidget(m_listTitle);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, kTreeShare);
    splitter->setStretchFactor(1, kListShare);
    page.addWidget(splitter, 1);
}

void UnitsPage::connectActions()
{
    const auto on = [this](ActionId id, const auto &slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::AddUnit, [this] { m_writer.addUnit(m_tree->currentId()); });
    on(ActionId::AddPerson, [this] { m_writer.addPerson(m_tree->currentId()); });
    on(ActionId::DeleteNamed, [this] { m_writer.remove(activeKind(), m_active->chosenIds()); });
    on(ActionId::MergeNamed, [this] { offerMerge(); });
    on(ActionId::NameLevel, [this] { m_writer.nameLevel(m_tree->currentId()); });
    on(ActionId::MoveUnitUp, [this] { m_writer.move(m_tree->currentId(), UnitMove::Up); });
    on(ActionId::MoveUnitDown, [this] { m_writer.move(m_tree->currentId(), UnitMove::Down); });
    on(ActionId::MoveUnitIn, [this] { m_writer.move(m_tree->currentId(), UnitMove::In); });
    on(ActionId::MoveUnitOut, [this] { m_writer.move(m_tree->currentId(), UnitMove::Out); });
}

void UnitsPage::connectLists()
{
    connect(&m_reader, &core::DirectoryReader::changed, this, &UnitsPage::showDirectory);
    connect(&m_writer, &UnitsWriter::added, this, &UnitsPage::choose);
    connect(m_tree, &RecordView::typed, this, &UnitsPage::typeUnit);
    connect(m_list, &RecordView::typed, this, &UnitsPage::typePerson);
    connect(m_tree, &RecordView::choiceChanged, this, &UnitsPage::showPeople);
    for (RecordView *view : {m_tree, m_list}) {
        connect(view, &RecordView::choiceChanged, this, &UnitsPage::choiceChanged);
        connect(view, &RecordView::focusEntered, this, [this, view] { activate(view); });
    }
}

void UnitsPage::activate(RecordView *view)
{
    m_active = view;
    Q_EMIT choiceChanged();
}

RecordKind UnitsPage::activeKind() const
{
    return m_active == m_tree ? RecordKind::Unit : RecordKind::Person;
}

bool UnitsPage::hasUnit() const
{
    return m_tree->currentId().isSet();
}

int UnitsPage::chosenCount() const
{
    return static_cast<int>(m_active->chosenIds().size());
}

void UnitsPage::openFile()
{
    m_reader.refresh();
}

void UnitsPage::closeFile()
{
    m_reader.clear();
}

void UnitsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setWatched(true);
}

void UnitsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setWatched(false);
}

void UnitsPage::setReadOnly(bool isReadOnly)
{
    m_units.setReadOnly(isReadOnly);
    m_people.setReadOnly(isReadOnly);
}

void UnitsPage::showDirectory()
{
    const core::Directory &directory = m_reader.directory();
    m_units.setDirectory(directory);
    showPeople();
    m_count->setText(
        tr("%1, %2").arg(tr("%n unit(s)", nullptr, static_cast<int>(directory.units.size())),
                         tr("%n person(s)", nullptr, static_cast<int>(directory.people.size()))));
    if (m_wanted.isSet())
        choose(activeKind(), m_wanted);
}

void UnitsPage::showPeople()
{
    const core::Id unit = m_tree->currentId();
    m_people.show(m_reader.directory(), unit);
    const int count = m_people.rowCount();
    m_listTitle->setText(tr("%1: %n person(s)", nullptr, count).arg(nameOf(unit)));
    m_listTitle->setVisible(unit.isSet());
    m_empty->setVisible(count == 0);
}

QString UnitsPage::nameOf(core::Id record) const
{
    if (const core::Unit *unit = m_reader.directory().unit(record))
        return unit->name;
    const core::Person *person = m_reader.directory().person(record);
    return person ? person->name : QString();
}

void UnitsPage::choose(RecordKind kind, core::Id record)
{
    const bool isKnown = !nameOf(record).isEmpty();
    m_wanted = isKnown ? core::Id {} : record;
    m_active = kind == RecordKind::Unit ? m_tree : m_list;
    if (!isKnown)
        return;
    m_active->choose(record);
    m_active->setFocus();
}

void UnitsPage::typeUnit(const QModelIndex &index, const QVariant &value)
{
    const QPersistentModelIndex cell(index);
    m_writer.write(m_units.changeFor(index, value),
                   [this, cell, value] { m_tree->editAgain(cell, value); });
}

void UnitsPage::typePerson(const QModelIndex &index, const QVariant &value)
{
    const QPersistentModelIndex cell(index);
    m_writer.write(m_people.changeFor(index, value),
                   [this, cell, value] { m_list->editAgain(cell, value); });
}

/// A menu of those chosen: the one picked stays.
void UnitsPage::offerMerge()
{
    const QList<core::Id> ids = m_active->chosenIds();
    const RecordKind kind = activeKind();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Which one stays?"))->setEnabled(false);
    for (const core::Id keep : ids) {
        QList<core::Id> gone = ids;
        gone.removeOne(keep);
        menu->addAction(withoutMnemonic(nameOf(keep)), this, [this, kind, keep, gone] {
            m_writer.merge(kind, keep, gone);
        });
    }
    const QRect row = m_active->visualRect(m_active->currentIndex());
    menu->popup(m_active->viewport()->mapToGlobal(row.bottomLeft()));
}

void UnitsPage::retranslate()
{
    m_title->setText(tr("Units and people"));
    m_empty->setText(tr("Nobody belongs to this unit yet. “New person” adds somebody, and the "
                        "persons of an imported table come by themselves."));
    m_tree->setAccessibleName(tr("Units"));
    m_list->setAccessibleName(tr("People"));
    m_units.retranslate();
    m_people.retranslate();
    showDirectory();
}

} // namespace ui
