// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form names its project; one that cannot be written is known by region and reform.
#include "app/gui/request_form.h"

#include "app/models/finding_tree.h"
#include "core/exchange/request_form.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace aallokko::gui {

bool writeRequestForm(models::Workbench& workbench, model::OrganisationId organisation,
                      const QString& path) {
    session::Session& session = *workbench.session();
    if (auto known = session.ensureProjectId();
        !known && known.error().kind != base::ErrorKind::Io) {
        return workbench.accept(known);
    }
    const auto form = exchange::makeRequestForm(
        {session.systems(), session.catalogues().fields, session.catalogues().functions,
         text::currentLanguage(), exchange::Audience::Internal, organisation});
    if (!form) {
        workbench.showError(form.error());
        return false;
    }
    if (!workbench.accept(exchange::writeFile(path, form->bytes))) {
        return false;
    }
    workbench.showMessage(
        QCoreApplication::translate("RequestForm",
                                    "Wrote the form %1. Send it; the answer comes back by import.")
            .arg(path));
    return true;
}

void askForRequestForm(models::Workbench& workbench, model::OrganisationId organisation,
                       QWidget* parent) {
    const QString name = models::organisationTitle(*workbench.session(), organisation);
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("RequestForm", "Save the form for %1").arg(name),
        QFileInfo(workbench.session()->path()).dir().filePath(name + QStringLiteral(".xlsx")),
        QCoreApplication::translate("RequestForm", "Workbooks (*.xlsx)"));
    if (!path.isEmpty()) {
        writeRequestForm(workbench, organisation, path);
    }
}

} // namespace aallokko::gui
