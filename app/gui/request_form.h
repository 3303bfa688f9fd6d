// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Make the form to send", wherever it is offered: asks where to, writes the form of one
// organisation and tells so.
#pragma once

#include "app/models/workbench.h"

class QWidget;

namespace aallokko::gui {

/// Writes the form of an organisation to a file; tells where, or why not.
bool writeRequestForm(models::Workbench& workbench, model::OrganisationId organisation,
                      const QString& path);
/// The same after asking for the file.
void askForRequestForm(models::Workbench& workbench, model::OrganisationId organisation,
                       QWidget* parent);

} // namespace aallokko::gui
