// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/cell_editor.h"
#include "ui/style/plain_label.h"

#include <QInputMethodEvent>

namespace tests {

/// The page, a keyboard with an input method, and a look into the file afterwards.
class WrittenPage : public PageFixture
{
public:
    /// The task with all it owns, read through a connection of its own.
    [[nodiscard]] core::TaskBundle stored(core::Id task)
    {
        const auto reading
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        const auto bundles = (*reading)->bundles({task});
        REQUIRE(bundles.has_value());
        return bundles->value(0);
    }

    /// Goes to @p index with the table in focus.
    void goTo(const QModelIndex &index)
    {
        REQUIRE(index.isValid());
        view().setFocus();
        view().setCurrentIndex(index);
    }

    /// A key for whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Types letters, digits and signs one by one.
    static void typeKeys(const char *keys)
    {
        for (const char *key = keys; *key; ++key)
            QTest::keyClick(QApplication::focusWidget(), *key);
    }

    /// What an input method types.
    static void commit(const QString &text)
    {
        QInputMethodEvent composed(text, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composed);
        QInputMethodEvent written;
        written.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &written);
    }

    [[nodiscard]] ui::CellEditor &cellEditor() const
    {
        return *view().findChild<ui::CellEditor *>();
    }

    /// What stands below the text in the open editor.
    [[nodiscard]] QString note() const
    {
        const auto *label = cellEditor().findChild<ui::PlainLabel *>();
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace tests
