// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/xml_reader.h"

#include <memory>
#include <vector>

struct _xmlParserCtxt;

namespace core {

class Job;

/// Reads HTML as browsers do, however careless it is written, with HtmlCleaner before libxml2.
/// Fetches nothing. Names of elements and attributes come in lower case.
class HtmlParser
{
public:
    /// @param handler must outlive the parser. @param subject what errors name.
    HtmlParser(XmlHandler &handler, QString subject, XmlLimits limits = {});
    ~HtmlParser();
    HtmlParser(const HtmlParser &) = delete;
    HtmlParser &operator=(const HtmlParser &) = delete;

    /// Reads the whole text. Error kinds: InputDamaged, Cancelled, and those of the handler.
    /// @param job null = nobody will stop it.
    [[nodiscard]] Result<void> parse(const QString &html, const Job *job = nullptr);

private:
    struct Freer
    {
        void operator()(_xmlParserCtxt *context) const;
    };
    friend struct HtmlCallbacks;

    void start(const char *name, const unsigned char **attributes);
    void end(const char *name);
    void take(std::string_view text);
    void stop(const QString &fault);
    [[nodiscard]] bool isStopped() const { return !m_fault.isEmpty() || m_handler.error(); }
    [[nodiscard]] Result<void> outcome() const;

    XmlHandler &m_handler;
    QString m_subject;
    XmlLimits m_limits;
    int m_depth = 0;
    QString m_fault;
    std::vector<const unsigned char *> m_attributes; ///< as XmlAttributes wants them
    std::unique_ptr<_xmlParserCtxt, Freer> m_context;
};

} // namespace core
