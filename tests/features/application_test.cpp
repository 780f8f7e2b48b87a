// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/language.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "ui/alerts/alerts_page.h"
#include "ui/main_window/band.h"
#include "ui/papers/paper_options.h"
#include "ui/papers/papers_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QTest>

using app::Application;
using app::SettingKey;
using app::Settings;
using ui::ActionId;

namespace {

/// The program over settings of its own; puts the palette back.
struct Program
{
    explicit Program(tests::DayingFile &daying)
        : file(daying)
        , settings(daying.folder.filePath(QStringLiteral("duban.ini")))
        , application(daying.clock, settings)
    {
        application.show();
    }

    ~Program() { QApplication::setPalette(palette); }

    void trigger(ActionId action)
    {
        application.window().actions().action(action)->trigger();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([this] { return application.window().desk().isOpen(); }, 20000);
    }

    QPalette palette = QApplication::palette();
    tests::DayingFile &file;
    Settings settings;
    Application application;
};

} // namespace

TEST_CASE("the language changes while the program runs and is remembered")
{
    tests::DayingFile file;
    Program program(file);
    program.trigger(ActionId::Chinese);
    const QAction *open = program.application.window().actions().action(ActionId::OpenFile);
    CHECK(open->text() == QStringLiteral("打开…"));
    CHECK(program.application.window().actions().menu(ui::MenuId::File)->title()
          == QStringLiteral("文件"));
    program.trigger(ActionId::English);
    CHECK(open->text() == QStringLiteral("Open…"));
    CHECK(program.settings.value(SettingKey::Language).toString() == QStringLiteral("en"));
}

TEST_CASE("the theme changes while the program runs and is remembered")
{
    tests::DayingFile file;
    {
        Program program(file);
        program.trigger(ActionId::DarkTheme);
        CHECK(QApplication::palette() == ui::paletteFor(ui::Theme::Dark));
    }
    Program program(file);
    CHECK(QApplication::palette() == ui::paletteFor(ui::Theme::Dark));
    CHECK(program.application.window().actions().action(ActionId::DarkTheme)->isChecked());
    program.trigger(ActionId::LightTheme);
}

TEST_CASE("the file that was open last is opened again, with its name among the recent ones")
{
    tests::DayingFile file;
    {
        Program program(file);
        program.application.openFirst(file.path());
        REQUIRE(program.isOpen());
        program.application.window().close();
    }
    Program program(file);
    const QList<ui::RecentFile> recent = program.settings.recentFiles();
    REQUIRE(recent.size() == 1);
    CHECK(recent.first().path == file.path());
    program.application.openFirst({});
    REQUIRE(program.isOpen());
    CHECK(program.application.window().desk().path() == file.path());
}

TEST_CASE("a last file that is gone is passed over in silence")
{
    tests::DayingFile file;
    Program program(file);
    program.settings.setValue(SettingKey::LastFile,
                              file.folder.filePath(QStringLiteral("无.duban")));
    program.application.openFirst({});
    QCoreApplication::processEvents();
    CHECK_FALSE(program.application.window().desk().isOpen());
}

TEST_CASE("settings keep the recent files whatever their names hold")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("duban.ini")));
    const QList<ui::RecentFile> files {
        {QStringLiteral("/县局,甲;乙=“丙”.duban"),
         QDateTime(QDate(2026, 9, 24), QTime(8, 31), QTimeZone::utc())},
        {QStringLiteral("/@丁.duban"), {}}};
    settings.setRecentFiles(files);
    CHECK(settings.recentFiles() == files);
}

TEST_CASE("a reminder put away stays away for the day, for this file alone")
{
    tests::DayingFile file;
    Settings settings(file.folder.filePath(QStringLiteral("duban.ini")));
    CHECK_FALSE(settings.silencedFiles().day.isValid());
    const ui::SilencedFiles silenced {QDate(2021, 12, 27),
                                      {file.path(), QStringLiteral("/a, b.duban")}};
    settings.setSilencedFiles(silenced);
    CHECK(settings.silencedFiles() == silenced);
    CHECK(settings.shownReminders().isEmpty());
    const ui::ShownReminderList shown {
        {QStringLiteral("/a, b.duban"),
         QDate(2026, 9, 24),
         {},
         {QStringLiteral("5 late_1"), QStringLiteral("6 before_3")}},
        {QStringLiteral("/c.duban"), QDate(2026, 9, 24), QDate(2026, 9, 23), {}}};
    settings.setShownReminders(shown);
    CHECK(settings.shownReminders() == shown);

    file.clock.setToday(QDate(2021, 12, 27));
    Program program(file);
    program.application.openFirst(file.path());
    REQUIRE(program.isOpen());
    const auto *alerts = program.application.window().findChild<ui::AlertsPage *>();
    REQUIRE(QTest::qWaitFor([alerts] { return alerts->alerts().yellowCount() == 3; }, 20000));
    CHECK(program.application.window().findChild<ui::Band *>()->text().isEmpty());
}

