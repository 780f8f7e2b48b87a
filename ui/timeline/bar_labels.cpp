// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bar_labels.h"

#include <QCoreApplication>

namespace ui {

namespace {

const QString kLeft = QStringLiteral("left");
const QString kRight = QStringLiteral("right");
const QString kEdge = QStringLiteral("edge");

struct BarLabelText
{
    Q_DECLARE_TR_FUNCTIONS(ui::BarLabels)
};

QString labelOf(const core::TimelineLine &line, BarLabel label)
{
    switch (label) {
    case BarLabel::None: return {};
    case BarLabel::Name: return line.name;
    case BarLabel::Person: return line.person;
    case BarLabel::Deadline: return line.due;
    case BarLabel::Status: return line.remark;
    }
    Q_UNREACHABLE();
}

QString nameOfLabel(BarLabel label)
{
    switch (label) {
    case BarLabel::None: return BarLabelText::tr("Nothing");
    case BarLabel::Name: return BarLabelText::tr("Task");
    case BarLabel::Person: return BarLabelText::tr("Person");
    case BarLabel::Deadline: return BarLabelText::tr("Deadline");
    case BarLabel::Status: return BarLabelText::tr("Progress and state");
    }
    Q_UNREACHABLE();
}

FormField fieldFor(const QString &name, const QString &label, BarLabel chosen)
{
    FormField field {name, label, FormFieldKind::Choice, core::keyOf(chosen), {}};
    for (const auto &[each, key] : core::EnumKeys<BarLabel>::values)
        field.choices.append({key, nameOfLabel(each)});
    return field;
}

BarLabel chosenIn(const FormValues &values, const QString &name)
{
    return core::valueOfKey<BarLabel>(values.value(name)).value_or(BarLabel::None);
}

} // namespace

void applyLabels(core::TimelineLine &line, BarLabels labels)
{
    if (line.isGroup)
        return;
    line.before = labelOf(line, labels.left);
    line.atEdge = labelOf(line, labels.edge);
    line.remark = labelOf(line, labels.right);
}

Form barLabelsForm(BarLabels labels, const std::function<void(BarLabels)> &use)
{
    Form form;
    form.title = BarLabelText::tr("Beside the bars");
    form.verb = BarLabelText::tr("Show");
    form.fields = {fieldFor(kLeft, BarLabelText::tr("Left of the bar"), labels.left),
                   fieldFor(kRight, BarLabelText::tr("Right of the bar"), labels.right),
                   fieldFor(kEdge, BarLabelText::tr("At the right edge"), labels.edge)};
    form.check = [](const FormValues & /*values*/) { return FormNotes {}; };
    form.submit = [use](const FormValues &values, const FormAnswer &answer) {
        use({chosenIn(values, kLeft), chosenIn(values, kRight), chosenIn(values, kEdge)});
        answer({});
    };
    return form;
}

} // namespace ui
