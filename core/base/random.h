// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace espalier {

struct Seed
{
    std::uint64_t value = 42;
    bool operator==(const Seed &) const = default;
};

//! A generator whose every draw is the same on every machine: standard distributions are not.
//! xoshiro256** seeded by splitmix64 (Blackman and Vigna, 2018).
class Random
{
public:
    explicit Random(Seed seed);

    std::uint64_t bits();
    //! In [0, 1).
    double uniform();
    //! In [0, bound). Requires: bound > 0.
    std::uint64_t below(std::uint64_t bound);
    //! Mean 0, deviation 1 (polar method of Marsaglia).
    double normal();
    bool chance(double probability) { return uniform() < probability; }
    //! An independent stream, so that adding draws to one part changes no other.
    Random fork(std::uint64_t stream) const;

    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace espalier
