// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/validate.h"

#include "core/base/text.h"
#include "core/records/fields.h"

namespace core {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2200;
constexpr int kWhole = 100; // percentage points

class Checker
{
public:
    void missing(const QString &field, bool isMissing) { add(field, Fault::Missing, isMissing); }
    void blank(const QString &field, const QString &text, bool isNeeded)
    {
        missing(field, isNeeded && text.trimmed().isEmpty());
    }
    void range(const QString &field, int value, int low, int high)
    {
        add(field, Fault::OutOfRange, value < low || value > high);
    }
    void order(const QString &laterField, QDate earlier, QDate later)
    {
        add(laterField,
            Fault::EndBeforeStart,
            earlier.isValid() && later.isValid() && later < earlier);
    }
    void add(const QString &field, Fault fault, bool isFault)
    {
        if (isFault)
            m_faults.append({field, fault});
    }
    [[nodiscard]] QList<FieldFault> faults() const { return m_faults; }

private:
    QList<FieldFault> m_faults;
};

void checkRules(Checker &checker, const Ledger &ledger)
{
    const int most = Ledger::kMostWarnWorkdays;
    checker.range(QStringLiteral("warn_workdays"), ledger.warnWorkdays, 0, most);
    checker.range(QStringLiteral("report_grace_workdays"), ledger.reportGraceWorkdays, 0, most);
    checker.range(QStringLiteral("priority_warn_workdays"), ledger.priorityWarnWorkdays, 0, most);
    checker.range(QStringLiteral("behind_points"), ledger.behindPoints, 0, kWhole);
    if (ledger.farBehindPoints != 0)
        checker.range(QStringLiteral("far_behind_points"),
                      ledger.farBehindPoints,
                      qBound(1, ledger.behindPoints, kWhole),
                      kWhole);
    checker.add(QStringLiteral("closing_prefix"),
                Fault::OutOfRange,
                ledger.closingPrefix.size() > Ledger::kLongestClosingPrefix);
    checker.range(
        QStringLiteral("closing_digits"), ledger.closingDigits, 1, Ledger::kMostClosingDigits);
}

void check(Checker &checker, const Ledger &ledger)
{
    checker.missing(QStringLiteral("title"), ledger.title.trimmed().isEmpty());
    if (ledger.year != 0)
        checker.range(QStringLiteral("year"), ledger.year, kFirstYear, kLastYear);
    if (ledger.lastYear != 0)
        checker.range(QStringLiteral("last_year"), ledger.lastYear, ledger.year, kLastYear);
    checkRules(checker, ledger);
}

void check(Checker &checker, const Unit &unit)
{
    checker.missing(QStringLiteral("name"), unit.name.trimmed().isEmpty());
    checker.add(QStringLiteral("parent"), Fault::OwnParent, unit.parent == unit.id);
}

void check(Checker &checker, const Person &person)
{
    checker.missing(QStringLiteral("name"), person.name.trimmed().isEmpty());
}

void check(Checker &checker, const Setting &setting)
{
    checker.missing(QStringLiteral("name"), setting.name.isEmpty());
}

void check(Checker &checker, const Task &task)
{
    checker.missing(QStringLiteral("ledger"), !task.ledger.isSet());
    checker.add(QStringLiteral("parent"), Fault::OwnParent, task.parent == task.id);
}

void check(Checker &checker, const Responsibility &responsibility)
{
    checker.missing(QStringLiteral("text"), responsibility.text.trimmed().isEmpty());
    checker.order(QStringLiteral("to_date"), responsibility.from, responsibility.to);
}

void check(Checker &checker, const Measure &measure)
{
    checker.order(QStringLiteral("planned_end"), measure.plannedStart, measure.plannedEnd);
}

void check(Checker &checker, const Deadline &deadline)
{
    checker.order(QStringLiteral("range_end"), deadline.rangeStart, deadline.rangeEnd);
    if (deadline.plannedPercent)
        checker.range(QStringLiteral("planned_percent"), *deadline.plannedPercent, 0, 100);
}

void check(Checker &checker, const Progress &progress)
{
    checker.missing(QStringLiteral("report_date"), !progress.date.isValid());
    if (progress.percent)
        checker.range(QStringLiteral("percent"), *progress.percent, 0, 100);
    checker.missing(QStringLiteral("text"),
                    progress.text.trimmed().isEmpty() && !progress.percent.has_value());
}

void check(Checker &checker, const Extra &extra)
{
    checker.missing(QStringLiteral("header"), extra.header.isEmpty() && extra.text.isEmpty());
}

void checkClosing(Checker &checker, const Event &event)
{
    const bool isClosing = event.kind == EventKind::Closed;
    checker.blank(QStringLiteral("verified_by"), event.verifiedBy, isClosing);
    checker.blank(QStringLiteral("opinion"), event.opinion, isClosing);
    checker.blank(QStringLiteral("closing_number"), event.closingNumber, isClosing);
}

// An extension names a definite day, later than the one before. Source: domain.md c.2.
void checkMove(Checker &checker, const Event &event)
{
    const QString phrase = QStringLiteral("new_phrase");
    const bool isExtension = event.kind == EventKind::DueExtended;
    checker.blank(phrase, event.newPhrase, true);
    if (!event.newPhrase.trimmed().isEmpty()) {
        checker.add(phrase, Fault::NoDay, isExtension && !event.newDue.isValid());
        checker.add(phrase,
                    Fault::NotLater,
                    isExtension && event.newDue.isValid() && event.newDue <= event.oldDue);
    }
    checker.blank(QStringLiteral("document"), event.document, event.kind == EventKind::DueAdjusted);
}

void check(Checker &checker, const Event &event)
{
    // A sheet may say that a task is finished without saying when; no date is made up then.
    const bool mayLackDate
        = event.kind == EventKind::ImportedClosed || event.kind == EventKind::ImportedStopped;
    checker.missing(QStringLiteral("event_date"), !event.date.isValid() && !mayLackDate);
    checkClosing(checker, event);
    if (movesDeadline(event.kind))
        checkMove(checker, event);
    const bool needsReason = movesDeadline(event.kind) || event.kind == EventKind::Suspended
        || event.kind == EventKind::Cancelled || event.kind == EventKind::Reopened
        || tellsRisk(event.kind);
    checker.blank(QStringLiteral("reason"), event.reason, needsReason);
    const bool isDecided
        = needsReason && event.kind != EventKind::DueCorrected && !tellsRisk(event.kind);
    checker.blank(QStringLiteral("decided_by"), event.decidedBy, isDecided);
}

void check(Checker &checker, const Reminder &reminder)
{
    checker.missing(QStringLiteral("reminder_date"), !reminder.date.isValid());
    checker.missing(QStringLiteral("text"), reminder.text.trimmed().isEmpty());
}

void check(Checker &checker, const Comment &comment)
{
    checker.missing(QStringLiteral("comment_date"), !comment.date.isValid());
    checker.blank(QStringLiteral("said_by"), comment.saidBy, true);
    checker.blank(QStringLiteral("text"), comment.text, true);
}

void check(Checker &checker, const Snooze &snooze)
{
    checker.missing(QStringLiteral("snooze_date"), !snooze.date.isValid());
    checker.missing(QStringLiteral("until_date"), !snooze.until.isValid());
    checker.order(QStringLiteral("until_date"), snooze.date.addDays(1), snooze.until);
    checker.blank(QStringLiteral("reason"), snooze.reason, true);
}

void check(Checker &checker, const Attachment &attachment)
{
    checker.blank(QStringLiteral("name"), attachment.name, true);
    checker.add(QStringLiteral("content"), Fault::OutOfRange, !isContentKey(attachment.content));
    checker.range(QStringLiteral("size"), attachment.size, 0, Attachment::kMostBytes);
    checker.missing(QStringLiteral("added_on"), !attachment.addedOn.isValid());
}

void check(Checker & /*checker*/, const Outcome & /*outcome*/)
{
}
void check(Checker & /*checker*/, const Source & /*source*/)
{
}

/// Whether @p value, which is none of a text, can be read again: years beyond 9999 and negative ids
/// have no form for that.
bool hasForm(FieldType type, const QVariant &value)
{
    if (type == FieldType::Id)
        return !value.isValid() || value.toLongLong() > 0;
    return type != FieldType::Date || !value.isValid() || !value.toString().isEmpty();
}

void checkForms(Checker &checker, const Record &record)
{
    const QList<Field> &fields = fieldsOf(kindOf(record));
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        const QVariant value = fieldValue(record, i);
        if (field.type != FieldType::Text) {
            checker.add(field.name, Fault::OutOfRange, !hasForm(field.type, value));
            continue;
        }
        const QString text = value.toString();
        checker.add(field.name, Fault::InvalidText, cleanText(text) != text);
    }
}

template <typename R> void checkOwner(Checker &checker, const R &record)
{
    if constexpr (requires { record.task; })
        checker.missing(QStringLiteral("task"), !record.task.isSet());
}

} // namespace

QList<FieldFault> validate(const Record &record)
{
    Checker checker;
    checker.missing(QStringLiteral("id"), !idOf(record).isSet());
    std::visit(
        [&checker](const auto &value) {
            checkOwner(checker, value);
            check(checker, value);
        },
        record);
    checkForms(checker, record);
    return checker.faults();
}

} // namespace core
