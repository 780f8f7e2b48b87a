// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/photographer.h"

#include "scripts/screenshots/import_tables.h"

#include "ui/alerts/alerts_page.h"
#include "ui/forms/search_field.h"
#include "ui/help/manual_window.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/sample_button.h"
#include "ui/overview/overview_page.h"
#include "ui/papers/papers_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

namespace scripts {

namespace {

using ui::ActionId;

constexpr std::pair<ActionId, const char *> kThemes[]
    = {{ActionId::LightTheme, "light"}, {ActionId::DarkTheme, "dark"}};
constexpr std::pair<ActionId, const char *> kLanguages[]
    = {{ActionId::Chinese, "zh"}, {ActionId::English, "en"}};
/// Dialogs are as large in a large window.
constexpr int kDialogWidth = 1366;
constexpr int kSmallHeight = 768;
constexpr int kPatience = 20000; ///< milliseconds
constexpr int kRest = 60; ///< milliseconds in which a page may ask its next question
constexpr int kQuestions = 3; ///< a page asks at most so many times, one answer leading to the next

void rest()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kRest)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

Photographer::Photographer(app::Application &application, const QString &folder)
    : m_application(application)
    , m_folder(folder)
{
}

bool Photographer::takeAll()
{
    ui::MainWindow &window = m_application.window();
    choose(ActionId::OpenSample);
    if (!waitUntil([&window] { return window.desk().isOpen(); }))
        return false;
    m_file = window.desk().path();
    for (const QSize size : {QSize(kDialogWidth, kSmallHeight), QSize(1920, 1080)}) {
        // With larger texts as much less fits on the same screen.
        window.resize(size / window.devicePixelRatioF());
        for (const auto &[language, tongue] : kLanguages) {
            choose(language);
            for (const auto &[theme, name] : kThemes) {
                choose(theme);
                const QString look = QStringLiteral("%1-%2-%3")
                                         .arg(QString::number(size.width()),
                                              QLatin1String(tongue),
                                              QLatin1String(name));
                if (!takePages(look)
                    || (size.width() == kDialogWidth && !(takeDialogs(look) && takeStates(look))))
                    return false;
            }
        }
    }
    return true;
}

bool Photographer::takeLedgers()
{
    m_application.window().resize(QSize(kDialogWidth, kSmallHeight));
    choose(ActionId::Chinese);
    return std::all_of(std::begin(kThemes), std::end(kThemes), [this](const auto &theme) {
        choose(theme.first);
        return takeSamples(QLatin1String(theme.second));
    });
}

bool Photographer::takeOwnFile(const QString &path)
{
    m_application.window().resize(QSize(kDialogWidth, kSmallHeight));
    choose(ui::ActionId::Chinese);
    m_file = path;
    return openSample()
        && std::all_of(std::begin(kThemes), std::end(kThemes), [this](const auto &theme) {
               choose(theme.first);
               const QString look = QLatin1String(theme.second);
               return takeOverview(look) && takeLedger(look) && takeTimeline(look)
                   && takeAlerts(look) && takePapers(look);
           });
}

bool Photographer::takePages(const QString &look)
{
    ui::MainWindow &window = m_application.window();
    window.desk().close();
    if (!take(QStringLiteral("start-%1").arg(look))
        || !takeImport(kNewTable, QStringLiteral("养老服务工作清单"), look))
        return false;
    return openSample() && takeOverview(look) && takeLedger(look) && takeTimeline(look)
        && takeAlerts(look) && takePapers(look) && takeFilteredPaper(look) && takeBasics(look)
        && takeHelp(look)
        && takeImport(kReturnedTable, QStringLiteral("2026年重点工作台账（虚构）"), look);
}

bool Photographer::takeOverview(const QString &look)
{
    choose(ActionId::ShowOverview);
    const auto *page = m_application.window().findChild<ui::OverviewPage *>();
    return page && waitUntil([page] { return page->isKnown(); })
        && take(QStringLiteral("overview-%1").arg(look));
}

bool Photographer::takeLedger(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *tabs = m_application.window().findChild<QTabBar *>();
    if (!tabs)
        return false;
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        if (!take(QStringLiteral("ledger%1-%2").arg(QString::number(index), look)))
            return false;
    }
    tabs->setCurrentIndex(0);
    return takeDialog(ActionId::LedgerRules, QStringLiteral("ledger-rules-%1").arg(look))
        && takeDialog(ActionId::ReminderRules, QStringLiteral("reminder-rules-%1").arg(look));
}

bool Photographer::takeTimeline(const QString &look)
{
    choose(ActionId::ShowTimeline);
    const auto *page = m_application.window().findChild<ui::TimelinePage *>();
    if (!page || !waitUntil([page] { return page->hasRows(); }))
        return false;
    choose(ActionId::TimelineMonths);
    choose(ActionId::TimelineToday);
    if (!take(QStringLiteral("timeline-%1").arg(look)))
        return false;
    choose(ActionId::Print);
    rest();
    if (!hasDocument() || !take(QStringLiteral("papers-wall-chart-%1").arg(look)))
        return false;
    choose(ActionId::ShowTimeline);
    choose(ActionId::TimelineFit);
    return take(QStringLiteral("timeline-all-%1").arg(look));
}

