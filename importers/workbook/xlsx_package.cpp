// SPDX-License-Identifier: GPL-3.0-or-later
//
// Relations and workbook part of an XLSX file.
#include "importers/workbook/xlsx_package.h"

#include "importers/container/xml_pull.h"
#include "importers/raw/cell_text.h"

#include <QStringList>

namespace aallokko::importers {

namespace {

struct Relation {
    QString type; ///< last part of the type's address: "worksheet", "styles", ...
    QString target;
};

using Relations = QHash<QString, Relation>;

QString relationsPathOf(const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) +
           QStringLiteral(".rels");
}

/// Relations of `part` ("" for the package), by id; none when the entry is missing.
base::Result<Relations> readRelations(ZipArchive& archive, ReadBudget& budget,
                                      const QString& part) {
    Relations relations;
    const QString path = relationsPathOf(part);
    const auto entry = archive.findEntry(path);
    if (!entry)
        return relations;
    auto device = archive.openEntry(*entry, budget.limits().partBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    XmlPull xml(std::move(*device), path.toStdString(), budget);
    while (xml.next()) {
        if (!xml.isStart(u"Relationship"))
            continue;
        const auto attributes = xml.attributes();
        const QString type = attribute(attributes, u"Type").toString();
        relations.insert(attribute(attributes, u"Id").toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1),
                          resolveTarget(part, attribute(attributes, u"Target").toString())});
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    return relations;
}

std::optional<std::int64_t> findOfType(const ZipArchive& archive, const Relations& relations,
                                       QStringView type) {
    for (const auto& relation : relations) {
        if (relation.type == type)
            return archive.findEntry(relation.target);
    }
    return std::nullopt;
}

/// Path of the workbook part: by relation, else under its usual name.
QString findWorkbook(const ZipArchive& archive, const Relations& relations) {
    for (const auto& relation : relations) {
        if (relation.type == QStringLiteral("officeDocument") && archive.findEntry(relation.target))
            return relation.target;
    }
    return QStringLiteral("xl/workbook.xml");
}

bool isTrue(QStringView value) {
    return value == u"1" || value == u"true" || value == u"on";
}

void addSheet(const QXmlStreamAttributes& attributes, const Relations& relations,
              const ZipArchive& archive, XlsxPackage& package, ReadBudget& budget,
              RawDocument& document) {
    const auto relation = relations.constFind(attribute(attributes, u"id").toString());
    const std::string name = toCellText(attribute(attributes, u"name"));
    if (relation != relations.constEnd() && relation->type != QStringLiteral("worksheet"))
        return; // charts, dialogs and macro sheets hold no table
    std::optional<std::int64_t> entry;
    if (relation != relations.constEnd())
        entry = archive.findEntry(relation->target);
    if (!entry) {
        const std::string target =
            relation == relations.constEnd() ? std::string() : relation->target.toStdString();
        budget.addIssue(document,
                        {ReadSeverity::Error, "read.sheet_missing", {target}, {{}, name, 0, 0}});
        return;
    }
    const auto state = attribute(attributes, u"state");
    package.sheets.push_back({name, state == u"hidden" || state == u"veryHidden", *entry});
}

} // namespace

QString resolveTarget(const QString& base, QString target) {
    target.replace(u'\\', u'/');
    if (!target.startsWith(u'/'))
        target.prepend(base.left(base.lastIndexOf(u'/') + 1));
    QStringList parts;
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QStringLiteral("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != QStringLiteral(".")) {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

base::Result<XlsxPackage> readXlsxPackage(ZipArchive& archive, ReadBudget& budget,
                                          RawDocument& document) {
    auto top = readRelations(archive, budget, {});
    if (!top)
        return tl::unexpected(std::move(top.error()));
    const QString workbook = findWorkbook(archive, *top);
    const auto entry = archive.findEntry(workbook);
    if (!entry)
        return tl::unexpected(budget.refused("read.entry_missing", {workbook.toStdString()}));
    auto relations = readRelations(archive, budget, workbook);
    if (!relations)
        return tl::unexpected(std::move(relations.error()));
    auto device = archive.openEntry(*entry, budget.limits().partBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    XlsxPackage package;
    package.sharedStrings = findOfType(archive, *relations, u"sharedStrings");
    package.styles = findOfType(archive, *relations, u"styles");
    XmlPull xml(std::move(*device), workbook.toStdString(), budget);
    while (xml.next()) {
        if (xml.isStart(u"workbookPr"))
            package.from1904 = isTrue(attribute(xml.attributes(), u"date1904"));
        else if (xml.isStart(u"sheet"))
            addSheet(xml.attributes(), *relations, archive, package, budget, document);
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    if (package.sheets.empty())
        return tl::unexpected(budget.refused("read.no_table"));
    return package;
}

} // namespace aallokko::importers
