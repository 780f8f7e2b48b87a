// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/commands.h"
#include "core/base/text.h"
#include "core/import/file_reader.h"
#include "core/report/documents.h"
#include "tests/features/accept_import.h"
#include "tests/features/marked_file.h"
#include "tests/features/markup_watch.h"
#include "tests/features/table_driver.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "ui/alerts/alert_view.h"
#include "ui/ledger/column_filter_popup.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QPixmap>
#include <QProcess>
#include <QTabBar>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace tests;
using ui::ActionId;

namespace {

constexpr std::array kPages {ActionId::ShowOverview,
                             ActionId::ShowTimeline,
                             ActionId::ShowAlerts,
                             ActionId::ShowPapers,
                             ActionId::ShowUnits,
                             ActionId::ShowCalendar};

/// What opens a dialog or a form about the task that is chosen, or about the file.
constexpr std::array kDialogs {
    ActionId::CloseTask,        ActionId::MoveDeadline, ActionId::AddComment,
    ActionId::SuspendTask,      ActionId::CancelTask,   ActionId::ReopenTask,
    ActionId::DeclareRisk,      ActionId::WithdrawRisk, ActionId::RemindTask,
    ActionId::DeleteTask,       ActionId::ExportTable,  ActionId::ShowBackups,
    ActionId::ShowDeletedTasks, ActionId::BackUp,       ActionId::NewLedger,
    ActionId::LedgerRules,      ActionId::BeginYear,    ActionId::CloseLedger,
    ActionId::Replace,          ActionId::CellHistory,  ActionId::ViewAsOf,
    ActionId::Preferences,      ActionId::About,        ActionId::TimelineLabels};

/// … and what can always be opened while a task is chosen.
constexpr std::array kOpenAlways {ActionId::EditRows,
                                  ActionId::SendToSections,
                                  ActionId::TakeSheetsBack,
                                  ActionId::ReminderRules,
                                  ActionId::AttachEvidence};

/// What opens something else: Qt's own dialogs, which show names of files and printers; the form
/// of an alert; the choice of a column's values, looked at below; or a page, at once.
constexpr std::array kOtherDialogs {ActionId::OpenFile,
                                    ActionId::NewFromTable,
                                    ActionId::ImportTable,
                                    ActionId::ImportHolidays,
                                    ActionId::ExportPdf,
                                    ActionId::ExportPicture,
                                    ActionId::Print,
                                    ActionId::SnoozeTask,
                                    ActionId::FilterColumn,
                                    ActionId::ImportPasted};

/// … and about the unit or person that is chosen.
constexpr std::array kDialogsOfUnits {ActionId::AddUnit,
                                      ActionId::AddPerson,
                                      ActionId::MergeNamed,
                                      ActionId::DeleteNamed,
                                      ActionId::NameLevel};

/// The whole program with its real boxes over a MarkedFile, and what was seen of it.
class MarkedProgram
{
public:
    explicit MarkedProgram(const MarkedFile &file)
        : m_settings(file.other(QStringLiteral("duban.ini")))
        , m_application(m_clock, m_settings)
        , driver(m_application.window())
    {
        trigger(ActionId::English);
        window().resize(1366, 768);
        window().show();
        window().setOperator(file.marked(QStringLiteral("operator")));
        window().openFile(file.path());
        REQUIRE(TableDriver::waitUntil([this] { return window().desk().isOpen(); }));
        driver.waitForRows();
    }

    ~MarkedProgram() { QApplication::setPalette(m_palette); }
    Q_DISABLE_COPY_MOVE(MarkedProgram)

    ui::MainWindow &window() { return m_application.window(); }

    void trigger(ActionId id)
    {
        QAction *action = window().actions().action(id);
        if (action->isEnabled())
            action->trigger();
        settle();
    }

    /// Paints all of @p widget, rests on what has tool tips, and notes what it shows.
    void lookAt(QWidget &widget)
    {
        settle();
        (void)widget.grab();
        showToolTips(widget);
        mistakes += mistakenTexts();
        shown += shownMarkedTexts();
    }

    /// Looks at what @p id opens and cancels it.
    void lookAtDialog(ActionId id)
    {
        trigger(id);
        lookAtDialogs();
    }

    /// Looks at every dialog and box that is open and puts it away.
    void lookAtDialogs()
    {
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            lookAt(*dialog);
            dialog->reject();
            ++dialogs;
        }
        settle();
    }

