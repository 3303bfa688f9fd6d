// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a verb of the command line is: a name, its options, a worked example and a function. The
// dispatch in command_line.cpp is the only place that knows all verbs.
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/output.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <span>

namespace aallokko::cli {

/// One call of a verb: its parsed options, the positional arguments after the verb, and where the
/// answer goes.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments;
    Output& output;
    bool isQuiet = false;
    bool showProgress = false;
};

struct Command {
    const char* name;
    const char* summary;
    /// "PROJECT FILE..." as shown in the usage line; `minArguments` of them must be there.
    const char* arguments;
    int minArguments;
    int maxArguments; ///< -1 = any number
    const char* example;
    void (*addOptions)(QCommandLineParser&);
    int (*run)(Invocation&);
};

/// Parses, dispatches and answers with the exit code. `arguments` as from
/// QCoreApplication::arguments(), program name first.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

/// Prints the error to standard error and gives its exit code.
[[nodiscard]] int report(const base::Error& error);

/// Wrong use of one option or argument: prints the sentence of `code` and gives WrongUsage.
[[nodiscard]] int wrongUsage(const std::string& code, const std::vector<std::string>& arguments);

} // namespace aallokko::cli
