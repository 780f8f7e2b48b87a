// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/person_model.h"
#include "core/models/unit_tree_model.h"
#include "ui/basics/units_writer.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Actions;
class PlainLabel;
class RecordView;
enum class ActionId;

/// The page 科室与人员: the tree of units, and the persons of the unit chosen.
class UnitsPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page needs; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        core::IdSource &ids;
        Editor &editor;
        const Actions &actions;
        Prompts &prompts;
    };

    explicit UnitsPage(const Context &context, QWidget *parent = nullptr);

    void openFile();
    void closeFile();
    void setReadOnly(bool isReadOnly);

    /// Whether a unit is what the actions of units mean now.
    [[nodiscard]] bool hasUnit() const;

    /// How many units, or persons, are chosen in the list that has the keyboard.
    [[nodiscard]] int chosenCount() const;

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// Something else is chosen.
    void choiceChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildStrip(QVBoxLayout &page);
    void buildLists(QVBoxLayout &page);
    void addTool(QHBoxLayout &row, ActionId action);
    void connectActions();
    void connectLists();
    void showDirectory();
    void showPeople();
    void activate(RecordView *view);
    void typeUnit(const QModelIndex &index, const QVariant &value);
    void typePerson(const QModelIndex &index, const QVariant &value);
    void offerMerge();
    void choose(core::RecordKind kind, core::Id record);
    [[nodiscard]] core::RecordKind activeKind() const;
    [[nodiscard]] QString nameOf(core::Id record) const;

    Context m_context;
    core::DirectoryReader m_reader;
    UnitsWriter m_writer;
    core::UnitTreeModel m_units;
    core::PersonModel m_people;
    PlainLabel *m_title;
    PlainLabel *m_count;
    RecordView *m_tree;
    RecordView *m_list;
    PlainLabel *m_listTitle;
    PlainLabel *m_empty;
    RecordView *m_active; ///< the list the keyboard was in last
    core::Id m_wanted; ///< added just now: chosen once it is there
};

} // namespace ui
