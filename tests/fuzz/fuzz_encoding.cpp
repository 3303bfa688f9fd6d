// SPDX-License-Identifier: GPL-3.0-or-later
//
// Detection and decoding give the same for a text in pieces and as a whole, and always UTF-8. The
// first byte is the size of a piece.
#include "core/base/text.h"
#include "importers/text/encoding.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

struct Reading {
    importers::TextEncoding encoding{};
    bool isAssumed = false;
    bool isBinary = false;
    std::string text;
    std::uint64_t undecodable = 0;

    bool operator==(const Reading&) const = default;
};

Reading read(std::string_view bytes, std::size_t piece) {
    Reading reading;
    importers::EncodingDetector detector;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        detector.add(bytes.substr(at, piece));
    reading.encoding = detector.result();
    reading.isAssumed = detector.isAssumed();
    reading.isBinary = detector.isBinary();
    importers::TextDecoder decoder(reading.encoding);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        decoder.add(bytes.substr(at, piece), reading.text);
    decoder.finish(reading.text);
    reading.undecodable = decoder.undecodable();
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string_view bytes = fuzz::textOf(data + 1, size - 1);
    const Reading whole = read(bytes, bytes.size() + 1);
    fuzz::require(whole == read(bytes, data[0] % 16U + 1), "pieces give another text");
    fuzz::require(base::isUtf8(whole.text), "decoded text is not UTF-8");
    const bool isUtf8 = whole.encoding == importers::TextEncoding::Utf8 && whole.undecodable == 0;
    fuzz::require(!isUtf8 || bytes.ends_with(whole.text), "UTF-8 was changed");
    return 0;
}
