// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/search_field.h"
#include "ui/forms/view_chooser.h"

#include <QHeaderView>

#include <algorithm>

namespace {

using core::ColumnField;

/// The page, and somebody who saves what it shows.
class ViewFixture : public tests::PageFixture
{
public:
    ViewFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
    }

    [[nodiscard]] ui::ViewChooser &chooser() const { return *page->findChild<ui::ViewChooser *>(); }
    [[nodiscard]] ui::SearchField &search() const { return *page->findChild<ui::SearchField *>(); }

    /// Chooses the row of the list of views that is called @p text, as a click does.
    void choose(const QString &text)
    {
        const int row = chooser().findText(text);
        REQUIRE(row >= 0);
        chooser().setCurrentIndex(row);
        Q_EMIT chooser().activated(row);
    }

    /// Measures with 社区 in them, by content downwards, saved as 社区措施.
    void saveCommunityMeasures()
    {
        showTab(3);
        search().setText(QStringLiteral("社区"));
        const core::ListColumn column
            = model().columns().at(model().columnOf(ColumnField::Measure));
        model().sortBy({{column.field, column.header, true}});
        REQUIRE(becomes([this] { return !model().sortKeys().isEmpty(); }));
        REQUIRE(becomes([this] { return model().isSearchComplete(); }));
        prompts.text = name;
        choose(QStringLiteral("Save this view…"));
        REQUIRE(becomes([this] { return chooser().currentText() == name; }));
    }

    /// The settings in the file, read through a connection of their own.
    [[nodiscard]] QList<core::Setting> savedSettings()
    {
        const auto reading
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        return *(*reading)->settings();
    }

    /// The list as it is when nothing was chosen.
    void showAll()
    {
        showTab(0);
        search().clear();
        model().clearFilters();
        model().sortBy({});
        REQUIRE(becomes([this] { return chooser().currentText() == QStringLiteral("All tasks"); }));
    }

    QSignalSpy reports;
    const QString name = QStringLiteral("社区措施");
};

} // namespace

TEST_CASE_METHOD(ViewFixture, "A view is saved under a name and brings list, search and order back")
{
    saveCommunityMeasures();
    const int rows = model().filledRowCount();
    CHECK(reports.last().first().toString() == QStringLiteral("View saved: 社区措施"));
    showAll();
    choose(name);
    CHECK(model().list() == core::ListKind::Measures);
    CHECK(search().text() == QStringLiteral("社区"));
    CHECK(
        becomes([&] { return model().filledRowCount() == rows && !model().sortKeys().isEmpty(); }));
    CHECK(becomes([this] { return chooser().currentText() == name; }));
    search().clear();
    CHECK(becomes([this] { return chooser().currentText() == QStringLiteral("All tasks"); }));
}

TEST_CASE_METHOD(ViewFixture, "A saved view is in the file, and its saving can be undone")
{
    saveCommunityMeasures();
    const auto settings = tests::waitFor(store.read<QList<core::Setting>>(
        [](const core::RecordSource &source) { return source.settings(); }));
    REQUIRE(settings.has_value());
    const QList<core::SavedView> views = core::savedViews(*settings);
    REQUIRE(views.size() == 1);
    CHECK(views.first().name == name);
    const auto undone = editor.undo();
    REQUIRE(becomes([&undone] { return undone.isFinished(); }));
    CHECK(becomes([this] { return chooser().findText(name) < 0; }));
}

TEST_CASE_METHOD(ViewFixture, "Another view of the same name replaces it only after a yes")
{
    saveCommunityMeasures();
    showAll();
    search().setText(QStringLiteral("品牌"));
    choose(QStringLiteral("Save this view…"));
    REQUIRE(becomes([this] { return prompts.questions.size() == 1; }));
    CHECK(prompts.questions.first().text.contains(name));
    CHECK(chooser().currentText() == QStringLiteral("All tasks"));
    prompts.accepts = true;
    choose(QStringLiteral("Save this view…"));
    CHECK(becomes([this] { return chooser().currentText() == name; }));
    search().clear();
    CHECK(becomes([this] { return chooser().currentText() == QStringLiteral("All tasks"); }));
}

