// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

// In the order of ColumnField.
constexpr std::array kHeaders {
    QT_TRANSLATE_NOOP("core::columns", "No."),
    QT_TRANSLATE_NOOP("core::columns", "Code"),
    QT_TRANSLATE_NOOP("core::columns", "Objective"),
    QT_TRANSLATE_NOOP("core::columns", "Task"),
    QT_TRANSLATE_NOOP("core::columns", "Content"),
    QT_TRANSLATE_NOOP("core::columns", "Source"),
    QT_TRANSLATE_NOOP("core::columns", "Lever"),
    QT_TRANSLATE_NOOP("core::columns", "Target to win"),
    QT_TRANSLATE_NOOP("core::columns", "Target to deliver"),
    QT_TRANSLATE_NOOP("core::columns", "Problem"),
    QT_TRANSLATE_NOOP("core::columns", "Root cause"),
    QT_TRANSLATE_NOOP("core::columns", "Acceptance criterion"),
    QT_TRANSLATE_NOOP("core::columns", "Class"),
    QT_TRANSLATE_NOOP("core::columns", "Modality"),
    QT_TRANSLATE_NOOP("core::columns", "Measure"),
    QT_TRANSLATE_NOOP("core::columns", "Owner of the measure"),
    QT_TRANSLATE_NOOP("core::columns", "Deadline of the measure"),
    QT_TRANSLATE_NOOP("core::columns", "Workdays needed"),
    QT_TRANSLATE_NOOP("core::columns", "Measures before it"),
    QT_TRANSLATE_NOOP("core::columns", "Measure started on"),
    QT_TRANSLATE_NOOP("core::columns", "Measure done on"),
    QT_TRANSLATE_NOOP("core::columns", "How it stands"),
    QT_TRANSLATE_NOOP("core::columns", "To be coordinated"),
    QT_TRANSLATE_NOOP("core::columns", "Leader"),
    QT_TRANSLATE_NOOP("core::columns", "Lead unit"),
    QT_TRANSLATE_NOOP("core::columns", "Person responsible"),
    QT_TRANSLATE_NOOP("core::columns", "Cooperating units"),
    QT_TRANSLATE_NOOP("core::columns", "Cooperation"),
    QT_TRANSLATE_NOOP("core::columns", "Contact"),
    QT_TRANSLATE_NOOP("core::columns", "Start"),
    QT_TRANSLATE_NOOP("core::columns", "Node"),
    QT_TRANSLATE_NOOP("core::columns", "Deadline"),
    QT_TRANSLATE_NOOP("core::columns", "Extensions"),
    QT_TRANSLATE_NOOP("core::columns", "Expected effect"),
    QT_TRANSLATE_NOOP("core::columns", "Indicator"),
    QT_TRANSLATE_NOOP("core::columns", "Unit of measure"),
    QT_TRANSLATE_NOOP("core::columns", "Baseline"),
    QT_TRANSLATE_NOOP("core::columns", "Target"),
    QT_TRANSLATE_NOOP("core::columns", "Result"),
    QT_TRANSLATE_NOOP("core::columns", "Completion rate"),
    QT_TRANSLATE_NOOP("core::columns", "Evidence"),
    QT_TRANSLATE_NOOP("core::columns", "Recognition"),
    QT_TRANSLATE_NOOP("core::columns", "State"),
    QT_TRANSLATE_NOOP("core::columns", "Completed on"),
    QT_TRANSLATE_NOOP("core::columns", "Progress %"),
    QT_TRANSLATE_NOOP("core::columns", "Newest report"),
    QT_TRANSLATE_NOOP("core::columns", "Note"),
    QT_TRANSLATE_NOOP("core::columns", "Light"),
    QT_TRANSLATE_NOOP("core::columns", "Left / overdue"),
    QT_TRANSLATE_NOOP("core::columns", "Further column"),
};
static_assert(kHeaders.size() == static_cast<size_t>(ColumnField::Extra) + 1);

} // namespace

QString columnHeader(ColumnField field)
{
    return QCoreApplication::translate("core::columns", kHeaders.at(static_cast<size_t>(field)));
}

} // namespace core
