// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

namespace app {

namespace {

constexpr qint64 kMaximumSize = 1 << 20;
constexpr int kFiles = 5;

/// What one message handler, which Qt calls without any context, has to know.
struct Log
{
    QMutex mutex;
    QFile file;
};

Log &log()
{
    static Log instance;
    return instance;
}

QString pathOf(int index)
{
    const QString folder = logFolder();
    return index == 0 ? folder + QStringLiteral("/duban.log")
                      : folder + QStringLiteral("/duban.%1.log").arg(index);
}

void openFile(QFile &file)
{
    file.setFileName(pathOf(0));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// Moves each file one place on; the oldest goes.
void rotate(QFile &file)
{
    file.close();
    QFile::remove(pathOf(kFiles - 1));
    for (int index = kFiles - 1; index > 0; --index)
        QFile::rename(pathOf(index - 1), pathOf(index));
    openFile(file);
}

/// What the platform without a screen says at every window.
bool isNoise(const QString &message)
{
    return message.startsWith(QLatin1String("This plugin does not support"));
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isNoise(message))
        return;
    Log &target = log();
    const QMutexLocker guard(&target.mutex);
    if (target.file.isOpen()) {
        if (target.file.size() > kMaximumSize)
            rotate(target.file);
        target.file.write(qFormatLogMessage(type, context, message).toUtf8() + '\n');
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

QString logFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/logs");
    QDir().mkpath(folder);
    return folder;
}

void startLogging()
{
    qSetMessagePattern(QStringLiteral("%{time} %{type} %{category} %{message}"));
    openFile(log().file);
    qInstallMessageHandler(handle);
}

} // namespace app
