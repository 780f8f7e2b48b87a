// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/backups.h"
#include "app/end_signals.h"
#include "app/logging.h"
#include "app/program_name.h"
#include "app/screen_scale.h"
#include "app/start_trace.h"
#include "app/work_days.h"
#include "core/wording/error_text.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <QTimer>

#include <cstdio>

namespace app {

namespace {

using ui::ActionId;

constexpr int kEndPatience = 2000; ///< milliseconds that what was typed may take to be written

/// The language of the window when the user has not chosen one. A desktop without any locale is
/// taken for a Chinese one: that is where the program is used.
QString firstLanguage()
{
    return QLocale::system().language() == QLocale::C ? kChinese : systemLanguage();
}

ui::ThemeChoice themeIn(const Settings &settings)
{
    return core::valueOfKey<ui::ThemeChoice>(settings.value(SettingKey::Theme).toString())
        .value_or(ui::ThemeChoice::System);
}

ActionId actionOf(ui::ThemeChoice theme)
{
    switch (theme) {
    case ui::ThemeChoice::System: return ActionId::FollowSystemTheme;
    case ui::ThemeChoice::Light: return ActionId::LightTheme;
    case ui::ThemeChoice::Dark: return ActionId::DarkTheme;
    }
    Q_UNREACHABLE();
}

// A slip in the user's list of days must not keep the window shut.
core::WorkCalendar usableCalendar()
{
    const auto calendar = localCalendar();
    if (!calendar)
        qWarning("%s", qUtf8Printable(core::errorText(calendar.error())));
    return calendar.value_or(core::WorkCalendar::builtIn());
}

core::Actor actorFrom(const Settings &settings)
{
    return {settings.value(SettingKey::Operator).toString(), QSysInfo::machineHostName()};
}

/// What the command line of the window says.
struct WindowArguments
{
    QString file;
    QDate asOf; ///< invalid = today
};

WindowArguments parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption asOf(QStringLiteral("as-of"), {}, QStringLiteral("date"));
    parser.addOption(asOf);
    parser.parse(arguments);
    return {parser.positionalArguments().value(0),
            QDate::fromString(parser.value(asOf), Qt::ISODate)};
}

/// Writes to stderr what is on the screen, if a measurement asked for it.
std::unique_ptr<StartTrace> traceStart(ui::MainWindow &window)
{
    if (qEnvironmentVariableIntValue("DUBAN_TRACE_START") != 1)
        return nullptr;
    return std::make_unique<StartTrace>(
        window, [](const char *line) { std::fprintf(stderr, "duban: %s\n", line); });
}

} // namespace

Application::Application(const core::Clock &clock, Settings &settings)
    : m_settings(settings)
    , m_theme(*qGuiApp)
    , m_clock(clock)
    , m_ids(clock)
    , m_window({clock,
                m_ids,
                usableCalendar(),
                m_prompts,
                actorFrom(settings),
                {},
                localDaysFile(),
                backupRoot()})
{
    m_prompts.setParent(&m_window);
    connectLanguage();
    connectTheme();
    connectSettings();
    restore();
    connect(&m_window, &ui::MainWindow::fileOpened, this, &Application::rememberFile);
    connect(&m_window, &ui::MainWindow::operatorChanged, this, [this](const QString &name) {
        m_settings.setValue(SettingKey::Operator, name);
    });
    connect(&m_window, &ui::MainWindow::reminderSilenced, this, [this](const auto &files) {
        m_settings.setSilencedFiles(files);
    });
    connect(&m_window, &ui::MainWindow::remindersShown, this, [this](const auto &shown) {
        m_settings.setShownReminders(shown);
    });
    connect(&m_window, &ui::MainWindow::tableSetupsChanged, this, [this](const auto &setups) {
        m_settings.setTableSetups(setups);
    });
    connect(&m_window, &ui::MainWindow::columnMappingsChanged, this, [this](const auto &mappings) {
        m_settings.setColumnMappings(mappings);
    });
    connect(&m_window, &ui::MainWindow::tableZoomChanged, this, [this](int percent) {
        m_settings.setValue(SettingKey::TableZoom, percent);
    });
    connect(&m_window, &ui::MainWindow::pageSetupsChanged, this, [this](const auto &setups) {
        m_settings.setPageSetups(setups);
    });
    connect(&m_window, &ui::MainWindow::closing, this, &Application::remember);
}

void Application::connectLanguage()
{
    for (const ActionId id : {ActionId::Chinese, ActionId::English}) {
        connect(m_window.actions().action(id), &QAction::triggered, this, [this, id] {
            useLanguage(id == ActionId::Chinese ? kChinese : kEnglish);
        });
    }
}

void Application::useLanguage(const QString &language)
{
    m_translators.use(language);
    m_settings.setValue(SettingKey::Language, language);
}

