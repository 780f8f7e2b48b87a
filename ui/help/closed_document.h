// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace ui {

/// A document that reads nothing from disk or network: what asks for a picture gets an empty one,
/// because Qt would open a name that it got nothing for.
class ClosedDocument final : public QTextDocument
{
    Q_OBJECT

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace ui
