// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of files that are not built in (the example region), found beside the program or in
// the source tree.
#pragma once

class QString;

namespace aallokko::data {

/// Folder of the bundled example region with inventories/ and plan.yaml; "" when it is not
/// installed.
QString exampleFolder();

} // namespace aallokko::data
