// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places for the nodes of a picture. All layouts are deterministic: the same picture gets the same
// places, whatever the machine. They check `stop` often and leave the picture half placed then.
#pragma once

#include "app/models/graph/picture.h"

#include <stop_token>

namespace aallokko::models {

/// Size of a node of one system; groups and others have the same.
inline constexpr double nodeWidth = 176;
inline constexpr double nodeHeight = 40;

/// Lanes from left to right, each with its nodes in as many columns as its height allows. Nodes of
/// a lane are ordered by the middle of their neighbours (barycentre sweeps, Sugiyama, Tagawa and
/// Toda: Methods for visual understanding of hierarchical system structures, IEEE SMC 11(2), 1981),
/// ties in the order of the picture. `rows`: most nodes above each other; 0 chooses a height that
/// makes the whole about 16:9. O(sweeps * (nodes log + links)).
void layOutColumns(GraphPicture& picture, std::stop_token stop = {}, int rows = 0);

/// Springs and repulsion from a start that depends on each node's key alone, so that a new node
/// moves the others little; overlaps are pushed apart at the end. For at most some hundred nodes:
/// O(rounds * nodes^2) (Fruchterman and Reingold: Graph drawing by force-directed placement,
/// Software: Practice and Experience 21(11), 1991).
void layOutForce(GraphPicture& picture, std::stop_token stop = {});

/// Enclosures and single nodes on shelves in their order; the nodes of an enclosure in columns by
/// their lane inside it.
void layOutShelves(GraphPicture& picture, std::stop_token stop = {});

/// Rows and columns of a matrix: node i gets the i-th row header, a square cell per pair.
void layOutMatrix(GraphPicture& picture);

/// The layout that fits the kind of the picture.
void layOut(GraphPicture& picture, std::stop_token stop = {});

/// Side of a matrix cell, and the width of its row headers.
inline constexpr double matrixCell = 14;
inline constexpr double matrixHeader = 190;

} // namespace aallokko::models
