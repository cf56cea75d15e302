// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::explain {

//! Shapley values of one tree where what is not known of a row goes both ways, as the training rows did (path-dependent; Lundberg, Erion and
//! Lee, 2018), each input a player. A leaf's part of an input's value is an integral over [0, 1] of a polynomial in the share of what is
//! known, of a degree below the number of inputs on its path. Gauss-Legendre quadrature with half as many points is exact for it, so that a
//! path's products are carried down and its leaves' sums up, once for each row (Yu, Xu, Bifet and Read, 2022, without their polynomials).
class TreeShap
{
public:
    //! Rows that are taken through the tree together.
    static constexpr std::size_t lanes = 8;

    //! Requires: tree.cover has one for each node; unchecked: validate() has nothing against it.
    explicit TreeShap(const model::Tree &tree);

    //! What it gives where nothing is known of a row.
    double base() const { return m_base; }

    //! Room that add() works in, for a tree after the other.
    struct Room
    {
        std::vector<double> known;
        std::vector<double> products;
        std::vector<double> sums;
    };
    //! Adds each input's part of the leaf that a row reaches: into[input * lanes + lane]. rows: their inputs.
    void add(const std::array<const double *, lanes> &rows, double *into, Room &room) const;

private:
    enum class Turn : std::uint8_t
    {
        Enter,
        Leaf, //!< entered and left at once
        Leave
    };
    //! From a node to its child. What it asks of the input on top of what edges above it ask of the same one: that at the depth of above.
    struct Edge
    {
        double threshold = 0;
        double value = 0; //!< of a leaf
        double fraction = 1; //!< of the node's training rows that went here
        std::size_t table = 0; //!< where its numbers begin in m_table
        std::int32_t input = 0;
        std::uint32_t depth = 0; //!< of the child; the root's is 0
        std::uint32_t above = 0; //!< 0 where it is the first of its input
        bool isLeft = false;
        bool isMissingLeft = false;
    };
    struct Step
    {
        Turn turn = Turn::Enter;
        std::uint32_t edge = 0;
    };
    struct Plan;

    void addEdge(const model::Tree &tree, Plan &plan, std::size_t parent, bool isLeft);
    void fillTable(const Plan &plan);
    void enter(const Edge &edge, const std::array<const double *, lanes> &rows, Room &room) const;
    void leave(const Edge &edge, double *into, Room &room) const;

    std::vector<Edge> m_edges;
    std::vector<Step> m_steps;
    std::vector<double>
        m_table; //!< for each edge and point: its factor where both hold, where only what is above holds, and its weight so
    std::size_t m_points = 1;
    std::size_t m_depth = 0;
    double m_base = 0;
};

} // namespace espalier::explain