TEST_CASE_METHOD(ViewFixture, "Saved views are deleted from a list")
{
    CHECK(chooser().findText(QStringLiteral("Delete views…")) < 0);
    saveCommunityMeasures();
    prompts.tableVerb = 0;
    choose(QStringLiteral("Delete views…"));
    CHECK(prompts.questions.last().text == QStringLiteral("Delete the view “社区措施”?"));
    CHECK(chooser().findText(name) >= 0);
    prompts.accepts = true;
    choose(QStringLiteral("Delete views…"));
    CHECK(becomes([this] { return chooser().findText(name) < 0; }));
    CHECK(prompts.tables.last().model->index(0, 0).data().toString() == name);
}

TEST_CASE_METHOD(ViewFixture, "Filters for columns the list does not have are left out and told")
{
    core::SavedView view;
    view.name = name;
    view.filter.choices = {{ColumnField::Extra, QStringLiteral("经费"), {QStringLiteral("10万")}}};
    const auto written = editor.apply(*core::saveView({}, view, file.ids));
    REQUIRE(becomes([&written] { return written.isFinished(); }));
    REQUIRE(becomes([this] { return chooser().findText(name) >= 0; }));
    choose(name);
    CHECK(model().filledRowCount() == 9);
    CHECK(reports.last().first().toString().startsWith(QStringLiteral("1 filter(s)")));
}

TEST_CASE_METHOD(ViewFixture, "A view chosen once more is shown as it was saved")
{
    saveCommunityMeasures();
    const int rows = model().filledRowCount();
    core::ListFilter more;
    more.view = core::TaskView::WithoutDeadline;
    model().setFilter(more);
    REQUIRE(becomes([&] { return model().filledRowCount() < rows; }));
    choose(name);
    CHECK(becomes([&] { return model().filledRowCount() == rows; }));
    CHECK(model().search() == QStringLiteral("社区"));
    CHECK(becomes([this] { return chooser().currentText() == name; }));
}

TEST_CASE_METHOD(ViewFixture,
                 "A standing view comes in place of a saved one, with nothing left of it")
{
    saveCommunityMeasures();
    choose(QStringLiteral("All tasks"));
    CHECK(becomes([this] { return chooser().currentText() == QStringLiteral("All tasks"); }));
    CHECK(search().text().isEmpty());
    CHECK(model().sortKeys().isEmpty());
    CHECK_FALSE(model().isFiltered());
}

TEST_CASE_METHOD(ViewFixture, "Rows another page chose are no view, and that is said")
{
    model().setTasks({tests::dayingTask(1, 1)}, QStringLiteral("逾期"));
    prompts.text = name;
    choose(QStringLiteral("Save this view…"));
    CHECK(prompts.requests.isEmpty());
    CHECK(reports.last().first().toString().startsWith(QStringLiteral("These rows were chosen")));
}

TEST_CASE_METHOD(ViewFixture, "My tasks are asked a name for, when nobody has said who sits here")
{
    core::SavedView mine;
    mine.name = name;
    mine.search = QStringLiteral("社区");
    mine.filter.view = core::TaskView::Mine;
    const auto written = editor.apply(*core::saveView({}, mine, file.ids));
    REQUIRE(becomes([&written] { return written.isFinished(); }));
    REQUIRE(becomes([this] { return chooser().findText(name) >= 0; }));
    page->setTypedBy({});
    choose(name);
    CHECK(reports.last().first().toString()
          == QStringLiteral("Click “Operator” at the lower left and type your name first."));
    CHECK(model().filledRowCount() == 9);
}

