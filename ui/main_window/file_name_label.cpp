// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_name_label.h"

namespace ui {

namespace {

/// A menu bar does not make room again when its corner grows, so the label has all it may need.
constexpr QSize kFileNameLabelSize(400, 28);
constexpr int kRightMargin = 12;

} // namespace

FileNameLabel::FileNameLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setMuted();
    setFixedSize(kFileNameLabelSize);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setContentsMargins(0, 0, kRightMargin, 0);
}

} // namespace ui
