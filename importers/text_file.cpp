// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes over a text file; memory holds one piece of it.
#include "importers/text_file.h"

#include <algorithm>

namespace aallokko::importers {

namespace {
constexpr std::size_t PIECE_BYTES = 64 << 10;
}

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
    m_nuls += static_cast<std::uint64_t>(out.end() - kept);
    out.erase(kept, out.end());
    return true;
}

void TextFile::rewind() {
    m_file.seek(0);
    m_decoder = TextDecoder(m_encoding);
    m_nuls = 0;
    m_finished = false;
}

base::Error TextFile::readError() const {
    base::Error error = m_budget.refused("read.failed", {m_file.errorString().toStdString()});
    error.kind = base::ErrorKind::Io;
    return error;
}

} // namespace aallokko::importers
