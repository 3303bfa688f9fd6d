// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real `aallokko` and keeps what it answered.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace aallokko::tests {

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The one JSON object on standard output; empty when there is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs `aallokko ARGUMENTS` in the C locale with English messages unless --lang is given.
Answer runAallokko(const QStringList& arguments);

/// data/examples/keski-suomi of the source tree.
QString exampleFolder();
QStringList exampleFiles();

/// A project with the region and the whole example imported, made once per test program. Tests that
/// write copy it.
const QString& importedExample();
/// The answer of that import.
const Answer& exampleImportAnswer();
/// A copy of the imported example in `folder`.
QString copyOfExample(const QTemporaryDir& folder);

} // namespace aallokko::tests
