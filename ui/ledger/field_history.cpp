// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/field_history.h"

#include "core/wording/terms.h"
#include "ui/style/plain_label.h"
#include "ui/style/without_mnemonic.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

namespace {

struct FieldHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(ui::TaskCardPanel)
};

QString nameOf(const core::CellAddress &field)
{
    return field.header.isEmpty() ? core::columnHeader(field.field).simplified()
                                  : field.header.simplified();
}

QMenu *historyMenu(QWidget &widget, const QList<core::CellAddress> &fields, const AskHistory &ask)
{
    auto *menu = new QMenu(&widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto *label = qobject_cast<PlainLabel *>(&widget);
    if (label && label->hasSelectedText()) {
        menu->addAction(FieldHistoryText::tr("Copy"), &widget, [text = label->selectedText()] {
            QGuiApplication::clipboard()->setText(text);
        });
    }
    for (const core::CellAddress &field : fields) {
        const QString text = fields.size() == 1
            ? FieldHistoryText::tr("History…")
            //: %1: a column
            : FieldHistoryText::tr("History of “%1”…").arg(withoutMnemonic(nameOf(field)));
        menu->addAction(text, &widget, [field, ask] { ask(field); });
    }
    return menu;
}

} // namespace

void offerHistory(QWidget &widget, const QList<core::CellAddress> &fields, const AskHistory &ask)
{
    if (fields.isEmpty() || !ask)
        return;
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&widget,
                     &QWidget::customContextMenuRequested,
                     &widget,
                     [&widget, fields, ask](QPoint place) {
                         historyMenu(widget, fields, ask)->popup(widget.mapToGlobal(place));
                     });
}

} // namespace ui
