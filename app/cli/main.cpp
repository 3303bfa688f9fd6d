// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko`, the command line. The last catch for what libraries throw is here.
#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <exception>
#include <new>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Aallokko"));
    QCoreApplication::setApplicationName(QStringLiteral("aallokko"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AALLOKKO_VERSION));
    try {
        return aallokko::cli::runCommandLine(QCoreApplication::arguments());
    } catch (const std::bad_alloc&) {
        aallokko::cli::toStandardError(QStringLiteral("aallokko: out of memory"));
    } catch (const std::exception& error) {
        aallokko::cli::toStandardError(QStringLiteral("aallokko: internal error: ") +
                                       QString::fromUtf8(error.what()));
    }
    return aallokko::cli::InternalError;
}
