// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/search_field.h"
#include "ui/forms/view_chooser.h"

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
