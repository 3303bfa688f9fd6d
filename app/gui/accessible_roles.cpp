// SPDX-License-Identifier: GPL-3.0-or-later
//
// By class name, as Qt asks for it: for the class itself first, then for those it is made from.
#include "app/gui/accessible_roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace aallokko::gui {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("aallokko::gui::ChartView"), QAccessible::Chart},
        {QStringLiteral("aallokko::gui::BoundChart"), QAccessible::Chart},
        {QStringLiteral("aallokko::gui::GraphCanvas"), QAccessible::Graphic},
        {QStringLiteral("aallokko::gui::LoadBars"), QAccessible::Indicator},
        {QStringLiteral("aallokko::gui::Callout"), QAccessible::HelpBalloon},
    };
    const auto role = roles.constFind(className);
    return role == roles.cend() || !object->isWidgetType()
               ? nullptr
               : new QAccessibleWidget(static_cast<QWidget*>(object), *role);
}

} // namespace

void installAccessibleRoles() {
    QAccessible::installFactory(makeInterface);
}

} // namespace aallokko::gui
