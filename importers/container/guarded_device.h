// SPDX-License-Identifier: GPL-3.0-or-later
//
// A byte stream that refuses to go on: the QIODevice between an archive entry (or a plain file) and
// the XML parser. It is where floods are stopped, before the parser can put them into memory.
#pragma once

#include "core/base/result.h"
#include "importers/raw/read_budget.h"

#include <QFile>
#include <QIODevice>
#include <memory>
#include <optional>

namespace aallokko::importers {

/// Sequential and unbuffered. After a refusal every read fails and refusal() says why.
/// No Q_OBJECT: it has neither signals nor slots of its own.
class GuardedDevice : public QIODevice {
  public:
    /// `partLimit`: most bytes that may pass between two calls of mark().
    GuardedDevice(ReadBudget& budget, std::int64_t partLimit);

    /// The parser has completed a part (element or text).
    void mark() { m_sinceMark = 0; }

    [[nodiscard]] bool partTooLong() const { return m_sinceMark > m_partLimit; }
    [[nodiscard]] const std::optional<base::Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    /// Reads up to `size` bytes; 0 at the end, -1 after setting m_refusal.
    virtual qint64 readRaw(char* data, qint64 size) = 0;

    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

    ReadBudget& m_budget;
    std::optional<base::Error> m_refusal;

  private:
    std::int64_t m_partLimit;
    std::int64_t m_sinceMark = 0;
};

/// A plain file as a guarded device; the file is open for reading already.
class GuardedFile final : public GuardedDevice {
  public:
    GuardedFile(std::unique_ptr<QFile> file, ReadBudget& budget, std::int64_t partLimit);

  protected:
    qint64 readRaw(char* data, qint64 size) override;

  private:
    std::unique_ptr<QFile> m_file;
};

} // namespace aallokko::importers
