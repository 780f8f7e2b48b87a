// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/engine.h"

#include <QSqlError>

namespace core {

Error sqlError(const QSqlError &error, const QString &path)
{
    // Only the code: the text of a database error can hold what the user typed.
    const int code = error.nativeErrorCode().toInt();
    return {errorKindOf(code), path, {}, QStringLiteral("sqlite %1").arg(code)};
}

QVariant guardedText(const QVariant &value)
{
    constexpr QChar mark(QChar::ByteOrderMark);
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool hasMark = text.startsWith(mark) || text.startsWith(QChar(QChar::ByteOrderSwapped));
    return hasMark ? QVariant(QString(mark + text)) : value;
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_path(connection.path())
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Result<void> Statement::execute(const QVariantList &values)
{
    if (!m_isPrepared)
        return fail(sqlError(m_query.lastError(), m_path));
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, guardedText(values.at(i)));
    if (!m_query.exec())
        return fail(sqlError(m_query.lastError(), m_path));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return fail(sqlError(m_query.lastError(), m_path));
    return false;
}

QVariant Statement::value(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QVariant() : value;
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

} // namespace core
