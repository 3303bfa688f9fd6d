// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as the one sheet of a workbook whose other parts are fine: shared strings, and styles
// for numbers, shares, dates and times.
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

constexpr const char* RELATIONS =
    R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/>)"
    R"(<Relationship Id="r2" Type="x/sharedStrings" Target="strings.xml"/>)"
    R"(<Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>)";
constexpr const char* WORKBOOK =
    R"(<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="a" r:id="r1"/></sheets></workbook>)";
constexpr const char* STRINGS = "<sst><si><t>Nimi</t></si><si><r><t>Tita</t></r><r><t>nia</t></r>"
                                "</si><si><t/></si></sst>";
constexpr const char* STYLES =
    R"(<styleSheet><numFmts><numFmt numFmtId="200" formatCode="[h]:mm:ss"/></numFmts><cellXfs>)"
    R"(<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="22"/>)"
    R"(<xf numFmtId="20"/><xf numFmtId="200"/></cellXfs></styleSheet>)";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Entries entries{{"xl/workbook.xml", WORKBOOK},
                                {"xl/_rels/workbook.xml.rels", RELATIONS},
                                {"xl/strings.xml", STRINGS},
                                {"xl/styles.xml", STYLES},
                                {"xl/sheet.xml", std::string(fuzz::textOf(data, size))}};
    fuzz::readBothWays(fuzz::memoryFile(fuzz::storedArchive(entries)));
    return 0;
}
