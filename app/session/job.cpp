// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anchor of JobBase: its meta object lives here once.
#include "app/session/job.h"