    /// Lets fall @p path on the window and confirms what is asked.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enters({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enters);
        QDropEvent event({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    /// The dialog that is open, once one is.
    [[nodiscard]] QDialog *dialog()
    {
        QDialog *found = nullptr;
        REQUIRE(TableDriver::waitUntil([&] {
            for (QDialog *candidate : window().findChildren<QDialog *>())
                found = candidate->isVisible() ? candidate : found;
            return found != nullptr;
        }));
        return found;
    }

    QStringList mistakes;
    QStringList shown;
    int dialogs = 0;

private:
    /// Waits until what is asked of the file has been answered, and what follows from the answers.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            if (!window().desk().isOpen())
                return;
            const auto last = window().desk().store().read<void>(
                [](const core::RecordSource &) { return core::Result<void>(); });
            REQUIRE(TableDriver::waitUntil([&last] { return last.isFinished(); }));
        }
        QCoreApplication::processEvents();
    }

    QPalette m_palette = QApplication::palette();
    FakeClock m_clock {QDate(2021, 7, 28)};
    app::Settings m_settings;
    app::Application m_application;

public:
    TableDriver driver; ///< of the window above
};

template <typename List> bool holds(const List &list, ActionId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// An action with … opens a dialog, and every dialog is looked at.
void checkNothingIsLeftOut(MarkedProgram &program)
{
    for (int i = 0; i <= static_cast<int>(ActionId::About); ++i) {
        const auto id = static_cast<ActionId>(i);
        const QString text = program.window().actions().action(id)->text();
        INFO(text.toStdString());
        const bool isListed = holds(kDialogs, id) || holds(kOpenAlways, id)
            || holds(kDialogsOfUnits, id) || holds(kOtherDialogs, id);
        CHECK((isListed || !text.contains(QStringLiteral("…"))));
    }
}

/// The values of a column with texts to choose from.
void lookAtFilter(MarkedProgram &program)
{
    QTableView &table = program.driver.table();
    table.setCurrentIndex(table.model()->index(0, 2));
    program.trigger(ActionId::FilterColumn);
    ui::ColumnFilterPopup *popup = nullptr;
    REQUIRE(TableDriver::waitUntil([&] {
        popup = program.window().findChild<ui::ColumnFilterPopup *>();
        return popup && popup->isVisible();
    }));
    program.lookAt(*popup);
    popup->close();
}

void lookAtSnoozing(MarkedProgram &program)
{
    program.trigger(ActionId::ShowAlerts);
    auto *view = program.window().findChild<ui::AlertView *>();
    REQUIRE(view);
    const QModelIndex unit = view->model()->index(0, 0);
    const QModelIndex alert = view->model()->index(0, 0, unit);
    view->setCurrentIndex(alert.isValid() ? alert : unit);
    program.lookAtDialog(ActionId::SnoozeTask);
}

void lookAtLedger(MarkedProgram &program)
{
    program.trigger(ActionId::ShowLedger);
    auto *tabs = program.window().findChild<QTabBar *>();
    REQUIRE(tabs != nullptr);
    for (int index = tabs->count() - 1; index >= 0; --index) {
        tabs->setCurrentIndex(index);
        program.lookAt(program.window());
    }
    program.trigger(ActionId::ToggleCard);
    QTableView &table = program.driver.table();
    for (const int row : {1, 0}) {
        table.setCurrentIndex(table.model()->index(row, 2));
        program.lookAt(program.window());
    }
}

/// A table is brought in whose name, cells and mistakes are marked.
void lookAtImport(const MarkedFile &file, MarkedProgram &program)
{
    const QString name = QStringLiteral("<img src=bird.png>");
    QFile table(file.other(name + QStringLiteral(".tsv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    const QString cell = file.marked(QStringLiteral("cell")).replace(u'"', u'\'');
    const QString text
        = QStringLiteral("目标任务\t工作内容\t%1\t责任人\t完成时限\n%2\t%2\t%2\t%2\t%2\n")
              .arg(name, cell);
    REQUIRE(table.write(text.toUtf8()) > 0);
    table.close();
    program.drop(table.fileName());
    program.lookAt(program.window());
    tests::acceptOn<ui::MappingPage>(program.window());
    const auto *preview = program.window().findChild<ui::PreviewPage *>();
    REQUIRE(tests::WindowDriver::waitUntil([preview] { return preview->isAsking(); }));
    program.lookAt(program.window());
    tests::acceptOn<ui::PreviewPage>(program.window());
    QDialog *open = program.dialog();
    program.lookAt(*open);
    open->reject();
}

/// A file of the same name that is no ledger is refused.
void lookAtRefusal(const MarkedFile &file, MarkedProgram &program)
{
    QFile other(file.other(QStringLiteral("<img src=bird.png><b>.duban")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    program.window().openFile(other.fileName());
    (void)program.dialog();
    program.lookAtDialogs();
}

/// What is to be read of the first task, its closed neighbour, and who has to do with them.
constexpr std::array kSeen {
    "content11",     "title11",  "code10",      "title10",         "problem11",    "text112",
    "phrase113",     "stage905", "expected114", "indicator114",    "text901",      "text902",
    "text904",       "lever11",  "note11",      "target_sought11", "acceptance11", "source11",
    "short_name900", "name3",    "post3",       "text912",         "duty913"};

QString outOf(core::ExitCode (*command)(const QStringList &, app::Terminal),
              const QStringList &words)
{
    QString out;
    QTextStream outStream(&out);
    QTextStream remarks(&out);
    CHECK(command(words, {outStream, remarks}) == core::ExitCode::Done);
    outStream.flush();
    return out;
}

/// What stands on paper, without spaces and the breaks of lines.
QString printedIn(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString text = core::foldForMatching(QString::fromUtf8(reader.readAllStandardOutput()));
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.remove(blank);
}

/// The texts of all cells of the table @p path.
QStringList textsIn(const QString &path)
{
    QStringList texts;
    const auto sheets = core::readTables(path);
    REQUIRE(sheets);
    for (const core::SheetGrid &sheet : *sheets) {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (int column = 0; column < sheet.columnCount(); ++column)
                texts.append(sheet.cell({row, column}).text);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("markup in any text is shown as it is written on every page, and opens no file")
{
    const MarkedFile file;
    const OpenWatch watch(file.picture());
    MarkedProgram program(file);
    program.lookAt(program.window());
    for (const ActionId page : kPages) {
        program.trigger(page);
        program.lookAt(program.window());
    }
    program.trigger(ActionId::ShowUnits);
    for (const ActionId id : kDialogsOfUnits)
        program.lookAtDialog(id);
    lookAtLedger(program);
    for (const ActionId id : kDialogs)
        program.lookAtDialog(id);
    CHECK(program.dialogs >= 18);
    for (const ActionId id : kOpenAlways) {
        INFO(static_cast<int>(id));
        const int before = program.dialogs;
        program.lookAtDialog(id);
        CHECK(program.dialogs == before + 1);
    }
    lookAtFilter(program);
    lookAtSnoozing(program);
    checkNothingIsLeftOut(program);
    lookAtImport(file, program);
    lookAtRefusal(file, program);
    program.trigger(ActionId::CloseFile);
    program.lookAt(program.window());

    const QStringList none;
    CHECK(program.mistakes == none);
    const QString all = program.shown.join(u'\n') + u'\n';
    for (const char *name : kSeen) {
        INFO(name);
        CHECK(all.contains(file.marked(QString::fromUtf8(name)) + u'\n'));
    }
    CHECK_FALSE(watch.wasOpened());
}

TEST_CASE("markup in any text is printed and exported as it is written, and opens no file")
{
    const MarkedFile file;
    const OpenWatch watch(file.picture());
    for (const core::DocumentType &document : core::documentTypes()) {
        INFO(document.name.toStdString());
        const QString paper = file.other(document.name + QStringLiteral(".pdf"));
        outOf(app::printCommand,
              {file.path(),
               QStringLiteral("--document"),
               document.name,
               QStringLiteral("--as-of"),
               QStringLiteral("2021-07-28"),
               QStringLiteral("--output"),
               paper});
        CHECK(printedIn(paper).contains(QStringLiteral("<imgsrc=")));
    }
    for (const char *suffix : {"xlsx", "csv"}) {
        const QString table = file.other(QStringLiteral("table.") + QString::fromUtf8(suffix));
        outOf(app::exportCommand, {file.path(), QStringLiteral("--output"), table});
        CHECK(textsIn(table).contains(file.marked(QStringLiteral("content11"))));
    }
    CHECK_FALSE(watch.wasOpened());
}
