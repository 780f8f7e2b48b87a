// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// empty_window: the least a program with a window and a table can be, and says "first rows" on
// stderr once it is painted: what the start of the program is compared with.
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

#include <cstdio>

namespace {

class Table final : public QTableView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        std::fputs("first rows\n", stderr);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.setCentralWidget(new Table);
    window.show();
    return QApplication::exec();
}
