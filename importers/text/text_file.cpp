// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes over a text file; memory holds one piece of it.
#include "importers/text/text_file.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

constexpr std::size_t PIECE_BYTES = 64 << 10;

/// How many letters of `text` are "Ã" and the sign that the second byte of å ä ö Å Ä Ö é ü gives in
/// windows-1252, or "Ã" saved so twice. A letter cut by the end of a piece is not counted.
std::uint64_t countGarbled(std::string_view text) {
    constexpr std::string_view LEAD = "\xC3\x83";
    constexpr std::array<std::string_view, 10> SECONDS{
        "\xC2\xA4", "\xC2\xB6", "\xC2\xA5", "\xC2\xA9",     "\xC2\xBC",
        "\xC2\x84", "\xC2\x96", "\xC6\x92", "\xE2\x80\x9E", "\xE2\x80\x93"};
    std::uint64_t count = 0;
    for (auto at = text.find(LEAD); at != text.npos; at = text.find(LEAD, at + 2)) {
        const std::string_view rest = text.substr(at + LEAD.size());
        count += std::any_of(SECONDS.begin(), SECONDS.end(),
                             [rest](std::string_view second) { return rest.starts_with(second); })
                     ? 1
                     : 0;
    }
    return count;
}

} // namespace

base::Result<std::unique_ptr<TextFile>> TextFile::open(const QString& path, ReadBudget& budget) {
    std::unique_ptr<TextFile> text(new TextFile(budget));
    text->m_file.setFileName(path);
    if (!text->m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(text->readError());
    EncodingDetector detector;
    std::string piece(PIECE_BYTES, '\0');
    while (true) {
        const qint64 got = text->m_file.read(piece.data(), static_cast<qint64>(piece.size()));
        if (got < 0)
            return tl::unexpected(text->readError());
        if (got == 0)
            break;
        detector.add(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
        if (auto error = budget.tick())
            return tl::unexpected(std::move(*error));
    }
    if (detector.isBinary())
        return tl::unexpected(budget.refused("read.binary", {"data"}));
    text->m_encoding = detector.result();
    text->m_assumed = detector.isAssumed();
    text->m_piece.resize(PIECE_BYTES);
    text->rewind();
    return text;
}

base::Result<bool> TextFile::read(std::string& out) {
    if (m_finished)
        return false;
    const std::size_t before = out.size();
    const qint64 got = m_file.read(m_piece.data(), static_cast<qint64>(m_piece.size()));
    if (got < 0)
        return tl::unexpected(readError());
    if (got == 0) {
        m_finished = true;
        m_decoder.finish(out);
        return out.size() > before;
    }
    m_decoder.add(std::string_view(m_piece).substr(0, static_cast<std::size_t>(got)), out);
    const auto kept =
        std::remove(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), '\0');
    m_garbled += countGarbled(std::string_view(out).substr(before));
    m_nuls += static_cast<std::uint64_t>(out.end() - kept);
    out.erase(kept, out.end());
    return true;
}

void TextFile::rewind() {
    m_file.seek(0);
    m_decoder = TextDecoder(m_encoding);
    m_nuls = 0;
    m_garbled = 0;
    m_finished = false;
}

base::Error TextFile::readError() const {
    base::Error error = m_budget.refused("read.failed", {m_file.errorString().toStdString()});
    error.kind = base::ErrorKind::Io;
    return error;
}

} // namespace aallokko::importers
