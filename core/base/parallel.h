// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace espalier {

//! Calls work(0) .. work(count - 1) on up to threads threads, the caller's among them. Requires, unchecked: work throws nothing.
template<typename Work>
void inParallel(std::size_t count, int threads, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (auto i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < std::min(count, static_cast<std::size_t>(std::max(threads, 1))); ++i)
        helpers.emplace_back(run);
    run();
    for (auto &helper : helpers)
        helper.join();
}

} // namespace espalier