bool Photographer::takeAlerts(const QString &look)
{
    choose(ActionId::ShowAlerts);
    if (!take(QStringLiteral("alerts-%1").arg(look)))
        return false;
    auto *page = m_application.window().findChild<ui::AlertsPage *>();
    auto *view = page->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
    if (!takeDialog(ActionId::SnoozeTask, QStringLiteral("snooze-%1").arg(look)))
        return false;
    page->showList(core::AlertListKind::Reminders);
    const bool isTaken = take(QStringLiteral("reminders-%1").arg(look));
    page->showList(core::AlertListKind::Alerts);
    return isTaken && takePerson(*page, look);
}

/// The alerts of the first person that has any.
bool Photographer::takePerson(const ui::AlertsPage &page, const QString &look)
{
    if (!settle())
        return false;
    QComboBox *persons = page.findChildren<QComboBox *>().last();
    const auto choosePlace = [persons](int place) {
        persons->setCurrentIndex(place);
        Q_EMIT persons->activated(place);
    };
    choosePlace(1);
    const bool isTaken = take(QStringLiteral("alerts-person-%1").arg(look));
    choosePlace(0);
    return isTaken && settle();
}

bool Photographer::takePapers(const QString &look)
{
    choose(ActionId::ShowPapers);
    return hasDocument() && take(QStringLiteral("papers-%1").arg(look));
}

/// What Ctrl+P leads to from a ledger of which only some rows are shown.
bool Photographer::takeFilteredPaper(const QString &look)
{
    choose(ActionId::ShowLedger);
    auto *search
        = m_application.window().findChild<ui::LedgerPage *>()->findChild<ui::SearchField *>();
    search->setText(QStringLiteral("养老"));
    if (!settle())
        return false;
    choose(ActionId::Print);
    rest();
    const bool isTaken = hasDocument() && take(QStringLiteral("papers-filtered-%1").arg(look));
    search->clear();
    return isTaken;
}

/// Waits until there is something to preview.
bool Photographer::hasDocument()
{
    const auto *page = m_application.window().findChild<ui::PapersPage *>();
    return page && waitUntil([page] { return page->hasDocument(); });
}

bool Photographer::takeBasics(const QString &look)
{
    choose(ActionId::ShowUnits);
    if (!take(QStringLiteral("units-%1").arg(look)))
        return false;
    choose(ActionId::ShowCalendar);
    return take(QStringLiteral("calendar-%1").arg(look));
}

/// The manual, the box about the program and the settings, which stand beside the window.
bool Photographer::takeHelp(const QString &look)
{
    choose(ActionId::Manual);
    auto *manual = m_application.window().findChild<ui::ManualWindow *>();
    if (!manual || !take(QStringLiteral("manual-%1").arg(look), *manual))
        return false;
    manual->close();
    choose(ActionId::About);
    auto *about = m_application.window().findChild<QDialog *>();
    if (!about || !take(QStringLiteral("about-%1").arg(look), *about))
        return false;
    about->close();
    return takeDialog(ActionId::Preferences, QStringLiteral("settings-%1").arg(look))
        && takeDialog(ActionId::ShowBackups, QStringLiteral("backups-%1").arg(look))
        && takeDialog(ActionId::ShowDeletedTasks, QStringLiteral("recycle-bin-%1").arg(look));
}

/// The dialog that @p action opens.
bool Photographer::takeDialog(ActionId action, const QString &name)
{
    choose(action);
    if (!settle())
        return false;
    const auto dialogs = m_application.window().findChildren<QDialog *>();
    if (dialogs.isEmpty() || !take(name, *dialogs.last()))
        return false;
    dialogs.last()->close();
    return true;
}

bool Photographer::take(const QString &name)
{
    return take(name, m_application.window());
}

bool Photographer::take(const QString &name, QWidget &widget)
{
    if (!settle())
        return false;
    const QString path = QStringLiteral("%1/page-%2.png").arg(m_folder, name);
    return widget.grab().save(path);
}

bool Photographer::openSample()
{
    ui::MainWindow &window = m_application.window();
    window.openFile(m_file);
    return waitUntil([&window, this] { return window.desk().path() == m_file; });
}

bool Photographer::openSample(qsizetype place)
{
    ui::MainWindow &window = m_application.window();
    window.desk().close();
    const auto buttons = window.findChildren<ui::SampleButton *>();
    if (place >= buttons.size())
        return false;
    buttons.at(place)->click();
    return waitUntil([&window] { return window.desk().isOpen(); });
}

bool Photographer::waitUntil(const std::function<bool()> &isThere)
{
    QElapsedTimer timer;
    timer.start();
    while (!isThere() && timer.elapsed() < kPatience)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return isThere();
}

/// Waits until the read lane has answered everything that was asked before.
bool Photographer::isAnswered() const
{
    const QFuture<core::Result<void>> last = m_application.window().desk().store().read<void>(
        [](const core::RecordSource & /*source*/) { return core::Result<void>(); });
    return waitUntil([&last] { return last.isFinished(); });
}

bool Photographer::settle()
{
    for (int question = 0; question < kQuestions; ++question) {
        rest();
        if (!isAnswered())
            return false;
    }
    rest();
    return true;
}

void Photographer::choose(ActionId action)
{
    m_application.window().actions().action(action)->trigger();
}

} // namespace scripts
