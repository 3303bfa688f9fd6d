// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of an organisation by kind.
#include "core/model/organisation.h"

namespace aallokko::model {

std::optional<Figure> Organisation::figureOf(std::string_view kind) const {
    std::optional<Figure> newest;
    for (const Figure& figure : figures) {
        if (figure.kind == kind && (!newest || newest->asOf <= figure.asOf)) {
            newest = figure;
        }
    }
    return newest;
}

} // namespace aallokko::model
