// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of a verb on standard output: text for people, exactly one JSON object, or a CSV
// table. No locale in machine output: ISO dates, decimal point, UTF-8.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace aallokko::cli {

enum class Format { Text, Json, Csv };

class Output {
  public:
    explicit Output(Format format) : m_format(format) {}

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] bool isText() const { return m_format == Format::Text; }

    /// Prints one object with a line end.
    void json(const QJsonObject& object) const;
    /// A line for people; `text` may hold several lines.
    void line(const QString& text) const;
    /// A table: RFC 4180 for csv, aligned columns for text.
    void table(const QStringList& header, const std::vector<QStringList>& rows) const;

  private:
    Format m_format;
};

/// A line on standard error, for progress, warnings and errors.
void toStandardError(const QString& text);

} // namespace aallokko::cli