TEST_CASE_METHOD(ViewFixture,
                 "In a file that is only looked at no view is saved, and no name asked for")
{
    editor.setReadOnly(true);
    prompts.text = name;
    choose(QStringLiteral("Save this view…"));
    CHECK(prompts.requests.isEmpty());
    CHECK(reports.last().first().toString().startsWith(QStringLiteral("To read only")));
}

TEST_CASE_METHOD(ViewFixture,
                 "A saved view brings its columns back: shown, order, width and frozen")
{
    saveCommunityMeasures();
    const int columns = model().columnCount();
    const int owner = model().columnOf(ColumnField::MeasureOwner);
    view().setCurrentIndex(model().index(0, owner));
    view().horizontalHeader()->resizeSection(model().columnOf(ColumnField::Measure), 333);
    trigger(ui::ActionId::HideColumn);
    REQUIRE(model().columnOf(ColumnField::MeasureOwner) < 0);
    view().setCurrentIndex(model().index(0, 3));
    trigger(ui::ActionId::FreezeColumns);
    trigger(ui::ActionId::SaveView);
    REQUIRE(becomes([this] { return reports.size() > 1; }));
    CHECK(prompts.questions.isEmpty());
    trigger(ui::ActionId::ShowAllColumns);
    view().horizontalHeader()->resizeSection(model().columnOf(ColumnField::Measure), 200);
    trigger(ui::ActionId::FreezeColumns);
    REQUIRE(model().columnCount() > columns - 1);

    // What was saved comes back from the file a moment later.
    REQUIRE(becomes([this] {
        choose(name);
        return model().columnOf(ColumnField::MeasureOwner) < 0;
    }));
    CHECK(view().horizontalHeader()->sectionSize(model().columnOf(ColumnField::Measure)) == 333);
    const auto kept = core::savedViews(savedSettings());
    REQUIRE(kept.size() == 1);
    const auto hidden
        = std::find_if(kept.first().columns.cbegin(),
                       kept.first().columns.cend(),
                       [](const auto &place) { return place.field == ColumnField::MeasureOwner; });
    REQUIRE(hidden != kept.first().columns.cend());
    CHECK(hidden->isHidden);
    CHECK(std::count_if(kept.first().columns.cbegin(),
                        kept.first().columns.cend(),
                        [](const auto &place) { return place.isFrozenTo; })
          == 1);
}

TEST_CASE_METHOD(ViewFixture, "A view every ledger has leaves the columns as they are")
{
    saveCommunityMeasures();
    view().setCurrentIndex(model().index(0, model().columnOf(ColumnField::MeasureOwner)));
    trigger(ui::ActionId::HideColumn);
    choose(QStringLiteral("Overdue"));
    CHECK(model().columnOf(ColumnField::MeasureOwner) < 0);
}

TEST_CASE_METHOD(ViewFixture, "Columns alone can be a view; the one chosen goes by its name")
{
    prompts.text = QStringLiteral("领导看");
    trigger(ui::ActionId::SaveView);
    REQUIRE(becomes([this] { return chooser().currentText() == QStringLiteral("领导看"); }));
    choose(QStringLiteral("All tasks"));
    CHECK(becomes([this] { return chooser().currentText() == QStringLiteral("All tasks"); }));
    choose(QStringLiteral("领导看"));
    CHECK(chooser().currentText() == QStringLiteral("领导看"));
}

TEST_CASE_METHOD(ViewFixture, "Saving goes over the view chosen last, without a question")
{
    saveCommunityMeasures();
    search().setText(QStringLiteral("品牌"));
    REQUIRE(becomes([this] { return model().isSearchComplete(); }));
    prompts.text = QStringLiteral("别的");
    const auto asked = prompts.requests.size();
    trigger(ui::ActionId::SaveView);
    CHECK(becomes([this] { return chooser().currentText() == name; }));
    CHECK(prompts.requests.size() == asked);
    CHECK(core::savedViews(savedSettings()).constFirst().search == QStringLiteral("品牌"));
    CHECK(editor.history().nextUndo().has_value());
}
