// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the files of the reader tests.
#include "tests/importers/workbook/workbook_files.h"

#include <QFile>
#include <gtest/gtest.h>
#include <zip.h>

namespace aallokko::test {

namespace {

const std::string TRANSITIONAL = "http://schemas.openxmlformats.org/";
const std::string STRICT = "http://purl.oclc.org/ooxml/";

std::string relation(const std::string& base, const std::string& id, const std::string& type,
                     const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + base + "officeDocument/2006/relationships/" +
           type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inner) {
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inner + "</Relationships>";
}

} // namespace

QString FileMaker::bytes(const QString& name, const std::string& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

QString FileMaker::archive(const QString& name, const Entries& entries) const {
    const QString target = path(name);
    int problem = 0;
    zip_t* archive = zip_open(target.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    EXPECT_NE(archive, nullptr) << problem;
    for (const auto& [entry, content] : entries) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        EXPECT_GE(zip_file_add(archive, entry.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return target;
}

void FileMaker::declareSize(const QString& path, const std::string& entry, unsigned size) {
    constexpr qsizetype SIZE_AT = 24; // from the mark of a central directory record
    constexpr qsizetype NAME_AT = 46;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray all = file.readAll();
    qsizetype at = all.indexOf("PK\x01\x02");
    while (at >= 0 && !all.mid(at + NAME_AT).startsWith(entry.c_str()))
        at = all.indexOf("PK\x01\x02", at + 1);
    ASSERT_GE(at, 0) << entry;
    for (int i = 0; i < 4; ++i)
        all[at + SIZE_AT + i] = static_cast<char>(size >> (8 * i) & 0xFF);
    file.seek(0);
    file.write(all);
}

Entries xlsxEntries(const WorkbookParts& parts) {
    const std::string& base = parts.strict ? STRICT : TRANSITIONAL;
    const std::string main = "xmlns=\"" + base + "spreadsheetml/2006/main\"";
    Entries entries{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relations(relation(base, "r1", "officeDocument", "/xl/workbook.xml"))},
        {"xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + base +
                                "officeDocument/2006/relationships\"><workbookPr " +
                                parts.workbookPr +
                                "/><sheets><sheet name=\"Järjestelmät\" sheetId=\"1\" "
                                "r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations(relation(base, "r1", "worksheet", parts.sheetTarget) +
                   relation(base, "r2", "sharedStrings", "sharedStrings.xml") +
                   relation(base, "r3", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml", "<worksheet " + main + "><dimension ref=\"A1:XFD1048576\"/>" +
                                         "<sheetData>" + parts.sheetData + "</sheetData>" +
                                         parts.afterData + "</worksheet>"}};
    if (!parts.sharedStrings.empty())
        entries.emplace_back("xl/sharedStrings.xml",
                             "<sst " + main + ">" + parts.sharedStrings + "</sst>");
    if (!parts.cellFormats.empty())
        entries.emplace_back("xl/styles.xml", "<styleSheet " + main + "><numFmts>" +
                                                  parts.numberFormats +
                                                  "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
                                                  "</cellStyleXfs><cellXfs>" +
                                                  parts.cellFormats + "</cellXfs></styleSheet>");
    return entries;
}

std::string odsContent(const std::string& spreadsheet, const char* root) {
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + std::string(root) +
           " xmlns:office=\"" + oasis + "office:1.0\" xmlns:table=\"" + oasis +
           "table:1.0\" xmlns:text=\"" + oasis + "text:1.0\" xmlns:style=\"" + oasis +
           "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
           "xmlns:calcext:1.0\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
           "<office:automatic-styles><style:style style:name=\"ta2\" "
           "style:family=\"table\"><style:table-properties "
           "table:display=\"false\"/></style:style></office:automatic-styles>"
           "<office:body><office:spreadsheet>" +
           spreadsheet + "</office:spreadsheet></office:body></office:" + root + ">";
}

Entries odsEntries(const std::string& spreadsheet) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", odsContent(spreadsheet, "document-content")}};
}

} // namespace aallokko::test