TEST_CASE("how columns and rows of tables are arranged is remembered, and nonsense passed over")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("duban.ini")));
    CHECK(settings.tableSetups().isEmpty());
    const core::ColumnArrangement whole {
        {core::ColumnField::Person, QStringLiteral("责任人"), false, 99},
        {core::ColumnField::Extra, QStringLiteral("经费，万元"), true, 0}};
    const ui::RowSizes heights {{{core::Id {11}, core::Id {}}, 60}};
    const ui::TableSetups setups {
        {QStringLiteral("7/whole"), {whole, heights}},
        {QStringLiteral("7+8/measures"), {{{core::ColumnField::Light, {}, true, 0}}, {}}},
        {QStringLiteral("8/whole"), {{}, heights}}};
    settings.setTableSetups(setups);
    CHECK(settings.tableSetups() == setups);
    settings.setValue(app::SettingKey::TableSetups,
                      QStringList {QStringLiteral("7/whole"), QStringLiteral("[torn")});
    settings.setValue(app::SettingKey::TableRows,
                      QStringList {QStringLiteral("7/whole"), QStringLiteral("11/torn 11/0/-3")});
    CHECK(settings.tableSetups().isEmpty());
}

TEST_CASE("what was corrected in imported tables is remembered")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("duban.ini")));
    CHECK(settings.columnMappings() == ui::ColumnMappings());
    const ui::ColumnMappings mappings(
        {QStringLiteral("序号|工作，内容"), QStringLiteral("{\"1\":\"title\"}")});
    REQUIRE(mappings.texts().size() == 2);
    settings.setColumnMappings(mappings);
    CHECK(Settings(settings.path()).columnMappings() == mappings);
}

TEST_CASE("paper and frame chosen for a document are those it is printed on after a restart")
{
    tests::DayingFile file;
    const auto openPapers = [&file](Program &program) {
        program.application.openFirst(file.path());
        REQUIRE(program.isOpen());
        program.trigger(ActionId::ShowPapers);
        const auto *page = program.application.window().findChild<ui::PapersPage *>();
        REQUIRE(QTest::qWaitFor([page] { return page->hasDocument(); }, 20000));
        return page;
    };
    const ui::PageSetup chosen {core::PaperFrame::Annex, core::PaperSize::A3Landscape};
    {
        Program program(file);
        program.trigger(ActionId::English);
        auto *options = openPapers(program)->findChild<ui::PaperOptions *>();
        CHECK(options->setup() == ui::PageSetup());
        for (QComboBox *box : options->findChildren<QComboBox *>()) {
            for (const char *text : {"Annex to a document", "A3 landscape"}) {
                const int index = box->findText(QString::fromLatin1(text));
                if (index >= 0 && box->isVisible())
                    box->setCurrentIndex(index);
            }
        }
        CHECK(options->setup() == chosen);
        program.application.window().close();
    }
    Program program(file);
    CHECK(openPapers(program)->findChild<ui::PaperOptions *>()->setup() == chosen);
}

TEST_CASE("the default locale is what it was once the program is gone")
{
    const QLocale before;
    {
        app::Translators translators;
        translators.use(app::kChinese);
        CHECK(QLocale().language() == QLocale::Chinese);
        translators.use(app::kEnglish);
        CHECK(QLocale().language() == QLocale::English);
    }
    CHECK(QLocale() == before);
}

TEST_CASE("the layout of documents and the printer are remembered")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("duban.ini")));
    CHECK(settings.pageSetups().isEmpty());
    const ui::PageSetups setups {
        {QStringLiteral("weekly"), {core::PaperFrame::Internal, core::PaperSize::A3Landscape}},
        {QStringLiteral("annex"), {core::PaperFrame::Annex, core::PaperSize::A4Landscape}},
        {QStringLiteral("wall-chart"),
         {core::PaperFrame::Internal, core::PaperSize::A0Landscape, {4, 0, true, false, 8}}}};
    settings.setPageSetups(setups);
    CHECK(settings.pageSetups() == setups);

    settings.setValue(app::SettingKey::PageSetups,
                      QStringList {QStringLiteral("weekly"),
                                   QStringLiteral("no such frame"),
                                   QStringLiteral("a3-landscape"),
                                   QStringLiteral("torn")});
    CHECK(settings.pageSetups().isEmpty());
}
