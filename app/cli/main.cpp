// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko`, the command line. The last catch for what libraries throw is here.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/report_export.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <exception>
#include <memory>
#include <new>

namespace {

// Only pages need fonts, and they are drawn without any screen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (!aallokko::cli::needsDrawing(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The fonts of a PDF file stand in the order of a hash table: the same report, the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    const auto application = makeApplication(argc, argv);
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
