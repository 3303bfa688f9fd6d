// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the resources under ":/catalogues".
#include "app/session/catalogues.h"

#include "importers/settings/catalogue_reader.h"
#include "importers/settings/rule_settings_reader.h"

#include <QFile>

namespace aallokko::session {

std::string catalogueText(const QString& file) {
    QFile resource(QStringLiteral(":/catalogues/") + file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll().toStdString() : std::string();
}

base::Result<Catalogues> readCatalogues() {
    Catalogues catalogues;
    auto fields = importers::readFieldCatalogue(catalogueText(QStringLiteral("fields.yaml")));
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    catalogues.fields = std::move(*fields);
    auto functions =
        importers::readFunctionCatalogue(catalogueText(QStringLiteral("functions.yaml")));
    if (!functions) {
        return tl::unexpected(functions.error());
    }
    catalogues.functions = std::move(*functions);
    auto rules = importers::readRuleSettings(catalogueText(QStringLiteral("quality_rules.yaml")));
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    catalogues.rules = std::move(*rules);
    catalogues.planningRules = catalogueText(QStringLiteral("planning_rules.yaml"));
    return catalogues;
}

} // namespace aallokko::session
