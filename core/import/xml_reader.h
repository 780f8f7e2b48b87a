// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/xml_guard.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string_view>

// NOLINTNEXTLINE(bugprone-reserved-identifier): so libxml2 calls it
struct _xmlParserCtxt;

namespace core {

/// The attributes of an element, by local name. Valid during the call they are passed to.
class XmlAttributes
{
public:
    /// @param values five pointers for each of @p count attributes, as libxml2 gives them.
    XmlAttributes(const unsigned char **values, int count);

    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;

    /// The value as text, empty if there is none.
    [[nodiscard]] QString text(std::string_view name) const;

    /// The value as a whole number; none if it is none or does not fit.
    [[nodiscard]] std::optional<int> number(std::string_view name) const;

    /// Whether any attribute of this local name, whatever its namespace, has @p value.
    [[nodiscard]] bool has(std::string_view name, std::string_view value) const;

    /// Whether the value is 1, true or on.
    [[nodiscard]] bool flag(std::string_view name) const;

private:
    [[nodiscard]] std::string_view nameAt(int index) const;
    [[nodiscard]] std::string_view valueAt(int index) const;

    const unsigned char **m_values;
    int m_count;
};

/// Takes what a document holds, in its order. Names are local names: the namespaces of strict and
/// transitional OOXML differ, their elements do not.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void startElement(std::string_view name, XmlAttributes attributes) = 0;
    virtual void characters(std::string_view text) = 0;
    virtual void endElement(std::string_view name) = 0;

    /// Why the handler wants no more, if so.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = default;
    XmlHandler &operator=(const XmlHandler &) = default;

    /// Ends the reading; the first error counts.
    void refuse(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

private:
    std::optional<Error> m_error;
};

/// Reads XML piece by piece in UTF-8 or UTF-16, with XmlGuard before libxml2. Fetches nothing,
/// expands no entity but the five of XML.
class XmlReader
{
public:
    /// @param handler must outlive the reader. @param subject what errors name: file, and part of
    /// it.
    XmlReader(XmlHandler &handler, QString subject, QString part, XmlLimits limits = {});
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// Error kinds: InputDamaged, and those of the handler.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);

    /// Says that all was fed. Error kinds as above.
    [[nodiscard]] Result<void> finish();

private:
    struct Freer
    {
        void operator()(_xmlParserCtxt *context) const;
    };
    friend struct XmlCallbacks;

    void start(std::string_view name, XmlAttributes attributes);
    void end(std::string_view name);
    void take(std::string_view text);
    void stopIfRefused();
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] QByteArray toUtf8(QByteArrayView bytes);
    [[nodiscard]] Result<void> parse(QByteArrayView utf8, bool isLast);
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &detail) const;
    void stop(const QString &fault);

    XmlHandler &m_handler;
    QString m_subject;
    QString m_part;
    XmlLimits m_limits;
    XmlGuard m_guard;
    std::optional<QStringDecoder> m_wide; ///< for UTF-16
    bool m_isBegun = false;
    int m_depth = 0;
    QString m_fault;
    std::unique_ptr<_xmlParserCtxt, Freer> m_context;
};

} // namespace core
