// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windows/hand/hand.h"

#include <QApplication>
#include <QLabel>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <cstdio>
#include <functional>
#include <unistd.h>

namespace tests {

namespace {

constexpr int kHandPatience = 20'000; // milliseconds

bool comes(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, kHandPatience);
}

/// The first widget of the class @p name, wherever it is; null if there is none.
QWidget *widgetOf(const char *name)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (qstrcmp(widget->metaObject()->className(), name) == 0)
            return widget;
    }
    return nullptr;
}

QTableView *ledgerTable()
{
    return qobject_cast<QTableView *>(widgetOf("ui::LedgerView"));
}

QString bandText()
{
    const QWidget *band = widgetOf("ui::Band");
    const QLabel *label = band ? band->findChild<QLabel *>() : nullptr;
    return label && band->isVisible() ? label->text() : QString();
}

/// The cell in the row and under the heading that @p words name; invalid if there is none.
QModelIndex cellOf(const QStringList &words)
{
    const QTableView *table = ledgerTable();
    if (!table || !table->model())
        return {};
    const QAbstractItemModel &model = *table->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == words.value(2))
            return model.index(words.value(1).toInt(), column);
    }
    return {};
}

QString textIn(const QModelIndex &cell)
{
    return cell.data().toString();
}

QString rowCount()
{
    const QTableView *table = ledgerTable();
    const bool isThere = comes([table] {
        return table && table->model() && table->isVisible() && table->model()->rowCount() > 0
            && !textIn(table->model()->index(0, 1)).isEmpty();
    });
    return isThere ? QString::number(table->model()->rowCount()) : QStringLiteral("never");
}

} // namespace

Hand::Hand(QObject *parent)
    : QObject(parent)
{
    // Made while the application is being made.
    QTimer::singleShot(0, this, &Hand::watchInput);
}

void Hand::watchInput()
{
    m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_input, &QSocketNotifier::activated, this, &Hand::readInput);
}

void Hand::readInput()
{
    // What is asked for lets the program go on, which must not read the next line meanwhile.
    m_input->setEnabled(false);
    std::array<char, 4096> bytes {};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0)
        return;
    m_read.append(bytes.data(), count);
    for (qsizetype end = m_read.indexOf('\n'); end >= 0; end = m_read.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_read.left(end));
        m_read.remove(0, end + 1);
        obey(line.split(u'\t'));
    }
    m_input->setEnabled(true);
}

void Hand::obey(const QStringList &words)
{
    if (words.first() == QStringLiteral("close")) {
        ledgerTable()->window()->close();
        return;
    }
    std::fprintf(stdout, "%s\n", qUtf8Printable(answer(words)));
    std::fflush(stdout);
}

QString Hand::answer(const QStringList &words)
{
    const QString &verb = words.first();
    if (verb == QStringLiteral("rows"))
        return rowCount();
    if (verb == QStringLiteral("band")) {
        const QString &part = words.at(1);
        return comes([&part] { return bandText().contains(part) && !bandText().isEmpty(); })
            ? bandText()
            : QStringLiteral("never");
    }
    if (verb == QStringLiteral("press")) {
        widgetOf("ui::Band")->findChild<QToolButton *>()->click();
        return QStringLiteral("pressed");
    }
    const QModelIndex cell = cellOf(words);
    if (verb == QStringLiteral("enter"))
        return enter(cell, words.at(3));
    if (verb == QStringLiteral("shows")) {
        return comes([&words] { return textIn(cellOf(words)) == words.at(3); })
            ? QStringLiteral("shown")
            : QStringLiteral("never");
    }
    if (verb == QStringLiteral("editable"))
        return cell.flags() & Qt::ItemIsEditable ? QStringLiteral("yes") : QStringLiteral("no");
    return textIn(cell);
}

QString Hand::enter(const QModelIndex &cell, const QString &text)
{
    QTableView *table = ledgerTable();
    table->window()->activateWindow();
    if (!cell.isValid() || !QTest::qWaitForWindowActive(table->window()))
        return QStringLiteral("never");
    table->setCurrentIndex(cell);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    return QStringLiteral("entered");
}

} // namespace tests
