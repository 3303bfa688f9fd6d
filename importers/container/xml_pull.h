// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pull parser for XML parts of workbooks: QXmlStreamReader with the guards every hostile file
// needs (no DTD, depth limit, limit on one part, time) and names without their namespace prefix,
// so that transitional and strict OOXML read alike.
#pragma once

#include "importers/container/guarded_device.h"

#include <QXmlStreamReader>
#include <memory>

namespace aallokko::importers {

/// Usage: while (xml.next()) { if (xml.isStart(u"row")) ... }, then look at failure().
class XmlPull {
  public:
    /// `entry` names the part in errors.
    XmlPull(std::unique_ptr<GuardedDevice> device, std::string entry, ReadBudget& budget);

    /// Moves to the next start tag, end tag or text; false at the end and after a failure.
    bool next();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QStringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    /// Line where the current tag or text ends, counted from 1.
    [[nodiscard]] std::int64_t line() const { return m_xml.lineNumber(); }
    /// The encoding that the document states; "UTF-8" when it states none.
    [[nodiscard]] const std::string& encoding() const { return m_encoding; }

    /// All attributes of the current start tag; look them up with attribute().
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Number of open elements, the current start tag included, the current end tag not.
    [[nodiscard]] int depth() const { return m_depth; }

    /// Goes to the end tag of the current start tag.
    void skipElement();

    /// Text directly or deeper within the current element, up to its end tag. At most cellBytes.
    [[nodiscard]] QString readText();

    [[nodiscard]] const std::optional<base::Error>& failure() const { return m_failure; }

    /// Ends reading with read.cell_too_long when a text of this many characters is over cellBytes.
    void checkCellLength(qsizetype characters);

    /// Ends reading with an error of the caller's, unless there is one already.
    void fail(base::Error error);

  private:
    void failFromParser();
    [[nodiscard]] base::Error errorHere(const char* code, std::string last) const;

    std::unique_ptr<GuardedDevice> m_device;
    std::string m_entry;
    ReadBudget& m_budget;
    QXmlStreamReader m_xml;
    std::optional<base::Error> m_failure;
    std::string m_encoding = "UTF-8";
    int m_depth = 0;
};

/// Value of the attribute with this local name, of any namespace; empty when there is none.
[[nodiscard]] QStringView attribute(const QXmlStreamAttributes& attributes, QStringView name);

} // namespace aallokko::importers
