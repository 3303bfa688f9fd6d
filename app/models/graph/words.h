// SPDX-License-Identifier: GPL-3.0-or-later
//
// Translated texts of the answers about the graph, which are made outside any QObject.
#pragma once

#include <QCoreApplication>

namespace aallokko::models {

struct GraphWords {
    Q_DECLARE_TR_FUNCTIONS(GraphWords)
};

} // namespace aallokko::models
