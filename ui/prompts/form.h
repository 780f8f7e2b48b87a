// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace ui {

/// How a field of a form is filled in. Its value is always a text: that of a date is yyyy-MM-dd,
/// that of a choice the value of what is chosen, that of files their URLs, one a line.
enum class FormFieldKind
{
    Line,
    Text, ///< several lines
    Date,
    Choice, ///< one of a few, all in sight; one of many in a list that opens
    Files, ///< any number of existing files
    Facts ///< nothing to fill in: lines that can be read and copied
};

struct FormChoice
{
    QString value;
    QString text;
};

struct FormField
{
    QString name; ///< tells the fields of a form apart
    QString label;
    FormFieldKind kind = FormFieldKind::Line;
    QString value; ///< what stands there at first
    QList<FormChoice> choices; ///< of a Choice
};

/// The paths in the value of a field of Files.
[[nodiscard]] QStringList pathsOf(const QString &value);

/// A fault as it stands below its field: its colour never says alone what it is.
[[nodiscard]] QString faultText(const QString &fault);

/// Values by the names of their fields.
using FormValues = QHash<QString, QString>;

/// What is to be said beside the fields, by their names.
struct FormNotes
{
    QHash<QString, QString> faults; ///< why a field cannot stay as it is
    QHash<QString, QString> hints; ///< what a field means as it is
    QSet<QString> hidden; ///< fields that are not asked for as things stand
};

/// Takes what came of a form: empty = done, else why not; the form stays open then with all that
/// was typed.
using FormAnswer = std::function<void(const QString &refusal)>;

/// Several things asked for at once. All texts are shown as plain text.
struct Form
{
    QString title;
    QString remark; ///< smaller, below; may be empty
    QString verb; ///< the button that does it
    QList<FormField> fields;
    std::function<FormNotes(const FormValues &)> check; ///< asked whenever something was typed
    std::function<void(const FormValues &, const FormAnswer &)> submit; ///< without faults only
    std::function<void()> cancelled; ///< may be null
};

} // namespace ui
