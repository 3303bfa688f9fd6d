// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed access to parsed JSON that collects every departure with its path instead of stopping at
// the first. Shared by the readers of the planning formats; QtCore only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::exchange {

/// Collects errors; at most 1000, so that a hostile file cannot fill the memory. Paths look like
/// "items[3].cost[0]".
class JsonFields {
  public:
    /// `json` as an object, or nothing with the reason in errors(). `maxBytes` is checked first;
    /// nesting beyond 1024 levels is a syntax error of the parser.
    [[nodiscard]] std::optional<QJsonObject> parse(std::string_view json, std::size_t maxBytes);

    /// The value of a required key; an undefined value and an error when it is missing.
    QJsonValue required(const QJsonObject& object, const char* key, const std::string& path);

    /// Typed readings of a value; on another type an error and an empty result. An undefined value
    /// was reported before and stays silent.
    std::int64_t integer(const QJsonValue& value, const std::string& path);
    std::string text(const QJsonValue& value, const std::string& path);
    QJsonArray array(const QJsonValue& value, const std::string& path);
    QJsonObject object(const QJsonValue& value, const std::string& path);
    /// An integer cut to `low`..`high` without an error: for values whose meaning ends there.
    std::int32_t clamped(const QJsonValue& value, const std::string& path, std::int64_t low,
                         std::int64_t high);
    /// A whole array of integers.
    std::vector<std::int64_t> integers(const QJsonValue& value, const std::string& path);

    void add(std::string code, std::vector<std::string> arguments);
    [[nodiscard]] bool isFine() const { return m_errors.empty(); }
    /// The first error with the rest in `also`; requires !isFine().
    [[nodiscard]] base::Error joined() &&;

  private:
    std::vector<base::Error> m_errors;
};

/// "path[k]" and "path.key".
[[nodiscard]] std::string atIndex(const std::string& path, qsizetype k);
[[nodiscard]] std::string atKey(const std::string& path, const char* key);

/// `text` as a JSON string with quotes; control characters, quotes and backslashes escaped.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace aallokko::exchange