void Application::connectTheme()
{
    for (const auto &[choice, key] : core::EnumKeys<ui::ThemeChoice>::values) {
        connect(m_window.actions().action(actionOf(choice)),
                &QAction::triggered,
                this,
                [this, choice = choice] {
                    m_theme.setChoice(choice);
                    m_settings.setValue(SettingKey::Theme, core::keyOf(choice));
                });
    }
}

void Application::connectSettings()
{
    connect(m_window.actions().action(ActionId::Preferences), &QAction::triggered, this, [this] {
        const Preferences current {m_translators.language(), m_theme.choice(), scaleIn(m_settings)};
        m_prompts.fillIn(settingsForm(
            current, pathsInUse(m_settings), [this](const auto &chosen) { use(chosen); }));
    });
}

/// What the menu chooses, too, is chosen there.
void Application::use(const Preferences &chosen)
{
    const ui::Actions &actions = m_window.actions();
    if (chosen.language != m_translators.language())
        actions.action(chosen.language == kChinese ? ActionId::Chinese : ActionId::English)
            ->trigger();
    if (chosen.theme != m_theme.choice())
        actions.action(actionOf(chosen.theme))->trigger();
    m_settings.setValue(SettingKey::Scale, chosen.scale);
}

void Application::restore()
{
    const QString language = m_settings.value(SettingKey::Language).toString();
    m_translators.use(language.isEmpty() ? firstLanguage() : language);
    m_theme.setChoice(themeIn(m_settings));
    const ui::Actions &actions = m_window.actions();
    const bool isChinese = m_translators.language() == kChinese;
    actions.action(isChinese ? ActionId::Chinese : ActionId::English)->setChecked(true);
    actions.action(actionOf(m_theme.choice()))->setChecked(true);
    m_window.setOperator(m_settings.value(SettingKey::Operator).toString());
    m_window.setRecentFiles(m_settings.recentFiles());
    m_window.setSilencedFiles(m_settings.silencedFiles());
    m_window.setShownReminders(m_settings.shownReminders());
    m_window.setPageSetups(m_settings.pageSetups());
    m_window.setTableSetups(m_settings.tableSetups());
    m_window.setColumnMappings(m_settings.columnMappings());
    const int zoom = m_settings.value(SettingKey::TableZoom).toInt();
    if (zoom > 0)
        m_window.setTableZoom(zoom);
    m_window.setTimelineSetup(m_settings.value(SettingKey::Timeline).toString());
    m_prompts.setPrinterName(m_settings.value(SettingKey::Printer).toString());
    if (!m_window.restoreGeometry(m_settings.value(SettingKey::WindowGeometry).toByteArray()))
        m_window.fitScreen(m_window.screen()->availableSize());
}

void Application::remember()
{
    m_settings.setValue(SettingKey::WindowGeometry, m_window.saveGeometry());
    m_settings.setValue(SettingKey::LastFile, m_window.desk().path());
    m_settings.setValue(SettingKey::Printer, m_prompts.printerName());
    m_settings.setValue(SettingKey::Timeline, m_window.timelineSetup());
}

void Application::rememberFile(const QString &path)
{
    const QList<ui::RecentFile> files
        = ui::withRecentFile(m_settings.recentFiles(), {path, m_clock.now()});
    m_settings.setRecentFiles(files);
    m_settings.setValue(SettingKey::LastFile, path);
    m_window.setRecentFiles(files);
}

void Application::show()
{
    m_window.show();
}

void Application::openFirst(const QString &path)
{
    const QString last = m_settings.value(SettingKey::LastFile).toString();
    if (!path.isEmpty())
        m_window.openFile(path);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        m_window.openFile(last);
}

/// What was typed is written first. A text that is refused then, and a box that waits for an
/// answer, would keep the program, and with it the file.
void Application::end()
{
    if (m_window.close())
        return QCoreApplication::exit();
    QTimer::singleShot(kEndPatience, this, [this] {
        if (!m_window.close())
            m_window.close();
        QCoreApplication::exit();
    });
}

int runWindow(int argc, char **argv)
{
    nameProgram();
    Settings settings;
    applyScale(settings);
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::Style);
    const auto identity = QStringLiteral("org.duban.Duban");
    QGuiApplication::setDesktopFileName(identity);
    QGuiApplication::setWindowIcon(
        QIcon(QStringLiteral(":/desktop/") + identity + QStringLiteral(".svg")));
    startLogging();
    ui::applyApplicationFont();
    const WindowArguments arguments = parse(QCoreApplication::arguments());
    const core::SystemClock clock;
    Application window(clock, settings);
    const auto trace = traceStart(window.window());
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::arrived, &window, &Application::end);
    window.show();
    window.openFirst(arguments.file);
    if (arguments.asOf.isValid())
        window.window().setAsOf(arguments.asOf);
    return QApplication::exec();
}

} // namespace app
