// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text file of unknown encoding as a stream of UTF-8. Two passes over the file: the first finds
// the encoding from all of its bytes, the second decodes piece by piece.
#pragma once

#include "core/base/result.h"
#include "importers/raw/read_budget.h"
#include "importers/text/encoding.h"

#include <QFile>
#include <memory>

namespace aallokko::importers {

/// An open text file. Not copyable; used by one reader.
class TextFile {
  public:
    /// Errors: read.failed (Io), read.binary, read.cancelled, read.too_slow.
    [[nodiscard]] static base::Result<std::unique_ptr<TextFile>> open(const QString& path,
                                                                      ReadBudget& budget);

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] bool encodingIsAssumed() const { return m_assumed; }

    /// Appends the next piece (up to 64 KiB of the file) to `out` without its NUL characters; false
    /// when the file ended before. Error: read.failed (Io).
    [[nodiscard]] base::Result<bool> read(std::string& out);

    /// Starts again from the beginning of the file.
    void rewind();

    /// Complete once read() has returned false.
    [[nodiscard]] std::uint64_t nulCharacters() const { return m_nuls; }
    [[nodiscard]] std::uint64_t undecodable() const { return m_decoder.undecodable(); }
    /// Nordic letters that somebody took for two characters and saved so: "Ã¤" for "ä".
    [[nodiscard]] std::uint64_t garbledLetters() const { return m_garbled; }

  private:
    explicit TextFile(ReadBudget& budget) : m_budget(budget), m_decoder(TextEncoding::Utf8) {}
    [[nodiscard]] base::Error readError() const;

    ReadBudget& m_budget;
    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_assumed = false;
    bool m_finished = false;
    TextDecoder m_decoder;
    std::uint64_t m_nuls = 0;
    std::uint64_t m_garbled = 0;
    std::string m_piece;
};

} // namespace aallokko::importers
